/** Minutes that nobody held: as long as real ones, each of its own number and day, the same on every run. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const AGENCY = `id: tower
name: 晨霧市政府燈塔處
short: 燈塔處
series:
  - id: chuwu
    name: 處務會議
    numbering: running
  - id: kuoda
    name: 擴大處務會議
    numbering: running
units:
  - id: dengguang
    name: 燈光組
    aliases:
      - 光源組
`
const ORDINALS = [...'一二三四五六七八九十']
const SUBJECTS = [
  '航道燈具更新案',
  '夜間值勤輪班案',
  '霧號設備採購案',
  '觀光導覽計畫',
  '年度預算執行',
  '志工訓練辦理情形',
]
const UNITS = ['燈光組', '秘書室', '會計室', '人事室', '政風室', '企劃組']
const DUTIES = [
  '請於 113 年 6 月 30 日前完成驗收，並將結果簽報首長核閱',
  '請依本府所訂期程辦理，如有窒礙難行之處，應即提報處務會議討論',
  '請主動聯繫相關機關協調，務必於颱風季節來臨前完成各項整備工作',
  '請彙整各組意見後，研議修正作業規定，並加強宣導所屬同仁配合辦理',
  '請就現場動線及標示再予檢討，避免民眾誤入管制區域，以維安全',
]

/** A number for each place of each document, without any order that a cache could profit from. */
const mix = (a: number, b: number): number => (Math.imul(a + 1, 2654435761) ^ Math.imul(b + 1, 40503)) >>> 0
const pick = (entries: readonly string[], a: number, b: number): string => entries[mix(a, b) % entries.length] ?? ''

function directive(document: number, place: number): string {
  const [unit, duty, other] = [UNITS, DUTIES, DUTIES].map((entries, index) =>
    pick(entries, document, 3 * place + index),
  )
  return `${unit}報告事項洽悉；${duty}。另${other}，列管案號 ${10000 + (mix(document, place) % 9000)}，賡續列管。`
}

/** About 2,500 characters, 7.5 KB. */
export function minutes(document: number): string {
  const day = `民國 ${100 + (document % 13)} 年 ${1 + (document % 12)} 月 ${1 + (document % 28)} 日`
  const header = `晨霧市政府燈塔處第 ${document + 1} 次處務會議紀錄
時間：${day}上午 9 時至 11 時 30 分
地點：二樓會議室
主席：林望海處長
紀錄：周小帆
出席：如簽到表
`
  const items = Array.from({ length: 8 }, (_, section) => {
    const lines = Array.from(
      { length: 3 },
      (__, line) => `(${ORDINALS[line]})${directive(document, 10 * section + line)}`,
    )
    return `${ORDINALS[section]}、${pick(SUBJECTS, document, section)}\n決議：\n${lines.join('\n')}\n`
  })
  return `${header}${items.join('')}九、散會：11 時 30 分\n`
}

/** A content directory with a registry of its own, and a folder of documents. */
export function furnish(root: string, count: number): { readonly content: string; readonly inbox: string } {
  const [content, inbox] = [join(root, 'content'), join(root, 'inbox')]
  mkdirSync(join(content, 'agencies'), { recursive: true })
  mkdirSync(inbox)
  writeFileSync(join(content, 'agencies/tower.yaml'), AGENCY)
  for (let document = 0; document < count; document++)
    writeFileSync(join(inbox, `${String(document + 1).padStart(6, '0')}.txt`), minutes(document))
  return { content, inbox }
}
