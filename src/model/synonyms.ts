/**
 * Words that the agencies say for one another, `content/synonyms.yaml`, which the agency owns. A search offers them as
 * links; it never mixes them in. The file may be missing.
 */
import { z } from 'zod'
import { fold } from './fold.ts'

export const SYNONYMS_FILE = 'synonyms.yaml'

const word = z.string().refine((text) => fold(text) !== '', '須有文字')

const repeats = (words: readonly string[]): boolean => new Set(words.map(fold)).size < words.length

export const Synonyms = z
  .array(
    z
      .array(word)
      .min(2, '一組至少兩個詞')
      .refine((words) => !repeats(words), '同一組裡有重複的詞（臺、台與全形、半形視為相同）')
      .describe('Words that go for one another, e.g. [公文系統, 公文管理系統]'),
  )
  .describe('Groups of words that go for one another')
export type Synonyms = z.infer<typeof Synonyms>
