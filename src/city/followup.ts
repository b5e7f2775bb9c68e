/** What a meeting says of its series' tracked cases. */
import { toChinese } from '../model/numeral.ts'
import type { Duties } from './duty.ts'
import type { Ledger } from './ledger.ts'
import type { Random } from './random.ts'
import { join, say, type CaseEvent, type Said } from './said.ts'
import type { Speech } from './speech.ts'
import { LEADS } from './words/clauses.ts'
import { REPORTS } from './words/sentences.ts'

const RELEASE = ['同意解除列管', '均同意解除列管', '解除列管', '同意解列', '准予解除列管']
const CONTINUE = ['賡續列管', '持續列管', '繼續列管', '請賡續辦理並持續列管']
const CALLED = ['列管案號', '列管案號', '列管案', '管制案號']

const about = (text: string, numbers: readonly string[], event: CaseEvent): Said =>
  say(text, { cases: numbers.map((number) => ({ number, event })) })

export class FollowUp {
  readonly #ledger: Ledger
  readonly #speech: Speech
  readonly #duties: Duties
  readonly #random: Random
  readonly #called: string
  #left: string[]

  constructor(ledger: Ledger, speech: Speech, duties: Duties) {
    this.#ledger = ledger
    this.#speech = speech
    this.#duties = duties
    this.#random = speech.random
    this.#called = this.#random.pick(CALLED)
    // A long list is dealt with in part; the oldest come first.
    this.#left = ledger.open().slice(0, 9)
  }

  #take(count: number): string[] {
    const taken = this.#left.slice(0, count)
    this.#left = this.#left.slice(count)
    return taken
  }

  /** 9903、10902 及 10903 */
  #list(numbers: readonly string[]): string {
    if (numbers.length < 2) return numbers.join('')
    return `${numbers.slice(0, -1).join('、')}及${numbers.at(-1) ?? ''}`
  }

  #release(numbers: readonly string[]): void {
    for (const number of numbers) this.#ledger.release(number)
  }

  /** 列管案號9903、10902均同意解除列管；列管案號9904賡續列管。 */
  #sorted(): Said {
    const done = this.#take(this.#random.between(1, 3))
    const going = this.#take(this.#random.between(0, 3))
    this.#release(done)
    const word =
      done.length > 1 ? '均同意解除列管' : this.#random.pick(RELEASE.filter((entry) => !entry.startsWith('均')))
    const first = about(`${this.#called}${this.#list(done)}${word}`, done, 'released')
    if (going.length === 0) return join(first, say('。'))
    return join(
      first,
      about(`；${this.#called}${this.#list(going)}${this.#random.pick(CONTINUE.slice(0, 3))}。`, going, 'continued'),
    )
  }

  /** Two cases dealt with apart and released together: 故兩案均同意解除列管 */
  #pair(): Said {
    const pair = this.#take(2)
    const [first, second] = pair
    if (first === undefined || second === undefined) return this.#single(pair)
    this.#release(pair)
    const ask = this.#duties.ask()
    return join(
      about(`${this.#called}${first}，`, [first], 'released'),
      ask,
      about(`；另${this.#called}${second}，${this.#told()}，故兩案均同意解除列管。`, [second], 'released'),
    )
  }

  /** A report as a clause: without the full stop. */
  #told(): string {
    return this.#speech.one(REPORTS).replace(/。$/u, '')
  }

  #single(numbers: readonly string[]): Said {
    const number = numbers[0]
    if (number === undefined) return this.#duties.directive()
    const head = `${this.#called}${number}，`
    if (this.#random.chance(0.5)) {
      this.#release([number])
      return about(
        `${head}${this.#told()}，${this.#random.pick(['同意解除列管', '同意解列', '本案解除列管'])}。`,
        [number],
        'released',
      )
    }
    const going = about(head, [number], 'continued')
    return join(going, this.#duties.ask(), say(`，${this.#random.pick(CONTINUE.slice(0, 3))}。`))
  }

  /** 兩案均持續列管, said of the cases named in the same item. */
  #both(): Said {
    const pair = this.#take(2)
    if (pair.length < 2) return this.#single(pair)
    const text = `${this.#called}${this.#list(pair)}，${this.#told()}，${toChinese(2).replace('二', '兩')}案均${this.#random.pick(CONTINUE.slice(0, 3))}。`
    return about(text, pair, 'continued')
  }

  #reopened(): Said {
    const number = this.#ledger.released().at(-1)
    if (number === undefined || this.#left.includes(number)) return this.#sorted()
    this.#ledger.reopen(number)
    return about(`${this.#called}${number}，${this.#speech.fill('因{issue}')}，恢復列管。`, [number], 'reopened')
  }

  /** The conclusions on cases: each case at most once a meeting. */
  conclusions(count: number): Said[] {
    if (!this.#ledger.keeps) return []
    const result: Said[] = []
    const released = this.#ledger.released().length
    if (released > 2 && this.#random.chance(0.08)) result.push(this.#reopened())
    while (result.length < count && this.#left.length > 0) {
      result.push(
        this.#random.weighted<() => Said>([
          [() => this.#sorted(), 4],
          [() => this.#pair(), 2],
          [() => this.#single(this.#take(1)), 4],
          [() => this.#both(), 1],
        ])(),
      )
    }
    return result
  }

  /** A word on a case in a unit's report: its state stays as it is. */
  reported(): Said | null {
    const number = this.#left.at(-1)
    if (number === undefined) return null
    this.#left = this.#left.slice(0, -1)
    return about(
      `${this.#called}${number}：${this.#told()}，${this.#speech.fill('後續{work}依計畫推動')}。`,
      [number],
      'reported',
    )
  }

  /** A directive that puts its own case on the list: …，並列入管制（列管案號11003）。 */
  opening(meeting: { readonly id: string; readonly number: string }, item: number): Said {
    const number = this.#ledger.start(meeting, item)
    const text = this.#random.pick([
      `，列入列管（${this.#called}${number}）。`,
      `，並自本次會議起列管（${this.#called}${number}）。`,
      `，新增列管，案號${number}。`,
    ])
    return join(say(`${this.#speech.one(LEADS)}，`), this.#duties.ask(), about(text, [number], 'opened'))
  }
}
