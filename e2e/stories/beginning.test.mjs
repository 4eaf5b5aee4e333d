// An empty installation: whoever has the code that the server printed sets it up, and nobody else does.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { flaws, open, visit } from '../house.mjs'

let house
before(async () => { house = await open({ demo: false }) })
after(() => house?.close())

test('the printed code makes the first administrator, once', async () => {
  const [, address, code] = house.said().match(/Set it up at (\S+) with the code (\S+)/)
  const page = await visit(house, null)
  await page.goto('/')
  await page.waitForURL((url) => url.pathname === new URL(address).pathname)
  assert.deepEqual(await flaws(page), [])
  await fill(page, 'not-the-code')
  await page.locator('[name=code][aria-invalid=true]').waitFor()
  await fill(page, code)
  await page.waitForURL((url) => url.pathname !== '/setup')
  await page.goto('/spaces/new')
  await page.getByRole('button', { name: 'Create space' }).waitFor()
  assert.deepEqual(await flaws(page), [])
  assert.deepEqual(page.problems, [])

  const late = await visit(house, null)
  await late.goto('/setup')
  assert.equal(await late.locator('[name=code]').count(), 0)
})

async function fill(page, code) {
  await page.fill('[name=code]', code)
  await page.fill('[name=company]', 'Nordlys')
  await page.fill('[name=name]', 'Liv Strand')
  await page.fill('[name=email]', 'liv@nordlys.example')
  await page.fill('[name=password]', 'a kettle sings at dusk')
  await page.locator('form[action="/setup"] button[type=submit], form[action="/setup"] .form-actions button').last().click()
}
