/** The rules as the guide shows them: by what a document goes through, with the words of their pages. */
import type { RuleId } from '../ingest.ts'
import { entries, revisions } from './corrections.ts'
import { held, running } from './filing.ts'
import { moved } from './moved.ts'
import { header, title } from './heading.ts'
import { characters } from './reading/characters.ts'
import { files } from './reading/files.ts'
import { office } from './reading/office.ts'
import { pdf } from './reading/pdf.ts'
import { registry } from './agencies.ts'
import type { Rule, RuleExample, Rules } from './rule.ts'
import { structure } from './structure.ts'
import { text } from './text.ts'

export interface RuleGroup {
  /** Its anchor in the list. */
  readonly id: string
  readonly title: string
  readonly rules: readonly RuleId[]
}

const group = (id: string, name: string, ...tables: readonly Rules[]): RuleGroup => ({
  id,
  title: name,
  rules: tables.flatMap((table) => Object.keys(table) as RuleId[]),
})

/** Every rule stands in one of them. */
export const GROUPS: readonly RuleGroup[] = [
  group('group-files', '檔案', files),
  group('group-office', 'Word 與 Writer 文件', office),
  group('group-pdf', 'PDF', pdf),
  group('group-characters', '文字與編碼', characters),
  group('group-text', '略去與改正的文字', text),
  group('group-title', '標題與次別', title, registry),
  group('group-header', '時間、地點與人員', header),
  group('group-structure', '條文的編號', structure),
  group('group-held', '與已收錄的內容相比', held),
  group('group-moved', '網址的移動與撤銷', moved),
  group('group-running', '匯入的過程', running),
  group('group-entries', '更正檔', entries),
  group('group-revisions', '修正版', revisions),
]

export const LEVELS = ['error', 'warning', 'note'] as const satisfies readonly Rule['level'][]

/** What a level is called, and what became of the document. */
export const LEVEL: Readonly<Record<Rule['level'], { readonly name: string; readonly said: string }>> = {
  error: { name: '錯誤', said: '文件未收錄（以 --check 檢查時，是內容不符）；原有內容不變。' },
  warning: { name: '警告', said: '文件已收錄，但有一處請您核對。' },
  note: { name: '附註', said: '文件已收錄，僅供參考，多半不必處理。' },
}

/** A reason as it stands in the summary of a run: what a document fills in is left open. */
export const openReason = ({ reason }: Pick<Rule, 'reason'>): string => reason.replace('%s', '…')

/** A reason as a heading. */
export const headingOf = (rule: Rule): string => openReason(rule).replace(/[：…。]+$/u, '')

export const RULE_PAGE = {
  title: '匯入訊息一覽',
  description: '每一則訊息的意思、例子，以及可以怎麼做。',
  intro: '匯入時的每一則訊息都有一個規則代號，例如 no-date。請在下面找到它，點進去看意思與做法。',
  levels: '等級',
  groups: '分類',
  meaning: '意思',
  example: '範例',
  before: '這樣會出現',
  after: '這樣就可以',
  /** What is shown; a situation tells by itself what it is. */
  of: {
    document: '文件',
    body: '文件的本文（前面有完整的標題與欄位）',
    name: '檔名',
    correction: '更正檔',
    files: '檔案內容',
    command: '指令',
    situation: '',
  },
  differs: '與另一邊不同的行，畫有底線。',
  help: '怎麼做',
  next: {
    error: '改好之後，以同樣的指令再執行一次；重複匯入不會重複收錄。',
    warning: '原文確實如此的話，不必處理。要更正已收錄的內容，請看',
    note: '結果若與原文不符，請看',
  },
  correct: '如何更正',
  related: '同一類的其他訊息',
  back: '所有訊息',
} as const satisfies { readonly of: Readonly<Record<RuleExample['of'], string>>; readonly [key: string]: unknown }
