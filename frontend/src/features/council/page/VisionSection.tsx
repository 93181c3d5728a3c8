import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { formatBothCalendars } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { type Council, visionsQuery } from '../api'
import { VisionForm } from './VisionForm'

/** 目指す地域像: the one in force, those before it, and for those who may, the next one. */
export function VisionSection({ council }: { council: Council }) {
  const me = useMe()
  const { data: visions = [] } = useQuery(visionsQuery(me.municipalityCode, council.id))
  const [writing, setWriting] = useState(false)
  const before = visions.filter((vision) => vision.id !== council.vision?.id)
  return (
    <section aria-labelledby="vision">
      <h2 id="vision">目指す地域像</h2>
      {council.vision ? (
        <>
          <p className="vision">{council.vision.text}</p>
          <p className="quiet">{formatBothCalendars(council.vision.decidedOn)}に決めました</p>
        </>
      ) : (
        <p>まだ決まっていません。</p>
      )}
      {before.length > 0 && (
        <details>
          <summary>これまでの地域像（{before.length}）</summary>
          <ul>
            {before.map((vision) => (
              <li key={vision.id}>
                {formatBothCalendars(vision.decidedOn)}　{vision.text}
              </li>
            ))}
          </ul>
        </details>
      )}
      {council.editable && council.status !== 'CLOSED' && !writing && (
        <Button onClick={() => setWriting(true)}>地域像をあたらしくする</Button>
      )}
      {writing && <VisionForm council={council} onDone={() => setWriting(false)} />}
    </section>
  )
}
