/** Rules of what clerks put right, and of revised documents. */
import type { Rules } from './rule.ts'
import { RESTORE } from './steps.ts'

const WHERE = '條文的編號與文字請對照 content/meetings 中的紀錄；本文件未收錄，原有內容不變。'

/** An entry of a corrections file, signed. */
const entry = (...lines: readonly string[]): string =>
  ['- do: replace', ...lines, 'by: 周小帆', 'on: 2024-05-10'].join('\n  ')

const STEPS = [
  '以記事本開啟訊息所指的更正檔，找到第幾筆。',
  '打開 content/meetings 中該次會議的檔案，複製現在的文字，貼到 from；空格也要相同。',
  '存檔後重新匯入該次會議的文件。',
] as const

/** Entries of corrections files. */
export const entries = {
  'correction-fault': {
    level: 'error',
    reason: '更正檔有誤：%s',
    help: '請依所指的行與欄改正更正檔，再匯入這次會議的文件；寫法與例子見使用說明「如何更正」。',
    meaning:
      '這次會議的更正檔看不懂：可能冒號打成全形、縮排沒有對齊、少了欄位，或沒有存成 UTF-8。要更正的內容還沒有套用，所以這次會議的文件未收錄，原有內容不變；其他會議的文件照常收錄。',
    example: {
      of: 'correction',
      before: entry('path: 1', 'from: 材料費 30 萬元', 'to: 材料費 300 萬元').replace('do: ', 'do：'),
      after: entry('path: 1', 'from: 材料費 30 萬元', 'to: 材料費 300 萬元'),
    },
    steps: [
      '以記事本開啟訊息所指的更正檔，移到所指的行：例如 7.yaml:3:5 是第 3 行第 5 個字。',
      '欄位與值之間是半形冒號加一個空格；同一筆的欄位前面空格一樣多，不用 Tab 鍵。',
      '「檔案」→「另存新檔」，「編碼」選「UTF-8」，再匯入一次。',
    ],
  },
  'correction-no-item': {
    level: 'error',
    reason: '更正所指的條文不存在：%s',
    help: `請改正 path，或刪除這一筆更正。${WHERE}`,
    meaning:
      '更正檔中有一筆的 path（條文編號），在這次會議裡找不到。可能打錯了，也可能 to、after 或 as 指到不存在的條文。更正不會套用到別的條文上，所以整份文件未收錄，原有內容不變。',
    example: {
      of: 'correction',
      before: entry('path: 9', 'from: 材料費 30 萬元', 'to: 材料費 300 萬元'),
      after: entry('path: 1', 'from: 材料費 30 萬元', 'to: 材料費 300 萬元'),
    },
    steps: ['path 是條文網址「#」之後的部分：在頁面上按該條的「複製連結」，貼出來看「#」之後是什麼。'],
  },
  'correction-ground': {
    level: 'error',
    reason: '更正的依據與現在的文字不符：%s',
    help: `若這是修正版文件，請先加上 --revise 匯入；若文件已經改正，請刪除這一筆；否則請依現在的文字改寫 from。${WHERE}`,
    meaning:
      '更正檔的 from 是「現在的文字」，但條文現在不是這樣寫。可能抄錯，也可能文件已經改正過了。依據不符就不套用，以免改錯地方；文件未收錄，原有內容不變。',
    example: {
      of: 'correction',
      before: entry('path: 1', 'from: 材料費 20 萬元', 'to: 材料費 300 萬元'),
      after: entry('path: 1', 'from: 材料費 30 萬元', 'to: 材料費 300 萬元'),
    },
    steps: STEPS,
  },
  'correction-twice': {
    level: 'error',
    reason: '更正的依據不只一處：%s',
    help: `請把 from 寫長一些，直到整條只有一處相符，或寫出整條文字。${WHERE}`,
    meaning:
      'from 的文字在這一條裡出現兩次以上，不知道要改哪一個。程式不會猜，也不會全部都改；文件未收錄，原有內容不變。把前後的字一起寫進 from 就能分辨。',
    example: {
      of: 'correction',
      before: entry('path: 1', 'from: 30 萬元', 'to: 300 萬元'),
      after: entry('path: 1', 'from: 材料費 30 萬元', 'to: 材料費 300 萬元'),
    },
    steps: STEPS,
  },
  'correction-impossible': {
    level: 'error',
    reason: '更正無法套用：%s',
    help: `寫法與例子見使用說明「如何更正」。${WHERE}`,
    meaning:
      '更正檔的格式沒有錯，但這一筆做不到，例如日期或時刻的寫法不對、from 與 to 相同，或要把一條移到它自己之下。訊息會說明原因。文件未收錄，原有內容不變。',
    example: {
      of: 'correction',
      before: entry('field: start', 'from: 09:00', 'to: 9 點半').replace('replace', 'set'),
      after: entry('field: start', 'from: 09:00', 'to: 09:30').replace('replace', 'set'),
    },
  },
  'correction-orphan': {
    level: 'error',
    reason: '更正檔沒有對應的會議：%s',
    help: '檔名須是會議代碼（例如 sec-chuwu-110.yaml）。請改正檔名，或先匯入該次會議的文件；會議已經撤銷的，請刪除這個更正檔。',
    meaning:
      '只有加上 --check 才會出現：content/corrections 中有一個更正檔，但它的檔名所指的會議還沒有收錄，裡面的更正完全沒有用到。檢查不會寫入，原有內容不變。',
    example: {
      of: 'situation',
      before: '更正檔的檔名是 tower-chuwu-8.yaml，但第 8 次處務會議還沒有收錄。',
      after: '要更正的是第 7 次會議，檔名改成 tower-chuwu-7.yaml。',
    },
    steps: ['會議代碼就是網址中的機關、會議與次別，以「-」相連：網址是 tower/chuwu/7 時，代碼是 tower-chuwu-7。'],
  },
} as const satisfies Rules

/** Revised documents. */
export const revisions = {
  revised: {
    level: 'note',
    reason: '以修正版取代原文件：%s',
    help: '原文件仍保存於 content/sources；文字有異動的條文會列出原文。',
    meaning:
      '這份文件是同一次會議的修正版，已收錄並取代原來的內容；原文件也保存著。括號中是修改、新增、撤銷了幾條，請與您知道的修正內容對照。條文的網址不變。',
    example: {
      of: 'situation',
      before: '已收錄「第7次處務會議紀錄.txt」，再匯入「第7次處務會議紀錄（修正版）.txt」。',
    },
  },
  'replaced-source': {
    level: 'note',
    reason: '本文件已由修正版取代：%s',
    help: '內容以修正版為準；本文件仍須保存，以便列出原文。',
    meaning:
      '您匯入（或檢查）的是修正之前的文件，這次會議已收錄修正版。內容以修正版為準，不會改回來；這份文件請繼續保存。',
    example: {
      of: 'situation',
      before: '已收錄修正版之後，再匯入原來的「第7次處務會議紀錄.txt」。',
    },
  },
  'revision-lost': {
    level: 'error',
    reason: '修正版中找不到已收錄的條文：%s',
    help: '若只是改寫，請在更正檔以 match 指出它是修正版的哪一條；若確已刪除，請以 withdraw 撤銷。寫法見使用說明「如何更正」。',
    meaning:
      '原文件有的一條，在修正版裡找不到相同或相近的。可能整條改寫了，也可能真的刪除了，程式不替您決定。修正版未收錄，原有內容不變；請在更正檔寫明後再匯入。',
    example: {
      of: 'files',
      before:
        '第7次處務會議紀錄.txt\n　　二、北堤步道照明，請燈光組提出方案。\n\n第7次處務會議紀錄（修正版）.txt\n　　（沒有這一條）',
      after:
        'content/corrections/tower-chuwu-7.yaml\n\n- do: withdraw\n  path: 2\n  by: 周小帆\n  on: 2024-05-10\n  reason: 本案改提下次會議',
    },
    steps: [
      '確實刪除的：在更正檔寫一筆 withdraw，該條會保留在原處並註明已撤銷。',
      '只是改寫的：寫一筆 match，source 是修正版的檔名，path 是修正版的編號，as 是原來的編號。',
      '存檔後再匯入修正版。',
    ],
  },
  'revision-doubt': {
    level: 'error',
    reason: '修正版中有多條相近，無法判定是哪一條：%s',
    help: '請在更正檔以 match 指出，例如 do: match、source: 修正版檔名、path: 修正版的編號、as: 原來的編號。',
    meaning:
      '原文件的一條，在修正版裡有兩條以上都很像。網址要跟著原來的那一條，指錯的話，公文引用的就變成別的條文，所以程式不猜。修正版未收錄，原有內容不變。',
    example: {
      of: 'files',
      before:
        '第7次處務會議紀錄.txt\n　　二、碼頭停車收費案\n\n第7次處務會議紀錄（修正版）.txt\n　　二、南堤碼頭停車收費案\n　　三、北堤碼頭停車收費案',
      after:
        'content/corrections/tower-chuwu-7.yaml\n\n- do: match\n  source: 第7次處務會議紀錄（修正版）.txt\n  path: 3\n  as: 2\n  by: 周小帆\n  on: 2024-05-10',
    },
    steps: [
      '訊息列出原來的一條與修正版中相近的幾條，請決定哪一條才是它。',
      '在更正檔寫一筆 match：path 是修正版的編號，as 是原來的編號。',
      '存檔後再匯入修正版。',
    ],
  },
  'revision-source': {
    level: 'error',
    reason: '修正版所取代的原文件不在，或內容已變更：%s',
    help: '請以版本控制還原 content/sources 中的該檔案後再匯入。',
    meaning:
      '收錄修正版時，要與當初收錄的原文件逐條比對，但那個檔案不見了，或內容被改過、讀不出來。無法比對就無法保住原有的網址，所以修正版未收錄，原有內容不變。',
    example: {
      of: 'situation',
      before: '有人直接打開 content/sources/tower/第7次處務會議紀錄.txt 修改並存檔。',
      after: '還原該檔案；修正的內容另存成「第7次處務會議紀錄（修正版）.txt」再匯入。',
    },
    steps: RESTORE,
  },
} as const satisfies Rules

export const corrections = { ...entries, ...revisions } as const satisfies Rules
