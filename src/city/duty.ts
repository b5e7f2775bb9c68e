/** Sentences of a chair: who is to do what by when, and the many that ask nothing of anyone. */
import { deadline, lastDay } from './deadline.ts'
import { EVERYONE, join, say, type Said } from './said.ts'
import type { Speech } from './speech.ts'
import { ACTS, LEADS, PURPOSES } from './words/clauses.ts'
import { DUTIES, LOOKALIKES, NOBODY, REPORTS, SOFT, THANKS, UNASKED } from './words/sentences.ts'
import { REMARKS } from './words/wide.ts'
import { PARTNERS, SURNAMES } from './words/names.ts'

const ALL = ['各單位', '同仁', '各科室', '各單位主管', '全體同仁', '各位主管', '各組室', '各位同仁', '大家']
/** Words after which the second party is only worked with, not told. */
const THROUGH = ['協調', '提醒', '督促', '洽請', '轉知']

/** Makes the sentences of one meeting. */
export class Duties {
  readonly #speech: Speech
  readonly #date: string

  constructor(speech: Speech, date: string) {
    this.#speech = speech
    this.#date = date
  }

  get #random() {
    return this.#speech.random
  }

  #units(count: number): Said {
    const ids = new Set(Array.from({ length: count }, () => this.#speech.anyUnit()))
    const names = Array.from(ids, (id) => this.#speech.unitName(id))
    const last = names.length > 1 ? this.#random.pick(['及', '、', '與']) + (names.pop() ?? '') : ''
    return say(names.join('、') + last, { units: [...ids] })
  }

  /** Who is told, as printed after 請. */
  who(): Said {
    const random = this.#random
    const unitName = (id: string): string => this.#speech.unitName(id)
    const first = this.#speech.anyUnit()
    const second = this.#speech.anyUnit()
    const one = (more = ''): Said => say(unitName(first) + more, { units: [first] })
    const partner = random.zipf(PARTNERS)
    return random.weighted<() => Said>([
      [() => one(), 50],
      [() => this.#units(random.between(2, 3)), 10],
      [() => (first === second ? one() : join(one(random.pick(['會同', '會商'])), this.#named(second))), 6],
      [() => one(`會同${partner}`), 4],
      [() => one(`${random.pick(THROUGH)}${partner}`), 5],
      [() => one(first === second ? '' : `${random.pick(THROUGH)}${unitName(second)}`), 4],
      [() => say(random.zipf(ALL), { units: [EVERYONE] }), 16],
      [() => join(say('各單位及', { units: [EVERYONE] }), one()), 2],
      [() => say(`${random.zipf(SURNAMES)}副座`), 2],
    ])()
  }

  #named(id: string): Said {
    return say(this.#speech.unitName(id), { units: [id] })
  }

  /** 於7月底前, or nothing. */
  #when(probability: number): Said {
    if (!this.#random.chance(probability)) return say('')
    const found = deadline(this.#date, this.#random)
    return say(`於${found.words}`, { deadlines: [found] })
  }

  /** 請…於…前… without a full stop. */
  ask(): Said {
    return join(say('請'), this.who(), this.#when(0.3), say(this.#speech.one(ACTS)))
  }

  #full(): Said {
    const random = this.#random
    const purpose = random.chance(0.6) ? `，${this.#speech.one(PURPOSES)}` : ''
    const more = random.chance(0.2) ? join(say('；另'), this.ask()) : say('')
    return join(say(`${this.#speech.one(LEADS)}，`), this.ask(), more, say(`${purpose}。`))
  }

  #general(): Said {
    const [before = '', rest = ''] = this.#speech.one(DUTIES, { who: '{who}', when: '{when}' }).split('{who}')
    const [middle = '', after] = rest.split('{when}')
    return join(say(before), this.who(), say(middle), ...(after === undefined ? [] : [this.#when(0.6), say(after)]))
  }

  #softly(): Said {
    const named = this.who()
    const soft = named.units
    return say(this.#speech.one(SOFT, { who: named.text }), { soft })
  }

  #until(): Said {
    const last = lastDay(this.#date, this.#random)
    const text = this.#speech.fill('{matter}受理截止日期為{last}，逾期不予受理。', { last: last.words })
    return say(text, { deadlines: [last] })
  }

  /** One directive: mostly a duty, sometimes praise or a wish, and words that only look like either. */
  directive(): Said {
    const speech = this.#speech
    const random = this.#random
    const made = random.weighted<() => Said>([
      [() => this.#full(), 50],
      [() => join(say(speech.one(REPORTS)), this.#full()), 12],
      [() => this.#general(), 15],
      [() => say(speech.one(THANKS)), 6],
      [() => this.#softly(), 5],
      [() => join(this.#full(), say(speech.one(LOOKALIKES))), 5],
      [() => join(say(speech.one(UNASKED)), this.#full()), 4],
      [() => this.#until(), 2],
    ])()
    if (random.chance(0.6)) return join(say(speech.one(REMARKS)), made)
    if (!random.chance(0.06)) return made
    const units = made.units.filter((unit) => unit !== EVERYONE)
    return join(made, say(speech.one(NOBODY), { implied: units.slice(-1) }))
  }

  /** What a unit tells of its work: a few sentences, seldom with a word to everyone. */
  report(sentences: number): Said {
    const speech = this.#speech
    const parts = Array.from({ length: sentences }, () =>
      say(
        speech.one(
          this.#random.weighted([
            [REPORTS, 10],
            [REMARKS, 4],
            [LOOKALIKES, 1],
          ]),
        ),
      ),
    )
    return this.#random.chance(0.03) ? join(...parts, say('請各單位轉知所屬。', { units: [EVERYONE] })) : join(...parts)
  }
}
