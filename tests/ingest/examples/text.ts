import type { text as rules } from '../../../src/strings/rules/text.ts'
import { shown, type Example } from './example.ts'

export const cleaning: Readonly<Record<Exclude<keyof typeof rules, 'lost-text'>, Example>> = {
  'page-number': { run: async () => shown('page-number'), at: [9, 1], names: '- 3 -' },
  'running-head': { run: async () => shown('running-head'), at: [8, 1], names: '晨霧市政府燈塔處第 7 次處務會議紀錄' },
  metadata: { run: async () => shown('metadata'), at: [1, 1], names: '```json' },
  repaired: { run: async () => shown('repaired'), names: 'ㄧ（U+3127）→一（1）、1５（U+0031）→15（1）' },
}
