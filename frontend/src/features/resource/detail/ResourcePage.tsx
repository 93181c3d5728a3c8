import type { ReactNode } from 'react'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { VisibilityBadge } from '@/shared/ui/VisibilityBadge'
import type { Resource } from '../api'
import { ResourceMarks } from '../ResourceMarks'
import { whenWords } from '../resourceWords'
import { ResourceFacts } from './ResourceFacts'

type Props = {
  resource: Resource
  back: ReactNode
  aside?: ReactNode
  /** What only those who look after it see. */
  children?: ReactNode
}

export function ResourcePage({ resource, back, aside, children }: Props) {
  const { status, schedules, name } = resource
  return (
    <Page
      title={name}
      lead={whenWords(schedules)}
      back={back}
      aside={
        <>
          <VisibilityBadge tier={status === 'PUBLISHED' || status === 'PAUSED' ? 'PUBLIC' : 'CENTER'} />
          {aside}
        </>
      }
      narrow
    >
      {status === 'PAUSED' && <Notice tone="warning" title="いまはお休みしています。" />}
      <ResourceMarks resource={resource} />
      <ResourceFacts resource={resource} />
      {children}
    </Page>
  )
}
