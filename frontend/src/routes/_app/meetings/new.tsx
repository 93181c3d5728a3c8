import { useQuery } from '@tanstack/react-query'
import { createFileRoute, Link, useNavigate } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { councilQuery } from '@/features/council/api'
import { NewMeetingPage } from '@/features/meeting/plan/NewMeetingPage'
import { textOf } from '@/shared/address'
import { allowOnly } from '../../-allowOnly'

type Search = { councilId?: string; heldOn?: string }

export const Route = createFileRoute('/_app/meetings/new')({
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  validateSearch: (search): Search => {
    const [councilId, heldOn] = [textOf(search.councilId), textOf(search.heldOn)]
    return { ...(councilId ? { councilId } : {}), ...(heldOn ? { heldOn } : {}) }
  },
  component: NewMeeting,
})

function NewMeeting() {
  const { councilId = '', heldOn } = Route.useSearch()
  const { municipalityCode: code } = useMe()
  const navigate = useNavigate()
  const { data: council } = useQuery({ ...councilQuery(code, councilId), enabled: councilId !== '' })
  const open = (meetingId: string) =>
    void navigate({ to: '/meetings/$meetingId', params: { meetingId }, ignoreBlocker: true })
  if (councilId && !council) return null
  return (
    <NewMeetingPage council={council} heldOn={heldOn} back={<Link to="/meetings">会議の一覧</Link>} onOpened={open} />
  )
}
