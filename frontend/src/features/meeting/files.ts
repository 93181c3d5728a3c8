import { authorizedFetch } from '@/shared/api/client'
import { creating } from '@/shared/api/headers'
import { ProblemError, readProblem } from '@/shared/api/problem'

const OPEN_FOR_MS = 60_000

/** What the server made, read with the login's token: a plain link could not carry it. */
export async function readFile(path: string, init?: RequestInit): Promise<Blob> {
  const response = await authorizedFetch(new Request(new URL(path, window.location.origin), init))
  if (!response.ok) throw new ProblemError(readProblem(await response.json().catch(() => undefined), response.status))
  return response.blob()
}

/** Opens a sheet beside the app, ready for the printer; the window opens at once, before browsers block it. */
export async function openSheet(path: string, init?: RequestInit): Promise<void> {
  const sheet = window.open('', '_blank')
  try {
    const url = URL.createObjectURL(await readFile(path, init))
    if (sheet) sheet.location.href = url
    else window.location.assign(url)
    setTimeout(() => URL.revokeObjectURL(url), OPEN_FOR_MS)
  } catch (failure) {
    sheet?.close()
    throw failure
  }
}

export async function saveFile(path: string, fileName: string): Promise<void> {
  const url = URL.createObjectURL(await readFile(path))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), OPEN_FOR_MS)
}

const TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  csv: 'text/csv',
  txt: 'text/plain',
}

export const ACCEPTED_FILES = Object.keys(TYPES)
  .map((ending) => `.${ending}`)
  .join(',')

export async function sendFile(path: string, file: File): Promise<void> {
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? ''
  const response = await authorizedFetch(
    new Request(new URL(path, window.location.origin), {
      method: 'POST',
      headers: {
        'Content-Type': TYPES[ending] ?? (file.type || 'application/octet-stream'),
        'File-Name': encodeURIComponent(file.name),
        ...creating(crypto.randomUUID()),
      },
      body: await file.arrayBuffer(),
    }),
  )
  if (!response.ok) throw new ProblemError(readProblem(await response.json().catch(() => undefined), response.status))
}

/** 1.2 MB, in words that are read aloud well. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}キロバイト`
  return `${(bytes / 1_000_000).toFixed(1)}メガバイト`
}
