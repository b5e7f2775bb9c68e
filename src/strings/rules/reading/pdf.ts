/** Rules of PDF documents. */
import { EXPORT_PDF, RECOGNISE_TEXT } from '../steps.ts'
import type { Rules } from '../rule.ts'

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
