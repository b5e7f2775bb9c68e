/** HTML to a tree, with bounds; what htmlparser2 makes of tags that do not fit is close to what browsers make of them. */
import { Parser } from 'htmlparser2'
import { DEEPEST, MOST_NODES } from '../limits.ts'
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
  const add = (node: TreeNode): void => {
    if (++nodes > MOST_NODES) refuse('too-much-inside', `HTML 的元素超過 ${MOST_NODES / 10_000} 萬個`)
    stack.at(-1)?.children.push(node)
  }
  const parser = new Parser({
    onopentagname() {
      if (stack.length > DEEPEST) refuse('nested-too-deep', String(DEEPEST))
    },
    onopentag(name, attributes) {
      const element: Open = { name, attributes: new Map(Object.entries(attributes)), children: [] }
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
