import { Page } from './Page'

export function NotFoundPage() {
  return (
    <Page title="このページはありません" narrow>
      <p>アドレスがちがうか、ページが消されたようです。</p>
      <a className="button button--primary" href="/home">
        はじめのページへ
      </a>
    </Page>
  )
}
