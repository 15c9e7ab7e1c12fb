/** Reads what the linker reports into bounded, clean values: whatever was in it, it can be stored and shown. */
import { KINDS as SHARED_KINDS } from '../linking/things.ts'
import type { CampaignMember, CampaignReport, SharedThing } from '../types.ts'
import { clean } from './clean.ts'
import { isAccount } from './reference.ts'

const SHARED_KEPT = 64
const HOURS_KEPT = 720
const MEMBERS_TAKEN = 200_000
const KINDS: readonly CampaignReport['kind'][] = ['campaign', 'relay', 'one-customer']
const THINGS: readonly SharedThing['kind'][] = [...SHARED_KINDS, 'synchrony', 'hand-over', 'end-users']

const real = (value: unknown, min: number, max: number) =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : min
const whole = (value: unknown, max = Number.MAX_SAFE_INTEGER) => Math.floor(real(value, 0, max))
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A campaign's id: 16 hex digits. */
const isCampaign = (id: unknown): id is string => typeof id === 'string' && /^[0-9a-f]{16}$/.test(id)

/** Null where it names no campaign or no time: nothing can be stored of it. */
export function readCampaign(value: CampaignReport): CampaignReport | null {
  if (typeof value !== 'object' || value === null || !isCampaign(value.id) || !Number.isFinite(value.at))
    return null
  const at = whole(value.at)
  const members = new Map<string, CampaignMember>()
  for (const raw of list(value.members).slice(0, MEMBERS_TAKEN)) {
    const member = readMember(raw as CampaignMember, at)
    if (member !== null) members.set(member.account, member)
  }
  return {
    id: value.id,
    absorbed: [...new Set(list(value.absorbed).filter(isCampaign))].filter((id) => id !== value.id),
    kind: KINDS.includes(value.kind) ? value.kind : 'campaign',
    at,
    began: Math.min(at, whole(value.began) || at),
    score: real(value.score, 0, 1),
    nats: real(value.nats, -1e6, 1e6),
    accounts: whole(value.accounts),
    exchanges: whole(value.exchanges),
    hours: list(value.hours)
      .slice(0, HOURS_KEPT)
      .map((n) => whole(n)),
    shared: readShared(value.shared),
    members: [...members.values()],
  }
}

/** Of one thing told twice, the heavier; heaviest first. */
function readShared(value: unknown): SharedThing[] {
  const things = new Map<string, SharedThing>()
  const read = list(value)
    .slice(0, SHARED_KEPT)
    .map((raw) => readThing(raw as Partial<SharedThing> | null))
    .sort((a, b) => b.weight - a.weight)
  for (const thing of read) {
    const key = `${thing.kind} ${thing.name}`
    if (!things.has(key)) things.set(key, thing)
  }
  return [...things.values()]
}

function readThing(raw: Partial<SharedThing> | null): SharedThing {
  return {
    kind: THINGS.find((kind) => kind === raw?.kind) ?? 'content',
    name: clean(raw?.name, 80),
    members: whole(raw?.members),
    others: whole(raw?.others),
    weight: real(raw?.weight, -1e6, 1e6),
    sentence: clean(raw?.sentence, 400),
  }
}

function readMember(raw: CampaignMember | null, at: number): CampaignMember | null {
  if (typeof raw !== 'object' || raw === null || typeof raw.account !== 'string' || !isAccount(raw.account))
    return null
  return {
    account: raw.account,
    joined: whole(raw.joined) || at,
    exchanges: whole(raw.exchanges),
    nats: typeof raw.nats === 'number' && Number.isFinite(raw.nats) ? real(raw.nats, -1000, 1000) : null,
    links: real(raw.links, 0, 1e6),
    shares: list(raw.shares)
      .slice(0, SHARED_KEPT)
      .map((name) => clean(name, 80)),
  }
}
