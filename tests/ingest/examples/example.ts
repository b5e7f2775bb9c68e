/** What the examples of the rules are made with. */
import { ingestFiles } from '../../../src/ingest/batch.ts'
import type { Message } from '../../../src/ingest/message.ts'
import { Store } from '../../../src/ingest/store.ts'
import { Workplace } from '../../support/content.ts'
import { HEADER, ingestText } from '../../support/document.ts'
import { REGISTRY } from '../../support/agencies.ts'
import { Agency } from '../../../src/model/agency.ts'
import { RULES, type RuleId } from '../../../src/strings/ingest.ts'
import { minutes } from '../../../src/strings/rules/minutes.ts'
import type { RuleExample } from '../../../src/strings/rules/rule.ts'

const BODY = '一、甲案\n二、乙案\n三、散會：11 時\n'
export const GOOD = HEADER + BODY

export interface Example {
  readonly run: () => readonly Message[] | Promise<readonly Message[]>
  /** Line and column, where the message is not about the file as a whole. */
  readonly at?: readonly [line: number, column: number]
  /** What the reason must name. */
  readonly names?: string
}

export const text = (document: string, only: string | null = null): readonly Message[] =>
  ingestText(document, { only }).messages

/** What a run over a content directory of its own says last; `prepare` has filed GOOD before, unless told otherwise. */
export async function afterFiling(
  prepare: (
    place: Workplace,
    file: (name: string, content: string) => Promise<Message[]>,
  ) => Message[] | Promise<Message[]>,
): Promise<Message[]> {
  using place = new Workplace()
  const store = new Store(place.content)
  return await prepare(place, async (name, content) => {
    const path = place.write(`inbox/${name}`, content)
    const options = { store, agencies: store.agencies(), only: null, check: false }
    return (await ingestFiles([path], options)).flatMap(({ messages }) => [...messages])
  })
}
export const check = async (place: Workplace): Promise<Message[]> => {
  const store = new Store(place.content)
  return (await ingestFiles([], { store, agencies: REGISTRY, only: null, check: true })).flatMap(({ messages }) => [
    ...messages,
  ])
}

const SOCIETY = Agency.parse({
  id: 'society',
  name: '晨霧學會',
  short: '晨霧學會',
  series: [{ id: 'lijianshi', name: '理監事會議', numbering: 'dated' }],
})

/** What ingest says of each kind of example that the guide shows as it is put through ingest. */
const RUNS: Partial<Record<RuleExample['of'], (given: string) => readonly Message[] | Promise<readonly Message[]>>> = {
  document: (given) => ingestText(`${given}\n`, { agencies: [...REGISTRY, SOCIETY] }).messages,
  body: (given) => text(`${HEADER}${given}\n`),
  name: async (given) => afterFiling(async (_, file) => file(given, GOOD)),
  correction: async (given) =>
    afterFiling(async (place, file) => {
      place.write('content/corrections/tower-chuwu-7.yaml', `${given}\n`)
      return file('minutes.txt', `${minutes()}\n`)
    }),
}

/** Whether the guide's example of a rule is text that ingest can be given. */
export const isRun = (rule: RuleId): boolean => RULES[rule].example.of in RUNS

/** What ingest says of the example that the guide shows for a rule, or of what it should be instead. */
export async function shown(rule: RuleId, side: 'before' | 'after' = 'before'): Promise<readonly Message[]> {
  const { of, [side]: given } = RULES[rule].example
  const run = RUNS[of]
  if (!run || given === undefined) throw new Error(`${rule}: ${side} is no text`)
  return run(given)
}
