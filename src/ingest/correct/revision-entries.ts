/** The entries about a revised document, once it has been read: whether there is one, and whether they were of use. */
import type { Match, Withdraw } from '../../model/correction.ts'
import type { Meeting } from '../../model/meeting.ts'
import { Unfounded, spotOf } from './draft.ts'
import { baseName } from './number.ts'
import { CORRECTING } from '../../strings/correcting.ts'

/** @throws Unfounded where no revised document of the meeting has that name. */
export function checkMatch({ source, replaces = [] }: Meeting, entry: Match): void {
  const revisions = [...replaces, source].slice(1).map(({ file }) => baseName(file))
  if (!revisions.includes(entry.source)) throw new Unfounded('correction-impossible', CORRECTING.revision(entry.source))
}

/** @throws Unfounded where the item still stands in the document. */
export function checkWithdrawal({ items, source }: Meeting, entry: Withdraw): void {
  const { item } = spotOf(items, entry.path)
  if (!item.withdrawn) throw new Unfounded('correction-impossible', CORRECTING.held(baseName(source.file)))
}
