import { Link } from '@tanstack/react-router'
import { useOutbox } from '@/shared/outbox/useOutbox'
import { formatClock, formatDay } from '@/shared/time/format'
import { buttonClass } from '@/shared/ui/Button'
import { Page } from '@/shared/ui/Page'
import { UnsentVoices } from './UnsentVoices'

type Props = {
  /** Day of the next meeting of the own council, where it is known. */
  nextOn: string | undefined
}

/** Says where the voice is now; changes by itself when the line comes back. */
export function VoiceSent({ nextOn }: Props) {
  const { items, sentAt } = useOutbox()
  const waiting = items.some((item) => item.kind === 'voices')
  return (
    <Page title={waiting ? 'この端末に残しました' : `送れました${sentAt ? ` ${formatClock(sentAt)}` : ''}`} narrow>
      {waiting ? (
        <UnsentVoices />
      ) : (
        <>
          <p>声をありがとうございます。</p>
          {nextOn && <p>{formatDay(nextOn)}の協議体で紹介されるかもしれません。</p>}
        </>
      )}
      <div className="stack">
        <Link className={buttonClass('primary', true)} to="/home">
          はじめのページへ
        </Link>
        <Link className={buttonClass('secondary', true)} to="/voices/new">
          ＋ もう1つ声をのこす
        </Link>
        <Link className={buttonClass('secondary', true)} to="/voices">
          わたしの声を見る
        </Link>
      </div>
    </Page>
  )
}
