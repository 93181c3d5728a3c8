import { useQueryClient } from '@tanstack/react-query'
import type { Stored } from '@/shared/forms/mergeEdits'
import { useEditForm } from '@/shared/forms/useEditForm'
import { Button } from '@/shared/ui/Button'
import { Checkbox } from '@/shared/ui/Checkbox'
import { ConflictView } from '@/shared/ui/ConflictView'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
import { saveVoiceKinds, type VoiceKinds, voiceKindsQuery } from '../api'

type Fields = { items: { category: string; kinds: string[] }[] }
type Kind = { code: string; label: string }
type Props = { code: string; voiceKinds: VoiceKinds; kinds: readonly Kind[] }

/** Which kinds of help a voice asks for, category by category. */
export function VoiceKindsForm({ code, voiceKinds, kinds }: Props) {
  const queryClient = useQueryClient()
  const query = voiceKindsQuery(code)
  const { form, keptAt, savedAt, failure, theirs, dirty, submit, takeTheirs, keepMine } = useEditForm<Fields>({
    draftKey: 'voice-kinds',
    current: stored(voiceKinds),
    save: async ({ items }, version) => {
      const saved = await saveVoiceKinds(code, version, { items })
      queryClient.setQueryData(query.queryKey, saved)
      await queryClient.invalidateQueries({ queryKey: ['gaps'] })
      return stored(saved)
    },
    latest: async () => stored(await queryClient.fetchQuery({ ...query, staleTime: 0 })),
  })
  const inWords = (items: Fields['items']) =>
    voiceKinds.items
      .map(({ category, categoryLabel }) => {
        const chosen = items.find((item) => item.category === category)?.kinds ?? []
        const labels = kinds.filter((kind) => chosen.includes(kind.code)).map(({ label }) => label)
        return `${categoryLabel}：${labels.join('・') || 'なし'}`
      })
      .join('、')
  return (
    <form onSubmit={submit} className="card" aria-label="声と手助け">
      <LeaveGuard dirty={dirty} />
      <h2>どの声を、どの種類の手助けがほしい声として数えますか</h2>
      <p>「足りないところ」の表で、声を数えるときに使います。</p>
      {voiceKinds.items.map(({ category, categoryLabel }, index) => (
        <fieldset key={category}>
          <legend>{categoryLabel}の声</legend>
          <div className="check-list">
            {kinds.map((kind) => (
              <Checkbox
                key={kind.code}
                label={kind.label}
                value={kind.code}
                {...form.register(`items.${index}.kinds`)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {theirs && (
        <ConflictView
          fields={[
            { label: '声と手助け', theirs: inWords(theirs.fields.items), mine: inWords(form.getValues('items')) },
          ]}
          onTakeTheirs={() => void takeTheirs()}
          onKeepMine={() => void keepMine()}
        />
      )}
      {failure && (
        <Notice tone="danger" live>
          <p>{failure}</p>
        </Notice>
      )}
      <div className="row">
        <Button look="primary" type="submit">
          保存する
        </Button>
      </div>
      <SavedState savedAt={savedAt} keptAt={keptAt} />
    </form>
  )
}

function stored({ items, version }: VoiceKinds): Stored<Fields> {
  return { fields: { items: items.map(({ category, kinds }) => ({ category, kinds })) }, version }
}
