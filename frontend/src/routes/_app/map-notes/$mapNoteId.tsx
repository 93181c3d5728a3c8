import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link, useNavigate } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { choicesQuery, mapNoteQuery } from '@/features/resource/api'
import { EditNoteForm } from '@/features/resource/notes/EditNoteForm'
import { RemoveNote } from '@/features/resource/notes/RemoveNote'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { allowOnly } from '../../-allowOnly'
import '@/features/resource/resource.css'

export const Route = createFileRoute('/_app/map-notes/$mapNoteId')({
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  loader: ({ context: { queryClient, me }, params: { mapNoteId } }) =>
    Promise.all([
      queryClient.ensureQueryData(mapNoteQuery(me.municipalityCode, mapNoteId)),
      queryClient.ensureQueryData(choicesQuery(me.municipalityCode)),
    ]),
  component: EditNote,
})

function EditNote() {
  const { municipalityCode: code } = useMe()
  const { mapNoteId } = Route.useParams()
  const navigate = useNavigate()
  const { data: note } = useSuspenseQuery(mapNoteQuery(code, mapNoteId))
  return (
    <Page title="地図のメモをなおす" back={<Link to="/resources">集まりと手助け</Link>} narrow>
      {note.editable ? (
        <>
          <EditNoteForm note={note} />
          <RemoveNote note={note} onDone={() => void navigate({ to: '/resources', ignoreBlocker: true })} />
        </>
      ) : (
        <Notice>これは、ほかのセンターの地区のものです。市かそのセンターの人に頼んでください。</Notice>
      )}
    </Page>
  )
}
