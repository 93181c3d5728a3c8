import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { MyAnswer } from '@/features/meeting/MyAnswer'
import { UnsentVoices } from '@/features/need/UnsentVoices'
import { VoiceOutcomes } from '@/features/need/VoiceOutcomes'
import { voiceText } from '@/features/need/voiceWords'
import { formatDay, formatTimes } from '@/shared/time/format'
import { buttonClass } from '@/shared/ui/Button'
import { Page } from '@/shared/ui/Page'
import { countdown } from './countdown'
import type { Home } from './home'

/** What a council member needs on most days: when, whether I come, and one button for a voice. Four large buttons, never more. */
export function ResidentHome({ home }: { home: Home }) {
  const { next, answeredVoices } = home
  return (
    <Page title={countdown(next?.daysUntil)} narrow>
      <NextMeeting next={next} />
      <Link className={buttonClass('primary', true)} to="/voices/new">
        ＋ 声をのこす
      </Link>
      <Link className={buttonClass('secondary', true)} to="/resources">
        集まりと手助け
      </Link>
      <ul className="row home-links">
        {next && (
          <>
            <li>
              <Link className="link-target" to="/meetings/$meetingId" params={{ meetingId: next.meetingId }}>
                話し合うことを見る
              </Link>
            </li>
            <li>
              <Link className="link-target" to="/calendar">
                カレンダーに入れる
              </Link>
            </li>
          </>
        )}
        <li>
          <Link className="link-target" to="/our-meetings">
            会議のこと
          </Link>
        </li>
        <li>
          <Link className="link-target" to="/voices">
            わたしの声
          </Link>
        </li>
      </ul>
      {answeredVoices.length > 0 && (
        <section className="part" aria-labelledby="answered-title">
          <h2 id="answered-title">あなたの声が話し合われました</h2>
          <ul className="cards">
            {answeredVoices.map((voice) => (
              <li key={voice.id} className="card">
                <p className="voice__text">「{voiceText(voice)}」</p>
                <VoiceOutcomes voice={voice} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <UnsentVoices />
    </Page>
  )
}

/** The answer stands directly under the day. */
function NextMeeting({ next }: { next: Home['next'] }) {
  const { councils } = useMe()
  if (!next) return <p>日取りが決まると、ここに出ます。</p>
  const { councilName, number, heldOn, startsAt, endsAt, place, meetingId, status, myAnswer } = next
  const which = [councils.length > 1 && councilName, number && `第${number}回`].filter(Boolean).join(' ')
  return (
    <section className="home-next" aria-label="次の協議体">
      <p className="home-next__day">
        {formatDay(heldOn)}
        {formatTimes(startsAt, endsAt)}
        {place && <span>{place}</span>}
        {which && <span className="home-next__which">{which}</span>}
      </p>
      {status === 'CONFIRMED' && <MyAnswer meetingId={meetingId} answer={myAnswer} />}
    </section>
  )
}
