import { useState } from 'react'
import { type Control, useController } from 'react-hook-form'
import { addDays, today } from '@/shared/time/civilDay'
import { DateField } from '@/shared/ui/DateField'
import { RadioTiles } from '@/shared/ui/RadioTiles'
import type { VoiceWordsForm } from './newVoice'

const OPTIONS = [
  { value: 'today', label: 'きょう' },
  { value: 'yesterday', label: 'きのう' },
  { value: 'other', label: 'ほかの日' },
]

/** The day is there already; most voices are of today. */
export function HeardOn({ control }: { control: Control<VoiceWordsForm> }) {
  const { field, fieldState } = useController({ control, name: 'heardOn', rules: { validate: requireHeardByNow } })
  const [other, setOther] = useState(false)
  const now = today()
  const days: Record<string, string> = { today: now, yesterday: addDays(now, -1) }
  const near = Object.keys(days).find((word) => days[word] === field.value)
  const choice = other || !near ? 'other' : near

  const choose = (word: string) => {
    setOther(word === 'other')
    const day = days[word]
    if (day) field.onChange(day)
  }
  return (
    <div className="when">
      <RadioTiles
        label="いつのことですか"
        name="heardOnWord"
        options={OPTIONS}
        value={choice}
        onChange={(event) => choose(event.target.value)}
      />
      {choice === 'other' && (
        <DateField
          label="聞いた日"
          value={field.value || undefined}
          error={fieldState.error?.message}
          onChange={(day) => field.onChange(day ?? '')}
          onBlur={field.onBlur}
        />
      )}
    </div>
  )
}

function requireHeardByNow(day: string): true | string {
  if (!day) return '聞いた日を書いてください。'
  return day <= today() || 'まだ来ていない日です。きょうまでの日にしてください。'
}
