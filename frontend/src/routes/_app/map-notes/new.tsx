import { createFileRoute, Link, useNavigate } from '@tanstack/react-router'
import { choicesQuery } from '@/features/resource/api'
import { NewNoteForm } from '@/features/resource/notes/NewNoteForm'
import { Page } from '@/shared/ui/Page'
import { allowOnly } from '../../-allowOnly'
import '@/features/resource/resource.css'

export const Route = createFileRoute('/_app/map-notes/new')({
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  loader: ({ context: { queryClient, me } }) => queryClient.ensureQueryData(choicesQuery(me.municipalityCode)),
  component: NewNote,
})

function NewNote() {
  const navigate = useNavigate()
  return (
    <Page title="地図のメモを書く" back={<Link to="/resources">集まりと手助け</Link>} narrow>
      <p>危ない所や、ベンチ・手すり・トイレのような小さな助けを、地図に残します。</p>
      <NewNoteForm onDone={() => void navigate({ to: '/resources', ignoreBlocker: true })} />
    </Page>
  )
}
