/** Words of the facets. */
export const FACETS = {
  /** @param meetings to be read for it; null where that is not known yet. */
  count: (meetings: number | null) =>
    meetings === null ? '計算各項條數' : `計算各項條數（須載入 ${meetings} 次會議的紀錄）`,
} as const
