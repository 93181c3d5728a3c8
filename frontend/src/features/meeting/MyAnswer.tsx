import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { api, type Schemas, unwrap } from '@/shared/api/client'
import { ConnectionError } from '@/shared/api/problem'
import { messageOf } from '@/shared/api/problemMessages'
import { Button } from '@/shared/ui/Button'

type Answer = Schemas['Answer']

const WORDS: Record<Answer, string> = { YES: '出席します', NO: '欠席します' }

type Props = { meetingId: string; answer: Answer | undefined }

/** Two buttons; the given answer stays to be seen and can be changed until the day. */
export function MyAnswer({ meetingId, answer }: Props) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const giving = useMutation({
    mutationFn: (given: Answer) =>
      unwrap(
        api.PUT('/api/v1/municipalities/{code}/meetings/{meetingId}/my-answer', {
          params: { path: { code, meetingId } },
          body: { answer: given },
        }),
      ),
    onSuccess: () =>
      Promise.all(['home', 'meetings'].map((noun) => queryClient.invalidateQueries({ queryKey: [noun] }))),
  })
  const shown = giving.isPending ? giving.variables : (giving.data?.answer ?? answer)

  return (
    <div className="answer">
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons, not fields of a form */}
      <div className="row" role="group" aria-label="出席できますか">
        {(['YES', 'NO'] as const).map((each) => (
          <Button key={each} aria-pressed={shown === each} onClick={() => giving.mutate(each)}>
            {shown === each && <span aria-hidden="true">✓</span>}
            {WORDS[each]}
          </Button>
        ))}
      </div>
      <p role="status">{answerWords(shown, giving.isPending)}</p>
      {giving.isError && <p role="alert">{failureWords(giving.error)}</p>}
    </div>
  )
}

function answerWords(answer: Answer | undefined, pending: boolean): string {
  if (!answer) return 'まだ答えていません。'
  return pending ? '送っています' : `「${WORDS[answer]}」と答えました。`
}

function failureWords(error: unknown): string {
  if (error instanceof ConnectionError) {
    return 'つながりません。答えはまだ届いていません。電波のよい所で、もう一度押してください。'
  }
  return messageOf(error)
}
