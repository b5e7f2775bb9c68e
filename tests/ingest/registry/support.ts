/** Documents of agencies that no registry knows, and what is proposed for them. */
import { parseTitle } from '../../../src/ingest/parse/title.ts'
import { numberOf } from '../../../src/ingest/parse/number.ts'
import { toLines } from '../../../src/ingest/read/lines.ts'
import type { Document } from '../../../src/ingest/registry/find-units.ts'
import { loadRomanize } from '../../../src/ingest/registry/pinyin.ts'
import { propose, type Proposed } from '../../../src/ingest/registry/propose.ts'
import { WHOLE_FILE } from '../../../src/ingest/message.ts'
import type { Agency } from '../../../src/model/agency.ts'
import { citeMeeting } from '../../../src/model/citation.ts'

export const romanize = await loadRomanize()

export const document = (text: string, file = 'a.txt'): Document => ({ file, lines: toLines(text).lines })

/** What is proposed for texts, named a.txt, b.txt …, where no agency is known. */
export const proposedFor = (...texts: readonly string[]): Proposed =>
  propose(
    texts.map((text, index) => document(text, `${String.fromCodePoint(97 + index)}.txt`)),
    { agencies: [], textOf: () => '' },
    null,
    romanize,
  )

/** The meeting as its title and day tell: id, citation and what is said of the number. */
export function filedAs(text: string, agencies: readonly Agency[], date: string, only: string | null = null): string[] {
  const { lines } = toLines(text)
  const { agency, series, printed } = parseTitle(lines, agencies, only)
  const { number, messages } = numberOf(series, printed, date, WHOLE_FILE)
  const id = `${agency.id}-${series.id}-${number}`
  return [id, citeMeeting(agency, series, { number, date }), ...messages.map(({ rule }) => rule)]
}
