/** What axe finds on a page, by the rules that the site keeps: WCAG 2.1 AA and good practice. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

interface Broken {
  readonly id: string
  readonly nodes: readonly string[]
}

/** @returns each rule that is broken, with the first elements that break it. */
export async function violations(page: Page): Promise<Broken[]> {
  // To load it takes as long as to look at a page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { axe: engine } = window as unknown as {
      axe: { run: (context: Document, options: object) => Promise<{ violations: Violation[] }> }
    }
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']
    const options = { runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false }
    return (await engine.run(document, options)).violations
  })
  return found.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) }))
}

/** Colours, widths and ways to point are apart: a page that is looked at in either of these is seen with each. */
const LOOKS = [
  { colorScheme: 'light', width: 1280, enabled: false },
  { colorScheme: 'dark', width: 390, enabled: true },
] as const

/** What axe finds on an open page that is light, wide and has a mouse, or dark, narrow and touched. */
export async function violationsInEitherLook(page: Page): Promise<(Broken & { readonly look: string })[]> {
  const devtools = await page.context().newCDPSession(page)
  const found: (Broken & { readonly look: string })[] = []
  for (const { colorScheme, width, enabled } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    await devtools.send('Emulation.setTouchEmulationEnabled', { enabled })
    const look = `${colorScheme}, ${width} px`
    found.push(...(await violations(page)).map((violation) => ({ look, ...violation })))
  }
  await devtools.detach()
  return found
}
