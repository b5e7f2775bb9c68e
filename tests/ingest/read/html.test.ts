/** Web pages to text, as a browser shows them. */
import { describe, expect, test } from 'vitest'
import { encode } from '../../support/encode.ts'
import { droppedOf, linesOf, read, refusalOf } from '../../support/reading.ts'

const lines = async (html: string): Promise<string[]> => linesOf('a.html', html)

describe('text', () => {
  test('is in lines by block; white space collapses; a break is a line end', async () => {
    expect(await lines('<div>  會議\n <b>紀錄</b> </div>散文<p>一<br>二<br><br>三<br></p><hr>尾')).toEqual([
      '會議 紀錄',
      '散文',
      '一',
      '二',
      '',
      '三',
      '尾',
    ])
  })

  test('has its references as characters; a space that does not break stays', async () => {
    expect(await lines('<p>A&amp;B&nbsp;&#33274;&lt;x&gt; &copy;&hellip; &unknown;')).toEqual([
      'A&B\u00a0臺<x> ©… &unknown;',
    ])
  })

  test('stands as it is where it is preformatted', async () => {
    expect(await lines('<pre>\n  甲\n\n 乙  丙</pre><p style="white-space: pre-wrap">丁  戊')).toEqual([
      '  甲',
      '',
      ' 乙  丙',
      '丁  戊',
    ])
  })

  test('is kept whatever part of the page it stands in', async () => {
    expect(
      await lines(
        '<nav>首頁</nav><main><article>文</article></main><footer>頁尾</footer><details><summary>摘</summary>細</details>',
      ),
    ).toEqual(['首頁', '文', '頁尾', '摘', '細'])
  })

  test('that is struck out is listed as deleted', async () => {
    const html =
      '<p>核定<del>50</del><s>60</s><strike>70</strike><span style="text-decoration: line-through">80</span><ins>500</ins>萬元</p>'
    const document = await read('a.html', html)
    expect(document.text).toBe('核定500萬元\n')
    expect(droppedOf(document)).toEqual(['deleted: 50', 'deleted: 60', 'deleted: 70', 'deleted: 80'])
  })

  test('of programs and styles is none; what is not shown is listed', async () => {
    const html =
      '<head><title>標題</title><style>p{}</style></head><script>x("<p>")</script><p>文<span hidden>藏</span><span style="color:red; DISPLAY : none">隱</span><noscript>請開啟</noscript><template><p>樣</p></template>'
    const document = await read('a.html', html)
    expect(document.text).toBe('文\n')
    expect(droppedOf(document)).toEqual(['metadata: 標題', 'hidden: 藏', 'hidden: 隱', 'hidden: 請開啟', 'hidden: 樣'])
  })
})

describe('a list', () => {
  test('has the markers that a browser prints', async () => {
    const html =
      '<ol start="3" type="A"><li>甲<li value="7">乙<ol type="i"><li>子<li>丑</ol><li>丙</ol><ul><li>點<li style="list-style-type:none">無</ul>'
    expect(await lines(html)).toEqual(['C. 甲', 'G. 乙', 'i. 子', 'ii. 丑', 'H. 丙', '• 點', '無'])
  })

  test('has Chinese markers where its style says', async () => {
    expect(
      await lines(
        '<ol style="list-style-type: cjk-ideographic"><li>甲<li>乙</ol><ol style="list-style: trad-chinese-formal inside"><li>丙</ol>',
      ),
    ).toEqual(['一、甲', '二、乙', '壹、丙'])
  })

  test('counts down where it is reversed; an item without text has its marker', async () => {
    expect(await lines('<ol reversed><li><p>甲</p><p>續</p><li></li><li>乙</ol>')).toEqual([
      '3. 甲',
      '續',
      '2. ',
      '1. 乙',
    ])
  })
})

describe('a table', () => {
  test('has a line for a row; a cell over several rows stands once', async () => {
    const html =
      '<table><caption>表一</caption><tr><th>項次<th>案由<tr><td rowspan=2>一<td><p>甲</p><p>乙|丙</p><tr><td>丁</table>'
    expect(await lines(html)).toEqual(['表一', '項次\t案由', '一\t甲 乙|丙', '\t丁'])
  })

  test('of one column, or around tables, arranges the page', async () => {
    expect(await lines('<table><tr><td>一<p>二</table>')).toEqual(['一', '二'])
    expect(await lines('<table><tr><td>選單<td><p>文</p><table><tr><td>甲<td>乙</table></table>')).toEqual([
      '選單',
      '文',
      '甲\t乙',
    ])
  })

  test('loses nothing that stands between its rows', async () => {
    const document = await read('a.html', '<table>散<tr>列<td>甲<td>乙<tr style="display:none"><td>隱</table>')
    expect(document.text).toBe('散\n列\n甲\t乙\n')
    expect(droppedOf(document)).toEqual(['hidden: 隱'])
  })
})

test('the look of a line: headings, and how far it begins bold', async () => {
  const { looks } = await read(
    'a.html',
    '<h2>標題</h2><p><b>決議</b>：照案<p><ol><li><span style="font-weight:700">甲</span>案</ol>',
  )
  expect([...looks]).toEqual([
    [1, { heading: true, bold: 2 }],
    [2, { bold: 2 }],
    [3, { bold: 4 }],
  ])
})

describe('the encoding', () => {
  const html = (charset: string): string => `<html><head><meta charset="${charset}"></head><body>霧燈塔</body></html>`

  test('is the one that the page says', async () => {
    const { text, encoding, messages } = await read('a.htm', encode(html('big5'), 'big5'))
    expect([text, encoding]).toEqual(['霧燈塔\n', 'big5'])
    expect(messages.map(({ rule }) => rule)).toEqual(['encoding'])
    const old = '<meta http-equiv="Content-Type" content="text/html; charset=Big5">霧'
    expect((await read('a.html', encode(old, 'big5'))).text).toBe('霧\n')
  })

  test('is Unicode’s by its mark, whatever the page says', async () => {
    expect((await read('a.html', encode(`\ufeff${html('big5')}`, 'utf-16le'))).encoding).toBe('utf-16le')
    expect((await read('a.html', html('utf-8'))).messages).toEqual([])
  })

  test('is not guessed where the page says one that is not read', async () => {
    const bytes = encode(html('shift_jis').replace('霧', '紀錄'), 'big5')
    expect((await refusalOf('a.html', bytes))?.[0]).toBe('unknown-encoding')
    expect((await read('a.html', html('gb2312'))).encoding).toBe('utf-8')
  })

  test('leaves no control character, not even one that was written as a reference', async () => {
    expect((await refusalOf('a.html', '<p>a&#7;b'))?.[0]).toBe('control-character')
  })
})
