/** What is remembered of a batch while it runs: numbers, and the refusals. */
import { RULES, SUMMARY, type RuleId } from '../../strings/ingest.ts'
import { rulePage } from '../../strings/rules/rule.ts'
import type { Result, State } from '../batch.ts'
import type { Message } from '../message.ts'
import { columns } from './columns.ts'
import { printable, printableLines } from './printable.ts'

const FILING: readonly State[] = ['written', 'changed', 'unchanged', 'refused']
const CHECKING: readonly State[] = ['current', 'differs', 'refused']
const LEVELS = ['error', 'warning', 'note'] as const

export class Tally {
  readonly #states = new Map<State, number>()
  readonly #rules = new Map<RuleId, number>()
  /** The documents that were refused, each with its first error. */
  readonly refused: { readonly file: string; readonly error: Message }[] = []
  read = 0

  add({ file, state, messages }: Result): void {
    this.read++
    this.#states.set(state, this.#count(state) + 1)
    for (const { rule } of messages) this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + 1)
    const error = messages.find(({ level }) => level === 'error')
    if (state === 'refused' && error) this.refused.push({ file, error })
  }

  /** Whether nothing was refused, and nothing differs. */
  get clean(): boolean {
    return this.#count('refused') + this.#count('differs') === 0
  }

  /** The report at the end of a run: how many documents came to what, which rules spoke, and which documents are not in. */
  lines(check: boolean): string[] {
    const states = (check ? CHECKING : FILING).map((state) => [SUMMARY.state[state], this.#count(state)] as const)
    const counts = [[SUMMARY.read, this.read] as const, ...states]
    const most = String(this.read).length
    return [
      SUMMARY.total,
      ...columns(
        counts.map(([name, count]) => [name, SUMMARY.count(count).padStart(SUMMARY.count(0).length - 1 + most)]),
      ),
      ...this.#ruleLines(),
      ...this.#refusedLines(),
    ]
  }

  #ruleLines(): string[] {
    if (this.#rules.size === 0) return []
    const rows = LEVELS.flatMap((level) =>
      [...this.#rules]
        .filter(([rule]) => RULES[rule].level === level)
        .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
        .map(([rule, count]) => [
          level,
          rule,
          count,
          RULES[rule].reason.replace('%s', '…'),
          SUMMARY.page(rulePage(rule)),
        ]),
    )
    return ['', SUMMARY.messages, ...columns([SUMMARY.columns, ...rows])]
  }

  #refusedLines(): string[] {
    if (this.refused.length === 0) return []
    const lines = this.refused.map(
      ({ file, error: { line, column, rule, reason } }) =>
        `  ${printable(file)}:${line}:${column} ${rule} ${printableLines(reason)}`,
    )
    return ['', SUMMARY.refusedFiles, ...lines]
  }

  #count(state: State): number {
    return this.#states.get(state) ?? 0
  }
}
