/** Campaign reports for tests. */
import type { CampaignMember, CampaignReport, SharedThing } from '../../src/types.ts'
import { newAccount, NOON } from './escalation.ts'

const HOUR = 3_600_000

/** A fresh campaign id. */
export const newCampaign = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')

export const thing = (more: Partial<SharedThing> = {}): SharedThing => ({
  kind: 'template',
  name: '3f2a91c0d4e5b677',
  members: 40,
  others: 2,
  weight: 9,
  sentence: 'One prompt template fills most of what these accounts ask.',
  ...more,
})

export const member = (account: string, more: Partial<CampaignMember> = {}): CampaignMember => ({
  account,
  joined: NOON - 20 * HOUR,
  exchanges: 26,
  nats: 1.5,
  links: 8,
  shares: ['3f2a91c0d4e5b677'],
  ...more,
})

/** `members`: accounts, or how many new ones. */
export function campaign({
  members = 6,
  ...more
}: Omit<Partial<CampaignReport>, 'members'> & {
  readonly members?: number | readonly CampaignMember[]
} = {}): CampaignReport {
  const all =
    typeof members === 'number' ? Array.from({ length: members }, () => member(newAccount())) : members
  return {
    id: newCampaign(),
    absorbed: [],
    kind: 'campaign',
    at: NOON,
    began: NOON - 30 * HOUR,
    score: 0.9995,
    nats: 42,
    accounts: all.length,
    exchanges: all.length * 26,
    hours: Array.from({ length: 30 }, (_, hour) => 10 + hour),
    shared: [
      thing(),
      thing({ kind: 'network', name: 'a1b2c3d4e5f60718', weight: 3, sentence: 'One network.', others: 90 }),
    ],
    members: all,
    ...more,
  }
}
