/** Rules of filing: what the archive already holds, and what it must not lose. */
import { RESTORE } from './steps.ts'
import type { Rules } from './rule.ts'

/** What stood in the way of the run. */
export const running = {
  'outside-link': {
    level: 'error',
    reason: '資料夾中的連結指向資料夾之外：%s',
    help: '為免誤收，不匯入連結所指的檔案；請將檔案複製到資料夾中，或直接列出該檔案。',
    meaning:
      '您匯入的資料夾裡有一個連結，指到資料夾以外的檔案。那個檔案是不是要匯入，程式無法確定；為免誤收，它未收錄，資料夾中的其他檔案照常匯入。',
    example: {
      of: 'situation',
      before: '「113年處務會議」資料夾中有一個連結，指向別人資料夾中的檔案。',
      after: '把該檔案複製到「113年處務會議」資料夾，並刪除連結。',
    },
  },
  'reader-crashed': {
    level: 'error',
    reason: '讀取時發生錯誤：%s',
    help: '檔案可能已損壞或過於複雜；請由原軟體另存新檔再匯入。若仍發生，請將檔案提供給維護人員。',
    meaning:
      '讀取這個檔案時，程式發生沒有預料到的錯誤，或需要的記憶體超過上限。這個檔案未收錄，其他檔案照常處理。多半是檔案內部有問題，另存新檔常可解決。',
    example: {
      of: 'situation',
      before: '匯入「第7次處務會議紀錄.odt」，出現這則訊息。',
      after: '以 Writer 開啟，另存成「第7次處務會議紀錄.docx」，再匯入。',
    },
  },
  'too-slow': {
    level: 'error',
    reason: '超過 %s 秒仍未讀完。',
    help: '檔案可能已損壞或過於複雜；請由原軟體另存新檔，或分成各次會議後再匯入。',
    meaning:
      '一般的會議紀錄不到一秒就能讀完，這一份過了時限還沒有結果。為免其他文件一直等，程式放棄了這一份，未收錄；其他檔案照常處理。',
    example: {
      of: 'situation',
      before: '匯入「歷年會議紀錄彙編.docx」，內容有數千頁。',
      after: '每次會議各存成一個檔案，再匯入。',
    },
  },
  'write-failed': {
    level: 'error',
    reason: '無法寫入：%s',
    help: '請確認內容目錄可寫入後再匯入；本文件未收錄。',
    meaning:
      '文件讀好了，但存不進 content 目錄：沒有寫入的權限、磁碟滿了，或同名的位置已有別的東西。文件未收錄，原有內容不變。',
    example: {
      of: 'situation',
      before: 'content 目錄在唯讀的網路磁碟上。',
      after: 'content 目錄在您可以存檔的位置。',
    },
    steps: [
      '在檔案總管試著於 content 資料夾中新增一個檔案；不行的話，請資訊人員開放權限。',
      '確認磁碟還有空間，再匯入一次。',
    ],
  },
  'content-fault': {
    level: 'error',
    reason: '已收錄的內容有誤：%s',
    help: '請以版本控制還原該檔案後再匯入。',
    meaning:
      'content 目錄中原來收錄的檔案，內容不合格式，多半是有人直接修改過。程式不會覆蓋看不懂的內容，所以這次的文件未收錄；訊息會指出是哪個檔案的哪一欄。',
    example: {
      of: 'situation',
      before: '有人以記事本修改了 content/meetings/tower/chuwu/7.yaml，刪掉了日期。',
      after: '還原該檔案；要更正日期時，改寫更正檔。',
    },
    steps: RESTORE,
  },
} as const satisfies Rules

/** What the archive holds already. */
export const held = {
  'meeting-exists': {
    level: 'error',
    reason: '這次會議已由另一份文件收錄：%s',
    help: '若本檔是修正版，請在檔名加上「修正版」，或加上 --revise 再匯入：原文件會保留，已發布的條文編號不變。若是另一次會議，請更正標題。',
    meaning:
      '同一個機關、同一個會議、同一次，已經由另一份文件收錄了。兩份文件的內容不同，程式不會自行決定以哪一份為準，所以這一份未收錄，原有內容不變。',
    example: {
      of: 'situation',
      before: '已收錄「第7次處務會議紀錄.txt」，又匯入內容不同的「第7次會議.txt」。',
      after: '改名為「第7次處務會議紀錄（修正版）.txt」，再匯入。',
    },
    steps: [
      '先確認標題的次別沒有寫錯。',
      '這一份是修正版：檔名加上「修正版」，或在指令加上 --revise，例如 npm run ingest -- --revise 第7次會議.txt。',
      '訊息若列出兩個開會日：是兩次會議用了同一個次別，請向發布機關確認哪一次寫錯了。',
    ],
  },
  'source-exists': {
    level: 'error',
    reason: '已有同名但內容不同的來源檔：%s',
    help: '來源檔不得覆寫。若是另一次會議，請更改檔名；若是同一次會議的修正版，請在檔名加上「修正版」再匯入。',
    meaning:
      '這個機關已經收錄過同樣檔名、但內容不同的文件。原始文件要永遠保存，不能覆蓋，所以這一份未收錄，原有內容不變。換一個檔名即可匯入。',
    example: {
      of: 'situation',
      before: '每次都用「會議紀錄.docx」當檔名，第 7 次已經收錄，這次匯入第 8 次。',
      after: '檔名寫出次別：「第8次處務會議紀錄.docx」。',
    },
    steps: [
      '另一次會議：在檔名寫出次別，再匯入。',
      '同一次會議的修正版：檔名加上「修正版」，再匯入。',
      '剛才匯入錯了、尚未發布：請維護人員還原 content 目錄，再匯入正確的檔案。',
    ],
  },
  'lost-ids': {
    level: 'error',
    reason: '收錄後，已發布的條文會消失：%s',
    help: '已發布的編號不得失效，請比對文件是否缺漏條文。若剛匯入而尚未發布，請先以版本控制還原 content 目錄再匯入。',
    meaning:
      '已發布的每一條都有固定網址，可能已經被公文引用。照這份文件收錄，訊息所列的條文就不見了，引用它的公文會連不到，所以文件未收錄，原有內容不變。',
    example: {
      of: 'situation',
      before: '第 7 次會議已發布四條，這次匯入的文件只有三條。',
      after: '匯入四條齊全的文件；確實刪除的一條，以修正版匯入並撤銷。',
    },
    steps: [
      '打開訊息所列的條文網址，與文件對照，看是不是漏了內容或改了編號。',
      '會議確實修正了內容：請依使用說明「如何更正」以修正版匯入。',
      '條文移到別的網址，或不再公開：請依使用說明「網址移動與撤銷」寫 content/moved.yaml。',
    ],
  },
  'same-document': {
    level: 'note',
    reason: '相同檔案，已收錄於：%s',
    help: '內容一字不差，只是檔名不同，不必再匯入。',
    meaning:
      '這個檔案與這次會議已收錄的文件完全相同，只是檔名不一樣。會議照常收錄在原來的檔名之下，不會再存一份；什麼都不必做。',
    example: {
      of: 'situation',
      before: '已收錄「第7次處務會議紀錄.docx」，又匯入它的複本「第7次處務會議紀錄 (1).docx」。',
    },
  },
  'no-meeting': {
    level: 'error',
    reason: '沒有這次會議的紀錄檔：%s',
    help: '若是誤刪，請以版本控制還原 content；若是新的文件，請不加 --check 匯入。',
    meaning:
      '只有加上 --check 才會出現：文件（或已發布的網址）都在，content/meetings 中卻沒有這次會議的紀錄檔。可能被刪除了，也可能這份文件還沒有匯入過。檢查不會寫入，其他內容不變。',
    example: {
      of: 'situation',
      before: '整理資料夾時，刪除了 content/meetings/tower/chuwu/7.yaml。',
      after: '還原該檔案；原始文件還在的話，也可以重新匯入它。',
    },
    steps: [
      '曾經收錄的：請維護人員以版本控制（git）還原訊息所指的檔案，以及它在 content/sources 中的原始文件。',
      '還沒有收錄的：執行 npm run ingest 匯入該文件，不加 --check。',
      '移到別的網址，或不再公開的：請依使用說明「網址移動與撤銷」寫 content/moved.yaml。',
    ],
  },
  'not-current': {
    level: 'error',
    reason: '已收錄的內容與重新匯入的結果不同：%s',
    help: '請執行 npm run ingest 重新匯入該來源檔，並檢視差異。',
    meaning:
      '只有加上 --check 才會出現：把保存的原始文件重新處理一次，結果與目前收錄的內容不一樣。可能有人直接修改了內容，或更正檔、名錄改過之後還沒有重新匯入。檢查不會寫入，原有內容不變。',
    example: {
      of: 'situation',
      before: '寫好了更正檔，還沒有重新匯入，就執行 npm run ingest -- --check。',
      after: '先匯入該次會議的原始文件，再執行 npm run ingest -- --check。',
    },
    steps: [
      '重新匯入訊息所指的文件，例如 npm run ingest -- content/sources/tower/第7次處務會議紀錄.txt。',
      '看一次頁面或 git 列出的差異，確認是您要的改變。',
    ],
  },
  'no-source': {
    level: 'error',
    reason: '已收錄的會議缺少來源檔：%s',
    help: '請還原 content/sources 中的來源檔。',
    meaning:
      '只有加上 --check 才會出現：這次會議已收錄，但 content/sources 中找不到它的原始文件，或那份文件已經不是這次會議的。沒有原始文件就無法證明內容正確。檢查不會寫入，原有內容不變。',
    example: {
      of: 'situation',
      before: '整理資料夾時，把 content/sources/tower 中的檔案移走了。',
      after: '原始文件都在 content/sources 中，檔名與內容都沒有改過。',
    },
    steps: RESTORE,
  },
} as const satisfies Rules

export const filing = { ...running, ...held } as const satisfies Rules
