/** YAML that people write: what is wrong with it, where, and how it should be. */
import { CORE_SCHEMA, YAMLException, load, type Schema } from 'js-yaml'
import { ContentError, faultAt, type Fault } from './content-error.ts'

/** A key at the start of a line with a colon that YAML takes for a part of the text: 「do：replace」 and `do:replace`. */
const COLON = /^[ \t]*(?:- +)?([A-Za-z]+)(?:：|:(?=[^\s:/]))/gmu

/** The last such key before a place, else the first. */
function colonFault(text: string, until: number): Fault | null {
  const found = [...text.matchAll(COLON)]
  const match = found.findLast(({ index }) => index <= until) ?? found[0]
  if (!match) return null
  const [printed, key = ''] = match
  const at = match.index + printed.length - 1
  return text.charAt(at) === '：'
    ? faultAt(text, at, `「${key}：」用了全形冒號，須是半形冒號加一個空格，例如「${key}: …」`)
    : faultAt(text, at, `「${key}:」的冒號之後須有一個空格，例如「${key}: …」`)
}

/** Where the indentation of a line, up to a place, holds a tab. */
function tabFault(text: string, until: number): Fault | null {
  const tabs = [...text.slice(0, until + 1).matchAll(/^ *\t/gmu)]
  const last = tabs.at(-1)
  return last ? faultAt(text, last.index + last[0].length - 1, '縮排用了 Tab 鍵，須改用空格') : null
}

/** What js-yaml says, and what it means to who wrote the file. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/tab characters/u, '縮排用了 Tab 鍵，須改用空格'],
  [/duplicated mapping key/u, '同一個欄位寫了兩次，須留下一個'],
  [/flow (?:collection|sequence|mapping)/u, '括號沒有成對；文字以「[」或「{」開頭時，須前後加上引號'],
  [/quoted scalar/u, '引號沒有成對'],
  [/single document/u, '一個檔案只能有一份內容，須刪除「---」'],
  [/multiline key|expected ':'/u, '這一行須寫成「欄位: 值」，冒號之後有一個空格'],
  [/indentation/u, '縮排不對：同一筆的欄位須對齊；文字中有「: 」，或以「@」「*」等符號開頭時，須前後加上引號'],
  [/alias|anchor|tag/u, '文字以「*」「&」「!」開頭時，須前後加上引號'],
  [/non-printable/u, '有無法列印的控制字元，須刪除'],
  [/nesting/u, '層次太深'],
  [/end of the stream|document/u, '這一行接不上前面的內容：清單的每一筆須以「- 」開頭，同一筆的欄位須對齊'],
]

function syntaxFault(text: string, { reason, mark }: YAMLException): Fault {
  const at = mark?.position ?? 0
  const hint = colonFault(text, at) ?? tabFault(text, at)
  if (hint) return hint
  const end = text.trimEnd().length
  if (end === 0) return faultAt(text, 0, '檔案沒有內容')
  const isCut = at >= end && !/expected a single/u.test(reason)
  const words = isCut ? '引號或括號沒有成對' : (WORDS.find(([pattern]) => pattern.test(reason))?.[1] ?? reason)
  return faultAt(text, Math.min(at, end), `YAML 格式有誤：${words}`)
}

/** Why a text that could be loaded is not what was meant, or null: `name：乙` is one text, and no field. */
export const misreadFault = (text: string): Fault | null => colonFault(text, 0)

/** @throws ContentError that says in Chinese what is wrong, and where. */
export function loadYaml(file: string, text: string, schema: Schema = CORE_SCHEMA): unknown {
  try {
    return load(text, { filename: file, schema })
  } catch (error) {
    if (error instanceof YAMLException) throw new ContentError(file, [syntaxFault(text, error)])
    throw new ContentError(file, [error instanceof Error ? error.message : String(error)])
  }
}
