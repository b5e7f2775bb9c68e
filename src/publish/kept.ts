/** A file that is kept from build to build: what another program wrote, or something has damaged, is as if it were not there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { digest } from './digest.ts'

/** @param madeBy a digest of all that decides what is kept; it must be the one that the file was written with. */
export function readKept(file: string, madeBy: string): unknown {
  try {
    const bytes = readFileSync(file)
    const end = bytes.indexOf('\n')
    const body = bytes.subarray(end + 1)
    return bytes.toString('utf8', 0, end) === digest(madeBy, body) ? JSON.parse(body.toString()) : null
  } catch {
    return null
  }
}

export function writeKept(file: string, madeBy: string, value: object): void {
  const body = JSON.stringify(value)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${digest(madeBy, body)}\n${body}`)
}
