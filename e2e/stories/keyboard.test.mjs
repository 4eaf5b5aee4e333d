// A day without a mouse: the skip link, the palette, the map of keys, a post.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { open, PEOPLE, visit } from '../house.mjs'

let house
before(async () => { house = await open() })
after(() => house?.close())

test('the first Tab reaches a link that skips to the content', async () => {
  const page = await visit(house, PEOPLE.employee)
  await page.goto('/spaces')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.hash === '#main')
  await page.keyboard.press('Tab')
  assert.ok(await page.evaluate(() => document.activeElement.closest('main') !== null))
})

test('the palette jumps to a space, and Control with Enter posts in it', async () => {
  const page = await visit(house, PEOPLE.employee)
  await page.goto('/')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /Search|Jump|Go/ }).waitFor()
  await page.keyboard.type('porto off')
  await page.getByRole('option', { name: /Porto office/ }).and(page.locator('[aria-selected=true]')).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/spaces/porto*')
  await page.goto(`${new URL(page.url()).pathname.replace(/\/feed$/, '')}/feed`)
  await page.locator('form.composer textarea').first().focus()
  await page.keyboard.type('Written without a mouse.')
  await page.keyboard.press('Control+Enter')
  await page.locator('article.post', { hasText: 'Written without a mouse.' }).waitFor()
  assert.deepEqual(page.problems, [])
})

test('a question mark shows the keys, and Escape brings the page back', async () => {
  const page = await visit(house, PEOPLE.employee)
  await page.goto('/spaces')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: /Keys|Keyboard/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.keyboard.press('g')
  await page.keyboard.press('h')
  await page.waitForURL((url) => url.pathname === '/')
})
