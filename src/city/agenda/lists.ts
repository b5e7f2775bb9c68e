/** Lists of directives and reports: the bulk of any minutes. */
import type { Kind } from '../../model/kind.ts'
import { join, say, type Said } from '../said.ts'
import { fullTitle } from './names.ts'
import { block, node, numbered, type Node } from './node.ts'
import { amount, type Occasion } from './occasion.ts'

/** 以上各項… after the last child; it can belong to nothing but the item over the list. */
const CLOSING = [
  '以上各項，{purpose}。',
  '綜上，{matter}辦理情形將提下次會議說明。',
  '以上事項均屬例行業務，餘洽悉。',
  '綜上所述，{work}仍有精進空間。',
]

function closing({ speech, random }: Occasion, probability: number): Said[] {
  return random.chance(probability) ? [say(speech.one(CLOSING))] : []
}

/** Sub-items under a sentence that announces them. */
function withChildren(occasion: Occasion, kind: Kind): Node {
  const { speech, duties, random } = occasion
  const form = random.chance(0.25) ? 'bullet' : 'numbered'
  const children = Array.from({ length: random.between(2, 4) }, () => node(kind, form, [duties.directive()]))
  return numbered(kind, say(speech.fill('{matter}，辦理原則如下：')), {
    children,
    after: form === 'bullet' ? [] : closing(occasion, 0.35),
  })
}

/** Directives in a row; with `opens`, some of them put a case on the list under their own number. */
export function directives(occasion: Occasion, kind: Kind, count: number, opens: boolean): Node[] {
  const { duties, cases, random, series } = occasion
  return Array.from({ length: count }, (_, index) => {
    if (opens && series.cases && index < 99 && random.chance(0.09)) {
      return numbered(kind, cases.opening({ id: occasion.id, number: occasion.sitting.number }, index + 1))
    }
    return random.chance(0.05) ? withChildren(occasion, kind) : numbered(kind, duties.directive())
  })
}

/** How a long list is numbered; one whose numbers name cases is numbered plainly. */
export function listNumbering({ random }: Occasion, nodes: readonly Node[], opens: boolean): Node['numbering'] {
  if (nodes.length < 5 || opens) return 'plain'
  return random.weighted([
    ['plain', 88],
    ['gap', 6],
    ['restart', 6],
  ] as const)
}

const TABLE_HEADS: readonly (readonly [string, string, string])[] = [
  ['項目', '預定進度', '實際進度'],
  ['工程名稱', '決算數', '執行率'],
  ['據點', '本月件數', '累計件數'],
]

function table({ speech, random }: Occasion): string[][] {
  const rows = Array.from({ length: random.between(2, 5) }, () => [
    speech.fill('{object}{work}'),
    speech.fill('{pct}'),
    speech.fill('{pct}'),
  ])
  return [[...random.pick(TABLE_HEADS)], ...rows]
}

const TOPICS = ['業務概況：', '人力配置：', '預算執行：', '重要工作：', '未來規劃：', '會務：']

/** One numbered report: a paragraph or two, a table, or sub-items, the first of them perhaps on its own line. */
export function reportItem(occasion: Occasion): Node {
  const { duties, random, cases } = occasion
  const one = (): Said => duties.report(random.between(1, 4))
  const reported = random.chance(0.12) ? cases.reported() : null
  if (reported) return numbered('report', reported)
  return random.weighted<() => Node>([
    [() => numbered('report', one()), 20],
    [() => node('report', 'numbered', [one(), join(say('此外，'), duties.report(1))]), 2],
    [() => numbered('report', join(one(), say('執行情形如下表：')), { rows: table(occasion) }), 2],
    [
      () =>
        numbered('report', say(random.pick(TOPICS)), {
          children: Array.from({ length: random.between(2, 4) }, () => numbered('report', one())),
          inlineFirst: random.chance(0.35),
          after: closing(occasion, 0.3),
        }),
      3,
    ],
    [
      () =>
        numbered('report', say('辦理事項：'), {
          children: Array.from({ length: random.between(2, 4) }, () => node('report', 'bullet', [one()])),
        }),
      1,
    ],
  ])()
}

/** 文書組高組長補充報告：… told in one go, or as a numbered list. */
export function unitReports(occasion: Occasion, word: string): Node[] {
  const { agency, duties, random } = occasion
  const units = agency.entry.units
  return random.sample(units, Math.min(units.length, amount(occasion, 2, 5))).map((unit) => {
    const officer = agency.unitHeads.get(unit.id)
    const who = occasion.speech.unitName(unit.id) + (officer ? fullTitle(officer, random) : '')
    const label = `${who}${word}`
    if (random.chance(0.5)) return block('report', label, [duties.report(random.between(2, 4))])
    return block('report', label, [], {
      children: Array.from({ length: amount(occasion, 2, 3) }, () => reportItem(occasion)),
    })
  })
}
