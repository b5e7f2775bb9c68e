/** Ids of agencies, series and units from their names. The same name always gives the same id, unless that is taken. */
import { RESERVED_NAMES } from '../../model/path.ts'
import type { Romanize } from './pinyin.ts'

const LONGEST = 24
/** Which city or ministry a body belongs to, or what law it stands under, tells few agencies of one archive apart. */
const ABOVE =
  /^(?:中華民國|行政院|國立|(?:財團|社團)法人|[\p{Script=Han}○]{2,3}(?:縣|(?<![都城])市)(?:政府|立)?|[北新桃中南高]市府?)(?!(?:政府|議會)$)(?=.{2})/u
const MEETING = /(?:全體委員|委員會)?(?:會議|大會)$|(?<=.會)議$/u
/** 組, 室 and the like are left out; 教育局 and 教育處 stay apart. */
const UNIT = /(?:中心|組|室|科|課|股)$/u

/** The name without the city or ministry above it: 臺北市政府秘書處 → 秘書處. */
export const withoutAbove = (name: string): string => name.replace(ABOVE, '')
/** What `withoutAbove` takes off. */
export const aboveOf = (name: string): string => name.slice(0, name.length - withoutAbove(name).length)

/** Syllables joined; where they are too many, initials stand for as many of the first as need be. */
function join(syllables: readonly string[]): string {
  for (let initials = 0; initials <= syllables.length; initials++) {
    const id = syllables.map((syllable, at) => (at < initials ? syllable.slice(0, 1) : syllable)).join('')
    if (id.length <= LONGEST) return id
  }
  return syllables
    .map((syllable) => syllable.slice(0, 1))
    .join('')
    .slice(0, LONGEST)
}

/** Hands out ids, each once. */
export class Ids {
  readonly #romanize: Romanize
  readonly #taken: Set<string>

  constructor(romanize: Romanize, taken: Iterable<string>) {
    this.#romanize = romanize
    this.#taken = new Set(taken)
  }

  agency(name: string): string {
    return this.#first('jiguan', [withoutAbove(name), name])
  }

  series(name: string): string {
    return this.#first('huiyi', [name.replace(MEETING, ''), name])
  }

  unit(name: string): string {
    return this.#first('danwei', [withoutAbove(name).replace(UNIT, ''), withoutAbove(name), name])
  }

  /** The id of the first of these names that is free; else that of the last with a letter after it. */
  #first(fallback: string, names: readonly string[]): string {
    const ids = names.map((name) => join(this.#romanize(name))).filter((id) => id !== '')
    if (ids.length === 0) ids.push(fallback)
    const last = ids.at(-1) ?? fallback
    const lettered = Array.from({ length: 25 }, (_, at) => `${last}${String.fromCodePoint(98 + at)}`)
    const id = [...ids, ...lettered].find((entry) => !this.#taken.has(entry) && !RESERVED_NAMES.includes(entry))
    if (id === undefined) throw new RangeError(`no id is left for ${names.join(', ')}`)
    this.#taken.add(id)
    return id
  }
}
