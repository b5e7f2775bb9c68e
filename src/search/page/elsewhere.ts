/** The link to the page that searches other archives too, where there is one: it takes what is asked with it. */
import type { State } from './state.ts'

const link = document.querySelector<HTMLAnchorElement>('a[data-elsewhere]')

export function followElsewhere({ query, sort }: State): void {
  if (link) link.search = new URLSearchParams({ q: query, ...(sort !== 'newest' && { sort }) }).toString()
}
