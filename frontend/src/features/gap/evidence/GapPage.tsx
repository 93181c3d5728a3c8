import { Link } from '@tanstack/react-router'
import { formatWareki } from '@/shared/time/format'
import { buttonClass } from '@/shared/ui/Button'
import { Page } from '@/shared/ui/Page'
import { StateMark } from '@/shared/ui/StateMark'
import { formatMetres, walkWords } from '@/shared/walking'
import type { Gap } from '../api'
import { demandWords, nearestWords, originWords, STATES, weekWords } from '../gapWords'
import type { GapSearch } from '../search'
import { GapAgenda } from './GapAgenda'
import { GapVoices } from './GapVoices'
import { ClosedGaps, Resources, Venues } from './Nearby'

type Props = { code: string; gap: Gap; staff: boolean; search: GapSearch }

/** What is behind one cell, with the one thing to do about it. */
export function GapPage({ code, gap, staff, search }: Props) {
  const { mark, words } = STATES[gap.state]
  return (
    <Page
      title={`${gap.areaName}の${gap.kindLabel}`}
      back={
        <Link to="/gaps" search={{ ...search, scheme: gap.schemeId }}>
          足りないところの表
        </Link>
      }
      focusKey={`${gap.areaId}/${gap.kind}`}
    >
      <p className="gap-state">
        <StateMark mark={mark}>{words}</StateMark> {nearestWords(gap)}
      </p>
      <GapAgenda code={code} gap={gap} staff={staff} />
      <Facts gap={gap} />
      <GapVoices code={code} gap={gap} />
      <Resources
        title={`いま数えている${gap.kindLabel}`}
        none="数えられるものは、まだ1つもありません。"
        resources={gap.supplies}
      />
      {gap.uncounted.length > 0 && (
        <Resources title="近くにあるが、数えていないもの" none="" resources={gap.uncounted} uncounted />
      )}
      <p className="gap-more screen-only">
        <Link className={buttonClass()} to="/resources" search={{ area: gap.areaId, kind: gap.kind }}>
          この地域の{gap.kindLabel}を一覧で見る
        </Link>
      </p>
      <Venues venues={gap.venues} />
      <ClosedGaps gap={gap} search={search} />
    </Page>
  )
}

function Facts({ gap }: { gap: Gap }) {
  return (
    <section aria-labelledby="gap-facts">
      <h2 id="gap-facts">そう言える理由</h2>
      <dl className="facts">
        {gap.demand.map((demand) => (
          <div key={demand.sort}>
            <dt>{demand.sort === 'AGED65' ? '住んでいる人' : 'みんなの声'}</dt>
            <dd>
              {demandWords(demand)}
              <p className="quiet">{originWords(demand)}</p>
            </dd>
          </div>
        ))}
        {gap.demand.length === 0 && (
          <div>
            <dt>住んでいる人</dt>
            <dd>65歳以上の人数が、まだ入っていません。市の「数字」に入れると、分かるようになります。</dd>
          </div>
        )}
        <div>
          <dt>歩いて行ける数</dt>
          <dd>
            {gap.count}か所（この地域の中か、{walkWords(gap.within)}（{formatMetres(gap.within)}）の中）
          </dd>
        </div>
        {gap.count > 0 && (
          <div>
            <dt>曜日ごとの数</dt>
            <dd>{weekWords(gap)}</dd>
          </div>
        )}
        {!gap.placed && (
          <div>
            <dt>地域の場所</dt>
            <dd>地図の区域がまだ入っていません。入れると、距離が分かるようになります。</dd>
          </div>
        )}
        <div>
          <dt>いつのこと</dt>
          <dd>{formatWareki(gap.asOf)}</dd>
        </div>
      </dl>
    </section>
  )
}
