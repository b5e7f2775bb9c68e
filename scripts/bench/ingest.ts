/**
 * What ingest costs beside reading and hashing the same files: `node scripts/bench/ingest.ts [COUNT]` (7,200 unless told).
 * CPU is that of the whole process, its start and all its threads included.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { furnish } from './minutes.ts'

const SCRIPT = join(import.meta.dirname, '../ingest.ts')

interface Cost {
  readonly name: string
  /** Seconds. */
  readonly cpu: number
  readonly wall: number
  /** Megabytes. */
  readonly memory: number
}

/** Only the loop, without the start of a process: the smallest measure that there is. */
function readAndHash(folder: string): Cost {
  const [cpu, wall] = [process.cpuUsage(), performance.now()]
  for (const name of readdirSync(folder)) createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')
  const { user, system } = process.cpuUsage(cpu)
  return { name: 'read and hash', cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1000, memory: 0 }
}

/** The script as a child, which says at its end what it used. */
async function ingest(name: string, args: readonly string[]): Promise<Cost> {
  const tell = `process.on('exit', () => { const { userCPUTime: u, systemCPUTime: s, maxRSS } = process.resourceUsage(); process.send([u + s, maxRSS]) })`
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, SCRIPT, ...args], {
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

const count = Number(process.argv[2] ?? 7200)
const root = mkdtempSync(join(tmpdir(), 'ingest-bench-'))
try {
  const { content, inbox } = furnish(root, count)
  readAndHash(inbox)
  const measure = readAndHash(inbox)
  const args = ['--content', content, inbox]
  const costs = [
    measure,
    await ingest('first ingest', args),
    await ingest('second ingest', args),
    await ingest('--check', ['--content', content, '--check']),
  ]
  console.log(`${count} documents`)
  console.table(
    costs.map(({ name, cpu, wall, memory }) => ({
      run: name,
      'CPU s': cpu.toFixed(2),
      'wall s': wall.toFixed(2),
      'peak MB': memory.toFixed(0),
      'times read and hash': (cpu / measure.cpu).toFixed(1),
    })),
  )
} finally {
  rmSync(root, { recursive: true, force: true })
}
