import { describe, expect, test } from 'vitest'
import { UnitNames, findAgencies } from '../../src/archive/duties/names.ts'
import { REGISTRY, STARS, TOWER, TOWER_ANNEX } from '../support/agencies.ts'
import { HARBOUR } from './minutes.ts'

const names = new UnitNames(HARBOUR)

/** What is found, as `printed=unit`; everyone of a kind without a unit. */
const found = (text: string): string[] =>
  names.find(text).map(({ printed, unit, kind }) => (unit ? `${printed}=${unit.id}` : `${printed} (${kind})`))

describe('UnitNames', () => {
  test.each([
    ['by name', '由總務組主政，文書組協辦。', ['總務組=zongwu', '文書組=wenshu']],
    ['by alias, as the same unit', '國務組即國際事務組。', ['國務組=guoji', '國際事務組=guoji']],
    ['the longest name first, inside it no other', '國際事務組、主任秘書室', ['國際事務組=guoji', '主任秘書室=zhumi']],
    ['the longest name first, where a shorter one begins it', '公管中心一科', ['公管中心一科=yike']],
    ['the shorter name where it stands alone', '秘書室與事務組', ['秘書室=mishu', '事務組=guoji']],
    ['with white space inside, as printed', '總 務\n組與公管　中心', ['總 務\n組=zongwu', '公管　中心=gongguan']],
    ['a name that has white space in the registry', 'IT中心、IT 中心', ['IT中心=it', 'IT 中心=it']],
    ['every time', '總務組、總務組', ['總務組=zongwu', '總務組=zongwu']],
    ['nothing in a text that names none', '本處辦理情形', []],
    ['no unit that is not in the registry', '人事組與會計室', []],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    ['策略、資安、創新中心', ['策略=celue', '資安=zian', '創新中心=chuangxin']],
    ['策略及資安中心', ['策略=celue', '資安中心=zian']],
    ['總務與文書組', ['總務=zongwu', '文書組=wenshu']],
    ['請總務和文書組', ['總務=zongwu', '文書組=wenshu']],
    ['策略、 資安、\n創新中心', ['策略=celue', '資安=zian', '創新中心=chuangxin']],
    // A word that is no stem ends the list; 總務 is of another kind of unit.
    ['策略、研究、創新中心', ['創新中心=chuangxin']],
    ['總務、創新中心', ['創新中心=chuangxin']],
    ['策略，創新中心', ['創新中心=chuangxin']],
    ['策略創新中心', ['創新中心=chuangxin']],
    ['策略、總務組、資安中心', ['總務組=zongwu', '資安中心=zian']],
  ])('a shortened list: %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    ['各單位', '各單位'],
    ['各位主管', '各位主管'],
    ['全體同仁', '全體同仁'],
    ['各組室主管', '各組室主管'],
    ['各級長官', '各級長官'],
    ['相關單位', '相關單位'],
    ['權管單位', '權管單位'],
    ['同仁', '同仁'],
    ['主管', '主管'],
    ['大家', '大家'],
    ['巨大家具', null],
    ['單位', null],
    ['組室', null],
    ['資訊中心', null],
    ['群組', null],
    ['各組織', null],
    ['主管機關', null],
    ['主管會報', null],
  ])('everyone of a kind in %j: %j', (text, printed) => {
    expect(found(`、${text}。`)).toEqual(printed === null ? [] : [`${printed} (everyone)`])
  })

  test('the place of each mention is where it is printed', () => {
    const text = '請策略、 資安及創 新中心、各單位與國 務組辦理'
    const mentions = names.find(text)
    expect(mentions).toHaveLength(5)
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions.map(({ printed }) => printed))
    expect(mentions.map(({ start }) => start)).toEqual([1, 5, 8, 14, 18])
  })

  test('an agency without units still has everyone', () => {
    expect(new UnitNames(STARS).find('請總務組及各單位').map(({ printed }) => printed)).toEqual(['各單位'])
  })

  test('a name is taken literally', () => {
    const [unit] = TOWER.units
    if (!unit) throw new Error('no unit')
    const odd = new UnitNames({ ...TOWER, units: [{ ...unit, name: '燈光(一)組', aliases: ['A.B組'] }] })
    expect(odd.find('燈光(一)組、A.B組、AxB組、燈光一組').map(({ printed }) => printed)).toEqual([
      '燈光(一)組',
      'A.B組',
    ])
  })
})

describe('findAgencies', () => {
  const agenciesIn = (text: string, own = TOWER): string[] =>
    findAgencies(text, REGISTRY, own).map(({ start, end, agency }) => `${text.slice(start, end)}=${agency.id}`)

  test('names another agency in full or in short, white space or not', () => {
    expect(agenciesIn('晨霧市政府星象局與星 象局')).toEqual(['晨霧市政府星象局=stars', '星 象局=stars'])
  })

  test('never its own', () => {
    expect(agenciesIn('晨霧市政府燈塔處與燈塔處')).toEqual([])
  })

  test('the longest name first, its own included', () => {
    const text = '晨霧市政府燈塔處臺南分館'
    expect(agenciesIn(text, STARS)).toEqual([`${text}=annex`])
    expect(agenciesIn(text, TOWER_ANNEX)).toEqual([])
    expect(agenciesIn('晨霧市政府燈塔處', TOWER_ANNEX)).toEqual(['晨霧市政府燈塔處=tower'])
  })
})
