import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, YAWATA_CENTER, YAWATA_RESIDENT } from '../renderApp'
import { answerForYawata, MEETING, MEETING_ID } from '../yawata'

const M = '/api/v1/municipalities/{code}'
const ADDRESS = `/meetings/${MEETING_ID}`
const PHOTO = { id: MEETING_ID.replace(/f1$/, 'fa'), fileName: '坂の写真.png', mediaType: 'image/png', size: 1_234_000 }

beforeEach(answerForYawata)

test('a file is chosen with our own button, and its name is said in words', async () => {
  logInAs(YAWATA_CENTER)
  fakeServer.answer('post', `${M}/meetings/{meetingId}/attachments`, PHOTO, 201)
  renderApp(ADDRESS)

  const field = await screen.findByLabelText(/ファイルを付ける/)
  expect(screen.getByText('まだえらんでいません')).toBeTruthy()
  expect(field.getAttribute('aria-labelledby')?.split(' ').map(wordsOf)).toEqual([
    'ファイルを付ける',
    'ファイルをえらぶ',
  ])
  await userEvent.upload(screen.getByLabelText(/ファイルをえらぶ/), new File(['abc'], '坂の写真.png'))

  expect(await screen.findByText('えらんだファイル：坂の写真.png')).toBeTruthy()
  expect(await screen.findByText('ファイルを付けました')).toBeTruthy()
  expect(fakeServer.lastSent('post')?.headers.get('File-Name')).toBe(encodeURIComponent('坂の写真.png'))
})

test('a file that is too large is not sent', async () => {
  logInAs(YAWATA_CENTER)
  renderApp(ADDRESS)
  const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], '動画.pdf')

  await userEvent.upload(await screen.findByLabelText(/ファイルを付ける/), large)

  expect(await screen.findByText(/「動画.pdf」は大きすぎます/)).toBeTruthy()
  expect(fakeServer.lastSent('post')).toBeUndefined()
})

test('a member finds the files of a shared record and opens them, and changes none', async () => {
  logInAs(YAWATA_RESIDENT)
  fakeServer.answer('get', `${M}/meetings/{meetingId}`, {
    ...MEETING,
    status: 'SHARED',
    editable: false,
    attachments: [PHOTO],
  })
  fakeServer.refuse('get', `${M}/attachments/{attachmentId}`, 'attachment-not-found', 404)
  renderApp(ADDRESS)

  const files = await screen.findByRole('region', { name: '付けたファイル' })
  expect(within(files).getByText('1.2メガバイト')).toBeTruthy()
  expect(within(files).getAllByRole('button')).toHaveLength(1)
  await userEvent.click(within(files).getByRole('button', { name: '坂の写真.pngを開く' }))

  await waitFor(() => expect(fakeServer.lastSent('get')?.path).toContain(`/attachments/${PHOTO.id}`))
  expect((await within(files).findByRole('alert')).textContent).toContain('見つかりません')
})

test('before anything is shared there are no files to read', async () => {
  logInAs(YAWATA_RESIDENT)
  fakeServer.answer('get', `${M}/meetings/{meetingId}`, { ...MEETING, status: 'CONFIRMED', editable: false })
  renderApp(ADDRESS)

  expect(await screen.findByRole('heading', { level: 1, name: '八幡協議体 第93回' })).toBeTruthy()
  expect(screen.queryByRole('region', { name: '付けたファイル' })).toBeNull()
})

function wordsOf(id: string): string | null | undefined {
  return document.getElementById(id)?.textContent
}
