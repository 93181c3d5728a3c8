import { Link } from '@tanstack/react-router'
import { formatDay } from '@/shared/time/format'
import { buttonClass } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Page } from '@/shared/ui/Page'
import type { Voice } from './api'
import { UnsentVoices } from './UnsentVoices'
import { VoiceOutcomes } from './VoiceOutcomes'
import { VoiceState } from './VoiceState'
import { voiceText } from './voiceWords'

/** What I have said, and what has become of it. */
export function MyVoices({ voices }: { voices: readonly Voice[] }) {
  return (
    <Page title="わたしの声" back={<Link to="/home">はじめのページ</Link>} narrow>
      <Link className={buttonClass('primary', true)} to="/voices/new">
        ＋ 声をのこす
      </Link>
      <UnsentVoices quiet />
      {voices.length === 0 && <EmptyState title="まだ声はありません。聞いたことを、ひとことのこしてみてください。" />}
      {voices.length > 0 && (
        <section className="part" aria-labelledby="sent-title">
          <h2 id="sent-title">送った声</h2>
          <ul className="cards">
            {voices.map((voice) => (
              <li key={voice.id} className="card">
                <MyVoice voice={voice} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

function MyVoice({ voice }: { voice: Voice }) {
  return (
    <>
      <p className="voice__text">「{voiceText(voice)}」</p>
      <p className="voice__facts">
        {formatDay(voice.heardOn)}　{voice.areaName}　{voice.categoryLabel}
      </p>
      <p>
        <VoiceState voice={voice} />
      </p>
      <VoiceOutcomes voice={voice} />
      {voice.editable && (
        <Link className={buttonClass()} to="/voices/$voiceId" params={{ voiceId: voice.id }}>
          なおす・とりさげる
        </Link>
      )}
    </>
  )
}
