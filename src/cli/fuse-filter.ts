/** Builds the filter that src/text/datasets.ts looks things up in (Graf and Lemire 2022: binary fuse filters, 3-wise). */
import { HEADER, MAGIC, placeKey, type Shape } from '../text/datasets.ts'

/** A run of tokens by its two hashes, and the group of sets it belongs to. */
export interface Key {
  readonly first: number
  readonly second: number
  readonly group: number
}

const TRIES = 64

/** Segments' sizes as the paper gives them, a little roomier for small sets, whose graphs vary more. */
function shapeOf(keys: number, seed: number): Shape {
  const n = Math.max(2, keys)
  const segment = Math.min(65_536, 2 ** Math.floor(Math.log(n) / Math.log(3.33) + 2.25))
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(n))
  return { seed, segment, segments: Math.max(1, Math.ceil((n * factor) / segment) - 2) }
}

/** Peels keys off cells that they have alone; null where some stay knotted and another seed has to be tried. */
function fill(keys: readonly Key[], shape: Shape): Uint16Array | null {
  const size = shape.segment * (shape.segments + 2)
  const count = new Uint32Array(size)
  const knot = new Uint32Array(size)
  const at = [0, 0, 0, 0]
  const place = (k: number) => placeKey(shape, keys[k].first, keys[k].second, at)
  for (let k = 0; k < keys.length; k++) {
    place(k)
    for (let i = 0; i < 3; i++) {
      count[at[i]]++
      knot[at[i]] ^= k
    }
  }
  const alone: number[] = []
  for (let c = 0; c < size; c++) if (count[c] === 1) alone.push(c)
  const order: [key: number, cell: number][] = []
  while (alone.length > 0) {
    const cell = alone.pop()!
    if (count[cell] !== 1) continue
    const k = knot[cell]
    order.push([k, cell])
    place(k)
    for (let i = 0; i < 3; i++) {
      knot[at[i]] ^= k
      if (--count[at[i]] === 1) alone.push(at[i])
    }
  }
  if (order.length < keys.length) return null
  const cells = new Uint16Array(size)
  for (const [k, cell] of order.reverse()) {
    place(k)
    cells[cell] = 0
    cells[cell] = at[3] ^ keys[k].group ^ cells[at[0]] ^ cells[at[1]] ^ cells[at[2]]
  }
  return cells
}

/**
 * The index's bytes. Keys must differ in their hashes.
 * @throws {Error} where no seed works: the same key stands there twice.
 */
export function buildFilter(keys: readonly Key[], names: readonly string[]): Uint8Array {
  for (let tried = 1; tried <= TRIES; tried++) {
    const shape = shapeOf(keys.length, Math.imul(tried, 0x9e3779b1) >>> 0)
    const cells = fill(keys, shape)
    if (!cells) continue
    const tail = new TextEncoder().encode(JSON.stringify(names))
    const bytes = new Uint8Array(HEADER + cells.byteLength + tail.length)
    bytes.set(new Uint8Array(Uint32Array.of(MAGIC, shape.seed, shape.segment, shape.segments).buffer))
    bytes.set(new Uint8Array(cells.buffer), HEADER)
    bytes.set(tail, HEADER + cells.byteLength)
    return bytes
  }
  throw new Error('no filter can be built: a key stands there twice')
}
