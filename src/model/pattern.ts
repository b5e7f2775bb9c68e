/** A text that stands for itself inside a regular expression with the flag u, which allows no other escapes. */
export const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)
