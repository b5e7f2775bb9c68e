/** How a series is numbered, as all of its titles together tell. */
import { rocYear } from '../../model/date.ts'
import { countOf, formOf, isForm, type Numbering } from '../../model/numbering.ts'
import { tidyName } from '../parse/naming.ts'
import { readNumber, type Count, type Counter, type Printed } from '../parse/number.ts'

/** What one document's title says. */
export interface Sitting {
  readonly printed: Printed
  /** The title after the agency, numbers as printed. */
  readonly rest: string
  /** The day of the meeting, YYYY-MM-DD, where one is found. */
  readonly day: string | null
}

export interface ToldNumbering {
  readonly numbering: Numbering
  readonly form: string | null
  /** Whether the titles leave it open, so that a person should look. */
  readonly doubtful: boolean
}

const ordinalsOf = ({ counts }: Printed): number[] =>
  counts.filter(({ counter }) => counter === '次').map(({ value }) => value)

/** 113年4月第2次: it may restart each month, as long as no month has more meetings than weeks. */
const isOfMonth = ({ printed }: Pick<Sitting, 'printed'>): boolean =>
  ['年', '月'].every((counter) => printed.counts.some((count) => count.counter === counter)) &&
  ordinalsOf(printed).some((ordinal) => ordinal <= 5)

/** What one title looks like by itself. */
function looksLike({ printed }: Sitting): Numbering {
  const has = (counter: Counter): boolean => printed.counts.some((count) => count.counter === counter)
  const ordinals = ordinalsOf(printed).length
  if (has('學期')) return ordinals > 0 ? 'session' : 'term'
  if (has('屆') && (has('會期') || ordinals > 1)) return 'session'
  const inYear = has('年') || has('學年')
  if (isOfMonth({ printed })) return 'session'
  if (has('屆') && ordinals > 0 && !inYear) return 'term'
  if (inYear && (ordinals > 0 || has('季'))) return 'yearly'
  if (ordinals > 0) return 'running'
  return has('月') ? 'monthly' : 'dated'
}

/** Weeks of its year that a day ends, from 1. */
const weekOf = (day: string): number =>
  Math.ceil((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${day.slice(0, 4)}-01-01T00:00:00Z`)) / 604_800_000 + 1 / 7)

/** In a year. */
const WEEKS = 53

/** A sitting in its year, ROC: the one that is printed, or that of its day. */
interface Placed {
  readonly year: number
  readonly ordinal: number
  /** More than a meeting a week of the year, or far more of the year so far: it may have been counted from before. */
  readonly exceeds: boolean
}

/** Without those that have no ordinal, or no year. */
const inYears = (sittings: readonly Sitting[]): Placed[] =>
  sittings.flatMap(({ printed, day }) => {
    const ordinal = ordinalsOf(printed).at(-1)
    const held = day === null ? null : rocYear(day)
    const year = printed.counts.find(({ counter }) => counter === '年' || counter === '學年')?.value ?? held
    if (ordinal === undefined || year === null) return []
    // 112年第12次 may be held in January 113.
    const weeks = day !== null && held === year ? weekOf(day) : WEEKS
    return [{ year, ordinal, exceeds: ordinal > WEEKS + 1 || ordinal > 2 * weeks + 4 }]
  })

/** 第12次 in two years, or a number that falls as years go on: it restarts. */
const restarts = (placed: readonly Placed[]): boolean =>
  placed.some(({ year, ordinal }) => placed.some((other) => other.year > year && other.ordinal <= ordinal))

/** No year has so many meetings. */
const MOST_IN_YEAR = 366

/** Of titles that all print an ordinal and no term: of its year, or running on. */
function yearlyOrRunning(
  sittings: readonly Sitting[],
  printsYear: boolean,
): Pick<ToldNumbering, 'numbering' | 'doubtful'> {
  const placed = inYears(sittings)
  if (restarts(placed)) return { numbering: 'yearly', doubtful: false }
  const exceeds = placed.some((each) => each.exceeds)
  // 第5次 of one document may run on or be of its year.
  if (!printsYear) return { numbering: 'running', doubtful: sittings.length < 2 && !exceeds }
  if (!exceeds) return { numbering: 'yearly', doubtful: false }
  // 113年第110次: the year may be said for the day's sake. With the year in the number, no two meetings are ever one.
  if (new Set(placed.map(({ year }) => year)).size > 1) return { numbering: 'running', doubtful: false }
  return { numbering: placed.some(({ ordinal }) => ordinal > MOST_IN_YEAR) ? 'running' : 'yearly', doubtful: true }
}

function numberingOf(sittings: readonly Sitting[]): Pick<ToldNumbering, 'numbering' | 'doubtful'> {
  const each = sittings.map(looksLike)
  const looks = each.includes('yearly') && sittings.some(isOfMonth) ? each.map(() => 'yearly' as const) : each
  const often = (numbering: Numbering): number => looks.filter((look) => look === numbering).length
  const [most = 'dated'] = looks.toSorted((a, b) => often(b) - often(a))
  const isMixed = new Set(looks).size > 1
  if (!looks.every((look) => look === 'yearly' || look === 'running')) return { numbering: most, doubtful: isMixed }
  const { numbering, doubtful } = yearlyOrRunning(sittings, looks.includes('yearly'))
  return { numbering, doubtful: doubtful || isMixed }
}

/** The counters whose numbers are the parts of a number. */
const PARTS: Readonly<Record<Numbering, readonly Counter[]>> = {
  running: ['次'],
  yearly: ['年', '學年', '季', '次'],
  monthly: ['年', '月'],
  term: ['屆', '學年', '學期', '次'],
  session: ['屆', '會期', '學年', '學期', '年', '月', '次'],
  dated: [],
}
const blank = ({ counter }: Count): string =>
  counter === '年' || counter === '月' ? `○${counter}` : counter === '學年' ? '○學年度' : `第○${counter}`

/** How a title prints number and name, with ○ for the numbers; null where that is the usual way, or no way to cite it. */
function formIn({ rest }: Sitting, name: string, numbering: Numbering): string | null {
  let text = ''
  let last = 0
  const { counts } = readNumber(rest)
  for (const count of counts) {
    text += rest.slice(last, Math.max(count.start, last))
    last = Math.max(count.end, last)
    if (PARTS[numbering].includes(count.counter)) text += blank(count)
  }
  const form = tidyName(text + rest.slice(last))
  const fits = /^第?○/u.test(form) && countOf(numbering) > 1 && isForm(numbering, form)
  return fits && form !== formOf({ name, numbering }) ? form : null
}

export function tellNumbering(name: string, sittings: readonly Sitting[]): ToldNumbering {
  const { numbering, doubtful } = numberingOf(sittings)
  const alike = sittings.find((sitting) => looksLike(sitting) === numbering)
  return { numbering, form: alike ? formIn(alike, name, numbering) : null, doubtful }
}
