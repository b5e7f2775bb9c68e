/** Where a text names the units of its agency, everyone of a kind, or another agency. */
import { isInForce, namesOf, type Agency, type Unit } from '../../model/agency.ts'
import { once } from '../once.ts'
import { literal, type Span } from '../../model/span.ts'
import { unspaced } from '../../model/space.ts'

export interface UnitMention extends Span {
  /** everyone: 各單位, 同仁; person: 林副秘書長; body: 教育部, 業務單位. All but the first have no unit. */
  readonly kind: 'unit' | 'everyone' | 'person' | 'body'
  readonly unit: Unit | null
  /** As printed; for 策略 of 策略、資安、創新中心 just that. */
  readonly printed: string
}

const EVERYONE =
  '(?:全體|各位|各級|各|相關|權管)?(?:單位|組室|處室|科室|組(?!織)|中心|主管(?!機關|會報)|長官|同仁)(?:主管|同仁)?'
/** Words that name everyone only with 各, 相關 and the like before them. */
const BARE = /^(?:單位|組室|處室|科室|組|中心)/u
const SUFFIX = /(?:中心|組|室|科|處|課|隊)$/u
/** A stem and what joins it to the name after it. */
const STEM = /(\p{Script=Han}{1,6})(\s{0,4}(?:、|及|與|和)\s{0,4})$/u
/** As far as STEM reaches. */
const STEM_WITHIN = 24

/** Finds the names of one agency's units, the longest first, so that 文書組 is not found inside a longer name. */
export class UnitNames {
  readonly #byName: ReadonlyMap<string, Unit>
  readonly #pattern: RegExp

  /** @param agency with the units that are meant; a name is one unit's only. */
  constructor(agency: Pick<Agency, 'units'>) {
    this.#byName = new Map(agency.units.flatMap((unit) => namesOf(unit).map((name) => [unspaced(name), unit] as const)))
    const names = [...this.#byName.keys()].toSorted((a, b) => b.length - a.length).map(literal)
    this.#pattern = new RegExp([...names, EVERYONE, '大家(?![具庭族長樂])'].join('|'), 'gu')
  }

  /** Every mention in order. */
  find(text: string): UnitMention[] {
    let last = 0
    return [...text.matchAll(this.#pattern)].flatMap((match) => {
      const printed = match[0]
      const name = unspaced(printed)
      const unit = this.#byName.get(name) ?? null
      if (unit === null && BARE.test(name)) return []
      const kind = unit === null ? ('everyone' as const) : ('unit' as const)
      const mention = { start: match.index, end: match.index + printed.length, kind, unit, printed }
      const shortened = unit === null ? [] : this.#shortened(text, last, mention, name)
      last = mention.end
      return [...shortened, mention]
    })
  }

  /** 策略、資安、創新中心: the stems before a name, from `from` on, that share its last word. */
  #shortened(text: string, from: number, mention: UnitMention, name: string): UnitMention[] {
    const suffix = SUFFIX.exec(name)?.[0]
    if (suffix === undefined) return []
    const found: UnitMention[] = []
    let end = mention.start
    for (;;) {
      const match = STEM.exec(text.slice(Math.max(from, end - STEM_WITHIN), end))
      const run = match?.[1] ?? ''
      const stem = Array.from({ length: run.length }, (_, at) => run.slice(at)).find((tail) =>
        this.#byName.has(tail + suffix),
      )
      if (!match || stem === undefined) return found.toReversed()
      end -= (match[2] ?? '').length
      const start = end - stem.length
      found.push({ start, end, kind: 'unit', unit: this.#byName.get(stem + suffix) ?? null, printed: stem })
      end = start
    }
  }
}

/** The names of each agency's units as they were on a day: a unit that is gone, or not there yet, is not meant by its name. */
export class UnitNamesByDay {
  /** By the agency and the units in force; days on which those are the same share one. */
  readonly #made = new Map<string, UnitNames>()

  /** @param date of the meeting, YYYY-MM-DD. */
  of({ id, units }: Pick<Agency, 'id' | 'units'>, date: string): UnitNames {
    const inForce = units.filter((unit) => isInForce(unit, date))
    const key = [id, ...inForce.map((unit) => unit.id)].join(' ')
    const names = this.#made.get(key) ?? new UnitNames({ units: inForce })
    this.#made.set(key, names)
    return names
  }
}

export interface AgencyMention extends Span {
  readonly agency: Agency
}

/** Every agency by each of its names, the longest first, and what finds them: group by group in this order. */
const namedBy = once((agencies: readonly Agency[]) => {
  const named = agencies
    .flatMap((agency) => namesOf(agency).map((name) => ({ name, agency })))
    .toSorted((a, b) => b.name.length - a.name.length)
  return { named, pattern: new RegExp(named.map(({ name }) => `(${literal(name)})`).join('|'), 'gu') }
})

/** Where a text names an agency of the archive other than its own, the longest name first. */
export function findAgencies(text: string, agencies: readonly Agency[], own: Agency): AgencyMention[] {
  const { named, pattern } = namedBy(agencies)
  return [...text.matchAll(pattern)].flatMap((match) => {
    const agency = named[match.slice(1).findIndex((group: string | undefined) => group !== undefined)]?.agency
    return agency && agency.id !== own.id ? [{ start: match.index, end: match.index + match[0].length, agency }] : []
  })
}
