import type { corrections as rules } from '../../../src/strings/rules/corrections.ts'
import type { Message } from '../../../src/ingest/message.ts'
import { GOOD, afterFiling, check, type Example } from './example.ts'

const FILE = 'content/corrections/tower-chuwu-7.yaml'
const SIGNED = '  by: 周小帆\n  on: 2024-05-10\n'
const REVISED = GOOD.replace('二、乙案', '二、丁案\n三、乙案').replace('三、散會', '四、散會')

/** What is said when GOOD is filed with an entry that a clerk wrote. */
const withEntry = async (entry: string): Promise<Message[]> =>
  afterFiling(async (place, file) => {
    place.write(FILE, `- ${entry.replaceAll('\n', '\n  ')}\n${SIGNED}`)
    return file('minutes.txt', GOOD)
  })

/** What is said when a revised document comes after GOOD. */
const afterGood = async (revised: string): Promise<Message[]> =>
  afterFiling(async (_, file) => {
    await file('minutes.txt', GOOD)
    return file('minutes（修正版）.txt', revised)
  })

export const corrections: Readonly<Record<keyof typeof rules, Example>> = {
  'correction-no-item': {
    run: async () => withEntry('do: replace\npath: 9\nfrom: 甲\nto: 乙'),
    names: 'corrections/tower-chuwu-7.yaml 第 1 筆（replace 9）',
  },
  'correction-ground': {
    run: async () => withEntry('do: replace\npath: 1\nfrom: 丙案\nto: 丁案'),
    names: 'from 為「丙案」，現為「甲案」',
  },
  'correction-twice': {
    run: async () =>
      afterFiling(async (place, file) => {
        place.write(FILE, `- do: replace\n  path: 1\n  from: 案\n  to: 件\n${SIGNED}`)
        return file('minutes.txt', GOOD.replace('甲案', '甲案及丙案'))
      }),
    names: '「案」見於「甲案及丙案」',
  },
  'correction-impossible': {
    run: async () => withEntry('do: move\npath: 1\nfrom: top\nto: 1'),
    names: '不能移到自己之下',
  },
  'correction-orphan': {
    run: async () =>
      afterFiling(async (place, file) => {
        await file('minutes.txt', GOOD)
        place.write('content/corrections/tower-chuwu-8.yaml', `- do: withdraw\n  path: 1\n${SIGNED}`)
        return check(place)
      }),
    names: 'corrections/tower-chuwu-8.yaml',
  },
  revised: { run: async () => afterGood(REVISED), names: 'tower/minutes.txt（修改 0 條、新增 1 條、撤銷 0 條）' },
  'replaced-source': {
    run: async () =>
      afterFiling(async (_, file) => {
        await file('minutes.txt', GOOD)
        await file('minutes（修正版）.txt', REVISED)
        return file('minutes.txt', GOOD)
      }),
    names: 'tower/minutes（修正版）.txt',
  },
  'revision-lost': {
    run: async () => afterGood(GOOD.replace('二、乙案\n三、', '二、')),
    names: 'tower-chuwu-7#2 「二、乙案」',
  },
  'revision-doubt': {
    run: async () =>
      afterFiling(async (_, file) => {
        await file('minutes.txt', GOOD.replace('乙案', '碼頭停車收費案'))
        const two = '二、南堤碼頭停車收費案\n三、北堤碼頭停車收費案\n四、散會'
        return file('minutes（修正版）.txt', GOOD.replace('二、乙案\n三、散會', two))
      }),
    names: 'tower-chuwu-7#2 「二、碼頭停車收費案」：2 「二、南堤碼頭停車收費案」、3 「三、北堤碼頭停車收費案」',
  },
  'revision-source': {
    run: async () =>
      afterFiling(async (place, file) => {
        await file('minutes.txt', GOOD)
        place.write('content/sources/tower/minutes.txt', `${GOOD}附記\n`)
        return file('minutes（修正版）.txt', REVISED)
      }),
    names: 'tower/minutes.txt',
  },
}
