/** Made-up accounts as the linker is told of them: seeded, so that a test says the same every time. */
import { FIELD, RECORD, SAMPLES, toldAs, type AccountFacts } from '../../src/linking/facts.ts'

let state = 1
export function seed(value: number): void {
  state = value >>> 0
}
export function random(): number {
  state = (state + 0x6d2b79f5) >>> 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
export const hash = () => 1 + Math.floor(random() * 4294967294)
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
const worded = (mean: number) => Math.min(4, Math.max(-4, mean + normal()))
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]

export interface Kind {
  /** Shingles of a template: a record takes four of them. None: every prompt is its own. */
  readonly template?: readonly number[]
  /** Share of the exchanges that carry it; 1 unless given. */
  readonly share?: number
  readonly exchanges?: number
  /** Mean of the verdict's nats, and how far apart accounts lie. */
  readonly nats?: number
  readonly spread?: number
  /** Mean nats of the wording of what carries the template: as of everything else unless given. */
  readonly wording?: number
  readonly org?: number
  readonly network?: number
  readonly ja4?: number
  /** Minutes into the day at which it works; any minute unless given. */
  readonly minutes?: readonly number[]
  readonly day?: number
}

const DAY = 20_000
export const shingles = (n = 8) => Array.from({ length: n }, hash)

/** One account's facts. */
export function account(name: string, kind: Kind = {}): AccountFacts {
  const { template, share = 1, exchanges = 20, nats = -2.5, spread = 2.3, day = 0 } = kind
  const network = kind.network ?? hash()
  const ja4 = kind.ja4 ?? hash()
  const records: number[] = []
  for (let i = 0; i < exchanges; i++) {
    const record = Array.from({ length: RECORD }, () => 0)
    const within = kind.minutes ? pick(kind.minutes) : Math.floor(random() * 1440)
    record[FIELD.minute] = (DAY + day) * 1440 + within
    record[FIELD.network] = network
    record[FIELD.ja4] = ja4
    record[FIELD.org] = kind.org ?? 0
    record[FIELD.prompt] = hash()
    record[FIELD.wording] = toldAs(worded(-1.6))
    for (let k = 0; k < SAMPLES; k++) record[FIELD.samples + k] = hash()
    if (template && random() < share) {
      for (let k = 0; k < 4; k++) record[FIELD.samples + k] = template[(i + 2 * k) % template.length]
      record[FIELD.wording] = toldAs(worded(kind.wording ?? -1.6))
    }
    records.push(...record)
  }
  const at = Math.max(...records.filter((_, i) => i % RECORD === FIELD.minute)) * 60_000
  return { account: name, at, exchanges, nats: nats + spread * normal(), records }
}

export const accounts = (n: number, name: string, kind: Kind = {}) =>
  Array.from({ length: n }, (_, i) => account(`${name}${i}`, kind))

/** Honest accounts of all sorts: most ask this and that, some run an app of their own. */
export function crowd(n = 400): AccountFacts[] {
  return Array.from({ length: n }, (_, i) =>
    account(`crowd${i}`, i % 5 === 0 ? { template: shingles(), exchanges: 40 } : {}),
  )
}
