/** Opens the store that the settings name. */
import type { Settings } from '../settings.ts'
import type { Store } from '../types.ts'
import { durableObjectStore, type AccountPagesNamespace } from './durable-object.ts'
import { memoryStore } from './memory.ts'
import { upstashStore } from './upstash.ts'

/** The bindings a store may need. */
export interface StoreBindings {
  readonly ACCOUNT_PAGES?: unknown
}

/**
 * `auto`: Upstash where its URL is set, else Durable Objects.
 * @throws {TypeError} where the Durable Object's binding is missing.
 */
export function openStore(settings: Settings, bindings: StoreBindings): Store {
  const { store, upstashUrl, upstashToken, storeTimeout: timeout } = settings
  if (store === 'memory') return memoryStore({ pages: 10_000 })
  if (store === 'upstash' || (store === 'auto' && upstashUrl))
    return upstashStore({ url: upstashUrl!, token: upstashToken!, timeout })
  if (!bindings.ACCOUNT_PAGES) {
    throw new TypeError(
      '[stillwatch] the binding ACCOUNT_PAGES is missing; bind the Durable Object AccountPages in wrangler.toml, or set UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN',
    )
  }
  return durableObjectStore(bindings.ACCOUNT_PAGES as AccountPagesNamespace, { timeout })
}
