/** What `npm run demo` says while it works. */
export const DEMO = {
  usage:
    '用法：npm run demo -- [--meetings 次數] [--port 埠號] [--folder 資料夾]\n\n以虛構的城市試用本站：預設 300 次會議，存於 .demo，網址 http://localhost:4321/',
  badMeetings: '--meetings 須為正整數。',
  badPort: '--port 須為 1 至 65535 的整數。',
  intro: (meetings: number, folder: string) => `示範資料：${meetings} 次虛構的會議，存於 ${folder}，不影響 content。`,
  city: '一、產生文件',
  ingest: '二、匯入（約需一分鐘）',
  build: '三、建置網站',
  ready: '網站已是最新，不需重建。',
  done: (seconds: string) => `　　完成，${seconds} 秒`,
  refused: (log: string) => `有文件未收錄，其餘照常；詳見 ${log}`,
  failed: (log: string) => `未能完成，詳見 ${log}`,
  serve: '開啟下列網址，按 Ctrl-C 結束：',
} as const
