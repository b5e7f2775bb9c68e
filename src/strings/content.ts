/** What is wrong with files of `content/` that people write, in words that a clerk can act on. */

const list = (values: readonly string[]): string => values.join('、')
const entry = (place: number): string => `第 ${place} 筆`

/** Of YAML itself. */
const yaml = {
  wideColon: (key: string) => `「${key}：」用了全形冒號，須是半形冒號加一個空格，例如「${key}: …」`,
  tightColon: (key: string) => `「${key}:」的冒號之後須有一個空格，例如「${key}: …」`,
  tab: '縮排用了 Tab 鍵，須改用空格',
  twice: '同一個欄位寫了兩次，須留下一個',
  flow: '括號沒有成對；文字以「[」或「{」開頭時，須前後加上引號',
  quote: '引號沒有成對',
  documents: '一個檔案只能有一份內容，須刪除「---」',
  key: '這一行須寫成「欄位: 值」，冒號之後有一個空格',
  indentation: '縮排不對：同一筆的欄位須對齊；文字中有「: 」，或以「@」「*」等符號開頭時，須前後加上引號',
  mark: '文字以「*」「&」「!」開頭時，須前後加上引號',
  control: '有無法列印的控制字元，須刪除',
  depth: '層次太深',
  detached: '這一行接不上前面的內容：清單的每一筆須以「- 」開頭，同一筆的欄位須對齊',
  empty: '檔案沒有內容',
  cut: '引號或括號沒有成對',
  syntax: (words: string) => `YAML 格式有誤：${words}`,
}

/** Of what a field holds. */
const field = {
  types: {
    string: '文字',
    number: '數字',
    int: '整數',
    boolean: 'true 或 false',
    array: '清單，每一筆以「- 」開頭',
    object: '一行一個「欄位: 值」',
  } as Readonly<Record<string, string>>,
  blank: '不可空白',
  fewest: (count: string) => `至少須有 ${count} 筆`,
  least: (value: string) => `不可小於 ${value}`,
  most: (value: string) => `不可大於 ${value}`,
  missing: '缺少這個欄位',
  type: (type: string) => `須是${type}`,
  unset: (type: string) => `沒有填寫，須是${type}`,
  value: (values: readonly string[]) => `須是 ${list(values)}${values.length > 1 ? ' 之一' : ''}`,
  unknown: (keys: readonly string[]) => `沒有「${keys.join('」「')}」這個欄位`,
  format: '內容不符格式',
  date: '須是存在的日期，寫成 YYYY-MM-DD',
}

/** Of a file, whatever it holds. */
const file = {
  encoding: '這個檔案不是 UTF-8，須存成 UTF-8：以記事本另存新檔，「編碼」選「UTF-8」',
  whole: '整個檔案',
  misplaced: (id: string, place: string) => `id 是 ${id}，檔案須放在 ${place}`,
}

const agency = {
  id: '須全是小寫英文字母 a–z',
  form: '次別的每一部分須各有一個 ○；以開會日為號的會議不寫 form',
  caseNumbers: 'meeting-item 只有次別一直往下編（running）或逐年編（yearly）的會議可以用',
  until: '不可早於 from',
  successor: '須同時寫出 until',
  successorUnknown: (unit: string, successor: string) => `${unit} 的 successor「${successor}」不是另一個單位的 id`,
  reserved: '這個字是本站自己用的網址，須換一個',
  repeated: (value: string) => `「${value}」重複`,
}

const meeting = { id: '須是 agency、series 與 number 以 - 相連' }

const synonyms = {
  word: '須有文字',
  group: '一組至少兩個詞',
  repeated: '同一組裡有重複的詞（臺、台與全形、半形視為相同）',
}

const federation = {
  address:
    '須是該站首頁的網址，以 / 結尾，例如 https://minutes.example.gov.tw/doit/；在同一主機者可只寫路徑，例如 /doit/',
  names: '有兩筆的 name 相同',
  addresses: '有兩筆的 address 相同',
}

const path = '須是條文編號，例如 2-4-c-5'
const block = '須是條文編號，最上層寫 top'
const corrections = {
  name: '檔名須是會議代碼加 .yaml，並直接放在 corrections 目錄，例如 sec-chuwu-110.yaml',
  whole: '整個檔案須是一份清單，每一筆以「- do: 」開頭',
  fields: {
    do: '須是 replace、set、move、split、join、match 或 withdraw',
    field: '須是 title、date、start、end、place、chair、recorder、attendance、marker、kind、label 或 number',
    on: field.date,
    path: `${path}；表頭是 0`,
    as: path,
    from: block,
    to: block,
    after: path,
  } as Readonly<Record<string, string>>,
  entry: (place: number, key: string, words: string) => `${entry(place)}${key && ` ${key}`}：${words}`,
  number: (number: string) => `須與檔名的次別（${number}）相同`,
}

const moved = {
  name: '須是機關（sec）、會議（sec-chuwu）、某次會議（sec-chuwu-110）、條文（sec-chuwu-110#2-c）、單位頁（units/sec-wenshu）或列管案頁（cases/sec-chuwu-10902）的代碼',
  reason: '沒有寫 to 就是撤銷，須寫明理由',
  level: '須與 from 同是機關、會議、某次會議、條文、單位頁或列管案頁',
  reused: '這個網址後來另給了別的會議；請直接寫最後的去處',
  circle: (names: readonly string[]) => `移來移去，繞成了圈：${names.join(' → ')}`,
  twice: (from: string) => `「${from}」寫了兩筆，須留下一筆`,
  stands: (from: string) =>
    `「${from}」還在內容中。確實移走或撤銷了，須先移除內容；另給了別的文件，須加上 reused: true`,
  lost: (id: string) => `${id} 沒有去處`,
  nowhere: (to: string) => `「${to}」不在內容中，須是現有的代碼`,
  entry: (place: number, key: string, words: string) => `${entry(place)} ${key}：${words}`,
}

export const CONTENT = { yaml, field, file, agency, meeting, synonyms, federation, corrections, moved }
