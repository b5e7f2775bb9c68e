/** A clerk's desk: what one does to content, through ingest, the registry, corrections and moved.yaml. */
import { appendFileSync, rmSync } from 'node:fs'
import { dump } from 'js-yaml'
import { ingestFiles } from '../../src/ingest/batch.ts'
import { Store } from '../../src/ingest/store.ts'
import { parseLedger } from '../../src/model/ledger.ts'
import { Workplace } from '../support/content.ts'

const SIGNED = 'by: 周小帆, on: 2024-05-20'

export class Desk extends Workplace {
  correct(number: number, ...entries: string[]): void {
    const file = `content/corrections/tower-chuwu-${number}.yaml`
    this.write(file, entries.map((entry) => `- {${entry}, ${SIGNED}}\n`).join(''))
  }

  move(entry: string): void {
    appendFileSync(this.path('content/moved.yaml'), `- {${entry}, ${SIGNED}}\n`)
  }

  register(...agencies: readonly object[]): void {
    for (const agency of agencies) this.write(`content/agencies/${(agency as { id: string }).id}.yaml`, dump(agency))
  }

  remove(...files: string[]): void {
    for (const file of files) rmSync(this.path(`content/${file}`), { recursive: true })
  }

  /** What became of each document, named or, where none is, archived: `written`, or `refused moved-id`. */
  async ingest(documents: Readonly<Record<string, string>> = {}): Promise<string[]> {
    const store = new Store(this.content)
    const files = Object.entries(documents).map(([name, text]) => this.write(`inbox/${name}`, text))
    const results = await ingestFiles(files, { store, only: null, check: files.length === 0 })
    return results.map(({ state, messages }) =>
      [state, ...messages.flatMap(({ level, rule }) => (level === 'error' ? [rule] : []))].join(' '),
    )
  }

  /** Every id ever published. */
  ledger(): string[] {
    return parseLedger(this.read('content/permalinks.txt'))
  }

  /** Every page of a unit or a case ever published. */
  listed(): string[] {
    return parseLedger(this.read('content/addresses.txt'))
  }
}
