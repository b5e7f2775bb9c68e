/** Names and titles as minutes print them. */
import { describe, expect, test } from 'vitest'
import { parsePerson } from '../../../src/ingest/parse/person.ts'

describe('a person', () => {
  test.each([
    ['趙式隆局長', '趙式隆', '局長'],
    ['局長趙式隆', '趙式隆', '局長'],
    ['處長 林望海', '林望海', '處長'],
    ['林望海　處長', '林望海', '處長'],
    ['林望海副局長', '林望海', '副局長'],
    ['代理處長林望', '林望', '代理處長'],
    ['主任委員歐陽望海', '歐陽望海', '主任委員'],
    ['高大明主任秘書', '高大明', '主任秘書'],
    ['陳志銘', '陳志銘', null],
    ['王副局長', '王副局長', null],
    ['陳代理處長', '陳代理處長', null],
    ['林處長', '林處長', null],
    ['周主任委員', '周主任委員', null],
    ['李分局長', '李分局長', null],
    ['歐陽處長', '歐陽', '處長'],
    ['林處長望海', '林望海', '處長'],
    ['陳兼主任委員裕璋', '陳裕璋', '兼主任委員'],
    ['林　望　海　處　長', '林望海', '處長'],
    ['周 小 帆', '周小帆', null],
    ['林望海 周小帆', '林望海 周小帆', null],
    ['林望海 (理事長)', '林望海', '理事長'],
    ['John Smith', 'John Smith', null],
  ])('%s', (text, name, title) => {
    expect(parsePerson(text)).toEqual({ name, title })
  })
})

describe('who sat in for the chair', () => {
  test.each([
    ['林處長望海（公出，何副處長大明代）', '何大明', '副處長'],
    ['林望海處長（請假，何副處長代理）', '何副處長', null],
    ['林處長望海（公假 何大明代理主席）', '何大明', null],
    ['林望海處長（何副處長代）', '何副處長', null],
    ['林望海處長（何副處長大明代）', '何大明', '副處長'],
    ['何副處長（代）', '何副處長', null],
    ['何副處長大明代理', '何大明', '副處長'],
    ['何大明代理主席', '何大明', null],
  ])('%s', (text, name, title) => {
    expect(parsePerson(text)).toEqual({ name, title })
  })

  test.each(['林望海處長（職務代理）', '林望海處長（公假）', '林望海處長（電話會議）'])('%s: nobody', (text) => {
    expect(parsePerson(text)).toEqual({ name: text, title: null })
  })
})
