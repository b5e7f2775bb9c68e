/** What a run does about the documents that it refused because the registry does not know them. */
import { PROPOSAL } from '../../strings/proposal.ts'
import { Store } from '../store.ts'
import { proposalLines, proposeFor, register } from './register.ts'

/**
 * @param files the documents, by `isUnknown`.
 * @param root the content directory.
 * @param registers whether the registry is to be written; else it is only proposed.
 * @returns lines for the clerk: the proposal, or what was written.
 * @throws ContentError where a registry has a fault; Busy where another run is writing.
 */
export async function settleUnknown(
  files: readonly string[],
  root: string,
  only: string | null,
  registers: boolean,
): Promise<readonly string[]> {
  const store = new Store(root)
  const proposed = await proposeFor(files, store, store.agencies(), only)
  if (!registers) return proposalLines(proposed, store)
  await store.open()
  try {
    const written = register(proposed, store)
    const left = { ...proposed, proposals: proposed.proposals.filter(({ text }) => text === null) }
    return [...written.map((file) => PROPOSAL.written(store.path(file))), ...proposalLines(left, store)]
  } finally {
    store.close()
  }
}
