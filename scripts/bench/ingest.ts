/**
 * What ingest costs beside reading and hashing the same files: `node scripts/bench/ingest.ts [COUNT]` (7,200 unless told).
 * CPU is that of a whole process, its start and all its threads included.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { place, stage } from '../../src/ingest/store/atomic.ts'
import { furnish } from './minutes.ts'

const READ_AND_HASH = 'read-and-hash'
const COPY_TWICE = 'copy-twice'
const SCRIPT = join(import.meta.dirname, '../ingest.ts')

interface Cost {
  readonly name: string
  /** Seconds. */
  readonly cpu: number
  readonly wall: number
  /** Megabytes. */
  readonly memory: number
}

/** What a process at least does that looks at every document. */
function readAndHash(folder: string): void {
  for (const name of readdirSync(folder))
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
}

/** What a process at least does that files each document and its meeting so that no power cut spoils them. */
function copyTwice(folder: string, out: string): void {
  mkdirSync(out)
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name))
    createHash('sha256').update(bytes).digest('hex')
    for (const copy of ['a', 'b']) place(stage(out, bytes), join(out, `${name}.${copy}`))
  }
}

/** A module as a child, which says at its end what it used. */
async function measure(name: string, args: readonly string[]): Promise<Cost> {
  const tell = `process.on('exit', () => { const { userCPUTime: u, systemCPUTime: s, maxRSS } = process.resourceUsage(); process.send([u + s, maxRSS]) })`
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    let used: Cost | null = null
    child.on('message', ([cpu, memory]: [number, number]) => {
      used = { name, cpu: cpu / 1e6, wall: (performance.now() - start) / 1000, memory: memory / 1024 }
    })
    child.on('close', (code) => {
      if (used && code === 0) resolve(used)
      else reject(new Error(`${name}: exit ${code}`))
    })
  })
}

async function compare(count: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'ingest-bench-'))
  try {
    const { content, inbox } = furnish(root, count)
    const hash = async (name: string): Promise<Cost> => measure(name, [import.meta.filename, READ_AND_HASH, inbox])
    const ingest = async (name: string, ...args: string[]): Promise<Cost> =>
      measure(name, [SCRIPT, '--content', content, ...args])
    await hash('to warm the files')
    const base = await hash('read and hash')
    const copy = [import.meta.filename, COPY_TWICE, inbox, join(root, 'copies')]
    const costs = [
      base,
      await measure('the same, and copied twice, safely', copy),
      await ingest('first ingest', inbox),
      await ingest('second ingest', inbox),
      await ingest('--check', '--check'),
    ]
    console.log(`${count} documents`)
    console.table(
      costs.map(({ name, cpu, wall, memory }) => ({
        run: name,
        'CPU s': cpu.toFixed(2),
        'wall s': wall.toFixed(2),
        'peak MB': memory.toFixed(0),
        'times read and hash': (cpu / base.cpu).toFixed(1),
      })),
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

const [first = '7200', folder = '', out = ''] = process.argv.slice(2)
if (first === READ_AND_HASH) readAndHash(folder)
else if (first === COPY_TWICE) copyTwice(folder, out)
else await compare(Number(first))
