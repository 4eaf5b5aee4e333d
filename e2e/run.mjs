// Runs all stories, or those named, against one demo company: to load it takes longer than most stories.

import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { serve } from './house.mjs'

const named = process.argv.slice(2)
const stories = named.length > 0 ? named : readdirSync(new URL('stories/', import.meta.url)).map((name) => `stories/${name}`)
const server = await serve({ demo: true })
const run = spawn(process.execPath, ['--test', '--test-concurrency=2', '--test-reporter=spec', ...stories], {
  cwd: new URL('.', import.meta.url),
  env: { ...process.env, HOUSE: server.url },
  stdio: 'inherit',
})
process.exitCode = await new Promise((done) => run.once('exit', (code) => done(code ?? 1)))
await server.end()
