/** Rules of the text that a file holds, before anything is made of it. */
import { SAVE_AS_UTF8 } from '../steps.ts'
import type { Rules } from '../rule.ts'

export const characters = {
  'empty-file': {
    level: 'error',
    reason: '檔案沒有內容。',
    help: '請確認匯出時已包含全文。',
    meaning:
      '檔案裡沒有任何文字：大小是 0，或只有空白與空行。多半是轉檔或匯出沒有成功，也可能拿到了另一個空的檔案。沒有內容可以收錄，所以文件未收錄。',
    example: {
      of: 'situation',
      before: '「第7次處務會議紀錄.txt」以記事本開啟是空白的，大小 0 KB。',
      after: '重新匯出，以記事本開啟看得到會議紀錄的全文。',
    },
  },
  'unknown-encoding': {
    level: 'error',
    reason: '無法辨識檔案的編碼（可讀 UTF-8、UTF-16、Big5）。',
    help: '請以原軟體開啟，另存新檔時編碼選「UTF-8」。',
    meaning:
      '編碼是文字存成檔案的方式；純文字檔多半沒有寫明是哪一種。程式依序試過 UTF-8、UTF-16 與 Big5，都讀不出會議紀錄的文字，可能是簡體中文或日文系統存的檔案。硬讀會變成亂碼，所以文件未收錄。',
    example: {
      of: 'situation',
      before: '另一套系統轉出的「第7次處務會議紀錄.txt」，以記事本開啟是亂碼。',
      after: '在原系統開啟（文字正常），另存新檔時編碼選「UTF-8」。',
    },
    steps: SAVE_AS_UTF8,
  },
  encoding: {
    level: 'note',
    reason: '檔案以 %s 編碼讀入。',
    help: '請抽查罕用字與符號是否正確；若不正確，請另存為 UTF-8 後再匯入。',
    meaning:
      '檔案不是目前通用的 UTF-8，程式判斷出它的編碼並轉換成文字。BIG5 是早期中文系統常用的，UTF-16 是記事本以前所稱的「Unicode」。文件照常收錄；人名中的罕用字與造字較可能出錯，請抽查。',
    example: {
      of: 'situation',
      before: '記事本「另存新檔」時，編碼選了「ANSI」。',
      after: '編碼選「UTF-8」。',
    },
    steps: SAVE_AS_UTF8,
  },
  'unreadable-characters': {
    level: 'error',
    reason: '含有無法辨識的字元（%s）。',
    help: '多半是字型沒有對應的文字編碼，或轉檔時遺失；請由原始文件重新轉出純文字。',
    meaning:
      '文字中有「�」這種轉換失敗的記號，或者有許多只有某一種字型才看得到的字。原來的字已經遺失，或無法確定是什麼字。為避免把錯字當成紀錄，文件未收錄；請到訊息所指的那一行核對。',
    example: {
      of: 'body',
      before: '一、南堤燈塔油漆工程由�福公司承攬。',
      after: '一、南堤燈塔油漆工程由榮福公司承攬。',
    },
    steps: SAVE_AS_UTF8,
  },
  'control-character': {
    level: 'error',
    reason: '含有不應出現在文字檔的控制字元（%s）。',
    help: '檔案可能已損壞或並非純文字檔；請由原始文件重新匯出。',
    meaning:
      '文字中有看不見、但文字檔裡不該有的符號。多半是檔案損壞，或者把別種檔案改名成 .txt。讀出的文字不可靠，所以文件未收錄；訊息中的行號是它第一次出現的地方。',
    example: {
      of: 'situation',
      before: '把文書系統的資料檔改名成「第7次處務會議紀錄.txt」。',
      after: '在文書系統中開啟，以「另存新檔」或「匯出」存成純文字。',
    },
    steps: SAVE_AS_UTF8,
  },
  'too-many-lines': {
    level: 'error',
    reason: '文件超過 %s 行。',
    help: '請確認檔案只含一次會議的紀錄。',
    meaning:
      '文件的行數遠超過一次會議的紀錄，多半是把許多次會議合在一個檔案裡，或選錯了檔案。一份文件只收一次會議，所以文件未收錄。',
    example: {
      of: 'situation',
      before: '「113年處務會議紀錄.txt」把全年的紀錄接在一起，共 6 萬行。',
      after: '每次會議各存成一個檔案，再把整個資料夾匯入。',
    },
  },
  'line-too-long': {
    level: 'error',
    reason: '這一行超過 %s 字。',
    help: '匯出時可能遺失了換行；請由原始文件重新匯出，讓每段自成一行。',
    meaning: '有一行長得不像文章，通常是轉檔時換行不見了，全文連成一行。這樣分不出標題與各級條文，所以文件未收錄。',
    example: {
      of: 'situation',
      before: '以記事本開啟，全文連成一行。',
      after: '由 Word 重新另存成純文字，每一段自成一行。',
    },
    steps: SAVE_AS_UTF8,
  },
} as const satisfies Rules
