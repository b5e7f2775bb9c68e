/** What else one could take for the search of a static site, over the archive's items: each loads all it has at once. */
import flexsearch from 'flexsearch'
import MiniSearch from 'minisearch'

export interface Item {
  readonly id: string
  /** Folded, as the definition of a match has it. */
  readonly text: string
}

export interface Engine {
  /** @returns the files that a visitor loads before the first search, by name. */
  readonly build: (items: readonly Item[]) => Promise<Record<string, string>>
  /** @returns the ids of the items that it finds for one folded term. */
  readonly load: (files: Readonly<Record<string, string>>) => Promise<(term: string) => string[]>
}

const grams = (text: string): string[] => {
  const characters = [...text]
  return characters.length < 2 ? characters : characters.slice(1).map((next, at) => `${characters[at]}${next}`)
}
/** Pairs, and single characters, so that a term of one character finds something. */
const gramsAndCharacters = (text: string): string[] => [...grams(text), ...text]

const allText: Engine = {
  build: async (items) => ({ text: JSON.stringify(items) }),
  load: async ({ text = '[]' }) => {
    const items = JSON.parse(text) as Item[]
    return (term) => items.filter((item) => item.text.includes(term)).map(({ id }) => id)
  },
}

const MINI = { fields: ['text'], tokenize: gramsAndCharacters, processTerm: (term: string) => term }
const miniSearch: Engine = {
  build: async (items) => {
    const index = new MiniSearch<Item>(MINI)
    index.addAll(items)
    return { index: JSON.stringify(index) }
  },
  load: async ({ index = '{}' }) => {
    const loaded = MiniSearch.loadJSON<Item>(index, MINI)
    return (term) => loaded.search(term, { combineWith: 'AND', tokenize: grams }).map(({ id }) => String(id))
  },
}

const flexIndex = (encode: (text: string) => string[]): InstanceType<typeof flexsearch.Index> =>
  new flexsearch.Index({ tokenize: 'strict', encode, resolution: 1 })
const flexSearch: Engine = {
  build: async (items) => {
    const index = flexIndex(gramsAndCharacters)
    for (const { id, text } of items) void index.add(id, text)
    const files: Record<string, string> = {}
    // A file may come in parts.
    index.export((key: string, data: string) => void (files[key] = (files[key] ?? '') + data))
    return files
  },
  load: async (files) => {
    const index = flexIndex(grams)
    for (const [key, data] of Object.entries(files)) index.import(key, data)
    return (term) => (index.search(term, { limit: 1e9 }) as unknown as (string | number)[]).map(String)
  },
}

export const ENGINES: Readonly<Record<string, Engine>> = {
  'all text + includes': allText,
  'MiniSearch, bigrams': miniSearch,
  'FlexSearch, bigrams': flexSearch,
}
