import type { UseFormReturn } from 'react-hook-form'
import { TextArea } from '@/shared/ui/TextArea'
import { MAX_TEXT, type VoiceWordsForm } from './newVoice'

type Props = {
  form: UseFormReturn<VoiceWordsForm>
  /** Writing may begin at once: one tap less. */
  autoFocus?: boolean
}

export function VoiceText({ form, autoFocus = false }: Props) {
  const { register, formState, watch } = form
  const length = watch('text').length
  return (
    <>
      <TextArea
        label="聞いたこと、思ったこと"
        hint="けいたい電話のマイクを押すと、話して書けます。"
        error={formState.errors.text?.message}
        rows={3}
        autoFocus={autoFocus}
        {...register('text', {
          validate: {
            required: (text) => text.trim() !== '' || 'ひとこと書いてください。',
            size: (text) => text.trim().length <= MAX_TEXT || `${MAX_TEXT}字までです。短くしてください。`,
          },
        })}
      />
      <p className="voice__count" data-over={length > MAX_TEXT}>
        {length}字（{MAX_TEXT}字まで）
        {length > MAX_TEXT && ` ${length - MAX_TEXT}字多いです`}
      </p>
    </>
  )
}
