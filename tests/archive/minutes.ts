/** An agency that exists nowhere, and short ways to minutes of it. */
import { Agency } from '../../src/model/agency.ts'
import type { Kind } from '../../src/model/kind.ts'
import { Meeting } from '../../src/model/meeting.ts'

export const HARBOUR = Agency.parse({
  id: 'harbour',
  name: '晨霧市政府港務處',
  short: '港務處',
  series: [
    { id: 'chuwu', name: '處務會議', numbering: 'running', caseNumbers: 'meeting-item' },
    { id: 'kuoda', name: '擴大處務會議', numbering: 'running' },
    { id: 'juwu', name: '局務會議', numbering: 'yearly' },
  ],
  units: [
    { id: 'zongwu', name: '總務組' },
    { id: 'wenshu', name: '文書組' },
    { id: 'guoji', name: '國際事務組', aliases: ['國務組', '事務組'] },
    { id: 'gongguan', name: '公管中心' },
    { id: 'celue', name: '策略中心' },
    { id: 'zian', name: '資安中心' },
    { id: 'chuangxin', name: '創新中心' },
    { id: 'mishu', name: '秘書室' },
    { id: 'zhumi', name: '主任秘書室' },
    { id: 'it', name: 'IT 中心' },
    { id: 'yike', name: '公管中心一科' },
  ],
})

export interface Entry {
  readonly path: string
  readonly text: string
  readonly kind?: Kind
  readonly children?: readonly Entry[]
}

const item = ({ path, text, kind = 'conclusion', children = [] }: Entry): object => ({
  path,
  marker: `(${path})`,
  kind,
  text,
  children: children.map(item),
})

/** A meeting with these items; a bare text is a conclusion, numbered from 1 on. */
export function minutes(
  series: string,
  number: string,
  date: string,
  items: readonly (string | Entry)[] = [],
  agency = HARBOUR.id,
): Meeting {
  return Meeting.parse({
    id: `${agency}-${series}-${number}`,
    agency,
    series,
    number,
    title: `第${number}次會議紀錄`,
    date,
    start: '09:00',
    end: null,
    place: '二樓會議室',
    chair: { name: '林望海', title: '處長' },
    recorder: '周小帆',
    attendance: [{ label: '出席', lines: ['如簽到表'] }],
    source: { file: `${agency}/${number}.txt`, sha256: 'a'.repeat(64), bytes: 9, format: 'txt', encoding: 'utf-8' },
    header: [`第${number}次會議紀錄`, '主席：林望海處長，請總務組於 113 年 12 月 31 日前'],
    items: items.map((entry, index) =>
      item(typeof entry === 'string' ? { path: String(index + 1), text: entry } : entry),
    ),
    dropped: [],
  })
}
