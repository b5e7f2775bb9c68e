/** The title: which agency, which series, and what it prints of the number. */
import type { Agency, Series } from '../../model/agency.ts'
import { fold } from '../../model/fold.ts'
import { Refusal, WHOLE_FILE, message } from '../message.ts'
import { placeOf, type Line } from '../read/lines.ts'
import { agenciesOf, type Named } from './named-agency.ts'
import { bare, keyOf } from './naming.ts'
import { partsOf, readNumber, type Printed } from './number.ts'
import { likeliest, titleCandidates, type Candidate } from './title-lines.ts'
import { unknownTitle } from './unknown-title.ts'

export interface Title {
  /** As printed, trimmed; of several lines, with a space between. */
  readonly text: string
  /** Index of its last line. */
  readonly index: number
  readonly agency: Agency
  readonly series: Series
  readonly printed: Printed
}

type Found = Pick<Title, 'agency' | 'series' | 'printed'>

/** The series whose name, or another name of it, is all that the text says beside the number. */
function seriesOf({ agency, rest }: Named): Found | null {
  const printed = readNumber(rest)
  const [plain, withParentheses] = [keyOf(printed.pieces.join('')), fold(printed.pieces.join(''))]
  const series = agency.series.find(({ name, aliases }) =>
    [name, ...aliases].some((entry) => keyOf(entry) === plain || fold(entry) === withParentheses),
  )
  return series ? { agency, series, printed } : null
}

/** Whether the title prints what the series' number needs; of two ways to read the lines, that one is meant. */
const isNumbered = ({ series, printed }: Found): boolean => partsOf(series, printed).at(-1) !== null

/** The first candidate that is known and prints its number, or else the first that is known. */
function find(
  candidates: readonly Candidate[],
  resolve: (text: string) => readonly Found[],
): (Found & { readonly candidate: Candidate }) | null {
  const known = candidates.flatMap((candidate) =>
    resolve(bare(candidate.texts)).map((found) => ({ ...found, candidate })),
  )
  return likeliest(known, (found) => Number(isNumbered(found)))
}

/**
 * @param only the id of the one agency that the document may belong to, or null; a title that names no agency is its.
 * @throws Refusal where there is no title, or it names an agency or a series that the registry lacks.
 */
export function parseTitle(lines: readonly Line[], agencies: readonly Agency[], only: string | null): Title {
  const owner = agencies.find(({ id }) => id === only)
  if (only !== null && !owner) throw new Refusal(message('no-such-agency', WHOLE_FILE, only))
  const candidates = titleCandidates(lines)
  const inRegistry = (text: string): Found[] => agenciesOf(text, agencies).flatMap((named) => seriesOf(named) ?? [])
  const ofOwner = (text: string): Found[] => {
    const found = owner && seriesOf({ agency: owner, rest: text })
    return found ? [found] : []
  }
  const found = find(candidates, inRegistry) ?? find(candidates, ofOwner)
  if (!found) {
    const unknown = unknownTitle(lines, agencies, null)
    if (!unknown) throw new Refusal(message('no-title', lines[0] ? placeOf(lines[0]) : WHOLE_FILE))
    const rule = unknown.known ? 'unknown-series' : 'unknown-agency'
    throw new Refusal(message(rule, placeOf(unknown.line), unknown.text))
  }
  const { agency, series, printed, candidate } = found
  const line = lines[candidate.anchor]
  if (owner && agency !== owner)
    throw new Refusal(message('wrong-agency', line ? placeOf(line) : WHOLE_FILE, agency.name))
  return { text: candidate.texts.join(' '), index: candidate.last, agency, series, printed }
}
