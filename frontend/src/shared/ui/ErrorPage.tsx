import { useRouter } from '@tanstack/react-router'
import { messageOf } from '../api/problemMessages'
import { Button } from './Button'
import { Page } from './Page'

type Props = { error: unknown }

/** What is left when a page could not be shown: what happened, and the way on. */
export function ErrorPage({ error }: Props) {
  const router = useRouter()
  return (
    <Page title="ページを開けませんでした" narrow>
      <p role="alert">{messageOf(error)}</p>
      <div className="row">
        <Button look="primary" onClick={() => void router.invalidate()}>
          もう一度開く
        </Button>
        <a className="button" href="/home">
          はじめのページへ
        </a>
      </div>
    </Page>
  )
}
