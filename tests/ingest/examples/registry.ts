import type { registry as rules } from '../../../src/strings/rules/registry.ts'
import { Agency } from '../../../src/model/agency.ts'
import { ingestText } from '../../support/document.ts'
import { GOOD, text, type Example } from './example.ts'

const YEARBOOK = Agency.parse({
  id: 'society',
  name: '晨霧學會',
  short: '晨霧學會',
  series: [{ id: 'lijianshi', name: '理監事會議', numbering: 'dated' }],
})

export const registry: Readonly<Record<keyof typeof rules, Example>> = {
  'wrong-numbering': {
    run: () => text(GOOD.replace('第 7 次', '第 3 屆第 7 次')),
    at: [1, 1],
    names: '第○次處務會議',
  },
  'number-from-date': {
    run: () =>
      ingestText(GOOD.replace(/^.*紀錄\n/u, '晨霧學會一百一十三年度理監事會議紀錄\n'), { agencies: [YEARBOOK] })
        .messages,
    at: [1, 1],
    names: '113-0506',
  },
}
