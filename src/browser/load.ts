/** Files of this site, asked for by a page's script. */

/** @throws Error that names the file and what the server said of it, or what the browser said where no answer came. */
export async function load(address: string | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init)
  if (!response.ok) throw new Error(`${response.status} ${response.url}`)
  return response
}

/** @throws Error as `load`, and where the file is no JSON. */
export const loadJson = async <T>(address: string | URL, init?: RequestInit): Promise<T> =>
  (await (await load(address, init)).json()) as T
