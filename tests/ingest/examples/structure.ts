import type { structure as rules } from '../../../src/strings/rules/structure.ts'
import { shown, type Example } from './example.ts'

export const structure: Readonly<Record<keyof typeof rules, Example>> = {
  'no-items': { run: async () => shown('no-items'), at: [1, 1] },
  'no-numbering': { run: async () => shown('no-numbering'), at: [1, 1] },
  'numbering-gap': { run: async () => shown('numbering-gap'), at: [8, 1], names: '三、' },
  'numbering-repeat': { run: async () => shown('numbering-repeat'), at: [8, 1], names: '一、' },
  'numbering-style': { run: async () => shown('numbering-style'), at: [8, 1], names: '2.' },
  'decision-of-list': { run: async () => shown('decision-of-list'), at: [10, 1], names: '主席裁示' },
  'kept-whole': { run: async () => shown('kept-whole'), at: [9, 1], names: '陳情意見綜理表' },
  'embedded-minutes': { run: async () => shown('embedded-minutes'), at: [8, 1], names: '燈塔處第 6 次處務會議紀錄' },
}
