import { describe, expect, test } from 'vitest'
import { readSettings } from '../../src/archive/settings.ts'

describe('readSettings', () => {
  test('defaults', () => {
    expect(readSettings({})).toEqual({ content: 'content', out: 'dist', base: '/', site: null })
    expect(readSettings({ ARCHIVE_CONTENT: '', ARCHIVE_OUT: '', ARCHIVE_BASE: '' })).toEqual(readSettings({}))
  })

  test('what is given', () => {
    expect(
      readSettings({ ARCHIVE_CONTENT: '/a', ARCHIVE_OUT: 'b', ARCHIVE_BASE: '/c/', ARCHIVE_SITE: 'http://a.tw/c/' }),
    ).toEqual({
      content: '/a',
      out: 'b',
      base: '/c/',
      site: 'http://a.tw',
    })
  })

  test('an origin ends without a slash, since every address begins with one', () => {
    expect(readSettings({ ARCHIVE_SITE: 'https://minutes.example/' }).site).toBe('https://minutes.example')
  })

  test.each([
    ['minutes', '/minutes/'],
    ['/minutes', '/minutes/'],
    ['minutes/', '/minutes/'],
    ['/a/b', '/a/b/'],
    ['//a///b//', '/a/b/'],
    ['/', '/'],
  ])('a base of %j is %j', (given, base) => {
    expect(readSettings({ ARCHIVE_BASE: given }).base).toBe(base)
  })
})
