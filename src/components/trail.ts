/** The pages above a page. */
import { agencyAddress, seriesAddress } from '../archive/addresses.ts'
import type { Agency, Series } from '../model/agency.ts'

export interface Step {
  readonly name: string
  /** Below the base. */
  readonly address: string
}

export const agencyStep = ({ id, name }: Pick<Agency, 'id' | 'name'>): Step => ({ name, address: agencyAddress(id) })
export const seriesStep = (agency: Pick<Agency, 'id'>, { id, name }: Pick<Series, 'id' | 'name'>): Step => ({
  name,
  address: seriesAddress(agency.id, id),
})
