/** The title: which agency, which series, which number. */
import { rocYearOf } from '../../model/date.ts'
import { fold } from '../../model/fold.ts'
import { NUMERAL_CHARACTERS, parseNumeral } from '../../model/numeral.ts'
import type { Agency, Series } from '../../model/agency.ts'
import { Refusal, WHOLE_FILE, message } from '../message.ts'
import { placeOf, type Line } from '../read/lines.ts'

export interface Title {
  /** As printed, trimmed; of two lines, with a space between. */
  readonly text: string
  /** Index of its line, the last where it has two. */
  readonly index: number
  readonly agency: Agency
  readonly series: Series
  /** The ordinal of 第…次. */
  readonly ordinal: number
  /** The printed year of a yearly number, ROC; null where none is printed. */
  readonly year: number | null
}

const N = `[${NUMERAL_CHARACTERS}]`
const MINUTES = /(?:會議)?(?:紀錄|記錄|紀要|議事錄)$/u
const ORDINAL = new RegExp(`(?:(${N}{2,6})年度?)?第(${N}{1,9})次`, 'u')
/** A title stands among the first lines, before the first field of the header. */
const TITLE_LINES = 15

/** The longest name that fits: 擴大處務會議 before 處務會議. Full names go before short ones. */
const longestFirst = <T>(entries: readonly T[], nameOf: (entry: T) => string): T[] =>
  entries.toSorted((a, b) => nameOf(b).length - nameOf(a).length)

const agencyOf = (compact: string, agencies: readonly Agency[]): Agency | undefined =>
  longestFirst(agencies, ({ name }) => name).find(({ name }) => compact.startsWith(fold(name))) ??
  longestFirst(agencies, ({ short }) => short).find(({ short }) => compact.startsWith(fold(short)))

/** Whether a line is a title in full, such as that of a second meeting in one document. */
export function isTitle({ text }: Line, agencies: readonly Agency[]): boolean {
  const compact = fold(text)
  return MINUTES.test(compact) && ORDINAL.test(compact) && agencyOf(compact, agencies) !== undefined
}

/**
 * @param only the id of the one agency that the document may belong to, or null.
 * @throws Refusal where there is no title, or it names an agency or a series that the registry lacks.
 */
export function parseTitle(lines: readonly Line[], agencies: readonly Agency[], only: string | null): Title {
  if (only !== null && !agencies.some(({ id }) => id === only))
    throw new Refusal(message('no-such-agency', WHOLE_FILE, only))
  const index = lines.slice(0, TITLE_LINES).findIndex(({ text }) => MINUTES.test(text.replaceAll(/\s/gu, '')))
  const line = lines[index]
  if (!line) throw new Refusal(message('no-title', lines[0] ? placeOf(lines[0]) : WHOLE_FILE))
  const place = placeOf(line)
  // A line that begins with the number goes on with the one before it, which names the agency.
  const isCut = ORDINAL.exec(fold(line.text))?.index === 0
  const text = [isCut ? lines[index - 1]?.text : undefined, line.text].filter(Boolean).join(' ')
  const compact = fold(text)
  const agency = agencyOf(compact, agencies)
  if (!agency) throw new Refusal(message('unknown-agency', place, text))
  if (only !== null && agency.id !== only) throw new Refusal(message('wrong-agency', place, agency.name))
  const series = longestFirst(agency.series, ({ name }) => name).find(({ name }) => compact.includes(fold(name)))
  if (!series) throw new Refusal(message('unknown-series', place, text))
  const [, printedYear, printedOrdinal = ''] = ORDINAL.exec(compact) ?? []
  const ordinal = parseNumeral(printedOrdinal)
  if (ordinal === null || ordinal === 0) throw new Refusal(message('no-number', place))
  const year = parseNumeral(printedYear ?? '')
  return { text, index, agency, series, ordinal, year: year === null ? null : rocYearOf(year) }
}
