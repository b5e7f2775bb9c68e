/** Addresses for who reads them elsewhere: with the origin, where the build is told it (ARCHIVE_SITE). */
import { settings } from '../archive/current.ts'
import { href } from './address.ts'

export const where = (address: string): string => (settings.site ?? '') + href(address)
