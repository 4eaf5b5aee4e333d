// Two people in two browsers: what one posts, answers and feels, the other sees without reloading. And a text survives
// the loss of the network.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { open, PEOPLE, visit } from '../house.mjs'

let house
before(async () => { house = await open() })
after(() => house?.close())

test('a post, a reply and a reaction arrive in the other browser', async () => {
  const ines = await visit(house, PEOPLE.employee)
  const rui = await visit(house, PEOPLE.owner)
  await rui.goto('/spaces/everyone/feed')
  await ines.goto('/spaces/everyone/feed')

  await ines.locator('form.composer textarea').first().fill('The lift in Porto works again.')
  await ines.locator('form.composer button.button-audience').first().click()
  await ines.getByText('The lift in Porto works again.').first().waitFor()

  await rui.getByRole('button', { name: /1 new/ }).click()
  const post = rui.locator('article.post', { hasText: 'The lift in Porto works again.' }).first()
  await post.waitFor()
  const thread = await post.locator('a[href^="/posts/"]').first().getAttribute('href')

  await ines.goto(thread)
  await rui.goto(thread)
  await rui.locator('form.composer textarea').last().fill('At last. My knees thank you.')
  await rui.locator('form.composer button.button-audience').last().click()
  await ines.locator('.reply', { hasText: 'My knees thank you.' }).waitFor()

  await ines.locator('article.post [data-popup="react"]').first().click()
  await ines.locator('.picker:popover-open button').first().click()
  await rui.locator('article.post .reactions [aria-pressed]').filter({ hasText: '1' }).first().waitFor()
  assert.deepEqual([...ines.problems, ...rui.problems], [])
})

test('the newest reply of a card leads to its place in the thread', async () => {
  const ines = await visit(house, PEOPLE.employee)
  await ines.goto('/')
  const link = ines.locator('article.post:has(h2 a[href^="/posts/"]) .replies small a').first()
  const reply = (await link.getAttribute('href')).match(/\d+/)[0]
  await link.click()
  await ines.waitForURL(new RegExp(`[?]at=${reply}#subject-${reply}$`))
  const box = await ines.locator(`#subject-${reply}`).boundingBox()
  assert.ok(box.y >= 0 && box.y < ines.viewportSize().height, `it stands at ${box.y}`)
  assert.deepEqual(ines.problems, [])
})

test('what was typed without a network is there when it is back', async () => {
  const ines = await visit(house, PEOPLE.employee)
  await ines.goto('/write')
  await ines.getByRole('main').getByRole('link', { name: /Porto office/ }).click()
  await ines.locator('form.composer textarea').first().fill('Half a sentence about')
  await ines.context().setOffline(true)
  await ines.locator('form.composer textarea').first().pressSequentially(' the night curve')
  await ines.getByText(/Kept on this device/).first().waitFor()
  await ines.context().setOffline(false)
  await ines.reload()
  // The page's script puts it back, a moment after the page is there.
  await ines.waitForFunction(text => document.querySelector('form.composer textarea').value === text, 'Half a sentence about the night curve')
})

test('a draft is found on another device', async () => {
  const one = await visit(house, PEOPLE.agent)
  await one.goto('/spaces/it-help/feed')
  await one.locator('form.composer textarea').first().fill('Begun at the desk')
  await one.getByText(/^Saved/).first().waitFor()
  const other = await visit(house, PEOPLE.agent, { width: 390, height: 800 })
  await other.goto('/spaces/it-help/feed')
  assert.equal(await other.locator('form.composer textarea').first().inputValue(), 'Begun at the desk')
})
