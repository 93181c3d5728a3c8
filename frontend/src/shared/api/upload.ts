import { authorizedFetch } from './client'
import { ProblemError, readProblem } from './problem'

type Upload = { path: string; method: 'POST' | 'PUT'; file: File; headers?: Record<string, string> }

/** Sends a file as it is and reads the answer; the server looks at the content, not at the ending of the name. */
export async function upload<T>({ path, method, file, headers = {} }: Upload): Promise<T> {
  const response = await authorizedFetch(
    new Request(new URL(path, window.location.origin), {
      method,
      headers: {
        'Content-Type': 'application/octet-stream',
        'File-Name': encodeURIComponent(file.name),
        ...headers,
      },
      body: await file.arrayBuffer(),
    }),
  )
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw new ProblemError(readProblem(body, response.status))
  return body as T
}
