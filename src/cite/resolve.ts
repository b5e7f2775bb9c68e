/**
 * A citation resolved: the items that it may mean, and all that speaks against it. One item with nothing against it is the
 * answer; anything else is shown and never chosen from.
 */
import { EMPTY, onlyHit, unread, withPages, type Answer, type Problem } from './answer.ts'
import type { ApiMeeting } from '../model/api.ts'
import { HEADER_PATH, itemId } from '../model/path.ts'
import { parseShort } from '../model/short.ts'
import { hitsOf, placesIn, type Held } from './held.ts'
import { directOf, findLinks, findShorts, nameOf, splitNumber, type Direct, type Shorts as Typed } from './link.ts'
import { ASPECTS, isNamed, matchMeetings, type Aspect, type Match } from './meetings.ts'
import { parse, type Reading } from './parse.ts'
import { nearPaths, pathsOf } from '../model/place.ts'
import { listMeetings, type Listed, type Register } from './register.ts'
import { severalOf } from './several.ts'
import { wordsOf, type Words } from './words.ts'

/** Gives a meeting's published JSON by its id. */
export type Load = (id: string) => Promise<ApiMeeting>

/** Gives the published ids that have a short code. */
export type Shorts = (code: string) => Promise<readonly string[]>

/** Where published ids lead that are not where they were, null where they were withdrawn: `cite/gone.json`. */
export type Gone = Readonly<Record<string, string | null>>

/** What the resolver asks for as it needs it. Each may throw; the next question asks anew. */
export interface Sources {
  readonly load: Load
  readonly shorts: Shorts
  readonly gone: () => Promise<Gone>
}

/** At most so many meetings are looked into. */
const MOST = 12

const newest = (meetings: readonly Listed[]): Listed[] =>
  meetings.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, MOST)

/** The words of a reading, of one aspect or of all. */
const said = ({ elements }: Reading, aspect?: Aspect): string =>
  elements
    .filter(({ type }) => aspect === undefined || ASPECTS[type] === aspect)
    .map(({ words }) => words)
    .join('')

export class Resolver {
  readonly #meetings: readonly Listed[]
  readonly #byId: ReadonlyMap<string, Listed>
  readonly #words: Words
  readonly #sources: Sources
  readonly #held = new Map<string, Promise<Held>>()

  constructor(register: Register, sources: Sources) {
    this.#meetings = listMeetings(register)
    this.#byId = new Map(this.#meetings.map((meeting) => [meeting.id, meeting]))
    this.#words = wordsOf(register)
    this.#sources = sources
  }

  /** @throws what its sources throw. */
  async resolve(text: string): Promise<Answer> {
    const shorts = findShorts(text)
    const { directs: coded, unknown } = await this.#coded(shorts)
    const { links: found, pages, rest } = findLinks(shorts.rest)
    const links = shorts.linked ? [...coded, ...found] : found
    const named = [...coded, ...links, ...splitNumber(rest, this.#byId.keys())]
    const directs = [...new Map(named.map((direct) => [nameOf(direct), direct])).values()]
    const answer = withPages(await this.#answer(directs, links.length > 0, rest), pages)
    const isCode = unknown.length > 0 && (shorts.linked || answer.hits.length === 0)
    if (!isCode) return answer
    const others = answer.problems.filter(({ type }) => type !== 'nothing')
    return { ...answer, problems: [...unknown, ...others] }
  }

  /** The items of short codes, and those that no item has. */
  async #coded({ typed }: Typed): Promise<{ directs: Direct[]; unknown: Problem[] }> {
    const parts = await Promise.all(
      typed.map(async (words) => {
        const code = parseShort(words)
        const ids = code === null ? [] : await this.#sources.shorts(code)
        return { words, ids }
      }),
    )
    return {
      directs: parts.flatMap(({ ids }) => ids.map(directOf)),
      unknown: parts.flatMap(({ ids, words }): Problem[] => (ids.length === 0 ? [{ type: 'mistyped', words }] : [])),
    }
  }

  /** @param linked whether a link is among what is named directly. */
  async #answer(directs: readonly Direct[], linked: boolean, rest: string): Promise<Answer> {
    const direct = directs.length > 0 ? await this.#direct(directs) : null
    const readings = parse(rest, this.#words)
    // Words beside a link are its citation, unless they are words of something else.
    if (direct && !readings.some(isNamed)) return direct
    const worded = await this.#worded(readings)
    if (!direct) return worded
    if (!linked) return direct.hits.length > 0 ? direct : worded
    const [one, other] = [onlyHit(direct)?.item.id, onlyHit(worded)?.item.id]
    if (one !== undefined && one === other) return direct
    const hits = [...new Map([...direct.hits, ...worded.hits].map((hit) => [hit.item.id, hit])).values()]
    return { ...EMPTY, hits, problems: [...direct.problems, ...worded.problems, { type: 'differs' }] }
  }

  /** Loads a meeting once; after a failure the next call tries anew. */
  async #hold(id: string): Promise<Held> {
    const known = this.#held.get(id)
    if (known) return known
    const held = this.#sources.load(id).then((data) => ({ data, places: placesIn(data) }))
    this.#held.set(id, held)
    held.catch(() => this.#held.delete(id))
    return held
  }

  /** The hit that an id names where it was published, or where that leads to now. */
  async #named(direct: Direct): Promise<Answer> {
    const held = this.#byId.has(direct.meeting) ? await this.#hold(direct.meeting) : null
    const path = direct.path ?? HEADER_PATH
    const hits = held ? hitsOf(held, [path]) : []
    if (hits.length > 0) return { ...EMPTY, hits }
    const to = (await this.#sources.gone())[itemId(direct.meeting, path)]
    if (typeof to === 'string') return this.#named(directOf(to))
    const problem: Problem =
      to === null
        ? { type: 'withdrawn', words: nameOf(direct) }
        : held
          ? { type: 'no-item', meeting: held.data, words: path }
          : { type: 'no-meeting', words: nameOf(direct) }
    return { ...EMPTY, problems: [problem] }
  }

  async #direct(directs: readonly Direct[]): Promise<Answer> {
    const parts = await Promise.all(directs.map(async (direct) => this.#named(direct)))
    const hits = [...new Map(parts.flatMap((part) => part.hits).map((hit) => [hit.item.id, hit])).values()]
    return { ...EMPTY, hits, problems: hits.length > 0 ? [] : parts.flatMap(({ problems }) => problems) }
  }

  async #worded(readings: readonly Reading[]): Promise<Answer> {
    const [first] = readings
    if (!first) return { ...EMPTY, problems: [{ type: 'nothing' }] }
    if (!isNamed(first)) return { ...EMPTY, problems: [{ type: 'unnamed' }] }
    const { matches, unread: lead } = matchMeetings(first, this.#meetings)
    const doubts: Problem[] = lead === '' ? [] : [unread(lead)]
    if (matches.length === 0) return { ...EMPTY, problems: [{ type: 'no-meeting', words: said(first) }, ...doubts] }
    if (matches.length > MOST) {
      const isExact = matches.some(({ wrong }) => wrong === null)
      return {
        ...EMPTY,
        meetings: isExact ? newest(matches.map(({ meeting }) => meeting)) : [],
        problems: [
          isExact ? { type: 'many', count: matches.length } : { type: 'no-meeting', words: said(first) },
          ...doubts,
        ],
      }
    }
    return this.#placed(readings, matches, doubts)
  }

  /** The items of the meetings that the first of the readings with any finds. */
  async #placed(readings: readonly Reading[], matches: readonly Match[], doubts: readonly Problem[]): Promise<Answer> {
    const [first] = readings
    const loaded = await Promise.all(
      matches.map(async (match) => ({ ...match, ...(await this.#hold(match.meeting.id)) })),
    )
    const disagreeing = loaded.flatMap(({ meeting, wrong }): Problem[] =>
      wrong === null ? [] : [{ type: 'disagrees', aspect: wrong, meeting, words: first ? said(first, wrong) : '' }],
    )
    for (const { place, after } of readings) {
      const problems: Problem[] = [...doubts, ...disagreeing, ...(after === '' ? [] : [unread(after)])]
      const hits = loaded.flatMap((held) => hitsOf(held, place === '' ? [HEADER_PATH] : pathsOf(place, held.places)))
      if (hits.length > 0) return { ...EMPTY, hits, problems }
      const several = loaded.flatMap((held) => {
        const found = severalOf(place, held.places)
        return found ? [{ hits: hitsOf(held, found.paths), each: found.each }] : []
      })
      if (several.length > 0) {
        const each = several.length === 1 && several.every((found) => found.each)
        return { ...EMPTY, hits: several.flatMap((found) => found.hits), each, problems }
      }
    }
    const words = readings.at(-1)?.place ?? ''
    return {
      ...EMPTY,
      near: loaded.flatMap((held) => hitsOf(held, nearPaths(words, held.places))).slice(0, MOST),
      problems: [
        ...loaded.map(({ data }): Problem => ({ type: 'no-item', meeting: data, words })),
        ...doubts,
        ...disagreeing,
      ],
    }
  }
}
