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
/** Who may rule: 主席, 市長, 林副局長, 召集人 … */
const LEADER = '(?:(?:本次)?會議|\\p{Script=Han}{0,10}(?:長|主席|主持人|召集人|委員|主任|首長|座))?'
const RULES: readonly BlockRule[] = [
  { kind: 'quoted', pattern: /^(?:上|前)[一開]?次[^：:]{0,12}(?:摘錄|決議|裁示|結論|決定)(?:事項)?$/u, alone: false },
  { kind: 'conclusion', pattern: /^(?:會議|主席|綜合|本案)?結論(?:事項)?$/u, alone: true },
  { kind: 'resolution', pattern: /^(?:附帶|會議|委員會|本案|大會)?決議(?:事項)?$/u, alone: true },
  { kind: 'decision', pattern: /^(?:會議|本案)?決定(?:事項)?$/u, alone: true },
  { kind: 'directive', pattern: new RegExp(`^${LEADER}(?:裁示|裁指示|指示|提示)(?:事項)?$`, 'u'), alone: true },
  { kind: 'report', pattern: new RegExp(`^${WHO}(?:補充|工作|專案|業務)?報告$`, 'u'), alone: false },
  { kind: 'announcement', pattern: /^(?:主席)?(?:致詞|致辭|宣布|宣布事項|宣達事項|宣導事項)$/u, alone: true },
  {
    kind: 'text',
    pattern: /^(?:案由|案名|說明|辦法|擬辦|背景|補充說明|建議|建議事項|發言摘要|討論|審查意見|執行情形|辦理情形)$/u,
    alone: false,
  },
]
const LABEL = /^([^：:。，；\n]{2,24})(?:([：:])|$)/u
const SECTION =
  /^(?:報告|討論|提案|選舉|臨時|其他|追認|確認|綜合|專題|審議|審查|議決)[\p{Script=Han}]{0,4}(?:事項|動議|提案|報告|討論)$|^(?:臨時動議|討論提案|提案討論|意見交流|會議[紀記]錄|會議內容|會議過程|會議議程)$/u
/** The parts of a meeting of several days, or of a day: （12月24日）, （下午）. */
const DAY =
  /^[（(](?:\d{2,3}年)?\d{1,2}月\d{1,2}日(?:[（(][一二三四五六日][）)])?(?:上午|下午)?[)）]$|^[（(][上下]午[)）]$/u
const ADJOURNMENT =
  /^(?:\d{1,2}[:：]\d{2}\s*(?:[ap]m)?\s*)?(?:散\s*會|會\s*議\s*結\s*束|閉\s*會)(?:時間|時刻)?(?=$|[\s：:（(。，,])/iu
/** → 請… : a line that says what follows from the item above it. */
const ARROW = /^[→⇒➔➜]/u

/** A section is its heading alone, or one that had nothing to say: 臨時動議：無。 */
const NOTHING = /^[：:]?\s*(?:無|略|如附件|詳如附件)?[。.]?$/u

const compact = (text: string): string => text.replaceAll(/\s/gu, '')

interface Candidate {
  readonly text: string
  /** Length of the bold run that the text begins with, or 0. */
  readonly bold: number
}

/** The block that an arrow opens on a line of its own, or null. */
export const arrowOf = (text: string): Block | null =>
  ARROW.test(text) ? { label: text.charAt(0), kind: 'conclusion' } : null

/** Whether a text is the end of a meeting: 散會：11 時, 17:10 會議結束 */
export const isAdjournment = (text: string): boolean => ADJOURNMENT.test(text)

/** Whether a line parts a section of several days or halves of a day. */
export const isDay = (text: string): boolean => DAY.test(compact(text))

/**
 * The block that a line or an item's text opens, or null. A bold run that ends in a colon is a label whatever its words
 * are.
 */
export function blockOf({ text, bold }: Candidate): Block | null {
  const [end] = ADJOURNMENT.exec(text) ?? []
  if (end !== undefined) return { label: /^\d/u.test(end) ? '' : end, kind: 'adjournment' }
  const [, label = '', colon] = LABEL.exec(text) ?? []
  const word = compact(label)
  if (word === '') return null
  for (const { kind, pattern, alone } of RULES) {
    if (pattern.test(word) && (colon !== undefined || alone)) return { label: label.trim(), kind }
  }
  if (SECTION.test(word) && NOTHING.test(text.slice(label.length))) return { label: '', kind: 'section' }
  const run = text.slice(0, bold)
  return /[：:]$/u.test(run) && run.length <= 26 ? { label: run.slice(0, -1).trim(), kind: 'text' } : null
}

const DECISION = /(?:結論|決議|決定|裁示|指示)[：:]/u
/** A word of decision glued to the end of an item: …准予備查。決議：照案通過 */
const GLUED = /(?<=[。；！？）)」\s])(?=(?:(?:會議|附帶)?(?:結論|決議)|決定|(?:主席)?(?:裁示|指示))[：:])/u

/** Where in a text, after its first character, a word of decision begins that is glued to it; or -1. */
export function gluedDecision(text: string): number {
  if (!DECISION.test(text)) return -1
  const at = text.slice(1).search(GLUED)
  return at < 0 ? -1 : at + 1
}
