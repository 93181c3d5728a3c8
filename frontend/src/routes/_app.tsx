import { createFileRoute, Outlet } from '@tanstack/react-router'
import { AppHeader } from '@/features/account/AppHeader'
import { meQuery, useMe } from '@/features/account/api'
import { SessionEnded } from '@/features/account/SessionEnded'
import { useLogOut } from '@/features/account/useLogOut'
import { logIn, openSession } from '@/shared/auth/session'
import { useOutboxSending } from '@/shared/outbox/useOutbox'
import { MenuLinks } from './-MenuLinks'

/** Everything that needs a login. Pages below find `me` in their route context. */
export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    const { status } = await openSession()
    const known = context.queryClient.getQueryData(meQuery().queryKey)
    if (status === 'anonymous' || (status === 'expired' && !known)) {
      await logIn(location.href)
      await new Promise(() => {}) // the browser is on its way to the login page
    }
    const me = await context.queryClient.ensureQueryData(meQuery())
    document.documentElement.dataset.role = me.role // before the first paint of the page: it sets the size of letters
    return { me }
  },
  component: App,
})

function App() {
  const me = useMe()
  const { start, dialog } = useLogOut()
  useOutboxSending()
  return (
    <>
      <AppHeader me={me} onLogOut={() => void start()}>
        <MenuLinks role={me.role} />
      </AppHeader>
      <SessionEnded />
      <Outlet />
      {dialog}
    </>
  )
}
