/** People as a header prints them. */
import type { Random } from '../random.ts'
import { fullName, invent, type CityAgency, type Officer } from '../world.ts'
import type { House } from './house.ts'

/** 林望海, or 林　海 where the given name is a single character. */
export const spacedName = ({ surname, given }: Officer): string =>
  given.length === 1 ? `${surname}　${given}` : surname + given

/** 林處長望海 */
export const inside = ({ surname, given, title }: Officer): string => surname + title + given

export interface Chair {
  readonly printed: string
  readonly name: string
  readonly title: string | null
}

const who = (officer: Officer, printed: string): Chair => ({ printed, name: fullName(officer), title: officer.title })

const CHAIRS: Readonly<Record<House['chair'], (head: Officer, deputy: Officer, random: Random) => Chair>> = {
  after: (head) => who(head, `${fullName(head)}${head.title}`),
  inside: (head) => who(head, inside(head)),
  before: (head) => who(head, `${head.title} ${fullName(head)}`),
  bare: (head) => ({ ...who(head, spacedName(head)), title: null }),
  deputy: (_, deputy) => who(deputy, `${inside(deputy)}代`),
  deputised: (head, deputy, random) =>
    who(deputy, `${inside(head)}（${random.pick(['公假', '公出', '請假'])}，${inside(deputy)}代）`),
}

/** The chair in the house's form; where the head is away, the deputy is the one who chaired. */
export const chair = ({ head, deputies }: CityAgency, form: House['chair'], random: Random): Chair =>
  CHAIRS[form](head, random.pick(deputies), random)

const AWAY = ['（請假）', '(公假)', '（公出）', '(請假)']

/** A name with what is said of its coming: （請假）, （李望海代）. */
function withAbsence(name: string, random: Random): string {
  if (random.chance(0.84)) return name
  if (random.chance(0.6)) return name + random.pick(AWAY)
  const stand = fullName(invent(random, ''))
  return name + (random.chance(0.5) ? `（${stand}代）` : `(${stand}代)`)
}

const inRows = (names: readonly string[], perRow: number, separator: string): string[] =>
  Array.from({ length: Math.ceil(names.length / perRow) }, (_, row) =>
    names.slice(row * perRow, (row + 1) * perRow).join(separator),
  )

interface Unit {
  readonly name: string
  readonly head: Officer
}

const FIELDS: Readonly<Record<House['attendance'], (units: readonly Unit[], random: Random) => string[]>> = {
  sheet: (_, random) => [random.pick(['（如簽到表）', '如簽到表', '詳如簽到單', '（詳簽到簿）'])],
  'sheet-bare': () => ['如簽到表'],
  names: (units, random) => {
    const names = units.map(({ head }) => withAbsence(spacedName(head), random))
    return inRows(names, 6, '、')
  },
  units: (units) => {
    const names = units.map(({ name, head }) => `${name}：${fullName(head)}`)
    return inRows(names, 2, '　　')
  },
  titled: (units, random) => {
    const names = units.map(({ head }) => withAbsence(inside(head), random))
    return inRows(names, 4, '　')
  },
}

/** The lines of an attendance field. */
export function present({ unitHeads, entry }: CityAgency, form: House['attendance'], random: Random): string[] {
  const units = entry.units.flatMap(({ id, name }) => {
    const head = unitHeads.get(id)
    return head ? [{ name, head }] : []
  })
  return FIELDS[form](units, random)
}
