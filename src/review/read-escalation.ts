/** Reads what an edge reports into bounded, clean values: whatever was in it, it can be stored and shown. */
import type { Activity, Escalation, Evidence, Family, Tier, Verdict } from '../types.ts'
import { clean } from './clean.ts'
import { isAccount } from './reference.ts'

const EVIDENCE_KEPT = 32
const TIERS: readonly Tier[] = ['observe', 'throttle', 'restrict', 'block']

const real = (value: unknown, min: number, max: number) =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : min
const whole = (value: unknown, max = Number.MAX_SAFE_INTEGER) => Math.floor(real(value, 0, max))
const some = (value: unknown, limit: number) => clean(value, limit) || undefined

/** Null where it names no account or no time: nothing can be stored of it. */
export function readEscalation(value: Escalation): Escalation | null {
  if (typeof value !== 'object' || value === null || typeof value.account !== 'string') return null
  if (!isAccount(value.account) || !Number.isFinite(value.at) || !value.verdict || !value.activity)
    return null
  const previous = value.previousAccount
  return {
    account: value.account,
    previousAccount: typeof previous === 'string' && isAccount(previous) ? previous : undefined,
    at: whole(value.at),
    verdict: readVerdict(value.verdict),
    activity: readActivity(value.activity),
  }
}

function readVerdict(verdict: Verdict): Verdict {
  const p = real(verdict.p, 0, 1)
  return {
    nats: real(verdict.nats, -1000, 1000),
    p,
    score: real(verdict.score, 0, 1),
    escalate: verdict.escalate === true,
    tier: TIERS.includes(verdict.tier) ? verdict.tier : 'observe',
    evidence: (Array.isArray(verdict.evidence) ? verdict.evidence : [])
      .slice(0, EVIDENCE_KEPT)
      .map(readEvidence)
      .sort((a, b) => b.weight - a.weight),
    exchanges: whole(verdict.exchanges),
    lane: whole(verdict.lane, 1_000_000),
    inLane: whole(verdict.inLane),
  }
}

function readEvidence(evidence: Evidence): Evidence {
  return {
    signal: clean(evidence?.signal, 64),
    family: clean(evidence?.family, 32) as Family,
    weight: real(evidence?.weight, -100, 100),
    observed: clean(evidence?.observed, 160),
    usual: clean(evidence?.usual, 160),
    sentence: clean(evidence?.sentence, 400),
  }
}

function readActivity(activity: Activity): Activity {
  const hours = Array.isArray(activity.hours) ? activity.hours : []
  return {
    hours: Array.from({ length: 24 }, (_, hour) => whole(hours[hour])),
    day: whole(activity.day, 100_000_000),
    exchanges: whole(activity.exchanges),
    inputTokens: whole(activity.inputTokens),
    outputTokens: whole(activity.outputTokens),
    model: clean(activity.model, 120),
    dialect: clean(activity.dialect, 40),
    ipPrefix: some(activity.ipPrefix, 64),
    asn: typeof activity.asn === 'number' ? whole(activity.asn, 4_294_967_295) : undefined,
    country: some(activity.country, 8),
    userAgent: some(activity.userAgent, 300),
    org: some(activity.org, 64),
  }
}
