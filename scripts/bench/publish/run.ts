/** What a build costs, with every process that it starts. Linux only: it reads /proc. */
import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')

export interface Cost {
  /** Seconds. */
  readonly cpu: number
  /** Megabytes of the largest of its processes. */
  readonly peak: number
  /** The last line that it printed. */
  readonly said: string
}

function descendants(pid: string): string[] {
  const tasks = readdirSync(`/proc/${pid}/task`)
  const children = tasks.flatMap(
    (task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').match(/\d+/gu) ?? [],
  )
  return children.flatMap((child) => [child, ...descendants(child)])
}

/** @returns the most megabytes that a process below this one has held at once. */
function peakBelow(pid: string): number {
  try {
    const peaks = descendants(pid).map(
      (child) => /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1],
    )
    return Math.max(0, ...peaks.map(Number).filter((peak) => !Number.isNaN(peak))) / 1024
  } catch {
    // One of them ended meanwhile.
    return 0
  }
}

/** The seconds of 0m1.25s 0m0.50s, as the shell tells the times of what it has run. */
const seconds = (times: string): number =>
  [...times.matchAll(/(\d+)m([\d.]+)s/gu)].reduce((sum, [, m, s]) => sum + 60 * Number(m) + Number(s), 0)

/** Runs `npm run build`. @throws Error with what it says where it fails. */
export async function runBuild(content: string, out: string): Promise<Cost> {
  const env = { ...process.env, NODE_ENV: 'production', ARCHIVE_CONTENT: content, ARCHIVE_OUT: out, ARCHIVE_BASE: '/' }
  const child = spawn('sh', ['-c', 'npm run --silent build && times'], { cwd: ROOT, env })
  let [output, peak] = ['', 0]
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr.on('data', (data: Buffer) => (output += data.toString()))
  const timer = setInterval(() => (peak = Math.max(peak, peakBelow(String(child.pid)))), 200)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(output)
  const lines = output.trimEnd().split('\n')
  return { cpu: seconds(lines.slice(-2).join(' ')), peak, said: lines.at(-3) ?? '' }
}
