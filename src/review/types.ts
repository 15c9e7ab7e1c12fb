/**
 * What the review room speaks of: cases, decisions, the audit log, and the desk's methods as the dashboard calls them
 * over RPC. Types only.
 */
import type { Role } from './settings.ts'
import type {
  Activity,
  CampaignDesk,
  CampaignReport,
  Escalation,
  Evidence,
  HealthReport,
  ReviewDesk,
  SharedThing,
  Tier,
} from '../types.ts'

export type CaseState = 'open' | 'decided'
/** `one-customer` is a note: never an alarm. */
export type CaseKind = 'account' | CampaignReport['kind']
/** confirm: harvesting, with a tier. watch: stays observed, leaves the open queue. benign: honest use. known-app: of a campaign alone. */
export type DecisionKind = 'confirm' | 'watch' | 'benign' | 'known-app'
/** second: asks for a second person, decides nothing. */
export type Choice = DecisionKind | 'second' | 'undo'

/** One account's or campaign's story on one line of the queue. */
export interface CaseSummary {
  readonly kind: CaseKind
  /** `SW-7Q2F9KTX`. */
  readonly reference: string
  /** 32 hex digits; a campaign's id has 16. */
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
  /** Accounts of a campaign; else 1. */
  readonly members: number
  /** Accounts that joined in the day before it was last told of. */
  readonly growth: number
  readonly began: number
  /** The reference of the campaign whose decision this account's case follows. */
  readonly campaign: string | null
  /** Somebody asked for a second person, or proposed what takes two. */
  readonly proposed: boolean
  /** Of the latest exchange; empty where it is not known. */
  readonly country: string
  /** By how much of itself it grew in a day: 0.5 is half as many exchanges (of a campaign: accounts) more. */
  readonly pace: number
  /** Who has it; it has no meaning once `until` is over. */
  readonly claim: { readonly by: string; readonly until: number } | null
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
  /** Milliseconds since the epoch; 0: until it is undone. */
  readonly until: number
  /** Accounts of the campaign at that time, and how many of them it left out. */
  readonly members: number
  readonly exceptions: number
  /** Of a confirmation. */
  readonly tier: Tier | null
  /** A code of reasons.ts, or empty. */
  readonly reason: string
  /** Who had proposed it, where two people decided. */
  readonly seconds: string | null
}

/** What waits for a second person, or did. */
export interface Proposal {
  readonly id: number
  /** Null: only that somebody else is to look. */
  readonly tier: Tier | null
  /** Milliseconds; 0: until it is undone. */
  readonly lasts: number
  readonly exceptions: readonly string[]
  readonly reason: string
  readonly note: string
  readonly by: string
  readonly at: number
  /** When it was decided on or taken back. */
  readonly closedAt: number | null
  readonly closedBy: string | null
}

/** What people decided on cases of at least this much evidence: the nearest 200 of them. */
export interface TrackRecord {
  readonly confirmed: number
  readonly honest: number
}

/** A campaign that an account is in, as its own case's page tells it. */
export interface Membership {
  readonly reference: string
  readonly kind: CaseKind
  readonly accounts: number
  readonly decision: DecisionKind | null
  /** Whether the campaign's block is in force for this account. */
  readonly blocked: boolean
  /** A decision on the account alone, or an exception, keeps it out. */
  readonly apart: 'own' | 'excepted' | null
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

/** What somebody wrote down without deciding. */
export interface CaseNote {
  readonly by: string
  readonly at: number
  readonly note: string
}

/** An account that a campaign links with this one. */
export interface LinkedAccount {
  readonly account: string
  /** The campaign that links them. */
  readonly campaign: string
  readonly links: number
  readonly exchanges: number
  readonly case: { readonly reference: string; readonly decision: DecisionKind | null } | null
}

export interface CaseDetail extends CaseSummary {
  /** Newest first. */
  readonly notes: readonly CaseNote[]
  /** Of an account: whom its campaigns link with it, strongest first. */
  readonly linked: readonly LinkedAccount[]
  /** Who looked at it in the last hour, newest first. */
  readonly viewers: readonly { readonly by: string; readonly at: number }[]
  readonly lane: number
  readonly evidence: readonly Evidence[]
  readonly activity: Activity
  /** Oldest first. */
  readonly history: readonly ScorePoint[]
  /** Oldest first, at most `DAYS_KEPT`. */
  readonly days: readonly DayHours[]
  /** What is in force for it, and how hard. */
  readonly tierInForce: Tier | null
  /** Newest first. */
  readonly decisions: readonly Decision[]
  /** Newest first; the first one is open where `proposed`. */
  readonly proposals: readonly Proposal[]
  readonly record: TrackRecord
  readonly publication: Publication
  /** How often an edge has reported it. */
  readonly reports: number
  /** The account was renamed by a rotation of the secret: its former ids. */
  readonly aliases: readonly string[]
  readonly campaigns: readonly Membership[]
  /** When the block ends; 0: when it is undone. */
  readonly until: number
}

/** One account of a campaign. */
export interface MemberRow {
  readonly account: string
  /** What the account is told when it is refused. */
  readonly reference: string
  readonly joined: number
  readonly exchanges: number
  readonly nats: number | null
  readonly links: number
  /** Left out of the decision, and by whom: a person, a merge of campaigns, a command. */
  readonly excepted: string | null
  /** Its own case, where there is one. */
  readonly case: { readonly reference: string; readonly decision: DecisionKind | null } | null
  /** A person decided on this account alone: that stands. */
  readonly own: boolean
}

export interface CampaignHour {
  /** Hours since the epoch. */
  readonly hour: number
  readonly exchanges: number
  /** Accounts whose first exchange was then. */
  readonly joined: number
}

/** Accounts that share the same things. */
export interface CampaignGroup {
  /** Indices into the campaign's `shared`. */
  readonly things: readonly number[]
  readonly accounts: number
}

export interface CampaignDetail {
  readonly case: CaseDetail
  readonly kind: Exclude<CaseKind, 'account'>
  readonly score: number
  readonly nats: number
  readonly began: number
  readonly exchanges: number
  /** As the linker counts them. */
  readonly accounts: number
  /** Whose ids the desk has. */
  readonly members: number
  /** Members whose own traffic speaks of nothing, and what they asked in all: bystanders would be among them. */
  readonly quiet: { readonly accounts: number; readonly exchanges: number }
  readonly hours: readonly CampaignHour[]
  /** Heaviest first. */
  readonly shared: readonly SharedThing[]
  /** Largest first; empty where members were told without what they share. */
  readonly groups: readonly CampaignGroup[]
  readonly page: {
    readonly members: readonly MemberRow[]
    readonly next: string | null
    /** Members before this page. */
    readonly before: number
  }
  /** Members that the decision leaves out, and those that keep a decision of their own. */
  readonly excepted: number
  readonly own: number
  /** Members for which the campaign's block is in force. */
  readonly blocked: number
  /** Why it came back, or what a merge left to decide; empty: nothing of the kind. */
  readonly why: string
  /** Suspended things that came back elsewhere, newest first. */
  readonly returns: readonly {
    readonly at: number
    readonly reference: string
    readonly accounts: number
    readonly sentence: string
  }[]
  /** References of campaigns that grew into this one. */
  readonly absorbed: readonly string[]
  /** What reviewers named as a known app, while that decision stands. */
  readonly apps: readonly { readonly kind: string; readonly name: string; readonly title: string }[]
}

/** The orders of the open queue: heaviest, longest waiting, most exchanges, fastest growing first. */
export type Sort = 'score' | 'age' | 'volume' | 'growth'

export interface ListQuery {
  readonly state: CaseState | 'all'
  /** Only campaigns. */
  readonly kind?: 'campaign'
  /** Of open cases. */
  readonly sort?: Sort
  /** What the score would call for. */
  readonly tier?: Tier
  /** One that speaks for harvesting. */
  readonly signal?: string
  readonly model?: string
  readonly country?: string
  /** Claimed by this reviewer; of decided cases: decided by. */
  readonly mine?: string
  /** Waiting for a second person. */
  readonly second?: boolean
  /** A reference, an account, or words of the heaviest evidence. */
  readonly text?: string
  /** What `next` or `previous` of an earlier page said. */
  readonly after?: string
  /** 1 to 200. */
  readonly limit?: number
}

export interface CasePage {
  readonly cases: readonly CaseSummary[]
  /** Where the next page begins; null on the last one. */
  readonly next: string | null
  /** How many were gone through for this page, where it ended before it was full: there may be more. */
  readonly looked: number | null
  readonly counts: Counts
  readonly facets: Facets
}

/** What open cases can be filtered by, and how many there are of each. */
export type Facets = Readonly<
  Record<'tier' | 'model' | 'country' | 'signal', readonly { readonly value: string; readonly n: number }[]>
>

/** Decisions, by what they say. */
export interface LabelCount {
  readonly confirmed: number
  readonly honest: number
}

/** Decisions on accounts as labels of the detection. */
export interface Insights extends LabelCount {
  readonly signals: readonly (LabelCount & { readonly signal: string })[]
  /** What a threshold would have escalated of them: `p` is the share of honest people a day. Loosest first. */
  readonly thresholds: readonly (LabelCount & { readonly p: number })[]
  readonly weeks: readonly (LabelCount & { readonly at: number })[]
  readonly reasons: readonly { readonly code: string; readonly n: number }[]
  /** Open cases of accounts at each threshold. */
  readonly open: readonly number[]
}

export interface View {
  readonly id: number
  readonly name: string
  /** As it stands in the queue's address, without the question mark. */
  readonly query: string
  readonly by: string
}

/** Whether a claim was given: else who has the case. */
export type ClaimAnswer =
  | { readonly ok: true; readonly by: string; readonly until: number }
  | { readonly ok: false; readonly problem: 'missing' }
  | { readonly ok: false; readonly problem: 'claimed'; readonly by: string; readonly until: number }

export interface Counts {
  readonly open: number
  /** Among them: waiting for a second person. */
  readonly second: number
  readonly decided: number
  readonly confirm: number
  readonly watch: number
  readonly benign: number
  readonly knownApps: number
  /** Open, but no alarm: one customer's many keys. */
  readonly notes: number
  /** Among all those. */
  readonly campaigns: { readonly open: number; readonly decided: number }
}

export interface DecideRequest {
  /** Reference or account. */
  readonly id: string
  readonly choice: Choice
  readonly by: string
  /** Whose credential it is; two people are two of these. Default: `by`. */
  readonly identity?: string
  readonly note: string
  /** The newest decision that the reviewer had before their eyes (0: none): another one since then is a conflict. */
  readonly seen?: number
  /** The evidence that the reviewer had before their eyes, in nats: a nat more or less since then is a conflict. */
  readonly seenNats?: number
  /** Also where somebody else has the case. */
  readonly anyway?: boolean
  /** Of a confirmation. Default: block. */
  readonly tier?: Tier
  /** A code of reasons.ts. */
  readonly reason?: string
  /** Of a campaign: accounts that the decision leaves out. */
  readonly exceptions?: readonly string[]
  /** Of a confirmation: when it ends; 0 or absent: when it is undone. */
  readonly until?: number
  /** Of a known app: what it is called, and its shared things as `kind name`. */
  readonly app?: { readonly title: string; readonly things: readonly string[] }
}

export type DecideAnswer =
  /** proposed: it takes a second person, and nothing is in force yet. */
  | { readonly ok: true; readonly case: CaseDetail; readonly proposed: boolean }
  | { readonly ok: false; readonly problem: 'missing' | 'nothing-to-undo' | 'campaigns-only' | 'no-app' }
  /** changed: its evidence. claimed: somebody else is at it. own-proposal: it takes somebody else. */
  | {
      readonly ok: false
      readonly problem: 'conflict' | 'changed' | 'claimed' | 'own-proposal'
      readonly case: CaseDetail
    }

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

export interface AuditQuery {
  readonly before?: number
  readonly limit?: number
  readonly action?: string
  readonly by?: string
  /** A case's reference. */
  readonly subject?: string
  /** Milliseconds since the epoch: from then on, and until before then. */
  readonly since?: number
  readonly until?: number
}

/** An entry of the log, signed: what lies before it may be let go, or was noted down elsewhere. */
export interface Checkpoint {
  readonly seq: number
  readonly hash: string
  readonly at: number
  readonly signature: string
}

/** What was taken out of one account, and where the log says so. */
export interface Erased {
  /** SHA-256 of the account's id: the id itself is gone. */
  readonly subject: string
  readonly at: number
  readonly by: string
  readonly cases: number
  readonly decisions: number
  readonly notes: number
  readonly memberships: number
  /** Entries of the log whose payload was taken out. */
  readonly entries: number
  readonly seq: number
  readonly hash: string
}
export type Receipt = Erased & { readonly signature: string }
export type EraseAnswer =
  | { readonly ok: true; readonly receipt: Receipt }
  | { readonly ok: false; readonly problem: 'missing' | 'in-force' }

/** A message of the outbox, as its page shows it. */
export interface WebhookMessage {
  readonly id: string
  readonly kind: string
  readonly form: string
  /** The receiver's host. */
  readonly to: string
  readonly createdAt: number
  readonly attempts: number
  readonly nextAt: number | null
  readonly doneAt: number | null
  readonly problem: string | null
}

export interface ChainCheck {
  readonly whole: boolean
  readonly entries: number
  /** The hash of the newest entry: note it down elsewhere, and later tampering with all of the chain shows too. */
  readonly head: string
  /** First entry that does not fit, or null. */
  readonly brokenAt: number | null
  /** Where older entries were let go, and whether our signature on it is right. */
  readonly checkpoint: Checkpoint | null
  readonly signed: boolean
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
  readonly role: Role
  readonly createdAt: number
  readonly expiresAt: number
  readonly userAgent: string
}

/** The desk as the dashboard calls it. Every method is an RPC of the Durable Object. */
export interface Desk extends ReviewDesk, CampaignDesk {
  list(query: ListQuery): Promise<CasePage>
  get(id: string): Promise<CaseDetail | null>
  /** Those of these references that there are, in their order; at most 200. */
  getMany(ids: readonly string[]): Promise<readonly CaseDetail[]>
  /** A campaign with one page of its members; null where the case is none. */
  campaign(
    id: string,
    query?: { readonly after?: string; readonly limit?: number },
  ): Promise<CampaignDetail | null>
  /** The accounts that people left out of what is decided on a campaign. */
  exceptions(id: string): Promise<readonly string[]>
  /** The reference of the open case after this one in the queue that nobody else has, or null. */
  following(id: string, by?: string): Promise<string | null>
  decide(request: DecideRequest): Promise<DecideAnswer>
  /** Takes a case for a while, or keeps it longer; `over`: also from somebody else. */
  claim(id: string, by: string, over?: boolean): Promise<ClaimAnswer>
  /** Keeps a case longer that this reviewer has; no other. */
  keep(id: string, by: string): Promise<void>
  release(id: string, by: string): Promise<void>
  /** Writes something down without deciding. False: no such case, or nothing was written. */
  note(id: string, by: string, note: string): Promise<boolean>
  /** Somebody looks at a case: the log says so, once in a while. */
  view(id: string, by: string): Promise<void>
  views(): Promise<readonly View[]>
  saveView(name: string, query: string, by: string): Promise<boolean>
  forgetView(id: number): Promise<void>
  /** Changes whenever anything does that a page may show. */
  version(): Promise<string>
  /** `by`: of one person's decisions alone. */
  insights(by?: string): Promise<Insights>
  audit(query: AuditQuery): Promise<AuditPage>
  verify(): Promise<ChainCheck>
  /** The newest entry, signed: kept elsewhere, it shows later whether the log was rewritten as a whole. */
  checkpoint(): Promise<Checkpoint>
  /** Writes something into the log that a page did. */
  record(action: string, by: string, details: Readonly<Record<string, unknown>>): Promise<void>
  /** Takes out what is kept of an account, by its id or its case's reference. */
  erase(id: string, by: string): Promise<EraseAnswer>
  webhooks(): Promise<readonly WebhookMessage[]>
  /** Sends a message once more, under the same id. */
  replayWebhook(id: string, by: string): Promise<boolean>
  overview(): Promise<HealthOverview>
  /** Counts an attempt to sign in from `from`; a right one is refused too while there were too many wrong ones. */
  attempt(from: string, right: boolean): Promise<{ readonly allowed: boolean; readonly retryAfter: number }>
  openSession(session: Session): Promise<void>
  /** Whether the session is there and neither expired nor signed out. */
  checkSession(id: string): Promise<boolean>
  /** `by`: who ends it, where that is somebody else. */
  closeSession(id: string, by?: string): Promise<void>
  sessions(): Promise<readonly Session[]>
}

export type { Escalation }
