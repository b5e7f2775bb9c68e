/** What every part of a meeting's agenda is made from. */
import { Duties } from '../duty.ts'
import { FollowUp } from '../followup.ts'
import type { Ledger } from '../ledger.ts'
import type { Random } from '../random.ts'
import type { Sitting } from '../schedule.ts'
import { Speech } from '../speech.ts'
import type { House } from '../style/house.ts'
import type { CityAgency, CitySeries } from '../world.ts'

export interface Occasion {
  readonly id: string
  readonly agency: CityAgency
  readonly series: CitySeries
  readonly sitting: Sitting
  /** The meeting before, where its document is in the city. */
  readonly before: Sitting | null
  readonly house: House
  readonly random: Random
  readonly speech: Speech
  readonly duties: Duties
  readonly cases: FollowUp
  /** How much there is to say: 1 is the usual. */
  readonly size: number
}

type Given = Omit<Occasion, 'speech' | 'duties' | 'cases'> & { readonly ledger: Ledger }

export function occasion({ ledger, ...given }: Given): Occasion {
  const { agency, sitting, random } = given
  const speech = new Speech(agency, sitting.date, random)
  const duties = new Duties(speech, sitting.date)
  return { ...given, speech, duties, cases: new FollowUp(ledger, speech, duties) }
}

/** Between the two, more where there is more to say; at least one. */
export const amount = ({ random, size }: Occasion, from: number, to: number): number =>
  Math.max(1, Math.round(random.between(from, to) * size))
