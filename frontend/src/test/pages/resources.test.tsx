import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, YAWATA_RESIDENT } from '../renderApp'
import { AREA, answerResources, SALON, summaryOf } from '../resources'

const RESOURCES = '/api/v1/municipalities/{code}/resources'
const PUBLIC = '/public/102024/resources'

test('anybody reads when and where, with the number of the map, and whether one can count on it', async () => {
  answerResources(SALON, {
    ...SALON,
    id: AREA.id,
    number: 13,
    name: '体操の会',
    status: 'PAUSED',
    stale: true,
    schedules: [],
  })
  renderApp(PUBLIC)

  expect(await screen.findByRole('heading', { level: 1, name: '高崎市の集まりと手助け' })).toBeTruthy()
  const [salon, exercise] = await screen.findAllByRole('listitem')
  if (!salon || !exercise) throw new Error('two entries were given')
  expect(within(salon).getByText('12')).toBeTruthy()
  expect(within(salon).getByText('原則、毎月第1金曜日 午後1時30分から')).toBeTruthy()
  expect(within(salon).getByText('町屋公民館（町屋）')).toBeTruthy()
  expect(within(salon).getByText('8月に確認')).toBeTruthy()
  expect(within(exercise).getByText('お休み中')).toBeTruthy()
  expect(within(exercise).getByText('1年以上確認していません')).toBeTruthy()
  expect(screen.getByText('2件あります。')).toBeTruthy()
  expect(fakeServer.sent.every((sent) => !sent.headers.has('Authorization'))).toBe(true)
})

test('every choice stands in the address and in the question to the server', async () => {
  answerResources(SALON)
  const asked: URLSearchParams[] = []
  fakeServer.answerBy(RESOURCES, (query) => {
    asked.push(query)
    return { items: [summaryOf(SALON)] }
  })
  const { router } = renderApp(PUBLIC)
  await screen.findByText('八起きサロン')

  await userEvent.selectOptions(screen.getByLabelText('何を'), 'サロン')
  await userEvent.selectOptions(screen.getByLabelText('曜日'), '木曜')
  await userEvent.selectOptions(screen.getByLabelText('時間'), '午前')
  await userEvent.click(screen.getByLabelText('きょうやっている'))

  await waitFor(() => expect(asked.at(-1)?.get('openOn')).toMatch(/^\d{4}-\d\d-\d\d$/))
  expect(asked.at(-1)?.getAll('kind')).toEqual(['SALON'])
  expect(asked.at(-1)?.get('weekday')).toBe('THURSDAY')
  expect(asked.at(-1)?.get('until')).toBe('12:00')
  expect(asked.at(-1)?.has('from')).toBe(false)
  expect(router.state.location.search).toEqual({ kind: 'SALON', weekday: 'THURSDAY', part: 'MORNING', today: 'yes' })
  expect(await screen.findByText('きょう・木曜の午前、サロン')).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: '条件をぜんぶ消す' }))

  await waitFor(() => expect(screen.queryByRole('button', { name: '条件をぜんぶ消す' })).toBeNull())
  expect(router.state.location.search).toEqual({})
})

test('from a place the nearest come first, each with its way', async () => {
  answerResources(SALON)
  fakeServer.answerBy(RESOURCES, (query) => ({
    items: [{ ...summaryOf(SALON), ...(query.get('near') && { distance: 420 }) }],
  }))
  const { router } = renderApp(`${PUBLIC}?text=サロン`)
  await screen.findByText('八起きサロン')

  await userEvent.selectOptions(screen.getByLabelText('どこから'), '町屋')

  expect(await screen.findByText('420 m（歩いて9分ほど）')).toBeTruthy()
  expect(router.state.location.search).toMatchObject({ near: '36.3419,138.9561', place: '町屋', within: '500' })
  expect(within(screen.getByLabelText('どこから')).queryByRole('option', { name: '若田' })).toBeNull() // no place is known
})

test('a shop on wheels says in the list where it stops', async () => {
  answerResources({ ...SALON, stops: [{ time: '09:40', place: '町屋公民館の前' }, { place: '集会所' }] })
  renderApp(PUBLIC)

  expect(await screen.findByText('とまる所：9:40 町屋公民館の前、集会所')).toBeTruthy()
})

test('a national category is one more way to choose, with how many there are', async () => {
  answerResources(SALON)
  const asked: URLSearchParams[] = []
  fakeServer.answerBy(RESOURCES, (query) => {
    asked.push(query)
    return { items: [] }
  })
  renderApp(`${PUBLIC}?category=GATHERING`)

  expect(await screen.findByRole('option', { name: '交流の場・通いの場（3件）' })).toBeTruthy()
  await screen.findByText(/この条件に合うものはありません/)
  expect(asked.map((query) => query.toString())).toEqual(['nationalCategory=GATHERING'])
})

test('an address that somebody made up is taken for what it says and no more', async () => {
  answerResources(SALON)
  const asked: URLSearchParams[] = []
  fakeServer.answerBy(RESOURCES, (query) => {
    asked.push(query)
    return { items: [] }
  })
  renderApp(`${PUBLIC}?weekday=SOMEDAY&at=25:00&near=here&within=5&kind=SALON`)

  expect(await screen.findByText(/この条件に合うものはありません/)).toBeTruthy()
  expect(asked.map((query) => query.toString())).toEqual(['kind=SALON'])
})

test('more is fetched on demand', async () => {
  answerResources(SALON)
  fakeServer.answerBy(RESOURCES, (query) =>
    query.get('cursor')
      ? { items: [{ ...summaryOf(SALON), id: AREA.id, name: '二つめ' }] }
      : { items: [summaryOf(SALON)], nextCursor: 'more' },
  )
  renderApp(PUBLIC)

  expect(await screen.findByText('はじめの1件です。つづきがあります。')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'もっと見る' }))
  expect(await screen.findByText('二つめ')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'もっと見る' })).toBeNull()
})

test('its page says the day first, who to ask, and what nobody could make out', async () => {
  answerResources({
    ...SALON,
    schedules: [...SALON.schedules, { wording: '隔週水曜日', inWords: '隔週水曜日', notUnderstood: ['隔週水曜日'] }],
    stops: [{ time: '09:40', place: '町屋公民館の前' }],
  })
  renderApp(`${PUBLIC}/${SALON.id}?weekday=FRIDAY`)

  expect(await screen.findByRole('heading', { level: 1, name: '八起きサロン' })).toBeTruthy()
  expect(screen.getByText('原則、毎月第1金曜日 午後1時30分から、隔週水曜日').className).toBe('page__lead')
  expect(screen.getByText('書いてあるとおり：原則第1金曜日の午後1時30分～')).toBeTruthy()
  expect(screen.getByText(/「隔週水曜日」が何日のことかは、ここでは分かりません/)).toBeTruthy()
  expect(screen.getByText('9:40')).toBeTruthy()
  expect(screen.getByText('段差なしで入れます')).toBeTruthy()
  expect(screen.getByText('あんしんセンター八幡に聞いてください。')).toBeTruthy()
  expect(screen.getByRole('link', { name: '一覧にもどる' }).getAttribute('href')).toBe(`${PUBLIC}?weekday=FRIDAY`)
  expect(screen.queryByRole('link', { name: 'なおす' })).toBeNull()
})

test('a failed search says what to do', async () => {
  answerResources(SALON)
  fakeServer.refuse('get', RESOURCES, 'malformed-parameter', 400)
  renderApp(`${PUBLIC}?text=x`)

  expect((await screen.findByRole('alert')).textContent).toBe(
    'しぼりこみの条件が読めません。条件を選びなおしてください。',
  )
})

test('residents find the same list in the menu, without anything to write', async () => {
  logInAs(YAWATA_RESIDENT)
  answerResources(SALON)
  renderApp('/resources')

  expect(await screen.findByRole('link', { name: '八起きサロン' })).toBeTruthy()
  expect(screen.getByRole('heading', { level: 1, name: '集まりと手助け' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: '＋ 書く' })).toBeNull()
})
