import { formatWareki } from '@/shared/time/format'
import type { Person } from './api'

export function ContactFacts({ person: { name, kana, phone, email, consentOn } }: { person: Person }) {
  const facts = [
    { label: '名前', value: name },
    { label: 'ふりがな', value: kana },
    { label: '電話', value: phone && <a href={`tel:${phone}`}>{phone}</a> },
    { label: 'メール', value: email && <a href={`mailto:${email}`}>{email}</a> },
    { label: '書いてよいと本人が言った日', value: consentOn && formatWareki(consentOn) },
  ]
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value || '書いてありません'}</dd>
        </div>
      ))}
    </dl>
  )
}
