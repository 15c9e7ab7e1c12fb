/** A linker that a test can follow: accounts that asked one prompt are a campaign. And a desk that does as it is told. */
import { FIELD, RECORD, type AccountFacts } from '../../src/linking/facts.ts'
import { LinkerObject, type LinkerEnv } from '../../src/linking/object.ts'
import type { AccountLinker } from '../../src/linking/types.ts'
import type { CampaignReport, HealthReport, KnownApp } from '../../src/types.ts'

type State = Record<string, { readonly account: string; told: boolean }[]>

export function standInLinker(bytes: Uint8Array | null): AccountLinker {
  const text = bytes === null ? '{}' : new TextDecoder().decode(bytes)
  let apps = new Set<number>()
  const byPrompt = JSON.parse(text) as State
  return {
    take(facts: readonly AccountFacts[]) {
      for (const { account, records } of facts) {
        for (let from = 0; from < records.length; from += RECORD) {
          const prompt = records[from + FIELD.prompt]
          if (prompt === 666) throw new Error('a record that nobody can link')
          const holders = (byPrompt[prompt] ??= [])
          if (!holders.some((one) => one.account === account)) holders.push({ account, told: false })
        }
      }
    },
    full: false,
    know(things) {
      apps = new Set(things)
    },
    report(at) {
      return Object.entries(byPrompt)
        .filter(([prompt]) => !apps.has(Number(prompt)))
        .filter(([, holders]) => holders.length >= 3 && holders.some(({ told }) => !told))
        .map(([prompt, holders]) => {
          const fresh = holders.filter(({ told }) => !told)
          for (const holder of fresh) holder.told = true
          return campaign(
            Number(prompt),
            at,
            fresh.map(({ account }) => account),
          )
        })
    },
    state: () => new TextEncoder().encode(JSON.stringify(byPrompt)),
  }
}

function campaign(prompt: number, at: number, accounts: readonly string[]): CampaignReport {
  return {
    id: prompt.toString(16).padStart(16, '0'),
    absorbed: [],
    kind: 'campaign',
    at,
    began: at,
    score: 1,
    nats: 10,
    accounts: accounts.length,
    exchanges: accounts.length,
    hours: [],
    shared: [],
    members: accounts.map((account) => ({ account, joined: at, exchanges: 1, nats: null, links: 3 })),
  }
}

export interface StandInDesk {
  readonly campaigns: CampaignReport[]
  readonly health: HealthReport[]
  apps: readonly KnownApp[]
  mood: 'acknowledge' | 'ignore' | 'fail'
  readonly env: LinkerEnv
}

export function standInDesk(): StandInDesk {
  const desk: StandInDesk = {
    campaigns: [],
    health: [],
    apps: [],
    mood: 'acknowledge',
    env: {
      REVIEW_DESK: {
        idFromName: (name) => ({ name }) as DurableObjectId,
        get: () => ({
          async reportCampaigns(reports: readonly CampaignReport[]) {
            if (desk.mood === 'fail') throw new Error('the desk is away')
            desk.campaigns.push(...reports)
            return desk.mood === 'acknowledge' ? reports.map(({ id }) => id) : []
          },
          knownApps: async () => desk.apps,
          async health(report: HealthReport) {
            desk.health.push(report)
          },
        }),
      },
    },
  }
  return desk
}

export class StandInLinkerObject extends LinkerObject {
  protected override open(state: Uint8Array | null): AccountLinker {
    return standInLinker(state)
  }
}
