import type { registry as rules } from '../../../src/strings/rules/registry.ts'
import { shown, type Example } from './example.ts'

export const registry: Readonly<Record<keyof typeof rules, Example>> = {
  'wrong-numbering': { run: async () => shown('wrong-numbering'), at: [1, 1], names: '第○次處務會議' },
  'number-from-date': { run: async () => shown('number-from-date'), at: [1, 1], names: '113-0506' },
}
