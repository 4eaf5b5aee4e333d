// What a visitor and a customer see: their news and their community with the faces of those who write there, and
// nothing that is internal.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { flaws, open, PEOPLE, visit } from '../house.mjs'

let house
before(async () => { house = await open() })
after(() => house?.close())

const INTERNAL = /Finance|Field service|Porto office|Internal|Private/

test('a visitor reads the public news with the faces of its authors', async () => {
  const page = await visit(house, null)
  await page.goto('/')
  await page.getByRole('link', { name: 'Havsel news' }).first().click()
  await page.waitForURL('**/spaces/**')
  await page.goto(`/spaces/${new URL(page.url()).pathname.split('/')[2]}/feed`)
  await page.locator('article.post').first().waitFor()
  await page.waitForLoadState('networkidle')
  assert.ok(await page.locator('main img').count() > 0)
  assert.doesNotMatch(await page.locator('body').innerText(), INTERNAL)
  assert.deepEqual(await flaws(page), [])
  assert.deepEqual(page.problems, [])
})

test('a customer signs in to the community and sees nothing internal', async () => {
  const page = await visit(house, PEOPLE.customer)
  for (const path of ['/', '/spaces', '/questions', '/topics', '/notices', '/search?q=finance']) {
    await page.goto(path)
    assert.doesNotMatch(await page.locator('body').innerText(), INTERNAL, path)
    assert.deepEqual(await flaws(page), [], path)
  }
  await page.goto('/spaces')
  await page.getByRole('main').getByRole('link', { name: 'Installer community' }).first().click()
  await page.getByRole('heading', { name: 'Installer community', level: 1 }).waitFor()
  assert.deepEqual(page.problems, [])
})

test('for a customer an internal space is as absent as one that never was', async () => {
  const page = await visit(house, PEOPLE.customer)
  const hidden = await page.goto('/spaces/finance')
  const text = await page.getByRole('main').innerText()
  const absent = await page.goto('/spaces/never-was')
  assert.deepEqual([hidden.status(), absent.status()], [404, 404])
  assert.equal(await page.getByRole('main').innerText(), text)
})
