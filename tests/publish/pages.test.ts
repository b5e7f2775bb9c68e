/** A page is not rendered again only where it stands as it was written, of the same, by the same program. */
import { rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Pages } from '../../src/publish/pages.ts'
import { Workplace } from '../support/content.ts'

/** A site of one page, written and kept. */
function site(): Workplace {
  const place = new Workplace()
  const pages = open(place)
  pages.isChanged('a/index.html', { text: '甲' })
  place.write('out/a/index.html', '<p>甲')
  pages.save()
  return place
}
const open = (place: Workplace, madeBy = 'x'): Pages =>
  new Pages(place.path('pages.json'), place.path('out'), madeBy, new Map())

describe('Pages', () => {
  test('what has not changed is told', () => {
    using place = site()
    const pages = open(place)
    expect(pages.isChanged('a/index.html', { text: '甲' })).toBe(false)
    expect(pages.unchanged).toEqual(['a/index.html'])
    pages.save()
    expect(open(place).isChanged('a/index.html', { text: '甲' })).toBe(false)
  })

  test('what it is given, where it is and what makes it', () => {
    using place = site()
    expect(open(place).isChanged('a/index.html', { text: '乙' })).toBe(true)
    expect(open(place).isChanged('b/index.html', { text: '甲' })).toBe(true)
    expect(open(place, 'y').isChanged('a/index.html', { text: '甲' })).toBe(true)
  })

  test.each([
    ['gone', (place: Workplace) => rmSync(place.path('out/a/index.html'))],
    ['written by another', (place: Workplace) => writeFileSync(place.path('out/a/index.html'), '<p>乙')],
    ['damaged in what is kept', (place: Workplace) => writeFileSync(place.path('pages.json'), '{}')],
    ['not kept', (place: Workplace) => rmSync(place.path('pages.json'))],
  ])('a page %s is rendered', (_, spoil) => {
    using place = site()
    spoil(place)
    const pages = open(place)
    expect(pages.isChanged('a/index.html', { text: '甲' })).toBe(true)
    expect(pages.unchanged).toEqual([])
  })
})
