/** Every item under `items`, depth first, in printed order. */
export function* walk<T extends { readonly children: readonly T[] }>(items: readonly T[]): Generator<T> {
  for (const item of items) {
    yield item
    yield* walk(item.children)
  }
}
