import { formatClock } from '../time/format'

type Props = {
  /** When the server last took it. */
  savedAt?: string | undefined
  /** When it was last kept on this device. */
  keptAt?: string | undefined
  /** How many things wait to be sent. */
  unsent?: number
  sending?: boolean
}

/** Says in words where the text is. */
export function SavedState({ savedAt, keptAt, unsent = 0, sending = false }: Props) {
  return (
    <p className="saved" role="status">
      {savedWords({ savedAt, keptAt, unsent, sending })}
    </p>
  )
}

export function savedWords({ savedAt, keptAt, unsent = 0, sending = false }: Props): string {
  if (sending) return '送っています'
  if (unsent > 0) return `まだ送れていません（${unsent}件）。この端末に残っています。`
  if (keptAt && (!savedAt || keptAt > savedAt)) return `この端末に残しました ${formatClock(keptAt)}`
  return savedAt ? `保存しました ${formatClock(savedAt)}` : ''
}
