/** What the build is told from outside. */

export interface Settings {
  /** The content directory. */
  readonly content: string
  /** Where the site is written. */
  readonly out: string
  /** The site's base path, with a slash at both ends. */
  readonly base: string
  /** The origin that serves it, e.g. https://minutes.example.gov.tw, for what is read elsewhere (feeds, lists, OpenSearch); null where it is not told. */
  readonly site: string | null
}

/** @param environment ARCHIVE_CONTENT (default content), ARCHIVE_OUT (dist), ARCHIVE_BASE (/), ARCHIVE_SITE (none). @throws TypeError for a site that is no address. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const base = `/${environment['ARCHIVE_BASE'] ?? ''}/`.replaceAll(/\/{2,}/gu, '/')
  const site = environment['ARCHIVE_SITE'] ? new URL(environment['ARCHIVE_SITE']).origin : null
  return { content: environment['ARCHIVE_CONTENT'] || 'content', out: environment['ARCHIVE_OUT'] || 'dist', base, site }
}
