import type { ReactNode } from 'react'
import type { Resource } from '../api'
import { ACCESS_FACTS } from '../resourceWords'
import { ScheduleFact } from './ScheduleFact'

/** Everything that is known of it, the day first; what nobody wrote down is left out. */
export function ResourceFacts({ resource }: { resource: Resource }) {
  const { schedules, stops, venue, address, areaName, organizer, cost, capacity, access, note } = resource
  return (
    <dl className="facts resource-facts">
      {schedules.length > 0 && (
        <Fact label="いつ">
          <ScheduleFact schedules={schedules} />
        </Fact>
      )}
      {stops.length > 0 && (
        <Fact label="とまる所">
          <ol className="plain-list">
            {stops.map((stop, n) => (
              <li key={n}>
                {stop.time && <strong>{stop.time.replace(/^0/, '')} </strong>}
                {stop.place}
              </li>
            ))}
          </ol>
        </Fact>
      )}
      <Fact label="どこで">
        {venue && <p>{venue}</p>}
        {address && <p>{address}</p>}
        <p>{areaName}</p>
      </Fact>
      <Fact label="どんなもの">
        <p>{resource.kindLabels.join('・')}</p>
        {resource.sceneLabels.length > 0 && <p>{resource.sceneLabels.join('・')}</p>}
      </Fact>
      {organizer && (
        <Fact label="だれが">
          {organizer.name}
          {organizer.kindLabel && `（${organizer.kindLabel}）`}
        </Fact>
      )}
      {cost && <Fact label="お金">{cost}</Fact>}
      {capacity !== undefined && <Fact label="人数">{capacity}人まで</Fact>}
      {access.length > 0 && (
        <Fact label="行きやすさ">
          {ACCESS_FACTS.filter(({ value }) => access.includes(value)).map(({ value, label }) => (
            <p key={value}>{label}</p>
          ))}
        </Fact>
      )}
      <Fact label="聞く所">
        <Contact resource={resource} />
      </Fact>
      {note && (
        <Fact label="ひとこと">
          <p className="written">{note}</p>
        </Fact>
      )}
    </dl>
  )
}

/** With consent whom to ask, otherwise the center; those who look after it also read what others must not. */
function Contact({ resource: { contact, contactCenter } }: { resource: Resource }) {
  if (contact) {
    return (
      <>
        <p className="written">{contact.text}</p>
        {!contact.consentOn && <p className="quiet">出してよいと聞いていません。市とセンターの人だけに見えます。</p>}
      </>
    )
  }
  return <p>{contactCenter?.name ?? contactCenter?.label ?? '市役所'}に聞いてください。</p>
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
