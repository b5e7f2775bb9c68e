/** How a route says that its pages need not be rendered where nothing of them has changed. */
import { shared } from '../archive/shared.ts'
import type { Pages } from './pages.ts'

interface Path {
  readonly params: Readonly<Record<string, string>>
  readonly props: object
}

/**
 * For `getStaticPaths`: leaves out the pages that stand already as they would be written. A page may then show only what its
 * props hold, the registry, the settings and `invented`; not `archive`, of which nothing would tell whether it has changed
 * (tests/publish/changed.test.ts looks). A route that does not use this is rendered each time.
 * @param file where a page is written, with the parameters' names: '[agency]/index.html'.
 * @param paths of all pages; without a build's script, as in development, all of them are returned.
 */
export function changed<P extends Path>(file: string, paths: readonly P[]): P[] {
  const pages = shared('pages') as Pages | undefined
  if (!pages) return [...paths]
  return paths.filter(({ params, props }) =>
    pages.isChanged(
      file.replaceAll(/\[(?:\.{3})?(\w+)\]/gu, (_, name: string) => params[name] ?? ''),
      props,
    ),
  )
}
