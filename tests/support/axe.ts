/** What axe finds on a page, by the rules that the site keeps: WCAG 2.1 AA and good practice. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** @returns each rule that is broken, with the first elements that break it. */
export async function violations(page: Page): Promise<{ readonly id: string; readonly nodes: readonly string[] }[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { axe: engine } = window as unknown as {
      axe: { run: (context: Document, options: object) => Promise<{ violations: Violation[] }> }
    }
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']
    return (await engine.run(document, { runOnly: { type: 'tag', values } })).violations
  })
  return found.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) }))
}
