/** The items that one citation may mean, looked up in the archive: by what names it directly, and by its words. */
import { Loads } from '../browser/loads.ts'
import type { ApiMeeting } from '../model/api.ts'
import { meetingName } from '../model/citation.ts'
import { HEADER_PATH, itemId } from '../model/path.ts'
import { nearPaths, pathsOf } from '../model/place.ts'
import { EMPTY, merged, refused, unread, type Answer, type Problem } from './answer.ts'
import { formerIds, type GoneIds } from './former.ts'
import { hitsOf, placesIn, type Held } from './held.ts'
import { directOf, nameOf, type Direct } from './link.ts'
import { ASPECTS, isNamed, matchGone, matchMeetings, type Aspect, type Match } from './meetings.ts'
import type { Reading } from './reading.ts'
import { listGone, listMeetings, type Listed, type Register } from './register.ts'
import { severalOf } from './several.ts'

/** Gives a meeting's published JSON by its id. */
export type Load = (id: string) => Promise<ApiMeeting>

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

export class Lookup {
  readonly #meetings: readonly Listed[]
  readonly #gone: readonly Listed[]
  readonly #ids: ReadonlySet<string>
  readonly #load: Load
  readonly #loadGone: () => Promise<GoneIds>
  readonly #held = new Loads<Held>()

  /** @param load, loadGone may throw; the next question asks anew. */
  constructor(register: Register, load: Load, loadGone: () => Promise<GoneIds>) {
    this.#meetings = listMeetings(register)
    this.#gone = listGone(register)
    this.#ids = new Set(this.#meetings.map(({ id }) => id))
    this.#load = load
    this.#loadGone = loadGone
  }

  /** Of all meetings that stand. */
  get ids(): ReadonlySet<string> {
    return this.#ids
  }

  /** Loads a meeting once; after a failure the next call tries anew. */
  async #hold(id: string): Promise<Held> {
    return this.#held.get(id, async () => {
      const data = await this.#load(id)
      return { data, places: placesIn(data) }
    })
  }

  /** The hit that an id names where it was published, or where that leads to now. */
  async named(direct: Direct): Promise<Answer> {
    const held = this.#ids.has(direct.meeting) ? await this.#hold(direct.meeting) : null
    const path = direct.path ?? HEADER_PATH
    const hits = held ? hitsOf(held, [path]) : []
    if (hits.length > 0) return { ...EMPTY, hits }
    const id = itemId(direct.meeting, path)
    const to = (await this.#loadGone())[id]
    if (typeof to === 'string') return this.named(directOf(to))
    if (to === null) return refused({ type: 'withdrawn', words: nameOf(direct), id })
    return refused(
      held ? { type: 'no-item', meeting: held.data, words: path } : { type: 'no-meeting', words: nameOf(direct) },
    )
  }

  /** What any of several ids names; what speaks against it where none names anything. */
  async anyOf(directs: readonly Direct[]): Promise<Answer> {
    const answers = await Promise.all(directs.map(async (direct) => this.named(direct)))
    const found = answers.filter(({ hits }) => hits.length > 0)
    return merged(found.length > 0 ? found : answers)
  }

  /** The items whose own number is the last that is said: 110-3 may be any (三) of the 110th meeting. */
  async ending(directs: readonly Direct[]): Promise<Answer> {
    const answers = directs.map(async ({ meeting, path }): Promise<Answer> => {
      const held = await this.#hold(meeting)
      return { ...EMPTY, hits: hitsOf(held, pathsOf(path ?? '', held.places)) }
    })
    return merged(await Promise.all(answers))
  }

  /** @param readings of one citation; the first that finds anything counts. */
  async worded(readings: readonly Reading[]): Promise<Answer> {
    const [first] = readings
    if (!first) return refused({ type: 'nothing' })
    if (!isNamed(first)) return refused({ type: 'unnamed' })
    const { matches, unread: lead } = matchMeetings(first, this.#meetings)
    const exact = matches.filter(({ wrong }) => wrong === null)
    const hasDay = first.elements.some(({ type }) => type === 'date')
    const gone = exact.length > 0 && hasDay ? [] : matchGone(first, this.#gone).slice(0, MOST)
    if (gone.length === 0) return this.#standing(readings, matches, lead)
    const former = await Promise.all(gone.map(async (meeting) => this.#former(meeting, readings)))
    return merged([...(exact.length > 0 ? [await this.#standing(readings, exact, lead)] : []), ...former])
  }

  /** @param lead what stands before the citation and was not understood. */
  async #standing(readings: readonly Reading[], matches: readonly Match[], lead: string): Promise<Answer> {
    const words = readings[0] ? said(readings[0]) : ''
    const doubts: Problem[] = lead === '' ? [] : [unread(lead)]
    if (matches.length > 0 && matches.length <= MOST) return this.#placed(readings, matches, doubts)
    if (matches.every(({ wrong }) => wrong !== null)) return refused({ type: 'no-meeting', words }, ...doubts)
    return {
      ...refused({ type: 'many', count: matches.length }, ...doubts),
      meetings: newest(matches.map(({ meeting }) => meeting)),
    }
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
    const missing = await Promise.all(loaded.map(async (held) => this.#missing(held, words)))
    const near = loaded.flatMap((held) => hitsOf(held, nearPaths(words, held.places))).slice(0, MOST)
    return {
      ...merged([...missing, refused(...doubts, ...disagreeing)]),
      near,
      meetings: near.length > 0 ? [] : matches.map(({ meeting }) => meeting),
    }
  }

  /** What became of an item that a meeting does not have, if it ever had it. */
  async #missing({ data }: Held, place: string): Promise<Answer> {
    const gone = await this.#loadGone()
    const former = formerIds(place, data.id, gone)
    if (former.length === 0) return refused({ type: 'no-item', meeting: data, words: place })
    const found = await Promise.all(former.map(async (id) => this.named(directOf(id))))
    const { hits, problems } = merged(found)
    const there = `${data.agencyName}${data.name}${place}`
    const told = problems.map((one): Problem => (one.type === 'withdrawn' ? { ...one, words: there } : one))
    return {
      ...EMPTY,
      hits,
      problems: hits.length === 0 ? told : [...told, { type: 'item-moved', meeting: data, words: place }],
    }
  }

  /** What became of a meeting that is gone, and of a place in it: it is looked for where the meeting went. */
  async #former(meeting: Listed, readings: readonly Reading[]): Promise<Answer> {
    const gone = await this.#loadGone()
    const header = itemId(meeting.id, HEADER_PATH)
    const name = meeting.agency.short + meetingName(meeting.series, meeting.number)
    const to = gone[header]
    if (typeof to !== 'string') return refused({ type: 'withdrawn', words: name, id: header })
    const held = await this.#hold(directOf(to).meeting)
    const moved: Problem = { type: 'moved', meeting, to: held.data }
    for (const { place } of readings) {
      const paths = place === '' ? [HEADER_PATH] : pathsOf(place, held.places)
      const there = paths.filter((path) => gone[itemId(meeting.id, path)] === itemId(held.data.id, path))
      if (there.length > 0) return { ...EMPTY, hits: hitsOf(held, there), problems: [moved] }
      const lost = paths.find((path) => gone[itemId(meeting.id, path)] === null)
      if (lost !== undefined) return refused({ type: 'withdrawn', words: name + place, id: itemId(meeting.id, lost) })
    }
    return refused(moved, { type: 'no-item', meeting: held.data, words: readings.at(-1)?.place ?? '' })
  }
}
