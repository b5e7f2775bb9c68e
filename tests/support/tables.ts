/** Minutes with a table, one that is wider than any screen, and a row that stands alone. */

const COLUMNS = ['項目', '單位', ...Array.from({ length: 12 }, (_, month) => `${month + 1}月份累計執行金額`)]
const WIDE = [COLUMNS, ['甲', '文書組', ...COLUMNS.slice(2).map((_, index) => `${index}9,870,000元`)]]
export const MINUTES = `臺北市政府秘書處第 111 次處務會議紀錄
時間：民國 111 年 4 月 14 日 10 時
地點：301 會議室
主席：陳志銘
紀錄：許菁芳

壹、報告事項

一、執行情形如下表：

| 項目 | 預定進度 | 說明 |
| --- | --- | --- |
| 公文檔案 | 47.9% | 請總務組於12月31日前辦理 |
| 開放文件 | 100% | 依第 110 次處務會議結論 |

二、各月情形如下：

${WIDE.map((row) => `| ${row.join(' | ')} |`).join('\n')}

三、單列如下：

| 合計 | 147.9% |

散會：11 時
`
