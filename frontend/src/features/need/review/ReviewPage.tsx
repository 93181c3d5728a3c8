import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { buttonClass } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Page } from '@/shared/ui/Page'
import { SplitView } from '@/shared/ui/SplitView'
import { Tabs } from '@/shared/ui/Tabs'
import { type VoiceStatus, voiceQuery, voicesQuery } from '../api'
import { UnsentVoices } from '../UnsentVoices'
import { VoiceDesk } from './VoiceDesk'
import { VoiceList } from './VoiceList'

const TABS: readonly { status: VoiceStatus; label: string }[] = [
  { status: 'NEW', label: 'まだ見ていない声' },
  { status: 'REVIEWED', label: '協議体に出す声' },
  { status: 'SET_ASIDE', label: '今回は出さない声' },
]

type Props = { status: VoiceStatus; open: string | undefined }

/** Where a center reads what was heard, and decides what goes to the council and in which words. */
export function ReviewPage({ status, open }: Props) {
  const { municipalityCode: code } = useMe()
  const { data: list } = useSuspenseQuery(voicesQuery(code, { status }))
  const { data: voice } = useQuery({ ...voiceQuery(code, open ?? ''), enabled: open !== undefined })
  const label = TABS.find((tab) => tab.status === status)?.label ?? ''
  return (
    <Page
      title="声"
      aside={
        <Link className={buttonClass()} to="/voices/new">
          ＋ 声をのこす
        </Link>
      }
    >
      <UnsentVoices quiet />
      <Tabs label="声の一覧">
        {TABS.map((tab) => (
          <Link
            key={tab.status}
            to="/voices"
            search={{ status: tab.status }}
            aria-current={tab.status === status ? 'page' : undefined}
          >
            {tab.label}
          </Link>
        ))}
      </Tabs>
      <SplitView
        listLabel={label}
        list={<VoiceList voices={list.items} status={status} open={open} more={list.nextCursor !== undefined} />}
        detailLabel="ひらいた声"
        openKey={open}
        detail={
          open && voice?.id === open ? <VoiceDesk key={voice.id} voice={voice} waiting={list.items} /> : undefined
        }
        back={
          <Link className="link-target" to="/voices" search={{ status }}>
            ← 一覧にもどる
          </Link>
        }
        empty={list.items.length > 0 && <EmptyState title="左から声をえらんでください。" />}
      />
    </Page>
  )
}
