import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import type { Schemas } from '@/shared/api/client'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { formatDay } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { ConflictView } from '@/shared/ui/ConflictView'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { RadioTiles } from '@/shared/ui/RadioTiles'
import { SavedState } from '@/shared/ui/SavedState'
import { Select } from '@/shared/ui/Select'
import { useRewriteVoice, type Voice } from './api'
import type { Place } from './choices'
import { HeardOn } from './HeardOn'
import type { VoiceWordsForm } from './newVoice'
import { VoiceText } from './VoiceText'
import { WithdrawVoice } from './WithdrawVoice'

type Props = {
  voice: Voice
  categories: Schemas['CodeListView']['items']
  places: readonly Place[]
  /** Reads the voice again after somebody else was first. */
  onStale: () => Promise<unknown>
  onDone: () => Promise<void>
}

/** As long as nobody has looked at it, its writer may change a voice or take it back. */
export function EditVoice({ voice, categories, places, onStale, onDone }: Props) {
  const { municipalityCode: code } = useMe()
  const rewrite = useRewriteVoice(code)
  const draft = useDraftForm<VoiceWordsForm>({ draftKey: `voices/${voice.id}`, values: fieldsOf(voice), onStale })
  const { form } = draft
  const { errors, isDirty, isSubmitting } = form.formState
  const offered = places.some(({ id }) => id === voice.areaId)
    ? places
    : [{ id: voice.areaId, name: voice.areaName }, ...places]
  const labels = { category: nameIn(categories, 'code', 'label'), place: nameIn(offered, 'id', 'name') }

  const save = async (event?: React.FormEvent) => {
    let saved = false
    await draft.submit(async ({ category = '', areaId = '', heardOn, text }) => {
      const place = voice.place ? { place: voice.place } : {}
      await rewrite.mutateAsync({ voice, input: { category, areaId, heardOn, text: text.trim(), ...place } })
      saved = true
    })(event)
    if (saved) await onDone()
  }
  const mine = form.getValues()

  return (
    <Page title="声をなおす" back={<Link to="/voices">わたしの声</Link>} narrow>
      <LeaveGuard dirty={isDirty} onDiscard={() => void draft.discard()} />
      {draft.stale && (
        <ConflictView
          fields={[
            { label: 'ことば', theirs: voice.text, mine: mine.text },
            { label: '何のこと', theirs: voice.categoryLabel, mine: labels.category(mine.category) },
            { label: 'どこのこと', theirs: voice.areaName, mine: labels.place(mine.areaId) },
            { label: 'いつのこと', theirs: formatDay(voice.heardOn), mine: mine.heardOn && formatDay(mine.heardOn) },
          ]}
          onTakeTheirs={() => void draft.discard(fieldsOf(voice))}
          onKeepMine={() => void save()}
        />
      )}
      {draft.failure && (
        <Notice tone="danger" live>
          <p>{draft.failure}</p>
        </Notice>
      )}
      <form onSubmit={(event) => void save(event)} noValidate>
        <VoiceText form={form} />
        <RadioTiles
          label="何のことですか"
          error={errors.category?.message}
          options={categories
            .filter((each) => each.active || each.code === voice.category)
            .map((each) => ({ value: each.code, label: each.label }))}
          {...form.register('category')}
        />
        <Select
          label="どこのことですか"
          error={errors.areaId?.message}
          options={offered.map((place) => ({ value: place.id, label: place.name }))}
          {...form.register('areaId')}
        />
        <HeardOn control={form.control} />
        <Button type="submit" look="primary" large unavailable={isSubmitting}>
          なおして送る
        </Button>
        <SavedState keptAt={draft.keptAt} sending={isSubmitting} />
      </form>
      <WithdrawVoice voice={voice} onDone={onDone} />
    </Page>
  )
}

function fieldsOf({ text = '', heardOn, category, areaId }: Voice): VoiceWordsForm {
  return { text, heardOn, category, areaId }
}

function nameIn<Key extends string, Label extends string, Item extends Record<Key | Label, string>>(
  items: readonly Item[],
  key: Key,
  label: Label,
) {
  return (value: string | undefined): string | undefined => items.find((item) => item[key] === value)?.[label]
}
