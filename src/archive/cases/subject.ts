/**
 * What a case is about (案由), taken from words that say it, never from what is merely near: a title beside its number, the
 * agenda item that tells of nothing else, or the directive that opened it. Where none does, an excerpt of what stands
 * beside the number.
 */
import { walk } from '../../model/walk.ts'
import { flatten } from '../../model/flat.ts'
import type { CaseEventView, CaseSubject, ItemView } from '../views.ts'

const TITLE = '[^，。；：:、（）()「」\\n]{3,40}?(?:案|計畫|工程)'
const AFTER = new RegExp(`^(?:「([^」\\n]{3,60})」|[（(](${TITLE})[)）]|(${TITLE})(?=[，。；：:、（(]|$))`, 'u')
/** 「…」案（列管案號10801） */
const BEFORE = /「([^」\n]{3,60})」(?:一?案)?[（(，]?(?:列管|管制)案(?:件)?(?:編?號)?[:：]?$/u
/** The words that open: what is before them is what was opened. */
const OPENING =
  /[，,]?(?:並|另|故|爰)?(?:自本次)?(?:(?:列入|納入|新增|新列|予以|開始)(?:列管|管制|追蹤)|會議起|即日起).*$/su
const LONGEST = 60
const SHORTEST = 6

/** The words right after the number, up to the end of their part of the sentence. */
const BESIDE = /^(?:[（(][^（）()]{1,20}[)）])?[，：:](?<words>[^。；]*)/u
/** What is said of the case's state, and how many it is: no subject. */
const SAID = /[，,]?[^，。；]*(?:列管|管制|解列|結案|併入)[^，。；]*$/u

const cut = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words)

/** Where the case's number ends in its item's text, without the white space that typing put in. */
function around({ item, found }: CaseEventView): { readonly before: string; readonly after: string } | null {
  const { text } = flatten(item.text)
  const at = text.normalize('NFKC').length === text.length ? text.normalize('NFKC').indexOf(found.number) : -1
  return at < 0 ? null : { before: text.slice(0, at), after: text.slice(at + found.number.length) }
}

function besideTitle(event: CaseEventView): string | null {
  const place = around(event)
  if (!place) return null
  const match = AFTER.exec(place.after)
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? BEFORE.exec(place.before)?.[1] ?? null
}

/** The title of an agenda item over the event, where all below it tells of this case alone. */
function agendaOver({ item, found }: CaseEventView): ItemView | null {
  const over = ancestorsOf(item).find(({ kind }) => kind === 'agenda')
  if (!over || !/^(?:案由[:：])?.{3,60}案[。：:]?$/u.test(over.text.split('\n')[0] ?? '')) return null
  return [...walk([over])].every(({ cases }) => cases.every(({ id }) => id === found.id)) ? over : null
}

/** From the item's parent up. */
function ancestorsOf(item: ItemView): ItemView[] {
  const find = (items: readonly ItemView[], above: readonly ItemView[]): ItemView[] | null => {
    for (const entry of items) {
      if (entry === item) return above.toReversed()
      // A path begins with that of every item above it.
      const deeper = item.path.startsWith(entry.path) ? find(entry.children, [...above, entry]) : null
      if (deeper) return deeper
    }
    return null
  }
  return find(item.meeting.items, []) ?? []
}

function openingWords({ item, found }: CaseEventView): string | null {
  if (found.event !== 'opened' || item.cases.length > 1) return null
  const words = flatten(item.text).text.replace(OPENING, '')
  return words.length >= SHORTEST ? words : null
}

function excerpt(event: CaseEventView): string | null {
  const others = event.item.cases.filter(({ number }) => number !== event.found.number).map(({ number }) => number)
  const words = (BESIDE.exec(around(event)?.after ?? '')?.groups?.['words'] ?? '').replace(SAID, '')
  return words.length < SHORTEST || others.some((number) => words.includes(number)) ? null : words
}

/** @param events oldest first. @returns null where no words say it. */
export function subjectOf(events: readonly CaseEventView[]): CaseSubject | null {
  const numbered = events.filter(({ found }) => !found.named)
  for (const event of numbered) {
    const words = besideTitle(event)
    if (words !== null) return { words: cut(words), source: event.item, by: 'title' }
  }
  for (const event of numbered) {
    const over = agendaOver(event)
    if (over)
      return {
        words: cut((over.text.split('\n')[0] ?? '').replace(/^案由[:：]|[。：:]$/gu, '')),
        source: over,
        by: 'agenda',
      }
  }
  for (const [by, read] of [
    ['opening', openingWords],
    ['excerpt', excerpt],
  ] as const) {
    for (const event of numbered) {
      const words = read(event)
      if (words !== null) return { words: cut(words), source: event.item, by }
    }
  }
  return null
}
