/** Documents of one series, told apart by their number, and what becomes of them. */
import { HEADER } from '../../support/document.ts'

export const minutes = (number: number, item = '甲案'): string =>
  `${HEADER.replace('第 7 次', `第 ${number} 次`)}一、${item}\n決議：照案通過。\n二、散會：11 時\n`

export const ids = (number: number): string[] => ['0', '1', '1-c', '2'].map((path) => `tower-chuwu-${number}#${path}`)

/** Everything that a batch gives. */
export async function collect<T>(given: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const each of given) all.push(each)
  return all
}
