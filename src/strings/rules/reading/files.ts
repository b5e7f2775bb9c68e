/** Rules of a file as a whole: whether it can be opened, and is what it is called. */
import { REMOVE_PASSWORD, SAVE_AS_DOCUMENT } from '../steps.ts'
import type { Rules } from '../rule.ts'

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
    help: '檔名請勿以「.」開頭，也不要含有 / \\ : * ? " < > | # % & ; 或看不見的控制字元，也不能是 CON、PRN、AUX、NUL、COM1 至 COM9、LPT1 至 LPT9（Windows 保留名稱）；請更改檔名。',
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
