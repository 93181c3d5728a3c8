import type { FieldValues, Path, UseFormSetError } from 'react-hook-form'
import { fieldMessage, fieldName } from '../api/fieldMessages'
import { ProblemError } from '../api/problem'

/** Puts the server's errors on their fields; answers the first one, to be focused. */
export function applyFieldErrors<Values extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<Values>,
): string | undefined {
  if (!(error instanceof ProblemError)) return undefined
  const names = error.problem.errors.map(({ pointer, code }) => {
    const name = fieldName(pointer)
    setError(name as Path<Values>, { type: code, message: fieldMessage(code) })
    return name
  })
  return names[0]
}
