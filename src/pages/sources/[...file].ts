/** The documents as they were received. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRoute } from 'astro'
import { publishedSource } from '../../archive/addresses.ts'
import { archive, settings } from '../../archive/current.ts'
import { SOURCES } from '../../model/files.ts'

export const getStaticPaths = (): object[] =>
  archive.meetings.flatMap(({ data: { source, replaces = [] } }) =>
    [source, ...replaces].map(({ file }) => ({ params: { file: publishedSource(file) }, props: { file } })),
  )

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(new Uint8Array(readFileSync(join(settings.content, SOURCES, props.file))))
