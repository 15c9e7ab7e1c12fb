/**
 * The vocabulary of the house. Types only: this file imports nothing and emits nothing,
 * so every room may import it and no cycle can pass through it.
 */

// ---- what was asked, and what was answered -----------------------------------------------------------------------

/** One call to a model, in the same shape whichever provider's API it came through. */
export interface Exchange {
  /** Name of the dialect that read it, e.g. `openai-chat`. */
  readonly dialect: string
  readonly model: string
  /** Instructions the caller set: system prompts and developer messages, joined by a newline. */
  readonly system: string
  /** The conversation in order, without the system's part. */
  readonly turns: readonly Turn[]
  readonly tools: readonly Tool[]
  readonly sampling: Sampling
  /** Whom the caller says it asks for (`user`, `safety_identifier`, `metadata.user_id`): for hashing only. */
  readonly endUser?: string
  /** True where the body was larger than the inspected bound, so that only its tail was read. */
  readonly oversize: boolean
}

export interface Turn {
  readonly role: 'user' | 'assistant' | 'tool'
  /** The text parts, joined by a newline. */
  readonly text: string
  /** Parts that are not text (images, audio, files): counted, never read. */
  readonly media: number
  /** How many tools an assistant's turn calls; 0 for the others. */
  readonly toolCalls: number
}

export interface Tool {
  readonly name: string
  /** The schema as JSON text, for hashing. */
  readonly schema: string
}

/** Names follow the OpenTelemetry GenAI conventions (`gen_ai.request.*`) where they have one. */
export interface Sampling {
  readonly temperature?: number
  readonly topP?: number
  readonly maxTokens?: number
  readonly choiceCount?: number
  readonly logprobs?: boolean
  readonly topLogprobs?: number
  /** How many tokens `logit_bias` names. */
  readonly logitBias?: number
  /** `logit_bias` as JSON text, for hashing. */
  readonly biasText?: string
  readonly seed?: number
  readonly stopSequences?: number
  readonly stream?: boolean
  /** A structured answer was asked for (`response_format`, `responseSchema`, ...). */
  readonly structured?: boolean
  /** The provider's own reasoning was asked for (`thinking`, `reasoning`, `thinkingConfig`). */
  readonly reasoning?: boolean
}

/** What the response said of itself. Absent numbers were not reported. */
export interface Answer {
  readonly inputTokens?: number
  readonly outputTokens?: number
  readonly finish?: 'stop' | 'length' | 'tool' | 'refusal' | 'other'
  /** True where the stream broke off or the client hung up before the end. */
  readonly partial: boolean
}

/** Who is calling, as far as it may be kept: keyed hashes and coarse facts. Raw keys never leave `account.ts`. */
export interface Caller {
  /** 32 hex digits: an HMAC under the current secret. */
  readonly account: string
  /** The same credential under the previous secret, while one is configured. */
  readonly previousAccount?: string
  /** The operator's organisation or payment header, as an HMAC of 16 hex digits. */
  readonly org?: string
  /** /24 or /48, as text: `203.0.113.0/24`. */
  readonly ipPrefix?: string
  readonly asn?: number
  readonly country?: string
  readonly ja4?: string
  readonly userAgent?: string
  /** The operator knows the account as a reseller (STILLWATCH_RESELLERS). */
  readonly registered?: boolean
}

/** An exchange that the upstream accepted: what is counted. */
export interface Accepted {
  /** Milliseconds since the epoch, taken when the request arrived. Nothing below reads a clock. */
  readonly at: number
  readonly caller: Caller
  readonly exchange: Exchange
  readonly answer: Answer
}

// ---- dialects ----------------------------------------------------------------------------------------------------

/** One provider's wire format. */
export interface Dialect {
  readonly name: string
  /** Whether this request path speaks the dialect. The query is not part of it. */
  matches(path: string): boolean
  /** The request. `path` because Gemini names its model there. Null where the body is not this dialect's. */
  readRequest(body: unknown, path: string): Exchange | null
  /**
   * What the answer says of itself, from its decoded text. Of a long answer only head and tail are kept, so `text` may be
   * cut in the middle (`whole` is false then): usage and finish reason are read from what is left.
   */
  readAnswer(answer: {
    readonly text: string
    readonly streamed: boolean
    readonly whole: boolean
  }): Omit<Answer, 'partial'>
  /** A refusal in the provider's own error shape, so that its SDKs raise their usual exception. */
  refuse(
    status: RefusalStatus,
    message: string,
  ): { readonly headers?: Record<string, string>; readonly body: unknown }
}

export type RefusalStatus = 400 | 403 | 429 | 503

// ---- the page of counters ----------------------------------------------------------------------------------------

/** Width of a counter in bits. All are unsigned and saturate. */
export type Width = 1 | 8 | 16 | 32

/** Where a counter stands on the page: its offset and width in bits. Cells are big-endian, as in Redis' BITFIELD. */
export interface Cell {
  readonly offset: number
  readonly width: Width
}

/** Additions to cells: cell number, amount, cell number, amount, ... Amounts are positive whole numbers. */
export type Deltas = readonly number[]

/** One account's additions of one flush, and what is wanted back. */
export interface PageWrite {
  readonly account: string
  /** Days since the epoch, UTC. */
  readonly day: number
  readonly deltas: Deltas
  /** Answer the whole page as it stands after the addition. */
  readonly read: boolean
  /** First touch of this page in this isolate: set its expiry, and answer yesterday's page too. */
  readonly first: boolean
}

export interface PageAnswer {
  /** New values of the cells added to, in the order of the deltas. */
  readonly values: readonly number[]
  /** Present when `read`. A page nobody has written is all zeros. */
  readonly page?: Uint8Array
  /** Present when `first`; null where the day before has no page. */
  readonly yesterday?: Uint8Array | null
}

/** Which layout a page was written under, and how many bytes it has: a multiple of 6. */
export interface PageFormat {
  readonly version: string
  readonly bytes: number
}

/**
 * Keeps pages. The key of a page is (layout version, account, day); it expires on its own.
 * Every addition is applied once or not at all as far as the store can tell; an ambiguous failure counts as lost.
 */
export interface Store {
  readonly name: string
  /** Adds to many pages, one round trip where the store can. Entry i answers write i: an Error means that one is lost. */
  add(writes: readonly PageWrite[]): Promise<readonly (PageAnswer | Error)[]>
  /**
   * A page as it stands, and yesterday's, without adding anything; of an earlier layout where `past` names one.
   * Rejects when the store is out of reach.
   */
  read(
    account: string,
    day: number,
    past?: PageFormat,
  ): Promise<{ readonly page: Uint8Array | null; readonly yesterday: Uint8Array | null }>
  /** Hands an escalation to what outlives the isolate, so that it reaches the desk even if the account falls silent. */
  keepEscalation?(escalation: Escalation): Promise<void>
  /** Escalations kept and not yet acknowledged, for the review object's alarm. Absent where the store sends them itself. */
  keptEscalations?(): Promise<readonly Escalation[]>
  forgetEscalation?(account: string): Promise<void>
}

// ---- evidence and verdict ----------------------------------------------------------------------------------------

export type Family =
  | 'volume'
  | 'timing'
  | 'template'
  | 'coverage'
  | 'interaction'
  | 'wording'
  | 'purpose'
  | 'reasoning'
  | 'labelling'
  | 'generation'
  | 'params'
  | 'agentic'
  | 'dataset'
  | 'response'
  | 'distribution'
  | 'event'
  | 'network'

/** One signal's word on one account. */
export interface Evidence {
  readonly signal: string
  readonly family: Family
  /** Log-likelihood ratio in nats, clipped to [-2, 4]: above 0 speaks for harvesting, below for honest use. */
  readonly weight: number
  /** What was observed, as the reviewer reads it: `87%`. */
  readonly observed: string
  /** What is usual among honest accounts: `2% (9 in 10 below 11%)`. */
  readonly usual: string
  /** One sentence a reviewer can read aloud. */
  readonly sentence: string
}

/** In rising order of severity. */
export type Tier = 'observe' | 'throttle' | 'restrict' | 'block'

export interface Verdict {
  /** Sum of the families' evidence of the best lane, in nats. */
  readonly nats: number
  /** Corrected p-value: the share of honest account-days that ever look at least like this. */
  readonly p: number
  /** 1 - p. */
  readonly score: number
  /** Past the threshold, with at least two families, one of them of substance. */
  readonly escalate: boolean
  /** What the score alone would call for; whether it is acted on is a setting. */
  readonly tier: Tier
  /** Sorted by weight, heaviest first. */
  readonly evidence: readonly Evidence[]
  /** Exchanges of the sliding day that it rests on. */
  readonly exchanges: number
  /** The lane that counted, and the exchanges in it. */
  readonly lane: number
  readonly inLane: number
}

// ---- people's decisions ------------------------------------------------------------------------------------------

/** What people decided about an account, as every edge location has it. */
export interface Standing {
  readonly tier: Tier
  /** Milliseconds since the epoch; 0 is never. */
  readonly until: number
  /** The case's reference, for the caller's support request: `SW-7Q2F9KTX`. */
  readonly reference: string
}

/** The answer to "may this account pass?", looked up before every forwarding. */
export interface Standings {
  /**
   * Null: nothing is decided. `unknown`: no standings could be had within the deadline. Synchronous while what is held is
   * fresh; `defer` keeps background work alive (`waitUntil`).
   */
  of(
    account: string,
    defer: (work: Promise<unknown>) => void,
  ): Standing | null | 'unknown' | Promise<Standing | null | 'unknown'>
}

// ---- escalation and review ---------------------------------------------------------------------------------------

/** What an edge sends to the review queue: idempotent, one open case per account, updated by later ones. */
export interface Escalation {
  readonly account: string
  readonly previousAccount?: string
  /** Milliseconds since the epoch, of the exchange that it was assessed after. */
  readonly at: number
  readonly verdict: Verdict
  readonly activity: Activity
}

/** Numbers for the reviewer, read off the page: no text of anybody's. */
export interface Activity {
  /** Exchanges of each UTC hour of the day `day`: 24 numbers. */
  readonly hours: readonly number[]
  readonly day: number
  /** Exchanges, input and output tokens of the sliding day. */
  readonly exchanges: number
  readonly inputTokens: number
  readonly outputTokens: number
  /** The latest exchange's coarse facts. */
  readonly model: string
  readonly dialect: string
  readonly ipPrefix?: string
  readonly asn?: number
  readonly country?: string
  readonly userAgent?: string
  readonly org?: string
}

/** The part of the review object that edges call. A Durable Object stub has it, and so has a test's stand-in. */
export interface ReviewDesk {
  /** Answers the accounts whose escalation is safely stored: acknowledged. */
  report(escalations: readonly Escalation[]): Promise<readonly string[]>
  /** An account with a standing was seen under a new secret: its standing follows it. */
  rename(previousAccount: string, account: string): Promise<void>
  /** An account's request was recognised as a confirmed campaign's (its id): the account joins, unless people spared it. */
  join?(campaign: string, account: string, at: number): Promise<void>
  /** An isolate tells how it is: at most once a minute, and at once when its state changes. */
  health(report: HealthReport): Promise<void>
}

/** What an isolate counted since it started. Every loss has a name. */
export interface Telemetry {
  /** Exchanges seen in a dialect. */
  inspected: number
  /** Requests that are no dialect's: passed through. */
  uninspected: number
  /** Requests forwarded although no standings could be had. */
  unguarded: number
  /** Bodies larger than the inspected bound. */
  oversize: number
  /** Bodies that a dialect's path had, but that could not be read as the dialect. */
  unreadable: number
  /** Requests without any credential that names an account. */
  anonymous: number
  /** Exchanges counted in the store. */
  counted: number
  /** Exchanges whose additions were lost: the store failed or the buffer was full. */
  lost: number
  /** Readings that the bounded cache let go. */
  evicted: number
  /** Requests refused because of a standing. */
  refused: number
  /** Requests recognised as a confirmed campaign's, of accounts without a standing. */
  recognised: number
  /** Inline assessments that did not make the deadline. */
  late: number
  /** Escalations sent and acknowledged. */
  escalated: number
  /** Signals or hooks that threw; the request went on. */
  faults: number
  /** Flushes sent, and store commands that they cost. */
  flushes: number
  /** Messages to the linker that it took, and records of facts that never reached it. */
  factsSent: number
  factsLost: number
}

export interface HealthReport {
  readonly isolate: string
  readonly at: number
  readonly state: 'ok' | 'degraded'
  /** Why, when degraded. */
  readonly reason?: string
  readonly store: string
  readonly telemetry: Telemetry
}

// ---- the engine: between the middleware and the store ------------------------------------------------------------

/** Counts accepted exchanges, assesses their accounts, escalates. It knows no framework and no clock but the timers it is given. */
export interface Engine {
  /**
   * Takes an accepted exchange into the buffer: only pushes numbers. Answers a promise where this request is to hold the
   * flush for all (pass it to `waitUntil`), else null. Never throws.
   */
  observe(accepted: Accepted): Promise<void> | null
  /** The stored page plus this exchange, in memory; nothing is written. Null when the store did not answer in time. */
  assess(caller: Caller, exchange: Exchange, at: number, deadline: number): Promise<Verdict | null>
  /** The last verdict on an account that this isolate remembers. */
  lastVerdict(account: string): Verdict | null
  /** Counted since the isolate started; the middleware adds to the fields it knows. */
  readonly telemetry: Telemetry
  readonly state: 'ok' | 'degraded'
}

// ---- campaigns: from the edge to the linker ----------------------------------------------------------------------

/** The part of the linker that edges call. */
export interface Linker {
  /** What facts are hashed under: 64 bits out of the secret. */
  readonly key: Promise<readonly [number, number]>
  /** Takes one isolate's message (linking/message.ts): true where the facts are safely stored. */
  take(message: Uint32Array): Promise<boolean>
}

// ---- campaigns: from the linker to the review desk ---------------------------------------------------------------

/**
 * What the linker tells the desk of accounts that belong together. Later reports of one id replace what earlier ones said,
 * but for the members: a report names those that joined since the last acknowledged one.
 */
export interface CampaignReport {
  /** 16 hex digits; stays while members come and go. Of two that grow together the older one's stays. */
  readonly id: string
  /** Ids of campaigns that have grown into this one. */
  readonly absorbed: readonly string[]
  /** `one-customer` (many keys of one organisation) is a note, never an alarm. */
  readonly kind: 'campaign' | 'relay' | 'one-customer'
  /** Milliseconds since the epoch: when it was reported, and its first exchange. */
  readonly at: number
  readonly began: number
  /** 1 minus the chance that honest accounts are linked like this and look like this. */
  readonly score: number
  /** Nats of what links it and of what its members' traffic looks like, together. */
  readonly nats: number
  readonly accounts: number
  readonly exchanges: number
  /** Exchanges in each hour since it began, oldest first; at most 720. */
  readonly hours: readonly number[]
  /** What it shares, heaviest first: at most 64. */
  readonly shared: readonly SharedThing[]
  readonly members: readonly CampaignMember[]
}

export interface SharedThing {
  readonly kind:
    | 'template'
    | 'content'
    | 'system'
    | 'tools'
    | 'network'
    | 'client'
    | 'organisation'
    | 'synchrony'
    | 'hand-over'
    | 'end-users'
  /** The hash in hex under the facts' key; a caption for what has none. */
  readonly name: string
  readonly members: number
  /** Accounts outside the campaign that have it too. */
  readonly others: number
  /** Nats that it links its members by. */
  readonly weight: number
  /** One sentence a reviewer can read aloud. */
  readonly sentence: string
}

export interface CampaignMember {
  readonly account: string
  /** Milliseconds since the epoch, of the account's first exchange that was told. */
  readonly joined: number
  readonly exchanges: number
  /** Nats of its own latest verdict; null where there was none. */
  readonly nats: number | null
  /** Nats that tie it to the others. */
  readonly links: number
  /** Names of the shared things it has, as `SharedThing.name`; the campaign's graph groups accounts by them. */
  readonly shares?: readonly string[]
}

/** A shared thing that a reviewer named as an app many people use: it links nobody any more. */
export interface KnownApp {
  readonly kind: SharedThing['kind']
  /** As `SharedThing.name`. */
  readonly name: string
  /** What the reviewer called it. */
  readonly title: string
}

/** The part of the review object that the linker calls. */
export interface CampaignDesk {
  /** Answers the ids of what is safely stored: acknowledged. May be told the same again. */
  reportCampaigns(reports: readonly CampaignReport[]): Promise<readonly string[]>
  /** What the linker is to stop counting, as reviewers say now. */
  knownApps(): Promise<readonly KnownApp[]>
}
