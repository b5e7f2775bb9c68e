/** Strings of the pages of tracked cases. */
import type { CASE_LEVELS } from '../model/case.ts'

/** 2 年 3 個月 */
const span = (months: number): string =>
  [months >= 12 ? `${Math.floor(months / 12)} 年` : '', months % 12 > 0 ? `${months % 12} 個月` : '']
    .filter(Boolean)
    .join(' ') || '未滿 1 個月'

export const CASE_AGE = {
  label: '列管期間',
  of: (months: number, isAtLeast: boolean) => (isAtLeast ? `至少 ${span(months)}` : span(months)),
  firstSeen: (day: string) => `首見於 ${day}`,
  meetings: (count: number) => `經 ${count} 次會議`,
  asOf: (name: string, day: string) => `截至收錄最新的${name}（${day}）`,
} as const

export const CASE_SUBJECT = {
  label: '案由',
  excerpt: '節錄',
  by: {
    title: '依案號旁所載名稱',
    agenda: '依議程案由',
    opening: '依列入列管之條文',
    excerpt: '節錄案號旁的文字，紀錄未載明案由',
  },
} as const

export const CASE_LEVEL: Readonly<Record<(typeof CASE_LEVELS)[number], string>> = { city: '府級', agency: '局內' }

export const CASE_PAGE = {
  timeline: '歷程圖',
  history: '歷程',
  after: '本次會議後：',
  openedBy: '立案',
  openedAt: (name: string, item: number) => `${name}第 ${item} 項`,
  openedIn: (year: number) => `${year}年`,
  inferredFrom: (number: string) => `依案號 ${number} 的編法推定`,
  missing: '該次會議紀錄尚未收錄，無從核對',
  unsaid: '該次會議紀錄未載明將本案列入列管',
  candidates: '該次會議同項次的條文：',
  confirmed: '與案號所示的會議相符',
  into: (number: string) => `併入列管案 ${number}`,
  doubts: '待釐清',
} as const

export const CASE_LIST = {
  series: (name: string) => `${name}列管案`,
  seriesIndex: '各會議列管案',
  count: (open: number, unknown: number, released: number) => `列管中 ${open}、待查 ${unknown}、已解除 ${released}`,
  chart: '列管中件數',
  chartLabel: (from: string, until: string, highest: number) =>
    `${from}至 ${until}列管中件數的變化，最多 ${highest} 件。`,
  chartNote: '立案會議尚未收錄的案件，自紀錄首次載明列管之日起計；實際件數可能較多。',
  table: '各年底列管中件數',
  year: '年度',
  open: '列管中',
  roc: (year: number) => `${year}年`,
  items: (count: number) => `${count} 件`,
  releasedElsewhere: (count: number) => `已解除的 ${count} 件，列於各會議的列管案頁。`,
  doubts: (count: number) => `待釐清事項（${count} 件）`,
  filter: '篩選列管案',
  words: '案號或案由',
  unit: '辦理單位',
  anyUnit: '所有單位',
  age: '列管期間',
  anyAge: '不限',
  ageHelp: '列管期間依收錄的紀錄計算：立案或恢復列管的會議尚未收錄者，自首次見到之日起算。',
  ages: { 6: '滿 6 個月', 12: '滿 1 年', 24: '滿 2 年', 60: '滿 5 年' },
  day: '狀態截至',
  clear: '清除',
  shown: (count: number) => `符合 ${count} 件。`,
} as const

export const DOUBT = {
  title: '列管案待釐清事項',
  intro:
    '紀錄中互相矛盾或無從判讀之處，供研考或秘書單位核對。本站照列，不自行更正；有誤者請依「使用說明」以更正檔處理。',
  none: '目前收錄的紀錄中，沒有待釐清的事項。',
  heading: (name: string, count: number) => `${name}（${count}）`,
  kind: {
    'released-twice': '重複解除列管',
    'continued-after-release': '解除後仍稱持續列管',
    'told-after-merge': '併入他案後仍稱持續列管',
    'opened-twice': '重複列入列管',
    'reopened-open': '未解除即恢復列管',
    'before-opening': '早於立案的記載',
    'opened-elsewhere': '立案會議與案號不符',
    'not-opened': '應立案的會議未載明列管',
    unresolved: '無從判讀所指案件',
  },
  help: {
    'released-twice': '前一次記載已解除，其間沒有恢復列管的記載。',
    'continued-after-release': '前一次記載已解除，其間沒有恢復列管的記載。',
    'told-after-merge': '前一次記載已併入他案。',
    'opened-twice': '先前已有記載，又稱列入列管。',
    'reopened-open': '先前沒有解除列管的記載。',
    'before-opening': '會議早於案號或文字所示的立案會議。',
    'opened-elsewhere': '文字載明列入列管的會議，不是案號所示的會議。',
    'not-opened': '案號所示的會議已收錄，但沒有條文載明將本案列入列管；下列為該次會議同項次的條文。',
    unresolved: '文字指稱「上開案件」等，但同一條文沒有可對應的案號，或件數不符。',
  },
  noItem: '該次會議沒有同項次的裁示、結論或決議。',
} as const
