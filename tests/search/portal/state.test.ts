import { expect, test } from 'vitest'
import { readState, writeState } from '../../../src/search/portal/state.ts'

const NAMES = ['資訊局', '秘書處', '都發局']

test('the address is the whole state, and says nothing that would be so anyway', () => {
  const state = { query: '公文 & 檔案', sort: 'oldest', from: ['資訊局', '都發局'] } as const
  expect(readState(writeState(state), NAMES)).toEqual(state)
  expect([...new URLSearchParams(writeState({ query: '甲', sort: 'newest', from: [] })).keys()]).toEqual(['q'])
})

test('archives that are not there are not asked, and nobody is asked twice', () => {
  expect(readState('?q=x&from=都發局&from=無&from=資訊局&from=資訊局&sort=x', NAMES)).toEqual({
    query: 'x',
    sort: 'newest',
    from: ['資訊局', '都發局'],
  })
})
