import { DESK, openDevice } from '../support/browser.ts'
import { login } from '../support/login.ts'
import { screens } from '../support/screens.ts'
import { story } from '../support/story.ts'
import { words } from '../support/words.ts'

story('a center brings a small list, mends what is doubtful, and finds its entries', async (step) => {
  const salon = words('ひなたの会')
  const walk = words('おさんぽの会')
  const list = [
    '町屋の集まり一覧（令和8年4月）,,,,',
    '団体名,種別,集まる日,場所,地区',
    `${salon},おたのしみ会,第１・３（水） 13:30~15:00,町屋公民館,町屋`,
    `${salon},サロン,毎週水曜日,町屋公民館,町屋`,
    `${walk},体操,気が向いたとき,公園,町屋`,
  ].join('\r\n')
  const page = await openDevice(DESK)
  await login(page, 'yawata-center')

  await step('each row and cell that needs a look is named', async () => {
    await page.goto('/resource-imports/new')
    await page
      .getByLabel('一覧表のファイル')
      .setInputFiles({ name: '町屋.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
    await page.getByRole('heading', { level: 1, name: '町屋.csv' }).waitFor()
    await page.getByText('2行目を見出しとして読みました。').waitFor()
    const wrong = page.getByRole('region', { name: 'なおすところ' })
    await wrong.getByText('3行目「種別」').waitFor()
    await wrong.getByText('「おたのしみ会」という言葉がありません。').waitFor()
    await screens(page, 'resource-import-errors')
  })

  await step('the column and the word are given their meaning', async () => {
    await page.getByLabel(/^「おたのしみ会」（1行）/).selectOption({ label: 'サロン' })
    await page.getByText('列の意味を変える').click()
    await page.getByLabel('集まる日').selectOption({ label: '曜日・時間' })
    await page.getByRole('button', { name: 'これでたしかめる' }).click()
    const notes = page.getByRole('region', { name: 'お知らせ' })
    await notes.getByText('4行目「団体名」').waitFor()
    await notes.getByText('3行目と同じもののようです。').waitFor()
    await notes.getByText('5行目「集まる日」').waitFor()
    await notes.getByText('「気が向いたとき」の日時は読みとれません。').waitFor()
    await page
      .getByText(/毎月第1・3水曜日/)
      .first()
      .waitFor()
    await screens(page, 'resource-import-mended')
  })

  await step('all of it is saved, and stands in the list', async () => {
    await page.getByRole('button', { name: '2件を保存する' }).click()
    await page.getByText('2件を保存しました').waitFor()
    await page.getByRole('link', { name: '一覧を見る' }).click()
    await page.getByText('ほかの条件').click()
    await page.getByLabel('名前でさがす').fill(salon)
    await page.getByText('1件あります。').waitFor()
    await page.getByRole('link', { name: salon }).click()
    await page.getByRole('heading', { level: 1, name: salon }).waitFor()
    await page
      .getByText(/毎月第1・3水曜日/)
      .first()
      .waitFor()
  })
})
