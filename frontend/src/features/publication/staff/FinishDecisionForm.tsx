import { useQueryClient } from '@tanstack/react-query'
import { filled } from '@/shared/forms/filled'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import { TextArea } from '@/shared/ui/TextArea'
import { type Decision, finishDecision } from './api'

type Props = { code: string; decision: Decision; onDone: () => void; onClose: () => void }

/** Asks what came of it, which may stay empty, and closes the decision. */
export function FinishDecisionForm({ code, decision, onDone, onClose }: Props) {
  const queryClient = useQueryClient()
  const readAgain = () =>
    Promise.all(
      ['home', 'council-states', 'decisions', 'meetings'].map((noun) =>
        queryClient.invalidateQueries({ queryKey: [noun] }),
      ),
    )
  const { form, failure, stale, submit } = useDraftForm<{ outcome: string }>({
    draftKey: `decisions/${decision.id}/done`,
    values: { outcome: decision.outcome ?? '' },
    onStale: readAgain,
  })
  const finish = submit(async ({ outcome }) => {
    await finishDecision(code, decision, filled(outcome))
    onDone()
    await readAgain()
  })
  return (
    <form className="lines__form" onSubmit={finish}>
      <TextArea
        label="どうなりましたか"
        hint="書かなくてもかまいません"
        maxLength={1000}
        autoFocus
        {...form.register('outcome')}
        error={form.formState.errors.outcome?.message}
      />
      {stale && (
        <Notice tone="warning" live>
          <p>ほかの人が先になおしました。いまの内容は上のとおりです。よければ、もう一度押してください。</p>
        </Notice>
      )}
      {failure && (
        <Notice tone="danger" live>
          <p>{failure}</p>
        </Notice>
      )}
      <div className="row">
        <Button look="primary" type="submit">
          済みにする
        </Button>
        <Button look="quiet" onClick={onClose}>
          やめる
        </Button>
      </div>
    </form>
  )
}
