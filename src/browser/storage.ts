/** What stays on the device. Storage may be forbidden, or full: then nothing is kept, and nothing breaks. */

/** @returns null where nothing is kept under the name. */
export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** @param text null to keep nothing under the name any more. */
export function keep(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  } catch {
    // Nothing is kept then.
  }
}
