/**
 * What a query cites, found for whoever pastes a citation into the search: 秘書處第110次會議結論(三), 110-3, an item's address.
 * What can't be one is not looked up, for the resolver is as large as the rest of this page's script.
 */
import { fold } from '../../model/fold.ts'
import { DECIDING_WORDS } from '../../model/kind.ts'
import { NUMERAL_CHARACTERS } from '../../model/numeral.ts'

const N = `[${NUMERAL_CHARACTERS}]{1,6}`
const MAY_CITE: readonly RegExp[] = [
  // 第110次, 110次會議
  new RegExp(`${N}次`, 'u'),
  // 111年3月17日處務會議, 111.3.17局務會議
  new RegExp(`${N}[年./-]${N}[月./-]${N}日?.*(?:會議|会议|[紀記纪记][錄录]|${DECIDING_WORDS})`, 'u'),
  // 110-3, 113-12-3, and no day
  /^(?!\d{4}-\d{1,2}-\d{1,2}$)\d{1,4}(?:-[\da-z]{1,3}){1,6}$/u,
  // sec-chuwu-110, sec-chuwu-110#2-4
  /^[a-z]+-[a-z]+-\d/u,
  // An address of an item, or its short one.
  /\/[a-z]+\/[a-z]+\/\d|(?:^|\/)s\/#/u,
  /^[\da-z]{3}(?:-[\da-z]{3}){2}$/u,
]

/** @param query as typed. */
export const mayCite = (query: string): boolean => {
  const text = fold(query)
  return MAY_CITE.some((pattern) => pattern.test(text))
}

/**
 * @param base the site's absolute address. @param depth how many characters of a short code name its table.
 * @returns no element where nothing is cited that the archive has.
 */
export async function citedElements(query: string, base: string, depth: number): Promise<HTMLElement[]> {
  if (!mayCite(query)) return []
  const { citedBriefly } = await import('../../cite/page/brief.ts')
  return citedBriefly(query, base, depth)
}
