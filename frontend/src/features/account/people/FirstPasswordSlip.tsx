import { Button } from '@/shared/ui/Button'
import { Page } from '@/shared/ui/Page'
import { PrintButton } from '@/shared/ui/PrintButton'
import type { FirstPassword } from './api'

type Props = { slip: FirstPassword; label: string; sender: string; onClose: () => void }

/** The sheet that is handed over: where, with which words, and what happens then. */
export function FirstPasswordSlip({ slip, label, sender, onClose }: Props) {
  const passkey = slip.requiredActions.includes('REGISTER_PASSKEY')
  return (
    <Page title="ささえあい　はじめの紙" lead={`${label} さんへ`} focusKey="slip" narrow>
      <p className="screen-only">
        このパスワードは、いま一度だけ出ます。印刷するか書きうつして、本人に渡してください。
      </p>
      <div className="slip">
        <ol>
          <li>
            スマホかパソコンで、このページを開きます。
            <strong className="slip__word">{window.location.origin}</strong>
          </li>
          <li>
            「ログインする」を押して、つぎの2つを入れます。
            <dl>
              <dt>ログイン名</dt>
              <dd className="slip__word">{slip.username}</dd>
              <dt>はじめのパスワード</dt>
              <dd className="slip__word">{slip.firstPassword}</dd>
            </dl>
          </li>
          <li>
            自分で新しいパスワードを決めて、入れます。
            {passkey && 'つづけて画面の案内のとおりにすると、つぎから指もんや顔で入れます。'}
          </li>
        </ol>
        <p>ログインできたら、この紙は破って捨ててください。ほかの人に見せないでください。</p>
        <p>分からないときは、{sender}の担当者に聞いてください。</p>
      </div>
      <div className="row">
        <PrintButton label="この紙を印刷する" />
        <Button look="quiet" onClick={onClose}>
          渡したので、とじる
        </Button>
      </div>
    </Page>
  )
}
