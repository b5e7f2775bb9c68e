/**
 * Where minutes cite minutes: 第109次處務會議會議結論(二), 本處第108次處務會議主席裁示第三項, 前次會議結論(二). An item is found
 * where exactly one of that meeting's agrees, else the meeting; 前次 is the meeting one number before, if the archive holds it.
 */
import { pathsOf } from '../model/place.ts'
import type { Agency, Series } from '../model/agency.ts'
import { meetingName, type Place } from '../model/citation.ts'
import { NUMERAL_CHARACTERS } from '../model/numeral.ts'
import { DECIDING_WORDS } from '../model/kind.ts'
import { previousNumber } from '../model/numbering.ts'
import { meetingId } from '../model/path.ts'
import { once } from './once.ts'
import { findReferences } from './references.ts'
import { GAP, literal, type Span } from '../model/span.ts'

export interface Citing extends Span {
  readonly series: Series
  readonly number: string
  /** 第109次處務會議 */
  readonly name: string
  /** The item's path; null where the meeting alone is named, or several items agree. */
  readonly path: string | null
  /** Whether the text prints no number: 前次會議. */
  readonly inferred: boolean
}

/** The meeting whose text it is. */
export interface Own {
  readonly agency: Agency
  readonly series: Series
  readonly number: string
  readonly date: string
}

/** Where the items of a meeting stand, by its id; null where the archive does not hold it. */
export type PlacesById = (meeting: string) => ReadonlyMap<string, Place> | null

const N = `[${NUMERAL_CHARACTERS}]{1,5}`
/** A decision and its number, after the name of a meeting. */
const PLACE = new RegExp(
  `${GAP}(?:會議)?(?:[紀記]錄)?[之的]?((?:[壹貳參肆伍陸柒捌玖拾]、)?(?:${N}、)?(?:會議|主席)?(?:${DECIDING_WORDS})(?:事項)?[之的]?(?:第${N}[點項]|[(（]${N}[)）]))`,
  'uy',
)

const previousOf = once((series: Series) => {
  const names = [series.name, ...series.aliases].map(literal).join('|')
  return new RegExp(`[前上]${GAP}(?:一${GAP})?次${GAP}(?:${names}|會議)`, 'gu')
})

interface Named extends Span {
  readonly series: Series
  readonly number: string
  readonly name: string
  readonly inferred: boolean
}

function findPrevious(text: string, { agency, series, number }: Own, places: PlacesById): Named[] {
  const previous = previousNumber(series, number)
  if (previous === null || !/[前上]/u.test(text)) return []
  // Over a gap nothing is guessed.
  if (places(meetingId({ agency: agency.id, series: series.id, number: previous })) === null) return []
  return Array.from(text.matchAll(previousOf(series)), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    series,
    number: previous,
    name: meetingName(series, previous),
    inferred: true,
  }))
}

/** @param text flattened. */
export function findCiting(text: string, own: Own, places: PlacesById): Citing[] {
  const named: Named[] = [
    ...findReferences(text, own.agency, own.date).map((found) => ({ ...found, inferred: false })),
    ...findPrevious(text, own, places),
  ]
  return named.map((found) => {
    const held = places(meetingId({ agency: own.agency.id, series: found.series.id, number: found.number }))
    PLACE.lastIndex = found.end
    const [whole = '', place = ''] = (held && PLACE.exec(text)) ?? []
    const [path, ...others] = held && place !== '' ? pathsOf(place, held) : []
    if (path === undefined || others.length > 0) return { ...found, path: null }
    return { ...found, end: found.end + whole.length, path }
  })
}
