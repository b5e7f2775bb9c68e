/** What a task and the processes that it starts cost. Linux only: it reads /proc. */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface Cost {
  /** Seconds: of the children, and with this process. */
  readonly childrenCpu: number
  readonly cpu: number
  /** Megabytes of the largest child. */
  readonly peak: number
  /** Megabytes on disk. */
  readonly disk: number
}

/** Ticks of a CPU in a second, of every Linux. */
const TICKS = 100

function children(): string[] {
  const tasks = readdirSync('/proc/self/task')
  return tasks.flatMap((task) => readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean))
}

function look(seen: Map<string, { cpu: number; peak: number }>): void {
  for (const pid of children()) {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /u, '')
        .split(' ')
      const peak = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      if (peak) seen.set(pid, { cpu: (Number(fields[11]) + Number(fields[12])) / TICKS, peak: Number(peak) / 1024 })
    } catch {
      // It ended meanwhile; what was seen before counts.
    }
  }
}

export function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}

/** @param folder what the task writes. */
export async function costOf(folder: string, task: () => Promise<void>): Promise<Cost> {
  const seen = new Map<string, { cpu: number; peak: number }>()
  const timer = setInterval(() => look(seen), 100)
  const before = process.cpuUsage()
  await task()
  clearInterval(timer)
  const { user, system } = process.cpuUsage(before)
  const all = [...seen.values()]
  const childrenCpu = all.reduce((sum, { cpu }) => sum + cpu, 0)
  const peak = Math.max(0, ...all.map((child) => child.peak))
  return { childrenCpu, cpu: childrenCpu + (user + system) / 1e6, peak, disk: sizeOf(folder) / 1e6 }
}
