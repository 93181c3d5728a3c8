import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { formatWareki } from '@/shared/time/format'
import { buttonClass } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { type Council, type Member, membersQuery } from '../api'
import { memberKindWords } from '../councilWords'

/** Who is in the council, by capacity; names of persons are not shown here. */
export function MembersSection({ council }: { council: Council }) {
  const me = useMe()
  const { data: members = [] } = useQuery(membersQuery(me.municipalityCode, council.id))
  const now = members.filter((member) => member.current)
  const before = members.filter((member) => !member.current)
  const changeable = council.editable && council.status !== 'CLOSED'
  return (
    <section aria-labelledby="members">
      <h2 id="members">メンバー（{now.length}人）</h2>
      {now.length === 0 ? (
        <EmptyState title="まだメンバーがいません。" />
      ) : (
        <ul className="plain-list">
          {now.map((member) => (
            <MemberItem key={member.id} member={member} changeable={changeable} />
          ))}
        </ul>
      )}
      {changeable && (
        <Link className={buttonClass()} to="/councils/$councilId/members/new" params={{ councilId: council.id }}>
          ＋ メンバーを足す
        </Link>
      )}
      {before.length > 0 && (
        <details>
          <summary>いまはメンバーでない人（{before.length}人）</summary>
          <ul className="plain-list">
            {before.map((member) => (
              <MemberItem key={member.id} member={member} changeable={changeable} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function MemberItem({ member, changeable }: { member: Member; changeable: boolean }) {
  const params = { councilId: member.councilId, memberId: member.id }
  return (
    <li className="plain-list__item">
      <p className="plain-list__name">
        {member.displayName}
        {member.core && <span className="badge">世話人</span>}
      </p>
      <p className="plain-list__facts">
        <span>{memberKindWords(member.kind)}</span>
        <span>
          {formatWareki(member.termFrom)}から{member.termTo && `${formatWareki(member.termTo)}まで`}
        </span>
        {member.hasLogin && <span>ログインできます</span>}
        {member.successorId && <span>引きつぎました</span>}
      </p>
      {changeable && member.editable && (
        <p className="row">
          <Link
            to="/councils/$councilId/members/$memberId"
            params={params}
            aria-label={`${member.displayName}をなおす`}
          >
            なおす
          </Link>
          {!member.successorId && (
            <Link
              to="/councils/$councilId/members/$memberId/handover"
              params={params}
              aria-label={`${member.displayName}をほかの人に引きつぐ`}
            >
              ほかの人に引きつぐ
            </Link>
          )}
        </p>
      )}
    </li>
  )
}
