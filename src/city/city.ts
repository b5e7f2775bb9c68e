/** Puts the city together, one document after another, so that memory doesn't grow with their number. */
import { meetingId } from '../model/path.ts'
import { SHAPES } from './agenda/shapes.ts'
import { occasion } from './agenda/occasion.ts'
import type { Node } from './agenda/node.ts'
import { badFiles } from './bad.ts'
import { pressOf, traitsOf, type Format } from './formats/press.ts'
import { write } from './formats/write.ts'
import { Ledger } from './ledger.ts'
import { Random } from './random.ts'
import { entryYaml } from './agency-entry.ts'
import { say } from './said.ts'
import { schedule, type Course, type Sitting } from './schedule.ts'
import { buildHeader } from './style/header.ts'
import { houseOf, recorderOf, type House } from './style/house.ts'
import { Layout } from './style/layout.ts'
import type { Line } from './style/line.ts'
import type { TruthCase, TruthDocument, TruthExpectation } from './truth.ts'
import { dealOrders, type Order } from './style/order.ts'
import { buildWorld } from './world.ts'

export interface CityPlan {
  readonly meetings: number
  readonly seed: string
  readonly formats: readonly Format[]
  /** Also documents that must be refused. */
  readonly withBad: boolean
}

/** A file to be written, or a part of the truth about those written before. */
export type CityPart =
  | {
      readonly type: 'agency'
      readonly path: string
      readonly bytes: Uint8Array
      readonly truth: { id: string; units: string[] }
    }
  | { readonly type: 'document'; readonly path: string; readonly bytes: Uint8Array; readonly truth: TruthDocument }
  | { readonly type: 'bad'; readonly path: string; readonly bytes: Uint8Array; readonly truth: TruthExpectation }
  | { readonly type: 'case'; readonly truth: TruthCase }

/** The agenda with the words of its adjournment, which the header knows. */
const adjourned = (nodes: readonly Node[], words: string): Node[] =>
  nodes.map((entry) => (entry.kind === 'adjournment' ? { ...entry, paragraphs: [say(words)] } : entry))

interface Meeting {
  readonly course: Course
  readonly sitting: Sitting
  readonly before: Sitting | null
  readonly house: House
  readonly ledger: Ledger
  readonly random: Random
}

interface Composed {
  readonly lines: Line[]
  readonly truth: Omit<TruthDocument, 'file' | 'format' | 'traits'>
}

/** Composes and lays out one meeting; the ledger learns what its items say of cases. */
function compose({ course, sitting, before, house, ledger, random }: Meeting): Composed {
  const { agency, series } = course
  const key = { agency: agency.entry.id, series: series.id, number: sitting.number }
  const id = meetingId(key)
  const header = buildHeader(agency, series, sitting, house, random.fork('header'))
  // From a quarter of the usual to more than twice: short notes and long sittings are both rare.
  const size = Math.min(2.4, Math.exp((random.next() + random.next() + random.next() - 1.35) * 1.1))
  const words = random.fork('words')
  const nodes = SHAPES[house.shape](
    occasion({ id, agency, series, sitting, before, house, ledger, random: words, size }),
  )
  const layout = new Layout(house)
  layout.agenda(adjourned(nodes, header.adjournment), header.numbers + 1, random.chance(0.03))
  for (const { path, cases } of layout.items)
    for (const { number, event } of cases) ledger.note(number, id, path, event)
  return {
    lines: [...header.lines, ...layout.lines],
    truth: { meeting: id, ...key, ...header.truth, items: layout.items },
  }
}

function* courseParts(course: Course, order: Order, plan: CityPlan): Generator<CityPart> {
  const { agency, series, sittings } = course
  const random = new Random(`${plan.seed}/${agency.entry.id}/${series.id}`)
  const template = houseOf(series, order, random.fork('house'))
  const hands = [0, 1, 2, 3].map((recorder) => recorderOf(template, random.fork(`recorder/${recorder}`)))
  const ledger = new Ledger(series, sittings[0]?.number ?? '1')
  for (const [index, sitting] of sittings.entries()) {
    const own = random.fork(sitting.number)
    const house = own.pick(hands)
    const { lines, truth } = compose({
      course,
      sitting,
      before: sittings[index - 1] ?? null,
      house,
      ledger,
      random: own,
    })
    const press = pressOf(plan.formats, house, agency.entry.name, own.fork('press'))
    const { bytes, encoding } = write(lines, press)
    const file = `documents/${agency.entry.id}/${series.id}-${sitting.number}.${press.format}`
    const traits = traitsOf(press, house, encoding)
    yield { type: 'document', path: file, bytes, truth: { file, format: press.format, traits, ...truth } }
  }
  for (const entry of ledger.history())
    yield { type: 'case', truth: { agency: agency.entry.id, series: series.id, ...entry } }
}

function* badParts({ agency, series }: Course, order: Order, seed: string): Generator<CityPart> {
  const random = new Random(`${seed}/bad`)
  const house = houseOf(series, order, random)
  const sitting: Sitting = { number: '1', ordinal: 1, date: '2010-01-04' }
  const { lines } = buildHeader(agency, series, sitting, house, random)
  for (const { name, bytes, refused } of badFiles(seed, house, lines)) {
    const file = `documents/${agency.entry.id}/${name}`
    yield { type: 'bad', path: file, bytes, truth: { file, refused } }
  }
}

/** Every part of the city; the same plan gives the same bytes. */
export function* buildCity(plan: CityPlan): Generator<CityPart> {
  const agencies = buildWorld(plan.seed)
  for (const { entry } of agencies) {
    const bytes = new TextEncoder().encode(entryYaml(entry))
    const truth = { id: entry.id, units: entry.units.map(({ id }) => id) }
    yield { type: 'agency', path: `agencies/${entry.id}.yaml`, bytes, truth }
  }
  const courses = schedule(agencies, plan.meetings, plan.seed)
  const orders = dealOrders(new Random(`${plan.seed}/orders`))
  for (const [turn, course] of courses.entries()) yield* courseParts(course, orders(turn), plan)
  const [first] = courses
  if (plan.withBad && first) yield* badParts(first, orders(0), plan.seed)
}
