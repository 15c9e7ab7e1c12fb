/** Reads a traffic log (docs/log.md): one JSON object a line. Bad lines are told with their number, never fatal. */
import { createReadStream } from 'node:fs'
import { prefixOf } from '../account.ts'
import { dialectOf } from '../dialects/index.ts'
import type { Accepted } from '../types.ts'

export interface LogLine {
  /** The account as the log names it. */
  readonly account: string
  readonly accepted: Accepted
}

export interface LogCounts {
  lines: number
  exchanges: number
  /** Lines that could not be read, with why; the first 20 are kept. */
  bad: number
  readonly problems: { readonly line: number; readonly why: string }[]
  /** Lines on paths of no dialect, and of requests that the upstream refused: passed over, as at the edge. */
  uninspected: number
  refused: number
  bytes: number
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)

/** One line of a log as the exchange it tells of; a string says why it is none. */
export function parseLine(line: string): LogLine | 'uninspected' | 'refused' | { readonly why: string } {
  let entry: Record<string, unknown>
  try {
    entry = JSON.parse(line) as Record<string, unknown>
  } catch (error) {
    return { why: `not JSON: ${(error as Error).message}` }
  }
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return { why: 'not a JSON object' }
  const at = Date.parse(text(entry.at) ?? '')
  const account = text(entry.account)
  const path = text(entry.path)
  if (Number.isNaN(at)) return { why: '"at" must be an ISO 8601 time' }
  if (!account) return { why: '"account" must be a non-empty string' }
  if (!path) return { why: '"path" must be a non-empty string' }
  if (typeof entry.body !== 'object' || entry.body === null)
    return { why: '"body" must be the request as a JSON object' }
  const status = number(entry.status) ?? 200
  if (status < 200 || status > 299) return 'refused'
  const dialect = dialectOf(path.split('?')[0])
  if (!dialect) return 'uninspected'
  const exchange = dialect.readRequest(entry.body, path.split('?')[0])
  if (!exchange) return { why: `"body" is not a request of ${dialect.name}` }
  const usage = (entry.usage ?? {}) as Record<string, unknown>
  return {
    account,
    accepted: {
      at,
      caller: {
        account,
        org: text(entry.org),
        ipPrefix: prefixOf(text(entry.ip) ?? null),
        asn: number(entry.asn),
        country: text(entry.country),
        ja4: text(entry.ja4),
        userAgent: text(entry.userAgent),
      },
      exchange,
      answer: {
        inputTokens: number(usage.inputTokens),
        outputTokens: number(usage.outputTokens),
        partial: false,
      },
    },
  }
}

/** Streams a log's exchanges in its order; `counts` is kept current while it goes. */
export async function* readLog(file: string, counts: LogCounts): AsyncGenerator<LogLine[]> {
  let rest = ''
  const take = (lines: readonly string[]): LogLine[] => {
    const batch: LogLine[] = []
    for (const line of lines) {
      counts.lines++
      if (line.trim() === '') continue
      const parsed = parseLine(line)
      if (parsed === 'uninspected') counts.uninspected++
      else if (parsed === 'refused') counts.refused++
      else if ('why' in parsed) {
        counts.bad++
        if (counts.problems.length < 20) counts.problems.push({ line: counts.lines, why: parsed.why })
      } else {
        counts.exchanges++
        batch.push(parsed)
      }
    }
    return batch
  }
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    counts.bytes += Buffer.byteLength(chunk as string)
    const lines = (rest + (chunk as string)).split('\n')
    rest = lines.pop() ?? ''
    yield take(lines)
  }
  if (rest !== '') yield take([rest])
}

export function newCounts(): LogCounts {
  return { lines: 0, exchanges: 0, bad: 0, problems: [], uninspected: 0, refused: 0, bytes: 0 }
}
