/** Proposals over a content directory: what the clerk reads, and what is written. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ingestFiles } from '../../../src/ingest/batch.ts'
import { proposalLines, proposeFor, register } from '../../../src/ingest/registry/register.ts'
import { settleUnknown } from '../../../src/ingest/registry/settle.ts'
import { isUnknown } from '../../../src/ingest/registry/unknown.ts'
import { Content } from '../../../src/ingest/store/content.ts'
import { Store } from '../../../src/ingest/store.ts'
import type { Agency } from '../../../src/model/agency.ts'
import { ingestText } from '../../support/document.ts'
import { Workplace } from '../../support/content.ts'
import { GOOD } from '../../support/script.ts'

const NEW =
  '月影市政府潮汐處第 3 次處務會議紀錄\n時間：113 年 5 月 6 日上午 9 時\n地點：一樓\n主席：林望海\n紀錄：周小帆\n一、請測潮組辦理。\n'
const MORE = NEW.replace('月影市政府潮汐處第 3 次處務會議', '晨霧市政府燈塔處第 1 屆第 2 次安全會議')

test('a document of an unknown agency is known once its proposal is written', async () => {
  using place = new Workplace()
  const store = new Content(place.content)
  const agenciesOf = (): readonly Agency[] => new Store(place.content).agencies()
  const before = place.snapshot()
  const files = [place.write('inbox/潮汐.txt', NEW), place.write('inbox/安全.txt', MORE)]
  for (const text of [NEW, MORE]) expect(isUnknown(ingestText(text), false)).toBe(true)
  const proposed = await proposeFor([...files, place.path('inbox/gone.txt')], store, agenciesOf(), null)
  const lines = proposalLines(proposed, store)
  expect(place.snapshot()).toEqual(before)
  expect(lines.filter((line) => line.startsWith('──'))).toEqual([
    `── ${place.path('content/agencies/chaoxichu.yaml')} ──`,
    `── ${place.path('content/agencies/tower.yaml')}（加在原有內容之後） ──`,
  ])
  expect(lines).toContain('name: 月影市政府潮汐處')
  expect(lines).toContain('  # 「月影市政府潮汐處第 3 次處務會議紀錄」（潮汐.txt:1）')
  expect(lines.at(-1)).toContain('--register')

  expect(register(proposed, store)).toEqual(['agencies/chaoxichu.yaml', 'agencies/tower.yaml'])
  const agencies = agenciesOf()
  expect(agencies.map(({ id }) => id)).toEqual(['annex', 'chaoxichu', 'stars', 'tower'])
  const settings = { agencies }
  expect(ingestText(NEW, settings).meeting?.id).toBe('chaoxichu-chuwu-3')
  expect(ingestText(MORE, settings).meeting?.id).toBe('tower-anquan-1-2')
  // Written whole: nothing half written lies beside it.
  expect(readdirSync(place.path('content/agencies')).sort()).toEqual([
    'annex.yaml',
    'chaoxichu.yaml',
    'stars.yaml',
    'tower.yaml',
  ])
  expect(proposalLines(await proposeFor([], store, agencies, null), store)).toEqual([])
})

test('a registry that can’t be added to is left as it is, and what to add is printed', async () => {
  using place = new Workplace()
  const kept =
    'id: tower\nname: 晨霧市政府燈塔處\nshort: 燈塔處\nseries: [{ id: chuwu, name: 處務會議, numbering: running }]\n'
  place.write('content/agencies/tower.yaml', kept)
  const store = new Content(place.content)
  const agencies = new Store(place.content).agencies()
  const proposed = await proposeFor([place.write('inbox/a.txt', MORE)], store, agencies, null)
  expect(register(proposed, store)).toEqual([])
  expect(place.read('content/agencies/tower.yaml')).toBe(kept)
  const lines = proposalLines(proposed, store)
  expect(lines.find((line) => line.includes('無法自動增補'))).toBeDefined()
  expect(lines).toContain('    name: 安全會議')
})

describe('a run', () => {
  const read = async (place: Workplace, files: readonly string[], only: string | null = null): Promise<string[]> => {
    const store = new Store(place.content)
    const results = await ingestFiles(files, { store, agencies: store.agencies(), only, check: false })
    return results.map(({ meeting, messages }) => meeting?.id ?? messages.map(({ rule }) => rule).join())
  }

  test('proposes and writes nothing, unless it is told to register; then its documents are filed', async () => {
    using place = new Workplace()
    const before = place.snapshot()
    const files = [place.write('inbox/潮汐.txt', NEW), place.write('inbox/安全.txt', MORE)]
    expect(await read(place, files)).toEqual(['unknown-agency', 'unknown-series'])
    const proposal = await settleUnknown(files, place.content, null, false)
    expect(proposal).toContain('擬新增的機關名錄：')
    expect(place.snapshot()).toEqual(before)

    expect(await settleUnknown(files, place.content, null, true)).toEqual(
      ['chaoxichu', 'tower'].map((id) => `已寫入名錄：${place.path(`content/agencies/${id}.yaml`)}`),
    )
    expect(await read(place, files)).toEqual(['chaoxichu-chuwu-3', 'tower-anquan-1-2'])
    // The registry knows all of it now.
    expect(await settleUnknown(files, place.content, null, true)).toEqual([])
  })

  test('gives the new agency the id that --agency names, and files no document of another under it', async () => {
    using place = new Workplace()
    const files = [place.write('inbox/潮汐.txt', NEW), place.write('inbox/燈塔.txt', GOOD)]
    expect(await read(place, files, 'tide')).toEqual(['no-such-agency', 'no-such-agency'])
    expect(await settleUnknown(files, place.content, 'tide', true)).toHaveLength(1)
    expect(await read(place, files, 'tide')).toEqual(['tide-chuwu-3', 'wrong-agency'])
  })
})
