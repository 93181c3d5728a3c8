import { useQuery } from '@tanstack/react-query'
import type { UseFormRegister } from 'react-hook-form'
import { useMe } from '@/features/account/api'
import { councilsQuery } from '@/features/council/api'
import { Checkbox } from '@/shared/ui/Checkbox'
import { FieldError } from '@/shared/ui/FieldFrame'
import type { PlanFields } from './planFields'

type Props = { register: UseFormRegister<PlanFields>; chosen: readonly string[]; error?: string | undefined }

/** One council as a rule; several for a 情報交換会. Which foreign ones take part is not a center's to choose. */
export function CouncilChoices({ register, chosen, error }: Props) {
  const { municipalityCode: code } = useMe()
  const { data: councils = [] } = useQuery(councilsQuery(code))
  const choices = councils.filter(
    (council) => (council.editable && council.status !== 'CLOSED') || chosen.includes(council.id),
  )
  const field = register('councilIds', {
    validate: (ids: string[]) => ids.length > 0 || '協議体をえらんでください。',
  })
  return (
    <fieldset
      className="field"
      key={`councils-${choices.length}`}
      aria-describedby={error ? 'councils-error' : undefined}
    >
      <legend className="field__label">どの協議体（いくつでも）</legend>
      <div className="check-grid">
        {choices.map((council) => (
          <Checkbox key={council.id} label={council.name} value={council.id} {...field} />
        ))}
      </div>
      <FieldError id="councils" error={error} />
    </fieldset>
  )
}
