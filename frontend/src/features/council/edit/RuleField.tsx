import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, useEffect, useState } from 'react'
import { useMe } from '@/features/account/api'
import { today } from '@/shared/time/civilDay'
import { formatDay, formatTimes } from '@/shared/time/format'
import { Field } from '@/shared/ui/Field'
import { scheduleReadingQuery } from '../api'
import { ScheduleWords } from '../ScheduleWords'

const READ_AFTER_MS = 400
const EXAMPLES = '例：毎月第3木曜日 14:00~15:30、原則第1金曜日の午後1時30分～'

type Props = Omit<ComponentProps<typeof Field>, 'label' | 'hint'> & { text: string; label?: string; hint?: string }

/** The rule as people say it; below it what was understood, while it is being written. */
export function RuleField({ text, label = 'いつ集まる', hint = EXAMPLES, ...field }: Props) {
  const me = useMe()
  const settled = useSettled(text.trim())
  const { data: reading } = useQuery({
    ...scheduleReadingQuery(me.municipalityCode, settled, today()),
    enabled: settled !== '',
  })
  return (
    <>
      <Field {...field} label={label} hint={hint} />
      <div aria-live="polite" className="reading">
        {reading && settled !== '' && (
          <>
            <ScheduleWords reading={reading} />
            {reading.nextDays.length > 0 && (
              <p>
                次は{' '}
                {reading.nextDays
                  .slice(0, 3)
                  .map((next) => `${formatDay(next.day)}${formatTimes(next.startsAt, next.endsAt)}`)
                  .join('、')}
              </p>
            )}
          </>
        )}
      </div>
    </>
  )
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), READ_AFTER_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
