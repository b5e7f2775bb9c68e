/** Files that are there whole or not at all, whenever the program or the machine stops. */
import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Below the content directory, so that a move into its place is one step of one file system; cleared by each run. */
export const TEMPORARY = '.ingest-tmp'

/** Does something in a folder, which nearly always is there already. */
function inFolder<T>(folder: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    mkdirSync(folder, { recursive: true })
    return act()
  }
}

/** Writes a file that nobody reads yet, down to the disk. @returns its path. */
export function stage(root: string, content: string | Uint8Array): string {
  const folder = join(root, TEMPORARY)
  const path = join(folder, randomUUID())
  const descriptor = inFolder(folder, () => openSync(path, 'wx'))
  try {
    writeFileSync(descriptor, content)
    fsyncSync(descriptor)
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(descriptor)
  }
  return path
}

/** Moves a staged file to where it belongs, over what may stand there. */
export function place(staged: string, path: string): void {
  try {
    inFolder(dirname(path), () => renameSync(staged, path))
  } catch (error) {
    rmSync(staged, { force: true })
    throw error
  }
}

/** Makes the names in a folder last; where a system has no such thing (Windows) it keeps them by itself. */
export function syncFolder(folder: string): void {
  let descriptor: number
  try {
    descriptor = openSync(folder, 'r')
  } catch {
    return
  }
  try {
    fsyncSync(descriptor)
  } catch {
    // Not on this file system.
  } finally {
    closeSync(descriptor)
  }
}
