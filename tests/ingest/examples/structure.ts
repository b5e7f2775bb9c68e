import type { structure as rules } from '../../../src/strings/rules/structure.ts'
import { HEADER } from '../../support/document.ts'
import { text, type Example } from './example.ts'

export const structure: Readonly<Record<keyof typeof rules, Example>> = {
  'no-items': { run: () => text(HEADER), at: [1, 1] },
  'no-numbering': { run: () => text(`${HEADER}各位同仁報告近況。\n散會：11 時\n`), at: [1, 1] },
  'numbering-gap': { run: () => text(`${HEADER}一、甲案\n  三、丙案\n`), at: [8, 3], names: '三、' },
  'numbering-repeat': { run: () => text(`${HEADER}一、甲案\n- 一、丙案\n`), at: [8, 3], names: '一、' },
}
