/** Every rule of ingest, and the words of its report. */
import { filing } from './rules/filing.ts'
import { heading } from './rules/heading.ts'
import { reading } from './rules/reading.ts'
import { structure } from './rules/structure.ts'
import type { Rule } from './rules/rule.ts'

const rules = { ...reading, ...heading, ...structure, ...filing }

export type RuleId = keyof typeof rules
export const RULES: Readonly<Record<RuleId, Rule>> = rules

/** The report at the end of a run. */
export const SUMMARY = {
  usage: `用法：npm run ingest -- [--content 目錄] [--agency 代碼] [--check] [--json] 檔案…

  --content 目錄   內容目錄（預設 content）
  --agency 代碼    指定機關；標題的機關不同時拒絕
  --check          只檢查已收錄的內容是否與匯入結果相同，不寫入；不列檔案時檢查全部
  --json           以 JSON 輸出結果`,
  noFiles: '請列出要匯入的檔案。',
  unknownContent: (directory: string) => `找不到內容目錄：${directory}`,
  state: { written: '已收錄', unchanged: '未變更', current: '相符', differs: '不符', refused: '未收錄' },
  line: (file: string, state: string, meeting: string) => `${file}：${state}${meeting && `（${meeting}）`}`,
  total: (counts: string) => `合計：${counts}`,
  count: (state: string, count: number) => `${state} ${count} 份`,
} as const
