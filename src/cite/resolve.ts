/**
 * What someone pasted or typed, resolved: each citation in it with the items that it may mean, and all that speaks against
 * them. One item with nothing against it is the answer; anything else is shown and never chosen from.
 */
import { fold } from '../model/fold.ts'
import { keyOfId } from '../model/path.ts'
import type { SearchSimplified } from '../model/search-lists.ts'
import { parseShort, shortFault } from '../model/short.ts'
import { maySimplified } from '../model/simplified.ts'
import { EMPTY, merged, refused, saysNothing, sureHit, unread, type Answer, type Cited } from './answer.ts'
import { findCodes } from './codes.ts'
import type { GoneIds } from './former.ts'
import { impossiblesIn } from './impossible.ts'
import { directOf, findLinks, nameOf, numbersIn, plainText, splitNumber } from './link.ts'
import { Lookup, type Load } from './lookup.ts'
import { parse, type Parsed } from './parse.ts'
import { AGAIN } from './reading.ts'
import type { Register } from './register.ts'
import { traditionalOf } from './traditional.ts'
import { asTyped } from './typed.ts'
import { wordsOf, type Words } from './words.ts'

/** Gives the published ids that have a short code. */
export type Shorts = (code: string) => Promise<readonly string[]>

/** What the resolver asks for as it needs it. Each may throw; the next question asks anew. */
export interface Sources {
  readonly load: Load
  readonly shorts: Shorts
  readonly gone: () => Promise<GoneIds>
  readonly simplified: () => Promise<SearchSimplified>
}

/** 前開會議: a meeting by what was said of it before. */
const REFERRING = /[前上][開揭述次]|[旨首]揭|[該同]次|上一次/u

/** What is wrong with a text that no meeting was found for; what the answer says where it is nothing of these. */
function explained(answer: Answer, text: string, { letters }: Parsed): Answer {
  const isUntold = answer.problems.every(({ type }) => ['nothing', 'unnamed', 'no-meeting', 'unread'].includes(type))
  if (answer.hits.length > 0 || !isUntold) return answer
  const impossible = impossiblesIn(text)
  if (impossible.length > 0) return refused(...impossible.map((one) => ({ type: 'impossible' as const, ...one })))
  if (answer.problems.some(({ type }) => type === 'no-meeting')) return answer
  if (REFERRING.test(fold(text))) return refused({ type: 'referring' })
  return letters.length > 0 ? refused(...letters.map((words) => ({ type: 'letter' as const, words }))) : answer
}

/** What stood around a code or a link, and joined it to the next. */
const HOLLOW = /[「『(【《〈"“[]\s*[」』)】》〉"”\]]/gu
const JOINED = /^(?:[\s,、;]|以及|[及與和暨並])+/u

/** What is said of words that name no meeting. */
const NAMELESS: ReadonlySet<string> = new Set(['nothing', 'unnamed', 'referring', 'letter'])

/** Characters of a text that are looked through at once: a page or two; the time grows with their square. */
const MOST = 4000

const partsIn = (number: string): number => number.split('-').length

export class Resolver {
  readonly #lookup: Lookup
  readonly #words: Words
  readonly #sources: Sources

  constructor(register: Register, sources: Sources) {
    this.#lookup = new Lookup(register, sources.load, sources.gone)
    this.#words = wordsOf(register)
    this.#sources = sources
  }

  /**
   * @returns at least one: a text without any citation has the answer that says so.
   * @throws what its sources throw.
   */
  async resolve(input: string): Promise<readonly Cited[]> {
    if (input.length > MOST) return [{ words: `${input.slice(0, 20)}…`, answer: refused({ type: 'long', most: MOST }) }]
    const text = await this.#traditional(plainText(input))
    return asTyped(await this.#cited(text), input, text)
  }

  /** @param text plain, in Traditional characters. */
  async #cited(text: string): Promise<readonly Cited[]> {
    const codes = await this.#codes(text)
    const { links, pages, rest: left } = findLinks(codes.rest)
    const rest = left === text ? text : left.replaceAll(HOLLOW, ' ').replace(JOINED, '')
    const names = [...new Map(links.map((link) => [nameOf(link), link]))]
    const linked = await Promise.all(
      names.map(async ([words, link]): Promise<Cited> => ({ words, answer: await this.#lookup.named(link) })),
    )
    const found = this.#together([...codes.cited, ...linked], await this.#worded(rest), rest)
    // A text that may be a code alone, and is nothing else either.
    const other = found.every(({ answer }) => answer.hits.length === 0) ? codes.alone : []
    const pasted = other.length > 0 ? other : found
    const others = pages.map((words): Cited => ({ words, answer: refused({ type: 'page', words }) }))
    return others.length > 0 ? [...pasted.filter(({ answer }) => !saysNothing(answer)), ...others] : pasted
  }

  async #traditional(text: string): Promise<string> {
    if (!maySimplified(text)) return text
    const names = [...this.#words.agencies, ...this.#words.series].map((word) => word.text)
    return traditionalOf(text, names, await this.#sources.simplified())
  }

  /** The items of codes, and the text without them; `alone`: the answer where it is nothing else. */
  async #codes(text: string): Promise<{ cited: Cited[]; alone: Cited[]; rest: string }> {
    const cited = new Map<string, Cited>()
    const alone: Cited[] = []
    let rest = ''
    let end = 0
    for (const typed of findCodes(text)) {
      const { words } = typed
      const code = parseShort(words)
      const ids = code === null ? [] : await this.#sources.shorts(code)
      const wrong = refused({ type: 'mistyped', words, fault: shortFault(words) })
      if (ids.length === 0 && typed.certainty !== 'sure') {
        if (typed.certainty === 'alone') alone.push({ words, answer: wrong })
        continue
      }
      const answer = ids.length === 0 ? wrong : await this.#lookup.anyOf(ids.map(directOf))
      cited.set(code ?? words, { words, answer })
      rest += `${text.slice(end, typed.start)} `
      end = typed.end
    }
    return { cited: [...cited.values()], alone, rest: rest + text.slice(end) }
  }

  /** What is cited in words, and by numbers without any. */
  async #worded(text: string): Promise<Cited[]> {
    const numbers = numbersIn(text)
    if (numbers.length > 0) return Promise.all(numbers.map(async (number) => this.#numbered(number)))
    const parsed = parse(text, this.#words)
    const { whole, parts } = parsed
    if (parts.length === 0)
      return [{ words: whole.words, answer: explained(await this.#lookup.worded(whole.readings), text, parsed) }]
    // A heading may hold what would be another citation; it is one where the whole finds nothing.
    const answer = await this.#lookup.worded(whole.readings.slice(0, 1))
    const isRead = answer.problems.every(({ type }) => type !== 'unread')
    if (answer.hits.length > 0 && isRead) return [{ words: whole.words, answer }]
    const cited = await Promise.all(
      parts.map(async ({ words, readings }): Promise<Cited> => {
        return { words, answer: explained(await this.#lookup.worded(readings), words, parsed) }
      }),
    )
    // Whoever names an item twice names that one.
    return [...new Map(cited.map((one) => [sureHit(one.answer)?.item.id ?? one.words, one])).values()]
  }

  /**
   * 113-2 is the second item of a 113th meeting, and the second meeting of a year: where numbers of meetings have as many
   * parts, neither is passed over. Where it is none of these, its last number may be an item's own.
   */
  async #numbered(words: string): Promise<Cited> {
    const { ids } = this.#lookup
    const directs = splitNumber(words, ids)
    const item = directs.length > 0 ? await this.#lookup.anyOf(directs) : EMPTY
    const meeting = await this.#lookup.worded(parse(words, this.#words).whole.readings)
    const isNumber = [...ids].some((id) => partsIn(keyOfId(id).number) === partsIn(words))
    const found = [item, meeting].filter(({ hits }) => hits.length > 0)
    if (found.length > 0) return { words, answer: merged(isNumber ? [item, meeting] : found) }
    const ending = await this.#lookup.ending(directs)
    return { words, answer: ending.hits.length > 0 ? ending : meeting }
  }

  /** @param direct what codes and links name. @param worded what the text beside them does. */
  #together(direct: readonly Cited[], worded: readonly Cited[], rest: string): readonly Cited[] {
    const [one, ...more] = direct
    if (!one) return worded
    // Words beside a link are its citation, unless they are words of something else.
    const named = worded.filter(({ answer }) => !answer.problems.some(({ type }) => NAMELESS.has(type)))
    if (named.length === 0) {
      const said = fold(rest)
      const left = AGAIN.test(said) ? [unread(said)] : []
      return [{ ...one, answer: { ...one.answer, problems: [...one.answer.problems, ...left] } }, ...more]
    }
    const [other, ...others] = named
    if (!other || more.length > 0 || others.length > 0) {
      const known = new Set(direct.map(({ answer }) => sureHit(answer)?.item.id))
      return [...direct, ...named.filter(({ answer }) => !known.has(sureHit(answer)?.item.id ?? ''))]
    }
    // They may mean several items: the link says which.
    const here = sureHit(one.answer)
    const { hits, each, problems: doubts } = other.answer
    const isSame = here !== null && !each && hits.some(({ item }) => item.id === here.item.id)
    if (isSame && doubts.length === 0) return direct
    const both = merged([one.answer, other.answer])
    const isDouble = !isSame && one.answer.hits.length > 0 && hits.length > 0
    const problems = [...both.problems, ...(isDouble ? [{ type: 'differs' as const }] : [])]
    return [{ words: `${one.words} ${other.words}`, answer: { ...both, problems } }]
  }
}
