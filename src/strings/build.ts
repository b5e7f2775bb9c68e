/** What keeps the site from being built, and what to do. */

const count = (number: number): string => number.toLocaleString('en')

/** A whole city's ids are 300,000. */
const SHOWN = 20
const listed = (ids: readonly string[]): string => {
  const more = ids.length > SHOWN ? `\n  …另有 ${count(ids.length - SHOWN)} 個` : ''
  return (
    ids
      .slice(0, SHOWN)
      .map((id) => `\n  ${id}`)
      .join('') + more
  )
}

export const BUILD = {
  noContent: (directory: string) => `找不到內容目錄：${directory}（以環境變數 ARCHIVE_CONTENT 指定）`,
  lost: (ledger: string, ids: readonly string[]) =>
    `${ledger}：以下網址已經發布，內容中卻沒有了。公文可能引用了它們，所以網站沒有建置。\n` +
    '請擇一處理，寫法見使用說明「網址移動與撤銷」：\n' +
    '  不該消失的，還原：以版本控制（git）還原 content/meetings 與 content/sources 中的檔案，本清單的行也不要刪除。\n' +
    '  移到別處的，轉址：在 content/moved.yaml 寫 from（原址）與 to（新址），例如會議改名、機關整併、次別更正。\n' +
    '  不再公開的，撤銷：在 content/moved.yaml 寫 from 與 reason（理由），不寫 to。修正版刪除的條文則寫更正檔。\n' +
    `要知道是哪個檔案，執行 npm run ingest -- --check。${listed(ids)}`,
  lostPages: (ledger: string, names: readonly string[]) =>
    `${ledger}：以下單位頁已經發布，名錄（content/agencies）中卻沒有這個單位了。它們的網址會連不到，所以網站沒有建置。\n` +
    '請擇一處理，寫法見使用說明「網址移動與撤銷」：\n' +
    '  不該消失的，還原：把名錄中的單位或它的 id 改回來；單位改名或裁併，不必刪除，加上 until 與 successor 即可。\n' +
    '  換了 id 或歸到別的單位，轉址：在 content/moved.yaml 寫 from（例如 units/sec-wenshu）與 to（例如 units/sec-zongwu）。\n' +
    '  不再有此頁的，撤銷：在 content/moved.yaml 寫 from 與 reason（理由），不寫 to。\n' +
    `  看不懂的行，是本清單被改過了：以版本控制（git）還原它。${listed(names)}`,
  unrecorded: (ledger: string, ids: readonly string[]) =>
    `${ledger}：以下條文還沒有登錄網址。請執行 npm run ingest 匯入該次會議的原始文件，不要自行增刪 content/meetings 中的檔案。${listed(ids)}`,
  done: (
    out: string,
    { written, left, unmade, removed }: Readonly<Record<'written' | 'left' | 'unmade' | 'removed', number>>,
  ) =>
    `${out}：寫入 ${count(written)} 個檔案，${count(left)} 個沒有變更（其中 ${count(unmade)} 個不必重新產生），移除 ${count(removed)} 個。`,
  unknownSeries: (meeting: string) => `${meeting}：content/agencies 中沒有這個機關或會議；請還原或補上名錄。`,
} as const
