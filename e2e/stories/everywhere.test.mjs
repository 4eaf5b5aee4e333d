// Every page, light and dark, wide and on a phone: nothing axe would complain about, nothing that scrolls sideways,
// nothing the content policy refuses.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { flaws, isTooWide, keep, open, PEOPLE, visit } from '../house.mjs'

let house
before(async () => { house = await open() })
after(() => house?.close())

const PAGES = [
  '/', '/spaces', '/spaces/field-service', '/spaces/field-service/feed', '/spaces/field-service/members', '/spaces/new',
  '/questions', '/people', '/search?q=compressor', '/search?q=nothinglikethis', '/notices', '/topics', '/bookmarks', '/drafts',
  '/write', '/settings', '/settings/profile', '/settings/appearance', '/settings/security', '/settings/tokens', '/settings/notices',
  '/mailbox', '/no-such-page',
]

for (const dark of [false, true]) {
  test(`pages are accessible ${dark ? 'in the dark' : 'in the light'}`, async () => {
    const page = await visit(house, PEOPLE.employee, { dark })
    const found = []
    for (const path of [...PAGES, await first(page, 'a[href^="/posts/"]'), await first(page, 'a[href^="/people/"]')]) {
      await page.goto(path)
      for (const flaw of await flaws(page)) found.push(`${path} ${flaw}`)
    }
    assert.deepEqual(found, [])
    assert.deepEqual(page.problems, [])
  })
}

test('nothing scrolls sideways at 320 pixels', async () => {
  for (const lang of ['en-GB', 'de-DE']) {
    const page = await visit(house, PEOPLE.employee, { width: 320, height: 640, lang })
    const wide = []
    for (const path of PAGES) {
      await page.goto(path)
      if (await isTooWide(page)) {
        wide.push(`${lang} ${path}`)
        await keep(page, `wide-${lang}-${path.replaceAll(/\W+/g, '-')}`)
      }
    }
    assert.deepEqual(wide, [])
  }
})

async function first(page, selector) {
  await page.goto('/')
  const href = await page.locator(`main ${selector}`).first().getAttribute('href')
  return href.split('#')[0]
}
