import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, useId } from 'react'
import { useMe } from '@/features/account/api'
import { Field } from '@/shared/ui/Field'
import { capacitiesQuery } from '../api'

/** The usual capacities are offered; any other may be written. */
export function CapacityField(props: Omit<ComponentProps<typeof Field>, 'label' | 'hint'>) {
  const me = useMe()
  const list = useId()
  const { data } = useQuery(capacitiesQuery(me.municipalityCode))
  const labels = (data?.items ?? []).filter((item) => item.active).map((item) => item.label)
  return (
    <>
      <Field
        {...props}
        label="役わり"
        hint="区長、民生委員など。一覧にないものも書けます。"
        list={list}
        autoComplete="off"
      />
      <datalist id={list}>
        {labels.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </>
  )
}
