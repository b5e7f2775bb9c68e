/** Rules of the title and the header: which meeting it is, when, where, who. */
import { minutes } from './minutes.ts'
import type { Rules } from './rule.ts'

/** What to do where the registry has to learn a name. */
const REGISTER = [
  '若是打錯字，改正標題後再匯入。',
  '若是新的機關或會議：看匯入結果最後的「擬新增的機關名錄」，逐行核對名稱、代碼與編號方式。',
  '正確的話，在同樣的指令加上 --register 再執行一次，例如 npm run ingest -- --register 第7次處務會議紀錄.docx。',
] as const

/** The title: which meeting of which agency. */
export const title = {
  'no-title': {
    level: 'error',
    reason: '找不到會議紀錄的標題。',
    help: '開頭須有「機關＋第幾次＋會議名稱＋紀錄」，例如「臺北市政府秘書處第110次處務會議紀錄」。若不是會議紀錄（例如函文），不必匯入。',
    meaning:
      '文件開頭沒有一行（或連續幾行）是會議紀錄的標題。程式靠標題知道這是哪個機關的哪一次會議；沒有標題就無從歸檔，所以文件未收錄。標題要在「時間：」等欄位之前，並以「紀錄」結尾。',
    example: {
      of: 'document',
      before: minutes({ title: '處務會議' }),
      after: minutes(),
    },
  },
  draft: {
    level: 'warning',
    reason: '標題載明為%s，不是確定的紀錄。',
    help: '已依現在的內容收錄；確定後請以定稿重新匯入（檔名加上「修正版」，或加上 --revise）。',
    meaning:
      '標題寫著「草案」「草稿」或「初稿」，內容之後可能還會改。文件已收錄，條文也有了網址；定稿與草案不同的地方，匯入定稿時會列出，網址不變。若這就是定稿，只是標題沒有改，不必處理。',
    example: {
      of: 'document',
      before: minutes({ title: '晨霧市政府燈塔處第 7 次處務會議紀錄（草案）' }),
      after: minutes(),
    },
    steps: ['定稿確定後匯入：npm run ingest -- --revise 第7次處務會議紀錄（定稿）.docx。檔名須與草案不同。'],
  },
  'second-title': {
    level: 'error',
    reason: '同一份文件中有第二個會議紀錄標題。',
    help: '一份文件只收一次會議；請將各次會議分開存檔再匯入。',
    meaning:
      '文件中間又出現一個會議紀錄的標題，看來是兩次會議接在一起。合在一起收錄，後一次會議的結論會被當成前一次的，所以整份文件未收錄。',
    example: {
      of: 'document',
      before: `${minutes()}\n\n晨霧市政府燈塔處第 8 次處務會議紀錄\n時間：113 年 6 月 3 日上午 9 時\n一、南堤燈塔油漆工程已完成。`,
      after: minutes(),
    },
    steps: [
      'Word 或記事本：選取第二次會議的全部內容，剪下（Ctrl＋X），貼到新的檔案另外存檔。',
      '兩個檔案分別匯入，或放在同一個資料夾一起匯入。',
      '若後面其實是本次會議宣讀的前次紀錄，請在它的前一行載明，例如「一、宣讀上次會議紀錄」。',
    ],
  },
  'unknown-agency': {
    level: 'error',
    reason: '標題中的機關不在機關名錄：%s',
    help: '請檢查標題的機關名稱；若是新的機關，結尾會列出擬新增的名錄，核對後加上 --register 再匯入一次。',
    meaning:
      '標題的機關名稱，在名錄（content/agencies）裡找不到。可能是名稱打錯或用了別稱，也可能這個機關第一次匯入。不知道是哪個機關就不能歸檔，所以文件未收錄。',
    example: {
      of: 'document',
      before: minutes({ title: '晨霧市燈塔處第 7 次處務會議紀錄' }),
      after: minutes(),
    },
    steps: REGISTER,
  },
  'no-such-agency': {
    level: 'error',
    reason: '機關名錄沒有代碼「%s」。',
    help: '--agency 的值須是 content/agencies/ 內的檔名（不含 .yaml）。',
    meaning:
      '您在指令中以 --agency 指定了機關，但名錄裡沒有這個代碼。代碼是英文小寫，不是機關名稱。文件未收錄；標題已寫出機關全名時，其實不必加 --agency。',
    example: {
      of: 'command',
      before: 'npm run ingest -- --agency 燈塔處 第7次處務會議紀錄.docx',
      after: 'npm run ingest -- --agency tower 第7次處務會議紀錄.docx',
    },
    steps: [
      '打開 content/agencies 資料夾，找到該機關的檔案，例如 tower.yaml；代碼就是 tower。',
      '若是新的機關，這是它將來的代碼：請改用英文小寫，並加上 --register。',
    ],
  },
  'wrong-agency': {
    level: 'error',
    reason: '標題的機關與 --agency 指定的不同：%s',
    help: '請確認匯入的檔案，或更正 --agency。',
    meaning:
      '指令中的 --agency 指定了一個機關，文件的標題卻是另一個機關。可能選錯檔案，也可能代碼打錯。為免歸到別的機關，文件未收錄。',
    example: {
      of: 'command',
      before: 'npm run ingest -- --agency stars 燈塔處第7次處務會議紀錄.docx',
      after: 'npm run ingest -- --agency tower 燈塔處第7次處務會議紀錄.docx',
    },
  },
  'unknown-series': {
    level: 'error',
    reason: '機關名錄中沒有這個會議：%s',
    help: '請檢查標題的會議名稱；若是新的會議，結尾會列出擬新增的內容，核對後加上 --register 再匯入一次；若是既有會議的另一名稱，請加在其 aliases。',
    meaning:
      '機關在名錄裡，但沒有這個名稱的會議。可能是名稱打錯、會議改了名稱，或是這種會議第一次匯入。不同的會議各自編號，不能混在一起，所以文件未收錄。',
    example: {
      of: 'document',
      before: minutes({ title: '晨霧市政府燈塔處第 7 次處物會議紀錄' }),
      after: minutes(),
    },
    steps: [
      ...REGISTER,
      '若只是既有會議的另一種名稱：以記事本開啟 content/agencies 中該機關的檔案，在那個會議的 aliases 加上這個名稱。',
    ],
  },
  'no-number': {
    level: 'error',
    reason: '標題沒有可用的「第○次」。',
    help: '請確認標題載明會議次別（1 至 9999），例如「第110次」或「113年第12次」。',
    meaning:
      '標題沒有寫第幾次，或寫的數字讀不出來。次別是網址的一部分，也是分辨各次會議的依據，不能由程式猜，所以文件未收錄。',
    example: {
      of: 'document',
      before: minutes({ title: '晨霧市政府燈塔處處務會議紀錄' }),
      after: minutes(),
    },
  },
  'year-inferred': {
    level: 'note',
    reason: '標題未載年度，依會議日期推定為：%s',
    help: '若不正確，請在標題載明年度，例如「113年第12次」。',
    meaning:
      '這個會議每年從第 1 次重新編起，標題卻只寫了第幾次。程式以開會日期的年度補上，並據以編號。文件照常收錄；若開會日期與次別不屬於同一年度（例如年初補開），請更正。',
    example: {
      of: 'document',
      before: minutes({ title: '晨霧市政府星象局第 7 次局務會議紀錄', chair: '主席：何夜明局長' }),
      after: minutes({ title: '晨霧市政府星象局 113 年第 7 次局務會議紀錄', chair: '主席：何夜明局長' }),
    },
    steps: ['推定錯誤而文件不能改時，在更正檔以 do: set、field: number 更正；寫法見使用說明「如何更正」。'],
  },
} as const satisfies Rules

/** The header's fields. */
export const header = {
  'no-date': {
    level: 'error',
    reason: '找不到會議日期。',
    help: '請在「時間：」載明年、月、日，例如「時間：民國111年3月17日10時」。',
    meaning:
      '「時間：」那一行找不到完整的年、月、日，標題也沒有。排序、年度篩選與期限的推算都靠開會日期，所以文件未收錄。只寫月、日而沒有年，程式不會猜是哪一年。',
    example: {
      of: 'document',
      before: minutes({ time: '時間：5 月 6 日上午 9 時至 11 時' }),
      after: minutes(),
    },
  },
  'bad-date': {
    level: 'error',
    reason: '會議日期無法採用：%s',
    help: '請對照原文改正；日期寫成「113年3月5日」或「113/3/5」，年份用民國或西元都可以。',
    meaning:
      '「時間：」那一行（或標題）有看似日期的文字，但不是存在的一天，或寫法不能確定是哪一天。排序與期限的推算都靠開會日期，程式不會猜，所以文件未收錄。訊息引述的就是印出來的文字。',
    example: {
      of: 'document',
      before: minutes({ time: '時間：113 年 2 月 30 日上午 9 時至 11 時' }),
      after: minutes(),
    },
  },
  'wrong-weekday': {
    level: 'warning',
    reason: '開會日期與星期不符：%s。',
    help: '請查明開會日期；日期若印錯，請以更正檔（content/corrections）更正 date。',
    meaning:
      '「時間：」那一行的日期和它後面的星期對不起來，兩者必有一個印錯。程式以日期為準，期限也從這一天算起；文件已收錄，請查明是哪一個錯。',
    example: {
      of: 'document',
      before: minutes({ time: '時間：113 年 5 月 6 日（星期五）上午 9 時' }),
      after: minutes({ time: '時間：113 年 5 月 6 日（星期一）上午 9 時' }),
    },
  },
  'no-start': {
    level: 'warning',
    reason: '找不到開會時刻。',
    help: '若原文有載明，請檢查「時間：」的寫法。',
    meaning:
      '「時間：」那一行有日期，但看不出幾點開會。文件已收錄，頁面上的開會時刻會空白；原文若本來就沒寫，不必處理。',
    example: {
      of: 'document',
      before: minutes({ time: '時間：113 年 5 月 6 日' }),
      after: minutes(),
    },
  },
  'no-end': {
    level: 'note',
    reason: '原文未載散會時刻。',
    help: '若原文有載明，請檢查「散會」的寫法。',
    meaning:
      '「時間：」與「散會」都沒有寫幾點結束。許多紀錄本來就不寫，這只是告訴您頁面上的散會時刻會空白。文件照常收錄。',
    example: {
      of: 'document',
      before: minutes({ time: '時間：113 年 5 月 6 日上午 9 時', end: '三、散會。' }),
      after: minutes({ time: '時間：113 年 5 月 6 日上午 9 時' }),
    },
  },
  'end-before-start': {
    level: 'warning',
    reason: '散會時刻（%s）不晚於開會時刻。',
    help: '請核對原文的開會與散會時刻。',
    meaning:
      '依原文，散會的時刻比開會早，或者相同。多半是上午、下午寫錯，或漏了「下午」。文件已收錄，兩個時刻都照原文；請核對後再決定要不要更正。',
    example: {
      of: 'document',
      before: minutes({ time: '時間：113 年 5 月 6 日下午 2 時', end: '三、散會：4 時' }),
      after: minutes({ time: '時間：113 年 5 月 6 日下午 2 時', end: '三、散會：下午 4 時' }),
    },
  },
  'no-place': {
    level: 'warning',
    reason: '找不到開會地點。',
    help: '若原文有載明，請檢查「地點：」的寫法。',
    meaning:
      '標題之後、第一條條文之前，沒有找到「地點：」。文件已收錄，頁面上的地點會空白；原文若本來就沒寫，不必處理。',
    example: { of: 'document', before: minutes({ place: '' }), after: minutes() },
  },
  'no-chair': {
    level: 'warning',
    reason: '找不到主席。',
    help: '若原文有載明，請檢查「主席：」的寫法。',
    meaning:
      '標題之後、第一條條文之前，沒有找到「主席：」或「主持人：」。文件已收錄，頁面上的主席會空白；原文若本來就沒寫，不必處理。',
    example: { of: 'document', before: minutes({ chair: '' }), after: minutes() },
  },
  'no-recorder': {
    level: 'warning',
    reason: '找不到紀錄人員。',
    help: '若原文有載明，請檢查「紀錄：」的寫法。',
    meaning:
      '標題之後、第一條條文之前，沒有找到「紀錄：」或「記錄：」。文件已收錄，頁面上的紀錄會空白；原文若本來就沒寫，不必處理。',
    example: { of: 'document', before: minutes({ recorder: '' }), after: minutes() },
  },
} as const satisfies Rules

export const heading = { ...title, ...header } as const satisfies Rules
