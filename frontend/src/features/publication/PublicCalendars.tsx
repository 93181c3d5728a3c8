import type { Me } from '@/features/account/api'

/** Calendars that need no secret: days, times and places only. */
export function PublicCalendars({ me: { municipalityCode: code, municipalityName, councils } }: { me: Me }) {
  const base = `/api/v1/municipalities/${code}`
  const calendars = [
    ...councils.map(({ id, name }) => ({ name, href: `${base}/councils/${id}/calendar.ics` })),
    { name: `${municipalityName}のすべての協議体`, href: `${base}/calendar.ics` },
  ]
  return (
    <section className="part" aria-labelledby="public-calendars-title">
      <h2 id="public-calendars-title">だれでも見られるカレンダー</h2>
      <p>日と時間と場所だけが出ます。話し合うことは出ません。</p>
      <ul>
        {calendars.map(({ name, href }) => (
          <li key={href}>
            <a className="link-target" href={href} download>
              {name}のカレンダーを受けとる
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
