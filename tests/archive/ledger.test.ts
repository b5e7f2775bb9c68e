import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { unrecordedIds } from '../../src/archive/ledger.ts'
import { HARBOUR, minutes } from './minutes.ts'

const archive = buildArchive({
  agencies: [HARBOUR],
  meetings: [
    minutes('chuwu', '7', '2024-05-06', [
      { path: '1', text: '甲', children: [{ path: '1-1', text: '乙', children: [{ path: '1-1-1', text: '丙' }] }] },
    ]),
    minutes('chuwu', '8', '2024-06-06', ['丁']),
  ],
})
const ids = ['8#0', '8#1', '7#0', '7#1', '7#1-1', '7#1-1-1'].map((id) => `harbour-chuwu-${id}`)

describe('unrecordedIds', () => {
  test('none where the ledger has all, and more', () => {
    expect(unrecordedIds(['harbour-chuwu-9#0', ...ids], archive)).toEqual([])
  })

  test('those that the ledger has not', () => {
    expect(unrecordedIds([], archive)).toEqual(ids)
    expect(
      unrecordedIds(
        ids.filter((id) => !id.endsWith('7#1-1')),
        archive,
      ),
    ).toEqual(['harbour-chuwu-7#1-1'])
  })
})
