/** Published meetings for the search to look through: what of them a search reads, and the rest as it would be. */
import type { ApiItem, ApiMeeting } from '../../src/model/api.ts'
import type { Kind } from '../../src/model/kind.ts'

export interface Made {
  readonly text: string
  readonly kind?: Kind
  /** Ids; null for everyone of a kind. */
  readonly units?: readonly (string | null)[]
  readonly children?: readonly Made[]
}

function madeItem({ text, kind = 'conclusion', units = [], children = [] }: Made, id: string, path: string): ApiItem {
  return {
    id: `${id}#${path}`,
    path,
    marker: '',
    kind,
    text,
    units: units.map((unit) => ({
      id: unit,
      type: unit ? 'unit' : 'everyone',
      name: unit ?? '各單位',
      inferred: false,
      words: '請',
    })),
    deadlines: [],
    cases: [],
    citation: `${id} ${path}`,
    url: `/${id}/#${path}`,
    children: children.map((child, index) => madeItem(child, id, `${path}-${index + 1}`)),
  }
}

export function made(agency: string, number: string, date: string, items: readonly Made[]): ApiMeeting {
  const id = `${agency}-chuwu-${number}`
  return {
    id,
    agency,
    agencyName: agency,
    series: 'chuwu',
    seriesName: '處務會議',
    number,
    name: `第${number}次處務會議`,
    title: `第${number}次處務會議紀錄`,
    date,
    start: null,
    end: null,
    place: null,
    chair: null,
    recorder: null,
    attendance: [],
    source: { file: `${agency}/${number}.txt`, sha256: 'a'.repeat(64), bytes: 9, format: 'txt', encoding: 'utf-8' },
    replaces: [],
    citation: id,
    url: `/${id}/`,
    items: items.map((item, index) => madeItem(item, id, String(index + 1))),
    labels: [],
    references: [],
  }
}
