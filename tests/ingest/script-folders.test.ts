/** `npm run ingest` as a process, over folders: what it says of many documents, and how it is stopped. */
import { spawn } from 'node:child_process'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT, Workplace } from '../support/content.ts'
import { reportOf, run, type Run } from '../support/script.ts'
import { minutes } from './batch/documents.ts'

// Processes share the machine with whatever else runs on it.
vi.setConfig({ testTimeout: 120_000 })

function furnish(count: number): Workplace {
  const place = new Workplace()
  for (let number = 1; number <= count; number++)
    place.write(`inbox/${String(number).padStart(4, '0')}.txt`, minutes(number))
  return place
}

describe.concurrent('a folder', () => {
  test('is filed with all that is below it; what is no document is named', async () => {
    using place = furnish(3)
    place.write('inbox/deep/4.txt', minutes(4))
    place.write('inbox/scan.jpg', 'x')
    place.write('inbox/.DS_Store', 'x')
    place.write('inbox/~$a.docx', 'x')
    const { code, out, err } = await run(['--content', place.content, place.path('inbox')])
    expect(code).toBe(1)
    expect(err).toMatch(/^略過隱藏檔 1 個：.*\.DS_Store\n略過暫存檔 1 個：.*~\$a\.docx\n/)
    expect(err).toMatch(/scan\.jpg:0:0 error unsupported-format /)
    expect(err).not.toContain('\x1b')
    expect(out.split('\n').filter((line) => line.includes('已收錄（'))).toHaveLength(4)
    expect(out).toMatch(/\n未收錄的文件\n {2}.*scan\.jpg:0:0 unsupported-format /)
    expect(readArchive(place.content).meetings).toHaveLength(4)
  })

  test('of many documents is told without those that are as they were', async () => {
    using place = furnish(21)
    await run(['--content', place.content, place.path('inbox')])
    place.write('inbox/9999.txt', minutes(99))
    const { code, out } = await run(['--content', place.content, place.path('inbox')])
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      `${place.path('inbox/9999.txt')}：已收錄（tower-chuwu-99）`,
      '合計',
      '  讀入    22 份',
      '  已收錄   1 份',
      '  已更新   0 份',
      '  未變更  21 份',
      '  未收錄   0 份',
      '',
    ])
  })

  test('filed a second time gives the same JSON', async () => {
    using place = furnish(3)
    const args = ['--content', place.content, '--json', place.path('inbox')]
    const [first, second] = [await run(args), await run(args)]
    expect(second).toEqual(first)
    expect(reportOf(first).documents.map(({ meeting }) => meeting?.id)).toEqual(
      [1, 2, 3].map((number) => `tower-chuwu-${number}`),
    )
  })

  test('without any document is usage', async () => {
    using place = furnish(1)
    place.write('empty/.keep', '')
    const { code, out, err } = await run(['--content', place.content, place.path('inbox'), place.path('empty')])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`資料夾中沒有任何文件：${place.path('empty')}`)
    expect(place.snapshot()).not.toHaveProperty('permalinks.txt')
  })
})

/** Stops the script after its first line. */
const stopped = async (place: Workplace, signal: NodeJS.Signals, ...options: string[]): Promise<Run> =>
  new Promise((resolve, reject) => {
    const args = [join(ROOT, 'scripts/ingest.ts'), '--content', place.content, ...options, place.path('inbox')]
    const child = spawn(process.execPath, args, { cwd: ROOT })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').once('data', () => child.kill(signal))
    child.stdout.on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a run after the document in hand, with all in order',
  async (signal) => {
    using place = furnish(120)
    const { code, out, err } = await stopped(place, signal)
    expect([code, err]).toEqual([130, '已中斷；以上為中斷前完成的部分，再次執行同一指令即可接續。\n'])
    const filed = out.split('\n').filter((line) => line.includes('已收錄（')).length
    expect(filed).toBeLessThan(120)
    expect(out).toMatch(new RegExp(`讀入 +${filed} 份`))
    const { meetings } = readArchive(place.content)
    expect(meetings).toHaveLength(filed)
    expect(Object.keys(place.snapshot()).filter((name) => name.startsWith('.'))).toEqual([])
  },
)

test('a run with --register that is ended before it came to the registry names what it does not know', async () => {
  using place = furnish(120)
  place.write('inbox/0000.txt', minutes(3).replace('晨霧市政府燈塔處', '月影市政府潮汐處'))
  const { code, out } = await stopped(place, 'SIGINT', '--register')
  expect(code).toBe(130)
  expect(out).toMatch(/未收錄的文件\n {2}.*0000\.txt:\d+:\d+ unknown-agency /u)
})

test('while another run is writing, it says so and does nothing', async () => {
  using place = furnish(1)
  place.write('content/.ingest-lock', `${process.pid} ${hostname()}\n`)
  const before = place.snapshot()
  const { code, out, err } = await run(['--content', place.content, place.path('inbox')])
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain(`另一個匯入正在執行（${process.pid} ${hostname()}）`)
  expect(err).toContain(place.path('content/.ingest-lock'))
  expect(place.snapshot()).toEqual(before)
})
