/** Why an entry of a corrections file can't be carried out: what stands in the rules' messages about it (rules/corrections.ts). */
import { CONTENT } from './content.ts'

export const CORRECTING = {
  same: 'from 與 to 相同',
  emptied: '更正後沒有任何文字',
  blankTitle: '標題不可空白',
  title: '標題請以 do: set、field: title 更正',
  kind: (to: string, kinds: readonly string[]) => `沒有「${to}」這個類別（${kinds.join('、')}）`,
  beginning: (to: string) => `條文不是以「${to}」開頭`,
  below: (to: string) => `不能移到自己之下（${to}）`,
  after: (after: string, to: string) => `${after}（after 須是 ${to} 之下的另一條）`,
  nothingBefore: (quoted: string) => `${quoted}之前沒有文字，無法分成兩條`,
  taken: (as: string) => `編號 ${as} 已有條文`,
  first: '它之前沒有條文可以接續',
  matched: '同一條已在前面的 match 指出',
  lines: (quoted: string) => `${quoted}跨越了兩行，請一行寫一筆`,
  time: (to: string) => `「${to}」須寫成 HH:MM，例如 09:30`,
  date: (to: string) => `「${to}」${CONTENT.field.date}`,
  revision: (source: string) => `「${source}」不是這次會議的修正版`,
  held: (source: string) => `這一條仍在「${source}」之中，不能撤銷`,
  now: (from: string, now: string) => `from 為${from}，現為${now}`,
  twice: (from: string, text: string) => `${from}見於${text}`,
  source: (written: string, name: string) => `source 為「${written}」，現為「${name}」`,
  printed: (from: string, to: string) => `from 為「${from}」，文件現已載明「${to}」`,
}
