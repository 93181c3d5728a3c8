import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { Button } from '@/shared/ui/Button'
import type { Attachment, Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { Failure } from '../Failure'
import { ACCEPTED_FILES, saveFile, sendFile, sizeWords } from './files'

type Props = { meeting: Meeting; changes: MeetingChanges }

const LARGEST = 10 * 1024 * 1024

export function AttachmentsSection({ meeting, changes }: Props) {
  const { municipalityCode: code } = useMe()
  const input = useId()
  const [tooLarge, setTooLarge] = useState<string>()
  const send = useMutation({
    mutationFn: (file: File) => sendFile(`/api/v1/municipalities/${code}/meetings/${meeting.id}/attachments`, file),
    onSuccess: changes.refresh,
  })
  const choose = (file: File | undefined) => {
    setTooLarge(
      file && file.size > LARGEST
        ? `「${file.name}」は大きすぎます。10メガバイトまでのファイルにしてください。`
        : undefined,
    )
    if (file && file.size <= LARGEST) send.mutate(file)
  }
  return (
    <section aria-labelledby="files">
      <h2 id="files">付けたファイル</h2>
      <ul className="plain-list">
        {(meeting.attachments ?? []).map((attachment) => (
          <AttachmentItem key={attachment.id} attachment={attachment} code={code} changes={changes} />
        ))}
      </ul>
      <div className="field">
        <label className="field__label" htmlFor={input}>
          ファイルを付ける
        </label>
        <p className="field__hint" id={`${input}-hint`}>
          PDF・写真・Excel・Word・PowerPoint など、10メガバイトまで。話したことを見せたメンバーも見られます。
        </p>
        <input
          id={input}
          className="input"
          type="file"
          accept={ACCEPTED_FILES}
          aria-describedby={`${input}-hint`}
          onChange={(event) => {
            choose(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </div>
      <p role="status">{send.isPending ? '送っています' : send.isSuccess ? 'ファイルを付けました' : ''}</p>
      <Failure error={tooLarge ?? send.error} />
    </section>
  )
}

function AttachmentItem({
  attachment,
  code,
  changes,
}: {
  attachment: Attachment
  code: string
  changes: MeetingChanges
}) {
  const { id: attachmentId, fileName, size } = attachment
  const open = useMutation({
    mutationFn: () => saveFile(`/api/v1/municipalities/${code}/attachments/${attachmentId}`, fileName),
  })
  const remove = useMutation({
    mutationFn: () =>
      unwrap(
        api.DELETE('/api/v1/municipalities/{code}/attachments/{attachmentId}', {
          params: { path: { code, attachmentId } },
        }),
      ),
    onSuccess: changes.refresh,
  })
  return (
    <li className="plain-list__item">
      <p className="plain-list__name">
        {fileName} <small>{sizeWords(size)}</small>
      </p>
      <p className="row">
        <Button onClick={() => open.mutate()} aria-label={`${fileName}を開く`}>
          開く
        </Button>
        <Button look="quiet" onClick={() => remove.mutate()} aria-label={`${fileName}を消す`}>
          消す
        </Button>
      </p>
      <Failure error={open.error ?? remove.error} />
    </li>
  )
}
