/** Han characters to Hanyu Pinyin, for ids that people can read. */

/** The syllables of a text, lower-case a–z; a run of Latin letters is one, whatever else stands between is left out. */
export type Romanize = (text: string) => readonly string[]

/** Loads the dictionary, which is large and needed only where an id is made. */
export async function loadRomanize(): Promise<Romanize> {
  const { pinyin } = await import('pinyin-pro')
  return (text) =>
    pinyin(text.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive' })
      // lüe is lue, as 策略 is celue.
      .map((syllable) =>
        syllable
          .toLowerCase()
          .replaceAll('ü', 'u')
          .replaceAll(/[^a-z]/gu, ''),
      )
      .filter((syllable) => syllable !== '')
}
