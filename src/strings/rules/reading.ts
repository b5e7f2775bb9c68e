/** Rules of reading: formats, encodings and limits. */
import { EXPORT_PDF, RECOGNISE_TEXT, REMOVE_PASSWORD, SAVE_AS_DOCUMENT, SAVE_AS_UTF8 } from './steps.ts'
import type { Rules } from './rule.ts'

/** The file as a whole: whether it can be opened, and is what it is called. */
export const files = {
  unreadable: {
    level: 'error',
    reason: '無法開啟檔案：%s',
    help: '請確認路徑正確、檔案存在且有讀取權限。',
    meaning:
      '程式打不開您指定的檔案：檔名或路徑打錯了、檔案已移走、沒有讀取權限，或者它不是一般的檔案。檔名中有空格而沒有加引號，也會這樣。這個檔案未收錄，其他檔案照常處理。',
    example: {
      of: 'command',
      before: 'npm run ingest -- 第 7 次處務會議紀錄.txt',
      after: 'npm run ingest -- "第 7 次處務會議紀錄.txt"',
    },
    steps: [
      '在檔案總管找到該檔案，按住 Shift 並按滑鼠右鍵，選「複製為路徑」。',
      '把路徑貼在指令的最後面；複製來的路徑已經帶有引號。',
      '檔案若正由別人開啟或存放在沒有權限的資料夾，請先複製一份到自己的資料夾。',
    ],
  },
  'unsupported-format': {
    level: 'error',
    reason: '無法讀取「%s」格式。',
    help: '可匯入 .txt、.md、.html（.htm）、.docx、.odt 與有文字層的 .pdf；請以原軟體開啟，另存為其中一種後再匯入。',
    meaning:
      '這不是可以匯入的格式，例如試算表、簡報、圖片或其他軟體的檔案。程式讀不到其中的文字，所以這個檔案未收錄。匯入整個資料夾時，混在裡面的其他檔案也會列出這則訊息，並不影響會議紀錄。',
    example: {
      of: 'situation',
      before: '匯入「第7次處務會議紀錄.wps」。',
      after: '以原軟體開啟，另存成「第7次處務會議紀錄.docx」，匯入這個新檔案。',
    },
    steps: SAVE_AS_DOCUMENT,
  },
  'content-differs': {
    level: 'error',
    reason: '檔案內容與副檔名不符：%s。',
    help: '請依實際內容更正副檔名；若內容不是可匯入的格式，請以原軟體開啟後另存為 .docx 或 .odt。',
    meaning:
      '檔案真正的格式與副檔名不同，例如有些系統匯出的「.doc」其實是網頁，或有人直接改了副檔名。程式依內容判斷，並在訊息中寫出它其實是什麼。為避免讀錯，文件未收錄。',
    example: {
      of: 'situation',
      before: '公文系統匯出「第7次處務會議紀錄.doc」，內容其實是網頁。',
      after: '以 Word 開啟，另存成「第7次處務會議紀錄.docx」；或者把副檔名改成 .html。',
    },
    steps: SAVE_AS_DOCUMENT,
  },
  'encrypted-file': {
    level: 'error',
    reason: '檔案設有密碼，無法讀取。',
    help: '請以原軟體輸入密碼開啟，移除密碼保護並另存新檔後再匯入。',
    meaning:
      '開啟這個檔案要輸入密碼，內容是加密的。程式沒有密碼，一個字也讀不到，所以文件未收錄。收錄的文件同仁都看得到，請先確認這份紀錄可以公開給機關內的人。',
    example: {
      of: 'situation',
      before: '開啟「第7次處務會議紀錄.docx」時，Word 要求輸入密碼。',
      after: '移除密碼後另存，開啟時不再要求密碼。',
    },
    steps: REMOVE_PASSWORD,
  },
  'damaged-file': {
    level: 'error',
    reason: '檔案已損壞或不完整：%s。',
    help: '請重新取得檔案；若仍無法讀取，請以原軟體開啟並另存新檔後再匯入。',
    meaning:
      '檔案缺了一部分，或內部的結構有錯，例如下載或複製到一半就中斷。從這種檔案讀出的文字可能缺漏，程式不會只收錄讀得到的部分，所以文件未收錄。',
    example: {
      of: 'situation',
      before: '「第7次處務會議紀錄.docx」下載到一半中斷，只有 12 KB。',
      after: '重新下載完整的檔案（58 KB），再匯入。',
    },
    steps: [
      '請寄件人重寄，或重新下載一次。',
      'Word：「檔案」→「開啟」，選取檔案後，按「開啟」旁的箭頭，選「開啟並修復」，核對內容無缺漏再另存新檔。',
    ],
  },
  'file-too-large': {
    level: 'error',
    reason: '檔案超過 %s MB。',
    help: '會議紀錄不會這麼大；請確認檔案是否正確，若因圖片而過大，請移除或壓縮圖片。',
    meaning:
      '檔案超過大小上限。一般會議紀錄只有幾十到幾百 KB，這麼大的檔案多半是選錯了，或夾了許多相片。為免影響其他文件，不予讀取，文件未收錄。',
    example: {
      of: 'situation',
      before: '「第7次處務會議紀錄.docx」夾了 20 張相片，大小 35 MB。',
      after: '壓縮圖片後存檔，大小 3 MB。',
    },
    steps: ['Word：點選任一張圖片，「圖片格式」→「壓縮圖片」，取消勾選「只套用到此圖片」，選較低的解析度後存檔。'],
  },
  'too-much-inside': {
    level: 'error',
    reason: '檔案內容超過可處理的限度：%s。',
    help: '會議紀錄不會這麼大；請確認檔案是否正確、是否只含一次會議的紀錄，或以原軟體開啟並另存新檔後再匯入。',
    meaning:
      '檔案不大，但打開後的內容遠超過一般會議紀錄：字數、頁數、表格格數，或讀取所需的時間與記憶體超過上限。這多半是選錯檔案，或檔案內部有問題。為免影響其他文件，不再讀下去，文件未收錄。',
    example: {
      of: 'situation',
      before: '匯入「歷年會議紀錄彙編.pdf」，共 2,400 頁。',
      after: '每次會議各存成一個檔案，再匯入。',
    },
  },
  'entity-in-xml': {
    level: 'error',
    reason: '%s 含有 XML 文件型別或實體宣告，基於安全不予讀取。',
    help: 'Word 與 LibreOffice 不會產生這種內容；請確認檔案來源，並以原軟體開啟後另存新檔。',
    meaning:
      '檔案內部有一種可以引用其他檔案、或自行膨脹的指令。正常的 Word 與 LibreOffice 文件不會有，惡意的檔案才常用。基於安全不予讀取，文件未收錄。',
    example: {
      of: 'situation',
      before: '由來路不明的轉檔工具產生的「第7次處務會議紀錄.docx」。',
      after: '確認來源可靠，再以 Word 開啟並另存新檔。',
    },
    steps: SAVE_AS_DOCUMENT,
  },
  'nested-too-deep': {
    level: 'error',
    reason: '文件結構的巢狀層數超過 %s 層。',
    help: '請確認檔案來源；若是網頁，請將內容貼到 Word 後另存為 .docx 再匯入。',
    meaning:
      '檔案內部一層包一層，超過上限。常見於從網頁或電子郵件一再複製貼上的內容，畫面上看不出來。為免讀取出錯，文件未收錄。',
    example: {
      of: 'situation',
      before: '「第7次處務會議紀錄.html」是從郵件往返多次的內容存成的網頁。',
      after: '複製文字，以「只保留文字」貼到新的 Word 文件，另存成 .docx。',
    },
    steps: [
      '開啟檔案，全選（Ctrl＋A）並複製（Ctrl＋C）。',
      'Word：開新文件，「常用」→「貼上」下方的箭頭→「只保留文字」，核對後另存成 .docx。',
    ],
  },
  'unsafe-name': {
    level: 'error',
    reason: '檔名「%s」不能作為來源檔名。',
    help: '檔名請勿以「.」開頭，也不要含有 / \\ : * ? " < > | # % & ; 或控制字元，也不能是 CON、PRN、AUX、NUL、COM1 至 COM9、LPT1 至 LPT9（Windows 保留名稱）；請更改檔名。',
    meaning:
      '原始文件會以原來的檔名保存，並提供下載。檔名含有這些符號，或是系統保留的名稱時，有些電腦無法存檔，下載的網址也會失效。內容沒有問題，但文件未收錄；改名後即可匯入。',
    example: {
      of: 'name',
      before: '第7次處務會議紀錄#定稿.txt',
      after: '第7次處務會議紀錄（定稿）.txt',
    },
    steps: ['在檔案總管點選檔案，按 F2，改好檔名後按 Enter。'],
  },
} as const satisfies Rules

/** Documents of word processors. */
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

/** PDF documents. */
export const pdf = {
  'scanned-pdf': {
    level: 'error',
    reason: 'PDF 第 %s 頁沒有文字，只有影像或圖形。',
    help: '這可能是掃描檔；請改用原始文件（.docx、.odt），或先以光學文字辨識（OCR）軟體加上文字層並校對後再匯入。',
    meaning:
      '這一頁是圖片，裡面沒有電腦讀得懂的文字，多半是掃描或傳真的檔案。程式不會跳過一頁而收錄其餘，所以整份文件未收錄。',
    example: {
      of: 'situation',
      before: '紙本簽核後掃描成「第7次處務會議紀錄.pdf」，滑鼠無法選取其中的文字。',
      after: '匯入承辦人手上的「第7次處務會議紀錄.docx」。',
    },
    steps: RECOGNISE_TEXT,
  },
  'pdf-no-unicode': {
    level: 'error',
    reason: 'PDF 的字型「%s」沒有對應的 Unicode 文字編碼，讀出的會是亂碼。',
    help: '請由原始文件重新匯出 PDF（Word：另存為 PDF；勿用「列印成 PDF」），或改匯入 .docx、.odt；若無原始文件，請以 OCR 軟體辨識並校對。',
    meaning:
      'PDF 畫面上看得到字，但檔案裡沒有記錄那是什麼字，複製出來會是亂碼。有些「列印成 PDF」的工具會這樣。收錄亂碼沒有意義，所以文件未收錄。',
    example: {
      of: 'situation',
      before: '從 PDF 複製「會議紀錄」，貼到記事本變成「$%(」之類的亂碼。',
      after: '由 Word 另存成 PDF；複製「會議紀錄」，貼到記事本仍是「會議紀錄」。',
    },
    steps: EXPORT_PDF,
  },
  'pdf-columns': {
    level: 'error',
    reason: 'PDF 第 %s 頁的文字並排成欄，無法確定閱讀順序。',
    help: '請改匯入原始文件（.docx、.odt），或將文件改為單欄後重新匯出 PDF。',
    meaning:
      '這一頁有左右並排的文字，看不出應該一欄一欄讀，還是一行一行讀。讀錯會把兩欄的文字混在一起，所以不猜測，文件未收錄。',
    example: {
      of: 'situation',
      before: '第 1 頁左欄是結論，右欄是辦理情形，兩欄之間沒有框線。',
      after: '結論與辦理情形上下排列，成為單欄。',
    },
    steps: [
      '最好的做法是直接匯入原來的 .docx 或 .odt，不經過 PDF。',
      'Word：「版面配置」→「欄」→「一欄」，再「另存新檔」成 PDF。',
    ],
  },
  'pdf-directions': {
    level: 'error',
    reason: 'PDF 第 %s 頁含有直書或不同方向的文字，無法確定閱讀順序。',
    help: '請改匯入原始文件（.docx、.odt），或將文字改為橫書後重新匯出 PDF。',
    meaning:
      '這一頁有直書，或者有些文字轉了方向。程式無法確定文字的先後，讀錯會把句子接錯，所以文件未收錄。斜放的浮水印不在此限。',
    example: {
      of: 'situation',
      before: '第 1 頁是橫書，左邊另有一行轉成直的「裝訂線」。',
      after: '由原文件移除直書的文字，全部橫書。',
    },
    steps: [
      '最好的做法是直接匯入原來的 .docx 或 .odt，不經過 PDF。',
      'Word：「版面配置」→「文字方向」→「水平」，再「另存新檔」成 PDF。',
    ],
  },
  'ocr-text': {
    level: 'warning',
    reason: 'PDF 第 %s 頁的文字是由影像辨識（OCR）而來。',
    help: '辨識結果可能有誤字；請與影像逐字核對，或改匯入原始文件。',
    meaning:
      '這是掃描的文件，文字由軟體從影像辨識出來，藏在圖片的後面。文件已收錄，但辨識常把字形相近的字認錯，例如「未」與「末」、「1」與「l」，金額與日期尤其要核對。',
    example: {
      of: 'situation',
      before: '掃描的 PDF 經過文字辨識，「30 萬元」被認成「3O 萬元」。',
      after: '匯入原來的 .docx；沒有的話，先在 PDF 校對辨識結果再匯入。',
    },
    steps: RECOGNISE_TEXT,
  },
} as const satisfies Rules

/** The text that a file holds, before anything is made of it. */
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

export const reading = { ...files, ...office, ...pdf, ...characters } as const satisfies Rules

/** What a file is by its content, in the words of a reason. */
export const CONTENT_NAMES = {
  doc: 'Word 97–2003 文件（.doc）',
  encrypted: '設有密碼的 Office 文件',
  ole: '舊版 Office 或其他複合檔',
  rtf: 'RTF 文件（.rtf）',
  docx: 'Word 文件（.docx）',
  odt: 'OpenDocument 文字文件（.odt）',
  office: '試算表、簡報等其他文件',
  zip: 'ZIP 壓縮檔',
  pdf: 'PDF 文件（.pdf）',
  html: '網頁（.html）',
  text: '純文字',
} as const

const MEGA = 1_000_000
const WAN = 10_000

/** What the reasons of reading leave open. */
export const faults = {
  called: (extension: string, content: string) => `副檔名為「${extension}」，內容是${content}`,
  notAsCalled: '內容不是副檔名所示的格式',
  archive: '壓縮檔結構不完整',
  twice: (part: string) => `壓縮檔內有兩個 ${part}`,
  checksum: (part: string) => `${part} 的檢查碼不符`,
  missing: (part: string) => `缺少 ${part}`,
  xml: (part: string) => `${part} 的 XML 不完整`,
  notUtf8: (part: string) => `${part} 不是 UTF-8`,
  field: '功能變數沒有結尾',
  page: (page: number) => `第 ${page} 頁的文字不完整`,
  tooLong: (most: number) => `本文超過 ${most / WAN} 萬字`,
  tooManyCells: (most: number) => `表格超過 ${most / WAN} 萬格`,
  tooManyNodes: (part: string, most: number) => `${part} 的元素超過 ${most / WAN} 萬個`,
  tooManyEntries: (most: number) => `壓縮檔內超過 ${most} 個檔案`,
  tooLarge: (most: number, mostOfOne: number) =>
    `解壓縮後超過 ${most / MEGA} MB，或其中一個檔案超過 ${mostOfOne / MEGA} MB`,
  tooManyPages: (most: number) => `超過 ${most} 頁`,
  memory: (most: number) => `讀取時需要超過 ${most} MB 記憶體`,
  slowPage: (most: number) => `一頁的讀取超過 ${most} 秒`,
  slow: (most: number) => `讀取超過 ${most} 秒`,
} as const
