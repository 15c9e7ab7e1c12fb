/**
 * The bytes of a stream: all of them up to a bound, of a longer one its head and its tail. They are copied: a chunk of ten
 * bytes may hold a buffer of thousands (4,096 in workerd), and a stream of such chunks would hold megabytes.
 */

/** In bytes. A stream longer than `whole` is cut down to its first `head` and its last `tail` bytes. */
export interface KeeperBounds {
  readonly whole: number
  readonly head: number
  readonly tail: number
}

export interface KeptBytes {
  /** Everything, or the head. */
  readonly head: Uint8Array
  /** Null where the head is everything. */
  readonly tail: Uint8Array | null
}

export interface ByteKeeper {
  push(chunk: Uint8Array): void
  /** How many bytes have passed. */
  readonly passed: number
  /** What is kept, for reading only: it may change with the next push. */
  kept(): KeptBytes
}

const FIRST = 4096

export function byteKeeper(bounds: KeeperBounds): ByteKeeper {
  let held = new Uint8Array(Math.min(FIRST, bounds.whole))
  let size = 0
  let passed = 0
  /** The tail's bytes, written round and round; how many ever were. */
  let ring: Uint8Array | null = null
  let turned = 0

  function toRing(ring: Uint8Array, bytes: Uint8Array): void {
    const last = bytes.subarray(Math.max(0, bytes.length - ring.length))
    const at = (turned + bytes.length - last.length) % ring.length
    const room = ring.length - at
    ring.set(last.subarray(0, room), at)
    ring.set(last.subarray(room), 0)
    turned += bytes.length
  }

  /** Into the head as long as it has room, then into the tail. */
  function toEnds(ring: Uint8Array, bytes: Uint8Array): void {
    const fit = Math.min(bytes.length, held.length - size)
    held.set(bytes.subarray(0, fit), size)
    size += fit
    if (fit < bytes.length) toRing(ring, bytes.subarray(fit))
  }

  return {
    get passed() {
      return passed
    },
    push(chunk) {
      passed += chunk.length
      if (ring) return toEnds(ring, chunk)
      if (passed > bounds.whole) {
        const all = held.subarray(0, size)
        held = new Uint8Array(bounds.head)
        size = 0
        ring = new Uint8Array(bounds.tail)
        toEnds(ring, all)
        return toEnds(ring, chunk)
      }
      if (passed > held.length) {
        const larger = new Uint8Array(Math.min(bounds.whole, Math.max(passed, held.length * 2)))
        larger.set(held.subarray(0, size))
        held = larger
      }
      held.set(chunk, size)
      size = passed
    },
    kept() {
      const head = held.subarray(0, size)
      if (!ring) return { head, tail: null }
      if (turned <= ring.length) return { head, tail: ring.subarray(0, turned) }
      const at = turned % ring.length
      const tail = new Uint8Array(ring.length)
      tail.set(ring.subarray(at))
      tail.set(ring.subarray(0, at), ring.length - at)
      return { head, tail }
    },
  }
}
