/** What every part of the bench is given: servers that run for the whole time, and how to start the arms. */
import { chatBody } from './prompts.ts'
import { post } from './load.ts'
import type { Stores } from './stores.ts'
import type { Upstream } from './upstream.ts'
import { startWorkerd, type Workerd } from './workerd.ts'

export interface Setup {
  readonly upstream: Upstream
  readonly stores: Stores
  /** The proxy without stillwatch. */
  bare(vars?: Readonly<Record<string, string>>, inspector?: boolean): Promise<Workerd>
  /** The proxy with it. Counters are in Durable Objects unless `vars` name another store. */
  watched(vars?: Readonly<Record<string, string>>, inspector?: boolean): Promise<Workerd>
}

export function setup(upstream: Upstream, stores: Stores): Setup {
  const target = { UPSTREAM: `http://127.0.0.1:${upstream.port}` }
  return {
    upstream,
    stores,
    bare: (vars = {}, inspector = false) =>
      startWorkerd({ entry: 'bare.ts', vars: { ...target, ...vars }, inspector }),
    watched: (vars = {}, inspector = false) =>
      startWorkerd({
        entry: 'watched.ts',
        vars: { ...target, STILLWATCH_SECRET: 'secret-of-the-bench'.padEnd(32, '-'), ...vars },
        objects: { ACCOUNT_PAGES: 'AccountPages', REVIEW_DESK: 'ReviewDeskObject', LINKER: 'BenchLinker' },
        kv: stores.kv,
        inspector,
      }),
  }
}

/** The settings that put counters into a store of the REST protocol. */
export function upstashVars(url: string, token = 'token'): Record<string, string> {
  return { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token }
}

const PROMPTS = 240

/** Requests with prompts of `bytes` bytes, prepared once, of `accounts` accounts in turn. */
export function chats(
  bytes: number,
  { accounts = 24, bench, stream = false }: { accounts?: number; bench?: string; stream?: boolean } = {},
): (i: number) => Buffer {
  const requests = Array.from({ length: PROMPTS }, (_, i) =>
    post({
      body: chatBody(i, bytes, stream),
      headers: {
        authorization: `Bearer sk-bench-${i % accounts}`,
        'user-agent': 'bench/1.0',
        'cf-connecting-ip': `203.0.113.${i % 200}`,
        ...(bench && { 'x-bench': bench }),
      },
    }),
  )
  return (i) => requests[i % PROMPTS]
}
