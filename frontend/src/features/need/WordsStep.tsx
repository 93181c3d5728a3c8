import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import type { DraftForm } from '@/shared/forms/useDraftForm'
import { sendOrKeep } from '@/shared/outbox/outbox'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
import { voicesPath } from './api'
import type { Place } from './choices'
import { HeardOn } from './HeardOn'
import type { VoiceWordsForm } from './newVoice'
import { VoiceText } from './VoiceText'

type Props = {
  draft: DraftForm<VoiceWordsForm>
  category: { code: string; label: string }
  place: Place
  onSent: () => Promise<void>
}

export function WordsStep({ draft, category, place, onSent }: Props) {
  const me = useMe()
  const { form, idempotencyKey } = draft
  const { errors, isSubmitting } = form.formState

  const send = async (event: React.FormEvent<HTMLFormElement>) => {
    let taken = false
    await draft.submit(async ({ text, heardOn }) => {
      await sendOrKeep({
        kind: 'voices',
        label: '声',
        path: voicesPath(me.municipalityCode),
        body: { category: category.code, areaId: place.id, heardOn, text: text.trim() },
        idempotencyKey,
      })
      taken = true
    })(event)
    if (taken) await onSent()
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      {draft.failure && (
        <Notice tone="danger" live>
          <p>{draft.failure}</p>
        </Notice>
      )}
      <p className="row">
        <strong>
          {category.label}のこと・{place.name}
        </strong>
        <Link className="link-target" to="/voices/new">
          かえる
        </Link>
      </p>
      {(errors.category ?? errors.areaId) && (
        <p className="field__error" role="alert">
          {errors.category?.message ?? errors.areaId?.message}
        </p>
      )}
      <VoiceText form={form} autoFocus />
      <HeardOn control={form.control} />
      <p>
        <strong>だれが見られる：</strong>
        {me.centerLabel}と市。名前は協議体に出ません。
      </p>
      <Button type="submit" look="primary" large unavailable={isSubmitting}>
        送る
      </Button>
      <SavedState keptAt={draft.keptAt} sending={isSubmitting} />
    </form>
  )
}
