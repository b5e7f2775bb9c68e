/** Every rule of ingest, and the words of its report. */
import { corrections } from './rules/corrections.ts'
import { filing } from './rules/filing.ts'
import { moved } from './rules/moved.ts'
import { heading } from './rules/heading.ts'
import { reading } from './rules/reading.ts'
import { registry } from './rules/agencies.ts'
import { structure } from './rules/structure.ts'
import { text } from './rules/text.ts'
import type { Rule } from './rules/rule.ts'

const rules = { ...reading, ...heading, ...registry, ...structure, ...text, ...filing, ...moved, ...corrections }

export type RuleId = keyof typeof rules
export const RULES: Readonly<Record<RuleId, Rule>> = rules

/** How a run is called, and what it says of itself. */
export const SUMMARY = {
  usage: `用法：npm run ingest -- [--content 目錄] [--agency 代碼] [--register] [--check] [--revise] [--json] 檔案或資料夾…

  檔案或資料夾     要匯入的會議紀錄；資料夾連同其下各層一併匯入
  --content 目錄   內容目錄（預設 content）
  --agency 代碼    指定機關；標題的機關不同時拒絕
  --register       將擬新增的機關、會議與單位寫入名錄，隨即匯入；與 --agency 並用時，代碼為新機關的代碼
  --check          只檢查已收錄的內容是否與匯入結果相同，不寫入；不列檔案時檢查全部
  --revise         修正版取代同一次會議已收錄的文件；原文件仍保留
  --json           以 JSON 輸出結果`,
  checkWritesNothing: '--check 不寫入，不能與 --register 並用。',
  noFiles: '請列出要匯入的檔案或資料夾。',
  emptyFolder: (folders: string) => `資料夾中沒有任何文件：${folders}`,
  unknownContent: (directory: string) => `找不到內容目錄：${directory}`,
  busy: (holder: string, lock: string) =>
    `另一個匯入正在執行（${holder}），請待其完成後再匯入。若確定沒有，請刪除 ${lock}。`,
  recovered: '上一次匯入中途被強制結束，已先整理好它留下的內容；請確認要匯入的文件都在這次之中。',
  stopped: '已中斷；以上為中斷前完成的部分，再次執行同一指令即可接續。',
  failed: (reason: string) => `無法寫入內容目錄：${reason}`,

  state: {
    written: '已收錄',
    changed: '已更新',
    unchanged: '未變更',
    current: '相符',
    differs: '不符',
    refused: '未收錄',
  },
  line: (file: string, state: string, meeting: string) => `${file}：${state}${meeting && `（${meeting}）`}`,
  skipped: {
    hidden: '隱藏檔',
    temporary: '暫存檔',
    system: '系統檔',
    link: '指向同一資料夾內的連結',
  },
  skippedLine: (reason: string, count: number, names: string, more: boolean) =>
    `略過${reason} ${count} 個：${names}${more ? '…' : ''}`,

  total: '合計',
  read: '讀入',
  count: (count: number) => `${count} 份`,
  messages: '訊息',
  columns: ['等級', '規則', '次數', '說明', '使用說明'],
  page: (page: string) => `<網站>/${page}`,
  refusedFiles: '未收錄的文件',
  progress: (done: number, total: number, rate: number, left: string) =>
    ` ${done}/${total}　${rate} 份/秒　尚需 ${left}`,
} as const
