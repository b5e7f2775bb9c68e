/** The table of short addresses: every published id by the beginning of its code, a file each. */
import type { APIRoute } from 'astro'
import { archive } from '../../archive/current.ts'
import { prefixLength, prefixOfId, prefixes, shortTable } from '../../model/short.ts'
import { changed } from '../../publish/changed.ts'

export const getStaticPaths = () => {
  const { published } = archive.gone
  const depth = prefixLength(published.length)
  const tables = new Map<string, string[]>(prefixes(depth).map((prefix) => [prefix, []]))
  for (const id of published) tables.get(prefixOfId(id, depth))?.push(id)
  return changed(
    's/[table].txt',
    Array.from(tables, ([prefix, ids]) => ({ params: { table: shortTable(prefix) }, props: { ids } })),
  )
}

interface Props extends Record<string, unknown> {
  ids: readonly string[]
}

export const GET: APIRoute<Props> = ({ props }) => new Response(props.ids.map((id) => `${id}\n`).join(''))
