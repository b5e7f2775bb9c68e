/** The orders of business that agencies follow. */
import { say } from '../said.ts'
import { GOALS } from '../words/topics.ts'
import { confirmation, discussion, outcome, pastDecisions } from './discussion.ts'
import { directives, listNumbering, reportItem, unitReports } from './lists.ts'
import { block, node, numbered, type Node } from './node.ts'
import { amount, type Occasion } from './occasion.ts'

/** A section that only says that there is nothing: on its own line or below. */
function nothing({ random }: Occasion, heading: string): Node {
  const word = random.pick(['無', '無。', '略', '略。'])
  return random.chance(0.7)
    ? numbered('section', say(`${heading}：${word}`))
    : node('section', 'numbered', [say(heading), say(word)])
}

function motions(occasion: Occasion): Node {
  const { random, speech } = occasion
  if (random.chance(0.75)) return nothing(occasion, '臨時動議')
  const motion = numbered('agenda', say(speech.fill('{group}建議{object}{work}一案。')), {
    children: [outcome(occasion)],
  })
  return numbered('section', say('臨時動議'), { children: [motion] })
}

function opening(occasion: Occasion): Node {
  const { random, speech } = occasion
  if (random.chance(0.4)) return numbered('announcement', say('主席致詞：略。'))
  const goal = random.zipf(GOALS)
  return numbered('announcement', say(speech.fill(`主席致詞：各位同仁好，${goal}為本年度施政重點，{group}期待殷切。`)))
}

/** 主席裁示事項 and its list. */
function rulings(occasion: Occasion, from: number, to: number): Node {
  const { house, cases, random } = occasion
  const followed = cases.conclusions(random.below(3)).map((said) => numbered('directive', said))
  const opens = followed.length === 0
  const list = [...followed, ...directives(occasion, 'directive', amount(occasion, from, to), opens)]
  return numbered('directive', say(`${house.rulings}：`), {
    children: list,
    numbering: listNumbering(occasion, list, opens),
  })
}

/** 第109次會議結論事項辦理情形: the tracked cases. */
function tracking(occasion: Occasion): Node {
  const { house, cases, random, before } = occasion
  const number = before?.number.split('-').at(-1)
  const text = number === undefined ? '列管案件辦理情形報告。' : `第${number}次會議列管案件辦理情形報告。`
  const said = cases.conclusions(random.between(1, 4))
  const { word, kind } = house.outcome
  const result =
    said.length === 0
      ? block(kind, word, [say('洽悉。')])
      : block(kind, word, [], { children: said.map((entry) => numbered(kind, entry)) })
  return numbered('agenda', say(text), { children: [result] })
}

/** Reports under one agenda item, and the conclusions on all of them. */
function work(occasion: Occasion): Node {
  const { house } = occasion
  const { word, kind } = house.outcome
  const list = directives(occasion, kind, amount(occasion, 7, 13), true)
  return numbered('agenda', say('各單位業務工作報告。'), {
    children: [...unitReports(occasion, house.speakerWord), block(kind, word, [], { children: list })],
  })
}

/** An item that is only taken note of; in some houses the decision stands on its own line. */
function noted(occasion: Occasion): Node {
  const { speech, house } = occasion
  const text = say(
    speech.one(['宣達市政會議裁指示事項。', '{matter}辦理情形報告。', '{event}籌備情形報告。', '{matter}專案報告。']),
  )
  return numbered('agenda', text, { children: [outcome(occasion, house.glues ? { glued: true } : {})] })
}

const reports = (occasion: Occasion, items: Node[]): Node =>
  numbered('section', say(`報告事項${occasion.house.headingColon}`), { children: items })

const adjournment = node('adjournment', 'numbered', [])

/** Header, rulings, end: everything is the chair's. */
const rulingsOnly = (occasion: Occasion): Node[] => [rulings(occasion, 11, 24), adjournment]

const office = (occasion: Occasion): Node[] => [
  confirmation(occasion),
  reports(occasion, [noted(occasion), tracking(occasion), noted(occasion), work(occasion)]),
  ...(occasion.random.chance(0.5) ? [motions(occasion)] : []),
  adjournment,
]

const committee = (occasion: Occasion): Node[] => [
  confirmation(occasion),
  reports(occasion, [
    ...(occasion.random.chance(0.3) ? [pastDecisions(occasion)] : []),
    ...Array.from({ length: amount(occasion, 2, 5) }, () => noted(occasion)),
  ]),
  discussion(occasion),
  motions(occasion),
  adjournment,
]

function announcements({ speech, random }: Occasion): Node {
  const list = Array.from({ length: random.between(1, 3) }, () =>
    numbered(
      'announcement',
      say(
        speech.one(['{event}將於{future}舉行。', '{law}修正條文已上網公布。', '{object}{work}訓練錄影置於知識平台。']),
      ),
    ),
  )
  return numbered('announcement', say('宣導事項：'), { children: list })
}

/** Unit after unit, then what the chair says to all of it. */
function workReport(occasion: Occasion): Node[] {
  const { agency, random } = occasion
  const units = agency.entry.units
  const told = random.sample(units, Math.min(units.length, amount(occasion, 2, 5))).map((unit) =>
    numbered('report', say(`${unit.name}：`), {
      children: Array.from({ length: amount(occasion, 2, 4) }, () => reportItem(occasion)),
    }),
  )
  return [
    opening(occasion),
    numbered('report', say('各單位工作報告：'), { children: told }),
    ...(random.chance(0.5) ? [announcements(occasion)] : []),
    rulings(occasion, 7, 16),
    motions(occasion),
    adjournment,
  ]
}

export const SHAPES = { rulingsOnly, office, committee, workReport } as const
export type Shape = keyof typeof SHAPES
