/** `npm run ingest -- --register` as a process: the proposal at the end of a run, and the run that takes it. */
import { describe, expect, test, vi } from 'vitest'
import { Workplace } from '../../support/content.ts'
import { GOOD, reportOf, run } from '../../support/script.ts'

// Processes share the machine with whatever else runs on it.
vi.setConfig({ testTimeout: 120_000 })

const NEW = GOOD.replace('晨霧市政府燈塔處第 7 次處務會議', '月影市政府潮汐處第 3 次處務會議')

describe.concurrent('a document of an unknown agency', () => {
  test('is refused, with the registry that would know it at the end', async () => {
    using place = new Workplace()
    const before = place.snapshot()
    const { code, out } = await run(['--content', place.content, place.write('inbox/a.txt', NEW)])
    expect(code).toBe(1)
    expect(out).toContain('a.txt：未收錄')
    expect(out).toMatch(/擬新增的機關名錄：[^]*name: 月影市政府潮汐處[^]*--register，/u)
    expect(place.snapshot()).toEqual(before)
  })

  test('leaves what --json prints to be read: the proposal goes beside it', async () => {
    using place = new Workplace()
    const result = await run(['--content', place.content, '--json', place.write('inbox/a.txt', NEW)])
    expect(reportOf(result).documents[0]?.messages.map(({ rule }) => rule)).toEqual(['unknown-agency'])
    expect(result.err).toContain('name: 月影市政府潮汐處')
  })

  test('is filed by the same run with --register, beside those that are known, each told once', async () => {
    using place = new Workplace()
    const files = [place.write('inbox/a.txt', NEW), place.write('inbox/b.txt', GOOD)]
    const { code, out } = await run(['--content', place.content, '--register', ...files])
    expect(code).toBe(0)
    expect(out.match(/[ab]\.txt：已收錄（.*）/gu)?.toSorted()).toEqual([
      'a.txt：已收錄（chaoxichu-chuwu-3）',
      'b.txt：已收錄（tower-chuwu-7）',
    ])
    expect(out).toContain(`已寫入名錄：${place.path('content/agencies/chaoxichu.yaml')}`)
    expect((await run(['--content', place.content, '--check'])).code).toBe(0)
  })

  test('is filed under the id that --agency gives', async () => {
    using place = new Workplace()
    const file = place.write('inbox/a.txt', NEW)
    const { code, out } = await run(['--content', place.content, '--register', '--agency', 'tide', file])
    expect([code, out]).toEqual([0, expect.stringContaining('（tide-chuwu-3）')])
  })

  test('is still refused where --agency names an agency that is not there, and nothing is to be written', async () => {
    using place = new Workplace()
    const { code, out, err } = await run([
      '--content',
      place.content,
      '--agency',
      'tide',
      place.write('inbox/a.txt', NEW),
    ])
    expect([code, out]).toEqual([1, expect.not.stringContaining('擬新增')])
    expect(err).toContain('no-such-agency')
  })
})

test('--check writes nothing, and so does not go with --register', async () => {
  using place = new Workplace()
  expect((await run(['--content', place.content, '--check', '--register'])).code).toBe(2)
})
