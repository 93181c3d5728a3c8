import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useMe } from '@/features/account/api'
import { Button } from '@/shared/ui/Button'
import type { Attachment } from './api'
import { Failure } from './Failure'
import { saveFile, sizeWords } from './files'

type Props = { file: Attachment; children?: ReactNode }

/** A file that was put to a meeting: its name, how large it is, and the button that opens it. */
export function MeetingFile({ file: { id, fileName, size }, children }: Props) {
  const { municipalityCode: code } = useMe()
  const open = useMutation({
    mutationFn: () => saveFile(`/api/v1/municipalities/${code}/attachments/${id}`, fileName),
  })
  return (
    <li className="plain-list__item">
      <p className="plain-list__name">
        {fileName} <small>{sizeWords(size)}</small>
      </p>
      <div className="row">
        <Button onClick={() => open.mutate()} unavailable={open.isPending} aria-label={`${fileName}を開く`}>
          開く
        </Button>
        {children}
      </div>
      <Failure error={open.error} />
    </li>
  )
}
