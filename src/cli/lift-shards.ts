/** Lifts blocks in KV itself, for when the dashboard is down: the note for the desk first, then the shards. */
import { EMPTY_NOTE, LIFT_KEPT, LIFTED_KEY, readNote, type Lift, type LiftedNote } from '../review/lifted.ts'
import {
  decodeStandings,
  encodeStandings,
  listStandings,
  SHARDS,
  shardKey,
  type StandingEntry,
} from '../standings/blob.ts'
import { encodeIndicators, INDICATORS_KEY, listIndicators } from '../standings/indicators.ts'
import type { Kv } from './kv.ts'

/** wrangler processes at once. */
const AT_ONCE = 4

interface Shard {
  readonly key: string
  readonly sequence: number
  readonly lifted: boolean
  readonly entries: readonly StandingEntry[]
}

export interface Outcome {
  /** As it was asked for. */
  readonly asked: string
  /** The references taken out; empty: nothing was in force, only the note was left. */
  readonly references: readonly string[]
}

export async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let at = 0; at < items.length; at += AT_ONCE)
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))))
  return results
}

async function readShards(kv: Kv): Promise<Shard[]> {
  const keys = Array.from({ length: SHARDS }, (_, shard) => shardKey(shard.toString(16)))
  const shards = await inTurns(keys, async (key): Promise<Shard | null> => {
    const bytes = await kv.get(key)
    if (bytes === null) return null
    try {
      const { sequence, lifted } = decodeStandings(bytes)
      return { key, sequence, lifted, entries: listStandings(bytes) }
    } catch {
      throw new Error(`${key} holds no standings: is this the right namespace?`)
    }
  })
  return shards.filter((shard) => shard !== null)
}

async function readLifted(kv: Kv): Promise<LiftedNote> {
  const bytes = await kv.get(LIFTED_KEY)
  const note = readNote(bytes === null ? null : new TextDecoder().decode(bytes))
  if (note === null)
    throw new Error(`${LIFTED_KEY} is not readable as a note; delete it with \`wrangler kv key delete\``)
  return note ?? EMPTY_NOTE
}

const writeLifted = (kv: Kv, note: LiftedNote) =>
  kv.put(LIFTED_KEY, new TextEncoder().encode(JSON.stringify(note)))

function writeShard(
  kv: Kv,
  shard: Shard,
  change: Partial<Pick<Shard, 'lifted' | 'entries'>>,
  now: number,
): Promise<void> {
  const { sequence, lifted, entries } = { ...shard, ...change }
  return kv.put(
    shard.key,
    encodeStandings({ sequence: Math.max(sequence + 1, now), writtenAt: now, lifted, entries }),
  )
}

type Listed = ReturnType<typeof listIndicators>

/** What campaigns are known by changes with their blocks; where there is none, nothing is to be done. */
async function changeIndicators(
  kv: Kv,
  change: (listed: Listed) => Partial<Listed>,
  now: number,
): Promise<void> {
  const bytes = await kv.get(INDICATORS_KEY)
  if (bytes === null) return
  const listed = listIndicators(bytes)
  const sequence = Math.max(listed.sequence + 1, now)
  await kv.put(INDICATORS_KEY, encodeIndicators({ ...listed, ...change(listed), sequence, writtenAt: now }))
}

const matches = (asked: string, { account, reference }: StandingEntry) =>
  asked.startsWith('SW-') ? reference === asked : asked.startsWith(account)

/** Lifts single blocks. `asked`: references and accounts, already in their exact form. */
export async function liftSome(kv: Kv, asked: readonly string[], now: number): Promise<Outcome[]> {
  const [note, shards] = [await readLifted(kv), await readShards(kv)]
  const outcomes = asked.map((one): Outcome => {
    const found = shards.flatMap((shard) => shard.entries.filter((entry) => matches(one, entry)))
    return { asked: one, references: [...new Set(found.map((entry) => entry.reference))] }
  })
  // By reference, for an account whose secret was rotated stands under two ids.
  const gone = new Set(outcomes.flatMap((outcome) => outcome.references))
  const lifts = outcomes.flatMap(({ asked: one, references }): Lift[] => {
    const account = one.startsWith('SW-') ? '' : one
    const known = references.length > 0 ? references : [one.startsWith('SW-') ? one : '']
    return known.map((reference) => ({ id: crypto.randomUUID(), account, reference, at: now }))
  })
  await writeLifted(kv, {
    ...note,
    lifts: [...note.lifts.filter((lift) => now - lift.at < LIFT_KEPT), ...lifts],
  })
  // an account that is lifted is not to be held back by its campaign, and a campaign that is lifted holds back nobody
  const named = asked.filter((one) => !one.startsWith('SW-'))
  const freed = shards.flatMap((shard) => shard.entries.filter((entry) => gone.has(entry.reference)))
  await Promise.all([
    inTurns(
      shards.filter((shard) => shard.entries.some((entry) => gone.has(entry.reference))),
      (shard) =>
        writeShard(kv, shard, { entries: shard.entries.filter((entry) => !gone.has(entry.reference)) }, now),
    ),
    changeIndicators(
      kv,
      ({ campaigns, spared }) => ({
        campaigns: campaigns.filter(({ reference }) => !asked.includes(reference)),
        spared: [...spared, ...named, ...freed.map(({ account }) => account)],
      }),
      now,
    ),
  ])
  return outcomes
}

/** The kill switch, on or off. Answers how many decisions it covers. */
export async function switchAll(kv: Kv, lifted: boolean, now: number): Promise<number> {
  const note = await readLifted(kv)
  await writeLifted(kv, { ...note, all: lifted, allAt: now })
  const shards = await readShards(kv)
  await Promise.all([
    inTurns(shards, (shard) => writeShard(kv, shard, { lifted }, now)),
    changeIndicators(kv, () => ({ lifted }), now),
  ])
  return shards.reduce((sum, shard) => sum + shard.entries.length, 0)
}
