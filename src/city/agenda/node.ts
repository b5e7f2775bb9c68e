/** The minutes of a meeting by their meaning: what stands under what, before any marker is chosen. */
import type { Kind } from '../../model/kind.ts'
import type { Said } from '../said.ts'

/**
 * numbered: a marker of its level · block: led by its word (會議結論：) · named: word and number (案由一) ·
 * bullet: a dot · heading: a section's word alone, in minutes that number nothing above it
 */
export type Form = 'numbered' | 'block' | 'named' | 'bullet' | 'heading'

export interface Node {
  readonly kind: Kind
  readonly form: Form
  /** The word of a block or a named item. */
  readonly label: string
  readonly paragraphs: readonly Said[]
  readonly rows: readonly (readonly string[])[]
  readonly children: readonly Node[]
  /** Paragraphs that come after the children and belong to the item itself. */
  readonly after: readonly Said[]
  /** gap: a number is left out; restart: the numbering begins again in mid-list. */
  readonly numbering: 'plain' | 'gap' | 'restart'
  /** A block at the end of its item's own line. */
  readonly glued: boolean
  /** The first child stands on the item's own line. */
  readonly inlineFirst: boolean
}

export const node = (kind: Kind, form: Form, paragraphs: readonly Said[], more: Partial<Node> = {}): Node => ({
  kind,
  form,
  label: '',
  paragraphs,
  rows: [],
  children: [],
  after: [],
  numbering: 'plain',
  glued: false,
  inlineFirst: false,
  ...more,
})

export const numbered = (kind: Kind, said: Said, more: Partial<Node> = {}): Node => node(kind, 'numbered', [said], more)

export const block = (kind: Kind, label: string, said: readonly Said[], more: Partial<Node> = {}): Node =>
  node(kind, 'block', said, { label, ...more })
