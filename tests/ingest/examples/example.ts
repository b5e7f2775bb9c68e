/** What the examples of the rules are made with. */
import { ingestFiles } from '../../../src/ingest/batch.ts'
import type { Message } from '../../../src/ingest/message.ts'
import { Store } from '../../../src/ingest/store.ts'
import { Workplace } from '../../support/content.ts'
import { HEADER, ingestText } from '../../support/document.ts'
import { REGISTRY } from '../../support/registry.ts'

const BODY = '一、甲案\n二、乙案\n三、散會：11 時\n'
export const GOOD = HEADER + BODY

export interface Example {
  readonly run: () => readonly Message[] | Promise<readonly Message[]>
  /** Line and column, where the message is not about the file as a whole. */
  readonly at?: readonly [line: number, column: number]
  /** What the reason must name. */
  readonly names?: string
}

export const text = (document: string, only: string | null = null): readonly Message[] =>
  ingestText(document, { only }).messages

/** What a run over a content directory of its own says last; `prepare` has filed GOOD before, unless told otherwise. */
export async function afterFiling(
  prepare: (
    place: Workplace,
    file: (name: string, content: string) => Promise<Message[]>,
  ) => Message[] | Promise<Message[]>,
): Promise<Message[]> {
  using place = new Workplace()
  const store = new Store(place.content)
  return await prepare(place, async (name, content) => {
    const path = place.write(`inbox/${name}`, content)
    const options = { store, agencies: store.agencies(), only: null, check: false }
    return (await ingestFiles([path], options)).flatMap(({ messages }) => [...messages])
  })
}
export const check = async (place: Workplace): Promise<Message[]> => {
  const store = new Store(place.content)
  return (await ingestFiles([], { store, agencies: REGISTRY, only: null, check: true })).flatMap(({ messages }) => [
    ...messages,
  ])
}
