/** What passing through other programs does to characters. The truth holds them whole. */

/** Compatibility ideographs as fonts of PDFs give them for the common ones. */
const COMPATIBLE: Readonly<Record<string, string>> = {
  年: '\uF98E',
  料: '\uF9BE',
  行: '\uFA08',
  里: '\uF9E9',
  更: '\uF901',
  流: '\uF9CA',
  理: '\uF9E4',
  林: '\uF9F4',
  立: '\uF9F7',
  量: '\uF97E',
  路: '\uF937',
  力: '\uF98A',
  金: '\uF90A',
  度: '\uFA01',
  利: '\uF9DD',
  例: '\uF9B5',
  不: '\uF967',
  數: '\uF969',
  車: '\uF902',
}

export interface Damage {
  readonly compatible: boolean
  /** ㄧ for 一 where it is a numeral: in a marker. */
  readonly bopomofo: boolean
  readonly hardSpaces: boolean
}

export const UNDAMAGED: Damage = { compatible: false, bopomofo: false, hardSpaces: false }

/** A text as it comes out; its length in UTF-16 units stays the same. */
export function damage(text: string, { compatible, hardSpaces }: Damage): string {
  const spaced = hardSpaces ? text.replaceAll(' ', '\u00A0') : text
  return compatible ? spaced.replaceAll(/\p{Script=Han}/gu, (character) => COMPATIBLE[character] ?? character) : spaced
}

/** A marker as it comes out. */
export const damageMarker = (marker: string, { bopomofo }: Damage): string =>
  bopomofo ? marker.replace(/^([(（]?)一(?=[、)）])/u, '$1ㄧ') : marker
