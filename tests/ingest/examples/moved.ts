import type { moved as rules } from '../../../src/strings/rules/moved.ts'
import { GOOD, afterFiling, check, type Example } from './example.ts'

const SIGNED = '  by: 王小明\n  on: 2024-05-08\n'

export const moved: Readonly<Record<keyof typeof rules, Example>> = {
  'moved-id': {
    run: async () =>
      afterFiling(async (place, file) => {
        place.write('content/moved.yaml', `- from: tower-chuwu-7\n  to: tower-chuwu-8\n${SIGNED}`)
        return file('minutes.txt', GOOD)
      }),
    names: 'tower-chuwu-7（已移至 tower-chuwu-8）',
  },
  'moved-fault': {
    run: async () =>
      afterFiling(async (place, file) => {
        await file('minutes.txt', GOOD)
        place.write('content/moved.yaml', `- from: tower-chuwu-6\n  to: tower-chuwu-9\n${SIGNED}`)
        return check(place)
      }),
    at: [2, 3],
    names: '第 1 筆 to：「tower-chuwu-9」不在內容中',
  },
  'lost-unit': {
    run: async () =>
      afterFiling(async (place, file) => {
        await file('minutes.txt', GOOD)
        const tower = place.read('content/agencies/tower.yaml')
        place.write('content/agencies/tower.yaml', tower.replace('id: dengguang', 'id: guangyuan'))
        return check(place)
      }),
    at: [2, 1],
    names: 'units/tower-dengguang',
  },
}
