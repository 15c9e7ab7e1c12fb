/**
 * Writes to KV what confirmed campaigns are known by, so that edges recognise a request of theirs whoever sends it. Looked
 * at with every alarm, written when it changed, again until it worked.
 */
import { KINDS, SUBSTANCE } from '../linking/things.ts'
import { decodeIndicators, encodeIndicators, INDICATORS_KEY } from '../standings/indicators.ts'
import type { Indicator, KnownCampaign } from '../standings/indicators.ts'
import type { SharedThing, Tier } from '../types.ts'
import type { Decisions } from './decide.ts'
import type { Facts } from './facts.ts'
import type { StandingsKv } from './publish.ts'
import { sha256 } from './sha256.ts'
import type { Shared } from './shared.ts'

/** Where what is asked has at most one other for so many members; of where from, no more others than members. */
const FEW = 20
const MOST_CAMPAIGNS = 256
const MOST_SPARED = 50_000
const WRITE_EVERY = 1100

/** What of a shared thing edges may act on; null: others have it too often, or it has no hash. */
function indicatorOf({ kind, name, members, others }: SharedThing): Indicator | null {
  const place = (KINDS as readonly string[]).indexOf(kind)
  const word = /^[0-9a-f]{1,8}$/.test(name) ? Number.parseInt(name, 16) : 0
  const rare = place < SUBSTANCE ? others * FEW <= members : others <= members
  return place < 0 || word === 0 || !rare ? null : { kind: place, word, sole: others === 0 }
}

interface IndicatorParts {
  readonly sql: SqlStorage
  readonly kv: StandingsKv | undefined
  readonly shared: Shared
  readonly facts: Facts
  readonly decisions: Pick<Decisions, 'knownApps'>
}

export function createIndicators({ sql, kv, shared, facts, decisions }: IndicatorParts) {
  function campaigns(): KnownCampaign[] {
    const apps = new Set(decisions.knownApps().map(({ kind, name }) => `${kind} ${name}`))
    return sql
      .exec<{ id: number; account: string; reference: string; standing: Tier; until: number }>(
        `SELECT id, account, reference, standing, until FROM cases
           WHERE kind <> 'account' AND standing IS NOT NULL ORDER BY score DESC, id LIMIT ?`,
        MOST_CAMPAIGNS,
      )
      .toArray()
      .map(({ id, account, reference, standing, until }) => ({
        id: account,
        reference,
        tier: standing,
        until,
        indicators: shared
          .list(id)
          .filter(({ kind, name }) => !apps.has(`${kind} ${name}`))
          .flatMap((thing) => indicatorOf(thing) ?? []),
      }))
      .filter(({ indicators }) => indicators.length > 0)
  }

  /** Accounts that people left out of a decision, or decided on by themselves: what was said of them alone holds. */
  const spared = (): string[] =>
    sql
      .exec<{ account: string }>(
        `SELECT x.account FROM cases JOIN campaign_exceptions AS x ON x.decision_id = cases.decision_id
             WHERE cases.kind <> 'account' AND cases.standing IS NOT NULL
           UNION SELECT account FROM cases WHERE kind = 'account' AND decision_id > 0 AND standing IS NULL
           UNION SELECT aliases.account FROM aliases JOIN cases ON cases.id = aliases.case_id
             WHERE cases.kind = 'account' AND cases.decision_id > 0 AND cases.standing IS NULL
           ORDER BY 1 LIMIT ?`,
        MOST_SPARED,
      )
      .toArray()
      .map(({ account }) => account)

  async function sequenceInKv(): Promise<number> {
    const bytes = await kv?.get(INDICATORS_KEY, 'arrayBuffer')
    try {
      return bytes ? decodeIndicators(new Uint8Array(bytes)).sequence : 0
    } catch {
      return 0
    }
  }

  return {
    /** Whether the last write failed, or came too soon. */
    behind: (): boolean => facts.get('indicatorsBehind', false),

    /** Writes what changed. Never throws. */
    async run(clock: () => number): Promise<void> {
      const known = campaigns()
      if (kv === undefined || (known.length === 0 && facts.get('indicatorsDigest', '') === '')) return
      const what = {
        lifted: facts.get('lifted', false),
        campaigns: known,
        spared: known.length === 0 ? [] : spared(),
      }
      const digest = sha256(JSON.stringify(what))
      if (digest === facts.get('indicatorsDigest', '')) return
      facts.set('indicatorsBehind', true)
      if (clock() < facts.get('indicatorsAt', 0) + WRITE_EVERY) return
      try {
        const sequence = Math.max(facts.get('indicatorsSequence', 0) + 1, (await sequenceInKv()) + 1, clock())
        facts.set('indicatorsSequence', sequence)
        facts.set('indicatorsAt', clock())
        await kv.put(INDICATORS_KEY, encodeIndicators({ sequence, writtenAt: clock(), ...what }))
        facts.set('indicatorsDigest', digest)
        facts.set('indicatorsBehind', false)
      } catch (error) {
        console.error(
          '[stillwatch] indicators of campaigns could not be written, trying again:',
          error instanceof Error ? error.message : error,
        )
      }
    },
  }
}

export type Indicators = ReturnType<typeof createIndicators>
