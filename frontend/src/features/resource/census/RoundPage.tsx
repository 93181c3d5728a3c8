import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { formatWareki } from '@/shared/time/format'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { StateMark } from '@/shared/ui/StateMark'
import { Tabs } from '@/shared/ui/Tabs'
import { VisibilityBadge } from '@/shared/ui/VisibilityBadge'
import { AreaTable } from './AreaTable'
import { type EntryStatus, roundQuery } from './api'
import { EntryList } from './EntryList'
import { ProgressLine } from './ProgressLine'
import { RoundSettings } from './RoundSettings'
import { SheetsButton } from './SheetsButton'
import { ROUND_WORDS, roundMark } from './words'
import './census.css'

type Props = { roundId: string; status: EntryStatus | undefined; areaId: string | undefined }

const MOST_SHEETS = 100 // as many as the server draws at once

const TABS: readonly { status: EntryStatus | undefined; label: string }[] = [
  { status: 'TO_REVIEW', label: '確かめてください' },
  { status: 'OPEN', label: 'まだ答えがないもの' },
  { status: 'SETTLED', label: '済んだもの' },
  { status: undefined, label: 'ぜんぶ' },
]

/** A round at the desk: what to look at first, then who is still to be asked. */
export function RoundPage({ roundId, status, areaId }: Props) {
  const { data: round } = useSuspenseQuery(roundQuery(useMe().municipalityCode, roundId))
  const area = round.areas.find((each) => each.areaId === areaId)
  const { asked, answered } = (area ?? round).progress
  const tooMany = asked - answered > MOST_SHEETS
  return (
    <Page
      title={round.name}
      lead={`${formatWareki(round.closesOn)}まで`}
      back={<Link to="/census-rounds">棚卸しの一覧</Link>}
      aside={
        <>
          <VisibilityBadge tier="CENTER" />
          {round.status === 'OPEN' && !tooMany && (
            <SheetsButton roundId={roundId} areaId={areaId} label={`${area?.areaName ?? ''}確認の紙を印刷する`} />
          )}
        </>
      }
      focusKey={roundId}
    >
      <p>
        <StateMark mark={roundMark(round.status)}>{ROUND_WORDS[round.status]}</StateMark>
      </p>
      {round.status === 'OPEN' && tooMany && (
        <Notice>
          まだ答えのないものが{asked - answered}件あります。一度に印刷できる紙は{MOST_SHEETS}枚までです。
          <a className="link-target" href="#by-area">
            下の「地域ごとの進みぐあい」
          </a>
          で地域をえらぶと、その地域の紙を印刷できます。
        </Notice>
      )}
      <ProgressLine progress={round.progress} name={round.name} />
      <Tabs label="棚卸しの一覧">
        {TABS.map((tab) => (
          <Link
            key={tab.label}
            to="/census-rounds/$roundId"
            params={{ roundId }}
            search={{ show: tab.status ?? 'ALL', areaId }}
            aria-current={tab.status === status ? 'page' : undefined}
          >
            {tab.label}
            {tab.status === 'TO_REVIEW' && round.progress.toReview > 0 ? `（${round.progress.toReview}）` : ''}
          </Link>
        ))}
      </Tabs>
      {area && (
        <p>
          {area.areaName}だけを出しています。
          <Link
            className="link-target"
            to="/census-rounds/$roundId"
            params={{ roundId }}
            search={{ show: status ?? 'ALL' }}
          >
            ぜんぶの地域を出す
          </Link>
        </p>
      )}
      <h2>{TABS.find((tab) => tab.status === status)?.label}</h2>
      <EntryList round={round} status={status} areaId={areaId} />
      <section aria-labelledby="by-area">
        <h2 id="by-area">地域ごとの進みぐあい</h2>
        <AreaTable round={round} />
      </section>
      {round.editable && round.status !== 'CLOSED' && <RoundSettings round={round} />}
    </Page>
  )
}
