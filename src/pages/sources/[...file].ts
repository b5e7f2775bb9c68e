/** The documents as they were received. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRoute } from 'astro'
import { archive, settings } from '../../archive/current.ts'
import { SOURCES } from '../../model/files.ts'

export const getStaticPaths = (): object[] =>
  archive.meetings.flatMap(({ data: { source, replaces = [] } }) =>
    [source, ...replaces].map(({ file }) => ({ params: { file } })),
  )

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(readFileSync(join(settings.content, SOURCES, params['file'] ?? ''))))
