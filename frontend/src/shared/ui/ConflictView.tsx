import { useId } from 'react'
import { Button } from './Button'

export type ConflictField = { label: string; theirs: string | undefined; mine: string | undefined }

type Props = {
  fields: readonly ConflictField[]
  onTakeTheirs: () => void
  onKeepMine: () => void
}

/** After a lost edit conflict: both versions side by side, and a person chooses. */
export function ConflictView({ fields, onTakeTheirs, onKeepMine }: Props) {
  return (
    <section className="notice notice--warning conflict" aria-label="ほかの人の変更とぶつかりました">
      <p className="notice__title" role="alert">
        ほかの人が先になおしました。両方を見くらべて、残すほうを選んでください。
      </p>
      <div className="conflict__sides">
        <Side title="相手の内容" fields={fields.map((field) => ({ ...field, text: field.theirs }))}>
          <Button onClick={onTakeTheirs}>相手の内容にする</Button>
        </Side>
        <Side title="自分の内容" fields={fields.map((field) => ({ ...field, text: field.mine }))}>
          <Button onClick={onKeepMine}>自分の内容で保存する</Button>
        </Side>
      </div>
    </section>
  )
}

type SideProps = {
  title: string
  fields: readonly (ConflictField & { text: string | undefined })[]
  children: React.ReactNode
}

function Side({ title, fields, children }: SideProps) {
  const id = useId()
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl>
        {fields.map((field) => (
          <div key={field.label}>
            <dt>{field.label}</dt>
            <dd data-differs={(field.theirs ?? '') !== (field.mine ?? '')}>{field.text || '（書いていません）'}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  )
}
