/** What the pages of units and of deadlines say: what is owed, by whom and by when. */

export const OWED = {
  rule: (since: string, newest: string) =>
    `以本機關最近一次會議（${newest}）為準：有期限者，列當日起到期者；未載期限者，列 ${since}之後所指示者。其餘見各年度。`,
  clock:
    '本站不知道今天是哪一天；依您裝置的日期，期限已過者移後並註明。紀錄只載明指示，是否已辦理完成不在本站資料之內。',
  due: '有期限',
  nothingDue: '沒有最近一次會議後到期的期限。',
  othersDue: (count: number) => `另有對全體或各單位的期限 ${count} 項`,
  undated: '未載期限',
  everyone: '對全體或各單位的指示',
  everyoneOf: (agency: string) => `${agency}：對全體或各單位的指示`,
  everyoneMethod: '本頁由程式依紀錄文字整理：對「各單位」「同仁」「主管」等全體所為的指示。',
  everyoneCount: (count: number) => `對全體或各單位的指示（${count} 條）`,
  everyoneAll: '歷年對全體或各單位的指示',
  years: '各年度',
  year: (year: number) => `${year}年`,
  yearOf: (name: string, year: number) => `${name}　${year}年`,
  yearRule: (year: number) => `${year}年各次會議的全部指示，由新到舊。`,
  yearEmpty: '本年沒有指示辦理的事項。',
  olderYear: (year: number) => `← ${year}年`,
  newerYear: (year: number) => `${year}年 →`,
  neighbours: '前後年度',
  count: (duties: number, reports: number) =>
    [duties > 0 ? `${duties} 條` : '', reports > 0 ? `報告 ${reports} 項` : ''].filter(Boolean).join('、'),
  cases: '相關列管案',
  reports: '報告',
  basis: (words: string) => `依據「${words}」`,
  until: '期限',
  formerly: (name: string) => `原「${name}」`,
  calendar: '訂閱行事曆（.ics）',
  print: '列印待辦表',
} as const

export const CALENDAR = {
  month: (year: number, month: number) => `${year}年${month}月`,
  monthTitle: (year: number, month: number) => `${year}年${month}月的期限`,
  monthEnd: (year: number, month: number) => `${year}年${month}月底`,
  yearEnd: (year: number) => `${year}年底`,
  words: (words: string) => `「${words}」`,
  whom: (names: string) => `${names}：`,
  rule: (newest: string) =>
    `紀錄只載明期限，是否已辦理完成不在本站資料之內。先列最近一次會議（${newest}）當日起到期者，由近而遠；依您裝置的日期已過者移後並註明。`,
  coming: '最近一次會議後到期',
  noneComing: '沒有最近一次會議後到期的期限。',
  months: '各月',
  calendars: '行事曆訂閱',
  calendarsHelp:
    '行事曆（.ics）收錄最近一次會議前一年內及其後到期者，可加入 Outlook 等行事曆程式；各單位的行事曆見單位頁。',
  allAgencies: '全部機關',
  monthRule: '只載明月份或年度者另列於後，不排入某一日。',
  grid: '月曆：各日的期限數',
  weekdays: ['日', '一', '二', '三', '四', '五', '六'],
  monthOnly: '只載明月份',
  yearOnly: '只載明年度',
  count: (count: number) => `${count} 項`,
  shown: (count: number) => `列出 ${count} 項期限`,
  neighbours: '前後月份',
  filter: '機關或單位',
  everyone: '全部',
  wholeAgency: (agency: string) => `${agency}（全部）`,
} as const

/** What a calendar's events say. */
export const ICS = {
  all: '會議紀錄期限',
  of: (name: string) => `${name}：會議紀錄期限`,
  about: (since: string) => `依會議紀錄文字整理，收錄 ${since}之後到期者。紀錄只載明期限，是否已辦理完成不在資料之內。`,
  nothing: '尚未收錄會議紀錄。',
  summary: (whom: string, what: string) => (whom === '' ? what : `${whom}：${what}`),
  approximate: { month: '（紀錄只寫到月份）', year: '（紀錄只寫到年度）' },
  words: (words: string, inferred: boolean) => `紀錄用語：「${words}」${inferred ? '（日期為推定）' : ''}`,
  address: (address: string) => `條文網址：${address}`,
} as const
