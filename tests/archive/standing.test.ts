/** What stands, by its names in moved.yaml: an old address leads there, under the name that its reader knows. */
import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { standingPages } from '../../src/archive/standing.ts'
import { HARBOUR, minutes } from './minutes.ts'

test('a page of a series, a unit or a case is called after its agency as well', () => {
  const archive = buildArchive({
    agencies: [HARBOUR],
    meetings: [minutes('chuwu', '7', '2024-05-06', ['列管案號0701：解除列管'])],
  })
  const series = HARBOUR.series[0]?.name ?? ''
  const unit = HARBOUR.units[0]
  const pages = standingPages(archive)
  const at = (name: string): string | undefined => pages.get(name)?.name
  expect(at('harbour')).toBe(HARBOUR.name)
  expect(at('harbour-chuwu')).toBe(HARBOUR.name + series)
  expect(at(`units/harbour-${unit?.id}`)).toBe(HARBOUR.name + (unit?.name ?? ''))
  expect(at('cases/harbour-chuwu-0701')).toBe(`${HARBOUR.name}0701`)
})
