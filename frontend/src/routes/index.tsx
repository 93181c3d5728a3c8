import { createFileRoute, redirect } from '@tanstack/react-router'
import { useState } from 'react'
import { ConnectionError } from '@/shared/api/problem'
import { messageOf } from '@/shared/api/problemMessages'
import { logIn, openSession } from '@/shared/auth/session'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'

export const Route = createFileRoute('/')({
  beforeLoad: async () => {
    const session = await openSession().catch(() => undefined)
    if (session?.status === 'active') throw redirect({ to: '/home' })
  },
  component: Start,
})

function Start() {
  const [failure, setFailure] = useState<string>()
  const start = () => logIn('/home').catch(() => setFailure(messageOf(new ConnectionError())))
  return (
    <Page title="ささえあい" narrow>
      <p>地域の協議体のみなさんが、声をあつめ、話し合い、決まったことをのこす場所です。</p>
      {failure && (
        <Notice tone="danger" live>
          <p>{failure}</p>
        </Notice>
      )}
      <Button look="primary" large onClick={() => void start()}>
        ログインする
      </Button>
    </Page>
  )
}
