/** HTML to a tree, with bounds; what htmlparser2 makes of tags that do not fit is close to what browsers make of them. */
import { Parser } from 'htmlparser2'
import { faults } from '../../../strings/rules/reading/faults.ts'
import { DEEPEST, MOST_ATTRIBUTES, MOST_ATTRIBUTES_OF_ONE, MOST_NODES } from '../limits.ts'
import { refuse } from '../refuse.ts'
import type { TreeElement, TreeNode } from '../tree.ts'

interface Open extends TreeElement {
  readonly children: TreeNode[]
}

/** @throws Refusal where elements are nested too deep, or there are too many. */
export function parseHtml(html: string): TreeElement {
  const root: Open = { name: '', attributes: new Map(), children: [] }
  const stack: Open[] = [root]
  let nodes = 0
  let attributes = 0
  let ofOne = 0
  const tooMany = (): never => refuse('too-much-inside', faults.tooManyNodes('HTML', MOST_NODES))
  const add = (node: TreeNode): void => {
    if (++nodes > MOST_NODES) tooMany()
    stack.at(-1)?.children.push(node)
  }
  const parser = new Parser({
    onopentagname() {
      ofOne = 0
      if (stack.length > DEEPEST) refuse('nested-too-deep', String(DEEPEST))
    },
    onattribute() {
      if (++attributes > MOST_ATTRIBUTES || ++ofOne > MOST_ATTRIBUTES_OF_ONE) tooMany()
    },
    onopentag(name, given) {
      const element: Open = { name, attributes: new Map(Object.entries(given)), children: [] }
      add(element)
      stack.push(element)
    },
    onclosetag() {
      stack.pop()
    },
    ontext: add,
  })
  parser.end(html)
  return root
}
