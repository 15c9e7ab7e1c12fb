/** With Redis as the store, escalations of accounts that fell silent are kept there: the desk's alarm collects them. */
import type { Escalation, Store } from '../types.ts'

/**
 * Takes what the store kept into the desk, and lets the store forget what is safely stored. Answers how many were taken.
 * Rejects when the store is out of reach: the next alarm tries again.
 */
export async function collectKept(
  store: Store,
  report: (escalations: readonly Escalation[]) => Promise<readonly string[]>,
): Promise<number> {
  if (store.keptEscalations === undefined) return 0
  const kept = await store.keptEscalations()
  if (kept.length === 0) return 0
  const taken = await report(kept)
  for (const account of taken) await store.forgetEscalation?.(account)
  return taken.length
}
