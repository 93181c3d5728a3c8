import type { Resource } from '../api'

/** When, in plain words and as it was written; what was not understood is said, not guessed. */
export function ScheduleFact({ schedules }: Pick<Resource, 'schedules'>) {
  return schedules.map(({ wording, inWords, notUnderstood }) => (
    <div key={wording} className="resource__schedule">
      <p>
        <strong>{inWords || wording}</strong>
      </p>
      {inWords && inWords !== wording && <p className="quiet">書いてあるとおり：{wording}</p>}
      {notUnderstood.length > 0 && (
        <p>
          {notUnderstood.map((words) => `「${words}」`).join('')}
          が何日のことかは、ここでは分かりません。行く前に聞いてください。
        </p>
      )}
    </div>
  ))
}
