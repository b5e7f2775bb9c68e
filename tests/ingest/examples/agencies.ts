import type { registry as rules } from '../../../src/strings/rules/agencies.ts'
import type { Message } from '../../../src/ingest/message.ts'
import { faultMessages } from '../../../src/ingest/message.ts'
import { Store } from '../../../src/ingest/store.ts'
import { ContentError } from '../../../src/model/files.ts'
import { Workplace } from '../../support/content.ts'
import { shown, type Example } from './example.ts'

/** What is said of a registry with a fault, whatever is to be filed. */
function ofRegistry(text: string): Message[] {
  using place = new Workplace()
  place.write('content/agencies/tower.yaml', text)
  try {
    new Store(place.content).agencies()
  } catch (error) {
    if (error instanceof ContentError) return faultMessages('registry-fault', error.faults)
    throw error
  }
  return []
}

export const registry: Readonly<Record<keyof typeof rules, Example>> = {
  'registry-fault': { run: () => ofRegistry('id: tower\nname：晨霧市政府燈塔處\n'), at: [2, 5], names: '全形冒號' },
  'wrong-numbering': { run: async () => shown('wrong-numbering'), at: [1, 1], names: '第○次處務會議' },
  'number-from-date': { run: async () => shown('number-from-date'), at: [1, 1], names: '113-0506' },
}
