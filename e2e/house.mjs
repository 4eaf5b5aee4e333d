// Servers with the demo company or empty, and browsers that visit them.
//
// SERVER_BINARY is the built program; `make test` sets it. Screenshots of what failed go to out/, which git ignores.

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const require = createRequire(import.meta.url)
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const BINARY = process.env.SERVER_BINARY ?? new URL('../target/debug/stoa', import.meta.url).pathname
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const PASSWORD = 'heat-pumps-hum-softly'

export const PEOPLE = {
  employee: 'ines.caldeira@havsel.example',
  owner: 'rui.tavares@havsel.example',
  agent: 'tomasz.wolny@havsel.example',
  cio: 'jonas.lindqvist@havsel.example',
  customer: 'hanne@bakkevarme.example',
}

async function freePort() {
  const server = createServer()
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address()
  await new Promise((done) => server.close(done))
  return port
}

/** Starts a server over a fresh folder. `said()` is what it printed, `end()` ends it, `letter(to)` is the newest mail to somebody. */
export async function serve({ demo }) {
  const folder = mkdtempSync(join(tmpdir(), 'stoa-e2e-'))
  const port = await freePort()
  const server = spawn(BINARY, demo ? ['serve', '--demo'] : ['serve'], {
    env: { ...process.env, DATA: join(folder, 'data'), PORT: String(port), STOA_LOG__LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  server.stdout.on('data', (part) => { printed += part })
  const url = `http://127.0.0.1:${port}`
  await ready(url, server)
  const end = async () => {
    server.kill('SIGTERM')
    await new Promise((done) => server.once('exit', done))
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, end, said: () => printed, letter: (to) => letter(join(folder, 'data', 'mail'), to) }
}

/** A browser, and the demo company that all stories of a run share, or a server of its own. `close()` ends what it began. */
export async function open({ demo = true } = {}) {
  const shared = demo && process.env.HOUSE
  const server = shared ? { url: shared, end: async () => {}, said: () => '' } : await serve({ demo })
  const browser = await chromium.launch({ executablePath: BROWSERS.find(existsSync), args: ['--no-sandbox'] })
  const close = async () => {
    await browser.close()
    await server.end()
  }
  return { ...server, browser, close, sessions: new Map() }
}

// Without a mail server, mail is kept in a folder.
async function letter(folder, to) {
  const end = Date.now() + 30_000
  while (Date.now() < end) {
    const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.eml')) : []
    const mails = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
    const mine = mails.findLast((mail) => mail.split(/\r?\n\r?\n/)[0].includes(to))
    if (mine) return mine.replace(/=\r?\n/g, '').replace(/=3D/g, '=')
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error(`no mail to ${to} within half a minute`)
}

async function ready(url, server) {
  const end = Date.now() + 120_000
  while (Date.now() < end) {
    if (server.exitCode !== null) throw new Error('the server ended by itself')
    try {
      if ((await fetch(`${url}/readyz`)).ok) return
    } catch {
      // It does not listen yet.
    }
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('the server was not ready within two minutes')
}

/** A browser of its own for one person (or for a visitor), on a page of this size. */
export async function visit(house, email, { width = 1360, height = 900, dark = false, lang = 'en-GB' } = {}) {
  const context = await house.browser.newContext({
    baseURL: house.url,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: lang,
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  page.problems = []
  page.on('pageerror', (error) => page.problems.push(`script: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Refused to/.test(message.text())) page.problems.push(message.text())
  })
  page.on('response', (response) => {
    if (response.request().resourceType() === 'image' && response.status() >= 400) page.problems.push(`${response.status()} ${response.url()}`)
  })
  if (email) await enter(page, house.sessions, email)
  return page
}

// People sign in once for a file of stories: the server slows down an address that signs in again and again.
async function enter(page, sessions, email) {
  const known = sessions.get(email)
  if (known) return page.context().addCookies(known)
  await signIn(page, email)
  sessions.set(email, await page.context().cookies())
}

async function signIn(page, email) {
  await page.goto('/sign-in')
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', PASSWORD)
  await page.press('[name=password]', 'Enter')
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

/** What axe finds on the page as it is (WCAG 2.2 A and AA, and best practices). */
export async function flaws(page) {
  // While a page is being fetched, the whole document says that it is busy: a state between pages, and not a page.
  await page.locator('html:not([aria-busy])').waitFor({ state: 'attached' })
  // Not as a script of the page: the content policy refuses those, as it should.
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }))
  return violations.flatMap(({ id, nodes }) => {
    // A fetch that began while axe looked: Turbo marks the document then, and axe knows of no such mark there.
    const told = nodes.filter(({ html }) => !(id === 'aria-allowed-attr' && /^<html[^>]* aria-busy=/.test(html)))
    const where = told.map((node) => node.target.join(' ')).slice(0, 5)
    return where.length ? [`${id}: ${where.join(' | ')}`] : []
  })
}

/** Whether anything can be scrolled sideways. */
export async function isTooWide(page) {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)
}

/** Keeps a picture of a page that failed. */
export async function keep(page, name) {
  mkdirSync(new URL('out/', import.meta.url), { recursive: true })
  await page.screenshot({ path: new URL(`out/${name}.png`, import.meta.url).pathname, fullPage: true })
}
