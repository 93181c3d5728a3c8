import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { messageOf } from '@/shared/api/problemMessages'
import { formatInstant } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { CalendarAddress } from './CalendarAddress'
import { calendarFeedsQuery, useMakeFeed, useStopFeed } from './calendarFeeds'
import { PublicCalendars } from './PublicCalendars'

/** The days of the own meetings in the calendar that a person already has. */
export function CalendarPage() {
  const me = useMe()
  const code = me.municipalityCode
  const { data: feeds } = useSuspenseQuery(calendarFeedsQuery(code))
  const making = useMakeFeed(code)
  const stopping = useStopFeed(code)
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const made = making.data && feeds.some((feed) => feed.id === making.data.id) ? making.data : undefined
  const failure = making.error ?? stopping.error

  return (
    <Page title="予定をカレンダーに入れる" back={<Link to="/home">はじめのページ</Link>} narrow>
      <p>いまお使いのカレンダーに、会議の日が出ます。日取りがかわると、カレンダーもかわります。</p>
      {failure && (
        <Notice tone="danger" live>
          <p>{messageOf(failure)}</p>
        </Notice>
      )}
      {made?.url && <CalendarAddress url={made.url} />}
      {!made?.url && (
        <Button
          look="primary"
          large
          unavailable={making.isPending}
          onClick={() => making.mutate(making.data ? crypto.randomUUID() : idempotencyKey)}
        >
          わたしのカレンダーの住所をつくる
        </Button>
      )}
      {feeds.length > 0 && (
        <section className="part" aria-labelledby="feeds-title">
          <h2 id="feeds-title">つくった住所</h2>
          <p>とめると、その住所ではもう予定を見られません。住所をなくしたら、とめてつくりなおしてください。</p>
          <ul className="cards">
            {feeds.map((feed) => (
              <li key={feed.id} className="card row">
                <span>{formatInstant(feed.createdAt)}につくった住所</span>
                <Button look="danger" onClick={() => stopping.mutate(feed.id)}>
                  とめる
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PublicCalendars me={me} />
    </Page>
  )
}
