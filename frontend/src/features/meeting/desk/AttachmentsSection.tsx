import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { Button } from '@/shared/ui/Button'
import { FileField } from '@/shared/ui/FileField'
import type { Attachment, Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { Failure } from '../Failure'
import { ACCEPTED_FILES, sendFile } from '../files'
import { MeetingFile } from '../MeetingFile'

type Props = { meeting: Meeting; changes: MeetingChanges }

const LARGEST = 10 * 1024 * 1024

export function AttachmentsSection({ meeting, changes }: Props) {
  const { municipalityCode: code } = useMe()
  const [tooLarge, setTooLarge] = useState<string>()
  const send = useMutation({
    mutationFn: (file: File) => sendFile(`/api/v1/municipalities/${code}/meetings/${meeting.id}/attachments`, file),
    onSuccess: changes.refresh,
  })
  const choose = (file: File) => {
    const fits = file.size <= LARGEST
    setTooLarge(fits ? undefined : `「${file.name}」は大きすぎます。10メガバイトまでのファイルにしてください。`)
    send.reset()
    if (fits) send.mutate(file)
  }
  return (
    <section aria-labelledby="files">
      <h2 id="files">付けたファイル</h2>
      <ul className="plain-list">
        {(meeting.attachments ?? []).map((attachment) => (
          <AttachmentItem key={attachment.id} attachment={attachment} code={code} changes={changes} />
        ))}
      </ul>
      <FileField
        label="ファイルを付ける"
        hint="PDF・写真・Excel・Word・PowerPoint など、10メガバイトまで。話したことを見せたメンバーも見られます。"
        accept={ACCEPTED_FILES}
        onChoose={choose}
      />
      <p role="status">{send.isPending ? '送っています' : send.isSuccess ? 'ファイルを付けました' : ''}</p>
      <Failure error={tooLarge ?? send.error} />
    </section>
  )
}

type ItemProps = { attachment: Attachment; code: string; changes: MeetingChanges }

function AttachmentItem({ attachment, code, changes }: ItemProps) {
  const remove = useMutation({
    mutationFn: () =>
      unwrap(
        api.DELETE('/api/v1/municipalities/{code}/attachments/{attachmentId}', {
          params: { path: { code, attachmentId: attachment.id } },
        }),
      ),
    onSuccess: changes.refresh,
  })
  return (
    <MeetingFile file={attachment}>
      <Button look="quiet" onClick={() => remove.mutate()} aria-label={`${attachment.fileName}を消す`}>
        消す
      </Button>
      <Failure error={remove.error} />
    </MeetingFile>
  )
}
