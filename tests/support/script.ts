/** `npm run ingest` as a process, and a small content directory for it to work on. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ingestFiles } from '../../src/ingest/batch.ts'
import { Store } from '../../src/ingest/store.ts'
import { ROOT, Workplace } from './content.ts'
import { HEADER } from './document.ts'

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the script, and waits for its end. */
export const run = async (args: readonly string[], env: Record<string, string> = {}): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'scripts/ingest.ts'), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
    })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })

/** What --json prints: contract 2. */
export interface Report {
  readonly documents: readonly {
    readonly file: string
    readonly meeting: { readonly id: string; readonly items: readonly object[] } | null
    readonly messages: readonly { readonly rule: string; readonly level: string; readonly line: number }[]
    readonly characters: { readonly source: number; readonly kept: number; readonly dropped: readonly object[] }
  }[]
}
export const reportOf = ({ out }: Run): Report => JSON.parse(out) as Report

export const GOOD = `${HEADER}一、甲案\n決議：照案通過。\n二、散會：11 時\n`
export const EIGHTH = GOOD.replace('第 7 次', '第 8 次')
export const IDS = ['0', '1', '1-c', '2'].map((path) => `tower-chuwu-7#${path}`)
export const LEDGER = 'content/permalinks.txt'

/** A place where GOOD has been filed as 會議紀錄.txt. */
export async function filed(): Promise<Workplace> {
  const place = new Workplace()
  const store = new Store(place.content)
  const options = { store, agencies: store.agencies(), only: null, check: false }
  const [result] = await ingestFiles([place.write('inbox/會議紀錄.txt', GOOD)], options)
  if (result?.state !== 'written') throw new Error(result?.messages.map(({ reason }) => reason).join('\n'))
  return place
}
