/** Rules of content/moved.yaml: addresses that were moved or withdrawn, or should be told of. */
import type { Rules } from './rule.ts'

export const moved = {
  'moved-id': {
    level: 'error',
    reason: '收錄後的網址已經移動或撤銷：%s',
    help: '舊的引用會連到不相干的條文，所以未收錄。請核對次別；寫法見使用說明「網址移動與撤銷」。',
    meaning:
      'content/moved.yaml 記載這次會議（或其中的條文）的網址已經移到別處，或已經撤銷。如果再給這份文件用，公文中引用舊網址的地方就會連到另一份紀錄，而沒有人知道，所以文件未收錄，原有內容不變。',
    example: {
      of: 'situation',
      before: '次別誤印為 111 的紀錄已移到 112（from: sec-chuwu-111、to: sec-chuwu-112），現在匯入真正的第 111 次。',
      after: '在 moved.yaml 那一筆加上 reused: true，再匯入；頁面會註明這個網址原來是另一次會議。',
    },
    steps: [
      '先確認標題的次別沒有寫錯，也不是同一份文件又匯入一次。',
      '撤銷的紀錄要恢復公開：刪除 content/moved.yaml 中的那一筆，再匯入。',
      '網址確實要給另一份文件：在那一筆加上 reused: true，再匯入。',
    ],
  },
  'moved-fault': {
    level: 'error',
    reason: '網址移動檔有誤：%s',
    help: '請改正 content/moved.yaml；寫法與例子見使用說明「網址移動與撤銷」。',
    meaning:
      'content/moved.yaml 的內容看不懂，或所寫的去處不在內容中。照這個檔案，已發布的網址會連不到，所以網站不會建置；檢查不會寫入，原有內容不變。',
    example: {
      of: 'situation',
      before: '寫了 to: sec-chuwu-112，但第 112 次會議還沒有匯入。',
      after: '先匯入第 112 次會議的文件，再執行 npm run ingest -- --check。',
    },
    steps: [
      '以記事本開啟 content/moved.yaml，移到訊息所指的行：例如 moved.yaml:3:5 是第 3 行第 5 個字。',
      '照訊息改正 from 或 to；代碼可由網址得知，例如 /sec/chuwu/110/#2-c 是 sec-chuwu-110#2-c。',
      '存檔後執行 npm run ingest -- --check，沒有訊息即可。',
    ],
  },
  'lost-unit': {
    level: 'error',
    reason: '已發布的單位頁沒有去處：%s',
    help: '請還原名錄中的單位，或在 content/moved.yaml 寫轉址或撤銷；寫法見使用說明「網址移動與撤銷」。',
    meaning:
      '只有加上 --check 才會出現：content/addresses.txt 登錄了這個單位頁的網址，名錄（content/agencies）中卻沒有這個單位，content/moved.yaml 也沒有說明。連到這一頁的公文與書籤會連不到，所以網站不會建置；檢查不會寫入，原有內容不變。',
    example: {
      of: 'situation',
      before: '在 content/agencies/tower.yaml 把單位的 id 由 dengguang 改成 guangyuan。',
      after: '把 id 改回 dengguang；或寫一筆 from: units/tower-dengguang、to: units/tower-guangyuan。',
    },
    steps: [
      '單位改名或裁併：不必刪除，也不必換 id；把它還原到名錄中，加上 until 與 successor。',
      'id 確實要換，或單位歸到別的機關：在 content/moved.yaml 寫一筆 from 與 to，例如 units/sec-wenshu 到 units/sec-zongwu。',
      '不再有這一頁：寫一筆 from 與 reason（理由），不寫 to。',
      '訊息所列的不是單位頁的代碼：content/addresses.txt 被改過了，請以版本控制（git）還原。',
    ],
  },
} as const satisfies Rules
