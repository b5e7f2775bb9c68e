/** Words of citations on all pages but their own; in a file apart, so that a search loads none of what only that page says. */

export const CITING = {
  name: '引用查詢',
  /** In the bar, where all names share one line of a telephone. */
  nav: '引用',
  copy: '複製引用',
  suggest: '這是引用文字嗎？改用引用查詢',
  notFound: '若您手上是公文裡的引用文字，可用',
} as const
