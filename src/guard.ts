/** What an isolate makes once of its settings and bindings: everything that the middleware needs for each request. */
import { hasher, identifier, type Identifier } from './account.ts'
import { createEngine } from './engine.ts'
import type { FactKey } from './linking/facts.ts'
import { factsOutbox } from './linking/outbox.ts'
import { recogniser, type Recogniser } from './recognise.ts'
import { readSettings, type Settings } from './settings.ts'
import { kvDatasets } from './standings/datasets.ts'
import type { StandingsKv } from './standings/held.ts'
import { kvStandings } from './standings/kv.ts'
import { durableObjectStore, type AccountPagesNamespace } from './stores/durable-object.ts'
import { loadDatasets } from './text/datasets.ts'
import type { Engine, Linker, ReviewDesk, Standings, Store } from './types.ts'

/** The bindings that stillwatch looks for; settings are read from the same environment. */
export interface StillwatchBindings {
  /** Durable Object `AccountPages`: needed unless Upstash is set. */
  readonly ACCOUNT_PAGES?: DurableObjectNamespace
  /** Durable Object `ReviewDeskObject`: without it nothing is escalated. */
  readonly REVIEW_DESK?: DurableObjectNamespace
  /** Durable Object `LinkerObject`: without it campaigns are not looked for. */
  readonly LINKER?: DurableObjectNamespace
  /** KV namespace of people's decisions, without it nothing is enforced; and of the index of public data sets, if any. */
  readonly STANDINGS?: KVNamespace
}

export interface GuardParts {
  readonly settings?: Partial<Settings>
  /**
   * Where counters live: a store, or a function that opens one. Default: Durable Objects. `openStore` of
   * `stillwatch/stores/open` chooses by the settings, as the Worker does; importing it brings the Redis client along.
   */
  readonly store?: Store | ((settings: Settings, bindings: StillwatchBindings) => Store)
  readonly standings?: Standings | null
  readonly desk?: ReviewDesk | null
  readonly linker?: Linker | null
}

export interface Guard {
  readonly settings: Settings
  readonly identifier: Identifier
  readonly engine: Engine
  readonly standings: Standings | null
  readonly desk: ReviewDesk | null
  /** Null where campaigns are not looked for, or where there is no KV to have their indicators from. */
  readonly campaigns: Recogniser | null
  /** Sees to the index of public data sets; null where there is no KV to have it from. */
  readonly datasets: ((defer: (work: Promise<unknown>) => void) => void) | null
  readonly allowed: ReadonlySet<string>
  /** Accounts whose move to a new id the desk has been told. */
  readonly renamed: Set<string>
}

/** The one review object, through a fresh stub for each call: one that has failed stays broken. */
export function deskOf(namespace: DurableObjectNamespace): ReviewDesk {
  const stub = () => namespace.get(namespace.idFromName('desk')) as unknown as ReviewDesk
  return {
    report: (escalations) => stub().report(escalations),
    rename: (previousAccount, account) => stub().rename(previousAccount, account),
    join: async (campaign, account, at) => stub().join?.(campaign, account, at),
    health: (report) => stub().health(report),
  }
}

/** What facts are hashed under. It changes with the secret: old and new ids of an account are never linked. */
export async function factKeyOf(secret: string): Promise<FactKey> {
  const digest = await hasher(secret)('facts')
  return [Number.parseInt(digest.slice(0, 8), 16), Number.parseInt(digest.slice(8, 16), 16)]
}

/** The linker; a message is tried twice, for an object that is moved or renewed drops what it is told. */
export function linkerOf(namespace: DurableObjectNamespace, key: Promise<FactKey>): Linker {
  const take = async (message: Uint32Array) =>
    (namespace.get(namespace.idFromName('linker')) as unknown as Linker).take(message)
  return { key, take: (message) => take(message).catch(() => take(message)) }
}

function storeOf(
  store: NonNullable<GuardParts['store']>,
  settings: Settings,
  bindings: StillwatchBindings,
): Store {
  return typeof store === 'function' ? store(settings, bindings) : store
}

function defaultStore(
  { store, upstashUrl, storeTimeout: timeout }: Settings,
  { ACCOUNT_PAGES }: StillwatchBindings,
): Store {
  if (store === 'upstash' || store === 'memory' || (store === 'auto' && upstashUrl)) {
    throw new TypeError(
      "[stillwatch] the settings ask for another store than Durable Objects: import { openStore } from 'stillwatch/stores/open' and pass stillwatch({ store: openStore })",
    )
  }
  if (!ACCOUNT_PAGES) {
    throw new TypeError(
      '[stillwatch] the binding ACCOUNT_PAGES is missing: bind the Durable Object AccountPages in wrangler.toml, or pass stillwatch({ store })',
    )
  }
  return durableObjectStore(ACCOUNT_PAGES as unknown as AccountPagesNamespace, { timeout })
}

/**
 * Reads the settings, opens the store, and makes the engine.
 * @throws {SettingsError} with every problem of the environment.
 */
export function createGuard(env: object, parts: GuardParts): Guard {
  const bindings = env as StillwatchBindings
  const settings = readSettings(env as Readonly<Record<string, unknown>>, parts.settings)
  const desk =
    parts.desk === undefined ? (bindings.REVIEW_DESK ? deskOf(bindings.REVIEW_DESK) : null) : parts.desk
  const kv = bindings.STANDINGS as unknown as StandingsKv | undefined
  const held = { ttl: settings.standingTtl * 1000, deadline: settings.standingDeadline }
  const standings = parts.standings === undefined ? (kv ? kvStandings(kv, held) : null) : parts.standings
  const { LINKER } = bindings
  const keys = [settings.secret!, settings.previousSecret ?? ''].filter((secret) => secret).map(factKeyOf)
  const bound = LINKER && settings.linking === 'on' ? linkerOf(LINKER, keys[0]) : null
  const linker = parts.linker === undefined ? bound : parts.linker
  const engine = createEngine({
    store: storeOf(parts.store ?? defaultStore, settings, bindings),
    desk,
    facts: linker && ((telemetry) => factsOutbox({ linker, telemetry })),
    settings,
    isolate: crypto.randomUUID().slice(0, 8),
  })
  return {
    settings,
    identifier: identifier(settings),
    engine,
    standings,
    desk,
    campaigns: kv && linker ? recogniser(kv, held, Promise.all(keys), desk) : null,
    datasets: kv ? kvDatasets(kv, loadDatasets, () => void engine.telemetry.faults++) : null,
    allowed: new Set(settings.allow),
    renamed: new Set(),
  }
}
