import type { corrections as rules } from '../../../src/strings/rules/corrections.ts'
import type { Message } from '../../../src/ingest/message.ts'
import { GOOD, afterFiling, check, shown, type Example } from './example.ts'

const SIGNED = '  by: 周小帆\n  on: 2024-05-10\n'
const REVISED = GOOD.replace('二、乙案', '二、丁案\n三、乙案').replace('三、散會', '四、散會')

/** What is said when a revised document comes after GOOD. */
const afterGood = async (revised: string): Promise<Message[]> =>
  afterFiling(async (_, file) => {
    await file('minutes.txt', GOOD)
    return file('minutes（修正版）.txt', revised)
  })

export const corrections: Readonly<Record<keyof typeof rules, Example>> = {
  'correction-fault': {
    run: async () => shown('correction-fault'),
    names: 'corrections/tower-chuwu-7.yaml:1:5 「do：」用了全形冒號',
  },
  'correction-no-item': {
    run: async () => shown('correction-no-item'),
    names: 'corrections/tower-chuwu-7.yaml 第 1 筆（replace 9）',
  },
  'correction-ground': {
    run: async () => shown('correction-ground'),
    names: 'from 為「材料費 20 萬元」，現為「南堤燈塔',
  },
  'correction-twice': { run: async () => shown('correction-twice'), names: '「30 萬元」見於「南堤燈塔' },
  'correction-impossible': { run: async () => shown('correction-impossible'), names: '「9 點半」須寫成 HH:MM' },
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
