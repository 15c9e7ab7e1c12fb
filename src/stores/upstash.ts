/** Keeps pages in Upstash Redis over REST: one BITFIELD per account and flush, all of a flush in one round trip. */
import { Redis } from '@upstash/redis/cloudflare'
import { cells, LAYOUT, PAGE_BYTES } from '../counters/layout.ts'
import { maximum } from '../counters/page.ts'
import type { Escalation, PageAnswer, PageWrite, Store } from '../types.ts'
import { faultOf } from './deltas.ts'
import { failure } from './failure.ts'
import { expiresAt, pageKey } from './key.ts'
import { orNull, pageOfWords, WORD_BITS, WORDS, wordsOf } from './u48.ts'

export interface UpstashOptions {
  readonly url: string
  readonly token: string
  /** Milliseconds after which a call without an answer counts as lost. */
  readonly timeout?: number
}

/** One command's outcome in a pipeline. */
interface Reply {
  readonly result?: unknown
  readonly error?: string
}
type Pipeline = ReturnType<Redis['pipeline']>

const OUTBOX = 'sw:escalations'
/** Kept escalations that one alarm of the review object takes: a random choice, so that none can hold up the others. */
const OUTBOX_BATCH = 256
/** Seconds after the last escalation until the outbox is forgotten, should no review object ever fetch it. */
const OUTBOX_TTL = 30 * 86_400
/** A page costs about 18 bytes a word to ask for, and Upstash takes requests of 1 MB. */
const READS_PER_REQUEST = Math.max(2, Math.floor(900_000 / (WORDS * 18)))

/**
 * A store in Upstash Redis. 1 command for a write, 3 for the first of a page in an isolate.
 * @throws {Error} when the URL is none.
 */
export function upstashStore({ url, token, timeout = 2000 }: UpstashOptions): Store {
  const redis = new Redis({
    url,
    token,
    // An addition sent twice counts twice: what is not answered counts as lost.
    retry: { retries: 0 },
    // A function: a fixed signal makes the client answer null instead of throwing.
    signal: () => AbortSignal.timeout(timeout),
    // A client outlives a request, and must not do the I/O of one in another's.
    enableAutoPipelining: false,
    enableTelemetry: false,
    automaticDeserialization: false,
    responseEncoding: false,
    readYourWrites: false,
  })
  redis.use((request, next) => next({ ...request, body: readOnlyWherePossible(request.body) }))

  async function exchange(pipeline: Pipeline): Promise<readonly Reply[]> {
    const expected = pipeline.length()
    const replies = (await pipeline.exec({ keepErrors: true })) as unknown as readonly Reply[]
    if (replies.length !== expected) throw new Error(`${replies.length} answers to ${expected} commands`)
    return replies
  }

  /** All of a group in one round trip. */
  async function addGroup(writes: readonly PageWrite[]): Promise<readonly (PageAnswer | Error)[]> {
    const pipeline = redis.pipeline()
    const now = Date.now()
    const readers = writes.map((write) => ask(pipeline, write, now))
    try {
      const replies = pipeline.length() === 0 ? [] : await exchange(pipeline)
      return readers.map((reader) => {
        try {
          return reader(replies)
        } catch (error) {
          return failure('upstash', error)
        }
      })
    } catch (error) {
      const lost = failure('upstash', error)
      return writes.map(() => lost)
    }
  }

  return {
    name: 'upstash',
    async add(writes) {
      const faults = writes.map(faultOf)
      const sound = writes.filter((_, i) => faults[i] === null)
      const answers = (await Promise.all(groupsOf(sound).map(addGroup))).flat()
      let next = 0
      return faults.map((fault) => fault ?? answers[next++])
    },
    async read(account, day, { version, bytes } = { version: LAYOUT, bytes: PAGE_BYTES }) {
      try {
        const pipeline = redis.pipeline()
        const words = wordsOf(bytes)
        askPage(pipeline.bitfield(pageKey(account, day, version)), words).exec()
        askPage(pipeline.bitfield(pageKey(account, day - 1, version)), words).exec()
        const [page, yesterday] = await exchange(pipeline)
        return { page: orNull(pageOf(page, bytes)), yesterday: orNull(pageOf(yesterday, bytes)) }
      } catch (error) {
        throw failure('upstash', error)
      }
    },
    async keepEscalation(escalation) {
      try {
        const pipeline = redis.pipeline()
        pipeline.hset(OUTBOX, { [escalation.account]: JSON.stringify(escalation) })
        pipeline.expire(OUTBOX, OUTBOX_TTL)
        const [kept] = await exchange(pipeline)
        if (kept.error) throw new Error(kept.error)
      } catch (error) {
        throw failure('upstash', error)
      }
    },
    async keptEscalations() {
      try {
        const fields = (await redis.hrandfield(OUTBOX, OUTBOX_BATCH, true)) as unknown as
          | readonly string[]
          | null
        return (fields ?? []).filter((_, i) => i % 2 === 1).map((json): Escalation => JSON.parse(json))
      } catch (error) {
        throw failure('upstash', error)
      }
    },
    async forgetEscalation(account) {
      try {
        await redis.hdel(OUTBOX, account)
      } catch (error) {
        throw failure('upstash', error)
      }
    },
  }
}

/** Puts a write's commands into the pipeline; answers how to read its answer out of the replies. */
function ask(
  pipeline: Pipeline,
  { account, day, deltas, read, first }: PageWrite,
  now: number,
): (replies: readonly Reply[]) => PageAnswer {
  const at = pipeline.length()
  const key = pageKey(account, day)
  const additions = deltas.length / 2
  const writesOrReads = additions > 0 || read
  if (writesOrReads) {
    const command = pipeline.bitfield(key)
    if (additions > 0) command.overflow('SAT')
    for (let i = 0; i < deltas.length; i += 2) {
      const { offset, width } = cells[deltas[i]]
      command.incrby(`u${width}`, offset, Math.min(deltas[i + 1], maximum(width)))
    }
    if (read) askPage(command)
    command.exec()
  }
  if (first) {
    askPage(pipeline.bitfield(pageKey(account, day - 1))).exec()
    pipeline.expireat(key, Math.ceil(expiresAt(day, now) / 1000))
  }
  return (replies) => {
    const numbers = writesOrReads ? numbersOf(replies[at], additions + (read ? WORDS : 0)) : []
    const before = first ? replies[writesOrReads ? at + 1 : at] : undefined
    return {
      values: numbers.slice(0, additions),
      ...(read && { page: pageOfWords(numbers, additions) }),
      // The addition is done: that yesterday could not be read does not undo it.
      ...(before && !before.error && { yesterday: orNull(pageOf(before)) }),
    }
  }
}

function askPage(command: ReturnType<Pipeline['bitfield']>, words = WORDS) {
  for (let word = 0; word < words; word++) command.get('u48', word * WORD_BITS)
  return command
}

function pageOf(reply: Reply, bytes = PAGE_BYTES): Uint8Array {
  return pageOfWords(numbersOf(reply, wordsOf(bytes)), 0, bytes)
}

function numbersOf({ result, error }: Reply, length: number): readonly number[] {
  if (error) throw new Error(error)
  if (!Array.isArray(result) || result.length !== length || result.some((value) => typeof value !== 'number'))
    throw new TypeError(`answered something else than ${length} numbers to a BITFIELD`)
  return result
}

/**
 * The client knows no BITFIELD_RO: a BITFIELD that only reads is sent as one, so that a replica may answer it.
 * Only pipelines are bodies of bodies.
 */
function readOnlyWherePossible(body: unknown): unknown {
  if (!Array.isArray(body)) return body
  return body.map((command: unknown) =>
    Array.isArray(command) && command[0] === 'bitfield' && command[2] === 'get'
      ? ['bitfield_ro', ...command.slice(1)]
      : command,
  )
}

/** As few groups as the size of a request allows, nearly always one. */
function groupsOf(writes: readonly PageWrite[]): PageWrite[][] {
  const groups: PageWrite[][] = []
  let reads = READS_PER_REQUEST
  for (const write of writes) {
    const more = Number(write.read) + Number(write.first)
    if (groups.length === 0 || reads + more > READS_PER_REQUEST) {
      groups.push([])
      reads = 0
    }
    groups.at(-1)?.push(write)
    reads += more
  }
  return groups
}
