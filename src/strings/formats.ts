/** Words of the files that are downloaded, and of the links to them. */

export const FORMATS = {
  page: (page: string, pages: string) => `第 ${page} 頁，共 ${pages} 頁`,
  download: '下載',
  odt: '可編輯文件（ODT）',
  akn: '結構化文件（Akoma Ntoso XML）',
  json: 'JSON',
  ods: '試算表（ODS）',
  csv: 'CSV',
  feed: 'Atom 訂閱',
} as const

/** Titles of the feeds. */
export const FEED = {
  archive: (site: string) => `${site}：最新會議`,
  agency: (agency: string) => `${agency}：最新會議`,
  unit: (unit: string) => `${unit}：受指示辦理的事項`,
  case: (title: string) => `${title}：歷程`,
} as const

/** Names of the lists and of their columns. */
export const LIST = {
  cases: '列管案',
  deadlines: '期限',
  duties: '辦理事項',
  meetings: '會議',
  agency: '機關',
  series: '會議別',
  number: '次別',
  name: '會議',
  title: '標題',
  date: '開會日期',
  place: '條次',
  text: '內文',
  due: '期限',
  dueWords: '期限原文',
  units: '辦理單位',
  caseNumber: '案號或案名',
  state: '狀態',
  event: '事件',
  citation: '引用',
  address: '網址',
  approval: '紀錄狀態',
  approvedBy: '確定依據',
} as const
