import type { heading as rules } from '../../../src/strings/rules/heading.ts'
import { GOOD, text, type Example } from './example.ts'

export const heading: Readonly<Record<keyof typeof rules, Example>> = {
  'no-title': { run: () => text('\n 通知\n時間：113 年 5 月 6 日\n'), at: [2, 2] },
  'second-title': { run: () => text(`${GOOD}晨霧市政府燈塔處第 8 次處務會議紀錄\n一、丙案\n`), at: [10, 1] },
  'unknown-agency': {
    run: () => text('\n# 月影市政府第 1 次會議紀錄\n'),
    at: [2, 3],
    names: '月影市政府第 1 次會議紀錄',
  },
  'no-such-agency': { run: () => text(GOOD, 'nowhere'), names: 'nowhere' },
  'wrong-agency': { run: () => text(GOOD, 'stars'), at: [1, 1], names: '晨霧市政府燈塔處' },
  'unknown-series': { run: () => text('晨霧市政府燈塔處第 1 次茶會紀錄\n'), at: [1, 1], names: '第 1 次茶會紀錄' },
  'no-number': { run: () => text(GOOD.replace('第 7 次', '')), at: [1, 1] },
  'year-inferred': {
    run: () => text(GOOD.replace('燈塔處第 7 次處務會議', '星象局第 7 次局務會議')),
    at: [1, 1],
    names: '113-7',
  },
  'no-date': { run: () => text(GOOD.replace('113 年', '')), at: [2, 1] },
  'no-start': { run: () => text(GOOD.replace('上午 9 時至 11 時', '')), at: [2, 1] },
  'no-end': { run: () => text(GOOD.replace('至 11 時', '').replace('：11 時', '')), at: [2, 1] },
  'end-before-start': {
    run: () => text(GOOD.replace('上午 9 時至 11 時', '上午 9 時').replace('11 時', '8 時')),
    at: [2, 1],
    names: '08:00',
  },
  'no-place': { run: () => text(GOOD.replace('地點：二樓會議室\n', '')), at: [1, 1] },
  'no-chair': { run: () => text(GOOD.replace('主席：林望海處長\n', '')), at: [1, 1] },
  'no-recorder': { run: () => text(GOOD.replace('紀錄：周小帆\n', '')), at: [1, 1] },
}
