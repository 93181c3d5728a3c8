import { type ComponentProps, useState } from 'react'
import { FieldError, FieldHint } from './FieldFrame'
import { type FieldText, useFieldIds } from './fieldIds'

type Props = Omit<ComponentProps<'input'>, 'type' | 'required' | 'disabled' | 'value' | 'defaultValue' | 'onChange'> &
  FieldText & { onChoose: (file: File) => void }

/** A browser speaks its own language about files, so that its input is hidden and ours says what was chosen. */
export function FileField({ label, hint, error, required = false, id: givenId, onChoose, ...input }: Props) {
  const { id, control } = useFieldIds({ label, hint, error, required }, givenId)
  const [chosen, setChosen] = useState<string>()
  return (
    <div className="field">
      <p className="field__label" id={`${id}-label`}>
        {label}
      </p>
      <FieldHint id={id} hint={hint} />
      <div className="file">
        <input
          {...input}
          {...control}
          aria-labelledby={`${id}-label ${id}-button`}
          className="visually-hidden"
          type="file"
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = '' // the same file may be chosen again, after it was made smaller
            if (!file) return
            setChosen(file.name)
            onChoose(file)
          }}
        />
        <label className="button" htmlFor={id} id={`${id}-button`}>
          ファイルをえらぶ
        </label>
        <span role="status">{chosen ? `えらんだファイル：${chosen}` : 'まだえらんでいません'}</span>
      </div>
      <FieldError id={id} error={error} />
    </div>
  )
}
