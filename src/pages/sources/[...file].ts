/** The documents as they were received. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRoute } from 'astro'
import { publishedSource } from '../../archive/addresses.ts'
import { archive, settings } from '../../archive/current.ts'
import { SOURCES } from '../../model/files.ts'
import { changed } from '../../publish/changed.ts'

export const getStaticPaths = (): object[] =>
  changed(
    'sources/[...file]',
    archive.meetings.flatMap(({ data: { source, replaces = [] } }) =>
      [source, ...replaces].map(({ file }) => {
        const { size, mtimeMs } = statSync(join(settings.content, SOURCES, file))
        return { params: { file: publishedSource(file) }, props: { file, size, mtimeMs } }
      }),
    ),
  )

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(new Uint8Array(readFileSync(join(settings.content, SOURCES, props.file))))
