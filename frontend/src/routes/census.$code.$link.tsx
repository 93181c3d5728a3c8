import { createFileRoute } from '@tanstack/react-router'
import { AnswerPage } from '@/features/resource/census/answer/AnswerPage'
import { readAsked } from '@/features/resource/census/answer/api'

/** The address on a call sheet. It is the permission itself, so no other page and nobody else hears of it. */
export const Route = createFileRoute('/census/$code/$link')({
  loader: ({ params: { code, link }, abortController }) => readAsked(code, link, abortController.signal),
  component: AnswerRoute,
})

function AnswerRoute() {
  const { code, link } = Route.useParams()
  return (
    <>
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex" />
      <AnswerPage code={code} link={link} given={Route.useLoaderData()} />
    </>
  )
}
