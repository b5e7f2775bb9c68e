/** A meeting while corrections are applied to it, and how an entry that has lost its ground is refused. */
import { correctionsFile, type Correction } from '../../model/correction.ts'
import type { Earlier } from '../../model/earlier.ts'
import type { Item } from '../../model/meeting.ts'
import type { corrections } from '../../strings/rules/corrections.ts'
import { CORRECTING } from '../../strings/correcting.ts'

type Rule = keyof typeof corrections

/** Why an entry can't be applied; nothing of the meeting is filed then. */
export class Unfounded extends Error {
  readonly rule: Rule
  constructor(rule: Rule, detail: string) {
    super(detail)
    this.name = 'Unfounded'
    this.rule = rule
  }
}

/** An item and where it stands. */
export interface Spot {
  readonly item: Item
  /** Null at the top. */
  readonly parent: Item | null
  readonly siblings: Item[]
  readonly index: number
}

function* spots(siblings: Item[], parent: Item | null): Generator<Spot> {
  for (const [index, item] of siblings.entries()) {
    yield { item, parent, siblings, index }
    yield* spots(item.children, item)
  }
}

/** Every item with its place, in printed order. */
export const allSpots = (items: Item[]): Spot[] => [...spots(items, null)]

/** @throws Unfounded where no item has the path. */
export function spotOf(items: Item[], path: string): Spot {
  const spot = allSpots(items).find(({ item }) => item.path === path)
  if (!spot) throw new Unfounded('correction-no-item', path)
  return spot
}

const LONGEST = 60

/** A text as a message shows it. */
export const quote = (text: string): string =>
  text === '' ? '（空白）' : `「${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}」`

/** @throws Unfounded that says what was expected and what stands there now. */
export function expectGround(from: string, now: string): void {
  if (from !== now) throw new Unfounded('correction-ground', CORRECTING.now(quote(from), quote(now)))
}

/** Where `from` begins in `text`. @throws Unfounded where it stands there not at all, or more than once. */
export function onlyPlace(text: string, from: string): number {
  const at = text.indexOf(from)
  if (at < 0) throw new Unfounded('correction-ground', CORRECTING.now(quote(from), quote(text)))
  if (text.includes(from, at + 1)) throw new Unfounded('correction-twice', CORRECTING.twice(quote(from), quote(text)))
  return at
}

/** `corrections/sec-chuwu-110.yaml 第 2 筆（replace 2-4-c-5）` */
export function nameEntry(meeting: string, entry: Correction, index: number): string {
  const target = 'path' in entry ? entry.path : entry.field
  return `${correctionsFile(meeting)} 第 ${index + 1} 筆（${entry.do} ${target}）`
}

/** Keeps what was said before a correction. */
export function keep(
  target: { earlier?: Earlier[] | undefined },
  entry: Correction,
  of: Earlier['of'],
  was: string,
): void {
  const { by, on, reason } = entry
  const earlier: Earlier = { change: 'correction', of, was, by, on, ...(reason !== undefined && { reason }) }
  target.earlier = [...(target.earlier ?? []), earlier]
}
