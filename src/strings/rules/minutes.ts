/** The minutes that the examples of the rules are made of: a complete document, of an agency that exists nowhere. */

const LINES = {
  title: '晨霧市政府燈塔處第 7 次處務會議紀錄',
  time: '時間：113 年 5 月 6 日上午 9 時至 11 時',
  place: '地點：二樓會議室',
  chair: '主席：林望海處長',
  recorder: '紀錄：周小帆',
  first: '一、南堤燈塔油漆工程，材料費 30 萬元、工資 30 萬元，請燈光組於 6 月底前完成。',
  second: '二、北堤步道照明，請燈光組提出方案。',
  end: '三、散會：11 時',
} as const

/**
 * The document, line by line.
 * @param changed other words for a line of it; an empty one is left out.
 */
export const minutes = (changed: Partial<Record<keyof typeof LINES, string>> = {}): string =>
  Object.values({ ...LINES, ...changed })
    .filter((line) => line !== '')
    .join('\n')

/** The body's lines without their end. */
export const { first: FIRST, second: SECOND } = LINES
