/** The resolver over the files that the site publishes, for its pages. */
import { load, loadJson } from '../../browser/load.ts'
import { Loads } from '../../browser/loads.ts'
import type { ApiMeeting } from '../../model/api.ts'
import type { SearchSimplified } from '../../model/search-lists.ts'
import { idsOfShort } from '../../model/short.ts'
import type { GoneIds } from '../former.ts'
import type { Register } from '../register.ts'
import { Resolver } from '../resolve.ts'

const resolvers = new Loads<Resolver>()

/**
 * @param base the site's absolute address.
 * @param depth how many characters of a short code name its table.
 * @throws where the list of meetings can't be loaded; the next call tries anew.
 */
export async function openResolver(base: string, depth: number): Promise<Resolver> {
  const at = (address: string): URL => new URL(address, base)
  return resolvers.get(base, async () => {
    const register = await loadJson<Register>(at('cite/meetings.json'))
    return new Resolver(register, {
      load: async (id) => loadJson<ApiMeeting>(at(`api/meetings/${id}.json`)),
      shorts: async (code) => idsOfShort(code, depth, async (table) => (await load(at(`s/${table}.txt`))).text()),
      gone: async () => loadJson<GoneIds>(at('cite/gone.json')),
      simplified: async () => loadJson<SearchSimplified>(at('search/simplified.json')),
    })
  })
}
