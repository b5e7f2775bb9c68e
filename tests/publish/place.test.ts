/** What a build makes comes into the site's folder; what it no longer makes goes; what is not its own stays. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { WRITTEN, place } from '../../src/publish/place.ts'
import { Workplace, snapshot } from '../support/content.ts'

function make(files: Readonly<Record<string, string>>): Workplace {
  const work = new Workplace()
  mkdirSync(work.path('made'))
  for (const [name, text] of Object.entries(files)) work.write(name, text)
  return work
}
const filesOf = (work: Workplace): string[] => Object.keys(snapshot(work.path('out')))

describe('place', () => {
  test('files of another hand stay, and so does what is kept', () => {
    using work = make({
      'out/own/notes.txt': 'x',
      'made/a/index.html': '1',
      'made/b/index.html': '2',
      'made/c.txt': '3',
    })
    expect(place(work.path('made'), [], work.path('out'))).toEqual({ written: 3, left: 0, unmade: 0, removed: 0 })
    work.write('made/c.txt', '4')
    expect(place(work.path('made'), ['a/index.html'], work.path('out'))).toEqual({
      written: 1,
      left: 1,
      unmade: 1,
      removed: 1,
    })
    expect(filesOf(work)).toEqual([WRITTEN, 'a/index.html', 'c.txt', 'own/notes.txt'])
    expect(existsSync(work.path('out/b'))).toBe(false)
    expect(work.read('out/c.txt')).toBe('4')
    expect(work.read(`out/${WRITTEN}`)).toBe('a/index.html\nc.txt\n')
  })

  test('a folder that others use too is not removed', () => {
    using work = make({ 'made/a/index.html': '1' })
    place(work.path('made'), [], work.path('out'))
    work.write('out/a/own.txt', 'x')
    place(work.path('made'), [], work.path('out'))
    expect(filesOf(work)).toEqual([WRITTEN, 'a/own.txt'])
  })

  test('a file takes the place of a folder, and a folder that of a file', () => {
    using work = make({ 'made/a/b.txt': '1', 'made/c': '2' })
    place(work.path('made'), [], work.path('out'))
    using next = make({ 'made/a': '1', 'made/c/d.txt': '2' })
    place(next.path('made'), [], work.path('out'))
    expect(filesOf(work)).toEqual([WRITTEN, 'a', 'c/d.txt'])
  })

  test('what is the same is not written again', () => {
    using work = make({ 'made/a.txt': '1' })
    place(work.path('made'), [], work.path('out'))
    const before = statSync(work.path('out/a.txt')).mtimeMs
    work.write('made/a.txt', '1')
    place(work.path('made'), [], work.path('out'))
    expect(statSync(work.path('out/a.txt')).mtimeMs).toBe(before)
  })

  test.each(['../outside.txt', 'a/../../outside.txt', '/outside.txt', '.'])(
    'a list that names what is not in the folder removes nothing: %s',
    (name) => {
      using work = make({ 'outside.txt': 'x', 'out/inside.txt': 'x' })
      writeFileSync(work.path(`out/${WRITTEN}`), `${name}\n`)
      place(work.path('made'), [], work.path('out'))
      expect(work.read('outside.txt')).toBe('x')
      expect(work.read('out/inside.txt')).toBe('x')
    },
  )
})
