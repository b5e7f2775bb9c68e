/** Words on what became of a meeting's minutes: confirmed or not, and every change of them. */
import { codeOf } from '../model/code-point.ts'

export const APPROVAL = {
  label: '紀錄狀態',
  state: { pending: '待確認', confirmed: '已確定', amended: '修正後確定' },
  decided: (words: string) => `「${words}」`,
  noNext: '後一次會議紀錄尚未收錄',
  silent: '後一次會議紀錄未載明確定與否',
  amended: '後次會議修正',
} as const

export const HISTORY = {
  title: '變更紀錄',
  of: (name: string) => `${name}的變更紀錄`,
  intro: '依本站資料整理：收錄的文件、承辦人的更正、修正版的異動、撤銷的條文，以及後次會議的確認。',
  documents: '收錄的文件',
  current: '現行',
  replaced: '已由修正版取代',
  approval: '後次會議的確認',
  changes: '條文與會議資訊的變更',
  noChanges: '本次會議自收錄以來未曾變更。',
  repairs: '收錄時更正的字元',
  repair: (from: string, to: string, count: number) =>
    to === '' ? `刪除看不見的字元 ${codeOf(from)}（${count} 處）` : `「${from}」改為「${to}」（${count} 處）`,
  header: '會議資訊',
  ids: (standing: number, gone: number) =>
    gone === 0
      ? `本次會議發布了 ${standing} 個固定網址，均仍有效。`
      : `本次會議發布了 ${standing + gone} 個固定網址：${gone} 個已移動或撤銷，如上所列；其餘仍有效。`,
} as const
