// Spaces, questions and search, as somebody who works with them does.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { open, PEOPLE, visit } from '../house.mjs'

let house
before(async () => { house = await open() })
after(() => house?.close())

test('whoever makes a space opens it to customers only after a look at what that changes', async () => {
  const page = await visit(house, PEOPLE.employee)
  await page.goto('/spaces')
  await page.getByRole('link', { name: 'New space' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Night curve trials')
  await page.getByRole('textbox', { name: 'Purpose' }).fill('Who tries the night curve, and what they heard.')
  await page.getByRole('button', { name: 'Create space' }).click()
  await page.getByRole('heading', { name: 'Night curve trials', level: 1 }).waitFor()
  const space = `/spaces/${new URL(page.url()).pathname.split('/')[2]}`

  await page.goto(`${space}/audience`)
  await page.locator('[name=read][value=community]').check()
  await page.locator('[name=find][value=community]').check()
  await page.getByRole('button', { name: 'See what changes' }).click()
  await page.getByRole('heading', { name: 'Change who can find and read?' }).waitFor()

  const customer = await visit(house, PEOPLE.customer)
  assert.equal((await customer.goto(space)).status(), 404)
  await page.getByRole('button', { name: 'Change now' }).click()
  await page.locator('.space-head .audience', { hasText: 'Community' }).waitFor()
  assert.equal((await customer.goto(space)).status(), 200)
  assert.deepEqual([...page.problems, ...customer.problems], [])
})

test('whoever asked accepts the answer that helped', async () => {
  const ines = await visit(house, PEOPLE.employee)
  await ines.goto('/spaces/it-help')
  const ask = await ines.goto('/questions/new')
  assert.equal(ask.status(), 200)
  await ines.getByRole('main').getByRole('link', { name: /IT help/ }).first().click()
  await ines.locator('form.composer [name=title]').fill('Why does the plotter draw hearts?')
  await ines.locator('form.composer textarea').fill('Since Monday. Only on A3, and only for Henrike.')
  await ines.locator('form.composer button.button-audience').click()
  await ines.getByRole('heading', { name: 'Why does the plotter draw hearts?', level: 1 }).waitFor()
  const question = new URL(ines.url()).pathname

  const tomasz = await visit(house, PEOPLE.agent)
  await tomasz.goto(question)
  await tomasz.locator('form.composer textarea').last().fill('Somebody loaded a Valentine font. I took it out.')
  await tomasz.locator('form.composer button.button-audience').last().click()
  await tomasz.locator('article.answer', { hasText: 'Valentine font' }).waitFor()

  await ines.goto(question)
  await ines.getByRole('button', { name: /^Accept/ }).click()
  await ines.locator('article.answer[data-accepted]', { hasText: 'Valentine font' }).waitFor()
  assert.deepEqual([...ines.problems, ...tomasz.problems], [])
})

test('search marks the words that it found', async () => {
  const page = await visit(house, PEOPLE.employee)
  await page.goto('/')
  await page.locator('.searchbox input').fill('compressor')
  await page.locator('.searchbox input').press('Enter')
  await page.locator('.results li').first().waitFor()
  assert.match(await page.locator('.results mark').first().innerText(), /compressor/i)
  assert.deepEqual(page.problems, [])
})
