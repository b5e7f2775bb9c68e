/** Items that are not where they were published, by the places that they had: of those only the paths are known. */
import { itemId } from '../model/path.ts'
import { tokensOf } from '../model/place.ts'

/** Where published ids lead that are not where they were, null where they were withdrawn: `cite/gone.json`. */
export type GoneIds = Readonly<Record<string, string | null>>

/** 貳、四、會議結論(五) → 2 4 5 */
const numbersOf = (place: string): string[] =>
  tokensOf(place).flatMap((token) => (/^=?\d+$/u.test(String(token)) ? [String(token).replace('=', '')] : []))

/** 2-4-c-5 → 2 4 5 */
const numbersInPath = (path: string): string[] => path.split('-').filter((part) => /^\d+$/u.test(part))

/** The ids of a meeting's former items that a place may have meant: they end with its numbers. */
export function formerIds(place: string, meeting: string, gone: GoneIds): string[] {
  const said = numbersOf(place)
  if (said.length === 0) return []
  const prefix = itemId(meeting, '')
  return Object.keys(gone).filter(
    (id) => id.startsWith(prefix) && numbersInPath(id.slice(prefix.length)).slice(-said.length).join() === said.join(),
  )
}
