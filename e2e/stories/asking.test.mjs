// Whoever is about to ask sees what was asked before; whoever knows better suggests a change.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { flaws, isTooWide, open, PEOPLE, visit } from '../house.mjs'

let house
before(async () => { house = await open() })
after(() => house?.close())

const ASKED = 'Which kettle descaler may go into the canteen?'

async function ask(page, title) {
  await page.goto('/questions/new')
  await page.getByRole('main').getByRole('link', { name: /IT help/ }).first().click()
  await page.locator('form.composer [name=title]').fill(title)
  await page.locator('form.composer textarea').fill('The one under the sink smells of lemons.')
  await page.locator('form.composer button.button-audience').click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  return new URL(page.url()).pathname
}

test('a title that is typed shows what is like it, which is read beside the draft by keyboard', async () => {
  const ines = await visit(house, PEOPLE.employee)
  await ask(ines, ASKED)
  const tomasz = await visit(house, PEOPLE.agent, { width: 390, height: 844 })
  await tomasz.goto('/questions/new')
  await tomasz.getByRole('main').getByRole('link', { name: /IT help/ }).first().click()
  await tomasz.locator('form.composer textarea').fill('Half a thought')
  await tomasz.locator('form.composer [name=title]').pressSequentially('Descaler for kettl', { delay: 20 })
  const line = tomasz.getByRole('link', { name: ASKED })
  await line.waitFor()
  assert.deepEqual([await flaws(tomasz), await isTooWide(tomasz)], [[], false])
  await line.press('Enter')
  await tomasz.getByRole('dialog', { name: 'Beside your draft' }).getByText('smells of lemons').waitFor()
  assert.deepEqual([await flaws(tomasz), await isTooWide(tomasz)], [[], false])
  await tomasz.keyboard.press('Escape')
  await tomasz.getByRole('dialog').waitFor({ state: 'hidden' })
  assert.equal(await line.evaluate((one) => one === document.activeElement), true)
  assert.equal(await tomasz.locator('form.composer [name=title]').inputValue(), 'Descaler for kettl')
  assert.equal(await tomasz.locator('form.composer textarea').inputValue(), 'Half a thought')
  assert.deepEqual([...ines.problems, ...tomasz.problems], [])
})

test('a suggested change is compared and accepted, and says whose it is', async () => {
  const ines = await visit(house, PEOPLE.employee)
  const question = await ask(ines, 'Who has the keys to the rooff terrace?')
  const tomasz = await visit(house, PEOPLE.agent)
  await tomasz.goto(question)
  await tomasz.getByRole('link', { name: 'Suggest a change' }).first().click()
  await tomasz.getByLabel('Why').fill('A typo')
  assert.deepEqual(await flaws(tomasz), [])
  await tomasz.locator('form.composer [name=title]').fill('Who has the keys to the roof terrace?')
  await tomasz.getByRole('button', { name: 'Send suggestion' }).click()
  await tomasz.getByRole('heading', { name: 'Suggested change', level: 1 }).waitFor()

  await ines.goto(question)
  await ines.getByRole('complementary').getByRole('link', { name: '1 waits' }).click()
  await ines.getByRole('link', { name: 'A typo' }).click()
  await ines.getByText('Who has the keys to the rooff terrace?').nth(1).waitFor()
  assert.deepEqual(await flaws(ines), [])
  await ines.getByRole('button', { name: 'Accept the change' }).click()
  await ines.getByRole('heading', { name: 'Who has the keys to the roof terrace?', level: 1 }).waitFor()
  await ines.getByText('with a change by Tomasz Wolny, accepted by Ines Caldeira').waitFor()
  assert.deepEqual([...ines.problems, ...tomasz.problems], [])
})
