/** Fills the slots of clauses with an agency's own words. */
import { addDays, monthOf, rocYear } from '../model/date.ts'
import { dayOf } from './calendar.ts'
import type { Random } from './random.ts'
import type { CityAgency } from './world.ts'
import { PURPOSES } from './words/clauses.ts'
import { EVENTS, GOALS, LAWS } from './words/topics.ts'
import { DOMAINS, type Domain } from './words/domains.ts'
import { GOOD, POOR, RARE, THINGS } from './words/wide.ts'
import { CITY } from './words/agencies.ts'
import {
  FIRM_FIRST,
  FIRM_KINDS,
  GIVEN,
  PARTNERS,
  PLACE_FIRST,
  PLACE_KINDS,
  PLACE_SECOND,
  SURNAMES,
} from './words/names.ts'

const FORMAL_DIGITS = '零壹貳參肆伍陸柒捌玖'
const FORMAL_UNITS = ['仟', '佰', '拾', '']

/** 1100 → 壹仟壹佰 */
function formal(value: number): string {
  const digits = [...String(value).padStart(4, '0')].map(Number)
  return digits
    .map((digit, index) => (digit === 0 ? '' : `${FORMAL_DIGITS.charAt(digit)}${FORMAL_UNITS[index] ?? ''}`))
    .join('')
}

/** The list turned so that each agency has its own common words. */
function turned<T>(entries: readonly T[], by: number): T[] {
  const cut = by % entries.length
  return [...entries.slice(cut), ...entries.slice(0, cut)]
}

/** Makes words for one meeting; every draw comes from `random`. */
export class Speech {
  readonly random: Random
  readonly #agency: CityAgency
  readonly #date: string
  readonly #domain: Domain
  readonly #turn: number

  constructor(agency: CityAgency, date: string, random: Random) {
    this.random = random
    this.#agency = agency
    this.#date = date
    this.#domain = DOMAINS[agency.domain] ?? this.#other()
    this.#turn = [...agency.entry.name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0)
  }

  /** A clause with its slots filled. `own` gives slots that only the caller knows. */
  fill(clause: string, own: Readonly<Record<string, string>> = {}): string {
    return clause.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => own[slot] ?? this.#slot(slot))
  }

  /** A clause of a list, filled; the earlier ones are the commoner. */
  one(clauses: readonly string[], own: Readonly<Record<string, string>> = {}): string {
    return this.fill(this.random.zipf(turned(clauses, this.#turn)), own)
  }

  /** A unit's name or, now and then, its alias. */
  unitName(id: string): string {
    const unit = this.#agency.entry.units.find((entry) => entry.id === id)
    if (!unit) throw new RangeError(`no unit ${id}`)
    return this.random.chance(0.3) && unit.aliases.length > 0 ? this.random.pick(unit.aliases) : unit.name
  }

  anyUnit(): string {
    return this.random.pick(this.#agency.entry.units).id
  }

  place(): string {
    const { random } = this
    const turn = this.#turn * 7
    return random.zipf(turned(PLACE_FIRST, turn)) + random.zipf(turned(PLACE_SECOND, turn)) + random.zipf(PLACE_KINDS)
  }

  #other(): Domain {
    const [first, ...rest] = Object.values(DOMAINS)
    if (!first) throw new RangeError('no domains')
    return this.random.pick([first, ...rest])
  }

  #ofDomain(field: keyof Domain): string {
    const domain = this.random.chance(0.12) ? this.#other() : this.#domain
    return this.random.zipf(turned(domain[field], this.#turn))
  }

  #day(from: number, to: number): string {
    const date = addDays(this.#date, this.random.between(from, to))
    return `${monthOf(date)}月${dayOf(date)}日`
  }

  #matter(): string {
    const core = this.#ofDomain('objects') + this.#ofDomain('works')
    return this.random.weighted([
      [core, 5],
      [`${this.place()}${core}`, 4],
      [`「${this.random.zipf(turned(EVENTS, this.#turn))}」${this.#ofDomain('works')}`, 1],
      [`${rocYear(this.#date)}年度${core}`, 1],
    ])
  }

  /** Someone who does not exist. */
  #person(): string {
    const { random } = this
    return random.zipf(SURNAMES) + random.pick(random.chance(0.5) ? GIVEN : RARE) + random.pick(GIVEN)
  }

  #money(): string {
    const { random } = this
    const amount = Math.floor(10 ** (1 + random.next() * 3))
    return random.pick([
      `${amount.toLocaleString('en-US')}萬元`,
      `新臺幣${(amount * 1000 + random.below(1000)).toLocaleString('en-US')}元`,
      `${random.between(1, 9)}億${random.between(1, 9)},000萬元`,
    ])
  }

  #common(words: readonly string[]): string {
    return this.random.zipf(turned(words, this.#turn))
  }

  #document(): string {
    const serial = String(this.random.below(10_000_000)).padStart(7, '0')
    return `岬府${this.random.pick(PLACE_FIRST)}字第${rocYear(this.#date)}${serial}號`
  }

  /** What each slot may hold. */
  readonly #slots: Readonly<Record<string, () => string>> = {
    object: () => this.#ofDomain('objects'),
    work: () => this.#ofDomain('works'),
    issue: () => this.#ofDomain('issues'),
    group: () => this.#ofDomain('groups'),
    matter: () => this.#matter(),
    place: () => this.place(),
    person: () => this.#person(),
    good: () => this.#common(GOOD),
    poor: () => this.#common(POOR),
    thing: () => this.#common(THINGS),
    goal: () => this.#common(GOALS),
    event: () => this.#common(EVENTS),
    law: () => `「${CITY}${this.#common(LAWS)}」`,
    purpose: () => this.one(PURPOSES),
    partner: () => this.#common(PARTNERS),
    firm: () => this.random.pick(FIRM_FIRST) + this.random.pick(FIRM_FIRST) + this.random.zipf(FIRM_KINDS),
    unit: () => this.unitName(this.anyUnit()),
    money: () => this.#money(),
    formal: () => formal(this.random.between(10, 99) * 100) + this.random.pick(['', '萬']),
    year: () => String(rocYear(this.#date) + this.random.below(2)),
    past: () => this.#day(-40, -2),
    future: () => this.#day(3, 60),
    pct: () => `${this.random.between(20, 99)}.${this.random.below(100)}%`,
    count: () => String(Math.floor(10 ** (1 + this.random.next() * 3))),
    small: () => String(this.random.between(2, 9)),
    small2: () => String(this.random.between(10, 18)),
    doc: () => this.#document(),
  }

  #slot(slot: string): string {
    const fill = this.#slots[slot]
    if (!fill) throw new RangeError(`no slot ${slot}`)
    return fill()
  }
}
