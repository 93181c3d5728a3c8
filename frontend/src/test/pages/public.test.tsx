import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, YAWATA_CENTER } from '../renderApp'
import { answerResources, SALON } from '../resources'
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

test('who is logged in elsewhere reads what everybody reads: public pages ask as nobody', async () => {
  logInAs({ ...YAWATA_CENTER, municipalityCode: '082368', municipalityName: '小美玉市' })
  answerResources(SALON)
  fakeServer.answer('get', `${M}/digests`, { items: [] })
  const { router } = renderApp('/resources')
  await screen.findByRole('link', { name: SALON.name })
  expect(fakeServer.sent.every((sent) => sent.headers.has('Authorization'))).toBe(true)
  fakeServer.sent = []

  router.history.push('/public/102024')
  await screen.findByText('お知らせはまだありません。')
  router.history.push('/public/102024/resources')
  await screen.findByText('1件あります。')
  router.history.push(`/public/102024/resources/${SALON.id}`)
  await screen.findByText('一覧にもどる')
  const paths = fakeServer.sent.map(({ path }) => path)
  expect(paths).toContain('/api/v1/municipalities/102024/digests')
  expect(paths).toContain(`/api/v1/municipalities/102024/resources/${SALON.id}`)
  expect(fakeServer.sent.filter((sent) => sent.headers.has('Authorization'))).toEqual([])
})
