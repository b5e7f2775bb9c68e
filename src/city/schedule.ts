/** When which series meets: consecutive numbers, working days, all within the years 94 to 113. */
import { addDays, rocYear } from '../model/date.ts'
import { workday } from './calendar.ts'
import { Random } from './random.ts'
import type { CityAgency, CitySeries } from './world.ts'

export interface Sitting {
  readonly number: string
  /** The ordinal within the number: 12 of 113-12, 110 of 110. */
  readonly ordinal: number
  readonly date: string
}

export interface Course {
  readonly agency: CityAgency
  readonly series: CitySeries
  readonly sittings: readonly Sitting[]
}

const FIRST_DAY = '2005-01-03'
const DAYS = 20 * 365 - 10
/** Days between two meetings of a series. */
const INTERVALS: readonly (readonly [number, number])[] = [
  [7, 2],
  [14, 4],
  [30, 5],
  [61, 2],
  [91, 1],
]

/** How many of the meetings each series gets: one each as far as they go, the rest by weight. */
function shares(count: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const rest = Math.max(0, count - weights.length)
  const result = weights.map((weight, index) => (index < count ? 1 : 0) + Math.floor((rest * weight) / sum))
  const missing = count - result.reduce((total, share) => total + share, 0)
  return result.map((share, index) => share + (index < missing ? 1 : 0))
}

function sittings({ numbering }: CitySeries, count: number, random: Random): Sitting[] {
  const interval = Math.min(random.weighted(INTERVALS), Math.floor(DAYS / Math.max(1, count)))
  const start = random.below(Math.max(1, DAYS - interval * count))
  let ordinal = numbering === 'running' ? random.between(1, 420) : 0
  let year = 0
  return Array.from({ length: count }, (_, index) => {
    const jitter = interval > 6 ? random.below(3) : 0
    const date = workday(addDays(FIRST_DAY, start + index * interval + jitter))
    ordinal = numbering === 'yearly' && rocYear(date) !== year ? 1 : ordinal + 1
    year = rocYear(date)
    return { number: numbering === 'running' ? `${ordinal}` : `${year}-${ordinal}`, ordinal, date }
  })
}

/** Spreads the meetings over the series, every agency's first series before the second ones. */
export function schedule(agencies: readonly CityAgency[], count: number, seed: string): Course[] {
  const random = new Random(`${seed}/schedule`)
  const slots = [0, 1, 2].flatMap((rank) =>
    agencies.flatMap((agency) => agency.series.slice(rank, rank + 1).map((series) => ({ agency, series }))),
  )
  const counts = shares(
    count,
    slots.map(() => 0.4 + random.next() * 2),
  )
  return slots
    .map((slot, index) => ({
      ...slot,
      sittings: sittings(slot.series, counts[index] ?? 0, random.fork(`${slot.agency.entry.id}/${slot.series.id}`)),
    }))
    .filter((course) => course.sittings.length > 0)
}
