/** An archive and ten edits of it, as a clerk makes them. */
import { cpSync, mkdirSync } from 'node:fs'
import { expect } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { HEADER } from '../support/document.ts'
import { TOWER, TOWER_ANNEX } from '../support/agencies.ts'
import type { Desk } from './desk.ts'

const BODY = '一、甲案\n決議：請光源組於 6 月底前完成。\n二、乙案\n（一）前段\n（二）後段\n三、散會：11 時\n'
/** Each tracks two cases of its own: of the 4th 401 and 402, in four digits. */
const tracking = (number: number, body: string): string => {
  const meeting = String(number).padStart(2, '0')
  return body
    .replace('前段', `前段，列管案號${meeting}01賡續列管`)
    .replace('後段', `後段，列管案號${meeting}02賡續列管`)
}
const minutes = (number: number, body = BODY): string =>
  HEADER.replace('第 7 次', `第 ${number} 次`).replace('5 月 6 日', `5 月 ${number} 日`) + tracking(number, body)
const annex = (number: number): string =>
  minutes(number).replace(`燈塔處第 ${number} 次處務會議`, `燈塔處臺南分館第 ${number} 次館務會議`)

const file = (number: number): string => `第${number}次.txt`

const SEAFARERS = { id: 'hanghai', name: '航海組' }
const ANNEX = { ...TOWER_ANNEX, units: [{ id: 'fenguan', name: '分館組' }, SEAFARERS] }
const [LIGHT] = TOWER.units
const RENAMED = [
  { ...LIGHT, until: '2024-05-31', successor: 'guangyuan' },
  { id: 'guangyuan', name: '光源科', from: '2024-06-01' },
  SEAFARERS,
]

/** Before the first edit. */
export async function begin(desk: Desk): Promise<void> {
  desk.write('content/moved.yaml', '# What became of published ids.\n')
  desk.register({ ...TOWER, units: [LIGHT, SEAFARERS] }, ANNEX)
  const first = [1, 2, 3, 4, 5, 6, 9, 10, 11].map((number) => [file(number), minutes(number)])
  await desk.ingest(Object.fromEntries([...first, ['館務第8次.txt', annex(8)]]) as Record<string, string>)
}

/** In the order in which they are made. */
export const EDITS: Readonly<Record<string, (desk: Desk) => Promise<void>>> = {
  insert: async (desk) => {
    const text = minutes(1, BODY.replace('二、乙案', '二、新案\n三、乙案').replace('三、散會', '四、散會'))
    expect(await desk.ingest({ '第1次（修正版）.txt': text })).toEqual(['changed'])
  },
  delete: async (desk) => {
    desk.correct(2, 'do: withdraw, path: 2-2, reason: 誤植')
    expect(await desk.ingest({ '第2次（修正版）.txt': minutes(2, BODY.replace('（二）後段\n', '')) })).toEqual([
      'changed',
    ])
  },
  retitle: async (desk) => {
    desk.correct(
      3,
      'do: set, field: title, from: 晨霧市政府燈塔處第 3 次處務會議紀錄, to: 晨霧市政府燈塔處第 3 次處務會議紀錄（定稿）',
    )
    expect(await desk.ingest({ [file(3)]: minutes(3) })).toEqual(['changed'])
  },
  // What was filed as the 4th meeting was the 14th; then comes the real 4th.
  renumber: async (desk) => {
    desk.remove('meetings/tower/chuwu/4.yaml', `sources/tower/${file(4)}`)
    expect(() => readArchive(desk.content)).toThrow('tower-chuwu-4#2-2')
    desk.move('from: tower-chuwu-4, to: tower-chuwu-14, reason: 次別誤植')
    expect(await desk.ingest({ [file(14)]: minutes(14) })).toEqual(['written'])
    const real = { [file(4)]: minutes(4, '一、丙案\n二、散會：11 時\n') }
    expect(await desk.ingest(real)).toEqual(['refused moved-id'])
    const moved = desk.read('content/moved.yaml')
    desk.write('content/moved.yaml', moved.replace('次別誤植', '次別誤植, reused: true'))
    expect(await desk.ingest(real)).toEqual(['written'])
  },
  move: async (desk) => {
    desk.correct(5, 'do: move, path: 2-2, from: 2, to: 1')
    expect(await desk.ingest({ [file(5)]: minutes(5) })).toEqual(['changed'])
  },
  'rename a unit': async (desk) => {
    desk.register({ ...TOWER, units: RENAMED }, { ...ANNEX, units: [SEAFARERS] })
    expect(() => readArchive(desk.content)).toThrow('units/annex-fenguan')
    desk.move('from: units/annex-fenguan, to: units/tower-dengguang')
    expect(await desk.ingest({ [file(6)]: minutes(6) })).toEqual(['unchanged'])
  },
  'merge agencies': async (desk) => {
    const [series] = TOWER_ANNEX.series
    const { aliases, ...tower } = { ...TOWER, units: RENAMED, aliases: [TOWER_ANNEX.name] }
    desk.remove('agencies/annex.yaml', 'meetings/annex')
    mkdirSync(desk.path('content/sources/tower'), { recursive: true })
    cpSync(desk.path('content/sources/annex'), desk.path('content/sources/tower'), { recursive: true })
    desk.remove('sources/annex')
    desk.register({ ...tower, aliases, series: [...TOWER.series, series] })
    desk.move('from: annex, to: tower, reason: 機關整併')
    expect(await desk.ingest({ '館務第8次.txt': annex(8) })).toEqual(['written'])
  },
  withdraw: async (desk) => {
    desk.remove('meetings/tower/chuwu/9.yaml', `sources/tower/${file(9)}`)
    desk.remove('meetings/tower/chuwu/10.yaml', `sources/tower/${file(10)}`)
    desk.move('from: tower-chuwu-9, reason: 涉及個人資料')
    desk.move('from: tower-chuwu-10, reason: 誤公開')
    expect(await desk.ingest({ [file(9)]: minutes(9) })).toEqual(['refused moved-id'])
  },
  revise: async (desk) => {
    // The case's number was wrong as well.
    const text = minutes(11, BODY.replace('6 月底前', '7 月底前')).replace('案號1101', '案號1003')
    expect(await desk.ingest({ '第11次（修正版）.txt': text })).toEqual(['changed'])
  },
  restore: async (desk) => {
    const moved = desk.read('content/moved.yaml')
    desk.write('content/moved.yaml', moved.replace(/^.*tower-chuwu-10,.*\n/mu, ''))
    expect(() => readArchive(desk.content)).toThrow('tower-chuwu-10#0')
    expect(await desk.ingest({ [file(10)]: minutes(10) })).toEqual(['written'])
  },
}
