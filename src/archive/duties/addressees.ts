/**
 * Who may be named right after 請 though no registry holds them: someone by title or office, everyone of a kind, another
 * body. Anywhere else the same words are mere mentions.
 */
import type { UnitMention } from './names.ts'

/** What no name begins with: how, when and with whom. */
const FIRST =
  '[於在以按及先將向從被把令讓此該貴本勿的之了而或若如因時仍亦並均併依陪送洽逕儘妥務擇函簽呈慎暫持惠予詳擬隨到至由是嚴逐]|' +
  '就(?!業|服)|照(?!護|顧)|對(?!外)|和(?!平|美)|使(?!用)|其(?!他)|不(?!動產)|所(?!屬)|為|後(?!勤|備)|前(?!鎮|瞻)|內(?!政|湖|埔)|外(?!交|事|語|貿)|上(?!級|海)|' +
  '下(?!水)|中(?!央|山|正|華|國|部|小|原|壢|科|研|心|區)|再(?!生)|經(?!濟|發|管|建|貿)|轉(?!運)|提(?!案)|發(?!展|言|包|電)|多(?!媒)|改|分(?!局|署|析|館|校|處|隊|會)|' +
  '採(?!購|訪)|廣(?!播)|有(?!關|線)|報(?!社)|通(?!訊|傳|譯)'
/** The acts that are asked for: no name begins with one or holds one. */
const ACT =
  '儘速|確實|持續|積極|加強|落實|注意|配合|協助|協調|協同|會同|會商|辦理|提供|提出|提報|提升|提高|提送|研議|研擬|研提|研處|研商|檢討|檢視|檢附|檢送|評估(?!小組|委員會)|追蹤|掌握|完成|完備|' +
  '納入|編列|訂定|修正|修改|參考|參加|參與|踴躍|審慎|審議(?!會|委員會|小組)|審酌|通盤|全力|主動|適時|即刻|立即|隨時|預為|預先|共同|一併|自行|另|重新|優先|建立|建置|成立|召開|組成|簡化|強化|改善(?!小組)|' +
  '填報|填寫|繳交|繳回|回復|說明|敘明|查明|查照|釐清|補正|補充|更新|更正|調整|增列|增加|增設|刪除|確認|確保|通知|告知|公告|公布|推動(?!小組|委員會|辦公室|中心)|推薦|推派|指派|派員|安排|準備|備妥|備查|' +
  '輔導(?!科|組|室|中心)|宣導(?!團)|維持|避免|防範|善用|運用|利用|比照|遵守|遵照|遵循|尊重|重視|留意|關注|關心|關懷|思考|考量|考慮|斟酌|選擇|選定|爭取|鼓勵|支持|支援|同意|討論|' +
  '登錄|登記(?!科|課)|申報|支付|撥付|核撥|核銷|核示|查核(?!小組|委員)|抽查|巡查|清查|盤點|統計(?!處|室|科)|彙整|分析(?!科|組|室|中心)|製作|張貼|刊登|上網|上傳|下載|降低|減少|擴大|恢復|停止|取消|做好|各自|列入|列管|給予|保持|保留|排隊|' +
  '規劃(?!科|組|處|室|師|單位|公司|廠商)|使用(?!單位|機關)|維護(?!科|組|廠商|公司|單位|工程|管理)|引用'
const NO_NAME = `(?!${FIRST}|${ACT})`

/** A title or an office; of more than one person too: 委員. */
const TITLE =
  '(?:秘書長|祕書長|理事長|監事長|主任委員|主任秘書|總聯絡人|聯絡人|聯絡員|召集人|承辦人(?:員)?|負責人|執行長|總幹事|總經理|經理|主任|局長|處長|市長|縣長|區長|鄉長|鎮長|里長|' +
  '組長|科長|課長|股長|隊長|站長|館長|所長|院長|校長|園長|署長|司長|部長|次長|主席|委員|專員|參事|參議|技監|技正|顧問|視察|督學|秘書|教授|老師|理事|監事|議員|幹事|建築師|技師|律師|會計師|副座)'
/** 林副秘書長, 趙副總聯絡人, 聯絡人. */
const PERSON = new RegExp(`^${NO_NAME}(?:(?!請|提醒)\\p{Script=Han}){0,3}?(?:副|代理|兼)?${TITLE}`, 'u')
/** 各局處, 有關人員: everyone of a kind within the agency. */
const KIND =
  /^(?:全體|各位|各級|各|相關|有關|權管|權責|所屬)(?:業務|主管|權責)?(?:單位|局處|處局|所|處|局|科|股|課|隊|站|館|人員)(?:首長|主管|同仁|代表|人員)?/u
/** 相關機關, 各區公所, 出席委員, 提案單位: others of a kind, whoever they are. */
const OTHERS =
  /^(?:(?:全體|各位|各級|各|相關|有關|權管|權責|所屬|主管|主辦|協辦|與會|出席|列席)(?:業務|主管)?(?:機關|部會|院所|系所|學院|院系所|學校|校|區公所|公所|委員會|委員|代表|理監事|理事|監事|機構|團體|廠商|會員|里長|人員)|(?:主管|主辦|協辦|業務|承辦|提案|申請|執行|使用|管理)(?:單位|機關|人員)|廠商|承商|承包商|承攬商)(?:首長|主管|同仁|代表|人員)?/u
/** What the name of a body ends in, after one character or more, and after two or more. */
const ENDING =
  '(?:委員會|協會|公會|工會|議會|商會|農會|漁會|基金會|促進會|管委會|研考會|國發會|陸委會|農委會|原民會|客委會|都委會|家長會|學生會|辦公室|事務所|工務所|公所|分局|中心|公司|大學|學院|醫院|小組|政府|' +
  '(?:承辦|業務|提案|申請|施工|監造|設計|得標|承包|承商|委託|受託|規劃|營運|維護|廠商|協辦|主辦|管理|使用)(?:單位|機關|廠商|團隊))'
/** One character, and what would make it another word. */
const SHORT_ENDING =
  '(?:署|局(?!部|勢|面|限)|處(?!理|置|分|罰|境|方|遇)|部(?!分|門|落|隊|位|會)|室(?!內|外|溫)|科(?!技|學|目|別|員|系|研)|組(?!織|成|員|合|裝)|課(?!程|題|稅|後|堂|業|本)|' +
  '所(?!屬|有|需|提|列|謂|得|在|述|報|見|訂|定|設|轄)|院(?!區|內|校|會)|司(?!機|法)|館(?!藏|內|舍)|隊(?!員|伍)|站(?!內|體))'
const PART = `(?:(?!${ACT}|[於在將由向從把讓該貴本勿的之了而或若如因請並及與和]|就(?!業|服)|使(?!用)|其(?!他)|不(?!動產))\\p{Script=Han})`
/** 教育部, 經濟部水利署, 業務單位. */
const BODY = new RegExp(`^(?:${NO_NAME}(?:${PART}{0,8}?${ENDING}|${PART}{2,8}?${SHORT_ENDING})){1,3}`, 'u')
/** What is asked of whoever presides or decides is no duty: 請主席裁示, 請委員審議. */
const ASKED_UP =
  /^(?:裁示|裁定|裁決|核示|核定|鑒核|鑒察|審議(?!會|委員會|小組)|審查|討論|公決|指教|指正|參閱|卓參|諒察|查照|致詞|致辭|發言|備查|支持)/u
/** As far as a name is looked for. */
const REACH = 30

/**
 * @param isWide whether offices, kinds and bodies count too: not where a text only explains.
 * @returns null where nobody stands at `at`.
 */
export function addresseeAt(text: string, at: number, isWide: boolean): UnitMention | null {
  const here = text.slice(at, at + REACH)
  const found = (kind: UnitMention['kind'], printed: string | undefined): UnitMention | null =>
    printed === undefined || ASKED_UP.test(here.slice(printed.length))
      ? null
      : { start: at, end: at + printed.length, kind, unit: null, printed }
  return (
    (isWide ? (found('everyone', KIND.exec(here)?.[0]) ?? found('body', OTHERS.exec(here)?.[0])) : null) ??
    found('person', PERSON.exec(here)?.[0]) ??
    (isWide ? found('body', BODY.exec(here)?.[0]) : null)
  )
}
