import { Link } from '@tanstack/react-router'
import { formatBothCalendars } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Page } from '@/shared/ui/Page'
import { PrintButton } from '@/shared/ui/PrintButton'
import { VisibilityBadge } from '@/shared/ui/VisibilityBadge'
import type { Digest } from './digests'

type Props = {
  code: string
  name: string
  digests: readonly Digest[]
  /** Present while there are older ones. */
  onMore: (() => void) | undefined
}

/** For everybody, without a login: what the councils talked about, in their own short words. */
export function PublicPage({ code, name, digests, onMore }: Props) {
  return (
    <Page
      title={`${name}の協議体だより`}
      aside={
        <>
          <VisibilityBadge tier="PUBLIC" />
          <PrintButton />
        </>
      }
      narrow
    >
      <p>地域の協議体で話し合ったことを、お知らせします。</p>
      <p>
        <Link className="link-target" to="/public/$code/resources" params={{ code }}>
          集まりと手助けをさがす
        </Link>
      </p>
      <p>
        <a className="link-target" href={`/api/v1/municipalities/${code}/calendar.ics`} download>
          会議の予定をカレンダーに入れる
        </a>
      </p>
      {digests.length === 0 && <EmptyState title="お知らせはまだありません。" />}
      {digests.map((digest) => (
        <article key={digest.meetingId} className="digest">
          <h2>
            {formatBothCalendars(digest.heldOn)}
            <br />
            {namesOf(digest)}
          </h2>
          {digest.theme && (
            <p>
              <strong>{digest.theme}</strong>
            </p>
          )}
          <p className="digest__text">{digest.publicDigest}</p>
        </article>
      ))}
      {onMore && (
        <Button large onClick={onMore}>
          もっと前のお知らせを見る
        </Button>
      )}
    </Page>
  )
}

function namesOf({ councilNames }: Digest): string {
  return councilNames.join('、')
}
