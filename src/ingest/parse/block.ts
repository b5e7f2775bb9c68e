/** Blocks: runs of text under a word of their own (會議結論：, 主席裁示事項：, 總務組廖代理組長補充報告：). */
import type { Kind } from '../../model/kind.ts'

export interface Block {
  /** The word as printed, inner white space too, without the colon; empty for a section, whose text is its heading. */
  readonly label: string
  readonly kind: Kind
}

interface BlockRule {
  readonly kind: Kind
  /** The whole label. */
  readonly pattern: RegExp
  /** Whether the label may stand without a colon, alone on its line. */
  readonly alone: boolean
}

const WHO = '\\p{Script=Han}{0,12}?'
const RULES: readonly BlockRule[] = [
  { kind: 'conclusion', pattern: /^(?:會議)?結論(?:事項)?$/u, alone: true },
  { kind: 'resolution', pattern: /^(?:附帶|會議)?決議(?:事項)?$/u, alone: true },
  { kind: 'decision', pattern: /^(?:會議)?決定(?:事項)?$/u, alone: true },
  { kind: 'directive', pattern: new RegExp(`^${WHO}(?:裁示|裁指示|指示|提示)(?:事項)?$`, 'u'), alone: true },
  { kind: 'report', pattern: new RegExp(`^${WHO}(?:補充|工作|專案|業務)?報告$`, 'u'), alone: false },
  { kind: 'announcement', pattern: /^(?:主席)?(?:致詞|宣布|宣布事項|宣達事項)$/u, alone: true },
  { kind: 'text', pattern: /^(?:案由|說明|辦法|擬辦|背景|補充說明)$/u, alone: false },
]
const LABEL = /^([^：:。，；\n]{2,24})(?:([：:])|$)/u
const SECTION =
  /^(?:報告|討論|提案|選舉|臨時|其他|宣導|追認|確認|綜合|專題)[\p{Script=Han}]{0,4}(?:事項|動議|提案|報告|討論)$|^(?:臨時動議|討論提案)$/u
const ADJOURNMENT = /^(?:散\s*會|會議結束)(?=$|[\s：:（(。])/u

const compact = (text: string): string => text.replaceAll(/\s/gu, '')

interface Candidate {
  readonly text: string
  /** Length of the bold run that the text begins with, or 0. */
  readonly bold: number
}

/**
 * The block that a line or an item's text opens, or null. A bold run that ends in a colon is a label whatever its words
 * are.
 */
export function blockOf({ text, bold }: Candidate): Block | null {
  const [end] = ADJOURNMENT.exec(text) ?? []
  if (end !== undefined) return { label: end, kind: 'adjournment' }
  const [, label = '', colon] = LABEL.exec(text) ?? []
  const word = compact(label)
  if (word === '') return null
  for (const { kind, pattern, alone } of RULES) {
    if (pattern.test(word) && (colon !== undefined || alone)) return { label: label.trim(), kind }
  }
  if (SECTION.test(word) && text.length <= label.length + 1) return { label: '', kind: 'section' }
  const run = text.slice(0, bold)
  return /[：:]$/u.test(run) && run.length <= 26 ? { label: run.slice(0, -1).trim(), kind: 'text' } : null
}
