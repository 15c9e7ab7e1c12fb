/**
 * The webhook: what is to be told lies in an outbox in SQLite and is sent by the alarm, again until it was taken.
 * Signed as Standard Webhooks has it (https://www.standardwebhooks.com): `webhook-id`, `webhook-timestamp`,
 * `webhook-signature: v1,<base64 of HMAC-SHA256 over id.timestamp.body>`.
 */
import type { WebhookMessage } from './types.ts'
import { bodyOf, type Target } from './webhook-forms.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
/** Waits after the first attempt, the second, ... (Standard Webhooks' schedule). After the last one it has failed. */
export const RETRIES: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]
const TIMEOUT = 10 * SECOND
const AT_ONCE = 8
/** More than this many waiting are not taken: a receiver that is down for long is told the rest by the queue itself. */
const WAITING_KEPT = 10_000
const DONE_KEPT = 7 * 24 * HOUR

type Message = { id: string; body: string; attempts: number; url: string }
const SHOWN = 100

export interface WebhookOptions {
  readonly targets: readonly Target[]
  readonly secret?: string
  readonly pagerDutyKey: string
}

/** The key: `whsec_` and base64 as the standard writes it, else the text's bytes. */
function keyBytes(secret: string): Uint8Array {
  if (secret.startsWith('whsec_')) {
    try {
      return Uint8Array.from(atob(secret.slice(6)), (character) => character.charCodeAt(0))
    } catch {
      // Not base64 after all: then it is meant as it stands.
    }
  }
  return new TextEncoder().encode(secret)
}

export async function signWebhook(
  secret: string,
  id: string,
  timestamp: number,
  body: string,
): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    keyBytes(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const signature = await crypto.subtle.sign(
    'HMAC',
    key,
    new TextEncoder().encode(`${id}.${timestamp}.${body}`),
  )
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`
}

export function createWebhook(sql: SqlStorage, { targets, secret, pagerDutyKey }: WebhookOptions) {
  const waiting = () =>
    sql.exec<{ n: number }>('SELECT count(*) AS n FROM outbox WHERE next_at IS NOT NULL').one().n

  async function send(message: Message, clock: () => number): Promise<void> {
    let problem: string
    try {
      const timestamp = Math.floor(clock() / SECOND)
      const response = await fetch(message.url, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'stillwatch',
          'webhook-id': message.id,
          'webhook-timestamp': String(timestamp),
          ...(secret === undefined
            ? {}
            : { 'webhook-signature': await signWebhook(secret, message.id, timestamp, message.body) }),
        },
        body: message.body,
        signal: AbortSignal.timeout(TIMEOUT),
      })
      await response.body?.cancel()
      if (response.ok) {
        sql.exec(
          'UPDATE outbox SET done_at = ?, next_at = NULL, problem = NULL WHERE id = ?',
          clock(),
          message.id,
        )
        return
      }
      problem = `the receiver answered ${response.status}`
    } catch (error) {
      problem = String(error instanceof Error ? error.message : error).slice(0, 300)
    }
    const wait = RETRIES[message.attempts]
    sql.exec(
      'UPDATE outbox SET attempts = attempts + 1, next_at = ?, problem = ? WHERE id = ?',
      wait === undefined ? null : clock() + wait,
      problem,
      message.id,
    )
  }

  return {
    /** Puts a message for each receiver into the outbox; sends nothing. */
    tell(kind: string, at: number, data: Readonly<Record<string, unknown>>): void {
      if (targets.length === 0 || waiting() >= WAITING_KEPT) return
      for (const { form, url } of targets)
        sql.exec(
          'INSERT INTO outbox (id, kind, body, created_at, next_at, form, url) VALUES (?, ?, ?, ?, ?, ?, ?)',
          `msg_${crypto.randomUUID().replaceAll('-', '')}`,
          kind,
          bodyOf(form, { kind, at, data }, pagerDutyKey),
          at,
          at,
          form,
          url,
        )
    },

    /** Sends what is due, a few at once. Never throws. */
    async run(clock: () => number): Promise<void> {
      if (targets.length === 0) return
      const due = sql
        .exec<Message>(
          'SELECT id, body, attempts, url FROM outbox WHERE next_at <= ? ORDER BY next_at LIMIT ?',
          clock(),
          AT_ONCE,
        )
        .toArray()
      await Promise.all(due.map((message) => send(message, clock)))
    },

    nextAt: (): number | null =>
      targets.length === 0
        ? null
        : sql
            .exec<{ at: number | null }>('SELECT min(next_at) AS at FROM outbox WHERE next_at IS NOT NULL')
            .one().at,

    /** Newest first; of an address only the host, for some hold a secret. */
    messages: (): WebhookMessage[] =>
      sql
        .exec<Record<string, string | number | null>>(
          'SELECT * FROM outbox ORDER BY created_at DESC, id LIMIT ?',
          SHOWN,
        )
        .toArray()
        .map((row) => ({
          id: String(row.id),
          kind: String(row.kind),
          form: String(row.form),
          to: URL.canParse(String(row.url)) ? new URL(String(row.url)).host : '',
          createdAt: Number(row.created_at),
          attempts: Number(row.attempts),
          nextAt: row.next_at as number | null,
          doneAt: row.done_at as number | null,
          problem: row.problem as string | null,
        })),

    /** A message is sent once more, under the same id: its receiver can tell. False where there is none. */
    again(id: string, now: number): boolean {
      return (
        sql
          .exec(
            'UPDATE outbox SET next_at = ?, attempts = 0, done_at = NULL, problem = NULL WHERE id = ? RETURNING id',
            now,
            id,
          )
          .toArray().length > 0
      )
    },

    purge(now: number): void {
      sql.exec('DELETE FROM outbox WHERE next_at IS NULL AND created_at < ?', now - DONE_KEPT)
    },

    state() {
      const failed = sql
        .exec<{ n: number }>('SELECT count(*) AS n FROM outbox WHERE next_at IS NULL AND done_at IS NULL')
        .one().n
      const last = sql
        .exec<{ problem: string }>(
          'SELECT problem FROM outbox WHERE problem IS NOT NULL ORDER BY created_at DESC LIMIT 1',
        )
        .toArray()[0]
      return { waiting: waiting(), failed, lastError: last?.problem ?? null }
    },
  }
}

export type Webhook = ReturnType<typeof createWebhook>
