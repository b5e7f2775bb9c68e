/** Matters for discussion: 案由, 說明 with its history, 擬辦, and what was resolved. */
import { printDate } from '../calendar.ts'
import { numberBefore } from '../ledger.ts'
import { join, quoted, say, type Said } from '../said.ts'
import { LOOKALIKES, REPORTS } from '../words/sentences.ts'
import { block, node, numbered, type Node } from './node.ts'
import { amount, type Occasion } from './occasion.ts'

/** What a former meeting decided, told as history: 前經第15次會議決議：「…」 asks nothing of anyone now. */
function history({ speech, duties, random, sitting, series }: Occasion): Said {
  const earlier = numberBefore(sitting.number, random.between(1, 9))
  const [first = '', ordinal] = (earlier ?? '').split('-')
  const which = earlier === null ? '前次' : ordinal === undefined ? `第${first}次` : `${first}年第${ordinal}次`
  const asked = quoted(duties.ask()).text
  const word = random.pick(['決議', '裁示', '結論'])
  return say(
    random.pick([
      `本案前經${which}${series.name}${word}：「${asked}。」，${speech.fill('{partner}業依該次會議意見修正{object}{work}計畫')}。`,
      `${which}${series.name}${word}略以：「${asked}」，惟${speech.fill('{issue}，故重新提會')}。`,
    ]),
  )
}

function explanation(occasion: Occasion): Node {
  const { speech, duties, random } = occasion
  if (random.chance(0.12)) return block('text', '說明', [say('略。')])
  if (random.chance(0.25)) return block('text', '說明', [random.chance(0.4) ? history(occasion) : duties.report(2)])
  const points = Array.from({ length: amount(occasion, 2, 4) }, (_, index) =>
    index === 0 && random.chance(0.55)
      ? history(occasion)
      : say(random.chance(0.2) ? speech.one(LOOKALIKES) : speech.one(REPORTS)),
  )
  return block('text', '說明', [], { children: points.map((said) => numbered('text', said)) })
}

const SHORT = [
  '照案通過。',
  '修正通過。',
  '同意備查。',
  '緩議。',
  '通過，依程序續辦。',
  '同意辦理。',
  '洽悉。',
  '照擬辦意見通過。',
]

/** The decision on a matter: its word is the house's own and its meaning with it. */
export function outcome(occasion: Occasion, more: Partial<Node> = {}, called = occasion.house.outcome): Node {
  const { duties, random } = occasion
  const { word, kind } = called
  if (more.glued || random.chance(0.45)) return block(kind, word, [say(random.pick(SHORT))], more)
  if (random.chance(0.4)) return block(kind, word, [duties.directive()], more)
  return block(kind, word, [], {
    children: Array.from({ length: amount(occasion, 2, 4) }, () => numbered(kind, duties.directive())),
    ...more,
  })
}

const MATTERS = [
  '{matter}，提請討論。',
  '「{law2}」部分條文修正草案，提請審議。',
  '{place}{object}{work}經費分攤一案，提請討論。',
  '{matter}辦理方式，請討論。',
]

function matter(occasion: Occasion): Node {
  const { house, speech, random } = occasion
  const law = speech.fill('{law}').slice(1, -1)
  const text = say(speech.one(MATTERS, { law2: law }))
  const proposal = random.chance(0.3)
    ? [block('text', '擬辦', [say(speech.fill('擬自{year}年度起依{law}推動{work}。'))])]
    : []
  const more = random.chance(0.06) ? [block('resolution', '附帶決議', [occasion.duties.directive()])] : []
  const children = [explanation(occasion), ...proposal, outcome(occasion, {}, house.resolved), ...more]
  if (house.matters === 'numbered') return numbered('agenda', text, { children })
  return node('agenda', 'named', [text], { label: house.matters, children })
}

/** A whole section; half of the houses say 案由一 where the others go on numbering. */
export const discussion = (occasion: Occasion): Node =>
  numbered('section', say('討論事項'), {
    children: Array.from({ length: amount(occasion, 2, 4) }, () => matter(occasion)),
  })

/** 紀錄確定, perhaps with what the meeting before had decided told again. */
export function confirmation(occasion: Occasion): Node {
  const { before, house, random, series, duties, speech } = occasion
  const { word } = house.outcome
  const earlier = before?.number.split('-').at(-1) ?? ''
  const date = before ? printDate(before.date, 'roc', random) : ''
  const text = before
    ? random.pick([`宣讀${date}第${earlier}次${series.name}紀錄。`, `確認上次（第${earlier}次）會議紀錄。`])
    : '宣讀上次會議紀錄。'
  const corrected = speech.fill(
    '紀錄修正後確定；修正之點：報告事項第{small}案「{object}{count}件」更正為「{object}{count}件」。',
  )
  const said = random.chance(0.08) ? corrected : random.pick(['紀錄確定。', '確定。', '紀錄確認，准予備查。'])
  const outcomes = block(house.outcome.kind, word, [say(said)], { glued: house.glues })
  const excerpt = random.chance(0.25)
    ? [
        block('quoted', `上次會議${word}摘錄`, [], {
          children: Array.from({ length: random.between(2, 4) }, () => numbered('quoted', quoted(duties.directive()))),
        }),
      ]
    : []
  // What is quoted stands between the item and its own decision; a decision can't then be glued to the item.
  const children = excerpt.length > 0 ? [...excerpt, { ...outcomes, glued: false }] : [outcomes]
  return numbered('agenda', say(text), { children })
}

/** History as a table: what was decided last time and what became of it. */
export function pastDecisions(occasion: Occasion): Node {
  const { speech, duties, random, house } = occasion
  const rows = Array.from({ length: random.between(2, 4) }, (_, index) => [
    String(index + 1),
    quoted(duties.ask()).text,
    speech.one(REPORTS),
  ])
  return numbered('agenda', join(say('上次會議決議事項辦理情形如下表：')), {
    rows: [['案次', '決議事項', '辦理情形'], ...rows],
    children: [block(house.outcome.kind, house.outcome.word, [say(random.pick(['洽悉。', '准予備查。']))])],
  })
}
