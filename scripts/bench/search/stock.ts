/** Stock Pagefind over the same texts: one record a meeting, language zh-tw, everything else as it comes. */
import { close, createIndex } from 'pagefind'
import type { ApiMeeting } from '../../../src/model/api.ts'
import { walk } from '../../../src/model/walk.ts'

export async function writeStock(meetings: readonly ApiMeeting[], folder: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'zh-tw' })
  if (!index) throw new Error('Pagefind: no index')
  for (const { id, items } of meetings) {
    const content = Array.from(walk(items), ({ text }) => text).join('\n')
    await index.addCustomRecord({ url: `/${id}`, content, language: 'zh-tw', meta: { title: id } })
  }
  await index.writeFiles({ outputPath: folder })
  await close()
}
