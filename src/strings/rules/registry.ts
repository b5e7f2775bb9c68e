/** Rules of numbers and of the agencies' registry: by what number a meeting is filed, and what is added to know it. */
import type { Rules } from './rule.ts'

export const registry = {
  'wrong-numbering': {
    level: 'error',
    reason: '標題的次別與這個會議的編號方式不合，應有：%s',
    help: '請核對標題；若編號方式已改，請在 content/agencies/*.yaml 更正該會議的 numbering。',
  },
  'number-from-date': {
    level: 'note',
    reason: '標題未載次別，依會議日期編為：%s',
    help: '這個會議不以次別編號，以開會日（或月）為會議編號；請核對原文的會議日期。',
  },
} as const satisfies Rules
