/** What the operating system says of a file, as a clerk reads it. */

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: '找不到這個檔案或資料夾',
  EACCES: '沒有權限',
  EPERM: '沒有權限',
  EROFS: '磁碟是唯讀的',
  ENOSPC: '磁碟已滿',
  EBUSY: '檔案正由其他程式使用',
  EISDIR: '這是資料夾，不是檔案',
  ENOTDIR: '路徑中有一段不是資料夾',
  EEXIST: '同名的位置已有別的東西',
  ENAMETOOLONG: '檔名太長',
  ELOOP: '連結繞成了圈',
}

const field = (error: object, key: 'code' | 'path' | 'dest'): string => {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : ''
}

/** `找不到這個檔案或資料夾（/no/such/file.txt）`; of an error that is not the system's, its own words. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const words = WORDS[field(error, 'code')]
  if (words === undefined) return error.message
  const file = field(error, 'dest') || field(error, 'path')
  return file === '' ? words : `${words}（${file}）`
}
