// Help in private, and a question that was asked before.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { flaws, isTooWide, open, PEOPLE, visit } from '../house.mjs'

let house
before(async () => { house = await open() })
after(() => house?.close())

test('what is asked in private on a phone is answered by those who help, and nobody else finds it', async () => {
  const ines = await visit(house, PEOPLE.employee, { width: 390, height: 844 })
  await ines.goto('/help')
  assert.deepEqual(await flaws(ines), [])
  await ines.getByRole('link', { name: 'Ask in private' }).click()
  await ines.getByRole('button', { name: 'Send' }).waitFor()
  await ines.getByLabel('What it is about').fill('My badge opens the wrong door')
  await ines.getByRole('button', { name: 'Send' }).click()
  await ines.getByText('Say what is the matter.').first().waitFor()
  assert.equal(await ines.getByLabel('What it is about').inputValue(), 'My badge opens the wrong door')
  await ines.getByLabel('What is the matter').fill('The one to the server room. I have not gone in.')
  await ines.getByRole('button', { name: 'Send' }).click()
  await ines.getByRole('heading', { name: 'My badge opens the wrong door', level: 1 }).waitFor()
  assert.deepEqual([await flaws(ines), await isTooWide(ines)], [[], false])
  const request = new URL(ines.url()).pathname

  const rui = await visit(house, PEOPLE.owner)
  assert.equal((await rui.goto(request)).status(), 404)

  const tomasz = await visit(house, PEOPLE.agent)
  await tomasz.goto('/help')
  await tomasz.getByRole('link', { name: 'See what waits' }).click()
  assert.deepEqual(await flaws(tomasz), [])
  await tomasz.getByRole('link', { name: 'My badge opens the wrong door' }).click()
  await tomasz.getByRole('heading', { name: 'My badge opens the wrong door', level: 1 }).waitFor()
  await tomasz.locator('aside summary', { hasText: 'Change' }).click()
  await tomasz.getByLabel('In the hand of').selectOption({ label: 'Tomasz Wolny' })
  await tomasz.getByRole('button', { name: 'Save' }).click()
  await tomasz.getByText('Tomasz Wolny has it in hand').waitFor()
  await tomasz.locator('form.composer textarea').fill('It is locked now. Please try it once more.')
  await tomasz.locator('form.composer button.button-audience').click()
  await tomasz.getByText('It is locked now.').waitFor()

  await ines.goto(request)
  await ines.locator('.page-head', { hasText: 'Waiting for you' }).waitFor()
  await ines.getByRole('button', { name: 'This is solved' }).click()
  await ines.locator('.page-head', { hasText: 'Solved' }).waitFor()
  assert.deepEqual([...ines.problems, ...tomasz.problems], [])
})

test('whoever has the same question says so, and one that was asked before leads on', async () => {
  const ines = await visit(house, PEOPLE.employee)
  const asked = []
  for (const title of ['Which printer takes envelopes?', 'Envelopes: which printer takes them?']) {
    await ines.goto('/questions/new')
    await ines.getByRole('main').getByRole('link', { name: /IT help/ }).first().click()
    await ines.locator('form.composer [name=title]').fill(title)
    await ines.locator('form.composer textarea').fill('The long ones, with a window.')
    await ines.locator('form.composer button.button-audience').click()
    await ines.getByRole('heading', { name: title, level: 1 }).waitFor()
    asked.push(new URL(ines.url()).pathname)
  }

  const tomasz = await visit(house, PEOPLE.agent)
  await tomasz.goto(asked[1])
  await tomasz.getByRole('button', { name: 'I have this question too' }).click()
  await tomasz.getByText('1 person has this question too').waitFor()
  assert.deepEqual(await flaws(tomasz), [])
  await tomasz.getByRole('link', { name: 'Another question asks the same' }).click()
  await tomasz.getByLabel('Which printer takes envelopes?').check()
  await tomasz.getByRole('button', { name: 'Lead to the other question' }).click()
  await tomasz.getByText('You were led here from a question that asks the same:').waitFor()

  await ines.goto(asked[1])
  await ines.waitForURL((url) => url.pathname === asked[0])
  await ines.getByText('1 person has this question too').waitFor()
  assert.deepEqual([...ines.problems, ...tomasz.problems], [])
})
