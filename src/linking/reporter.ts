/**
 * From what the linker finds to what the review desk is told: campaigns that are new or have changed, their members named
 * once, with what they share and how many others have it. Pure, like the linker; its state is bytes.
 */
import { hashWord, mix } from '../text/tokens.ts'
import type { CampaignMember, CampaignReport, SharedThing } from '../types.ts'
import { FIELD, FORMAT, RECORD, type AccountFacts } from './facts.ts'
import { LIFETIME, sizeOf, type Kept } from './ledger.ts'
import { createLinker, type LinkerState } from './linker.ts'
import { KINDS, SUBSTANCE, thingsOf } from './things.ts'
import type { AccountLinker, Bond, Campaign } from './types.ts'

/** A campaign is told again when it has grown by a quarter, or somebody joined. */
const GROWTH = 1.25
/** Rows of what is shared, and how many of them may be samples of templates. */
const MOST_SHARED = 64
const MOST_SAMPLES = 40
const MOST_HOURS = 720
const HOUR = 3_600_000
/** What is told of a campaign that is no longer found is kept so long, in case it comes back. */
const REMEMBERED = 21 * 24 * HOUR
const MINUTES = 60

/**
 * Records held at most, and looked at closer at most in one linking: an object has 128 MiB. With 114,000 records told, heap and
 * buffers of a Node with a small heap stood at 70 MB after a report, with 228,000 at 105. That is 4,600 accounts of 26 exchanges
 * a day. Above it the linker remembers less long.
 */
const MOST_RECORDS = 120_000
const LOOKED_AT = 60_000
/** What is let go at once, for that. Minutes. */
const STEP = 60

/** What the desk was told of a campaign. */
interface Told {
  readonly accounts: Set<string>
  readonly absorbed: Set<string>
  kind: Campaign['kind']
  exchanges: number
  /** Told exchanges in each hour since `began`; it remembers more than the ledger. */
  began: number
  hours: number[]
  at: number
}

/** The linker's names are long; the desk's are 16 hex digits. */
const shortOf = (name: string) =>
  [name, `${name}.`].map((text) => mix(hashWord(text)).toString(16).padStart(8, '0')).join('')
const hexOf = (word: number) => word.toString(16).padStart(8, '0')

/** The things of an account: kind by word. */
function eachThing({ records, size }: Kept, each: (kind: number, word: number) => void): void {
  for (let i = 0; i < size; i++) {
    const things = thingsOf(records.subarray(i * RECORD, (i + 1) * RECORD))
    for (let t = 0; t < things.length; t += 2) each(things[t], things[t + 1])
  }
}

interface Counted {
  readonly kind: number
  members: number
  others: number
}

const SENTENCES: Readonly<Record<(typeof KINDS)[number], string>> = {
  template: 'fill one template',
  content: 'ask one and the same thing',
  system: 'have one long system prompt',
  tools: 'bring the same tools',
  network: 'come from one network',
  client: 'use one client',
  organisation: 'belong to one organisation',
}
const number = (n: number) => n.toLocaleString('en-US')

/** What bonds say that no hash has a name for. */
function captionOf({ kind, members }: Bond, of: number): SharedThing | null {
  if (kind !== 'synchrony' && kind !== 'hand-over' && kind !== 'end-users') return null
  const sentence = {
    synchrony: `${number(members)} accounts are active in the same minutes, or take turns in them, beyond chance.`,
    'hand-over': `${number(members)} of ${number(of)} accounts ask what no other of them asks: one sweep, handed out.`,
    'end-users': `${number(members)} of ${number(of)} accounts each speak for several end users: customers' traffic, resold through them.`,
  }[kind]
  return { kind, name: kind, members, others: 0, weight: 0, sentence }
}

const heavier = (a: { readonly thing: SharedThing }, b: { readonly thing: SharedThing }) =>
  b.thing.weight - a.thing.weight || (a.thing.name < b.thing.name ? -1 : 1)

/** What the members of each campaign share: names with counts inside and outside, heaviest first. */
function sharedBy(campaigns: readonly Campaign[], ledger: ReadonlyMap<string, Kept>): SharedThing[][] {
  // words that may be told, and of which campaigns
  const counts = campaigns.map(() => new Map<number, Counted>())
  const wanted = new Map<number, Set<number>>()
  const want = (word: number, c: number) =>
    (wanted.get(word) ?? wanted.set(word, new Set()).get(word)!).add(c)
  const place = new Map<string, number>()
  campaigns.forEach(({ members, things, bonds }, c) => {
    for (const word of things) want(word, c)
    for (const { account } of members) place.set(account, c)
    const named = new Set(bonds.map(({ kind }) => kind as string))
    for (const { account } of members) {
      const kept = ledger.get(account)
      if (kept)
        eachThing(kept, (kind, word) => void (named.has(KINDS[kind]) && kind >= SUBSTANCE && want(word, c)))
    }
  })
  for (const kept of ledger.values()) {
    const seen = new Set<number>()
    eachThing(kept, (kind, word) => {
      const of = wanted.get(word)
      if (!of || seen.has(word)) return
      seen.add(word)
      for (const c of of) {
        const counted = counts[c].get(word) ?? { kind, members: 0, others: 0 }
        counts[c].set(word, counted)
        if (place.get(kept.account) === c) counted.members++
        else counted.others++
      }
    })
  }
  return campaigns.map(({ members, bonds }, c) => {
    const outside = Math.max(1, ledger.size - members.length)
    const things = [...counts[c]]
      .filter(([, counted]) => counted.members >= 2)
      .map(([word, counted]): { readonly place: number; readonly thing: SharedThing } => {
        const share = counted.members / members.length
        const kind = KINDS[counted.kind]
        const others =
          counted.others === 0 ? 'nobody else does' : `${number(counted.others)} other accounts do`
        return {
          place: counted.kind,
          thing: {
            kind,
            name: hexOf(word),
            members: counted.members,
            others: counted.others,
            weight: Math.max(0, share * Math.log(share / ((counted.others + 1) / (outside + 1)))),
            sentence: `${number(counted.members)} of ${number(members.length)} accounts ${SENTENCES[kind]}; ${others}.`,
          },
        }
      })
      .sort(heavier)
    const samples = things.filter(({ place: kind }) => kind === 0).slice(0, MOST_SAMPLES)
    const rest = things.filter(({ place: kind }) => kind !== 0)
    const captions = bonds.flatMap((bond) => captionOf(bond, members.length) ?? [])
    return [
      ...[...samples, ...rest]
        .sort(heavier)
        .slice(0, MOST_SHARED - captions.length)
        .map(({ thing }) => thing),
      ...captions,
    ]
  })
}

/** Adds the told exchanges of the members to the hours known before; each hour's greatest count stays. */
function countHours(told: Told, began: number, members: readonly Kept[]): void {
  const first = Math.floor(Math.min(began, told.began) / HOUR)
  const earlier = Math.floor(told.began / HOUR) - first
  const hours = [...Array.from({ length: earlier }, () => 0), ...told.hours]
  const now = new Map<number, number>()
  for (const { records, size } of members)
    for (let i = 0; i < size; i++) {
      const hour = Math.floor(records[i * RECORD + FIELD.minute] / MINUTES) - first
      if (hour >= 0 && hour < MOST_HOURS) now.set(hour, (now.get(hour) ?? 0) + 1)
    }
  for (const [hour, n] of now) {
    while (hours.length <= hour) hours.push(0)
    hours[hour] = Math.max(hours[hour], n)
  }
  told.began = Math.min(began, told.began)
  told.hours = hours.slice(0, MOST_HOURS)
}

export function createReporter(bytes: Uint8Array | null, most = MOST_RECORDS): AccountLinker {
  const before = bytes === null ? null : unpack(bytes)
  const linker = createLinker(before?.linker, LOOKED_AT)
  const told = new Map<string, Told>(before?.told)

  /** Records held, reckoned anew by `forget`. */
  let held = sizeOf(linker.ledger)
  let full = false

  /** Lets go of what is too old, and where that is too little, of what is oldest. */
  function forget(at: number): void {
    linker.forget(at)
    held = sizeOf(linker.ledger)
    full = held > most
    for (let step = STEP; held > most && step < LIFETIME; step += STEP) {
      linker.forget(at + step * 60_000)
      held = sizeOf(linker.ledger)
    }
  }

  /** Campaigns that are no longer found, but most of whose accounts are in this one now. */
  function absorbedBy(id: string, inside: ReadonlySet<string>, current: ReadonlySet<string>): string[] {
    return [...told].flatMap(([other, { accounts }]) => {
      if (other === id || current.has(other)) return []
      let n = 0
      for (const account of accounts) if (inside.has(account)) n++
      return 2 * n > accounts.size ? [other] : []
    })
  }

  function memberOf(
    { account, held }: Campaign['members'][number],
    names: ReadonlySet<string>,
  ): CampaignMember {
    const kept = linker.ledger.get(account)
    const shares = new Set<string>()
    if (kept) eachThing(kept, (_, word) => void (names.has(hexOf(word)) && shares.add(hexOf(word))))
    return {
      account,
      joined: kept?.first ?? 0,
      exchanges: kept?.exchanges ?? 0,
      nats: kept?.nats ?? null,
      // each exchange that holds it does so by a nat at least
      links: held,
      shares: [...shares],
    }
  }

  return {
    take(facts: readonly AccountFacts[]) {
      linker.take(facts)
      for (const { records } of facts) held += records.length / RECORD
      if (held > most * 1.25) forget(Math.max(...facts.map(({ at }) => at)))
    },
    get full() {
      return full
    },
    know: (things) => linker.know(things),

    report(at) {
      forget(at)
      const campaigns = linker.link()
      const ids = campaigns.map(({ id }) => shortOf(id))
      const current = new Set(ids)
      const shared = sharedBy(campaigns, linker.ledger)
      const reports: CampaignReport[] = []
      campaigns.forEach((campaign, c) => {
        const id = ids[c]
        const inside = new Set(campaign.members.map(({ account }) => account))
        const known = told.get(id)
        const one: Told = known ?? {
          accounts: new Set(),
          absorbed: new Set(),
          kind: campaign.kind,
          exchanges: 0,
          began: campaign.first,
          hours: [],
          at,
        }
        const absorbed = absorbedBy(id, inside, current)
        const kept = campaign.members.flatMap(({ account }) => linker.ledger.get(account) ?? [])
        const exchanges = kept.reduce((sum, { exchanges: n }) => sum + n, 0)
        const joined = campaign.members.filter(({ account }) => !one.accounts.has(account))
        one.at = at
        if (
          known &&
          joined.length + absorbed.length === 0 &&
          exchanges < known.exchanges * GROWTH &&
          campaign.kind === known.kind
        )
          return
        countHours(one, campaign.first, kept)
        one.kind = campaign.kind
        one.exchanges = exchanges
        for (const other of absorbed) {
          one.absorbed.add(other)
          told.delete(other)
        }
        for (const { account } of joined) one.accounts.add(account)
        told.set(id, one)
        const names = new Set(shared[c].map(({ name }) => name))
        reports.push({
          id,
          absorbed: [...one.absorbed],
          kind: campaign.kind,
          at,
          began: one.began,
          score: campaign.score,
          nats: campaign.nats,
          accounts: campaign.members.length,
          exchanges,
          hours: one.hours,
          shared: shared[c],
          members: joined.map((member) => memberOf(member, names)),
        })
      })
      for (const [id, one] of told) if (one.at < at - REMEMBERED) told.delete(id)
      return reports
    },

    state: () => pack({ linker: linker.save(), told: [...told] }),
  }
}

interface State {
  readonly linker: LinkerState
  readonly told: readonly (readonly [string, Told])[]
}

/** A header of JSON, padded to whole words, and the records of all accounts, one after another. */
function pack({ linker, told }: State): Uint8Array {
  const header = new TextEncoder().encode(
    JSON.stringify({
      format: FORMAT,
      named: linker.named,
      told: told.map(([id, one]) => [
        id,
        { ...one, accounts: [...one.accounts], absorbed: [...one.absorbed] },
      ]),
      accounts: linker.accounts.map((kept) => ({ ...kept, records: undefined })),
    }),
  )
  const start = 4 + Math.ceil(header.length / 4) * 4
  const words = linker.accounts.reduce((sum, { size }) => sum + size * RECORD, 0)
  const bytes = new Uint8Array(start + words * 4)
  new DataView(bytes.buffer).setUint32(0, header.length, true)
  bytes.set(header, 4)
  const all = new Uint32Array(bytes.buffer, start)
  let at = 0
  for (const { records, size } of linker.accounts) {
    all.set(records.subarray(0, size * RECORD), at)
    at += size * RECORD
  }
  return bytes
}

/** @throws {Error} where the bytes are of other records, or none of ours. */
function unpack(bytes: Uint8Array): State {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as {
    readonly format: number
    readonly named: LinkerState['named']
    readonly told: readonly (readonly [
      string,
      Omit<Told, 'accounts' | 'absorbed'> & { accounts: string[]; absorbed: string[] },
    ])[]
    readonly accounts: readonly Omit<Kept, 'records'>[]
  }
  if (header.format !== FORMAT) throw new Error(`records of format ${header.format}`)
  const start = 4 + Math.ceil(length / 4) * 4
  const all = new Uint32Array(bytes.slice(start).buffer)
  let at = 0
  return {
    linker: {
      named: header.named,
      accounts: header.accounts.map((kept) => {
        const records = all.slice(at, (at += kept.size * RECORD))
        return { ...kept, records }
      }),
    },
    told: header.told.map(([id, one]) => [
      id,
      { ...one, accounts: new Set(one.accounts), absorbed: new Set(one.absorbed) },
    ]),
  }
}
