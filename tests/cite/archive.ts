/** A resolver over an archive in memory, as the page has one over the published files. */
import { apiMeeting } from '../../src/archive/api.ts'
import { goneIds, goneMeetings } from '../../src/archive/gone.ts'
import { readArchive } from '../../src/archive/read.ts'
import type { Archive } from '../../src/archive/views.ts'
import { makeRegister } from '../../src/cite/register.ts'
import { simplifiedForms } from '../../src/archive/simplified.ts'
import { onlyHit, type Answer, type Cited } from '../../src/cite/answer.ts'
import { Resolver } from '../../src/cite/resolve.ts'
import { idsOfShort, prefixLength, prefixOf, shortCode, shortTable } from '../../src/model/short.ts'
import type { SearchSimplified } from '../../src/model/search-lists.ts'
import { CONTENT } from '../support/content.ts'

let simplified: SearchSimplified | undefined

export function resolverOf(archive: Archive): Resolver {
  const { agencies, meetings } = archive
  const register = makeRegister(
    agencies,
    meetings.map(({ data }) => data),
    goneMeetings(archive),
  )
  const byId = new Map(meetings.map((meeting) => [meeting.data.id, meeting]))
  // As it is published and fetched.
  const published = JSON.parse(JSON.stringify(register)) as typeof register
  const ids = archive.gone.published
  const depth = prefixLength(ids.length)
  const tables = new Map<string, string>()
  for (const id of ids) {
    const table = shortTable(prefixOf(shortCode(id), depth))
    tables.set(table, `${tables.get(table) ?? ''}${id}\n`)
  }
  return new Resolver(published, {
    load: async (id) => {
      const meeting = byId.get(id)
      if (!meeting) throw new Error(`No meeting ${id}`)
      return Promise.resolve(apiMeeting(meeting, '/'))
    },
    shorts: async (code) => idsOfShort(code, depth, async (table) => Promise.resolve(tables.get(table) ?? '')),
    gone: async () => Promise.resolve(goneIds(archive)),
    simplified: async () => Promise.resolve((simplified ??= simplifiedForms())),
  })
}

export const SEEDS_RESOLVER = resolverOf(readArchive(CONTENT))

const toldOf = ({ hits, problems }: Answer): string[] => [
  ...hits.map(({ item }) => item.id),
  ...problems.map(({ type }) => `! ${type}`),
]

/** The ids of the items found, then what speaks against them; of each citation, with a / between them. */
export const told = (cited: readonly Cited[]): string[] =>
  cited.flatMap(({ answer }, index) => [...(index > 0 ? ['/'] : []), ...toldOf(answer)])

/** The id of the one item that a text means beyond doubt, or null. */
export const only = async (resolver: Resolver, text: string): Promise<string | null> =>
  onlyHit(await resolver.resolve(text))?.item.id ?? null
