import type { Meeting } from './api'

/** What the coordinator adds to a shared record. */
export function ResidentPapers({ meeting: { results, coordinatorNote, publicDigest } }: { meeting: Meeting }) {
  const texts = [
    { title: 'やってみて分かったこと', text: results },
    { title: '生活支援コーディネーターから', text: coordinatorNote },
    { title: 'みんなへのお知らせ', text: publicDigest },
  ].filter(({ text }) => text)
  return texts.map(({ title, text }) => (
    <section className="part" key={title}>
      <h2>{title}</h2>
      <p className="written">{text}</p>
    </section>
  ))
}
