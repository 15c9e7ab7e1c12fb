/** Writes people's decisions to KV, shard by shard: coalesced, at most one write a second per key, again until it worked. */
import { decodeStandings, encodeStandings } from '../standings/blob.ts'
import type { Audit } from './audit.ts'
import type { Cases } from './cases.ts'
import type { Decisions } from './decide.ts'
import type { Facts } from './facts.ts'
import type { Members } from './members.ts'
import { LIFTED_KEY, readNote, type LiftedNote } from './lifted.ts'
import type { Shards } from './shards.ts'

/** KV takes one write a second per key. */
const WRITE_EVERY = 1100
const SLOWEST = 60_000
/** How far the clock of the machine that ran the command may be behind ours. */
const SKEW = 120_000

export type StandingsKv = Pick<KVNamespace, 'get' | 'put'>

export const shardKey = (shard: number): string => `standings/v1/${shard.toString(16)}`

export interface PublisherParts {
  readonly storage: DurableObjectStorage
  readonly kv: StandingsKv | undefined
  readonly cases: Cases
  readonly members: Members
  readonly decisions: Decisions
  readonly shards: Shards
  readonly audit: Audit
  readonly facts: Facts
}

export function createPublisher({
  storage,
  kv,
  cases,
  members,
  decisions,
  shards,
  audit,
  facts,
}: PublisherParts) {
  /** Does what a command did while the desk was away. */
  function honour(note: LiftedNote, now: number): void {
    storage.transactionSync(() => {
      if (note.all !== facts.get('lifted', false)) {
        facts.set('lifted', note.all)
        audit.append({
          at: now,
          action: note.all ? 'lift-all' : 'resume-all',
          by: 'command',
          details: {
            commandAt: note.allAt,
            note: note.all ? 'everything lifted by command' : 'resumed by command',
          },
        })
      }
      const honoured = facts.get<string[]>('honoured', [])
      const news = note.lifts.filter((lift) => !honoured.includes(lift.id))
      if (news.length === 0) return
      for (const lift of news) {
        const row = cases.byReference(lift.reference) ?? cases.byAccount(lift.account)
        const member = members.byReference(lift.reference)
        const account = row?.kind === 'account' ? row.account : (member?.account ?? lift.account)
        if (row !== null && lift.at > (row.decided_at ?? 0) - SKEW) decisions.lift(row, now, lift.id)
        // Also where a campaign's block was what held it.
        if (members.blocking(account).some((campaign) => lift.at > (campaign.decided_at ?? 0) - SKEW))
          decisions.liftMember(account, now, lift.id)
      }
      // Only those still in the note need remembering.
      facts.set(
        'honoured',
        note.lifts.map((lift) => lift.id),
      )
    })
  }

  async function readLifts(now: number): Promise<void> {
    if (kv === undefined) return
    const note = readNote(await kv.get(LIFTED_KEY, 'text'))
    if (note !== null) honour(note, now)
    facts.set('note', { at: now, readable: note !== null })
  }

  /** The sequence that is in KV now: a command may have raised it. */
  async function sequenceInKv(shard: number): Promise<number> {
    const bytes = await kv?.get(shardKey(shard), 'arrayBuffer')
    if (!bytes) return 0
    try {
      return decodeStandings(new Uint8Array(bytes))?.sequence ?? 0
    } catch {
      return 0
    }
  }

  async function write(shard: number, clock: () => number): Promise<void> {
    try {
      if (kv === undefined) throw new Error('no KV namespace is bound as STANDINGS; add it to wrangler.toml')
      const inKv = await sequenceInKv(shard)
      // Read after the last await before the write, so that it holds every decision made meanwhile.
      const row = shards.row(shard)
      const now = clock()
      // The clock keeps it rising even for a desk that lost its storage.
      const sequence = Math.max(row.sequence + 1, inKv + 1, now)
      const blob = encodeStandings({
        sequence,
        writtenAt: now,
        lifted: facts.get('lifted', false),
        entries: shards.entries(shard),
      })
      shards.begin(shard, sequence, now + WRITE_EVERY)
      await kv.put(shardKey(shard), blob)
      storage.transactionSync(() => shards.succeeded(shard, row.change, clock()))
    } catch (error) {
      const attempts = (shards.row(shard)?.attempts ?? 0) + 1
      const wait = Math.min(SLOWEST, WRITE_EVERY * 2 ** Math.min(attempts, 10))
      shards.failed(
        shard,
        String(error instanceof Error ? error.message : error).slice(0, 300),
        clock() + wait,
      )
    }
  }

  return {
    readLifts,

    /** Writes every shard that is behind and due. Never throws. */
    async run(clock: () => number): Promise<void> {
      if (shards.due(clock()).length === 0) return
      await readLifts(clock()).catch(() => facts.set('note', { at: clock(), readable: false }))
      await Promise.all(shards.due(clock()).map(({ shard }) => write(shard, clock)))
    },
  }
}

export type Publisher = ReturnType<typeof createPublisher>
