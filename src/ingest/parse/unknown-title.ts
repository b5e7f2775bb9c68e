/** The title of a document whose agency or series the registry does not know. */
import type { Agency } from '../../model/agency.ts'
import type { Line } from '../read/lines.ts'
import { agenciesOf, leading } from './named-agency.ts'
import { bare, splitTitle, tidyName, type Naming } from './naming.ts'
import { readNumber } from './number.ts'
import { likeliest, titleCandidates } from './title-lines.ts'

/** What a title says that the registry does not know. */
export interface UnknownTitle extends Naming {
  /** As printed; of several lines, with a space between. */
  readonly text: string
  readonly line: Line
  /** The agency where it is known and only its series is not. */
  readonly known: Agency | null
}

/** How much a title tells: its agency, the number of its meeting, and what the meeting is called; 會議 alone is what all are. */
function tells({ agency, series, printed: { counts, days } }: Naming): number {
  const numbered = days.length > 0 || counts.some(({ counter }) => counter !== '年' && counter !== '學年')
  return agency === null ? 0 : 1 + 2 * Number(numbered) + Number(series !== '會議')
}

/**
 * The title of a document that `parseTitle` refuses; null where it has none.
 * @param owner whose a title is that names no agency.
 */
export function unknownTitle(
  lines: readonly Line[],
  agencies: readonly Agency[],
  owner: Agency | null,
): UnknownTitle | null {
  const chosen = likeliest(titleCandidates(lines), ({ texts }) => tells(splitTitle(bare(texts))))
  const line = chosen && lines[chosen.anchor]
  if (!line) return null
  const text = bare(chosen.texts)
  const naming = splitTitle(text)
  const [named] = agenciesOf(text, agencies)
  const printed = { text: chosen.texts.join(' '), line }
  // 臺北市政府 is known, 臺北市政府教育局 is not.
  const longer = (naming.agency ?? '').length > leading(text).length - leading(named?.rest ?? '').length
  if (named && !longer) {
    const series = tidyName(readNumber(named.rest).pieces.join(''))
    return { ...naming, ...printed, known: named.agency, agency: named.agency.name, series, rest: named.rest }
  }
  return { ...naming, ...printed, known: naming.agency === null ? owner : null }
}
