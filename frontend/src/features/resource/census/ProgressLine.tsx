import type { Progress } from './api'
import { ANSWERS } from './words'

const COUNTS = { CONTINUES: 'continues', PAUSED: 'paused', ENDED: 'ended', CHANGED: 'changed' } as const

/** 12のうち 9 の答えがあります: the words first, the bar only repeats them. */
export function ProgressLine({ progress, name }: { progress: Progress; name: string }) {
  const parts = ANSWERS.map(({ answer, label }) => ({ label, count: progress[COUNTS[answer]] })).filter(
    ({ count }) => count > 0,
  )
  return (
    <>
      <p className="progress">
        <span>
          {progress.asked}のうち <strong>{progress.answered}</strong> の答えがあります
        </span>
        <progress max={progress.asked} value={progress.answered} aria-label={`${name}の進みぐあい`} />
        {progress.toReview > 0 && <span>確かめてほしい答え {progress.toReview}</span>}
      </p>
      {parts.length > 0 && <p className="quiet">{parts.map(({ label, count }) => `${label} ${count}`).join('・')}</p>}
    </>
  )
}
