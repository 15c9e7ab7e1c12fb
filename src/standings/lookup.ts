/** What people decided about a caller, across a rotation of the secret. */
import type { Caller, ReviewDesk, Standing, Standings } from '../types.ts'

export interface LookupParts {
  readonly standings: Standings | null
  readonly desk: ReviewDesk | null
  /** Accounts whose new id the desk has been told by this isolate. */
  readonly renamed: Set<string>
}

type Found = Standing | null | 'unknown'

/** So many are remembered as told. */
const TOLD = 10_000

/**
 * Looked for under the current id and, while there is a secret of before, under that one's; what is found there is obeyed, and
 * moves to the current id: the desk is told once. `unknown` where neither tells anything and one of them could not be had.
 */
export function standingOf(
  { standings, desk, renamed }: LookupParts,
  { account, previousAccount }: Caller,
  defer: (work: Promise<unknown>) => void,
): Found | Promise<Found> {
  if (!standings) return null
  const current = standings.of(account, defer)
  if (previousAccount === undefined) return current
  const previous = standings.of(previousAccount, defer)

  function choose(now: Found, before: Found): Found {
    if (now !== null && now !== 'unknown') return now
    if (before === null || before === 'unknown') return now === 'unknown' ? now : before
    if (now === null && desk && !renamed.has(account)) {
      if (renamed.size >= TOLD) renamed.clear()
      renamed.add(account)
      defer(desk.rename(previousAccount!, account).catch(() => void renamed.delete(account)))
    }
    return before
  }

  return current instanceof Promise || previous instanceof Promise
    ? Promise.all([current, previous]).then(([now, before]) => choose(now, before))
    : choose(current, previous)
}
