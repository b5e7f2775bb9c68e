/** One run at a time: a file that names the process that writes to the content directory. */
import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Another run is writing. */
export class Busy extends Error {
  /** The process and its machine, as the lock names them. */
  readonly holder: string
  readonly file: string
  constructor(holder: string, file: string) {
    super(`${file}: ${holder}`)
    this.name = 'Busy'
    this.holder = holder
    this.file = file
  }
}

/** Whether the process that wrote a lock may still run; of another machine's nobody here can tell. */
function mayRun(holder: string): boolean {
  const [, id, host] = /^(\d+) (.*)\n$/u.exec(holder) ?? []
  // Cut off while it was written: the writer is gone.
  if (id === undefined) return false
  if (host !== hostname()) return true
  // In a container every run may get the same number: this process has not locked yet.
  if (Number(id) === process.pid) return false
  try {
    process.kill(Number(id), 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function attempt(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid} ${hostname()}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** Takes a dead process's lock away. Of several that do so at once, none removes the lock that another has just made. */
function removeStale(file: string, holder: string): void {
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (read(aside) !== holder) linkSync(aside, file)
  rmSync(aside)
}

interface Lock {
  readonly unlock: () => void
  /** Whether it was taken from a run that did not end by itself. */
  readonly wasStale: boolean
}

/** @throws Busy where another process holds it. */
export function lock(file: string): Lock {
  let wasStale = false
  for (let tries = 0; tries < 10; tries++) {
    if (attempt(file)) return { unlock: () => rmSync(file, { force: true }), wasStale }
    const holder = read(file)
    if (holder === null) continue
    if (mayRun(holder)) throw new Busy(holder.trim(), file)
    removeStale(file, holder)
    wasStale = true
  }
  throw new Busy(read(file)?.trim() ?? '', file)
}
