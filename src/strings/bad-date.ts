/** Why what looks like a date is none. */
export const BAD_DATE = {
  day: (printed: string) => `「${printed}」這一天不存在`,
  year: (printed: string) => `「${printed}」的年份不能採用（須是民國 1 年以後）`,
  digits: (printed: string) => `「${printed}」只有數字，須寫出年、月、日`,
} as const
