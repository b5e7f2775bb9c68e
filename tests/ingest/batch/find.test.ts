/** Arguments to documents. */
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { find } from '../../../src/ingest/batch/find.ts'
import { Workplace } from '../../support/content.ts'

const filesOf = (folder: string, ...names: string[]): [file: string, rule: string | null][] =>
  find(names.length > 0 ? names : [folder]).found.map(({ file, refusal }) => [
    relative(folder, file),
    refusal?.rule ?? null,
  ])

test('a folder gives every file below it, by code unit of the path', () => {
  using place = new Workplace()
  const names = [
    'b.txt',
    'a/z.txt',
    'a.txt',
    'a-1/x.md',
    'a/b/c/d.pdf',
    'Z.txt',
    '紀錄.txt',
    '𠀀.txt',
    '！.txt',
    'scan.jpg',
  ]
  for (const name of names) place.write(`inbox/${name}`, 'x')
  expect(filesOf(place.path('inbox')).map(([file]) => file)).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)))
})

test('arguments keep their order, and a file may be named more than once', () => {
  using place = new Workplace()
  const [b, a] = [place.write('inbox/b.txt', 'x'), place.write('inbox/a.txt', 'x')]
  expect(filesOf(place.root, b, place.path('inbox'), a).map(([file]) => file)).toEqual(
    ['b', 'a', 'b', 'a'].map((name) => join('inbox', `${name}.txt`)),
  )
})

test('what revises another document comes after all others', () => {
  using place = new Workplace()
  const names = ['a/7修正版.txt', 'a/7.txt', '8（更正）.txt', '8.txt', '修正要點會議.txt']
  for (const name of names) place.write(`inbox/${name}`, 'x')
  expect(filesOf(place.path('inbox')).map(([file]) => file)).toEqual([
    '8.txt',
    'a/7.txt',
    '修正要點會議.txt',
    '8（更正）.txt',
    'a/7修正版.txt',
  ])
})

test('what systems leave behind is passed over, by reason; named itself, it is a document', () => {
  using place = new Workplace()
  const left = ['.DS_Store', '.git/config', '~$紀錄.docx', 'a.TMP', 'thumbs.db', 'Desktop.ini', 'sub/.x.txt']
  for (const name of left) place.write(`inbox/${name}`, 'x')
  place.write('inbox/a.txt', 'x')
  const { found, skipped } = find([place.path('inbox')])
  expect(found.map(({ file }) => file)).toEqual([place.path('inbox/a.txt')])
  expect(
    [...skipped].map(([reason, files]) => [reason, files.map((file) => relative(place.path('inbox'), file))]),
  ).toEqual([
    ['hidden', ['.DS_Store', '.git', join('sub', '.x.txt')]],
    ['system', ['Desktop.ini', 'thumbs.db']],
    ['temporary', ['a.TMP', '~$紀錄.docx']],
  ])
  expect(find([place.path('inbox/.DS_Store')])).toMatchObject({ found: [{ refusal: null }], skipped: new Map() })
})

test('a folder without any document is told', () => {
  using place = new Workplace()
  place.write('inbox/.keep', '')
  mkdirSync(place.path('inbox/deep/deeper'), { recursive: true })
  place.write('other/a.txt', 'x')
  const { found, empty } = find([place.path('inbox'), place.path('other')])
  expect([found.length, empty]).toEqual([1, [place.path('inbox')]])
})

describe('links', () => {
  test('within the folder are duplicates, out of it refused, and broken ones unreadable', () => {
    using place = new Workplace()
    place.write('inbox/a/a.txt', 'x')
    place.write('elsewhere/b.txt', 'x')
    place.write('inbox-2/c.txt', 'x')
    for (const [target, name] of [
      ['a/a.txt', 'again.txt'],
      ['a', 'again'],
      ['.', 'round'],
      ['../elsewhere/b.txt', 'out.txt'],
      ['../elsewhere', 'out'],
      ['../inbox-2', 'beside'],
      ['none', 'broken.txt'],
      ['loop', 'loop'],
    ] as const)
      symlinkSync(target, place.path(`inbox/${name}`))
    const folder = place.path('inbox')
    expect(filesOf(folder)).toEqual([
      [join('a', 'a.txt'), null],
      ['beside', 'outside-link'],
      ['broken.txt', 'unreadable'],
      ['loop', 'unreadable'],
      ['out', 'outside-link'],
      ['out.txt', 'outside-link'],
    ])
    expect(find([folder]).skipped.get('link')?.length).toBe(3)
  })

  test('named themselves are followed', () => {
    using place = new Workplace()
    place.write('elsewhere/b.txt', 'x')
    symlinkSync('elsewhere', place.path('folder'))
    symlinkSync('elsewhere/b.txt', place.path('file.txt'))
    expect(filesOf(place.root, place.path('folder'), place.path('file.txt'))).toEqual([
      [join('folder', 'b.txt'), null],
      ['file.txt', null],
    ])
  })
})

test.skipIf(process.getuid?.() === 0)('a folder that may not be read is refused, and the rest goes on', () => {
  using place = new Workplace()
  place.write('inbox/closed/a.txt', 'x')
  place.write('inbox/open.txt', 'x')
  chmodSync(place.path('inbox/closed'), 0)
  expect(filesOf(place.path('inbox'))).toEqual([
    ['closed', 'unreadable'],
    ['open.txt', null],
  ])
  chmodSync(place.path('inbox/closed'), 0o700)
})
