import { settings } from '../archive/current.ts'
import { openSearch } from '../formats/opensearch.ts'
import { SITE } from '../strings/site.ts'

/** Only where the site's host is known. */
export const getStaticPaths = () =>
  settings.site === null
    ? []
    : [{ params: { description: 'opensearch' }, props: { root: settings.site + settings.base } }]

export const GET = ({ props: { root } }: { props: { root: string } }): Response =>
  new Response(openSearch({ name: SITE.name, description: SITE.description, root }), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  })
