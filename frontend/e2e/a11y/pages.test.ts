import { test } from 'node:test'
import { openDevice } from '../support/browser.ts'
import { login } from '../support/login.ts'
import { screens } from '../support/screens.ts'

/** Every page that can be opened by its address alone, with the login that sees most of it. */
const PAGES: readonly { user: string; path: string; name: string }[] = [
  { user: 'yawata-resident', path: '/home', name: 'home-resident' },
  { user: 'yawata-center', path: '/home', name: 'home-center' },
  { user: 'takasaki-city', path: '/home', name: 'home-city' },
  { user: 'yawata-center', path: '/states', name: 'states-center' },
  { user: 'takasaki-city', path: '/states', name: 'states-city' },
  { user: 'takasaki-city', path: '/people', name: 'people' },
  { user: 'takasaki-city', path: '/people/new', name: 'people-new' },
  { user: 'takasaki-city', path: '/settings', name: 'settings' },
  { user: 'takasaki-city', path: '/settings/centers?open=new', name: 'settings-centers' },
  { user: 'takasaki-city', path: '/settings/areas?open=new', name: 'settings-areas' },
  { user: 'takasaki-city', path: '/settings/statistics', name: 'settings-statistics' },
  { user: 'takasaki-city', path: '/settings/words', name: 'settings-words' },
  { user: 'takasaki-city', path: '/audit', name: 'audit' },
  { user: 'yawata-center', path: '/councils', name: 'councils' },
  { user: 'yawata-center', path: '/meetings', name: 'meetings' },
  { user: 'yawata-center', path: '/meetings?when=past', name: 'meetings-past' },
  { user: 'takasaki-city', path: '/councils/new', name: 'council-new' },
  { user: 'takasaki-city', path: '/meetings/new', name: 'meeting-new-city' },
  { user: 'yawata-resident', path: '/voices/new', name: 'new-voice-what' },
  { user: 'yawata-resident', path: '/voices/new?category=MOBILITY', name: 'new-voice-where' },
  { user: 'yawata-resident', path: '/voices', name: 'my-voices' },
  { user: 'yawata-resident', path: '/our-meetings', name: 'meetings-resident' },
  { user: 'yawata-resident', path: '/calendar', name: 'calendar' },
  { user: 'yawata-resident', path: '/public/102024', name: 'public' },
  { user: 'yawata-center', path: '/voices', name: 'review' },
  { user: 'yawata-resident', path: '/no-such-page', name: 'not-found' },
]

test('the start page', async () => {
  const page = await openDevice()
  await page.goto('/')
  await page.getByRole('button', { name: 'ログインする' }).waitFor()
  await screens(page, 'start')
})

for (const user of new Set(PAGES.map((each) => each.user))) {
  test(`the pages of ${user}`, async (journey) => {
    const page = await openDevice()
    await login(page, user)
    for (const { path, name } of PAGES.filter((each) => each.user === user)) {
      await journey.test(path, async () => {
        await page.goto(path)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await screens(page, name)
      })
    }
  })
}
