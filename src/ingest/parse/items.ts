/** The tree's nodes as items of the model: kinds inherited, paths given. */
import { KIND_LETTERS, type Kind } from '../../model/kind.ts'
import type { Item } from '../../model/meeting.ts'
import { PathAllocator } from '../../model/path.ts'
import type { Node } from './node.ts'

/** Kinds that pass to what stands below them; a section's items are agenda items. */
const INHERITED: ReadonlySet<Kind> = new Set([
  'directive',
  'conclusion',
  'resolution',
  'decision',
  'report',
  'announcement',
  'adjournment',
  'text',
])

function kindOf(node: Node, above: Kind): Kind {
  // Whatever another meeting decided, it is quoted here.
  if (above === 'quoted') return above
  if (node.block && !node.paragraph && !node.heading) return node.block.kind
  return INHERITED.has(above) ? above : 'agenda'
}

/** @param nodes the top of the tree. */
export function toItems(nodes: readonly Node[]): Item[] {
  const paths = new PathAllocator()
  const convert = (node: Node, parent: string, above: Kind): Item => {
    const kind = kindOf(node, above)
    const value = node.marker?.value ?? null
    const letter = node.marker ? 'b' : KIND_LETTERS[node.block?.kind ?? kind]
    const path = value === null ? paths.lettered(parent, letter) : paths.numbered(parent, value)
    return {
      path,
      marker: node.marker?.printed ?? '',
      label: node.block?.label ?? '',
      kind,
      text: node.text.join(''),
      children: node.children.map((child) => convert(child, path, kind)),
    }
  }
  return nodes.map((node) => convert(node, '', 'section'))
}
