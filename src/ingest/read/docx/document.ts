/** Word documents (.docx: ECMA-376) to text. */
import type { Dropped } from '../../../model/meeting.ts'
import { WHOLE_FILE, message } from '../../message.ts'
import { compose, leftOut, type Paragraph } from '../compose.ts'
import type { ReadDocument } from '../document.ts'
import { CellBudget } from '../table.ts'
import { attribute, elements, type TreeElement } from '../tree.ts'
import { Numbering } from './numbering.ts'
import { Package } from './package.ts'
import { Story, type Parts } from './story.ts'
import { Styles } from './styles.ts'

async function notesOf(pack: Package): Promise<Map<string, TreeElement>> {
  const notes = new Map<string, TreeElement>()
  for (const kind of ['footnote', 'endnote']) {
    const root = await pack.related(`${kind}s`)
    for (const note of root ? elements(root, `w:${kind}`) : []) notes.set(`${kind} ${attribute(note, 'w:id')}`, note)
  }
  return notes
}

const joined = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ text }) => text).join('\n')

/** What stands apart from the text: comments one by one, heads and feet once per distinct line. */
async function apart(pack: Package, parts: Parts, styles: Styles): Promise<Dropped[]> {
  const dropped: Dropped[] = []
  const read = (root: TreeElement): Paragraph[] => {
    // Numbers of its own: what stands apart does not count on in the text.
    const story = new Story({ ...parts, numbering: new Numbering(null, styles) })
    const paragraphs = story.read(root)
    dropped.push(...story.dropped)
    return paragraphs
  }
  const comments = await pack.related('comments')
  for (const comment of comments ? elements(comments, 'w:comment') : [])
    dropped.push(...leftOut(joined(read(comment)), 'comment'))
  const heads = [...(await pack.allRelated('header')), ...(await pack.allRelated('footer'))]
  const lines = new Set(heads.flatMap((head) => read(head).map(({ text }) => text.trim())))
  return [...dropped, ...[...lines].flatMap((line) => leftOut(line, 'running-head'))]
}

/** @throws Refusal where the file is damaged, encrypted, too large, or holds no text. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const pack = await Package.open(bytes)
  const main = await pack.main()
  const styles = new Styles(await pack.related('styles'))
  const numbering = new Numbering(await pack.related('numbering'), styles)
  const parts: Parts = { styles, numbering, notes: await notesOf(pack), cells: new CellBudget() }
  const story = new Story(parts)
  const paragraphs = elements(main, 'w:body').flatMap((body) => story.read(body))
  return compose({
    format: 'docx',
    encoding: null,
    paragraphs,
    dropped: [...story.dropped, ...(await apart(pack, parts, styles))],
    messages: [...numbering.unknown].map((format) => message('unknown-numbering', WHOLE_FILE, format)),
    pictures: story.pictures,
  })
}
