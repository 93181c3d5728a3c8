import type { ScheduleReading } from './api'

/** What was understood of a rule, and what was not: nothing is guessed. */
export function ScheduleWords({ reading }: { reading: ScheduleReading }) {
  return (
    <>
      {reading.inWords && (
        <p>
          読みとったこと：<strong>{reading.inWords}</strong>
        </p>
      )}
      {reading.notUnderstood.length > 0 && (
        <p className="field__error">
          {reading.notUnderstood.map((text) => `「${text}」`).join('')}
          は読みとれませんでした。書き方をかえてみてください。
        </p>
      )}
    </>
  )
}
