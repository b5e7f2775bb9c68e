/** What stands at addresses that something was moved or withdrawn from. */

export const GONE = {
  moved: '網址已移動',
  withdrawn: '已撤銷',
  description: '這個網址的內容已移動或撤銷。',
  movedTo: (address: string) => `原網址 ${address} 的內容已移至：`,
  scattered: (address: string) => `原網址 ${address} 的條文已移至下列各處。`,
  withdrawnFrom: (address: string) => `原網址 ${address} 的內容已撤銷，不再公開。`,
  /** Of a case that no text names any more: what items that stand said of it before is listed, or they are gone as well. */
  unnamedTitle: '已無此案的記載',
  unnamed: (address: string) => `原網址 ${address} 的列管案，收錄的紀錄經更正或撤銷後，已無條文提及。`,
  unrecorded: (address: string) =>
    `原網址 ${address} 的列管案，目前收錄的紀錄中沒有條文提及；原先提及的紀錄可能已撤銷、移動或更正。`,
  /** Of a unit of whose agency no minutes were published. */
  unregisteredTitle: '名錄中已無此單位',
  unregistered: (address: string) => `原網址 ${address} 的單位已不在名錄中；本站也沒有收錄它所屬機關的紀錄。`,
  named: '原先提及本案的條文',
  signed: (day: string, by: string, reason = '') => `${day}，${by}${reason && `；理由：${reason}`}`,
  items: '原來的各條',
  /** In a meeting that stands. */
  here: '已移動或撤銷的條文',
  header: '會議資訊',
  goneTo: '已移至',
  reused: '這個網址先前是另一份紀錄，該紀錄已移至：',
  reusedWithdrawn: '這個網址先前是另一份紀錄，該紀錄已撤銷',
} as const
