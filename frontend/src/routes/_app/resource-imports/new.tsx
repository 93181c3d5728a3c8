import { useQueryClient } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { importKey } from '@/features/resource/intake/api'
import { ImportStart } from '@/features/resource/intake/ImportStart'
import { allowOnly } from '../../-allowOnly'

export const Route = createFileRoute('/_app/resource-imports/new')({
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  component: NewImport,
})

function NewImport() {
  const code = useMe().municipalityCode
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  return (
    <ImportStart
      code={code}
      onBrought={(list) => {
        queryClient.setQueryData(importKey(code, list.id), list)
        void navigate({ to: '/resource-imports/$importId', params: { importId: list.id } })
      }}
    />
  )
}
