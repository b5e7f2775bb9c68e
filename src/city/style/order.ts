/** The orders in which marker styles nest, dealt out to the series so that even a small city has all of them. */
import type { Random } from '../random.ts'
import type { Level } from './marker.ts'

export interface Order {
  readonly levels: readonly Level[]
  /** The sections above have headings and no numbers. */
  readonly bare: boolean
}

/** Each order with how many of thirty series have it. */
const ORDERS: readonly (readonly [number, Order])[] = [
  [6, { bare: false, levels: ['chinese', 'paren', 'dot', 'digit-paren', 'letter'] }],
  [8, { bare: false, levels: ['formal', 'chinese', 'paren', 'dot', 'digit-paren'] }],
  [3, { bare: false, levels: ['formal', 'paren', 'digit-paren', 'dot', 'letter'] }],
  [3, { bare: false, levels: ['chinese', 'dot', 'digit-paren', 'letter', 'half'] }],
  [2, { bare: false, levels: ['stem', 'chinese', 'paren', 'dot', 'digit-paren'] }],
  [2, { bare: false, levels: ['chinese', 'paren', 'comma', 'half', 'letter'] }],
  [1, { bare: false, levels: ['chinese', 'half', 'digit-paren', 'letter', 'dot'] }],
  [1, { bare: false, levels: ['decimal', 'decimal', 'decimal', 'decimal', 'decimal'] }],
  [3, { bare: true, levels: ['paren', 'comma', 'digit-paren', 'letter', 'half'] }],
  [1, { bare: true, levels: ['chinese', 'paren', 'dot', 'digit-paren', 'letter'] }],
]

/** The order of each series by its turn; after thirty the first comes again. */
export function dealOrders(random: Random): (turn: number) => Order {
  const deck = random.shuffle(ORDERS.flatMap(([count, order]) => Array.from({ length: count }, () => order)))
  return (turn) => {
    const order = deck[turn % deck.length]
    if (!order) throw new RangeError(`no turn ${turn}`)
    return order
  }
}
