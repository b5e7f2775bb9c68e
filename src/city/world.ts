/** The invented city: its agencies with their registries, and the people who write minutes there. */
import { Agency } from '../model/agency.ts'
import { Random } from './random.ts'
import { AGENCIES, CITY, STAFF_UNITS } from './words/agencies.ts'
import { GIVEN, SURNAMES } from './words/names.ts'

export type CaseForm = 'meeting-item' | 'dashed' | 'joined' | null

export interface Officer {
  readonly surname: string
  readonly given: string
  readonly title: string
}

export interface CitySeries {
  readonly id: string
  readonly name: string
  readonly numbering: 'running' | 'yearly'
  readonly cases: CaseForm
}

export interface CityAgency {
  readonly entry: Agency
  readonly domain: string
  readonly series: readonly CitySeries[]
  readonly head: Officer
  readonly deputies: readonly Officer[]
  /** The head of each unit by the unit's id. */
  readonly unitHeads: ReadonlyMap<string, Officer>
  readonly recorders: readonly Officer[]
}

const CASE_FORMS: Readonly<Record<string, CaseForm>> = { m: 'meeting-item', d: 'dashed', j: 'joined', '-': null }

export const fullName = ({ surname, given }: Officer): string => surname + given

/** Someone who does not exist. */
export function invent(random: Random, title: string): Officer {
  const first = random.pick(GIVEN)
  const rest = GIVEN.filter((character) => character !== first)
  return { surname: random.zipf(SURNAMES), given: first + (random.chance(0.1) ? '' : random.pick(rest)), title }
}

function readUnits(text: string, random: Random): Agency['units'] {
  const named = text.split(' ').filter(Boolean)
  const taken = new Set(named.map((entry) => entry.split(':')[0]))
  const staff = random.sample(STAFF_UNITS, random.between(2, 4)).filter((entry) => !taken.has(entry.split(':')[0]))
  return [...named, ...staff].map((entry) => {
    const [id = '', names = ''] = entry.split(':')
    const [name = '', ...aliases] = names.split('/')
    return { id, name, aliases }
  })
}

function readSeries(entry: string): CitySeries {
  const [id = '', name = '', numbering, cases = '-'] = entry.split(':')
  return { id, name, numbering: numbering === 'r' ? 'running' : 'yearly', cases: CASE_FORMS[cases] ?? null }
}

/** 養灘科 → 科長, 秘書室 → 主任 */
const unitTitle = (name: string): string => {
  const last = name.slice(-1)
  return '科組課隊'.includes(last) ? `${last}長` : name.endsWith('所') ? '所長' : '主任'
}

function readAgency(line: string, city: Random): CityAgency {
  const [heading = '', units = '', seriesText = ''] = line.split('|').map((part) => part.trim())
  const [id = '', short = '', headTitle = '', domain = ''] = heading.split(' ')
  const random = city.fork(id)
  const series = seriesText.split(' ').map(readSeries)
  const entry = Agency.parse({
    id,
    name: `${CITY}政府${short}`,
    short,
    series: series.map(({ cases, ...rest }) => ({
      ...rest,
      ...(cases === null ? {} : { caseNumbers: 'meeting-item' }),
    })),
    units: readUnits(units, random),
  })
  return {
    entry,
    domain,
    series,
    head: invent(random, headTitle),
    deputies: [1, 2].map(() => invent(random, `副${headTitle}`)),
    unitHeads: new Map(entry.units.map((unit) => [unit.id, invent(random, unitTitle(unit.name))])),
    recorders: Array.from({ length: 5 }, () => invent(random, '科員')),
  }
}

/** All thirty agencies; their people depend on the seed, their names and units hardly do. */
export const buildWorld = (seed: string): CityAgency[] => {
  const random = new Random(`${seed}/world`)
  return AGENCIES.map((line) => readAgency(line, random))
}
