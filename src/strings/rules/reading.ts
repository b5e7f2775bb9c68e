/** Rules of reading: formats, encodings, limits, and what is taken off a text. */
import type { Rules } from './rule.ts'

export const reading = {
  'unsupported-format': {
    level: 'error',
    reason: '無法讀取「%s」格式。',
    help: '目前可匯入 .txt 與 .md；請將文件另存為純文字後再匯入。',
  },
  unreadable: { level: 'error', reason: '無法開啟檔案：%s', help: '請確認路徑正確、檔案存在且有讀取權限。' },
  'empty-file': { level: 'error', reason: '檔案沒有內容。', help: '請確認匯出時已包含全文。' },
  'unknown-encoding': {
    level: 'error',
    reason: '無法辨識檔案的編碼（可讀 UTF-8、UTF-16、Big5）。',
    help: '請以原軟體開啟，另存新檔時編碼選「UTF-8」。',
  },
  encoding: {
    level: 'note',
    reason: '檔案以 %s 編碼讀入。',
    help: '請抽查罕用字與符號是否正確；若不正確，請另存為 UTF-8 後再匯入。',
  },
  'unreadable-characters': {
    level: 'error',
    reason: '含有無法辨識的字元（%s）。',
    help: '多半是字型沒有對應的文字編碼，或轉檔時遺失；請由原始文件重新轉出純文字。',
  },
  'control-character': {
    level: 'error',
    reason: '含有不應出現在文字檔的控制字元（%s）。',
    help: '檔案可能已損壞或並非純文字檔；請由原始文件重新匯出。',
  },
  'unsafe-name': {
    level: 'error',
    reason: '檔名「%s」不能作為來源檔名。',
    help: '檔名請勿以「.」開頭，也不要含有 / \\ : * ? " < > | # % & ; 或控制字元，也不能是 CON、PRN、AUX、NUL、COM1 至 COM9、LPT1 至 LPT9（Windows 保留名稱）；請更改檔名。',
  },
  'file-too-large': {
    level: 'error',
    reason: '檔案超過 %s MB。',
    help: '會議紀錄的純文字檔不會這麼大；請確認檔案是否正確。',
  },
  'too-many-lines': {
    level: 'error',
    reason: '文件超過 %s 行。',
    help: '請確認檔案只含一次會議的紀錄。',
  },
  'line-too-long': {
    level: 'error',
    reason: '這一行超過 %s 字。',
    help: '匯出時可能遺失了換行；請由原始文件重新匯出，讓每段自成一行。',
  },
  'page-number': {
    level: 'note',
    reason: '單獨一行的頁碼未收入本文：%s',
    help: '若這不是頁碼，請將它與前後文字置於同一行。',
  },
  'lost-text': {
    level: 'error',
    reason: '解析結果與原文不符，自「%s」起。',
    help: '為避免漏字，本文件未收錄；請將檔案提供給維護人員。',
  },
} as const satisfies Rules
