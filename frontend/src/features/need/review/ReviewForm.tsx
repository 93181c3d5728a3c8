import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useMe } from '@/features/account/api'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { Button } from '@/shared/ui/Button'
import { ConflictView } from '@/shared/ui/ConflictView'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
import { Select } from '@/shared/ui/Select'
import { TextArea } from '@/shared/ui/TextArea'
import { type Review, useReviewVoice, type Voice, voiceQuery } from '../api'
import { categoriesQuery } from '../choices'
import { MAX_TEXT } from '../newVoice'
import { tellingWords } from './tellingWords'

type Fields = { councilText: string; category: string }

type Props = { voice: Voice; onDone: () => void }

export function ReviewForm({ voice, onDone }: Props) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const { data: categories } = useSuspenseQuery(categoriesQuery(code))
  const reviewing = useReviewVoice(code)
  const deciding = useRef<Review['status']>('REVIEWED') // only words that somebody will read are asked for
  const draft = useDraftForm<Fields>({
    draftKey: `voices/${voice.id}/review`,
    values: fieldsOf(voice),
    onStale: () => queryClient.refetchQueries(voiceQuery(code, voice.id)),
  })
  const { form } = draft
  const { errors, isDirty, isSubmitting } = form.formState
  const councilText = form.watch('councilText')
  const telling = tellingWords(councilText)

  const decide = async (status: Review['status'], event?: React.FormEvent) => {
    deciding.current = status
    let decided = false
    await draft.submit(async (fields) => {
      const words = status === 'REVIEWED' ? { councilText: fields.councilText.trim() } : {}
      await reviewing.mutateAsync({ voice, input: { status, category: fields.category, ...words } })
      decided = true
    })(event)
    if (decided) onDone()
  }

  return (
    <form onSubmit={(event) => void decide('REVIEWED', event)} noValidate>
      <LeaveGuard dirty={isDirty} onDiscard={() => void draft.discard()} />
      {draft.stale && (
        <ConflictView
          fields={[
            { label: '協議体に出すことば', theirs: voice.councilText, mine: councilText },
            { label: '何のこと', theirs: voice.categoryLabel, mine: labelOf(form.getValues('category')) },
          ]}
          onTakeTheirs={() => void draft.discard(fieldsOf(voice)).then(onDone)}
          onKeepMine={() => void decide(deciding.current)}
        />
      )}
      {draft.failure && (
        <Notice tone="danger" live>
          <p>{draft.failure}</p>
        </Notice>
      )}
      <TextArea
        label="協議体に出すことば"
        hint="名前、家、電話が分かることばは消してください。このことばを協議体のメンバーが読みます。"
        error={errors.councilText?.message}
        rows={4}
        {...form.register('councilText', {
          validate: {
            required: (text) =>
              deciding.current === 'SET_ASIDE' || text.trim() !== '' || '協議体に出すことばを書いてください。',
            size: (text) => text.trim().length <= MAX_TEXT || `${MAX_TEXT}字までです。短くしてください。`,
          },
        })}
      />
      {telling.length > 0 && (
        <Notice tone="warning">
          <p>人や家が分かりそうなことばがあります：{telling.join('、')}</p>
        </Notice>
      )}
      <Select
        label="何のこと"
        options={categories.items
          .filter((each) => each.active || each.code === voice.category)
          .map((each) => ({ value: each.code, label: each.label }))}
        error={errors.category?.message}
        {...form.register('category')}
      />
      <div className="row">
        <Button type="submit" look="primary" unavailable={isSubmitting}>
          協議体に出す
        </Button>
        <Button unavailable={isSubmitting} onClick={() => void decide('SET_ASIDE')}>
          今回は出さない
        </Button>
      </div>
      <SavedState keptAt={draft.keptAt} sending={isSubmitting} />
    </form>
  )

  function labelOf(category: string): string | undefined {
    return categories.items.find((each) => each.code === category)?.label
  }
}

function fieldsOf(voice: Voice): Fields {
  return { councilText: voice.councilText ?? voice.text ?? '', category: voice.category }
}
