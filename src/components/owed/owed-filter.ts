/** The words by which rows of deadlines are chosen: agency and units, and `<agency>-*` for everyone of an agency. */
import type { ItemView } from '../../archive/views.ts'
import type { ItemUnit } from '../../model/api.ts'

export const filterTokens = ({ meeting }: ItemView, units: readonly ItemUnit[]): string => {
  const tokens = units.flatMap(({ id, type }) =>
    id === null ? (type === 'everyone' ? [`${meeting.agency.id}-*`] : []) : [id],
  )
  return [...new Set([meeting.agency.id, ...tokens])].join(' ')
}
