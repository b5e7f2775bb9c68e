/**
 * What the build's script hands to the pages. Their modules are bundled and so are not the script's own, though they run in
 * its process: both find one value by its name. Nothing is handed over in development, in checks and in tests.
 */

const symbolOf = (name: string): symbol => Symbol.for(`minutes-archive:${name}`)

export function share(name: string, value: object): void {
  Reflect.set(globalThis, symbolOf(name), value)
}

/** @returns undefined where nothing was shared under the name; who shares it knows the type. */
export const shared = (name: string): unknown => Reflect.get(globalThis, symbolOf(name))
