/** Which of the open items a decision is about. */
import { isMotion, type Marker } from '../../model/marker.ts'
import { elderSiblings, isBlock, isDecided, isTitle, type Node } from './node.ts'

/** Whether the list of a marker goes on in the lines to come. */
export type GoesOn = (marker: Marker) => boolean

/** How many of the open items something stands below, and whether that is sure. */
interface Place {
  readonly depth: number
  readonly isSure: boolean
}

/** An item that is put to the meeting: it is decided on by itself. */
const PUT = /(?:案|[提敬]請.{0,8}|核[備示議定]|公[鑒決]|討論|審議)[。：:]?$/u
const isMatter = ({ marker, text: [first = ''], children }: Node): boolean =>
  (marker !== null && isMotion(marker.style)) || PUT.test(first.slice(-16)) || children.some(isBlock)

/** How many of a list's items are looked at to see whether each was decided on. */
const MOST_COUSINS = 5

/**
 * How many of the open items a decision stands below, and whether it is sure. Where others of a list, or of the lists beside it, were decided on
 * one by one, so is this one; else what follows the end of a list below a heading is decided of the whole list.
 * @param goesOn whether the list of a marker goes on below.
 */
export function placeOfDecision(path: readonly Node[], goesOn: GoesOn): Place {
  for (let depth = path.length - 1; depth > 0; depth--) {
    const cousins = elderSiblings(path, depth - 1).flatMap(({ children }) => children.slice(-MOST_COUSINS))
    if ([...elderSiblings(path, depth), ...cousins].some(isDecided)) return { depth: depth + 1, isSure: true }
  }
  const [item, above] = [path.at(-1), path.at(-2)]
  const list = item ? [...elderSiblings(path, path.length - 1), item] : []
  const isOfList =
    item?.marker != null &&
    above !== undefined &&
    isTitle(above) &&
    list.length > 1 &&
    list.every((entry) => !isMatter(entry)) &&
    !goesOn(item.marker)
  return { depth: isOfList ? path.length - 1 : path.length, isSure: !isOfList }
}
