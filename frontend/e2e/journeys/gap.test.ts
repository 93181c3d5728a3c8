import assert from 'node:assert/strict'
import { apiOf, type Schemas } from '../support/api.ts'
import { DESK, openDevice } from '../support/browser.ts'
import { login } from '../support/login.ts'
import { screens } from '../support/screens.ts'
import { story } from '../support/story.ts'

story('上善地 had no place to go, and has one', async (step) => {
  const city = await apiOf('takasaki-city')
  const { items: schemes } = await city.read<Schemas['AreaSchemePage']>('area-schemes?limit=200')
  const scheme = schemes.find(({ code }) => code === 'NEIGHBORHOOD')
  assert.ok(scheme)
  const desk = await openDevice(DESK)
  await login(desk, 'takasaki-city')
  const salon = desk.getByRole('link', { name: /^上善地のサロン：/ })

  await step('on the day of the map it had none', async () => {
    await desk.goto(`/gaps?scheme=${scheme.id}&on=2025-05-14`)
    await salon.waitFor()
    assert.match((await salon.textContent()) ?? '', /：ない\d\.\d km/)
    await screens(desk, 'gaps-before')
  })

  await step('today it has', async () => {
    await desk.goto(`/gaps?scheme=${scheme.id}`)
    await salon.waitFor()
    assert.match((await salon.textContent()) ?? '', /：足りている/)
  })

  await step('one press brings what is missing elsewhere to the next council', async () => {
    const area = await areaNamed(city, scheme.id, '町屋')
    await desk.goto(`/gaps/${area}/EXERCISE`)
    await desk.getByRole('button', { name: '協議体の議題にする' }).click()
    await desk.getByText(/協議体の議題です/).waitFor()
    await desk.getByRole('link', { name: '会議を見る' }).click()
    await desk.getByRole('heading', { name: /町屋：体操/ }).waitFor()
  })

  await step('the council finds the way back to the reasons', async () => {
    await desk.getByRole('link', { name: '町屋の体操：わけを見る' }).click()
    await desk.getByRole('heading', { level: 1, name: '町屋の体操' }).waitFor()
  })
})

async function areaNamed(city: Awaited<ReturnType<typeof apiOf>>, schemeId: string, name: string): Promise<string> {
  const { areas } = await city.read<Schemas['GapGrid']>(`gaps?schemeId=${schemeId}`)
  const area = areas.find((each) => each.name === name)
  assert.ok(area)
  return area.id
}
