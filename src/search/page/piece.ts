import { element } from '../../browser/element.ts'
import type { Piece } from '../match.ts'

/** A piece of an excerpt. */
export const pieceNode = ({ text, marked }: Piece): Node | string => (marked ? element('mark', {}, text) : text)
