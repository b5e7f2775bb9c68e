/** Rules of filing: what the archive already holds, and what it must not lose. */
import type { Rules } from './rule.ts'

export const filing = {
  'outside-link': {
    level: 'error',
    reason: '資料夾中的連結指向資料夾之外：%s',
    help: '為免誤收，不匯入連結所指的檔案；請將檔案複製到資料夾中，或直接列出該檔案。',
  },
  'reader-crashed': {
    level: 'error',
    reason: '讀取時發生錯誤：%s',
    help: '檔案可能已損壞或過於複雜；請由原軟體另存新檔再匯入。若仍發生，請將檔案提供給維護人員。',
  },
  'too-slow': {
    level: 'error',
    reason: '超過 %s 秒仍未讀完。',
    help: '檔案可能已損壞或過於複雜；請由原軟體另存新檔，或分成各次會議後再匯入。',
  },
  'write-failed': { level: 'error', reason: '無法寫入：%s', help: '請確認內容目錄可寫入後再匯入；本文件未收錄。' },
  'content-fault': { level: 'error', reason: '已收錄的內容有誤：%s', help: '請以版本控制還原該檔案後再匯入。' },
  'meeting-exists': {
    level: 'error',
    reason: '這次會議已由另一份文件收錄：%s',
    help: '若本檔是修正版，請在檔名加上「修正版」，或加上 --revise 再匯入：原文件會保留，已發布的條文編號不變。若是另一次會議，請更正標題。',
  },
  'source-exists': {
    level: 'error',
    reason: '已有同名但內容不同的來源檔：%s',
    help: '來源檔不得覆寫。若是另一次會議，請更改檔名；若要改用本檔，請先移除原來源檔。',
  },
  'lost-ids': {
    level: 'error',
    reason: '收錄後，已發布的條文會消失：%s',
    help: '已發布的編號不得失效，請比對文件是否缺漏條文。若剛匯入而尚未發布，請先以版本控制還原 content 目錄再匯入。',
  },
  'not-current': {
    level: 'error',
    reason: '已收錄的內容與重新匯入的結果不同：%s',
    help: '請執行 npm run ingest 重新匯入該來源檔，並檢視差異。',
  },
  'no-source': { level: 'error', reason: '已收錄的會議缺少來源檔：%s', help: '請還原 content/sources 中的來源檔。' },
} as const satisfies Rules
