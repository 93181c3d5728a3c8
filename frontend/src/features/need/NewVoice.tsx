import { Link } from '@tanstack/react-router'
import { type Me, useMe } from '@/features/account/api'
import type { Schemas } from '@/shared/api/client'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { today } from '@/shared/time/civilDay'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Page } from '@/shared/ui/Page'
import type { Voice } from './api'
import { CategoryStep } from './CategoryStep'
import type { Place } from './choices'
import { NEW_VOICE_DRAFT, type VoiceWordsForm } from './newVoice'
import { PlaceStep } from './PlaceStep'
import { WordsStep } from './WordsStep'

type Props = {
  categories: Schemas['CodeListView']['items']
  places: readonly Place[]
  /** The own voice before this one: its place is offered first. */
  lastVoice: Voice | undefined
  /** Codes of the address; unknown ones count as not chosen. */
  chosen: { category?: string | undefined; areaId?: string | undefined }
  onSent: () => Promise<void>
}

/** What, where, and one line: each choice is a step in the address, so that the device's own Back goes one step back. */
export function NewVoice({ categories, places, lastVoice, chosen, onSent }: Props) {
  const me = useMe()
  const draft = useDraftForm<VoiceWordsForm>({
    draftKey: NEW_VOICE_DRAFT,
    values: { text: '', heardOn: today() },
  })
  const text = draft.form.watch('text')
  const category = categories.find((each) => each.active && each.code === chosen.category)
  const place = category && offeredPlaces(me, places, lastVoice).find((each) => each.id === chosen.areaId)
  const step = place ? 3 : category ? 2 : 1

  return (
    <Page
      title={['何のことですか', 'どこのことですか', 'ひとこと書いてください'][step - 1] ?? ''}
      lead={`声をのこす ${step}／3`}
      back={<StepBack step={step} category={category?.code} />}
      focusKey={String(step)}
      beginsInField={step === 3}
      narrow
    >
      <LeaveGuard dirty={text.trim() !== ''} onDiscard={() => void draft.discard()} steps />
      {step === 1 && <CategoryStep categories={categories} written={text} onThrowAway={() => void draft.discard()} />}
      {category && !place && (
        <PlaceStep
          category={category.code}
          places={offeredPlaces(me, places, lastVoice)}
          first={firstPlaces(me, lastVoice)}
        />
      )}
      {category && place && <WordsStep draft={draft} category={category} place={place} onSent={onSent} />}
    </Page>
  )
}

function StepBack({ step, category }: { step: number; category: string | undefined }) {
  if (step === 1) return <Link to="/home">はじめのページ</Link>
  return (
    <Link to="/voices/new" search={step === 3 ? { category } : {}} replace>
      ひとつ前にもどる
    </Link>
  )
}

function offeredPlaces(me: Me, places: readonly Place[], lastVoice: Voice | undefined): readonly Place[] {
  const first = firstPlaces(me, lastVoice)
  return [...first, ...places.filter((place) => !first.some((each) => each.id === place.id))]
}

/** One tap for those who always speak of the same place. */
function firstPlaces(me: Me, lastVoice: Voice | undefined): readonly Place[] {
  const last = lastVoice && [
    { id: lastVoice.areaId, name: lastVoice.areaName, words: `${lastVoice.areaName}（前とおなじ）` },
  ]
  const districts = me.councils
    .slice(0, 1)
    .map(({ areaId, areaName }) => ({ id: areaId, name: areaName, words: `${areaName}のどこか` }))
  return [...(last ?? []), ...districts.filter(({ id }) => id !== lastVoice?.areaId)]
}
