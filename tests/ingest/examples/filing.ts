import type { filing as rules } from '../../../src/strings/rules/filing.ts'
import { GOOD, check, afterFiling, type Example } from './example.ts'

export const filing: Readonly<Record<keyof typeof rules, Example>> = {
  'write-failed': {
    run: () =>
      afterFiling(async (place, file) => {
        place.write('content/meetings/tower/chuwu', '')
        return file('minutes.txt', GOOD)
      }),
    names: 'chuwu',
  },
  'content-fault': {
    run: () =>
      afterFiling(async (place, file) => {
        place.write('content/meetings/tower/chuwu/7.yaml', 'id: 7\n')
        return file('minutes.txt', GOOD)
      }),
    names: 'meetings/tower/chuwu/7.yaml',
  },
  'meeting-exists': {
    run: () =>
      afterFiling(async (_, file) => {
        await file('first.txt', GOOD)
        return file('second.txt', `${GOOD}附記\n`)
      }),
    names: 'tower/first.txt',
  },
  'source-exists': {
    run: () =>
      afterFiling(async (_, file) => {
        await file('same.txt', GOOD)
        return file('same.txt', GOOD.replace('第 7 次', '第 8 次'))
      }),
    names: 'tower/same.txt',
  },
  'lost-ids': {
    run: () =>
      afterFiling(async (place, file) => {
        place.write('content/permalinks.txt', 'tower-chuwu-7#1\ntower-chuwu-7#4-c\n')
        return file('minutes.txt', GOOD)
      }),
    names: 'tower-chuwu-7#4-c',
  },
  'not-current': {
    run: () =>
      afterFiling(async (place, file) => {
        await file('minutes.txt', GOOD)
        place.write(
          'content/meetings/tower/chuwu/7.yaml',
          place.read('content/meetings/tower/chuwu/7.yaml').replace('甲案', '丙案'),
        )
        return check(place)
      }),
    names: 'meetings/tower/chuwu/7.yaml',
  },
  'no-source': {
    run: () =>
      afterFiling(async (place, file) => {
        await file('minutes.txt', GOOD)
        place.write('content/sources/tower/minutes.txt', GOOD.replace('第 7 次', '第 8 次'))
        return check(place)
      }),
    names: 'meetings/tower/chuwu/7.yaml',
  },
}
