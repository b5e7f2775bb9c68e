/** Rules of documents of word processors. */
import { SAVE_AS_DOCUMENT } from '../steps.ts'
import type { Rules } from '../rule.ts'

export const office = {
  'old-word': {
    level: 'error',
    reason: '這是 Word 97–2003 格式的文件（.doc），無法直接讀取。',
    help: '請以 Word 或 LibreOffice 開啟，另存新檔時選「Word 文件（.docx）」，再匯入 .docx 檔；只改副檔名沒有用。',
    meaning:
      '檔案的內容是 Word 97–2003 的舊格式。就算副檔名改成 .docx，內容還是舊的，文字與自動編號無法可靠地讀出，所以文件未收錄。',
    example: {
      of: 'situation',
      before: '匯入「第7次處務會議紀錄.doc」。',
      after: '以 Word 開啟，另存成「第7次處務會議紀錄.docx」，匯入這個新檔案。',
    },
    steps: SAVE_AS_DOCUMENT,
  },
  'unknown-numbering': {
    level: 'warning',
    reason: '自動編號的格式「%s」無法轉成文字，暫以阿拉伯數字表示。',
    help: '請核對編號；若與原文不同，請在原文件改用一般的編號格式後再匯入。',
    meaning:
      '文件用了少見的自動編號格式，例如韓文數字。程式不知道它印出來是什麼字，所以先用 1、2、3 代替。文件已收錄，但條文的編號可能與紙本不同，請核對。',
    example: {
      of: 'situation',
      before: 'Word 的編號格式選了韓文數字。',
      after: '編號格式選「一、二、三」。',
    },
    steps: [
      'Word：選取有編號的段落，「常用」→「編號」右邊的箭頭，選「一、二、三」等一般的格式後存檔。',
      '這份文件若已收錄，請另存成不同的檔名，再依「如何更正」以修正版匯入。',
    ],
  },
  'left-out': {
    level: 'warning',
    reason: '檔案中有不列印的文字未收入本文（刪除線、追蹤修訂、註解或隱藏文字），共 %s。',
    help: '請在原軟體中接受或拒絕所有追蹤修訂、確認刪除線的文字確實不要，再重新匯入；略去的文字都列在會議頁尾。',
    meaning:
      '檔案裡有印出來看不到、或畫了刪除線的文字：還沒有接受的追蹤修訂、註解、隱藏文字。程式不把它們當成會議紀錄的內容，否則「核定 50 萬元」改成「500 萬元」會變成「50500 萬元」。文件照常收錄，略去的文字列在會議頁尾。',
    example: {
      of: 'situation',
      before: 'Word 檔中「核定 50 萬元」畫了刪除線，後面是新寫的「核定 500 萬元」。',
      after: '在 Word 中刪去畫線的文字，或接受所有修訂後另存。',
    },
    steps: ['在 Word 按「校閱」→「接受」→「接受所有修訂」，再刪除註解，然後存檔。'],
  },
  pictures: {
    level: 'note',
    reason: '文件內有 %s 個圖片或嵌入物件，其中若有文字並未收入本文。',
    help: '請確認圖片內沒有會議紀錄的內容；若有，請在原文件中以文字補上。',
    meaning:
      '文件裡有圖片、圖表或嵌入的檔案。程式只讀文字，圖片裡的字檢索不到。文件照常收錄，原始文件也原樣保存；圖片若只是機關標誌，可以不理會。',
    example: {
      of: 'situation',
      before: '結論之後貼了一張「經費分配表」的截圖。',
      after: '在 Word 中把經費分配表打成表格。',
    },
  },
} as const satisfies Rules
