/** Strings that many pages of the site share, in Traditional Chinese as used in Taiwan; those of one topic stand in its own file. */
import type { Earlier } from '../model/earlier.ts'
import type { Kind } from '../model/kind.ts'

export const SITE = {
  name: '會議紀錄檢索',
  description: '以關鍵字檢索歷次會議的裁示、結論與列管案，每一條文都有固定網址。',
  skip: '跳到主要內容',
  navigation: '主要選單',
  breadcrumb: '目前位置',
  home: '首頁',
  search: '檢索',
  units: '單位',
  cases: '列管案',
  deadlines: '期限',
  guide: '使用說明',
  placeholder: '關鍵字、單位或案號',
  searchLabel: '檢索會議紀錄',
  searchButton: '檢索',
  footer: '條文位址一經發布即不變更；內容以各機關公布之會議紀錄為準。',
  data: '開放資料（JSON）',
} as const

export const KIND: Readonly<Record<Kind, string>> = {
  header: '會議資訊',
  section: '議程大項',
  agenda: '議程',
  quoted: '引述',
  directive: '裁示',
  conclusion: '結論',
  resolution: '決議',
  decision: '決定',
  report: '報告',
  announcement: '宣布事項',
  adjournment: '散會',
  text: '內文',
}

/** Titles of the links inside an item's text. */
export const TARGET = {
  unit: (name: string) => `${name}的辦理事項`,
  case: (number: string) => `列管案 ${number} 的歷程`,
  deadline: (date: string) => `期限 ${date}`,
  meeting: (name: string) => `${name}紀錄`,
  missingMeeting: (name: string) => `${name}紀錄尚未收錄`,
  formerMeeting: (name: string) => `${name}紀錄已移動或撤銷，原網址有說明`,
} as const

/** Of a table in the text that is wider than the screen. */
export const TABLE = { scrolls: '表格，可左右捲動' } as const

/** Where all that the site holds is made up. */
export const INVENTED = {
  notice: '示範資料：本站所有機關、人名、會議與案件均為虛構。',
  title: '（示範資料）',
  label: '示範資料',
} as const

export const HOME = {
  title: '會議紀錄檢索',
  examples: '例如',
  upcoming: '近期期限',
  allDeadlines: '所有期限',
  openCases: '列管中案件',
  allCases: '所有列管案',
  meetings: '最新會議',
  units: '單位',
  allUnits: '各機關的單位',
  agencies: '機關',
  count: (meetings: number, items: number) => `收錄 ${meetings} 次會議，${items} 條條文。`,
  noOpenCases: '目前沒有列管中的案件。',
  noDeadlines: '目前沒有期限。',
} as const

export const MEETING = {
  outline: '本次會議',
  previous: '前一次',
  next: '後一次',
  previousHeld: '收錄的前一次',
  nextHeld: '收錄的後一次',
  noPrevious: '沒有收錄更早的會議',
  noNext: '沒有收錄更晚的會議',
  source: '來源文件',
  file: '檔名',
  sha256: 'SHA-256',
  bytes: (bytes: number) => `${bytes.toLocaleString('en')} 位元組`,
  dropped: '未收入本文的字元',
  droppedReason: {
    markup: '標記符號',
    'page-number': '頁碼',
    'running-head': '頁首或頁尾',
    metadata: '轉檔程式附加的資料',
    deleted: '已刪除的文字',
    comment: '註解',
    hidden: '隱藏文字',
  },
  line: (line: number) => `第 ${line} 行`,
  kept: '無（Markdown 標記符號不計）；原文其餘每一個字元均已收錄。',
  keptButRepaired: '除下列更正或刪除的字元外，無（Markdown 標記符號不計）。',
  copyLink: '複製連結',
  permalink: (place: string) => `${place}的固定網址`,
} as const

/** What is noted beside an item. */
export const NOTE = { acts: '辦理', due: '期限', tracked: '列管', refers: '參照' } as const

/** What an item, or the header, said before it was changed. */
export const CHANGE = {
  of: {
    text: '文字',
    marker: '編號',
    kind: '類別',
    label: '標題詞',
    parent: '所屬條文',
    number: '次別',
    title: '標題',
    date: '會議日期',
    start: '開會時刻',
    end: '散會時刻',
    place: '地點',
    chair: '主席',
    recorder: '紀錄',
    attendance: '出席',
  },
  correction: '更正',
  revision: '修正版異動',
  was: '原為',
  now: '，改為',
  added: '，增列',
  /** Of a text, the words that were changed, told as well as drawn. */
  within: (words: string) => `，其中「${words}」`,
  into: '改為',
  dropped: '刪去',
  none: '（無）',
  top: '（最上層）',
  by: '修正前文件：',
  signed: (day: string, by: string, reason = '') => `（${day}，${by}${reason && `；${reason}`}）`,
  withdrawn: (day: string, by: string, reason = '') =>
    `本條已撤銷：修正版未列（${day}，${by}${reason && `；${reason}`}）。`,
  replaced: '修正前文件',
} as const satisfies { readonly of: Readonly<Record<Earlier['of'], string>>; readonly [key: string]: unknown }

/** What the copy buttons say after they were pressed. */
export const COPY = { done: '已複製', failed: '無法複製，請自行選取' } as const

export const CASE = {
  title: (number: string) => `列管案 ${number}`,
  index: '列管案',
  intro: '依會議紀錄中載明的列管案號整理。狀態以最近一次載明者為準。',
  state: { open: '列管中', released: '已解除', unknown: '待查' },
  event: {
    opened: '列入列管',
    reported: '報告',
    continued: '賡續列管',
    released: '解除列管',
    reopened: '恢復列管',
    merged: '併入他案',
    mentioned: '提及',
  },
  opened: '立案',
  none: '尚無列管案。',
  lastEvent: '最近一次',
} as const

export const UNIT = {
  index: '單位',
  intro: '各單位在會議中受指示辦理的事項。',
  aliases: (names: string) => `紀錄中亦稱：${names}`,
  from: (day: string) => `自 ${day}起使用此名稱。`,
  until: (day: string) => `此名稱使用至 ${day}。`,
  successor: '業務承接：',
  predecessors: '前身：',
  method:
    '本頁由程式依紀錄文字整理：「請」字後所列的單位、或文中載明應辦理者；未載明單位而依前文判讀者標示「推定」。僅提及、感謝或報告者不列入。',
  none: '目前收錄的紀錄中，沒有指示本單位辦理的事項。',
  search: '在檢索中查看',
  count: (count: number) => `${count} 條`,
} as const

export const DEADLINE = {
  title: '期限',
  past: '期限已過',
  none: '目前收錄的紀錄中沒有期限。',
} as const

export const AGENCY = {
  years: '年度',
  meetings: (count: number) => `${count} 次`,
  none: '尚未收錄',
  year: (year: number) => `${year}年`,
} as const

export const NOT_FOUND = {
  title: '查無此頁',
  text: '網址可能輸入有誤。已發布的條文網址不會失效；請檢查網址，或以關鍵字檢索。',
} as const

export const GUIDE = { title: '使用說明', item: '條文', citation: '引用', address: '網址' } as const

export const SEARCH = {
  title: '檢索',
  titled: (query: string) => `檢索「${query}」`,
  noScript: '檢索需要啟用 JavaScript。您仍可由下列頁面瀏覽：',
  filters: '篩選',
  dimension: { agency: '機關', unit: '辦理單位', year: '年度', kind: '類別' },
  year: (year: string) => `${year}年`,
  sort: '排序',
  newest: '由新到舊',
  oldest: '由舊到新',
  loading: '正在載入索引…',
  soFar: (shown: number) => `檢索中…已找到 ${shown} 條。`,
  more: '載入更多',
  failed: '無法載入索引，請檢查網路後再試。',
  retry: '再試一次',
  prompt: '可輸入多個詞（以空格分隔），或以「"」括住含空格的詞句。',
  total: (total: number, meetings: number) => `共 ${total} 條，見於 ${meetings} 次會議。`,
  atMost: (total: number, shown: number) => `至多 ${total} 條，已列出 ${shown} 條。`,
  none: '查無符合的條文。可試試較短的詞，或放寬篩選。',
  cited: '沒有條文含有這些字；所引用的如下。',
  noneHelp: '也可以這樣做：',
  withoutFilters: '取消所有篩選再檢索',
  unfiltered: (way: string) => `${way}（不限篩選條件）`,
  eachTerm: (term: string) => `只檢索「${term}」`,
  shorter: (term: string) => `改檢索「${term}」`,
  browse: '瀏覽各單位的辦理事項',
  keys: '按 / 到檢索框，按 ↓ 進入結果，↑ ↓ 移動，Enter 開啟。',
  shortcut: '使用 / 快速鍵',
  header: '會議資訊',
} as const
