import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { messageOf } from '@/shared/api/problemMessages'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { useMe } from '../api'
import { lookAtPerson, type Person } from './api'

type Props = { personId: string; onSeen: (person: Person, reason: string) => void }

/** Asks what for before anything is read. */
export function LookAtPerson({ personId, onSeen }: Props) {
  const { municipalityCode: code } = useMe()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const look = useMutation({
    mutationFn: (given: string) => lookAtPerson(code, personId, given),
    onSuccess: onSeen,
    gcTime: 0, // what was seen stays nowhere
  })
  if (!asking) {
    return (
      <>
        <p>いつもはかくしています。見ると、だれが・いつ・何のために見たかが記録されます。</p>
        <Button onClick={() => setAsking(true)}>連絡先を見る</Button>
      </>
    )
  }
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    const given = reason.trim()
    setProblem(given ? undefined : '何のために見るかを書いてください。')
    if (given) look.mutate(given)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Field
        ref={focus}
        label="何のために見ますか"
        hint="例：欠席の電話をかけるため。ここに書いたことも記録されます。"
        required
        maxLength={200}
        autoComplete="off"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={problem}
      />
      {look.isError && <p role="alert">{messageOf(look.error)}</p>}
      <div className="row">
        <Button type="submit" unavailable={look.isPending}>
          連絡先を見る
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          やめる
        </Button>
      </div>
    </form>
  )
}

function focus(field: HTMLInputElement | null): void {
  field?.focus()
}
