/**
 * Shows the site with an invented city of minutes, which it makes, ingests, builds and serves, all below one folder:
 * `npm run demo -- [--meetings N] [--port N] [--folder DIR]`. What is there already and would come out the same is used again.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  createWriteStream,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { ARCHIVE_FILE } from '../src/model/archive-file.ts'
import { DEMO } from '../src/strings/demo.ts'
import { usageProblem } from '../src/strings/usage.ts'

const ROOT = join(import.meta.dirname, '..')
/** The rooms that decide what the content is; the site follows from everything. */
const CONTENT_ROOMS = ['src/city', 'src/ingest', 'src/model', 'src/strings', 'scripts', 'package-lock.json']
const SITE_ROOMS = ['src', 'public', 'content/guide', 'astro.config.mjs']

function usage(problem: string): never {
  console.error(`${problem}\n\n${DEMO.usage}`)
  process.exit(2)
}

function readArguments(): { meetings: number; port: number; folder: string } {
  try {
    const { values } = parseArgs({
      options: {
        meetings: { type: 'string', default: '300' },
        port: { type: 'string', default: process.env['PORT'] || '4321' },
        folder: { type: 'string', default: '.demo' },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) {
      console.log(DEMO.usage)
      process.exit(0)
    }
    const [meetings, port] = [Number(values.meetings), Number(values.port)]
    if (!Number.isInteger(meetings) || meetings < 1) usage(DEMO.badMeetings)
    if (!Number.isInteger(port) || port < 1 || port > 65_535) usage(DEMO.badPort)
    return { meetings, port, folder: values.folder }
  } catch (error) {
    return usage(usageProblem(error))
  }
}

const { meetings, port, folder } = readArguments()
const below = (name: string): string => join(folder, name)
const [CITY, CONTENT, DIST] = ['city', 'content', 'dist'].map((name) => resolve(below(name))) as [
  string,
  string,
  string,
]

/** A digest of the files of some rooms, and of what else decides. */
function digest(rooms: readonly string[], ...more: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...more]))
  for (const room of rooms) {
    const path = join(ROOT, room)
    const entries = /\.\w+$/u.test(room) ? [] : readdirSync(path, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    for (const file of entries.length > 0 ? files.sort() : [path]) hash.update(`${file}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Does what makes a folder, unless it is there and came of the same. The stamp is written last, so that half is none. */
async function once(stamp: string, value: string, make: () => Promise<void>): Promise<boolean> {
  const file = below(stamp)
  if (existsSync(file) && readFileSync(file, 'utf8') === value) return false
  rmSync(file, { force: true })
  await make()
  writeFileSync(file, value)
  return true
}

/** Runs one of the scripts; what it prints goes into a log. @returns its exit code. */
async function run(title: string, script: string, args: readonly string[] = []): Promise<number> {
  const begun = performance.now()
  console.log(title)
  const log = createWriteStream(below(`${script}.log`))
  const child = spawn(process.execPath, [join(ROOT, 'scripts', `${script}.ts`), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ARCHIVE_CONTENT: CONTENT, ARCHIVE_OUT: DIST, ARCHIVE_BASE: '' },
  })
  child.stdout.pipe(log, { end: false })
  child.stderr.pipe(log, { end: false })
  const code = await new Promise<number>((end) => child.on('close', (status) => end(status ?? 1)))
  await finished(log.end())
  console.log(DEMO.done(((performance.now() - begun) / 1000).toFixed(0)))
  return code
}

async function must(title: string, script: string, args: readonly string[] = []): Promise<void> {
  if ((await run(title, script, args)) === 0) return
  console.error(DEMO.failed(below(`${script}.log`)))
  process.exit(1)
}

async function makeContent(): Promise<void> {
  for (const old of [CITY, CONTENT]) rmSync(old, { recursive: true, force: true })
  await must(DEMO.city, 'city', ['--meetings', String(meetings), '--out', CITY])
  mkdirSync(CONTENT)
  cpSync(join(CITY, 'agencies'), join(CONTENT, 'agencies'), { recursive: true })
  writeFileSync(join(CONTENT, ARCHIVE_FILE), 'invented: true\n')
  const code = await run(DEMO.ingest, 'ingest', ['--content', CONTENT, join(CITY, 'documents')])
  const log = readFileSync(below('ingest.log'), 'utf8')
  // Where documents were refused, the rest is shown all the same.
  if (code === 1) console.log(`${DEMO.refused(below('ingest.log'))}\n${log.slice(log.lastIndexOf('\n合計\n') + 1)}`)
  else if (code !== 0) process.exit(code)
}

/** What ends this ends the server, whose end is the end. */
function serve(): void {
  console.log(DEMO.serve)
  const env = { ...process.env, PORT: String(port), ARCHIVE_OUT: DIST, ARCHIVE_BASE: '' }
  const server = spawn(process.execPath, [join(ROOT, 'scripts/serve.ts')], { cwd: ROOT, stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill())
  server.on('close', (code) => process.exit(code ?? 0))
}

mkdirSync(folder, { recursive: true })
console.log(DEMO.intro(meetings, folder))
const content = digest(CONTENT_ROOMS, String(meetings))
await once('content.stamp', content, makeContent)
const built = await once('site.stamp', digest(SITE_ROOMS, content), async () => must(DEMO.build, 'build'))
if (!built) console.log(DEMO.ready)
serve()
