/** Rules of the numbering: which item stands where. */
import { FIRST, minutes } from './minutes.ts'
import type { Rules } from './rule.ts'

export const structure = {
  'no-items': {
    level: 'error',
    reason: '標題之後沒有任何內容。',
    help: '請確認文件包含會議紀錄的本文。',
    meaning:
      '文件有標題與時間、地點等欄位，之後就沒有了。可能只匯出了第一頁，或拿到的是開會通知。沒有條文可以收錄，所以文件未收錄。',
    example: {
      of: 'document',
      before: minutes({ first: '', second: '', end: '' }),
      after: minutes(),
    },
  },
  'no-numbering': {
    level: 'warning',
    reason: '本文沒有任何編號的條文。',
    help: '若原文有編號，請檢查編號的寫法，例如「一、」「(一)」。',
    meaning:
      '整份紀錄沒有一行以「一、」「(一)」之類的編號開頭。文件已收錄，但全文只能分成段落，無法以編號引用。若原來的文件有自動編號，可能在存成純文字時遺失了。',
    example: {
      of: 'body',
      before: '報告事項\n燈光組報告南堤燈塔油漆工程，同意備查。',
      after: '報告事項\n一、燈光組報告南堤燈塔油漆工程，同意備查。',
    },
    steps: ['改匯入原來的 .docx 或 .odt，自動編號會一併讀入。'],
  },
  'numbering-gap': {
    level: 'warning',
    reason: '編號不連續：%s',
    help: '請核對原文是否漏項；條文位址依印出的編號。',
    meaning:
      '編號跳過了一號，例如「一、」之後就是「三、」。可能原文漏編，也可能轉檔時掉了一條。文件已收錄，條文的網址依印出來的編號；請核對是不是少了一條。',
    example: {
      of: 'body',
      before: `${FIRST}\n三、北堤步道照明，請燈光組提出方案。`,
      after: `${FIRST}\n二、北堤步道照明，請燈光組提出方案。`,
    },
  },
  'numbering-repeat': {
    level: 'warning',
    reason: '編號重複：%s',
    help: '請核對原文；重複的條文位址會加上「.2」。',
    meaning:
      '同一層有兩條用了相同的編號，例如有兩個「一、」。文件已收錄，第二條的網址加上「.2」以便分辨，印出來的編號不變。引用時容易弄混，請核對原文。',
    example: {
      of: 'body',
      before: `${FIRST}\n一、北堤步道照明，請燈光組提出方案。`,
      after: `${FIRST}\n二、北堤步道照明，請燈光組提出方案。`,
    },
  },
  'numbering-style': {
    level: 'warning',
    reason: '編號的寫法與前一項不同，視為同一層的下一項：%s',
    help: '請核對原文；若屬於另一層，請以更正檔調整。',
    meaning:
      '編號的數字接得上，寫法卻不同，例如「一、」之後是「2.」。程式認為是同一層的下一條，只是換了寫法。文件已收錄；若它其實屬於上一條，條文的層次就不對了，請核對。',
    example: {
      of: 'body',
      before: `${FIRST}\n2. 北堤步道照明，請燈光組提出方案。`,
      after: `${FIRST}\n二、北堤步道照明，請燈光組提出方案。`,
    },
  },
  'decision-of-list': {
    level: 'note',
    reason: '%s接在清單之後，視為對整個清單的裁決。',
    help: '若只屬於清單的最後一項，請以更正檔調整。',
    meaning:
      '清單逐項列完之後才有裁示（或決議），前面各項都沒有自己的裁示。程式認為它是對整個清單說的，放在清單的上一層；也可能只屬於最後一項。文件已收錄，請核對。',
    example: {
      of: 'body',
      before: '一、燈光組：\n(一)南堤燈塔油漆完成。\n(二)北堤步道照明施工中。\n主席裁示：請於月底前完工。',
    },
  },
  'kept-whole': {
    level: 'note',
    reason: '附表或附件的內容未再分項，全文保留：%s',
    help: '純文字中的表格已失去欄位；若需要分項，請改以含表格的 .docx 或 .odt 匯入。',
    meaning:
      '從訊息所指的這一行起是附表或附件，其中的 1、2、3 是附件自己的編號，不是會議的條文。程式把它整段保留，不拆成條文。文件照常收錄，附件的文字檢索得到。',
    example: {
      of: 'body',
      before: '一、陳情意見請燈光組參考，如附表。\n\n陳情意見綜理表\n1. 南堤燈塔太亮。\n2. 北堤步道太暗。',
    },
  },
  'embedded-minutes': {
    level: 'note',
    reason: '文中引述另一次會議的紀錄，其決議不列為本次會議的決議：%s',
    help: '若這其實是另一份會議紀錄，請分開存檔再匯入。',
    meaning:
      '這次會議宣讀（或確認）了前一次的會議紀錄，並把它全文抄錄進來。抄錄的決議屬於前一次會議，所以標為「引述」，不算成這次的決議。文件照常收錄。',
    example: {
      of: 'body',
      before:
        '一、宣讀上次會議紀錄\n燈塔處第 6 次處務會議紀錄\n(一)南堤燈塔油漆工程同意辦理。\n二、北堤步道照明，請燈光組提出方案。',
    },
  },
} as const satisfies Rules
