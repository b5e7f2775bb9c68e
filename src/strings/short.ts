/** Short addresses, typed from paper. */

export const SHORT = {
  title: '短碼查詢',
  description: '輸入紙本條文旁的短碼，直接連到該條。',
  intro:
    '列印的紀錄在每一條之後印有短碼，例如 7JF-XXK-BH1。大小寫、全形半形與連字號都可以不管；字母 O 視為 0，I、L 視為 1。',
  label: '短碼',
  go: '前往',
  looking: '查詢中…',
  mistyped: '查無此短碼，請核對：須是九個字，可能打錯、多打或少打了字。',
  unknown: '查無此短碼，請核對。',
  failed: '無法讀取資料，請稍後再試。',
  several: '這個短碼有兩個以上的條文，請選擇：',
  noScript: '短碼查詢需要 JavaScript。也可以用紙本頁尾的網址與條文後的編號（# 之後）連到該條，或使用檢索。',
  /** On paper. */
  onPaper: (address: string) => `各條之後的短碼，可在本站 ${address} 輸入，連到該條。`,
} as const
