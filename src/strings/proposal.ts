/** The words of a proposal for the registry, as a clerk reads them in a YAML file's comments and at the end of a run. */
import type { Numbering } from '../model/numbering.ts'

const NUMBERINGS: Readonly<Record<Numbering, string>> = {
  running: '次別一直往下編（running）',
  yearly: '次別每年重編（yearly）',
  monthly: '每月一次，以年月為號（monthly）',
  term: '次別每屆（或每學年）重編（term）',
  session: '次別每屆、每會期重編（session）',
  dated: '標題沒有次別，以開會日為號（dated）',
}

export const PROPOSAL = {
  new: '由匯入程式依文件擬出；請核對後再收錄。id 一經收錄即成為網址，不可再改。',
  found: (text: string, place: string) => `「${text}」（${place}）`,
  numbering: (numbering: Numbering) => `編號：${NUMBERINGS[numbering]}`,
  doubtful: '請核對：文件不足以確定編號方式。',
  alias: (place: string) => `另一種寫法（${place}）`,
  attends: (places: string) => `出列席（${places}）`,
  reports: (places: string) => `報告（${places}）`,
  asked: (places: string) => `被請辦理（${places}）`,
  guess: '只出現一次，確認是單位才去掉行首的「# 」：',
  maybeSame: (name: string) => `請核對：與「${name}」若是同一單位，請改列為其 aliases。`,
  merged: '請核對：aliases 視為同一單位的另一種寫法。',
  more: (count: number) => `共 ${count} 處`,
  sharedShort: '請核對：沒有可用的簡稱，暫用全名。',
  heading: '擬新增的機關名錄：',
  file: (file: string) => `── ${file} ──`,
  extends: (file: string) => `── ${file}（加在原有內容之後） ──`,
  accept: '核對無誤後，以同樣的檔案再執行一次並加上 --register，即寫入名錄並收錄文件；也可自行寫入後再匯入。',
  byHand: '這個名錄的寫法無法自動增補，請把上列內容自行加入：',
  written: (file: string) => `已寫入名錄：${file}`,
  unnamed: (file: string, title: string) => `${file}：標題看不出是哪個機關（${title}），請以 --agency 指定。`,
  manyAgencies: '有不只一個新機關，--agency 未採用；請分次匯入。',
} as const
