import { describe, expect, test } from 'vitest'
import { ContentError, readSynonymsFile } from '../../src/model/files.ts'

describe('content/synonyms.yaml', () => {
  test('groups of words', () => {
    expect(readSynonymsFile('- [公文系統, 公文管理系統]\n- [口罩, 面罩, 防護面罩]\n')).toEqual([
      ['公文系統', '公文管理系統'],
      ['口罩', '面罩', '防護面罩'],
    ])
  })

  test.each([
    ['one word alone', '- [公文系統]\n', '一組至少兩個詞'],
    ['a word twice, as a search sees it', '- [臺北, 台北]\n', '同一組裡有重複的詞'],
    ['nothing', '- [甲, " "]\n', '須有文字'],
    ['no list', '公文: 公文系統\n', '整個檔案'],
  ])('%s is a fault that names the file, the place and what to do', (_, text, message) => {
    expect(() => readSynonymsFile(text)).toThrow(ContentError)
    expect(() => readSynonymsFile(text)).toThrow(message)
    expect(() => readSynonymsFile(text)).toThrow('synonyms.yaml')
  })
})
