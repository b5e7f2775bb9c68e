/** Every rule of ingest in the words that a clerk reads. `%s` in a reason is filled by the stage that reports it. */

interface Rule {
  readonly level: 'error' | 'warning' | 'note'
  readonly reason: string
  readonly help: string
}

const rules = {
  'unsupported-format': {
    level: 'error',
    reason: '無法讀取「%s」格式。',
    help: '目前可匯入 .txt 與 .md；請將文件另存為純文字後再匯入。',
  },
  unreadable: { level: 'error', reason: '無法開啟檔案：%s', help: '請確認路徑正確、檔案存在且有讀取權限。' },
  'empty-file': { level: 'error', reason: '檔案沒有內容。', help: '請確認匯出時已包含全文。' },
  'unknown-encoding': {
    level: 'error',
    reason: '無法辨識檔案的編碼（可讀 UTF-8、UTF-16、Big5）。',
    help: '請以原軟體開啟，另存新檔時編碼選「UTF-8」。',
  },
  encoding: {
    level: 'note',
    reason: '檔案以 %s 編碼讀入。',
    help: '請抽查罕用字與符號是否正確；若不正確，請另存為 UTF-8 後再匯入。',
  },
  'unreadable-characters': {
    level: 'error',
    reason: '含有無法辨識的字元（%s）。',
    help: '多半是字型沒有對應的文字編碼，或轉檔時遺失；請由原始文件重新轉出純文字。',
  },
  'second-title': {
    level: 'error',
    reason: '同一份文件中有第二個會議紀錄標題。',
    help: '一份文件只收一次會議；請將各次會議分開存檔再匯入。',
  },
  'end-before-start': {
    level: 'warning',
    reason: '散會時刻（%s）不晚於開會時刻。',
    help: '請核對原文的開會與散會時刻。',
  },
  'no-numbering': {
    level: 'warning',
    reason: '本文沒有任何編號的條文。',
    help: '若原文有編號，請檢查編號的寫法，例如「一、」「(一)」。',
  },
  'write-failed': { level: 'error', reason: '無法寫入：%s', help: '請確認內容目錄可寫入後再匯入；本文件未收錄。' },
  'content-fault': { level: 'error', reason: '已收錄的內容有誤：%s', help: '請以版本控制還原該檔案後再匯入。' },
  'control-character': {
    level: 'error',
    reason: '含有不應出現在文字檔的控制字元（%s）。',
    help: '檔案可能已損壞或並非純文字檔；請由原始文件重新匯出。',
  },
  'unsafe-name': {
    level: 'error',
    reason: '檔名「%s」不能作為來源檔名。',
    help: '檔名請勿以「.」開頭，也不要含有 / \\ : * ? " < > | # % & ; 或控制字元，也不能是 CON、PRN、AUX、NUL、COM1 至 COM9、LPT1 至 LPT9（Windows 保留名稱）；請更改檔名。',
  },
  'file-too-large': {
    level: 'error',
    reason: '檔案超過 %s MB。',
    help: '會議紀錄的純文字檔不會這麼大；請確認檔案是否正確。',
  },
  'too-many-lines': {
    level: 'error',
    reason: '文件超過 %s 行。',
    help: '請確認檔案只含一次會議的紀錄。',
  },
  'line-too-long': {
    level: 'error',
    reason: '這一行超過 %s 字。',
    help: '匯出時可能遺失了換行；請由原始文件重新匯出，讓每段自成一行。',
  },
  'no-title': {
    level: 'error',
    reason: '找不到會議紀錄的標題。',
    help: '開頭須有「機關＋第幾次＋會議名稱＋紀錄」，例如「臺北市政府秘書處第110次處務會議紀錄」。',
  },
  'unknown-agency': {
    level: 'error',
    reason: '標題中的機關不在機關名錄：%s',
    help: '請在 content/agencies/ 新增該機關，或檢查標題的機關名稱是否有誤。',
  },
  'no-such-agency': {
    level: 'error',
    reason: '機關名錄沒有代碼「%s」。',
    help: '--agency 的值須是 content/agencies/ 內的檔名（不含 .yaml）。',
  },
  'wrong-agency': {
    level: 'error',
    reason: '標題的機關與 --agency 指定的不同：%s',
    help: '請確認匯入的檔案，或更正 --agency。',
  },
  'unknown-series': {
    level: 'error',
    reason: '機關名錄中沒有這個會議：%s',
    help: '請在該機關的 content/agencies/*.yaml 的 series 新增會議名稱與編號方式。',
  },
  'no-number': {
    level: 'error',
    reason: '標題沒有可用的「第○次」。',
    help: '請確認標題載明會議次別（1 至 9999），例如「第110次」或「113年第12次」。',
  },
  'no-date': {
    level: 'error',
    reason: '找不到會議日期。',
    help: '請在「時間：」載明年、月、日，例如「時間：民國111年3月17日10時」。',
  },
  'no-items': { level: 'error', reason: '標題之後沒有任何內容。', help: '請確認文件包含會議紀錄的本文。' },
  'lost-text': {
    level: 'error',
    reason: '解析結果與原文不符，自「%s」起。',
    help: '為避免漏字，本文件未收錄；請將檔案提供給維護人員。',
  },
  'meeting-exists': {
    level: 'error',
    reason: '這次會議已由另一份文件收錄：%s',
    help: '同一次會議只收一份文件。若要改用本檔，請先移除原來源檔與 content/meetings 中的紀錄再匯入；已發布的條文編號會再核對。',
  },
  'source-exists': {
    level: 'error',
    reason: '已有同名但內容不同的來源檔：%s',
    help: '來源檔不得覆寫。若是另一次會議，請更改檔名；若要改用本檔，請先移除原來源檔。',
  },
  'lost-ids': {
    level: 'error',
    reason: '收錄後，已發布的條文會消失：%s',
    help: '已發布的編號不得失效，請比對文件是否缺漏條文。若剛匯入而尚未發布，請先以版本控制還原 content 目錄再匯入。',
  },
  'not-current': {
    level: 'error',
    reason: '已收錄的內容與重新匯入的結果不同：%s',
    help: '請執行 npm run ingest 重新匯入該來源檔，並檢視差異。',
  },
  'no-source': { level: 'error', reason: '已收錄的會議缺少來源檔：%s', help: '請還原 content/sources 中的來源檔。' },
  'year-inferred': {
    level: 'note',
    reason: '標題未載年度，依會議日期推定為：%s',
    help: '若不正確，請在標題載明年度，例如「113年第12次」。',
  },
  'no-start': { level: 'warning', reason: '找不到開會時刻。', help: '若原文有載明，請檢查「時間：」的寫法。' },
  'no-end': { level: 'note', reason: '原文未載散會時刻。', help: '若原文有載明，請檢查「散會」的寫法。' },
  'no-place': { level: 'warning', reason: '找不到開會地點。', help: '若原文有載明，請檢查「地點：」的寫法。' },
  'no-chair': { level: 'warning', reason: '找不到主席。', help: '若原文有載明，請檢查「主席：」的寫法。' },
  'no-recorder': { level: 'warning', reason: '找不到紀錄人員。', help: '若原文有載明，請檢查「紀錄：」的寫法。' },
  'numbering-gap': { level: 'warning', reason: '編號不連續：%s', help: '請核對原文是否漏項；條文位址依印出的編號。' },
  'numbering-repeat': { level: 'warning', reason: '編號重複：%s', help: '請核對原文；重複的條文位址會加上「.2」。' },
  'page-number': {
    level: 'note',
    reason: '單獨一行的頁碼未收入本文：%s',
    help: '若這不是頁碼，請將它與前後文字置於同一行。',
  },
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof rules
export const RULES: Readonly<Record<RuleId, Rule>> = rules

/** The report at the end of a run. */
export const SUMMARY = {
  usage: `用法：npm run ingest -- [--content 目錄] [--agency 代碼] [--check] [--json] 檔案…

  --content 目錄   內容目錄（預設 content）
  --agency 代碼    指定機關；標題的機關不同時拒絕
  --check          只檢查已收錄的內容是否與匯入結果相同，不寫入；不列檔案時檢查全部
  --json           以 JSON 輸出結果`,
  noFiles: '請列出要匯入的檔案。',
  unknownContent: (directory: string) => `找不到內容目錄：${directory}`,
  state: { written: '已收錄', unchanged: '未變更', current: '相符', differs: '不符', refused: '未收錄' },
  line: (file: string, state: string, meeting: string) => `${file}：${state}${meeting && `（${meeting}）`}`,
  total: (counts: string) => `合計：${counts}`,
  count: (state: string, count: number) => `${state} ${count} 份`,
} as const
