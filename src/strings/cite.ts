/** Strings of the page that finds what is cited, and of the ways to copy a citation. */

export const CITE = {
  title: '依引用文字查詢條文',
  intro: '貼上公文裡的引用文字、固定網址、短碼或條文代號，直接找到那一條。',
  label: '引用文字、網址、短碼或代號',
  placeholder: '例：秘書處第110次處務會議紀錄會議結論(五)',
  button: '查詢',
  noScript: '這一頁需要啟用 JavaScript。您仍可由機關頁逐次瀏覽會議紀錄；固定網址可直接貼在瀏覽器的網址列。',
  examples: '例如',
  loading: '查詢中…',
  failed: '無法載入資料，請檢查網路後再試。',
  one: '找到一條。',
  go: '前往',
  several: (count: number) => `可能是下列 ${count} 條，請選擇：`,
  each: (count: number) => `引用了下列 ${count} 條：`,
  doubtful: '找到的條文與所寫不盡相符，請確認：',
  none: '沒有找到這一條。',
  /** Over the answers to several citations. */
  parts: (count: number) => `這段文字引用了 ${count} 處，逐一查詢如下：`,
  part: (words: string) => `「${words}」`,
  reason: '看說明',
  near: '該次會議中相近的條文：',
  meetings: '符合的會議（由近到遠）：',
  header: '（會議資訊）',
  /** Over the results of a search that cites. */
  cited: '所引用的條文',
  more: '在引用查詢中查看全部與說明',
  /** After how many there may be, where fewer are shown. */
  first: (count: number) => `（先列 ${count} 條）`,
  withdrawn: '所引用的不再公開：',
  problem: {
    nothing: '看不出是哪一次會議。請寫出次別或日期，例如「第110次處務會議結論(五)」。',
    unnamed: '只寫出機關或會議名稱，看不出是哪一次。請加上次別或日期。',
    differs: '文字與網址所指的不是同一條。',
    long: (most: number) => `一次最多查詢 ${most.toLocaleString('zh-Hant-TW')} 個字；請只貼上含有引用的段落。`,
    unread: (words: string) => `「${words}」未能辨識，沒有用來查詢。`,
    'no-meeting': (words: string) => `本站沒有收錄「${words}」這次會議的紀錄。`,
    page: (words: string) => `「${words}」是本站另一頁的網址，不是條文；請直接貼在瀏覽器的網址列。`,
    withdrawn: (words: string) => `「${words}」已撤銷，理由見原網址`,
    'item-moved': (meeting: string, words: string) =>
      `${meeting}的紀錄中已沒有「${words}」，可能移到了所列的位置，請核對。`,
    moved: (meeting: string, to: string) => `${meeting}的紀錄已移為${to}，請核對是否為所引的條文。`,
    referring: '「前開」「上揭」「上次」等沒有說出是哪一次會議。請由前文查得次別或日期，一起寫出。',
    letter: (words: string) => `「${words}」是公文的文號；本站依會議查詢，請寫出會議的次別或日期。`,
    'no-item': (meeting: string, words: string) => `${meeting}的紀錄中沒有「${words}」，請核對編號。`,
    many: (count: number) => `符合的會議有 ${count} 次。請加上機關、日期或年度。`,
  },
  /** What is wrong with a code, and what to do. */
  mistyped: {
    length: (words: string, count: number) =>
      `短碼是九個字，「${words}」有 ${count} 個字，請照紙本${count < 9 ? '補齊' : '刪去多打的字'}。`,
    letter: (words: string) => `「${words}」有短碼不用的字（短碼只有數字與英文字母，沒有 U），請照紙本核對。`,
    check: (words: string) => `「${words}」不是短碼：至少有一個字抄錯，或有兩個字對調，請照紙本逐字核對。`,
    unknown: (words: string) => `本站查無「${words}」這個短碼；請照紙本逐字核對，或確認是否為本站印出的紀錄。`,
  },
  impossible: {
    ordinal: (words: string) => `沒有「${words}」會議：次別是從 1 起的數字，請核對。`,
    year: (words: string) => `「${words}」不是會議的年份：請寫民國年或西元年，例如 113年、2024年。`,
    day: (words: string) => `沒有「${words}」這一天，請核對日期。`,
  },
  disagrees: {
    date: (meeting: string, day: string, words: string) => `${meeting}的開會日期是 ${day}，與所寫的「${words}」不符。`,
    number: (meeting: string, day: string, words: string) => `${day}開的是${meeting}，與所寫的「${words}」不符。`,
    agency: (meeting: string, words: string) => `${meeting}不是「${words}」的會議。`,
    series: (meeting: string, words: string) => `${meeting}與所寫的「${words}」名稱不符。`,
  },
} as const

/** The ways to copy a citation, beside the plain one. */
export const COPY_AS = {
  more: '其他格式',
  menu: '複製引用的其他格式',
  full: '全文',
  self: (name: string) => `以「${name}」自稱`,
  linked: '全文與網址',
  short: '短網址',
  qr: 'QR Code',
  qrTitle: (citation: string) => `${citation}的 QR Code`,
  save: '下載 SVG',
  close: '關閉',
} as const

/** Who cites an item, in the notes beside it. */
export const CITED = { by: '被引用' } as const
