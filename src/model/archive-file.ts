/** What `content/archive.yaml` says of the archive as a whole. The file may be missing. */
import { z } from 'zod'

export const ARCHIVE_FILE = 'archive.yaml'

export const ArchiveFile = z
  .strictObject({
    invented: z
      .boolean()
      .default(false)
      .describe('Whether all of it is made up, for trial or show: every page says so then'),
  })
  .describe('The archive as a whole')
export type ArchiveFile = z.infer<typeof ArchiveFile>
