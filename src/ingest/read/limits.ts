/** How much a document may hold. No minutes come near; what does would only keep everyone waiting, or is an attack. */

/** Bytes of a file as it comes. */
export const MOST_BYTES = 20_000_000
/** Files in an archive (docx, odt). */
export const MOST_ENTRIES = 5_000
/** Bytes that all parts of an archive that are read may inflate to; one part; both are counted while inflating. */
export const MOST_INFLATED = 100_000_000
export const MOST_INFLATED_PART = 40_000_000
/** Elements within elements; Word's own documents stay below 60. */
export const DEEPEST = 256
/** Elements and texts of one XML or HTML part, their attributes, and those of one element. */
export const MOST_NODES = 800_000
export const MOST_ATTRIBUTES = 2_000_000
export const MOST_ATTRIBUTES_OF_ONE = 1_000
export const MOST_CELLS = 100_000
export const MOST_PAGES = 2_000
/** UTF-16 units of a document's text. */
export const MOST_TEXT = 5_000_000
