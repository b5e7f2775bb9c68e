/**
 * Which items of a meeting a place may mean: 會議結論(三), 結論三, 第三點, 貳、四、結論（五）, 報告事項四結論5.
 * What the archive itself writes is taken at its word; else numbers are compared by value, and words by their heart.
 */
import type { Place, Step } from './citation.ts'
import { fold } from './fold.ts'
import { DECIDING_WORDS } from './kind.ts'
import { BULLETS } from './marker.ts'
import { parseNumeral } from './numeral.ts'

/** A number by its value, 貳 as `=2`; a word; which one of those printed alike, as `#2`. */
type Token = number | string

const PLAIN = '一二三四五六七八九十百〇零廿卅ㄧ'
/** The numerals of chapters. */
export const FORMAL = '壹貳贰參参叁叄肆伍陸柒捌玖拾'
const NUMBER = String.raw`\d+|[${PLAIN}]+|[${FORMAL}]+`
/** Groups: which one; the number after 第; a number alone; a word; two items named at once, (三)、(五); a bullet. */
const TOKEN = new RegExp(
  String.raw`\(第(\d+)[段處]\)|第(${NUMBER})(?:[點項款目條則]|案(?![由號]))?|(${NUMBER})(?:[點項款](?!\p{L}))?|((?:(?!第?(?:${NUMBER}))\p{L})+)|(?<=[)])([、,])(?=[(])|[${BULLETS}]`,
  'gu',
)
const JOINTS = /^(?:之|的)|(?:之|的)$/gu

/** What a place says, step by step; punctuation only parts it. */
export function tokensOf(place: string): Token[] {
  return [...fold(place).matchAll(TOKEN)].flatMap(([whole, which, ordinal, number, word, and]): Token[] => {
    if (which !== undefined) return [`#${which}`]
    if (and !== undefined) return [and]
    const numeral = ordinal ?? number
    if (numeral !== undefined) {
      // 1.03 is 1.30 mistyped as likely as 1.3.
      const value = /^0./u.test(numeral) ? null : parseNumeral(numeral)
      return [value === null ? whole : FORMAL.includes(numeral.charAt(0)) ? `=${value}` : value]
    }
    const bare = (word ?? whole).replaceAll(JOINTS, '')
    return bare === '' ? [] : [bare]
  })
}

const HEART = new RegExp(`^(?<before>會議|主席)?(?<heart>${DECIDING_WORDS})(?:事項)?$`, 'u')

/**
 * 結論 is 會議結論 to someone in a hurry, and 裁示 is 主席裁示事項; 會議結論 is not 主席結論. 2 may be 貳, but 貳 is no other.
 */
function alike(said: Token | undefined, printed: Token): boolean {
  if (said === printed || (typeof said === 'number' && printed === `=${said}`)) return true
  const [one, other] = [said, printed].map((token) =>
    typeof token === 'string' ? HEART.exec(token)?.groups : undefined,
  )
  if (!one || !other || one['heart'] !== other['heart']) return false
  return one['before'] === undefined || other['before'] === undefined || one['before'] === other['before']
}

/** The ways to write one step: as printed, by its title, by both, by its number; `first` where a place may begin: by its word. */
function waysOf({ marker, word, which, title }: Step, first: boolean): Token[][] {
  const printed = tokensOf(marker + word + which)
  const ways = [printed]
  if (title !== '') ways.push(tokensOf(title), [...printed, ...tokensOf(title)])
  if (marker !== '' && word !== '') ways.push(tokensOf(marker + which))
  if (first && marker !== '' && word !== '') ways.push(tokensOf(word + which))
  return ways
}

const isWord = (token: Token | undefined): boolean => typeof token === 'string' && !token.startsWith('=')

/** Whether the tokens are the steps from one of them to the last; `skipping`: from the top, then on at a later block's word. */
function fits(tokens: readonly Token[], steps: readonly Step[], skipping: boolean): boolean {
  const consume = (from: number, at: number, first: boolean, mayskip: boolean): boolean => {
    const one = steps[at]
    if (!one) return from === tokens.length
    const here = waysOf(one, first).some(
      (way) =>
        way.length > 0 &&
        way.every((token, index) => alike(tokens[from + index], token)) &&
        consume(from + way.length, at + 1, false, mayskip),
    )
    if (here) return true
    if (!mayskip || at === 0 || !isWord(tokens[from])) return false
    return steps.some((_, later) => later > at && consume(from, later, true, false))
  }
  if (skipping) return consume(0, 0, true, true)
  return steps.some((_, at) => consume(0, at, true, false))
}

const WHOLE = new RegExp(
  String.raw`\((?:第?(?:${NUMBER})[段處點項款目條則]?|[a-z]|[^()\d${PLAIN}${FORMAL}${BULLETS}]+)\)|(?:[a-z]|${NUMBER})\)`,
  'gu',
)
const NO_NUMBER = new RegExp(String.raw`[^\d${PLAIN}${FORMAL}a-z)]、[(]`, 'u')
/** Whether something is missing: a bracket that holds nothing, or that has no other; a number before 、(五). */
const isCut = (said: string): boolean => /[()]/u.test(said.replaceAll(WHOLE, '')) || NO_NUMBER.test(said)

const END = /[、.,:;。]+$/u
const solid = (text: string): string => fold(text).replace(END, '')

/**
 * The paths that a place may mean, in printed order: those that the archive writes so; where there is none, those that
 * agree from some step on; where there is none, those of whose upper steps some are left out. Empty where none agrees.
 */
export function pathsOf(place: string, places: ReadonlyMap<string, Place>): string[] {
  const said = solid(place)
  if (said.includes('-') && /[a-z]/u.test(said) && places.has(said)) return [said]
  const entries = [...places]
  const written = entries.filter(([, { forms }]) => forms.some((form) => solid(form) === said))
  if (written.length > 0) return written.map(([path]) => path)
  const tokens = tokensOf(said)
  if (tokens.length === 0 || isCut(said)) return []
  for (const skipping of [false, true]) {
    const found = entries.filter(([, { steps }]) => fits(tokens, steps, skipping))
    if (found.length > 0) return found.map(([path]) => path)
  }
  return []
}

/** At most so many items are shown that a place may have meant. */
const NEAR = 6

/** Items that end with the same number as a place that no item has, whatever their words. */
export function nearPaths(place: string, places: ReadonlyMap<string, Place>): string[] {
  const last = tokensOf(place).at(-1)
  return [...places]
    .filter(([, { forms }]) => tokensOf(forms.at(-1) ?? '').at(-1) === last)
    .slice(0, NEAR)
    .map(([path]) => path)
}
