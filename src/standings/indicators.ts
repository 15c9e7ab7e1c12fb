/**
 * What confirmed campaigns are known by, as the bytes of one KV value. Little-endian: magic `SWI1`, u32 flags (1: lifted),
 * f64 sequence, f64 written at (ms), u32 campaigns, u32 spared accounts, u32 indicators, u32 zero; then for each campaign its
 * id (8 bytes), f64 until (ms, 0: never), 8 characters of its reference (without `SW-`), u32 tier; 8 bytes of each spared
 * account's id, sorted; and the indicators' columns, sorted by word: u32 word, u16 campaign, u8 kind (128: sole).
 */
import type { Standing, Tier } from '../types.ts'
import { hexAt, idOf, placeOf, putReference, referenceAt, TIERS } from './bytes.ts'

export const INDICATORS_KEY = 'indicators/v1'

const MAGIC = 0x31495753
const HEADER = 40
const CAMPAIGN = 28
const LIFTED = 1
const SOLE = 128
/** Larger blobs are not read: 256 campaigns of 64 indicators each are 118 KiB. */
const MOST_CAMPAIGNS = 65_536

/** The kind whose words are samples: several of one request are one sign. */
const TEMPLATE = 0
/** Kinds of what is asked, not of who asks: numbers below (linking/things.ts has the same). */
const SUBSTANCE = 4
const FEWEST_SAMPLES = 2
const ENOUGH_SAMPLES = 3

export interface Indicator {
  /** Its place in KINDS of linking/things.ts. */
  readonly kind: number
  readonly word: number
  /** Nobody outside the campaign has it. */
  readonly sole: boolean
}

export interface KnownCampaign {
  /** 16 hex digits. */
  readonly id: string
  /** `SW-7Q2F9KTX`. */
  readonly reference: string
  readonly tier: Tier
  /** Milliseconds since the epoch; 0 is never. */
  readonly until: number
  readonly indicators: readonly Indicator[]
}

export type Recognised = Standing & { readonly campaign: string }

export interface IndicatorsBlob {
  readonly sequence: number
  readonly writtenAt: number
  /** Nothing is in force. */
  readonly empty: boolean
  /**
   * The campaign that a request belongs to, by its things (kind, word, kind, word, ...). Something that only the campaign
   * has must be among them, and a second kind, or so much of its template that it cannot be chance. Two samples make a
   * template; where from and by what client counts only beside what is asked.
   */
  match(account: string, things: readonly number[], now: number): Recognised | null
}

export function encodeIndicators({
  sequence,
  writtenAt,
  lifted,
  campaigns,
  spared,
}: {
  readonly sequence: number
  readonly writtenAt: number
  readonly lifted: boolean
  readonly campaigns: readonly KnownCampaign[]
  /** Accounts that people excepted, or found honest. */
  readonly spared: readonly string[]
}): Uint8Array {
  const ids = [...new Set(spared.map(idOf))].sort((a, b) => (a < b ? -1 : 1))
  const all = campaigns
    .flatMap(({ indicators }, campaign) => indicators.map((indicator) => ({ ...indicator, campaign })))
    .sort((a, b) => a.word - b.word)
  const n = all.length
  const words = HEADER + campaigns.length * CAMPAIGN + ids.length * 8
  const bytes = new Uint8Array(words + n * 7)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, lifted ? LIFTED : 0, true)
  view.setFloat64(8, sequence, true)
  view.setFloat64(16, writtenAt, true)
  view.setUint32(24, campaigns.length, true)
  view.setUint32(28, ids.length, true)
  view.setUint32(32, n, true)
  for (const [i, { id, until, reference, tier }] of campaigns.entries()) {
    const at = HEADER + i * CAMPAIGN
    view.setBigUint64(at, idOf(id), true)
    view.setFloat64(at + 8, until, true)
    putReference(view, at + 16, reference)
    view.setUint32(at + 24, TIERS.indexOf(tier), true)
  }
  for (const [i, id] of ids.entries()) view.setBigUint64(words - (ids.length - i) * 8, id, true)
  for (const [i, { word, campaign, kind, sole }] of all.entries()) {
    view.setUint32(words + i * 4, word, true)
    view.setUint16(words + n * 4 + i * 2, campaign, true)
    view.setUint8(words + n * 6 + i, kind | (sole ? SOLE : 0))
  }
  return bytes
}

/**
 * Everything in a blob, also where it is lifted; spared accounts are their first 16 hex digits.
 * @throws {Error} where the bytes are no indicators.
 */
export function listIndicators(bytes: Uint8Array): {
  readonly sequence: number
  readonly lifted: boolean
  readonly campaigns: readonly KnownCampaign[]
  readonly spared: readonly string[]
} {
  const { sequence } = decodeIndicators(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [campaigns, spared, n] = [24, 28, 32].map((at) => view.getUint32(at, true))
  const words = HEADER + campaigns * CAMPAIGN + spared * 8
  const indicators = Array.from({ length: campaigns }, (): Indicator[] => [])
  for (let i = 0; i < n; i++) {
    const told = view.getUint8(words + n * 6 + i)
    indicators[view.getUint16(words + n * 4 + i * 2, true)]?.push({
      kind: told & ~SOLE,
      word: view.getUint32(words + i * 4, true),
      sole: told >= SOLE,
    })
  }
  return {
    sequence,
    lifted: (view.getUint32(4, true) & LIFTED) !== 0,
    campaigns: indicators.map((own, i) => {
      const at = HEADER + i * CAMPAIGN
      return {
        id: hexAt(view, at),
        reference: referenceAt(bytes, at + 16),
        tier: TIERS[view.getUint32(at + 24, true)] ?? 'observe',
        until: view.getFloat64(at + 8, true),
        indicators: own,
      }
    }),
    spared: Array.from({ length: spared }, (_, i) => hexAt(view, words - (spared - i) * 8)),
  }
}

/** @throws {Error} where the bytes are no indicators. */
export function decodeIndicators(bytes: Uint8Array): IndicatorsBlob {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sized = bytes.length >= HEADER && view.getUint32(0, true) === MAGIC
  const campaigns = sized ? view.getUint32(24, true) : 0
  const spared = sized ? view.getUint32(28, true) : 0
  const n = sized ? view.getUint32(32, true) : 0
  const words = HEADER + campaigns * CAMPAIGN + spared * 8
  if (!sized || campaigns > MOST_CAMPAIGNS || bytes.length !== words + n * 7)
    throw new Error('[stillwatch] these bytes are no indicators')
  const wordAt = (i: number) => view.getUint32(words + i * 4, true)
  const sparedAt = (i: number) => view.getBigUint64(words - (spared - i) * 8, true)
  const empty = n === 0 || (view.getUint32(4, true) & LIFTED) !== 0
  return {
    sequence: view.getFloat64(8, true),
    writtenAt: view.getFloat64(16, true),
    empty,
    match(account, things, now) {
      if (empty) return null
      /** By campaign: kinds that match as bits, samples, and how many of both are its alone. */
      const signs = new Map<number, { kinds: number; samples: number; soleSamples: number; sole: boolean }>()
      for (let t = 0; t < things.length; t += 2) {
        const [kind, word] = [things[t], things[t + 1]]
        for (let i = placeOf(n, word, wordAt); i < n && wordAt(i) === word; i++) {
          const told = view.getUint8(words + n * 6 + i)
          if ((told & ~SOLE) !== kind) continue
          const campaign = view.getUint16(words + n * 4 + i * 2, true)
          const sign = signs.get(campaign) ?? { kinds: 0, samples: 0, soleSamples: 0, sole: false }
          signs.set(campaign, sign)
          const sole = told >= SOLE
          if (kind === TEMPLATE) {
            sign.samples++
            if (sole) sign.soleSamples++
          } else {
            sign.kinds |= 1 << kind
            if (sole && kind < SUBSTANCE) sign.sole = true
          }
        }
      }
      for (const [campaign, { kinds, samples, soleSamples, sole }] of signs) {
        const all = kinds | (samples >= FEWEST_SAMPLES ? 1 << TEMPLATE : 0)
        const several = (all & (all - 1)) !== 0
        if (!(several && (sole || soleSamples >= FEWEST_SAMPLES)) && soleSamples < ENOUGH_SAMPLES) continue
        const at = HEADER + campaign * CAMPAIGN
        const until = view.getFloat64(at + 8, true)
        if (until !== 0 && until <= now) continue
        const place = placeOf(spared, idOf(account), sparedAt)
        if (place < spared && sparedAt(place) === idOf(account)) return null
        return {
          tier: TIERS[view.getUint32(at + 24, true)] ?? 'observe',
          until,
          reference: referenceAt(bytes, at + 16),
          campaign: hexAt(view, at),
        }
      }
      return null
    },
  }
}
