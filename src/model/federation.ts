/**
 * Archives that are searched as one from a page of this one, `content/federation.yaml`. Without it there is no such page,
 * and nothing that the site serves asks anything of another host; with it that page alone asks these.
 */
import { z } from 'zod'
import { CONTENT } from '../strings/content.ts'

export const FEDERATION_FILE = 'federation.yaml'

/** What a policy can name: no query, no sign that means something to a policy, and the / that ends a folder. */
const ADDRESS = /^(?:https?:\/\/(?:[a-z\d.-]+|\[[a-f\d:]+\])(?::\d+)?)?\/(?:[\w.~%-]+\/)*$/iu
const ANY_HOST = 'http://host'

/** An address in the one way that it is written: host in lower case, no port that goes without saying, no `..`. */
const plain = (address: string): string =>
  address.startsWith('/') ? new URL(address, ANY_HOST).pathname : new URL(address).href

const Member = z.strictObject({
  name: z.string().trim().min(1).describe('What the archive is called on the page'),
  address: z
    .string()
    .refine((text) => ADDRESS.test(text) && URL.canParse(text, ANY_HOST), CONTENT.federation.address)
    .transform((text) => (URL.canParse(text, ANY_HOST) ? plain(text) : text))
    .describe('Of its home page; a path is of the host that serves this archive'),
})
export type Member = z.infer<typeof Member>

const differ = (values: readonly string[]): boolean => new Set(values).size === values.length

export const Federation = z
  .array(Member)
  .min(1)
  .refine((members) => differ(members.map(({ name }) => name)), CONTENT.federation.names)
  .refine((members) => differ(members.map(({ address }) => address)), CONTENT.federation.addresses)
  .describe('Archives that are searched as one')
export type Federation = z.infer<typeof Federation>
