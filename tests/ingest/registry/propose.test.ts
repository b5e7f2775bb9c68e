/** What is proposed for documents that the registry does not know, taken together. */
import { describe, expect, test } from 'vitest'
import { propose } from '../../../src/ingest/registry/propose.ts'
import { Agency } from '../../../src/model/agency.ts'
import { readAgencyFile } from '../../../src/model/files.ts'
import { document, proposedFor, romanize } from './support.ts'

const minutes = (title: string, day = '113年5月6日', body = '一、甲案\n'): string => `${title}\n時間：${day}\n${body}`

/** Of one agency: its series as `id name numbering form`. */
const seriesOf = (...texts: string[]): string[] => {
  const { proposals } = proposedFor(...texts)
  expect(proposals).toHaveLength(1)
  return (
    proposals[0]?.agency.series.map(({ id, name, numbering, form }) => [id, name, numbering, form].join(' ').trim()) ??
    []
  )
}

describe('one agency', () => {
  test.each([
    [
      ['臺北市政府燈塔處', '台北市政府燈塔處', '燈塔處', '北市燈塔處', '臺北市燈塔處'],
      ['臺北市政府燈塔處', '燈塔處', ['臺北市燈塔處', '北市燈塔處']],
    ],
    [
      ['望海學會', '中華民國望海學會'],
      ['中華民國望海學會', '望海學會', []],
    ],
    [['晨霧市燈塔處'], ['晨霧市燈塔處', '燈塔處', []]],
  ])('written as %j', (written, expected) => {
    const { proposals } = proposedFor(...written.map((name, at) => minutes(`${name}第${at + 1}次處務會議紀錄`)))
    expect(proposals.map(({ agency: { name, short, aliases } }) => [name, short, aliases])).toEqual([expected])
    expect(proposals[0]?.documents).toHaveLength(written.length)
  })

  test('is not another city’s; a name without a city is then its own', () => {
    const { proposals } = proposedFor(
      minutes('晨霧市政府燈塔處第1次處務會議紀錄'),
      minutes('月影市政府燈塔處第1次處務會議紀錄'),
      minutes('燈塔處第1次處務會議紀錄'),
    )
    expect(proposals.map(({ agency: { id, name, short } }) => [id, name, short])).toEqual([
      ['dengtachu', '晨霧市政府燈塔處', '晨霧市政府燈塔處'],
      ['yyingshizhengfudengtachu', '月影市政府燈塔處', '月影市政府燈塔處'],
      ['dengtachub', '燈塔處', '燈塔處'],
    ])
  })

  test('that the registry knows by another name takes the name, its series stay', () => {
    const known = Agency.parse({
      id: 'tower',
      name: '晨霧市政府燈塔處',
      short: '燈塔處',
      series: [{ id: 'chuwu', name: '處務會議', numbering: 'running' }],
    })
    const text =
      'id: tower\nname: 晨霧市政府燈塔處\nshort: 燈塔處\nseries:\n  - id: chuwu\n    name: 處務會議\n    numbering: running\n'
    const { proposals } = propose(
      [document(minutes('晨霧市燈塔處第3次處務會議紀錄'))],
      { agencies: [known], textOf: () => text },
      null,
      romanize,
    )
    expect(proposals.map(({ isNew, agency }) => [isNew, agency.aliases, agency.series.length])).toEqual([
      [false, ['晨霧市燈塔處'], 1],
    ])
    expect(proposals[0]?.text).toBe(
      text.replace('short: 燈塔處\n', 'short: 燈塔處\naliases:\n  # 另一種寫法（a.txt:1）\n  - 晨霧市燈塔處\n'),
    )
  })

  test('with an id of the clerk’s own, where there is but one', () => {
    const registry = { agencies: [], textOf: () => '' }
    const one = document(minutes('晨霧市燈塔處第3次處務會議紀錄'))
    const other = document(minutes('月影市星象局第3次局務會議紀錄'))
    expect(propose([one], registry, 'tower', romanize).proposals.map(({ file }) => file)).toEqual([
      'agencies/tower.yaml',
    ])
    const { proposals, remarks } = propose([one, other], registry, 'tower', romanize)
    expect(proposals.map(({ agency }) => agency.id)).toEqual(['dengtachu', 'xingxiangju'])
    expect(remarks).toHaveLength(1)
  })

  test('none where the title does not say which', () => {
    const { proposals, remarks } = proposedFor(minutes('第3次處務會議紀錄'))
    expect(proposals).toEqual([])
    expect(remarks).toEqual([expect.stringContaining('a.txt：標題看不出是哪個機關（第3次處務會議紀錄）')])
    expect(proposedFor('沒有標題的文件\n')).toEqual({ proposals: [], remarks: [] })
  })

  test('never has the id of an address of the site', () => {
    const { proposals } = propose(
      [document(minutes('晨霧市搜尋處第1次處務會議紀錄'))],
      { agencies: [], textOf: () => '' },
      null,
      () => ['search'],
    )
    expect(proposals.map(({ agency }) => agency.id)).toEqual(['searchb'])
  })
})

describe('the numbering, told from all the titles', () => {
  const of = (...titles: (readonly [title: string, day: string])[]): string[] =>
    seriesOf(...titles.map(([title, day]) => minutes(`望海市燈塔處${title}`, day)))

  test.each<[string, (readonly [string, string])[], string]>([
    ['a number without a year', [['第7次處務會議紀錄', '113年5月6日']], 'chuwu 處務會議 running'],
    ['a year with each', [['113年第7次處務會議紀錄', '113年5月6日']], 'chuwu 處務會議 yearly'],
    [
      'more meetings than the year had weeks, and no other year to tell by: with the year none are confused',
      [['113年第110次處務會議紀錄', '113年5月6日']],
      'chuwu 處務會議 yearly',
    ],
    [
      'more than the year has days: the year is only the day’s',
      [['113年第2110次處務會議紀錄', '113年5月6日']],
      'chuwu 處務會議 running',
    ],
    [
      'the last of a year held in the next one',
      [
        ['112年第1次處務會議紀錄', '112年1月9日'],
        ['112年第11次處務會議紀錄', '112年12月4日'],
        ['112年第12次處務會議紀錄', '113年1月8日'],
        ['113年第1次處務會議紀錄', '113年1月29日'],
      ],
      'chuwu 處務會議 yearly',
    ],
    [
      'some in the first weeks of a year, after a few in the year before',
      [
        ['112年第3次處務會議紀錄', '112年12月4日'],
        ['113年第5次處務會議紀錄', '113年1月20日'],
      ],
      'chuwu 處務會議 yearly',
    ],
    [
      'so it is where one number is small',
      [
        ['113年第40次處務會議紀錄', '113年12月6日'],
        ['114年第42次處務會議紀錄', '114年1月6日'],
      ],
      'chuwu 處務會議 running',
    ],
    [
      'one number in two years: it restarts, though no title says so',
      [
        ['第7次處務會議紀錄', '112年5月6日'],
        ['第7次處務會議紀錄', '113年5月6日'],
      ],
      'chuwu 處務會議 yearly',
    ],
    [
      'numbers that go on over the year',
      [
        ['第7次處務會議紀錄', '112年12月6日'],
        ['第8次處務會議紀錄', '113年1月6日'],
      ],
      'chuwu 處務會議 running',
    ],
    [
      'the scheme of most, where one title says less',
      [
        ['第3屆第7次處務會議紀錄', '112年12月6日'],
        ['第3屆第8次處務會議紀錄', '113年1月6日'],
        ['處務會議紀錄', '113年2月6日'],
      ],
      'chuwu 處務會議 term',
    ],
    [
      'a month with each, and small numbers: it restarts each month',
      [
        ['113年4月第2次處務會議紀錄', '113年4月26日'],
        ['113年5月第1次處務會議紀錄', '113年5月6日'],
      ],
      'chuwu 處務會議 session ○年○月第○次處務會議',
    ],
    [
      'a month with each, and numbers too large for one: it restarts each year',
      [
        ['113年1月第2次處務會議紀錄', '113年1月26日'],
        ['113年5月第9次處務會議紀錄', '113年5月6日'],
      ],
      'chuwu 處務會議 yearly',
    ],
    ['a year alone is no number', [['113年度處務會議紀錄', '113年5月6日']], 'chuwu 處務會議 dated'],
  ])('%s', (_, titles, expected) => {
    expect(of(...titles)).toEqual([expected])
  })

  test('names that differ by 會議 alone are one series, others are not', () => {
    expect(of(['第1次處務會議紀錄', '113年1月6日'], ['第2次處務會議會議紀錄', '113年2月6日'])).toHaveLength(1)
    expect(of(['第1次處務會議紀錄', '113年1月6日'], ['第1次擴大處務會議紀錄', '113年2月6日'])).toEqual([
      'chuwu 處務會議 running',
      'kuodachuwu 擴大處務會議 running',
    ])
  })

  test('is said to be doubtful where one document leaves it open', () => {
    const doubt = '請核對：文件不足以確定編號方式'
    expect(proposedFor(minutes('望海市燈塔處第7次處務會議紀錄')).proposals[0]?.text).toContain(doubt)
    expect(proposedFor(minutes('望海市燈塔處113年第7次處務會議紀錄')).proposals[0]?.text).not.toContain(doubt)
    for (const number of ['110', '2110'])
      expect(proposedFor(minutes(`望海市燈塔處113年第${number}次處務會議紀錄`)).proposals[0]?.text).toContain(doubt)
  })
})

test('what is proposed is a registry, with the places where each name was found', () => {
  const text = minutes(
    '望海市燈塔處第7次處務會議紀錄',
    '113年5月6日',
    '列席：\n燈光組：林望海　　船務組：周小帆\n一、請機電室辦理。\n',
  )
  const { proposals } = proposedFor(text)
  const [proposal] = proposals
  expect(proposal?.text).toBe(`# 由匯入程式依文件擬出；請核對後再收錄。id 一經收錄即成為網址，不可再改。
# 「望海市燈塔處第7次處務會議紀錄」（a.txt:1）
id: dengtachu
name: 望海市燈塔處
short: 燈塔處
series:
  # 「望海市燈塔處第7次處務會議紀錄」（a.txt:1）
  # 編號：次別一直往下編（running）
  # 請核對：文件不足以確定編號方式。
  - id: chuwu
    name: 處務會議
    numbering: running
units:
  # 出列席（a.txt:4）
  - id: dengguang
    name: 燈光組
  # 出列席（a.txt:4）
  - id: chuanwu
    name: 船務組
  # 只出現一次，確認是單位才去掉行首的「# 」：
  # 被請辦理（a.txt:5）
  # - id: jidian
  #   name: 機電室
`)
  expect(readAgencyFile(proposal?.file ?? '', proposal?.text ?? '')).toEqual(proposal?.agency)
})
