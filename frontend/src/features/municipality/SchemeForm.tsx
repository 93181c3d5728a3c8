import { useQueryClient } from '@tanstack/react-query'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Notice } from '@/shared/ui/Notice'
import type { AreaScheme } from './api'
import { createScheme } from './changes'

/** Ways to divide the town are few; a new one is added below the others. */
export function SchemeForm({ code, schemes }: { code: string; schemes: readonly AreaScheme[] }) {
  const queryClient = useQueryClient()
  const { form, idempotencyKey, failure, submit } = useDraftForm<{ name: string }>({
    draftKey: 'area-schemes/new',
    values: { name: '' },
  })
  const send = submit(async ({ name }) => {
    await createScheme(code, idempotencyKey, { name, code: freeCode(schemes), position: schemes.length + 1 })
    await queryClient.invalidateQueries({ queryKey: ['area-schemes'] })
  })
  return (
    <details className="more">
      <summary>地域の分け方を足す</summary>
      <form onSubmit={send}>
        <Field
          label="分け方の名前"
          hint="例：小学校区"
          required
          maxLength={60}
          {...form.register('name', { required: '書いてください。' })}
          error={form.formState.errors.name?.message}
        />
        {failure && (
          <Notice tone="danger" live>
            <p>{failure}</p>
          </Notice>
        )}
        <Button type="submit">足す</Button>
      </form>
    </details>
  )
}

function freeCode(schemes: readonly AreaScheme[]): string {
  const taken = new Set(schemes.map((scheme) => scheme.code))
  let number = schemes.length + 1
  while (taken.has(`SCHEME_${number}`)) number += 1
  return `SCHEME_${number}`
}
