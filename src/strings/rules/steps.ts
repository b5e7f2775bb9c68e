/** What several rules ask a clerk to do, step by step, in the words of the programs' own menus. */

/** A file of another format to one that is read. */
export const SAVE_AS_DOCUMENT = [
  'Word：開啟檔案，「檔案」→「另存新檔」，存檔類型選「Word 文件（*.docx）」。',
  'LibreOffice Writer：開啟檔案，「檔案」→「另存新檔」，檔案類型選「ODF 文字文件（.odt）」。',
  '匯入另存的新檔案；只改副檔名沒有用。',
] as const

/** A text in UTF-8. */
export const SAVE_AS_UTF8 = [
  '記事本：開啟檔案，確認文字沒有亂碼，「檔案」→「另存新檔」，下方的「編碼」選「UTF-8」。',
  'Word：「檔案」→「另存新檔」，存檔類型選「純文字」；接著的視窗選「其他編碼方式」→「Unicode（UTF-8）」。',
] as const

export const REMOVE_PASSWORD = [
  'Word：輸入密碼開啟，「檔案」→「資訊」→「保護文件」→「以密碼加密」，把密碼清空後存檔。',
  'LibreOffice Writer：輸入密碼開啟，「檔案」→「另存新檔」，取消勾選「以密碼儲存」。',
  'Acrobat：輸入密碼開啟，在「檔案」→「內容」的安全性頁籤取消密碼後存檔。',
] as const

export const EXPORT_PDF = [
  '最好的做法是直接匯入原來的 .docx 或 .odt，不經過 PDF。',
  'Word：「檔案」→「另存新檔」，存檔類型選「PDF」；不要用印表機的「列印成 PDF」。',
  'LibreOffice Writer：「檔案」→「匯出為」→「匯出為 PDF」。',
] as const

export const RECOGNISE_TEXT = [
  '先找找看有沒有原來的 .docx 或 .odt；有的話匯入它就好。',
  'Acrobat：開啟檔案，選「掃描與 OCR」→「辨識文字」，語言選繁體中文，完成後存檔。',
  '把辨識出來的文字與影像逐字核對，再匯入。',
] as const

/** What stands in the content directory is put back as it was. */
export const RESTORE = [
  '請維護人員以版本控制（git）把訊息所指的檔案還原成上次的內容。',
  '還原後再匯入一次。content 目錄中的檔案請不要自行修改；要更正時寫更正檔。',
] as const
