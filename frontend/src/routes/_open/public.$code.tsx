import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { municipalityQuery } from '@/features/municipality/api'
import { digestsQuery } from '@/features/publication/digests'
import { PublicPage } from '@/features/publication/PublicPage'
import '@/features/need/voice.css'
import '@/features/publication/home.css'

/** Open to everybody; nothing here needs a login. */
export const Route = createFileRoute('/_open/public/$code')({
  loader: ({ context: { queryClient }, params: { code } }) =>
    Promise.all([
      queryClient.ensureQueryData(municipalityQuery(code)),
      queryClient.ensureInfiniteQueryData(digestsQuery(code)),
    ]),
  component: PublicRoute,
})

function PublicRoute() {
  const { code } = Route.useParams()
  const { data: municipality } = useSuspenseQuery(municipalityQuery(code))
  const digests = useSuspenseInfiniteQuery(digestsQuery(code))
  return (
    <PublicPage
      code={code}
      name={municipality.name}
      digests={digests.data.pages.flatMap((page) => page.items)}
      onMore={digests.hasNextPage ? () => void digests.fetchNextPage() : undefined}
    />
  )
}
