/** Escalations for tests. */
import type { Activity, Escalation, Evidence, Verdict } from '../../src/types.ts'

export const DAY = 20_781
export const NOON = DAY * 86_400_000 + 12 * 3_600_000

let made = 0
/** A fresh account id; its first digit, which is its shard, may be chosen. */
export function newAccount(first = '7'): string {
  made += 1
  const random = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  )
  return `${first}${random.join('')}${made.toString(16).padStart(7, '0')}`
}

export const evidence = (weight: number, more: Partial<Evidence> = {}): Evidence => ({
  signal: 'skeleton-repetition',
  family: 'template',
  weight,
  observed: '94%',
  usual: '11% (9 in 10 below 38%)',
  sentence: `94% of its prompts fill one of three templates (${weight}).`,
  ...more,
})

export function escalation(
  account: string,
  {
    at = NOON,
    nats = 8,
    verdict = {},
    activity = {},
    previousAccount,
  }: {
    readonly at?: number
    readonly nats?: number
    readonly verdict?: Partial<Verdict>
    readonly activity?: Partial<Activity>
    readonly previousAccount?: string
  } = {},
): Escalation {
  const p = Math.exp(-nats)
  return {
    account,
    previousAccount,
    at,
    verdict: {
      nats,
      p,
      score: 1 - p,
      escalate: true,
      tier: 'observe',
      evidence: [
        evidence(nats - 2),
        evidence(-0.5, { signal: 'personal-voice', sentence: 'Speaks as people do.' }),
      ],
      exchanges: 900,
      lane: 1,
      inLane: 60,
      ...verdict,
    },
    activity: {
      hours: Array.from({ length: 24 }, (_, hour) => (hour < 12 ? 75 : 0)),
      day: DAY,
      exchanges: 900,
      inputTokens: 360_000,
      outputTokens: 1_200_000,
      model: 'gpt-5.2',
      dialect: 'openai-chat',
      ipPrefix: '203.0.113.0/24',
      asn: 64_500,
      country: 'US',
      userAgent: 'OpenAI/Python 2.8.1',
      ...activity,
    },
  }
}
