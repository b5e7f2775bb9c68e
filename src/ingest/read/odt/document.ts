/** OpenDocument texts (.odt: ODF 1.3) to text. */
import type { Dropped } from '../../../model/meeting.ts'
import { WHOLE_FILE, message } from '../../message.ts'
import { compose, leftOut } from '../compose.ts'
import type { ReadDocument } from '../document.ts'
import { CellBudget } from '../table.ts'
import { child, elements, outermost, type TreeElement } from '../tree.ts'
import { Lists } from './lists.ts'
import { openOdt } from './package.ts'
import { Story } from './story.ts'
import { Styles } from './styles.ts'

const HEADS = ['', '-left', '-first'].flatMap((which) => [`style:header${which}`, `style:footer${which}`])

const groups = (...roots: readonly (TreeElement | undefined)[]): TreeElement[] =>
  roots.filter((root) => root !== undefined)

/** The heads and feet of pages, once per distinct line. */
function runningHeads(root: TreeElement, common: TreeElement | undefined, cells: CellBudget): Dropped[] {
  const styles = new Styles(groups(common, child(root, 'office:automatic-styles')))
  const story = new Story({ styles, lists: new Lists(styles), cells })
  const heads = [...outermost(root, 'office:master-styles')].flatMap((masters) => [...outermost(masters, ...HEADS)])
  const lines = new Set(heads.flatMap((head) => story.read(head).map(({ text }) => text.trim())))
  return [...story.dropped, ...[...lines].flatMap((line) => leftOut(line, 'running-head'))]
}

/** @throws Refusal where the file is damaged, encrypted, too large, or holds no text. */
export async function readOdt(bytes: Uint8Array): Promise<ReadDocument> {
  const { content, styles: root } = await openOdt(bytes)
  const common = child(root ?? undefined, 'office:styles')
  const styles = new Styles(groups(common, child(content, 'office:automatic-styles')))
  const lists = new Lists(styles)
  const cells = new CellBudget()
  const story = new Story({ styles, lists, cells })
  const texts = elements(content, 'office:body').flatMap((body) => elements(body, 'office:text'))
  const paragraphs = texts.flatMap((text) => story.read(text))
  return compose({
    format: 'odt',
    encoding: null,
    paragraphs,
    dropped: [...story.dropped, ...(root ? runningHeads(root, common, cells) : [])],
    messages: [...lists.unknown].map((format) => message('unknown-numbering', WHOLE_FILE, format)),
    pictures: story.pictures,
  })
}
