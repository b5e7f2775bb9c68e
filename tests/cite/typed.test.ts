/** What is said of a citation is said in the words of who pasted it. */
import { expect, test } from 'vitest'
import { SEEDS_RESOLVER } from './archive.ts'

/** The words of each citation, then those of what speaks against it. */
async function wordsOf(text: string): Promise<string[]> {
  const cited = await SEEDS_RESOLVER.resolve(text)
  return cited.flatMap(({ words, answer: { problems } }) => [
    words,
    ...problems.flatMap((problem) => ('words' in problem ? [`! ${problem.words}`] : [])),
  ])
}

test.each([
  ['臺南 秘書處第１１０次處務會議 結論（五）', ['臺南 秘書處第１１０次處務會議 結論（五）', '! 臺南']],
  ['秘書處第 999 次\n處務會議', ['秘書處第 999 次 處務會議', '! 秘書處第 999 次 處務會議']],
  ['秘書處第110次處務會議紀錄結論（八十）', ['秘書處第110次處務會議紀錄結論（八十）', '! 結論（八十）']],
  ['短碼：Ｋ７Ｑ-Ｆ３Ｍ-９ＴＹ', ['Ｋ７Ｑ-Ｆ３Ｍ-９ＴＹ', '! Ｋ７Ｑ-Ｆ３Ｍ-９ＴＹ']],
  ['113 年 13 月 40 日局務會議', ['113 年 13 月 40 日局務會議', '! 113 年 13 月 40 日']],
  ['臺北市 府授文字第1113001234號函', ['臺北市 府授文字第1113001234號函', '! 臺北市 府授文字第1113001234號函']],
  // As they were read: in Traditional characters, one number at a time.
  ['臺南秘书处第110次处务会议结论（五）', ['臺南秘書處第110次處務會議結論(五)', '! 臺南']],
  ['第７、８次處務會議', ['第7次', '! 第7次處務會議', '第8次處務會議', '! 第8次處務會議']],
])('%j', async (text, expected) => expect(await wordsOf(text)).toEqual(expected))
