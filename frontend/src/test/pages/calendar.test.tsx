import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, YAWATA_RESIDENT } from '../renderApp'
import { MEETING_ID } from '../yawata'

const M = '/api/v1/municipalities/{code}'
const FEED = { id: MEETING_ID, createdAt: '2026-11-20T05:03:00Z' }

test('a calendar address is made with one button, shown once, and can be stopped', async () => {
  logInAs(YAWATA_RESIDENT)
  fakeServer.answer('get', `${M}/calendar-feeds`, { items: [] })
  const { router } = renderApp('/calendar')
  const user = userEvent.setup()

  const make = await screen.findByRole('button', { name: 'わたしのカレンダーの住所をつくる' })
  fakeServer.answer('post', `${M}/calendar-feeds`, { ...FEED, url: 'https://app.example/secret/calendar.ics' }, 201)
  fakeServer.answer('get', `${M}/calendar-feeds`, { items: [FEED] })
  await user.click(make)

  const address = (await screen.findByLabelText('カレンダーの住所')) as HTMLInputElement
  expect(address.value).toBe('https://app.example/secret/calendar.ics')
  expect(screen.getByRole('link', { name: 'この端末のカレンダーに入れる' }).getAttribute('href')).toBe(
    'webcal://app.example/secret/calendar.ics',
  )
  expect(screen.getByText('11月20日（金）14:03につくった住所')).toBeTruthy()

  fakeServer.answer('delete', `${M}/calendar-feeds/{feedId}`, undefined, 204)
  fakeServer.answer('get', `${M}/calendar-feeds`, { items: [] })
  await user.click(screen.getByRole('button', { name: 'とめる' }))

  expect(await screen.findByRole('button', { name: 'わたしのカレンダーの住所をつくる' })).toBeTruthy()
  expect(screen.queryByLabelText('カレンダーの住所')).toBeNull()
  expect(router.state.location.pathname).toBe('/calendar')
})
