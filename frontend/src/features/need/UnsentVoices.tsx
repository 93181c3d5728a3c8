import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ProblemError } from '@/shared/api/problem'
import { messageOf } from '@/shared/api/problemMessages'
import type { OutboxItem } from '@/shared/drafts/deviceStore'
import { findDraft, saveDraft } from '@/shared/drafts/drafts'
import { removeUnsent, sendUnsent } from '@/shared/outbox/outbox'
import { useOutbox } from '@/shared/outbox/useOutbox'
import { Button } from '@/shared/ui/Button'
import type { VoiceInput } from './api'
import { NEW_VOICE_DRAFT } from './newVoice'

/** Voices that this device still keeps: those on their way, and those that came back. */
export function UnsentVoices({ quiet = false }: { quiet?: boolean }) {
  const { items } = useOutbox()
  const waiting = items.filter((item) => item.kind === 'voices')
  if (waiting.length === 0)
    return quiet ? null : (
      <p className="part" role="status">
        まだ送れていないもの：なし
      </p>
    )
  return (
    <section className="part" aria-labelledby="unsent-title">
      <h2 id="unsent-title">まだ送れていないもの（{waiting.length}件）</h2>
      <ul className="cards">
        {waiting.map((item) => (
          <li key={item.idempotencyKey} className="card">
            <UnsentVoice item={item} />
          </li>
        ))}
      </ul>
      {waiting.some((item) => !item.refusal) && <Button onClick={() => void sendUnsent()}>いま送ってみる</Button>}
    </section>
  )
}

function UnsentVoice({ item }: { item: OutboxItem }) {
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const voice = item.body as VoiceInput
  const writeAgain = async () => {
    const draft = await findDraft(NEW_VOICE_DRAFT)
    if (draft) return setBusy(true)
    await saveDraft(NEW_VOICE_DRAFT, { text: voice.text, heardOn: voice.heardOn }, crypto.randomUUID())
    await removeUnsent(item.idempotencyKey)
    await navigate({ to: '/voices/new', search: { category: voice.category, areaId: voice.areaId } })
  }
  return (
    <>
      <p className="voice__text">「{voice.text}」</p>
      {!item.refusal && <p>この端末に残っています。つながると、自動で送ります。</p>}
      {item.refusal && (
        <>
          <p role="alert">{messageOf(new ProblemError({ type: item.refusal, status: 0, errors: [] }))}</p>
          {busy && <p role="alert">書きかけの声がもう1つあります。先にそれを送ってください。</p>}
          <div className="row">
            <Button onClick={() => void writeAgain()}>書きなおす</Button>
            <Button look="danger" onClick={() => void removeUnsent(item.idempotencyKey)}>
              消す
            </Button>
          </div>
        </>
      )}
    </>
  )
}
