/**
 * Words that the agencies say for one another, `content/synonyms.yaml`, which the agency owns. A search offers them as
 * links; it never mixes them in. The file may be missing.
 */
import { z } from 'zod'
import { fold } from './fold.ts'
import { CONTENT } from '../strings/content.ts'

export const SYNONYMS_FILE = 'synonyms.yaml'

const word = z.string().refine((text) => fold(text) !== '', CONTENT.synonyms.word)

const repeats = (words: readonly string[]): boolean => new Set(words.map(fold)).size < words.length

export const Synonyms = z
  .array(
    z
      .array(word)
      .min(2, CONTENT.synonyms.group)
      .refine((words) => !repeats(words), CONTENT.synonyms.repeated)
      .describe('Words that go for one another, e.g. [公文系統, 公文管理系統]'),
  )
  .describe('Groups of words that go for one another')
export type Synonyms = z.infer<typeof Synonyms>
