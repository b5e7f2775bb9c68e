/** Every string of the site, in Traditional Chinese as used in Taiwan. */
import type { Kind } from '../model/kind.ts'

/** Titles of the links inside an item's text. */
export const TARGET = {
  unit: (name: string) => `${name}的辦理事項`,
  case: (number: string) => `列管案 ${number} 的歷程`,
  deadline: (date: string) => `期限 ${date}`,
  meeting: (name: string) => `${name}紀錄`,
  missingMeeting: (name: string) => `${name}紀錄尚未收錄`,
} as const
