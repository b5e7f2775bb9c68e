/** Rules of what clerks put right, and of revised documents. */
import type { Rules } from './rule.ts'

const WHERE = '條文的編號與文字請對照 content/meetings 中的紀錄；本文件未收錄，原有內容不變。'

export const corrections = {
  'correction-no-item': {
    level: 'error',
    reason: '更正所指的條文不存在：%s',
    help: `請改正 path，或刪除這一筆更正。${WHERE}`,
  },
  'correction-ground': {
    level: 'error',
    reason: '更正的依據與現在的文字不符：%s',
    help: `若文件已經改正，請刪除這一筆；否則請依現在的文字改寫 from。${WHERE}`,
  },
  'correction-twice': {
    level: 'error',
    reason: '更正的依據不只一處：%s',
    help: `請把 from 寫長一些，直到整條只有一處相符，或寫出整條文字。${WHERE}`,
  },
  'correction-impossible': {
    level: 'error',
    reason: '更正無法套用：%s',
    help: `寫法與例子見使用說明「如何更正」。${WHERE}`,
  },
  'correction-orphan': {
    level: 'error',
    reason: '更正檔沒有對應的會議：%s',
    help: '檔名須是會議代碼（例如 sec-chuwu-110.yaml）。請改正檔名，或先匯入該次會議的文件。',
  },
  revised: {
    level: 'note',
    reason: '以修正版取代原文件：%s',
    help: '原文件仍保存於 content/sources；文字有異動的條文會列出原文。',
  },
  'replaced-source': {
    level: 'note',
    reason: '本文件已由修正版取代：%s',
    help: '內容以修正版為準；本文件仍須保存，以便列出原文。',
  },
  'revision-lost': {
    level: 'error',
    reason: '修正版中找不到已收錄的條文：%s',
    help: '若只是改寫，請在更正檔以 match 指出它是修正版的哪一條；若確已刪除，請以 withdraw 撤銷。寫法見使用說明「如何更正」。',
  },
  'revision-doubt': {
    level: 'error',
    reason: '修正版中有多條相近，無法判定是哪一條：%s',
    help: '請在更正檔以 match 指出，例如 do: match、source: 修正版檔名、path: 修正版的編號、as: 原來的編號。',
  },
  'revision-source': {
    level: 'error',
    reason: '修正版所取代的原文件不在，或內容已變更：%s',
    help: '請以版本控制還原 content/sources 中的該檔案後再匯入。',
  },
} as const satisfies Rules
