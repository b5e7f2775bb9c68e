/**
 * How the meetings of a series are numbered, and how a number is printed. A number is its parts as Arabic numbers, joined
 * by `-`: 113年第12次 → 113-12. A series restarts whenever a part before the last one changes, so that all are needed.
 */

import { rocYear } from './date.ts'

export const NUMBERINGS = ['running', 'yearly', 'monthly', 'term', 'session', 'dated'] as const
export type Numbering = (typeof NUMBERINGS)[number]

/** What stands for a part of the number in a form. */
export const BLANK = '○'

export const NUMBERING_HELP =
  'running: 第110次 → 110; yearly: 113年第12次 → 113-12, from 1 each ROC year; monthly: 109年11月 → 109-11; ' +
  'term: 第23屆第5次 → 23-5; session: 第8屆第2會期第3次 → 8-2-3; ' +
  'dated: no ordinal is printed, the day is the number, 95年3月9日 → 95-0309'

interface Numbered {
  readonly name: string
  readonly numbering: Numbering
  /** Where the parts stand, if not all of them before the name. */
  readonly form?: string | undefined
}

/** What stands before the name, where a series has no form of its own. */
const PREFIX: Readonly<Record<Numbering, string>> = {
  running: '第○次',
  yearly: '○年第○次',
  monthly: '○年○月',
  term: '第○屆第○次',
  session: '第○屆第○會期第○次',
  dated: '○年○月○日',
}

/** How titles print number and name, a ○ for each part: 第○屆第○會期經濟委員會第○次全體委員會議. */
export const formOf = ({ name, numbering, form }: Numbered): string => form ?? `${PREFIX[numbering]}${name}`

const blanks = (form: string): number => form.split(BLANK).length - 1

/** How many numbers are printed: 3 for 第8屆第2會期第3次, and for 95年3月9日, whose number has two parts. */
export const countOf = (numbering: Numbering): number => blanks(PREFIX[numbering])

/** Whether a form has a ○ for each part. The day needs none: no form tells more of it. */
export const isForm = (numbering: Numbering, form: string): boolean =>
  numbering !== 'dated' && blanks(form) === countOf(numbering)

/** The number of a day: 2006-03-09 → 95-0309. */
export const numberOfDay = (iso: string): string => `${rocYear(iso)}-${iso.slice(5, 7)}${iso.slice(8)}`

/** The numbers to print: 95-0309 → 95, 3, 9; else the parts. */
function printed(numbering: Numbering, number: string): string[] {
  const parts = number.split('-')
  if (numbering !== 'dated') return parts
  const [year = '', day = ''] = parts
  return [year, String(Number(day.slice(0, 2))), String(Number(day.slice(2)))]
}

/** A number and the name as a title prints them: 110 → 第110次處務會議, 95-0309 → 95年3月9日理監事會議. */
export function printNumber(series: Numbered, number: string): string {
  const values = printed(series.numbering, number)
  let next = 0
  return formOf(series).replaceAll(BLANK, () => values[next++] ?? '')
}

/** The number one before, of the same year, term or session; null before the first, of days, and where it isn't counted. */
export function previousNumber({ numbering }: Pick<Numbered, 'numbering'>, number: string): string | null {
  const parts = number.split('-').map(Number)
  const last = parts.pop() ?? 0
  if (numbering === 'dated') return null
  if (numbering === 'monthly' && last === 1) return `${(parts[0] ?? 0) - 1}-12`
  return last > 1 ? [...parts, last - 1].join('-') : null
}
