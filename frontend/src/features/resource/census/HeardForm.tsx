import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { Failure } from '@/features/meeting/Failure'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { RadioTiles } from '@/shared/ui/RadioTiles'
import { type Answer, answerByStaff, type Entry } from './api'
import { ANSWERS } from './words'

type How = 'PHONE' | 'VISIT'

const HOWS: readonly { value: How; label: string }[] = [
  { value: 'PHONE', label: '電話で聞いた' },
  { value: 'VISIT', label: 'たずねて聞いた' },
]

/** Staff have the venue on the phone: one press writes it down. */
export function HeardForm({ entry }: { entry: Entry }) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const [how, setHow] = useState<How>('PHONE')
  const [note, setNote] = useState('')
  const heard = useMutation({
    mutationFn: (answer: Answer) => answerByStaff(code, entry, { answer, how, ...(note.trim() ? { note } : {}) }),
    onSuccess: () => setNote(''),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['census-rounds'] }),
  })
  return (
    <>
      <RadioTiles
        label="どのように"
        options={HOWS}
        value={how}
        onChange={(event) => setHow(event.target.value === 'VISIT' ? 'VISIT' : 'PHONE')}
      />
      <Field
        label="変わったこと（あれば1行）"
        maxLength={200}
        value={note}
        autoComplete="off"
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="entry__answers">
        {ANSWERS.map(({ answer, label }) => (
          <Button key={answer} unavailable={heard.isPending} onClick={() => heard.mutate(answer)}>
            {label}
          </Button>
        ))}
      </div>
      <Failure error={heard.error} />
    </>
  )
}
