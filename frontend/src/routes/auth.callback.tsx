import { createFileRoute } from '@tanstack/react-router'
import { finishLogIn } from '@/shared/auth/session'
import { Page } from '@/shared/ui/Page'

export const Route = createFileRoute('/auth/callback')({
  loader: async ({ navigate }) => {
    const returnTo = await finishLogIn()
    await navigate({ href: returnTo, replace: true })
  },
  errorComponent: LogInFailed,
})

function LogInFailed() {
  return (
    <Page title="ログインできませんでした" narrow>
      <p>時間がたちすぎたか、とちゅうで切れたようです。もう一度ログインしてください。</p>
      <a className="button button--primary" href="/home">
        ログインする
      </a>
    </Page>
  )
}
