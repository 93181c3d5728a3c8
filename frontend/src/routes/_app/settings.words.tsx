import { useSuspenseQueries } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { codeListQuery } from '@/features/municipality/api'
import { LISTS, WordsSetting } from '@/features/municipality/WordsSetting'

export const Route = createFileRoute('/_app/settings/words')({
  loader: ({ context: { queryClient, me } }) =>
    Promise.all(LISTS.map(({ list }) => queryClient.ensureQueryData(codeListQuery(me.municipalityCode, list)))),
  component: Words,
})

function Words() {
  const code = useMe().municipalityCode
  const codeLists = useSuspenseQueries({ queries: LISTS.map(({ list }) => codeListQuery(code, list)) })
  return <WordsSetting municipalityCode={code} codeLists={codeLists.map(({ data }) => data)} />
}
