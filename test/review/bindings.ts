/** The bindings of the `review` project, typed. */
import { env } from 'cloudflare:workers'
import type { ReviewDeskObject } from '../../src/review/desk.ts'
import type { Desk } from '../../src/review/types.ts'

interface Bindings {
  readonly REVIEW_DESK: DurableObjectNamespace<ReviewDeskObject>
  readonly CAUTIOUS_DESK: DurableObjectNamespace<ReviewDeskObject>
  readonly STANDINGS: KVNamespace
}
const bindings = env as unknown as Bindings
export const standings = bindings.STANDINGS

/** A desk of its own, and its methods without RPC's type decoration. */
export function newDesk(namespace: 'REVIEW_DESK' | 'CAUTIOUS_DESK' = 'REVIEW_DESK'): {
  readonly stub: DurableObjectStub<ReviewDeskObject>
  readonly desk: Desk
} {
  const stub = bindings[namespace].get(bindings[namespace].idFromName(crypto.randomUUID()))
  return { stub, desk: stub as unknown as Desk }
}
