import { messageOf } from '@/shared/api/problemMessages'
import { Notice } from '@/shared/ui/Notice'

/** Why a button did not do what it says. */
export function Failure({ error }: { error: unknown }) {
  if (!error) return null
  return (
    <Notice tone="danger" live>
      {typeof error === 'string' ? error : messageOf(error)}
    </Notice>
  )
}
