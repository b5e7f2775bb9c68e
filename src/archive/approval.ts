/**
 * Which minutes a later meeting confirmed, and what it changed in them. Pure.
 *
 * A meeting reads out, or confirms, the minutes of the one before: 宣讀第109次處務會議紀錄 … 紀錄確定; 確認上次（第5次）會議紀錄
 * … 修正後確定. Only a printed number, or 上次 with nothing missing between the two, tells which minutes are meant.
 */
import { DECIDING } from '../model/kind.ts'
import { previousNumber } from '../model/numbering.ts'
import { NUMERAL_CHARACTERS, parseNumeral } from '../model/numeral.ts'
import { unspaced } from '../model/space.ts'
import { walk } from '../model/walk.ts'
import { grouped } from './grouped.ts'
import { once } from './once.ts'
import type { ItemView, MeetingView } from './views.ts'

/** Words of an item that a later meeting changed, and the item that says so. */
export interface Amendment {
  readonly was: string
  readonly now: string
  readonly decided: ItemView
}

export interface Approval {
  /** pending: no meeting of the archive confirms it, which is inferred; amended: confirmed with changes. */
  readonly state: 'pending' | 'confirmed' | 'amended'
  /** The item that says so; null while pending. */
  readonly decided: ItemView | null
  /** The words that say so, as printed. */
  readonly words: string
  /** What was changed, by the path of the item changed. */
  readonly amendments: ReadonlyMap<string, readonly Amendment[]>
}

/** 宣讀…會議紀錄, 確認上次（第5次）會議紀錄, 上（562）次委員會議紀錄 */
const READS = /(?:宣讀|確認|報告|承認|上|前)[^。；]{0,40}(?:[紀記]錄|議事錄)/u
const LAST = /[上前](?:一)?(?:[（(]第?[^）)]{1,8}次?[）)])?次/u
/** 109次, 上（562）次; not 上一次, 前三次. */
const NUMBER = new RegExp(`(?<![上前${NUMERAL_CHARACTERS}])第?[（(]?第?([${NUMERAL_CHARACTERS}]{1,6})[）)]?次`, 'gu')

/** 修正後確定, 修正後通過, 照修正內容確認 */
const AMENDED =
  /(?:修正|更正)(?:後|內容)[^。；，]{0,6}(?:確定|確認|通過|備查)|餘(?:均|皆)?[^。；，]{0,6}(?:確定|確認|備查)/u
/** 紀錄確定, 予以確定, 議事錄確定, 確認, 准予備查; not what is yet to be: 再行確認. */
const CONFIRMED = /(?:[紀記]錄|議事錄)?(?:予以)?(?:確定|確認|准予備查|同意備查)(?=[，。；,;、\s]|$)/u
const NOT_YET = /(?:再行?|另行?|未|暫不|不予|請[^。；，]{0,12})(?:予以)?(?:確定|確認|備查)/u

/** 「甲」修正為「乙」 */
const CHANGES =
  /「([^「」]+)」(?:等?(?:文字|字樣|[一乙]?詞))?[，,]?(?:應|請|予以|經)?(?:修正|更正|訂正|改)為[：:]?「([^「」]+)」/gu

const numbersIn = (text: string): string[] =>
  [...text.matchAll(NUMBER)].flatMap(([, numeral = '']) => {
    const value = parseNumeral(numeral)
    return value === null ? [] : [String(value)]
  })

const lastPart = ({ data }: MeetingView): string => data.number.split('-').at(-1) ?? ''

/** The item's own words, then the decisions right under it: those that may confirm what it reads. */
const decisionsOn = (item: ItemView): ItemView[] => [
  item,
  ...item.children.filter(({ kind, withdrawn }) => DECIDING.has(kind) && withdrawn === null),
]

interface Confirmation {
  readonly item: ItemView
  readonly words: string
  readonly amended: boolean
}

function confirmationIn(subject: ItemView): Confirmation | null {
  for (const item of decisionsOn(subject)) {
    // What is to be confirmed (確認上次會議紀錄) is no confirmation; what follows the subject's minutes is.
    const text = item === subject ? item.text.replace(READS, '') : item.text
    if (NOT_YET.test(text)) continue
    const amended = AMENDED.exec(text)
    const found = amended ?? CONFIRMED.exec(text)
    if (found) return { item, words: found[0], amended: amended !== null }
  }
  return null
}

/** Whose minutes are read, where that is said: 第109次處務會議紀錄. */
const WHOSE = /次(?<name>[^。；，、（()）]{1,20}?)會議(?:[紀記]錄|議事錄)/u

/** Whether the words read the minutes of the series itself: they name no other. */
function isOwn(printed: string, { series }: MeetingView): boolean {
  const name = WHOSE.exec(printed)?.groups?.['name']
  if (name === undefined) return true
  return [series.name, ...series.aliases].some((own) => `${name}會議`.endsWith(own) || own.startsWith(name))
}

/**
 * Whether a printed number is that of an earlier meeting: without a year it is of the same year, term or session, or, where it
 * is a higher one, of the one before.
 */
function isMeant(number: string, earlier: MeetingView, later: MeetingView): boolean {
  const [before, after] = [earlier, later].map(({ data }) => data.number.split('-').slice(0, -1).join('-'))
  return lastPart(earlier) === number && (before === after || Number(number) > Number(lastPart(later)))
}

/** The meetings whose minutes the item reads. @param before those of the series held before, newest first. */
function readBy(item: ItemView, before: readonly MeetingView[]): MeetingView[] {
  const printed = READS.exec(unspaced(item.text))?.[0] ?? ''
  if (!isOwn(printed, item.meeting)) return []
  const numbers = numbersIn(printed)
  if (numbers.length > 0)
    return numbers.flatMap((number) => before.find((meeting) => isMeant(number, meeting, item.meeting)) ?? [])
  const [last] = before
  return last && LAST.test(printed) && previousNumber(last.series, item.meeting.data.number) === last.data.number
    ? [last]
    : []
}

/** The changes that words tell for sure: the words quoted stand in one item of the minutes, once. */
function amendmentsOf({ item }: Confirmation, minutes: MeetingView): Map<string, Amendment[]> {
  const result = new Map<string, Amendment[]>()
  for (const { text } of [item, ...walk(item.children)]) {
    for (const [, was = '', now = ''] of text.matchAll(CHANGES)) {
      const holding = [...walk(minutes.items)].filter((other) => other.text.includes(was))
      const [only] = holding
      if (!only || holding.length > 1 || only.text.split(was).length > 2) continue
      result.set(only.path, [...(result.get(only.path) ?? []), { was, now, decided: item }])
    }
  }
  return result
}

const PENDING: Approval = { state: 'pending', decided: null, words: '', amendments: new Map() }

/** @param series the meetings of one series, newest first. */
function approvalsIn(series: readonly MeetingView[], approvals: Map<MeetingView, Approval>): void {
  // Oldest first: the first meeting that confirms is the one that counts.
  for (const [index, meeting] of [...series.entries()].toReversed()) {
    for (const item of walk(meeting.items)) {
      if (item.kind === 'quoted' || item.withdrawn !== null || !READS.test(unspaced(item.text))) continue
      const confirmation = confirmationIn(item)
      if (!confirmation) continue
      const { item: decided, words, amended } = confirmation
      for (const minutes of readBy(item, series.slice(index + 1))) {
        if (approvals.has(minutes)) continue
        const amendments = amended ? amendmentsOf(confirmation, minutes) : PENDING.amendments
        approvals.set(minutes, { state: amended ? 'amended' : 'confirmed', decided, words, amendments })
      }
    }
  }
}

/** Tells the state of each of the meetings' minutes. @param meetings the archive's, newest first. */
export const approvalsOf = once((meetings: readonly MeetingView[]): ((meeting: MeetingView) => Approval) => {
  const approvals = new Map<MeetingView, Approval>()
  for (const series of grouped(meetings, ({ data }) => `${data.agency}/${data.series}`).values())
    approvalsIn(series, approvals)
  return (meeting) => approvals.get(meeting) ?? PENDING
})
