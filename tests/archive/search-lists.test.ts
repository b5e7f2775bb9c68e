import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { queryExamples } from '../../src/archive/query-examples.ts'
import { SEARCH_LISTS } from '../../src/archive/search-lists.ts'
import { fold } from '../../src/model/fold.ts'
import { walk } from '../../src/model/walk.ts'

const archive = readArchive('content')

describe('the lists of the search', () => {
  test('names, short names and aliases, folded', () => {
    const { agencies, units } = SEARCH_LISTS.names(archive)
    expect(agencies['台北市政府秘書處']).toEqual(['sec'])
    expect(agencies['秘書處']).toEqual(['sec'])
    expect(units['國務組']).toEqual(['sec-guoji'])
  })

  test('a renamed unit goes with its successor, and the own words of the agencies follow', () => {
    const [agency] = archive.agencies
    const [unit] = archive.units
    if (!agency || !unit) throw new Error('The content has no unit.')
    const old = { ...unit, unit: { ...unit.unit, name: '舊組', aliases: [], successor: unit.unit.id } }
    const { alike } = SEARCH_LISTS.names({ ...archive, units: [unit, old], synonyms: [['口罩', '面罩']] })
    expect(alike).toEqual(
      expect.arrayContaining([
        ['舊組', unit.unit.name],
        ['口罩', '面罩'],
      ]),
    )
  })

  test('a chair is known by the meetings chaired', () => {
    expect(SEARCH_LISTS.chairs(archive)).toEqual({ 陳志銘: ['sec-chuwu-110'], 趙式隆: ['doit-juwu-113-12'] })
  })

  test('what names a case holds its number, which is what the index is asked for', () => {
    const numbers = Object.values(SEARCH_LISTS.cases(archive)).flat()
    expect(numbers).toContain('10902')
    const items = archive.meetings.flatMap(({ items: top }) => [...walk(top)])
    const wrong = items.filter(({ text, cases }) => cases.some(({ number }) => !fold(text).includes(fold(number))))
    expect(wrong).toEqual([])
  })

  test('Simplified characters lead to Traditional ones', () => {
    const table = SEARCH_LISTS.simplified(archive)
    expect([table['发'], table['后'], table['台'], table['件']]).toEqual(['發髮', '后後', '台檯颱', undefined])
  })
})

test('the guide has an example of every kind', () => {
  expect(Object.keys(queryExamples(archive))).toHaveLength(11)
  expect(queryExamples({ ...archive, units: [], cases: [], meetings: [] })).toEqual({})
})
