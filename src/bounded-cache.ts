/** What an isolate remembers by text: bounded in entries and in the characters of their keys, the least recently used go first. */

export interface BoundedCache<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
}

export function boundedCache<T>({
  entries,
  characters,
}: {
  readonly entries: number
  readonly characters: number
}): BoundedCache<T> {
  const map = new Map<string, T>()
  let held = 0

  function forget(key: string): void {
    if (map.delete(key)) held -= key.length
  }

  return {
    get(key) {
      const value = map.get(key)
      // while there is room, nothing will go, and the order does not matter
      if (value !== undefined && (map.size * 2 > entries || held * 2 > characters)) {
        map.delete(key)
        map.set(key, value)
      }
      return value
    },
    set(key, value) {
      // one that would push out half of all others is not worth it
      if (key.length * 2 > characters) return
      forget(key)
      map.set(key, value)
      held += key.length
      for (const oldest of map.keys()) {
        if (map.size <= entries && held <= characters) break
        forget(oldest)
      }
    },
  }
}
