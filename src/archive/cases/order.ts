/** The order in which cases are listed. */
import { byNumber } from '../../model/order.ts'
import type { CaseView } from '../views.ts'

/** The longest known first. */
export const oldestFirst = (cases: readonly CaseView[]): CaseView[] =>
  cases.toSorted((a, b) => a.since.localeCompare(b.since) || byNumber(a.id, b.id))
