// Two people write one page of the wiki.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { flaws, isTooWide, open, PEOPLE, visit } from '../house.mjs'

let house
before(async () => { house = await open() })
after(() => house?.close())

const TEXT = '# Before you leave\n\nPack the charger.\n\n# On the way\n\nKeep the receipts.\n\n# Afterwards\n\nSend them in.'

test('two people change one page and lose nothing', async () => {
  const ines = await visit(house, PEOPLE.employee)
  await ines.goto('/spaces/it-help')
  await ines.getByRole('link', { name: 'Pages', exact: true }).click()
  await ines.getByRole('link', { name: 'New page' }).click()
  assert.deepEqual(await flaws(ines), [])
  await ines.getByLabel('Title').fill('Travelling with a laptop')
  await ines.getByRole('button', { name: 'Begin the page' }).click()
  await ines.getByText('Write what the page says.').first().waitFor()
  assert.equal(await ines.getByLabel('Title').inputValue(), 'Travelling with a laptop')
  await ines.locator('[name=body]').fill(TEXT)
  await ines.getByRole('button', { name: 'Begin the page' }).click()
  await ines.getByRole('heading', { name: 'Travelling with a laptop', level: 1 }).waitFor()
  assert.deepEqual([await flaws(ines), await isTooWide(ines)], [[], false])
  const page = new URL(ines.url()).pathname

  const tomasz = await visit(house, PEOPLE.agent)
  await tomasz.goto(`${page}/edit`)
  await tomasz.locator('[name=body]').fill(TEXT.replace('Pack the charger.', 'Pack the charger and the adapter.'))
  await ines.goto(`${page}/edit`)
  await ines.locator('[name=body]').fill(TEXT.replace('Send them in.', 'Send them in within a week.'))
  await ines.getByRole('button', { name: 'Save' }).click()
  await ines.getByText('within a week').waitFor()

  await tomasz.getByRole('button', { name: 'Save' }).click()
  await tomasz.getByRole('heading', { name: 'Ines Caldeira saved while you were writing' }).waitFor()
  assert.deepEqual(await flaws(tomasz), [])
  const both = await tomasz.locator('[name=body]').inputValue()
  assert.match(both, /the adapter/)
  assert.match(both, /within a week/)
  await tomasz.getByRole('button', { name: 'Save' }).click()
  await tomasz.getByText('the adapter').first().waitFor()

  await ines.goto(page)
  await ines.getByText('the adapter').first().waitFor()
  await ines.getByText('within a week').waitFor()
  await ines.goto(`${page}/history`)
  await ines.getByRole('cell', { name: /Version 3/ }).waitFor()
  assert.deepEqual(await flaws(ines), [])
})

test('a page is written as it will look, on a phone too, and somebody vouches for it', async () => {
  const ines = await visit(house, PEOPLE.employee, { width: 390, height: 844 })
  await ines.goto('/spaces/it-help')
  await ines.getByRole('link', { name: 'Pages', exact: true }).click()
  await ines.getByRole('link', { name: 'New page' }).click()
  await ines.getByLabel('Title').fill('Borrowing a projector')
  await ines.locator('[name=body]').fill('# Where\n\nAt the desk.')
  await ines.getByRole('button', { name: 'Visual' }).click()
  await ines.locator('.ProseMirror').waitFor()
  assert.equal(await isTooWide(ines), false)
  await ines.locator('.ProseMirror p').first().click()
  await ines.keyboard.press('End')
  await ines.keyboard.type(' Ask for Rui.')
  await ines.getByRole('button', { name: 'Begin the page' }).click()
  await ines.getByRole('heading', { name: 'Borrowing a projector', level: 1 }).waitFor()
  await ines.locator('article', { hasText: 'At the desk. Ask for Rui.' }).waitFor()
  const page = new URL(ines.url()).pathname
  await ines.goto(`${page}/keeping`)
  assert.deepEqual([await flaws(ines), await isTooWide(ines)], [[], false])
  await ines.getByRole('button', { name: 'I vouch for what it says now' }).click()
  await ines.getByText('Somebody vouches for this page.').waitFor()
  await ines.goto(`${page}/access`)
  assert.deepEqual([await flaws(ines), await isTooWide(ines)], [[], false])
  await ines.getByLabel('Fewer people').check()
  await ines.getByRole('button', { name: 'Save' }).click()
  await ines.getByRole('heading', { name: 'Who is named' }).waitFor()

  const jonas = await visit(house, PEOPLE.cio)
  const found = await jonas.goto(page)
  assert.equal(found.status(), 200, 'who owns the space keeps its pages')
})
