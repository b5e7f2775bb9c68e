/** Text as it is compared where white space is no matter: wrapping, spaced letters (壹 、), indents. */
export const unspaced = (text: string): string => text.replaceAll(/\s/gu, '')
