/**
 * What the review room speaks of: cases, decisions, the audit log, and the desk's methods as the dashboard calls them
 * over RPC. Types only.
 */
import type { Activity, Escalation, Evidence, HealthReport, ReviewDesk, Tier } from '../types.ts'

export type CaseState = 'open' | 'decided'
/** confirm: block. watch: stays observed, leaves the open queue. benign: honest use. */
export type DecisionKind = 'confirm' | 'watch' | 'benign'
export type Choice = DecisionKind | 'undo'

/** One account's story on one line of the queue. */
export interface CaseSummary {
  /** `SW-7Q2F9KTX`. */
  readonly reference: string
  readonly account: string
  readonly state: CaseState
  /** What is decided, or null. */
  readonly decision: DecisionKind | null
  /** Milliseconds since the epoch. */
  readonly firstSeen: number
  readonly lastSeen: number
  /** 1 - p. */
  readonly score: number
  readonly p: number
  readonly nats: number
  readonly tier: Tier
  /** Exchanges of the sliding day. */
  readonly exchanges: number
  readonly model: string
  /** The heaviest evidence's sentence. */
  readonly top: string
  readonly decidedAt: number | null
  readonly decidedBy: string | null
}

/** How the score stood at one moment. */
export interface ScorePoint {
  readonly at: number
  readonly nats: number
  readonly p: number
  readonly exchanges: number
}

/** Exchanges of each UTC hour of one day (days since the epoch). */
export interface DayHours {
  readonly day: number
  readonly hours: readonly number[]
}

export interface Decision {
  readonly id: number
  readonly decision: DecisionKind
  readonly by: string
  readonly at: number
  readonly note: string
  readonly undoneAt: number | null
  readonly undoneBy: string | null
}

/** Whether the edges have a decision. */
export interface Publication {
  /** none: nothing that the edges need to know. waiting: not yet written to KV. written: on its way, or there. */
  readonly state: 'none' | 'waiting' | 'written'
  /** When KV took it. */
  readonly writtenAt: number | null
  /** From then on it is in force everywhere, as KV's propagation typically goes. */
  readonly inForceBy: number | null
  /** Why the last attempt failed, while waiting. */
  readonly problem: string | null
}

export interface CaseDetail extends CaseSummary {
  readonly lane: number
  readonly evidence: readonly Evidence[]
  readonly activity: Activity
  /** Oldest first. */
  readonly history: readonly ScorePoint[]
  /** Oldest first, at most `DAYS_KEPT`. */
  readonly days: readonly DayHours[]
  /** Newest first. */
  readonly decisions: readonly Decision[]
  readonly publication: Publication
  /** How often an edge has reported it. */
  readonly reports: number
  /** The account was renamed by a rotation of the secret: its former ids. */
  readonly aliases: readonly string[]
}

export interface ListQuery {
  readonly state: CaseState | 'all'
  /** What `next` or `previous` of an earlier page said. */
  readonly after?: string
  /** 1 to 200. */
  readonly limit?: number
}

export interface CasePage {
  readonly cases: readonly CaseSummary[]
  /** Where the next page begins; null on the last one. */
  readonly next: string | null
  readonly counts: Counts
}

export interface Counts {
  readonly open: number
  readonly decided: number
  readonly confirm: number
  readonly watch: number
  readonly benign: number
}

export interface DecideRequest {
  /** Reference or account. */
  readonly id: string
  readonly choice: Choice
  readonly by: string
  readonly note: string
  /** The newest decision that the reviewer had before their eyes (0: none): another one since then is a conflict. */
  readonly seen?: number
}

export type DecideAnswer =
  | { readonly ok: true; readonly case: CaseDetail }
  | { readonly ok: false; readonly problem: 'missing' | 'nothing-to-undo' }
  | { readonly ok: false; readonly problem: 'conflict'; readonly case: CaseDetail }

/** One link of the chain. `payload` is null where it was erased; its hash stays. */
export interface AuditEntry {
  readonly seq: number
  readonly at: number
  readonly action: string
  readonly by: string
  /** The case's reference, or empty. */
  readonly subject: string
  readonly payload: string | null
  readonly payloadHash: string
  readonly hash: string
}

export interface AuditPage {
  readonly entries: readonly AuditEntry[]
  readonly next: number | null
}

export interface ChainCheck {
  readonly whole: boolean
  readonly entries: number
  /** The hash of the newest entry: note it down elsewhere, and later tampering with all of the chain shows too. */
  readonly head: string
  /** First entry that does not fit, or null. */
  readonly brokenAt: number | null
}

export interface IsolateHealth {
  readonly isolate: string
  readonly at: number
  readonly state: HealthReport['state']
  readonly reason: string | null
  readonly store: string
  readonly telemetry: HealthReport['telemetry']
}

export interface HealthOverview {
  readonly state: 'ok' | 'degraded'
  /** One sentence for each reason. */
  readonly reasons: readonly string[]
  /** The isolates of the last day, newest first, at most 200. */
  readonly isolates: readonly IsolateHealth[]
  /** Sums over those isolates. */
  readonly totals: HealthReport['telemetry']
  readonly waitingShards: number
  readonly outbox: { readonly waiting: number; readonly failed: number; readonly lastError: string | null }
  /** Everything was lifted by command, and stays so until it is resumed. */
  readonly lifted: boolean
  readonly counts: Counts
}

export interface Session {
  readonly id: string
  readonly by: string
  readonly createdAt: number
  readonly expiresAt: number
  readonly userAgent: string
}

/** The desk as the dashboard calls it. Every method is an RPC of the Durable Object. */
export interface Desk extends ReviewDesk {
  list(query: ListQuery): Promise<CasePage>
  get(id: string): Promise<CaseDetail | null>
  /** The reference of the open case after this one in the queue, or null. */
  following(id: string): Promise<string | null>
  decide(request: DecideRequest): Promise<DecideAnswer>
  audit(query: { readonly before?: number; readonly limit?: number }): Promise<AuditPage>
  verify(): Promise<ChainCheck>
  overview(): Promise<HealthOverview>
  /** Counts an attempt to sign in from `from`; a right one is refused too while there were too many wrong ones. */
  attempt(from: string, right: boolean): Promise<{ readonly allowed: boolean; readonly retryAfter: number }>
  openSession(session: Session): Promise<void>
  /** Whether the session is there and neither expired nor signed out. */
  checkSession(id: string): Promise<boolean>
  closeSession(id: string): Promise<void>
  sessions(): Promise<readonly Session[]>
}

export type { Escalation }
