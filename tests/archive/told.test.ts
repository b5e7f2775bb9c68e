import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { walk } from '../../src/model/walk.ts'
import { HARBOUR, minutes, type Entry } from './minutes.ts'

/** Who is told to act in each item of a meeting. */
function told(entries: readonly Entry[]): string[] {
  const archive = buildArchive({ agencies: [HARBOUR], meetings: [minutes('chuwu', '110', '2024-06-06', entries)] })
  return archive.meetings.flatMap(({ items }) =>
    [...walk(items)].flatMap(({ path, units }) => units.map(({ name }) => `${path} ${name}`)),
  )
}

const text = '未來並請總務組監督重劃會妥善配地。'

test('an appendix that repeats a decision word for word tells nobody again', () => {
  expect(
    told([
      { path: '1', text },
      { path: '2', kind: 'text', text: '綜理表：未來並請總務組監督\n重劃會妥善配地。' },
      { path: '3', kind: 'text', text: '請總務組監督重劃會。' },
      { path: '4', text },
    ]),
  ).toEqual(['1 總務組', '3 總務組', '4 總務組'])
})
