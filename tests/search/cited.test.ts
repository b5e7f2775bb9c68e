/** Which queries are looked up as citations. */
import { expect, test } from 'vitest'
import { mayCite } from '../../src/search/page/cited.ts'

test.each([
  '秘書處第110次會議結論(三)',
  '秘书处第110次会议结论（三）',
  '第一百一十次處務會議',
  '110次結論五',
  '秘書處111年3月17日處務會議紀錄',
  '2024/12/17 局務會議',
  '111年3月17日处务会议',
  '111.3.17 裁示(三)',
  '2024-12-17 記錄',
  '１１０－３',
  '110-2-4-c-5',
  'sec-chuwu-110#2-4-c-5',
  'https://minutes.example.gov.tw/archive/sec/chuwu/110/#2-4-c-5',
  'https://minutes.example.gov.tw/s/#K7Q-F3M-9TX',
  'k7q-f3m-9tx',
])('%s may cite', (query) => expect(mayCite(query)).toBe(true))

test.each([
  '開放文件',
  '列管案號 10801',
  '10902',
  '111年3月17日',
  '2024-12-17',
  '人事室',
  '第三季預算',
  'app',
  '結論',
  'COVID-19',
])('%s does not', (query) => expect(mayCite(query)).toBe(false))
