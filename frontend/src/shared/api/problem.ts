export type FieldProblem = { pointer: string; code: string }

export type Problem = { type: string; status: number; errors: FieldProblem[] }

/** The server said no, in the words of RFC 9457. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.type}`)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** No answer came: the line is down, or the server is. */
export class ConnectionError extends Error {
  constructor(options?: ErrorOptions) {
    super('no answer', options)
    this.name = 'ConnectionError'
  }
}

/** `slug` as in `/problems/<slug>`. */
export function isProblem(error: unknown, slug: string): error is ProblemError {
  return error instanceof ProblemError && error.problem.type === `/problems/${slug}`
}

/** Reads whatever body came; a proxy's HTML page becomes the nameless problem of its status. */
export function readProblem(body: unknown, status: number): Problem {
  const given = typeof body === 'object' && body !== null ? body : {}
  const type = 'type' in given && typeof given.type === 'string' ? given.type : `/problems/${statusSlug(status)}`
  const errors = 'errors' in given && Array.isArray(given.errors) ? given.errors.filter(isFieldProblem) : []
  return { type, status, errors }
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pointer' in value &&
    typeof value.pointer === 'string' &&
    'code' in value &&
    typeof value.code === 'string'
  )
}

function statusSlug(status: number): string {
  return (
    { 401: 'unauthenticated', 403: 'forbidden', 404: 'not-found', 413: 'too-large', 412: 'stale-version' }[status] ??
    'unexpected'
  )
}
