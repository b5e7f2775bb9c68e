/** Blocks: runs of text under a word of their own (會議結論：, 主席裁示事項：, 總務組廖代理組長補充報告：). */
import { DECIDING_WORDS, type Kind } from '../../model/kind.ts'
import { unspaced } from '../../model/space.ts'

export interface Block {
  /** The word as printed, inner white space too, without the colon; empty for a section, whose text is its heading. */
  readonly label: string
  readonly kind: Kind
}

interface BlockRule {
  readonly kind: Kind
  /** The whole label. */
  readonly pattern: RegExp
  /** Whether the label may stand without a colon, alone on its line or, `numbered`, after a number. */
  readonly alone: boolean | 'numbered'
}

const WHO = '\\p{Script=Han}{0,12}?'
/** Who may rule: 主席, 市長, 林副局長, 召集人 … */
const LEADER = '(?:(?:本次)?會議|\\p{Script=Han}{0,10}(?:長|主席|主持人|召集人|委員|主任|秘書|首長|座))?(?:綜合)?'
/** 裁示, and how it is hedged: 裁（指）示, 指（裁）示. */
const RULING = '(?:裁示|裁指示|指裁示|指示|提示|[裁指][（(][裁指][）)]示)'
/** Two words at once; the first one counts. */
const AND = '(?:[及與暨、](?:結論|決議|決定|裁示|指示))?(?:事項)?'
const RULES: readonly BlockRule[] = [
  { kind: 'quoted', pattern: /^(?:上|前)[一開]?次[^：:]{0,12}(?:摘錄|決議|裁示|結論|決定)(?:事項)?$/u, alone: false },
  { kind: 'conclusion', pattern: new RegExp(`^(?:會議|主席|綜合|本案)?結論${AND}$`, 'u'), alone: true },
  { kind: 'resolution', pattern: new RegExp(`^(?:附帶|會議|委員會|本案|大會)?決議${AND}$`, 'u'), alone: true },
  { kind: 'decision', pattern: new RegExp(`^(?:會議|本案)?決定${AND}$`, 'u'), alone: true },
  { kind: 'directive', pattern: new RegExp(`^${LEADER}${RULING}${AND}(?:轉達)?$`, 'u'), alone: true },
  { kind: 'report', pattern: new RegExp(`^${WHO}(?:補充|工作|專案|業務)?報告$`, 'u'), alone: 'numbered' },
  { kind: 'announcement', pattern: /^(?:主席)?(?:致詞|致辭|宣布|宣布事項|宣達事項|宣導事項)$/u, alone: true },
  {
    kind: 'text',
    pattern: /^(?:案由|案名|說明|辦法|擬辦|背景|補充說明|建議|建議事項|發言摘要|討論|審查意見|執行情形|辦理情形)$/u,
    alone: false,
  },
]
/** A label that had nothing to say is its own line: 主席致詞（略）, 臨時動議：無。 */
const NIL = '(?:[：:]?\\s*[（(](?:無|略|如附件|詳如附件)[）)]|[：:]\\s*(?:無|略|如附件|詳如附件)|\\s+(?:無|略))[。.]?$'
const LABEL = new RegExp(`^([^：:。，；\\n]{2,24}?)(?:(?=${NIL})|([：:])|$)`, 'u')
const NOTHING = new RegExp(`^(?:${NIL}|[：:]?$)`, 'u')
/** 【局長裁示】: a label in brackets, at the start of its line. */
const BRACKETED = /^【\s*([^【】：:]{2,20}?)\s*】[：:]?/u
const SECTION =
  /^(?:報告|討論|提案|選舉|臨時|其他|追認|確認|綜合|專題|審議|審查|議決)[\p{Script=Han}]{0,4}(?:事項|動議|提案|報告|討論)$|^(?:臨時動議|討論提案|提案討論|意見交流|會議[紀記]錄|會議內容|會議過程|會議議程)$/u
/** The parts of a meeting of several days, or of a day: （12月24日）, （下午）. */
const DAY =
  /^[（(](?:\d{2,3}年)?\d{1,2}月\d{1,2}日(?:[（(][一二三四五六日][）)])?(?:上午|下午)?[)）]$|^[（(][上下]午[)）]$/u
const ADJOURNMENT =
  /^(?:\d{1,2}[:：]\d{2}\s*(?:[ap]m)?\s*)?(?:主席)?(?:宣[布佈告])?(?:散\s*會|會\s*議\s*結\s*束|閉\s*會)(?:時間|時刻)?(?=$|[\s：:（(。，,])/iu
/** → 請… : a line that says what follows from the item above it. */
const ARROW = /^[→⇒➔➜]/u

interface Candidate {
  readonly text: string
  /** Length of the bold run that the text begins with, or 0. */
  readonly bold: number
  /** Whether a number stands before it. */
  readonly numbered?: boolean
}

/** The block that an arrow opens on a line of its own, or null. */
export const arrowOf = (text: string): Block | null =>
  ARROW.test(text) ? { label: text.charAt(0), kind: 'conclusion' } : null

/** Whether a text is the end of a meeting: 散會：11 時, 17:10 會議結束 */
export const isAdjournment = (text: string): boolean => ADJOURNMENT.test(text)

/** Whether a line parts a section of several days or halves of a day. */
export const isDay = (text: string): boolean => DAY.test(unspaced(text))

/** The block of a word in brackets, or, where they hold a word of their own, alone on its line, of a text; or null. */
function bracketedBlock(text: string): Block | null {
  const [whole, word = ''] = BRACKETED.exec(text) ?? []
  if (whole === undefined) return null
  const block = blockOf({ text: word, bold: 0, numbered: true })
  if (block?.kind === 'section') return whole.length === text.length ? block : null
  const label = whole.replace(/[：:]$/u, '')
  if (block) return { ...block, label }
  return whole.length === text.length ? { label, kind: 'text' } : null
}

/**
 * The block that a line or an item's text opens, or null. A bold run that ends in a colon is a label whatever its words
 * are.
 */
export function blockOf({ text, bold, numbered = false }: Candidate): Block | null {
  const [end] = ADJOURNMENT.exec(text) ?? []
  if (end !== undefined) return { label: /^\d/u.test(end) ? '' : end, kind: 'adjournment' }
  if (text.startsWith('【')) return bracketedBlock(text)
  const [, label = '', colon] = LABEL.exec(text) ?? []
  const word = unspaced(label)
  if (word === '') return null
  const isSaid = colon !== undefined || (label.length < text.length && NOTHING.test(text.slice(label.length)))
  for (const { kind, pattern, alone } of RULES) {
    if (pattern.test(word) && (isSaid || alone === true || (alone === 'numbered' && numbered)))
      return { label: label.trim(), kind }
  }
  if (SECTION.test(word) && NOTHING.test(text.slice(label.length))) return { label: '', kind: 'section' }
  const run = text.slice(0, bold)
  return /[：:]$/u.test(run) && run.length <= 26 ? { label: run.slice(0, -1).trim(), kind: 'text' } : null
}

const DECISION = new RegExp(`(?:${DECIDING_WORDS})[：:]`, 'u')
/** A word of decision glued to the end of an item: …准予備查。決議：照案通過 */
const GLUED = /(?<=[。；！？）)」\s])(?=(?:(?:會議|附帶)?(?:結論|決議)|決定|(?:主席)?(?:裁示|指示))[：:])/u

/** Where in a text, after its first character, a word of decision begins that is glued to it; or -1. */
export function gluedDecision(text: string): number {
  if (!DECISION.test(text)) return -1
  const at = text.slice(1).search(GLUED)
  return at < 0 ? -1 : at + 1
}
