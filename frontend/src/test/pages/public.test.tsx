import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeServer } from '../fakeServer'
import { renderApp } from '../renderApp'
import { ITEM_ID, MEETING_ID } from '../yawata'

const M = '/api/v1/municipalities/{code}'

test('anybody reads the digests without a login, older ones on demand', async () => {
  const digest = {
    meetingId: MEETING_ID,
    heldOn: '2026-09-17',
    councilNames: ['八幡協議体'],
    publicDigest: '坂の話をした。',
  }
  fakeServer.answer('get', M, { code: '102024', name: '高崎市', centerLabel: 'センター', version: 0, editable: false })
  fakeServer.answer('get', `${M}/digests`, { items: [digest], nextCursor: 'older' })
  renderApp('/public/102024')

  expect(await screen.findByRole('heading', { level: 1, name: '高崎市の協議体だより' })).toBeTruthy()
  expect(screen.getByRole('heading', { level: 2, name: /令和8年（2026年）9月17日（木）/ })).toBeTruthy()
  expect(screen.getByText('坂の話をした。')).toBeTruthy()
  expect(fakeServer.sent.every((sent) => !sent.headers.has('Authorization'))).toBe(true)

  const older = { ...digest, meetingId: ITEM_ID, publicDigest: '夏の話をした。' }
  fakeServer.answer('get', `${M}/digests`, { items: [older] })
  await userEvent.click(screen.getByRole('button', { name: 'もっと前のお知らせを見る' }))

  expect(await screen.findByText('夏の話をした。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'もっと前のお知らせを見る' })).toBeNull()
})
