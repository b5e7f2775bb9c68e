/** The words of the page that searches several archives as one. */

type Standing = 'idle' | 'asking' | 'late' | 'done' | 'unreachable' | 'refused'

/** 12 條 or 至多 12 條 */
const hits = (total: number, exact: boolean): string => `${exact ? '' : '至多 '}${total} 條`

export const PORTAL = {
  name: '聯合檢索',
  titled: (query: string) => `聯合檢索「${query}」`,
  description: '同時檢索各機關的會議紀錄，結果依日期合併，各條連結到該機關的網站。',
  label: '聯合檢索各機關的會議紀錄',
  placeholder: '關鍵字或案號',
  sources: '檢索的網站',
  searchThere: (name: string) => `到該站檢索：${name}`,
  there: '到該站檢索',
  noScript: '聯合檢索需要啟用 JavaScript。您仍可到各站瀏覽：',
  prompt: '輸入關鍵字，同時檢索下列各站；不知道是哪個機關的決議時，從這裡找起。',
  none: '請至少勾選一個網站。',
  standing: {
    idle: '',
    asking: '等候回應…',
    late: '逾時',
    done: '完成',
    unreachable: '無法連線',
    refused: '回應有誤',
  } as const satisfies Readonly<Record<Standing, string>>,
  hits,
  retry: '重試',
  retryOf: (name: string) => `重試「${name}」`,
  /** While sites have not answered yet. */
  soFar: (shown: number, waiting: number) => `檢索中…已列出 ${shown} 條，${waiting} 站尚未回應。`,
  /** Once nothing is under way; @param silent how many sites have given no answer. */
  total: (total: number, exact: boolean, shown: number, sites: number, silent: number) => {
    const listed = shown < total ? `，已列出 ${shown} 條` : ''
    const found =
      sites === 0
        ? ''
        : total === 0
          ? `${sites} 站查無符合的條文`
          : `${sites} 站${exact ? '共 ' : ''}${hits(total, exact)}${listed}`
    const missing = silent === 0 ? '' : `${silent} 站沒有回應，其條文不在其中`
    return `${[found, missing].filter(Boolean).join('；')}。`
  },
  /** On the search page, for who has not found it in this archive. */
  elsewhere: '在各機關一起找（聯合檢索）',
} as const
