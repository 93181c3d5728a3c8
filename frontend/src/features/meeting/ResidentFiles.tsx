import type { Meeting } from './api'
import { MeetingFile } from './MeetingFile'

/** The server gives a member the files only once what was said is shared. */
export function ResidentFiles({ meeting: { attachments = [] } }: { meeting: Meeting }) {
  if (attachments.length === 0) return null
  return (
    <section className="part" aria-labelledby="files-title">
      <h2 id="files-title">付けたファイル</h2>
      <ul className="plain-list">
        {attachments.map((file) => (
          <MeetingFile key={file.id} file={file} />
        ))}
      </ul>
    </section>
  )
}
