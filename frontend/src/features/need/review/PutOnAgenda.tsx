import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { meetingQuery } from '@/features/meeting/api'
import { meetingDay, meetingTitle } from '@/features/meeting/meetingWords'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { formatDay } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Field } from '@/shared/ui/Field'
import { Notice } from '@/shared/ui/Notice'
import { Select } from '@/shared/ui/Select'
import { usePlaceVoice, type Voice } from '../api'
import { comingMeetingsQuery } from './comingMeetings'

const MAX_TITLE = 100

type Fields = { meetingId: string; agendaItemId: string; title: string }

/** A reviewed voice goes to a coming meeting, under a subject that is there or as a new one. */
export function PutOnAgenda({ voice }: { voice: Voice }) {
  const { municipalityCode: code } = useMe()
  const [another, setAnother] = useState(false)
  const { data: meetings } = useQuery(comingMeetingsQuery(code))
  const due = voice.scheduledFor
  return (
    <section className="part" aria-labelledby="agenda-title">
      <h2 id="agenda-title">議題にする</h2>
      {due && (
        <p>
          {formatDay(due.heldOn)}の議題になっています。
          <Link className="link-target" to="/meetings/$meetingId" params={{ meetingId: due.meetingId }}>
            会議を見る
          </Link>
        </p>
      )}
      {due && !another && <Button onClick={() => setAnother(true)}>ほかの会議でも議題にする</Button>}
      {(!due || another) && meetings?.length === 0 && (
        <EmptyState title="これからの会議がまだありません。会議をひらくと、ここで選べます。" />
      )}
      {(!due || another) && meetings && meetings.length > 0 && (
        <AgendaForm voice={voice} meetings={meetings} onDone={() => setAnother(false)} />
      )}
    </section>
  )
}

type FormProps = {
  voice: Voice
  meetings: readonly (Parameters<typeof meetingTitle>[0] & Parameters<typeof meetingDay>[0] & { id: string })[]
  onDone: () => void
}

function AgendaForm({ voice, meetings, onDone }: FormProps) {
  const { municipalityCode: code } = useMe()
  const placing = usePlaceVoice(code)
  const { form, submit, failure, idempotencyKey } = useDraftForm<Fields>({
    draftKey: `voices/${voice.id}/agenda`,
    values: {
      meetingId: meetings[0]?.id ?? '',
      agendaItemId: '',
      title: (voice.councilText ?? '').slice(0, MAX_TITLE).replace(/[\uD800-\uDBFF]$/, ''),
    },
  })
  const { errors, isSubmitting } = form.formState
  const [meetingId, agendaItemId] = form.watch(['meetingId', 'agendaItemId'])
  const { data: meeting } = useQuery({ ...meetingQuery(code, meetingId), enabled: meetingId !== '' })

  const place = submit(async (fields) => {
    const subject = fields.agendaItemId ? { agendaItemId: fields.agendaItemId } : { title: fields.title.trim() }
    await placing.mutateAsync({ voiceId: voice.id, idempotencyKey, input: { meetingId: fields.meetingId, ...subject } })
    onDone()
  })
  return (
    <form onSubmit={(event) => void place(event)} noValidate>
      {failure && (
        <Notice tone="danger" live>
          <p>{failure}</p>
        </Notice>
      )}
      <Select
        label="どの会議で"
        error={errors.meetingId?.message}
        options={meetings.map((each) => ({ value: each.id, label: `${meetingDay(each)} ${meetingTitle(each)}` }))}
        {...form.register('meetingId', { onChange: () => form.setValue('agendaItemId', '') })}
      />
      <Select
        label="どの議題で"
        error={errors.agendaItemId?.message}
        emptyLabel="あたらしい議題にする"
        options={(meeting?.agenda ?? []).map((item) => ({ value: item.id, label: `${item.position}　${item.title}` }))}
        {...form.register('agendaItemId')}
      />
      {agendaItemId === '' && (
        <Field
          label="議題の名前"
          maxLength={MAX_TITLE}
          error={errors.title?.message}
          {...form.register('title', {
            validate: (title, { agendaItemId: chosen }) =>
              chosen !== '' || title.trim() !== '' || '議題の名前を書いてください。',
          })}
        />
      )}
      <Button type="submit" look="primary" unavailable={isSubmitting}>
        議題にする
      </Button>
    </form>
  )
}
