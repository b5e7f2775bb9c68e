/** Additions to a registry that people keep: every line of it stays. */
import { describe, expect, test } from 'vitest'
import type { Series, Unit } from '../../../src/model/agency.ts'
import { readAgencyFile } from '../../../src/model/files.ts'
import { extendRegistry, newRegistry, type Addition, type Noted } from '../../../src/ingest/registry/yaml.ts'

const NONE: Addition = { aliases: [], series: [], units: [] }
const series = (id: string, name: string): Noted<Series> => ({
  entry: { id, name, aliases: [], numbering: 'term' },
  notes: [`「${name}」（a.txt:1）`],
})
const unit = (id: string, name: string, guess = false): Noted<Unit> => ({
  entry: { id, name, aliases: [] },
  notes: ['出列席（a.txt:4）'],
  guess,
})

const KEPT = `# 燈塔處的名錄，每季核對
id: tower
short: 燈塔處 # 內部用
name: 晨霧市政府燈塔處

series:
  # 每月一次
  - id: chuwu
    name: 處務會議
    numbering: running # 第110次起

# 單位依 113 年編制
units:
  - id: dengguang
    name: 燈光組
    aliases: [光源組]
  # 未來或增設船務組
`

/** The file extended, or why not. */
function extended(text: string, addition: Addition): string | null {
  const known = readAgencyFile('agencies/tower.yaml', text)
  return extendRegistry(text, addition, {
    ...known,
    aliases: [...known.aliases, ...addition.aliases.map(({ entry }) => entry)],
    series: [...known.series, ...addition.series.map(({ entry }) => entry)],
    units: [...known.units, ...addition.units.flatMap(({ entry, guess }) => (guess ? [] : [entry]))],
  })
}

const ADDED: Addition = {
  aliases: [{ entry: '霧市燈塔處', notes: [] }],
  series: [series('anquan', '安全會議')],
  units: [unit('jidian', '機電組'), unit('chuanwu', '船務組', true)],
}

describe('extendRegistry', () => {
  test('adds to each list at its end and keeps every line, comment and order', () => {
    expect(extended(KEPT, ADDED)).toBe(`# 燈塔處的名錄，每季核對
id: tower
short: 燈塔處 # 內部用
aliases:
  - 霧市燈塔處
name: 晨霧市政府燈塔處

series:
  # 每月一次
  - id: chuwu
    name: 處務會議
    numbering: running # 第110次起
  # 「安全會議」（a.txt:1）
  - id: anquan
    name: 安全會議
    numbering: term

# 單位依 113 年編制
units:
  - id: dengguang
    name: 燈光組
    aliases: [光源組]
  # 未來或增設船務組
  # 出列席（a.txt:4）
  - id: jidian
    name: 機電組
  # 出列席（a.txt:4）
  # - id: chuanwu
  #   name: 船務組
`)
  })

  test('adds lists that are not there, and to those that stand at the edge of the line', () => {
    const edge =
      'id: tower\nname: 晨霧市政府燈塔處\nshort: 燈塔處\nseries:\n- id: chuwu\n  name: 處務會議\n  numbering: running\n'
    expect(extended(edge, ADDED)).toBe(
      'id: tower\nname: 晨霧市政府燈塔處\nshort: 燈塔處\naliases:\n  - 霧市燈塔處\nseries:\n' +
        '- id: chuwu\n  name: 處務會議\n  numbering: running\n' +
        '# 「安全會議」（a.txt:1）\n- id: anquan\n  name: 安全會議\n  numbering: term\n' +
        'units:\n  # 出列席（a.txt:4）\n  - id: jidian\n    name: 機電組\n' +
        '  # 出列席（a.txt:4）\n  # - id: chuanwu\n  #   name: 船務組\n',
    )
  })

  test('keeps the line ends of Windows', () => {
    const result = extended(KEPT.replaceAll('\n', '\r\n'), ADDED)
    expect(result).toBe(extended(KEPT, ADDED)?.replaceAll('\n', '\r\n'))
  })

  test.each([
    [
      'series in brackets',
      KEPT.replace(/series:[^]*# 單位/u, 'series: [{id: chuwu, name: 處務會議, numbering: running}]\n# 單位'),
    ],
    ['an empty list in brackets', KEPT.replace(/units:[^]*/u, 'units: []\n')],
  ])('leaves %s to a person', (_, text) => {
    expect(
      extended(text, { ...NONE, series: [series('anquan', '安全會議')], units: [unit('jidian', '機電組')] }),
    ).toBeNull()
  })
})

describe('newRegistry', () => {
  test('has no list of guesses alone, which would be none', () => {
    const own = { id: 'tower', name: '燈塔處', short: '燈塔處' }
    const text = newRegistry(own, [], {
      ...NONE,
      series: [series('a', '安全會議')],
      units: [unit('b', '船務組', true)],
    })
    expect(text).toContain('# units:\n  # 出列席')
    expect(readAgencyFile('agencies/tower.yaml', text).units).toEqual([])
  })

  test.each(['甲: 乙', '# 甲', "'甲", '- 甲', '甲 #乙', '113', 'yes', '{甲}'])(
    'gives back a name such as %j, in a comment too',
    (name) => {
      const own = { id: 'tower', name, short: '燈塔處' }
      const noted = { ...series('a', name), notes: [name] }
      const text = newRegistry(own, [name], { ...NONE, series: [noted], units: [unit('b', name, true)] })
      const agency = readAgencyFile('agencies/tower.yaml', text)
      expect([agency.name, agency.series[0]?.name, agency.units]).toEqual([name, name, []])
    },
  )
})
