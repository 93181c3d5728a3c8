import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { removeDraft } from '@/shared/drafts/drafts'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import { useMe } from '../api'
import type { Person } from './api'
import { ContactFacts } from './ContactFacts'
import { EditPerson, personDraft } from './EditPerson'
import { ErasePerson } from './ErasePerson'
import { LookAtPerson } from './LookAtPerson'

type Seen = { person: Person; reason: string }

/** Name and contact of one person: hidden until somebody says what for, and each look is written down. */
export function PersonContact({ personId }: { personId: string }) {
  const { role } = useMe()
  const queryClient = useQueryClient()
  const [seen, setSeen] = useState<Seen>()
  const [editing, setEditing] = useState(false)
  const [erased, setErased] = useState(false)
  const forget = () => {
    setSeen(undefined)
    setEditing(false)
  }
  const finishErasing = async () => {
    forget()
    setErased(true)
    await removeDraft(personDraft(personId))
    await Promise.all(['accounts', 'councils'].map((noun) => queryClient.invalidateQueries({ queryKey: [noun] })))
  }
  if (erased || seen?.person.erased) {
    return (
      <Frame>
        <p role="status">この人の名前と連絡先は、消してあります。</p>
      </Frame>
    )
  }
  return (
    <Frame>
      {!seen && <LookAtPerson personId={personId} onSeen={(person, reason) => setSeen({ person, reason })} />}
      {seen && !editing && (
        <>
          <ContactFacts person={seen.person} />
          <Notice live>見たことを記録しました（何のために：{seen.reason}）。</Notice>
          <div className="row">
            <Button onClick={() => setEditing(true)}>連絡先をなおす</Button>
            <Button look="quiet" onClick={forget}>
              とじる
            </Button>
          </div>
        </>
      )}
      {seen && editing && (
        <EditPerson
          personId={personId}
          person={seen.person}
          reason={seen.reason}
          onSaved={(person) => {
            setSeen({ ...seen, person })
            setEditing(false)
          }}
          onCancel={() => setEditing(false)}
        />
      )}
      {role === 'CITY' && !editing && <ErasePerson personId={personId} onErased={finishErasing} />}
    </Frame>
  )
}

function Frame({ children }: { children: React.ReactNode }) {
  return (
    <section className="part stack" aria-labelledby="contact">
      <h2 id="contact">名前と連絡先</h2>
      {children}
    </section>
  )
}
