/** Everything that the list of layout traps names happens in a city, seen in its bytes and not in what made them. */
import { expect, test } from 'vitest'
import { build, documentsOf, textOf } from './support.ts'

const documents = documentsOf(build({ formats: ['txt', 'md'] }))
const texts = documents.map(textOf)
const md = documents.flatMap((part) => (part.truth.format === 'md' ? [textOf(part)] : []))

const inText =
  (pattern: RegExp, among = texts) =>
  (): boolean =>
    among.some((text) => pattern.test(text))
const inTruth = (is: (item: (typeof documents)[number]['truth']['items'][number]) => boolean) => (): boolean =>
  documents.some(({ truth }) => truth.items.some(is))

const TRAPS: Readonly<Record<string, () => boolean>> = {
  '1 page number in a word': inText(/\p{Script=Han}\r?\n\r?\n +\d+\r?\n\r?\n\p{Script=Han}/u),
  '1 Chinese page number': inText(/\n {50,}[一二三]\r?\n/u),
  '1 form feed': inText(/\f/u),
  '1 letterhead in mid-list': inText(/\f海岬市政府\p{Script=Han}+\r?\n/u),
  '1 blank lines alone': inText(/\p{Script=Han}\r?\n\r?\n\r?\n\p{Script=Han}/u),
  '2 numbering restarts': inTruth(({ path }) => path.endsWith('.2')),
  '3 壹、': inText(/^壹、/mu),
  '3 甲、': inText(/^甲、/mu),
  '3 （一）': inText(/^\s*（一）/mu),
  '3 1、': inText(/^\s*1、/mu),
  '3 (1)': inText(/^\s*\(1\)/mu),
  '3 1)': inText(/^\s*1\)/mu),
  '3 A.': inText(/^\s*(?:- )?A\./mu),
  '3 1.1': inText(/^\s*(?:- )?1\.1\s/mu),
  '3 bullets': inText(/^\s*[•–●■]/mu),
  '3 案由一': inText(/案由(?:一|\(一\))/u),
  '3 提案一': inText(/提案(?:一|\(一\))/u),
  '3 討論事項一': inText(/討論事項(?:一|\(一\))/u),
  '4 一→(一)→1': inText(/^一、[^]*^\s*(?:- )?[(（]一[)）][^]*^\s*(?:- )?1\./mu),
  '4 壹→一→(一)': inText(/^壹、[^]*^\s*(?:- )?一、[^]*^\s*(?:- )?[(（]一[)）]/mu),
  '5 fields and sections share one numbering': inText(/^一、\s*(?:開會)?時[^]*^五、\s*(?!散)/mu),
  '5 紀錄 unnumbered between': inText(/^三、.*\r?\n\r?\n?[紀記]\s*錄/mu),
  '5 two fields on a line': inText(/^.*主[席持].*　　　[紀記]\s*錄[：:]/mu),
  '5 letter-spaced label': inText(/時　　間[：:]/u),
  '5 letter-spaced name': inText(/[紀記]\s*錄[：:]\p{Script=Han}　\p{Script=Han}/u),
  '5 title on two lines': inText(/^(?:# )?海岬市政府\p{Script=Han}{2,6}\r?\n/mu),
  '6 會議結論': inText(/^(?:\*\*)?會議結論[：:]/mu),
  '6 決議': inText(/^\s*(?:\*\*)?決議[：:]/mu),
  '6 主席裁示': inText(/^\s*(?:\*\*)?主席裁示[：:]/mu),
  '6 half-width colon': inText(/^\s*(?:\*\*)?(?:決議|決定|會議結論|結論|主席裁示|裁示):/mu),
  '6 市長提示': inText(/市長提示事項/u),
  '6 附帶決議': inText(/附帶決議/u),
  '6 glued to the item': inText(/報告。(?:決定|結論|會議結論|決議|主席裁示|裁示)[：:]/u),
  '7 former decision quoted': inText(/前經.*(?:決議|裁示|結論)[：:]「請/u),
  '7 minutes of the meeting before': inText(/上次會議\p{Script=Han}+摘錄[：:]/u),
  '7 修正之點': inText(/修正之點/u),
  '8 二-(三)': inText(/二-\(三\)/u),
  '8 一係…二為': inText(/一係.*二為/u),
  '8 壹仟': inText(/[壹貳參肆伍陸柒捌玖]仟/u),
  '8 document number': inText(/岬府\p{Script=Han}字第\s?[\d０-９]+\s?號/u),
  '9 民國': inText(/民國\s?[\d０-９]+/u),
  '9 113/12/17': inText(/時\s*間[：:]\d{2,3}\/\d\d\/\d\d/u),
  '9 104.03.05': inText(/時\s*間[：:]\d{2,3}\.\d\d\.\d\d/u),
  '9 Chinese numerals': inText(/[一二三四五六七八九十]年[一二三四五六七八九十元]+月[一二三四五六七八九十]+日/u),
  '9 ○ 〇 零': () => ['○', '〇', '零'].every((zero) => texts.some((text) => new RegExp(`${zero}.?年`, 'u').test(text))),
  '9 ISO with seconds': inText(/\d{4}-\d\d-\d\d \d\d:\d\d:00/u),
  '9 relative deadlines': inText(/(?:本月底前|週內|明日前)/u),
  '9 7月底前': inText(/\d\s?月底前/u),
  '9 115年底': inText(/[\d０-９]\s?年底前/u),
  '10 散會：': inText(/散會[：:](?:下午|上午|\d)/u),
  '10 散會（': inText(/散會（[\d０-９]/u),
  '10 散會(十一時': inText(/散會\([上下]午[一二三四五六七八九十]/u),
  '10 in the start line': inText(/時\s*間[：:].*時.*至/u),
  '10 no end': () => documents.some(({ truth }) => truth.end === null),
  '11 (請假)': inText(/[(（]請假[)）]/u),
  '11 (公假)': inText(/[(（]公假[)）]/u),
  '11 （X代）': inText(/（\p{Script=Han}{2,4}代）/u),
  '11 title between surname and given name': inText(/[主持][席人][：:]\p{Script=Han}(?:局長|處長|所長)\p{Script=Han}/u),
  '11 deputy in the chair': inText(/[席人][：:]\p{Script=Han}副\p{Script=Han}+代/u),
  '12 full-width digits': inText(/[０-９]/u),
  '12 both widths': inText(/[０-９]月\d\d日|\d\d月[０-９]日/u),
  '12 第 1 6 次': inText(/第 \d \d \d? ?次/u),
  '12 ㄧ': inText(/ㄧ[、)）]/u),
  '13 compatibility ideographs': inText(/[\uF900-\uFAFF]/u),
  '13 NBSP': inText(/\u00A0/u),
  '14 pipe table': inText(/^\| .* \|$/mu, md),
  '14 HTML table in Markdown': inText(/<td>/u, md),
  '14 tab-separated table': inText(/^[^\t\n]+\t[^\t\n]+\t/mu),
  '14 JSON block': inText(/```json/u, md),
  '14 bold runs as headings': inText(/^\*\*[壹一貳二].*\*\*$/mu, md),
  '15 請A會同B': inTruth(({ text, unitsAddressed }) => text.includes('會同') && unitsAddressed.length === 2),
  '15 請A協調B': inText(/請\p{Script=Han}+協調/u),
  '15 請 with no subject': inTruth(({ unitsImplied }) => unitsImplied.length > 0),
  '15 感謝': inTruth(({ text, unitsAddressed }) => text.startsWith('感謝') && unitsAddressed.length === 0),
  '15 soft verbs': inTruth(({ unitsSoft }) => unitsSoft.length > 0),
  '15 各單位': inTruth(({ unitsAddressed }) => unitsAddressed.includes('everyone')),
  'trailing paragraph after children': inTruth(({ text }) => /\n(?:以上|綜上)/u.test(text)),
  'first child on the line': inText(/[：:]\s?(?:1\.|1、|\(1\)|[(（]一[)）])/u),
  '無 and 略': inText(/臨時動議[：:](?:無|略)/u),
  'gap in the numbering': () =>
    documents.some(({ truth: { items } }) => {
      const tops = items.filter(({ parent }) => parent === null).map(({ path }) => Number(path))
      return tops.some((value, index) => index > 0 && value > (tops[index - 1] ?? 0) + 1)
    }),
  'hard-wrapped lines': inText(/^[^\n]{30,44}\p{Script=Han}\r?\n[ 　]{0,8}\p{Script=Han}[^\n]{25,}/mu),
  兩案均: inText(/兩案均同意解除列管/u),
}

test.each(Object.keys(TRAPS))('%s', (name) => {
  expect(TRAPS[name]?.()).toBe(true)
})

test('texts are as long and as varied as they should be', () => {
  const lengths = documents.map(({ truth }) => truth.items.reduce((sum, { text }) => sum + text.length, 0))
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeGreaterThan(1_800)
  expect(Math.max(...lengths)).toBeGreaterThan(7_000)
  expect(new Set(texts.join('')).size).toBeGreaterThan(2_200)
})
