/**
 * Plain data as YAML: byte for byte what js-yaml writes with these options, an order of magnitude faster, since nearly
 * every text of minutes is Chinese and needs no quotes. Whatever is less simple is left to js-yaml itself.
 */
import { dump } from 'js-yaml'

type Fields = { readonly [key: string]: Plain }
type Plain = string | number | boolean | null | undefined | readonly Plain[] | Fields

const OPTIONS = { lineWidth: -1, noRefs: true } as const

/**
 * A line is plain in any place that holds a Chinese letter or sign, begins with no sign that YAML knows, ends in no space,
 * and has no # and no : before a space.
 */
const CHINESE = /[\u3001-\ud7ff]/
const BEGINNING = /^[(0-9A-Za-z\u3001-\ud7ff\uff01-\uff60]/
const DOUBTFUL = /[^ !"$-~\u2010-\u2027\u2030-\u205e\u3000-\ud7ff\uff01-\uff60]|: |[: ]$/
const isChinese = (text: string): boolean => CHINESE.test(text) && BEGINNING.test(text) && !DOUBTFUL.test(text)

/** Ids and file names; digests, which are no numbers: those have no such letters. */
const NAME = /^[a-z]+[-/][-a-z0-9/._]*[a-z0-9]$|^(?=.*[acdf])[0-9a-f]{64}$/

/** Paths, markers and numbers come again and again; the limits keep the memory flat. */
const known = new Map<string, string>()
const MOST_KNOWN = 10_000
const LONGEST_KNOWN = 20

/** One line of text that is an entry of something. */
function line(text: string): string {
  const seen = text.length > LONGEST_KNOWN ? undefined : known.get(text)
  if (seen !== undefined) return seen
  const written = isChinese(text) || NAME.test(text) ? text : dump([text], OPTIONS).slice('- '.length, -1)
  if (text.length <= LONGEST_KNOWN && known.size < MOST_KNOWN) known.set(text, written)
  return written
}

class Writer {
  /** Whether what was written is what js-yaml would write. */
  exact = true

  /** What stands on one line. */
  #scalar(value: Exclude<Plain, object>): string {
    if (typeof value === 'string') {
      // The form of several lines depends on where they stand.
      if (value.includes('\n')) this.exact = false
      return line(value)
    }
    // js-yaml writes fractions its own way, and the negative zero as one.
    if (typeof value === 'number' && (!Number.isSafeInteger(value) || Object.is(value, -0))) this.exact = false
    return String(value)
  }

  #list(entries: readonly Plain[], indent: string): string {
    let text = ''
    for (const entry of entries) text += `${text === '' ? '' : indent}-${this.#node(entry, ' ', indent)}`
    return text
  }

  #fields(fields: Fields, indent: string): string {
    let text = ''
    for (const [key, entry] of Object.entries(fields)) {
      if (entry === undefined) continue
      const inner = typeof entry === 'object' ? `${indent}  ` : ''
      text += `${text === '' ? '' : indent}${this.#scalar(key)}:${this.#node(entry, inner, indent)}`
    }
    return text
  }

  /**
   * @param before what parts a list or an object that holds something from what stands before it.
   * @param indent the line end and what the line begins with.
   */
  #node(value: Plain, before: string, indent: string): string {
    if (typeof value !== 'object' || value === null) return ` ${this.#scalar(value)}`
    const inner = `${indent}  `
    const isList = Array.isArray(value)
    const text = isList ? this.#list(value as readonly Plain[], inner) : this.#fields(value as Fields, inner)
    return text === '' ? (isList ? ' []' : ' {}') : before + text
  }

  document(data: Fields): string {
    return this.#fields(data, '\n')
  }
}

/** @param data texts, numbers, booleans, null, lists and plain objects, without cycles; what is undefined is left out. */
export function writeYaml(data: object): string {
  const writer = new Writer()
  // Whoever hands over something else gets from js-yaml what it says of that.
  const text = writer.document(data as Fields)
  return writer.exact && text !== '' && !Array.isArray(data) ? `${text}\n` : dump(data, OPTIONS)
}
