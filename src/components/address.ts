/** Addresses for links: below the base that the site is built for. */
import { settings } from '../archive/current.ts'

/** @param address below the site's base, without a leading slash; '' is the home page. */
export const href = (address: string): string => settings.base + address

/** A search as an address: the whole state of a search is in it. */
export const searchHref = (state: Readonly<Record<string, string>>): string =>
  href(`search/?${new URLSearchParams(state).toString()}`)
