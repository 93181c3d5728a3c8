import { useRouter } from '@tanstack/react-router'
import { isProblem } from '../api/problem'
import { messageOf } from '../api/problemMessages'
import { logOut } from '../auth/session'
import { Button } from './Button'
import { Page } from './Page'

type Props = { error: unknown }

/** What is left when a page could not be shown: what happened, and the way on. */
export function ErrorPage({ error }: Props) {
  const router = useRouter()
  const wrongAccount = isProblem(error, 'account-disabled') || isProblem(error, 'account-unknown')
  return (
    <Page title="ページを開けませんでした" narrow>
      <p role="alert">{messageOf(error)}</p>
      <div className="row">
        {wrongAccount ? (
          <Button look="primary" onClick={() => void logOut()}>
            ログアウトする
          </Button>
        ) : (
          <>
            <Button look="primary" onClick={() => void router.invalidate()}>
              もう一度開く
            </Button>
            <a className="button" href="/home">
              はじめのページへ
            </a>
          </>
        )}
      </div>
    </Page>
  )
}
