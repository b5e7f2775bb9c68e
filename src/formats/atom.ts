/** Atom feeds (RFC 4287). Links may be relative: a reader resolves them against the address that it fetched. */
import { XML_HEAD, xmlText, xmlValue } from './xml.ts'

export interface FeedEntry {
  /** A permanent IRI. */
  readonly id: string
  readonly title: string
  /** The day from which it is, YYYY-MM-DD. */
  readonly published: string
  /** The day of its last change, YYYY-MM-DD. */
  readonly updated: string
  /** Where it is read. */
  readonly link: string
  readonly text: string
  readonly author: string
}

export interface Feed {
  /** A permanent IRI. */
  readonly id: string
  readonly title: string
  readonly author: string
  /** Where the feed itself is. */
  readonly self: string
  /** The page that shows the same. */
  readonly page: string
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

/** Midnight in Taiwan; a day that is not known is the first that clocks know. */
const instant = (day: string | undefined): string =>
  day === undefined ? '1970-01-01T00:00:00Z' : `${day}T00:00:00+08:00`

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${xmlValue(href)}"/>`

const entryXml = ({ id, title, published, updated, link: address, text, author }: FeedEntry): string =>
  `<entry><id>${xmlText(id)}</id><title>${xmlText(title)}</title><updated>${instant(updated)}</updated><published>${instant(published)}</published><author><name>${xmlText(author)}</name></author>${link('alternate', 'text/html', address)}<content type="text">${xmlText(text)}</content></entry>\n`

/** The feed's text; it is as new as its newest entry, not as its build. */
export function atom({ id, title, author, self, page, entries }: Feed): string {
  const newest = entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1)
  return `${XML_HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hant-TW">\n<id>${xmlText(id)}</id><title>${xmlText(title)}</title><updated>${instant(newest)}</updated><author><name>${xmlText(author)}</name></author>${link('self', 'application/atom+xml', self)}${link('alternate', 'text/html', page)}\n${entries.map(entryXml).join('')}</feed>\n`
}
