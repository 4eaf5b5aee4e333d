// The journey, from a question to its result: the CIO asks, a colleague answers on a phone, all see what came of it.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { flaws, open, PEOPLE, visit } from '../house.mjs'

let house
before(async () => { house = await open() })
after(() => house?.close())

test('a round is planned, answered on a phone by hand and by keyboard, and published', async () => {
  const jonas = await visit(house, PEOPLE.cio)
  await jonas.goto('/journey')
  await jonas.getByRole('heading', { name: 'Where Havsel stands', level: 1 }).waitFor()
  assert.deepEqual(await flaws(jonas), [])
  await jonas.getByRole('link', { name: 'Rounds' }).first().click()
  await jonas.getByRole('link', { name: 'Plan a round' }).click()
  await jonas.getByLabel('Title').fill('Pulse before the winter')
  await jonas.locator('[name=length][value=pulse]').check()
  await jonas.getByRole('button', { name: 'Save draft' }).click()
  await jonas.getByRole('heading', { name: 'Pulse before the winter', level: 1 }).waitFor()
  const round = new URL(jonas.url()).pathname
  await act(jonas, 'Open the round')
  await jonas.getByText('Takes answers', { exact: true }).waitFor()
  assert.deepEqual(await flaws(jonas), [])

  const ines = await visit(house, PEOPLE.employee, { width: 375, height: 812 })
  await ines.goto(`${round}/sheet`)
  await ines.getByRole('heading', { name: 'Pulse before the winter' }).waitFor()
  assert.deepEqual(await flaws(ines), [])
  await ines.getByRole('button', { name: 'Begin' }).click()
  await ines.locator('fieldset.question').first().waitFor()
  assert.deepEqual(await flaws(ines), [])
  await ines.locator('.anchor', { hasText: 'Coordinating' }).first().click()
  await ines.locator('.assess-state', { hasText: 'Saved' }).waitFor()

  // She goes away and comes back: what she answered is there.
  await ines.goto(ines.url())
  assert.equal(await ines.locator('.anchor input[value="2"]').first().isChecked(), true)
  for (let pages = 0; pages < 20 && await ines.locator('fieldset.question .anchor').count() > 0; pages += 1) {
    if (pages > 0) await ines.keyboard.press('3')
    const here = ines.url()
    await ines.getByRole('button', { name: 'Next' }).click()
    await ines.waitForURL((url) => url.href !== here)
  }
  await ines.locator('.number input[value="6"]').first().check()
  await ines.locator('.number input[value="8"]').last().check()
  await ines.getByRole('button', { name: 'Finish' }).click()
  await ines.getByRole('heading', { name: 'Thank you' }).waitFor()

  await jonas.goto(round)
  await jonas.getByText(/^1 of \d+ began$/).waitFor()
  await act(jonas, 'Close now')
  await jonas.getByText('To be published', { exact: true }).waitFor()
  await act(jonas, 'Publish the result')
  await jonas.getByRole('link', { name: 'See the result' }).click()
  await jonas.getByText('There are not enough answers to say').waitFor()
  assert.deepEqual(await flaws(jonas), [])

  const customer = await visit(house, PEOPLE.customer)
  assert.equal((await customer.goto('/journey')).status(), 404)
  assert.deepEqual([...jonas.problems, ...ines.problems], [])
})

// Presses a button, and says yes where it asks.
async function act(page, name) {
  await page.getByRole('button', { name }).click()
  const sure = page.locator('#confirm[open] button[value=yes]')
  const asked = await sure.waitFor({ timeout: 1_000 }).then(() => true, () => false)
  if (asked) await sure.click()
}
