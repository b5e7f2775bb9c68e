/**
 * Several items of one meeting cited at once: 會議結論(三)及(五), 主席裁示事項(一)至(三), 結論第二、四點, 結論(二)及主席裁示(一).
 * What stands after a common word stands under one block: of 會議結論(三)及(五) only a block that has both is meant.
 */
import type { Place } from '../model/citation.ts'
import { fold } from '../model/fold.ts'
import { DECIDING_WORDS } from '../model/kind.ts'
import { NUMERAL_CHARACTERS, parseNumeral } from '../model/numeral.ts'
import { FORMAL, pathsOf } from '../model/place.ts'

export interface Several {
  /** In the order of the citation. */
  readonly paths: readonly string[]
  /** Whether each is cited, for sure; else they are all that may be. */
  readonly each: boolean
}

const N = `[${NUMERAL_CHARACTERS}]{1,4}`
const POINTS = '點項款目條則'
const GROUP = String.raw`(?:\(${N}\)|第?${N}[${POINTS}]?)`
const AND = '(?:[、,]?(?:以及|及|與|和|暨)|[、,])'
const TO = '(?:至|到|~|-|–|—)'
/** A word's numbers; nothing is split in the middle of a numbering (貳、四). */
const LIST = new RegExp(`^(.*?)(?<![、,.(${NUMERAL_CHARACTERS}])(${GROUP}(?:(?:${AND}|${TO})${GROUP})+)$`, 'u')
const GROUPS = new RegExp(`(${AND}|${TO})?(${GROUP})`, 'gu')
const IS_RANGE = new RegExp(`^${TO}$`, 'u')
/** Where another block's word begins, or a place anew from the chapter: 貳、二、結論(三)、貳、四、結論(五). */
const BLOCK = new RegExp(
  String.raw`(?<=[)${POINTS}]|${N})(?:[、,]?(?:以及|及|與|和|暨)|(?<=[)${POINTS}])[、,])(?=(?:會議|主席)?(?:${DECIDING_WORDS}))|(?<=[)${POINTS}])${AND}(?=[${FORMAL}]+、)`,
  'u',
)
/** More is no list of directives. */
const MOST = 50

const SIGNS = new RegExp(`[()第${POINTS}]`, 'gu')
const valueOf = (group: string): number | null => parseNumeral(group.replaceAll(SIGNS, ''))

/** (一)至(三) → (一), (2), (三); null where it does not count upwards. */
function between(from: string, to: string): string[] | null {
  const [first, last] = [valueOf(from), valueOf(to)]
  if (first === null || last === null || last <= first || last - first > MOST) return null
  const open = to.startsWith('(')
  const inner = Array.from({ length: last - first - 1 }, (_, at) => String(first + 1 + at))
  return [...inner.map((value) => (open ? `(${value})` : value)), to]
}

/** The places of a list with a common word: 結論(三)及(五) → 結論(三), 結論(五); null where it is none. */
function spread(said: string): string[] | null {
  const found = LIST.exec(said)
  if (!found) return null
  const [, head = '', list = ''] = found
  const groups: string[] = []
  for (const [, joint = '', group = ''] of list.matchAll(GROUPS)) {
    const more = IS_RANGE.test(joint) ? between(groups.at(-1) ?? '', group) : [group]
    if (!more) return null
    groups.push(...more)
  }
  // 三、(三) is a numbering, 貳、五 alone is one place; 第1、2點 are two.
  if (new Set(groups.map((group) => group.startsWith('('))).size > 1) return null
  if (head === '' && !new RegExp(`[(第${POINTS}]`, 'u').test(groups[0] ?? '')) return null
  return groups.map((group) => head + group)
}

const parentOf = (path: string): string => path.replace(/-?[^-]+$/u, '')

/** The paths under each parent that has all of the places; empty where none has. */
function together(found: readonly (readonly string[])[]): string[][] {
  const parents = new Set((found[0] ?? []).map(parentOf))
  return [...parents].flatMap((parent) => {
    const held = found.map((paths) => paths.filter((path) => parentOf(path) === parent))
    return held.every((paths) => paths.length > 0) ? [held.flat()] : []
  })
}

/** Null where the place does not name several items, or one of them is none of the meeting's. */
export function severalOf(place: string, places: ReadonlyMap<string, Place>): Several | null {
  const blocks = fold(place).split(BLOCK)
  const lists = blocks.map((block) => spread(block) ?? (blocks.length > 1 ? [block] : []))
  const paths: string[] = []
  let each = true
  for (const list of lists) {
    const sets = together(list.map((one) => pathsOf(one, places)))
    if (sets.length === 0) return null
    each &&= sets.length === 1 && sets[0]?.length === list.length
    paths.push(...sets.flat())
  }
  const distinct = [...new Set(paths)]
  return distinct.length > 1 ? { paths: distinct, each } : null
}
