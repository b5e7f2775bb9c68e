/** What pages load once. */
import { expect, test } from 'vitest'
import { Loads } from '../../src/browser/loads.ts'

/** Gives 1, 2, 3 … in the order of being asked. */
function counter(): () => Promise<number> {
  let asked = 0
  return async () => ++asked
}

test('the same for all who ask, meanwhile and later', async () => {
  const [loads, load] = [new Loads<number>(), counter()]
  expect(await Promise.all([loads.get('a', load), loads.get('a', load)])).toEqual([1, 1])
  expect([await loads.get('a', load), await loads.get('b', load)]).toEqual([1, 2])
  expect([loads.has('a'), loads.has('c')]).toEqual([true, false])
})

test('what failed is told to those who asked, and tried anew', async () => {
  const loads = new Loads<number>()
  const failing = async (): Promise<number> => Promise.reject(new Error('offline'))
  const results = await Promise.allSettled([loads.get('a', failing), loads.get('a', counter())])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(loads.has('a')).toBe(false)
  expect(await loads.get('a', counter())).toBe(1)
})

test('of the many only the last are kept', async () => {
  const [loads, load] = [new Loads<number>(2), counter()]
  for (const name of ['a', 'b', 'c']) await loads.get(name, load)
  expect(['a', 'b', 'c'].filter((name) => loads.has(name))).toEqual(['b', 'c'])
  expect(await loads.get('a', load)).toBe(4)
})
