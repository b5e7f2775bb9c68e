/** Turns the tree of a meeting into lines with markers, and tells the path and text that each item has by its design. */
import { KIND_LETTERS } from '../../model/kind.ts'
import { PathAllocator } from '../../model/path.ts'
import { toChinese } from '../../model/numeral.ts'
import type { Form, Node } from '../agenda/node.ts'
import { join, say, type Said } from '../said.ts'
import type { TruthItem } from '../truth.ts'
import type { House } from './house.ts'
import { line, type Line, type Numbering } from './line.ts'
import { marker } from './marker.ts'
import { apart, digits } from './print.ts'

interface Place {
  readonly parent: string | null
  /** The numbers of the numbered items above. */
  readonly above: readonly number[]
  readonly depth: number
}

interface Lead {
  readonly path: string
  readonly marker: string
  readonly gap: string
  readonly numbering: Numbering | null
}

/** The numbers of a list: 1 2 3, 1 2 4, or 1 2 3 1 2. */
function numbersOf(count: number, numbering: Node['numbering'], first: number): number[] {
  const cut = Math.ceil(count / 2)
  return Array.from({ length: count }, (_, index) => {
    if (index < cut || numbering === 'plain') return first + index
    return numbering === 'gap' ? first + index + 1 : first + index - cut
  })
}

export class Layout {
  readonly lines: Line[] = []
  readonly items: TruthItem[] = []
  readonly #house: House
  readonly #paths = new PathAllocator()
  /** The text of what stands on the line above and is to be printed on the next. */
  #held = ''

  constructor(house: House) {
    this.#house = house
  }

  /** Lays out the agenda; its first section has the number `first`. */
  agenda(nodes: readonly Node[], first: number, gap: boolean): void {
    this.#list(nodes, { parent: null, above: [], depth: 0 }, gap ? 'gap' : 'plain', first)
  }

  #list(nodes: readonly Node[], place: Place, numbering: Node['numbering'], first = 1): void {
    const counted = nodes.filter((entry) => this.#form(entry, place) === 'numbered' || entry.form === 'named')
    const numbers = numbersOf(counted.length, numbering, first)
    for (const entry of nodes) this.#node(entry, place, counted.includes(entry) ? (numbers.shift() ?? 1) : 0)
  }

  #form(entry: Node, { parent }: Place): Form {
    if (entry.kind === 'adjournment') return this.#house.adjournment
    return parent === null && this.#house.bareSections ? 'heading' : entry.form
  }

  #lead(entry: Node, form: Form, place: Place, value: number): Lead {
    const parent = place.parent ?? ''
    if (form === 'numbered') return this.#numbered(entry, place, value)
    if (form === 'named') {
      const { blockIn } = this.#house
      const number = blockIn ? toChinese(value) : `(${toChinese(value)})`
      const path = this.#paths.numbered(parent, value)
      return { path, marker: entry.label + number, gap: blockIn ? '：' : ' ', numbering: null }
    }
    const path = this.#paths.lettered(parent, KIND_LETTERS[entry.kind])
    return { path, marker: form === 'bullet' ? this.#house.bullet : '', gap: '', numbering: null }
  }

  #numbered(entry: Node, { parent, above }: Place, value: number): Lead {
    const { levels, wide, gap } = this.#house
    const level = levels[above.length] ?? 'letter'
    const list = parent ?? ''
    const printed = marker(level, value, above, { wide })
    // 1.114年 could be read as a number with a fraction.
    const apartness = level === 'decimal' || (/[\d.]$/u.test(printed) && /^\d/u.test(entry.paragraphs[0]?.text ?? ''))
    return {
      path: this.#paths.numbered(list, value),
      marker: printed,
      gap: apartness && gap === '' ? ' ' : gap,
      numbering: { level, rank: above.length, value, list, wide },
    }
  }

  /** A paragraph as this house sets it; a section's heading may stand letter by letter. */
  #print(said: Said, entry: Node): Said {
    const text = digits(said.text, this.#house.digits)
    const heading = entry.kind === 'section' && this.#house.spacedHeadings && /^\p{Script=Han}{4}：?$/u.test(text)
    return {
      ...said,
      text: (heading ? apart(text.replace('：', '')) : text).replaceAll('：', this.#house.colon),
      deadlines: said.deadlines.map((due) => ({ ...due, words: digits(due.words, this.#house.digits) })),
    }
  }

  /** The label and the paragraphs: what the item itself says, line by line. */
  #paragraphs(entry: Node): Said[] {
    const [first, ...rest] = entry.paragraphs
    const label = entry.form === 'block' ? say(`${entry.label}：`) : say('')
    return [join(label, first ?? say('')), ...rest].map((said) => this.#print(said, entry))
  }

  #node(entry: Node, place: Place, value: number): void {
    const form = this.#form(entry, place)
    const lead = this.#lead(entry, form, place, value)
    const paragraphs = this.#paragraphs(entry)
    const after = entry.after.map((said) => this.#print(said, entry))
    const rows = entry.rows.map((row) => row.map((cell) => digits(cell, this.#house.digits)))
    const all = join(...paragraphs, ...after)
    this.items.push({
      path: lead.path,
      parent: place.parent,
      marker: lead.marker,
      kind: entry.kind,
      text: [
        ...paragraphs.map(({ text }) => text),
        ...rows.map((row) => row.join('\t')),
        ...after.map(({ text }) => text),
      ].join('\n'),
      unitsAddressed: [...all.units],
      unitsImplied: [...all.implied],
      unitsSoft: [...all.soft],
      deadlines: [...all.deadlines],
      cases: [...all.cases],
    })
    this.#set(entry, form, lead, place, paragraphs, rows)
    this.#under(entry, form, lead, place, value)
    for (const said of after) this.lines.push(line('more', said.text, { depth: place.depth }))
  }

  #set(entry: Node, form: Form, lead: Lead, place: Place, paragraphs: readonly Said[], rows: string[][]): void {
    const role = form === 'block' ? 'block' : place.parent === null ? 'section' : 'item'
    const [first, ...rest] = paragraphs
    const printed = first?.text ?? ''
    if (entry.glued || this.#held !== '') this.#onSameLine(lead, printed)
    else
      this.lines.push(
        line(role, printed, { depth: place.depth, marker: lead.marker, gap: lead.gap, numbering: lead.numbering }),
      )
    this.#held = ''
    for (const said of rest) this.lines.push(line('more', said.text, { depth: place.depth }))
    if (rows.length > 0) this.lines.push(line('table', '', { depth: place.depth, rows }))
  }

  /** Adds to the line above: a decision glued to its item, or the first sub-item of a list. */
  #onSameLine(lead: Lead, printed: string): void {
    const last = this.lines.pop()
    if (!last) throw new RangeError('no line to add to')
    this.lines.push({ ...last, text: last.text + lead.marker + lead.gap + printed })
  }

  #under(entry: Node, form: Form, lead: Lead, place: Place, value: number): void {
    const above = form === 'numbered' ? [...place.above, value] : place.above
    const blocks = entry.children.every((child) => child.form === 'block')
    const depth = place.depth + (blocks && !this.#house.blockIn ? 0 : 1)
    if (entry.inlineFirst) this.#held = lead.path
    this.#list(entry.children, { parent: lead.path, above, depth }, entry.numbering)
  }
}
