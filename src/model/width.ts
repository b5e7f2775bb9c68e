/** The room that a marker takes. */

/** In halves of a Chinese character: what a character of ASCII takes, another two. */
export const halvesOf = (marker: string): number =>
  Array.from(marker).reduce((sum, character) => sum + (/[\x20-\x7e]/u.test(character) ? 1 : 2), 0)
