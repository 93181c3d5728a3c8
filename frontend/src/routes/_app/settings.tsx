import { createFileRoute, Outlet } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { SettingsPage } from '@/features/municipality/SettingsPage'
import { allowOnly } from '../-allowOnly'

export const Route = createFileRoute('/_app/settings')({ beforeLoad: allowOnly('CITY'), component: Settings })

function Settings() {
  return (
    <SettingsPage centerLabel={useMe().centerLabel}>
      <Outlet />
    </SettingsPage>
  )
}
