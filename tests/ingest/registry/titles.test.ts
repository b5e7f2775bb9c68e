/** Titles as Taiwanese bodies print them: what is proposed for each, and how it is then filed and cited. */
import { expect, test } from 'vitest'
import { filedAs, proposedFor } from './support.ts'

interface Row {
  readonly title: string
  /** agency｜series｜numbering */
  readonly told: string
  readonly id: string
  readonly cited: string
  readonly remark?: string
}

/** Every one of them met on this day. */
const DAY = '2024-11-05'

const ROWS: readonly Row[] = [
  {
    title: '教育部113學年度第1次課程審議會會議紀錄',
    told: '教育部｜課程審議會會議｜yearly',
    id: 'jiaoyubu-kechengshenyihui-113-1',
    cited: '教育部113年11月5日113學年度第1次課程審議會會議紀錄',
  },
  {
    title: '國立晨霧大學第451次行政會議紀錄',
    told: '國立晨霧大學｜行政會議｜running',
    id: 'chenwudaxue-xingzheng-451',
    cited: '國立晨霧大學113年11月5日第451次行政會議紀錄',
  },
  {
    title: '晨霧縣議會第19屆第4次定期會第3次會議議事錄',
    told: '晨霧縣議會｜定期會｜session',
    id: 'chenwuxianyihui-dingqihui-19-4-3',
    cited: '晨霧縣議會113年11月5日第19屆第4次定期會第3次會議紀錄',
  },
  {
    title: '高雄市政府第642次市政會議紀錄',
    told: '高雄市政府｜市政會議｜running',
    id: 'gaoxiongshizhengfu-shizheng-642',
    cited: '高雄市政府113年11月5日第642次市政會議紀錄',
  },
  {
    title: '行政院第３９００次院會議事錄',
    told: '行政院｜院會｜running',
    id: 'xingzhengyuan-yuanhui-3900',
    cited: '行政院113年11月5日第3900次院會紀錄',
  },
  {
    title: '晨霧市望海區公所 113 年 11 月份 區務會議紀錄',
    told: '晨霧市望海區公所｜區務會議｜monthly',
    id: 'wanghaiqugongsuo-quwu-113-11',
    cited: '晨霧市望海區公所113年11月5日11月區務會議紀錄',
  },
  {
    title: '勞動部性別平等專案小組第2屆第7次委員會議紀錄',
    told: '勞動部性別平等專案小組｜委員會議｜term',
    id: 'ldbxbpdengzhuananxiaozu-weiyuan-2-7',
    cited: '勞動部性別平等專案小組113年11月5日第2屆第7次委員會議紀錄',
  },
  {
    title: '財團法人望海文教基金會第十屆第五次董事會議紀錄',
    told: '財團法人望海文教基金會｜董事會議｜term',
    id: 'wanghaiwenjiaojijinhui-dongshi-10-5',
    cited: '財團法人望海文教基金會113年11月5日第10屆第5次董事會議紀錄',
  },
  {
    title: '立法院第11屆第2會期內政委員會第12次全體委員會議紀錄',
    told: '立法院｜內政委員會全體委員會議｜session',
    id: 'lifayuan-neizhengweiyuanhui-11-2-12',
    cited: '立法院113年11月5日第11屆第2會期內政委員會第12次全體委員會議紀錄',
  },
  {
    title: '立法院第11屆第2會期第8次會議議事錄',
    told: '立法院｜會議｜session',
    id: 'lifayuan-huiyi-11-2-8',
    cited: '立法院113年11月5日第11屆第2會期第8次會議紀錄',
  },
  {
    title: '晨霧學會一百一十三年度理監事會議會議記錄',
    told: '晨霧學會｜理監事會議｜dated',
    id: 'chenwuxuehui-lijianshi-113-1105',
    cited: '晨霧學會113年11月5日理監事會議紀錄',
    remark: 'number-from-date',
  },
  {
    title: '晨霧市政府市政會議紀錄',
    told: '晨霧市政府｜市政會議｜dated',
    id: 'chenwushizhengfu-shizheng-113-1105',
    cited: '晨霧市政府113年11月5日市政會議紀錄',
    remark: 'number-from-date',
  },
  {
    title: '晨霧市政府教育局113年11月5日局務會議紀錄(草案)',
    told: '晨霧市政府教育局｜局務會議｜dated',
    id: 'jiaoyuju-juwu-113-1105',
    cited: '晨霧市政府教育局113年11月5日局務會議紀錄',
    remark: 'number-from-date',
  },
  {
    title: '113年度第1次晨霧市政府性別平等委員會會議紀錄',
    told: '晨霧市政府性別平等委員會｜會議｜yearly',
    id: 'xbiepingdengweiyuanhui-huiyi-113-1',
    cited: '晨霧市政府性別平等委員會113年11月5日第1次會議紀錄',
  },
  {
    title: '晨霧市立望海國民小學113學年度第1學期第2次校務會議紀錄',
    told: '晨霧市立望海國民小學｜校務會議｜session',
    id: 'wanghaiguominxiaoxue-xiaowu-113-1-2',
    cited: '晨霧市立望海國民小學113年11月5日113學年度第1學期第2次校務會議紀錄',
  },
  {
    title: '晨霧市立望海國民小學113學年度第1學期期末校務會議紀錄',
    told: '晨霧市立望海國民小學｜期末校務會議｜term',
    id: 'wanghaiguominxiaoxue-qimoxiaowu-113-1',
    cited: '晨霧市立望海國民小學113年11月5日113學年度第1學期期末校務會議紀錄',
  },
  {
    title: '晨霧縣望海鄉燈塔村113年度村民大會會議紀錄',
    told: '晨霧縣望海鄉燈塔村｜村民大會｜dated',
    id: 'wanghaixiangdengtacun-cunmin-113-1105',
    cited: '晨霧縣望海鄉燈塔村113年11月5日村民大會紀錄',
    remark: 'number-from-date',
  },
  {
    title: '陸軍晨霧防衛指揮部113年第2次廉政會報會議紀錄',
    told: '陸軍晨霧防衛指揮部｜廉政會報｜yearly',
    id: 'ljchenwufangweizhihuibu-lianzhenghuibao-113-2',
    cited: '陸軍晨霧防衛指揮部113年11月5日第2次廉政會報紀錄',
  },
  {
    title: '晨霧市政府消防局第三救災救護大隊113年第3季勤務檢討會會議紀錄（定稿）',
    told: '晨霧市政府消防局第三救災救護大隊｜勤務檢討會｜yearly',
    id: 'xfjdisanjiuzaijiuhudadui-qinwujiantaohui-113-3',
    cited: '晨霧市政府消防局第三救災救護大隊113年11月5日第3季勤務檢討會紀錄',
  },
  {
    title: '晨霧市望海區公所第113-5次擴大主管會報紀錄修正版',
    told: '晨霧市望海區公所｜擴大主管會報｜yearly',
    id: 'wanghaiqugongsuo-kuodazhuguanhuibao-113-5',
    cited: '晨霧市望海區公所113年11月5日第5次擴大主管會報紀錄',
  },
  {
    title: '衛生福利部全民健康保險會第5屆113年第4次委員會議議事錄',
    told: '衛生福利部全民健康保險會｜委員會議｜yearly',
    id: 'wsflbqmjkangbaoxianhui-weiyuan-113-4',
    cited: '衛生福利部全民健康保險會113年11月5日第4次委員會議紀錄',
  },
  {
    title: '晨霧縣望海鄉民代表會第22屆第5次臨時會議事錄',
    told: '晨霧縣望海鄉民代表會｜臨時會｜term',
    id: 'whaixiangmindaibiaohui-linshihui-22-5',
    cited: '晨霧縣望海鄉民代表會113年11月5日第22屆第5次臨時會紀錄',
  },
  {
    title: '原住民族委員會第二○○次委員會議紀錄',
    told: '原住民族委員會｜委員會議｜running',
    id: 'yuanzhuminzuweiyuanhui-weiyuan-200',
    cited: '原住民族委員會113年11月5日第200次委員會議紀錄',
  },
  {
    title: '晨霧電力公司工會第 3 次臨時會議紀錄',
    told: '晨霧電力公司工會｜臨時會議｜running',
    id: 'cwudianligongsigonghui-linshi-3',
    cited: '晨霧電力公司工會113年11月5日第3次臨時會議紀錄',
  },
  {
    title: '望海社區管理委員會2024年11月份例會會議紀錄(視訊會議)',
    told: '望海社區管理委員會｜例會會議｜monthly',
    id: 'whshequguanliweiyuanhui-lihui-113-11',
    cited: '望海社區管理委員會113年11月5日11月例會會議紀錄',
  },
  {
    title: '晨霧市政府資訊局局務會議113年度第1 2次會議紀要-1131105',
    told: '晨霧市政府資訊局｜局務會議｜yearly',
    id: 'zixunju-juwu-113-12',
    cited: '晨霧市政府資訊局113年11月5日第12次局務會議紀錄',
  },
  {
    title: '晨霧縣政府 113 年度 4 月份第 2 次 主管會報 紀錄',
    told: '晨霧縣政府｜主管會報｜session',
    id: 'chenwuxianzhengfu-zhuguanhuibao-113-4-2',
    cited: '晨霧縣政府113年11月5日4月第2次主管會報紀錄',
  },
  {
    title: '交通部民用航空局飛航服務總臺113年第3次業務會議紀錄',
    told: '交通部民用航空局飛航服務總臺｜業務會議｜yearly',
    id: 'jtbmyhkjfhangfuwuzongtai-yewu-113-3',
    cited: '交通部民用航空局飛航服務總臺113年11月5日第3次業務會議紀錄',
  },
  {
    title: '晨霧市政府 市務會議第 500 次會議 會議紀錄',
    told: '晨霧市政府｜市務會議｜running',
    id: 'chenwushizhengfu-shiwu-500',
    cited: '晨霧市政府113年11月5日第500次市務會議紀錄',
  },
  {
    title: '國軍晨霧總醫院主官(管)會報第 12 次會議紀錄',
    told: '國軍晨霧總醫院｜主官會報｜running',
    id: 'guojunchenwuzongyiyuan-zhuguanhuibao-12',
    cited: '國軍晨霧總醫院113年11月5日第12次主官會報紀錄',
  },
]

test.each(ROWS)('$title', ({ title, told, id, cited, remark }) => {
  const { proposals, remarks } = proposedFor(`${title}\n時間：113年11月5日上午9時\n一、甲案\n`)
  expect([proposals.length, remarks]).toEqual([1, []])
  const agency = proposals[0]?.agency
  const series = agency?.series[0]
  if (!agency || !series) throw new Error('nothing is proposed')
  expect(`${agency.name}｜${series.name}｜${series.numbering}`).toBe(told)
  expect(filedAs(title, [agency], DAY)).toEqual([id, cited, ...(remark === undefined ? [] : [remark])])
})

test.each([
  ['its number on a line above its name', '一百一十三年度晨霧縣政府第二次\n性騷擾防治審議會\n會　議　紀　錄'],
  ['its number above that', '晨霧縣政府\n一百一十三年度第二次\n性騷擾防治審議會\n會議紀錄'],
])('a title with %s is read whole', (_, title) => {
  const { proposals } = proposedFor(`${title}\n時間：113年11月5日上午9時\n一、甲案\n`)
  const agencies = proposals.map(({ agency }) => agency)
  expect(agencies.map(({ name, series }) => [name, series.map((entry) => entry.name)])).toEqual([
    ['晨霧縣政府', ['性騷擾防治審議會會議']],
  ])
  expect(filedAs(title, agencies, DAY)[0]).toMatch(/-113-2$/u)
})

test("what stands with 紀錄 is no part of a meeting's name", () => {
  for (const words of ['簽到及紀錄', '簽到表暨會議紀錄', '議程暨紀錄', '決議及紀錄']) {
    const { proposals } = proposedFor(`晨霧市政府第 5 次局務會議${words}\n時間：113年11月5日\n一、甲案\n`)
    expect(proposals[0]?.agency.series.map(({ name }) => name)).toEqual(['局務會議'])
  }
})
