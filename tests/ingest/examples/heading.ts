import type { heading as rules } from '../../../src/strings/rules/heading.ts'
import { RULES, type RuleId } from '../../../src/strings/ingest.ts'
import { GOOD, shown, text, type Example } from './example.ts'

/** The agency that the command in the guide names. */
const agencyIn = (rule: RuleId): string => /--agency (\S+)/u.exec(RULES[rule].example.before)?.[1] ?? ''

export const heading: Readonly<Record<keyof typeof rules, Example>> = {
  'no-title': { run: async () => shown('no-title'), at: [1, 1] },
  draft: { run: async () => shown('draft'), at: [1, 1], names: '草案' },
  'second-title': { run: async () => shown('second-title'), at: [10, 1] },
  'unknown-agency': { run: async () => shown('unknown-agency'), at: [1, 1], names: '晨霧市燈塔處第 7 次處務會議紀錄' },
  'no-such-agency': { run: () => text(GOOD, agencyIn('no-such-agency')), names: '燈塔處' },
  'wrong-agency': { run: () => text(GOOD, agencyIn('wrong-agency')), at: [1, 1], names: '晨霧市政府燈塔處' },
  'unknown-series': { run: async () => shown('unknown-series'), at: [1, 1], names: '第 7 次處物會議紀錄' },
  'no-number': { run: async () => shown('no-number'), at: [1, 1] },
  'year-inferred': { run: async () => shown('year-inferred'), at: [1, 1], names: '113-7' },
  'no-date': { run: async () => shown('no-date'), at: [2, 1] },
  'bad-date': { run: async () => shown('bad-date'), at: [2, 1], names: '「113 年 2 月 30 日」這一天不存在' },
  'wrong-weekday': {
    run: async () => shown('wrong-weekday'),
    at: [2, 1],
    names: '113年5月6日是星期一，原文印作星期五',
  },
  'no-start': { run: async () => shown('no-start'), at: [2, 1] },
  'no-end': { run: async () => shown('no-end'), at: [2, 1] },
  'end-before-start': { run: async () => shown('end-before-start'), at: [2, 1], names: '04:00' },
  'no-place': { run: async () => shown('no-place'), at: [1, 1] },
  'no-chair': { run: async () => shown('no-chair'), at: [1, 1] },
  'no-recorder': { run: async () => shown('no-recorder'), at: [1, 1] },
}
