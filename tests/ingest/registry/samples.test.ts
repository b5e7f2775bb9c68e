/** The samples, which lie beside the project where its makers work on it: each is known by what is proposed for all of them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { propose } from '../../../src/ingest/registry/propose.ts'
import { SHARED } from '../../support/content.ts'
import { document, filedAs, romanize } from './support.ts'

const DOCS = join(SHARED, 'samples/docs')
const SAMPLES = [
  [
    '017-taipei-urban-planning-563.txt',
    '2006-11-23',
    'dushijihuaweiyuanhui-weiyuan-563',
    '臺北市都市計畫委員會95年11月23日第563次委員會議紀錄',
  ],
  [
    '048-asroc-council-20060309.txt',
    '2006-03-09',
    'zhongguotianwenxuehui-lijianshi-95-0309',
    '中國天文學會95年3月9日理監事會議紀錄',
    'number-from-date',
  ],
  [
    '051-asroc-council-20091024.txt',
    '2009-10-24',
    'tianwenxuehui-lijianshilianxi-23-5',
    '中華民國天文學會98年10月24日第23屆第5次理監事聯席會議紀錄',
  ],
  [
    '056-asroc-council-20181214.txt',
    '2018-12-14',
    'tianwenxuehui-lijianshi-26-8',
    '中華民國天文學會107年12月14日第26屆第8次理監事會議紀錄',
  ],
  [
    '064-ly-eco-8-2-3-md.txt',
    '2012-09-26',
    'lifayuan-jingjiweiyuanhui-8-2-3',
    '立法院101年9月26日第8屆第2會期經濟委員會第3次全體委員會議紀錄',
  ],
  [
    '065-ly-edu-8-2-24.txt',
    '2013-01-03',
    'lifayuan-jiaoyujiwenhuaweiyuanhui-8-2-24',
    '立法院102年1月3日第8屆第2會期教育及文化委員會第24次全體委員會議紀錄',
  ],
  [
    '079-ly-edu-8-2-4-md.txt',
    '2012-09-27',
    'lifayuan-jiaoyujiwenhuaweiyuanhui-8-2-4',
    '立法院101年9月27日第8屆第2會期教育及文化委員會第4次全體委員會議紀錄',
  ],
] as const

describe.skipIf(!existsSync(DOCS))('the samples', () => {
  const textOf = (file: string): string => readFileSync(join(DOCS, file), 'utf8')
  const all = (): ReturnType<typeof propose> =>
    propose(
      SAMPLES.map(([file]) => document(textOf(file), file)),
      { agencies: [], textOf: () => '' },
      null,
      romanize,
    )

  test.each(SAMPLES)('%s', (file, date, ...expected) => {
    const agencies = all().proposals.map(({ agency }) => agency)
    expect(filedAs(textOf(file), agencies, date)).toEqual(expected)
  })

  test('the units of the planning commission are those that attend', () => {
    const [commission] = all().proposals
    expect(commission?.agency.units.map(({ name, aliases }) => [name, ...aliases].join('＝'))).toEqual([
      '教育局',
      '工務局',
      '地政處',
      '建設局',
      '交通局',
      '文化局',
      '都市發展局＝發展局',
      '環保處',
      '都市更新處',
      '新建工程處',
      '公園處',
      '土地開發總隊',
      '文山區公所',
      '永建國小',
    ])
  })

  test('no society has a unit, and no proposal names a person', () => {
    const { proposals } = all()
    const societies = proposals.filter(({ agency }) => agency.name.endsWith('天文學會'))
    expect(societies.map(({ agency }) => agency.units)).toEqual([[], []])
    const persons = /吳金盛|林慶平|倪雨平|朱有花|張祥光|施顏祥|蔣偉寧|龍應台|黃秀容/u
    expect(proposals.filter(({ added }) => persons.test(added))).toEqual([])
  })

  test('what came apart in reading has no title, and nothing is proposed for it', () => {
    const broken = '054-asroc-council-20140920.txt'
    const proposed = propose([document(textOf(broken), broken)], { agencies: [], textOf: () => '' }, null, romanize)
    expect(proposed).toEqual({ proposals: [], remarks: [] })
  })
})
