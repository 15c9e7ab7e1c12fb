/**
 * The review desk: one Durable Object named `desk`, with all cases, decisions and the audit log in SQLite. Every method
 * that writes does so in one transaction, before its first await; what reaches outside (KV, the webhook) is done by the
 * alarm from what lies in the tables, so a restart in between loses nothing.
 */
import { DurableObject } from 'cloudflare:workers'
import { upstashStore } from '../stores/upstash.ts'
import type { CampaignReport, Escalation, HealthReport, KnownApp, Store } from '../types.ts'
import { createAudit } from './audit.ts'
import { createCampaigns } from './campaigns.ts'
import { createCases, type Change } from './cases.ts'
import { createClaims } from './claims.ts'
import { collectKept } from './collect.ts'
import { createDecisions } from './decide.ts'
import { createFacts } from './facts.ts'
import { createHealth } from './health.ts'
import { createIndicators } from './indicators.ts'
import { createInsights } from './insights.ts'
import { createMembers } from './members.ts'
import { createNotes } from './notes.ts'
import { createProposals } from './proposals.ts'
import { createPublisher, type StandingsKv } from './publish.ts'
import { createQueue } from './queue.ts'
import { readCampaign } from './read-campaign.ts'
import { readEscalation } from './read-escalation.ts'
import { isAccount, readReference } from './reference.ts'
import { createRename } from './rename.ts'
import { createRetention } from './retention.ts'
import { toDetail, type CaseRow } from './rows.ts'
import { migrate } from './schema.ts'
import { seal } from './seal.ts'
import { readDeskSettings, type DeskSettings } from './settings.ts'
import { createShards } from './shards.ts'
import { createShared } from './shared.ts'
import { createSignalBits } from './signal-bits.ts'
import { createSignIn } from './signin.ts'
import type {
  AuditPage,
  AuditQuery,
  CampaignDetail,
  CaseDetail,
  CasePage,
  ChainCheck,
  Checkpoint,
  ClaimAnswer,
  DecideAnswer,
  DecideRequest,
  Desk,
  EraseAnswer,
  HealthOverview,
  Insights,
  ListQuery,
  Session,
  View,
  WebhookMessage,
} from './types.ts'
import { createViews } from './views.ts'
import { createWebhook } from './webhook.ts'

export interface ReviewDeskEnv {
  readonly STANDINGS?: StandingsKv
}

const MINUTE = 60_000
/** A second `degraded` within this time is the same trouble. */
const TOLD_EVERY = 10 * MINUTE
const EVIDENCE_TOLD = 3
/** So much more or less evidence than the reviewer had before their eyes is news to them. */
const NEWS_NATS = 1

export class ReviewDeskObject extends DurableObject<ReviewDeskEnv> implements Desk {
  readonly #settings: DeskSettings
  readonly #store: Store | null
  readonly #parts: ReturnType<typeof open>
  #alarmAt: number | null = null
  /** Of this start of the object; with every change the next. */
  readonly #started = crypto.randomUUID().slice(0, 8)
  #changes = 0

  constructor(ctx: DurableObjectState, env: ReviewDeskEnv) {
    super(ctx, env)
    this.#settings = readDeskSettings(env as Readonly<Record<string, unknown>>)
    this.#store = keptIn(this.#settings)
    migrate(ctx.storage)
    this.#parts = open(ctx.storage, env.STANDINGS, this.#settings)
  }

  // ---- what edges call -------------------------------------------------------------------------------------------

  async report(escalations: readonly Escalation[]): Promise<readonly string[]> {
    const { cases, members, webhook, rename, audit } = this.#parts
    const now = Date.now()
    const stored: string[] = []
    let told = false
    const take = () => {
      for (const raw of escalations) {
        const escalation = readEscalation(raw)
        if (escalation === null) continue
        const { previousAccount } = escalation
        if (previousAccount !== undefined) rename(previousAccount, escalation.account, now)
        const change = cases.take(escalation)
        stored.push(escalation.account)
        if (change.kind === 'updated') continue
        // Its campaign was decided on: that holds for it too, and is no news.
        if (change.kind === 'opened' && members.followOne(escalation.account)) continue
        const row = cases.byId(change.id)
        if (change.kind === 'reopened') {
          audit.append({
            at: now,
            action: 'reopen',
            by: 'evidence',
            subject: row.reference,
            details: { account: row.account, nats: row.nats, p: row.p },
          })
        }
        webhook.tell(change.kind === 'opened' ? 'case.opened' : 'case.reopened', now, this.#news(row, change))
        told = true
      }
    }
    try {
      this.ctx.storage.transactionSync(take)
    } catch (error) {
      this.#parts.bits.forget()
      throw error
    }
    this.#changes += 1
    if (told || this.#alarmAt === null) await this.#schedule()
    return stored
  }

  async reportCampaigns(reports: readonly CampaignReport[]): Promise<readonly string[]> {
    const { campaigns, cases, webhook } = this.#parts
    const now = Date.now()
    const stored: string[] = []
    for (const raw of reports) {
      const report = readCampaign(raw)
      if (report === null) continue
      // Each by itself: thousands of accounts in one are no reason to hold up, or to lose, another.
      this.ctx.storage.transactionSync(() => {
        const change = campaigns.take(report, now)
        const news = [change, ...change.alsoReopened.map((id): Change => ({ id, kind: 'reopened' }))]
        for (const { id, kind } of news) {
          const row = cases.byId(id)
          if (kind === 'updated' || row.kind === 'one-customer') continue
          webhook.tell(
            kind === 'opened' ? 'case.opened' : 'case.reopened',
            now,
            this.#news(row, { id, kind }),
          )
        }
      })
      stored.push(report.id)
    }
    this.#changes += 1
    await this.#schedule()
    return stored
  }

  async join(campaign: string, account: string, at: number): Promise<void> {
    const { cases, campaigns } = this.#parts
    const row = /^[0-9a-f]{16}$/.test(campaign) ? cases.byAccount(campaign) : null
    if (row === null || row.kind === 'account' || row.standing === null || !isAccount(account)) return
    this.ctx.storage.transactionSync(() => campaigns.join(row, account, at, Date.now()))
    await this.#schedule()
  }

  async knownApps(): Promise<readonly KnownApp[]> {
    return this.#parts.decisions.knownApps()
  }

  async rename(previousAccount: string, account: string): Promise<void> {
    if (!isAccount(previousAccount) || !isAccount(account)) return
    this.ctx.storage.transactionSync(() => this.#parts.rename(previousAccount, account, Date.now()))
    await this.#schedule()
  }

  async health(report: HealthReport): Promise<void> {
    const { health, facts, webhook } = this.#parts
    const now = Date.now()
    this.ctx.storage.transactionSync(() => {
      health.take(report, now)
      const degraded = health.isDegraded(now)
      if (degraded && !facts.get('degraded', false) && now - facts.get('degradedToldAt', 0) >= TOLD_EVERY) {
        facts.set('degradedToldAt', now)
        webhook.tell('degraded', now, { reasons: health.reasons(now), link: this.#link('/health') })
      }
      facts.set('degraded', degraded)
    })
    await this.#schedule()
  }

  // ---- what the dashboard calls ----------------------------------------------------------------------------------

  async list(query: ListQuery): Promise<CasePage> {
    const { queue, cases } = this.#parts
    return { ...queue.list(query, Date.now()), counts: cases.counts(), facets: queue.facets() }
  }

  async get(id: string): Promise<CaseDetail | null> {
    const row = this.#find(id)
    return row === null ? null : this.#detail(row)
  }

  async getMany(ids: readonly string[]): Promise<readonly CaseDetail[]> {
    return ids.slice(0, 200).flatMap((id) => {
      const row = this.#find(id)
      return row === null ? [] : [this.#detail(row)]
    })
  }

  async campaign(
    id: string,
    query: { readonly after?: string; readonly limit?: number } = {},
  ): Promise<CampaignDetail | null> {
    const row = this.#find(id)
    return row === null || row.kind === 'account'
      ? null
      : this.#parts.campaigns.detail(row, this.#detail(row), Date.now(), query)
  }

  async exceptions(id: string): Promise<readonly string[]> {
    const row = this.#find(id)
    return row === null ? [] : this.#parts.members.exceptions(row.decision_id)
  }

  async following(id: string, by = ''): Promise<string | null> {
    return this.#parts.cases.following(this.#find(id), by, Date.now())
  }

  async decide({
    id,
    choice,
    by,
    identity = by,
    note,
    seen,
    seenNats,
    anyway = false,
    ...terms
  }: DecideRequest): Promise<DecideAnswer> {
    const { decisions, proposals, claims } = this.#parts
    const row = this.#find(id)
    if (row === null) return { ok: false, problem: 'missing' }
    if (seen !== undefined && seen !== decisions.current(row.id))
      return { ok: false, problem: 'conflict', case: this.#detail(row) }
    if (seenNats !== undefined && Math.abs(row.nats - seenNats) >= NEWS_NATS)
      return { ok: false, problem: 'changed', case: this.#detail(row) }
    const holder = claims.holder(row, Date.now())
    if (holder !== null && holder.by !== by && !anyway)
      return { ok: false, problem: 'claimed', case: this.#detail(row) }
    if (choice === 'known-app') {
      if (row.kind === 'account') return { ok: false, problem: 'campaigns-only' }
      if (!terms.app || terms.app.title.trim() === '' || terms.app.things.length === 0)
        return { ok: false, problem: 'no-app' }
    }
    const ruling = { by, at: Date.now(), note }
    const proposal = {
      tier: choice === 'second' ? null : (terms.tier ?? 'block'),
      lasts: terms.until ? terms.until - ruling.at : 0,
      exceptions: row.kind === 'account' ? [] : (terms.exceptions ?? []).filter(isAccount),
      reason: terms.reason ?? '',
    }
    const takesTwo = choice === 'confirm' && proposal.tier === 'block' && this.#settings.fourEyes === 'on'
    const proposes = choice === 'second' || (takesTwo && !proposals.isSeconded(row, identity, proposal))
    if (takesTwo && proposes && proposals.open(row)?.tier === 'block' && proposals.isOwn(row, identity))
      return { ok: false, problem: 'own-proposal', case: this.#detail(row) }
    let done = true
    this.ctx.storage.transactionSync(() => {
      if (proposes) {
        proposals.propose(row, { ...ruling, identity }, proposal)
        this.#parts.webhook.tell('case.proposed', ruling.at, {
          reference: row.reference,
          by,
          tier: proposal.tier,
          link: this.#link(`/cases/${row.reference}`),
        })
      } else if (choice === 'undo')
        done = proposals.withdraw(row, by, ruling.at) || decisions.undo(row, ruling)
      else decisions.decide(row, choice, ruling, terms)
      if (done) claims.clear(row)
    })
    this.#changes += 1
    if (!done) return { ok: false, problem: 'nothing-to-undo' }
    await this.#schedule()
    return { ok: true, case: this.#detail(this.#parts.cases.byId(row.id)), proposed: proposes }
  }

  async claim(id: string, by: string, over = false): Promise<ClaimAnswer> {
    const { claims, audit } = this.#parts
    const row = this.#find(id)
    if (row === null) return { ok: false, problem: 'missing' }
    const now = Date.now()
    const before = claims.holder(row, now)
    const claim = this.ctx.storage.transactionSync(() => {
      if (before !== null && before.by !== by && over)
        audit.append({
          at: now,
          action: 'take-over',
          by,
          subject: row.reference,
          details: { account: row.account, from: before.by },
        })
      return claims.claim(row, by, now, over)
    })
    if (claim.by !== by) return { ok: false, problem: 'claimed', ...claim }
    // Kept longer is no news to anybody.
    if (before?.by !== by) this.#changes += 1
    return { ok: true, ...claim }
  }

  async keep(id: string, by: string): Promise<void> {
    const row = this.#find(id)
    const now = Date.now()
    if (row !== null && this.#parts.claims.holder(row, now)?.by === by)
      this.#parts.claims.claim(row, by, now, false)
  }

  async release(id: string, by: string): Promise<void> {
    const row = this.#find(id)
    if (row === null) return
    this.#parts.claims.release(row, by)
    this.#changes += 1
  }

  async note(id: string, by: string, note: string): Promise<boolean> {
    const row = this.#find(id)
    if (row === null) return false
    const added = this.ctx.storage.transactionSync(() => this.#parts.notes.add(row, by, note, Date.now()))
    if (added) this.#changes += 1
    return added
  }

  async view(id: string, by: string): Promise<void> {
    const row = this.#find(id)
    if (row !== null) this.ctx.storage.transactionSync(() => this.#parts.notes.view(row, by, Date.now()))
  }

  async views(): Promise<readonly View[]> {
    return this.#parts.views.list()
  }

  async saveView(name: string, query: string, by: string): Promise<boolean> {
    return this.#parts.views.save(name, query, by, Date.now())
  }

  async forgetView(id: number): Promise<void> {
    this.#parts.views.forget(id)
  }

  async insights(by?: string): Promise<Insights> {
    return this.#parts.insights.read(Date.now(), by)
  }

  async version(): Promise<string> {
    return `${this.#started}.${this.#changes}`
  }

  async audit(query: AuditQuery): Promise<AuditPage> {
    return this.#parts.audit.page(query)
  }

  async verify(): Promise<ChainCheck> {
    const check = this.#parts.audit.verify()
    if (check.checkpoint === null) return { ...check, signed: true }
    const { signature, ...point } = check.checkpoint
    return { ...check, signed: signature === (await this.#seal('checkpoint', point)) }
  }

  async checkpoint(): Promise<Checkpoint> {
    const point = { ...this.#parts.audit.head(), at: Date.now() }
    return { ...point, signature: await this.#seal('checkpoint', point) }
  }

  async record(action: string, by: string, details: Readonly<Record<string, unknown>>): Promise<void> {
    this.ctx.storage.transactionSync(() => this.#parts.audit.append({ at: Date.now(), action, by, details }))
  }

  async erase(id: string, by: string): Promise<EraseAnswer> {
    const { retention, members } = this.#parts
    const row = this.#find(id)
    const account = row?.kind === 'account' ? row.account : id.trim().toLowerCase()
    if ((row !== null && row.kind !== 'account') || !isAccount(account))
      return { ok: false, problem: 'missing' }
    // A block is kept by the account's id alone: it would be lost, and nobody would know.
    if ((row !== null && row.standing !== null) || members.blocking(account).length > 0)
      return { ok: false, problem: 'in-force' }
    const erased = this.ctx.storage.transactionSync(() => retention.erase(account, row, by, Date.now()))
    this.#changes += 1
    return { ok: true, receipt: { ...erased, signature: await this.#seal('receipt', erased) } }
  }

  async webhooks(): Promise<readonly WebhookMessage[]> {
    return this.#parts.webhook.messages()
  }

  async replayWebhook(id: string, by: string): Promise<boolean> {
    const now = Date.now()
    const found = this.ctx.storage.transactionSync(() => {
      if (!this.#parts.webhook.again(id, now)) return false
      this.#parts.audit.append({ at: now, action: 'replay', by, details: { message: id } })
      return true
    })
    await this.#schedule()
    return found
  }

  async overview(): Promise<HealthOverview> {
    const { health, shards, webhook, facts, cases } = this.#parts
    const now = Date.now()
    const reasons = health.reasons(now)
    const waitingShards = shards.waiting()
    const note = facts.get('note', { readable: true })
    if (!note.readable) reasons.push('KV: what was lifted by command could not be read')
    const problem = shards.due(Number.MAX_SAFE_INTEGER).find((row) => row.problem !== null)?.problem
    if (problem) reasons.push(`KV: decisions could not be written, trying again: ${problem}`)
    return {
      state: reasons.length > 0 ? 'degraded' : 'ok',
      reasons,
      isolates: health.isolates(now),
      totals: health.totals(now),
      waitingShards,
      outbox: webhook.state(),
      lifted: facts.get('lifted', false),
      counts: cases.counts(),
    }
  }

  async attempt(
    from: string,
    right: boolean,
  ): Promise<{ readonly allowed: boolean; readonly retryAfter: number }> {
    const now = Date.now()
    return this.ctx.storage.transactionSync(() => {
      const answer = this.#parts.signIn.attempt(from, right, now)
      // A refused attempt adds nothing to the log: it would let a stranger fill it.
      if (!right && answer.allowed)
        this.#parts.audit.append({ at: now, action: 'sign-in-failed', by: 'unknown', details: { from } })
      return answer
    })
  }

  async openSession(session: Session): Promise<void> {
    this.ctx.storage.transactionSync(() => {
      this.#parts.signIn.open(session)
      this.#parts.audit.append({ at: session.createdAt, action: 'sign-in', by: session.by })
    })
    await this.#schedule()
  }

  async checkSession(id: string): Promise<boolean> {
    return this.#parts.signIn.check(id, Date.now())
  }

  async closeSession(id: string, by?: string): Promise<void> {
    this.ctx.storage.transactionSync(() => {
      const of = this.#parts.signIn.by(id)
      if (of === null) return
      this.#parts.signIn.close(id)
      const end =
        by === undefined ? { action: 'sign-out', by: of } : { action: 'session-ended', by, details: { of } }
      this.#parts.audit.append({ at: Date.now(), ...end })
    })
  }

  async sessions(): Promise<readonly Session[]> {
    return this.#parts.signIn.sessions(Date.now())
  }

  // ---- what happens by itself ------------------------------------------------------------------------------------

  override async alarm(): Promise<void> {
    const { publisher, indicators, webhook, health, signIn, notes, facts, decisions } = this.#parts
    this.#alarmAt = null
    const clock = () => Date.now()
    try {
      this.ctx.storage.transactionSync(() => decisions.expire(clock()))
      await publisher.run(clock)
      await indicators.run(clock)
      await webhook.run(clock)
      if (clock() - facts.get('choresAt', 0) >= MINUTE) {
        facts.set('choresAt', clock())
        for (const chores of [health, signIn, webhook, notes]) chores.purge(clock())
        facts.set('degraded', health.isDegraded(clock()))
        await this.#letGo(clock())
        await publisher.readLifts(clock()).catch(() => facts.set('note', { at: clock(), readable: false }))
        if (this.#store !== null) await collectKept(this.#store, (kept) => this.report(kept))
      }
    } catch (error) {
      console.error('[stillwatch] the desk will try again:', error instanceof Error ? error.message : error)
    } finally {
      await this.#schedule()
    }
  }

  /** Sets the alarm to what is due next. Idle desks have none. */
  async #schedule(): Promise<void> {
    const { shards, indicators, webhook, facts, decisions, retention } = this.#parts
    const now = Date.now()
    const chores =
      this.#store !== null || shards.anything() || indicators.behind() || facts.get('lifted', false)
    const times = [
      shards.nextAt(),
      webhook.nextAt(),
      decisions.endsAt(),
      retention.nextAt(now),
      chores ? facts.get('choresAt', 0) + MINUTE : null,
    ].filter((at) => at !== null)
    if (times.length === 0) return
    const at = Math.max(now, Math.min(...times))
    if (this.#alarmAt !== null && this.#alarmAt <= at) return
    this.#alarmAt = at
    await this.ctx.storage.setAlarm(at)
  }

  /** Once a day: what has been kept for as long as the settings say. */
  async #letGo(now: number): Promise<void> {
    const { retention, audit } = this.#parts
    if (retention.isDone(now)) return
    const cut = retention.cut(now)
    const point = cut === null ? null : { ...cut, at: now }
    const signature = point === null ? '' : await this.#seal('checkpoint', point)
    this.ctx.storage.transactionSync(() => {
      const more = retention.dropCases(now) > 0
      if (point !== null) {
        audit.append({
          at: now,
          action: 'checkpoint',
          by: 'time',
          details: { cut: point.seq, hash: point.hash },
        })
        audit.cut({ ...point, signature })
      }
      if (!more) retention.done(now)
    })
  }

  // ---- helpers ---------------------------------------------------------------------------------------------------

  #find(id: string): CaseRow | null {
    const text = id.trim()
    const { cases, members } = this.#parts
    if (isAccount(text.toLowerCase())) return cases.byAccount(text.toLowerCase())
    const reference = readReference(text)
    if (reference === null) return null
    const row = cases.byReference(reference)
    if (row !== null) return row
    // What a blocked account was told leads to the campaign it was blocked with.
    const member = members.byReference(reference)
    return member === null ? null : cases.byId(member.caseId)
  }

  #detail(row: CaseRow): CaseDetail {
    const aliases = this.ctx.storage.sql
      .exec<{ account: string }>('SELECT account FROM aliases WHERE case_id = ? ORDER BY at', row.id)
      .toArray()
    const holder = row.held_by === null ? null : this.#parts.cases.byId(row.held_by).reference
    return toDetail(
      { ...row, campaign: holder },
      {
        decisions: this.#parts.decisions.history(row.id),
        proposals: this.#parts.proposals.history(row.id),
        record: this.#parts.decisions.record(row.nats),
        notes: this.#parts.notes.of(row.id),
        linked: row.kind === 'account' ? this.#parts.members.linked(row.account) : [],
        viewers: this.#parts.notes.viewers(row.id, Date.now()),
      },
      aliases.map((alias) => alias.account),
      this.#parts.shards.publication(row, this.#settings.standingTtl * 1000),
      row.kind === 'account' ? this.#parts.members.membershipsOf(row.account, Date.now()) : [],
    )
  }

  #news(row: CaseRow, change: Change): Record<string, unknown> {
    return {
      reference: row.reference,
      score: row.score,
      nats: row.nats,
      reopened: change.kind === 'reopened',
      ...(row.kind === 'account' ? {} : { kind: row.kind, accounts: row.members, exchanges: row.exchanges }),
      evidence: this.#reasons(row)
        .slice(0, EVIDENCE_TOLD)
        .map(({ sentence }) => sentence),
      link: this.#link(`/cases/${row.reference}`),
    }
  }

  #reasons(row: CaseRow): readonly { readonly sentence: string }[] {
    return row.kind === 'account'
      ? (JSON.parse(row.evidence) as { sentence: string }[])
      : this.#parts.shared.list(row.id)
  }

  #seal(purpose: string, value: unknown): Promise<string> {
    return seal(this.#settings.secret ?? '', purpose, value)
  }

  #link(path: string): string {
    return `${this.#settings.publicUrl ?? ''}${this.#settings.dashboardPath}${path}`
  }
}

/** The desk's parts over one object's storage. */
function open(storage: DurableObjectStorage, kv: StandingsKv | undefined, settings: DeskSettings) {
  const { sql } = storage
  const facts = createFacts(sql)
  const audit = createAudit(sql, facts)
  const bits = createSignalBits(sql)
  const cases = createCases(sql, bits)
  const shards = createShards(sql)
  const members = createMembers(sql)
  const shared = createShared(sql)
  const proposals = createProposals(sql, audit)
  const notes = createNotes(sql, audit)
  const decisions = createDecisions(sql, shards, audit, members, proposals)
  return {
    members,
    shared,
    campaigns: createCampaigns({ sql, cases, members, shared, shards, audit }),
    facts,
    audit,
    cases,
    bits,
    queue: createQueue(sql, bits.bitOf),
    claims: createClaims(sql),
    views: createViews(sql),
    insights: createInsights(sql),
    retention: createRetention({
      sql,
      audit,
      facts,
      keepCases: settings.keepCases,
      keepAudit: settings.keepAudit,
    }),
    shards,
    decisions,
    notes,
    proposals,
    rename: createRename(sql, cases, shards, members),
    indicators: createIndicators({ sql, kv, shared, facts, decisions }),
    publisher: createPublisher({ storage, kv, cases, members, decisions, shards, audit, facts }),
    webhook: createWebhook(sql, {
      targets: settings.webhookUrl ?? [],
      secret: settings.webhookSecret,
      pagerDutyKey: settings.pagerDutyKey ?? '',
    }),
    health: createHealth(sql),
    signIn: createSignIn(sql),
  }
}

/** The store that keeps escalations for the desk to collect; null where accounts' own objects send them. */
function keptIn({ store, upstashUrl, upstashToken, storeTimeout }: DeskSettings): Store | null {
  const redis = store === 'upstash' || (store === 'auto' && upstashUrl !== undefined)
  return redis && upstashUrl !== undefined && upstashToken !== undefined
    ? upstashStore({ url: upstashUrl, token: upstashToken, timeout: storeTimeout })
    : null
}
