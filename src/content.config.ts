/** Collections and their loaders, nothing else. */
import { defineCollection } from 'astro:content'
import { glob, type Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { archive } from './archive/current.ts'
import { meetingFile } from './model/files.ts'

/**
 * Checks the whole content (every file against its schema, the ledger against the meetings), and keeps of each meeting only
 * where it is: Astro compiles the store into a module, which for the texts themselves costs more than rendering them. Pages
 * take the texts from the one archive in memory (archive/current.ts).
 */
const meetings: Loader = {
  name: 'meetings',
  load: async ({ store }) => {
    store.clear()
    for (const { data } of archive.meetings) store.set({ id: data.id, data: { file: meetingFile(data) } })
  },
}

export const collections = {
  meetings: defineCollection({
    loader: meetings,
    schema: z.object({ file: z.string().describe('The file, below the content directory') }),
  }),
  guide: defineCollection({
    // The guide is the site's own, whatever content it is built from: MDX is code, and code is not content.
    loader: glob({ base: 'content/guide', pattern: '*.mdx' }),
    schema: z.object({
      title: z.string().describe("The page's title"),
      description: z.string().describe('What it tells, in one line'),
      order: z.int().describe('Its place among the pages of the guide'),
    }),
  }),
}
