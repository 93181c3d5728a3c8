import { useId, useState } from 'react'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'

/** An address to subscribe to; shown once, because who has it sees the meetings. */
export function CalendarAddress({ url }: { url: string }) {
  const id = useId()
  const [copied, setCopied] = useState<'yes' | 'no'>()
  const address = new URL(url, window.location.origin).href
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  return (
    <Notice tone="success" title="住所ができました" live>
      <p>この住所は、いまだけ見られます。この住所を知っている人は、会議の予定を見られます。人に教えないでください。</p>
      <p>
        <a className="button button--primary" href={address.replace(/^https?:/, 'webcal:')}>
          この端末のカレンダーに入れる
        </a>
      </p>
      <div className="field">
        <label className="field__label" htmlFor={id}>
          カレンダーの住所
        </label>
        <input id={id} className="input" readOnly value={address} onFocus={(event) => event.target.select()} />
      </div>
      <Button onClick={() => void copy()}>住所をうつす（コピー）</Button>
      <p role="status">
        {copied === 'yes' && 'うつしました。カレンダーの「URLで追加」にはりつけてください。'}
        {copied === 'no' && 'うつせませんでした。上の住所を長く押して、うつしてください。'}
      </p>
    </Notice>
  )
}
