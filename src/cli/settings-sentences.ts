/** What each setting does, as the README's table says it. A setting without a sentence does not compile. */
import type { DESK_CATALOGUE as CATALOGUE } from '../review/settings.ts'

export const SENTENCES: Readonly<Record<keyof typeof CATALOGUE, string>> = {
  secret: 'Keys the HMAC under which accounts are stored, and signs sessions. Required.',
  previousSecret:
    'The secret before a rotation: while it is set, standings made under it hold and follow their accounts.',
  mode: 'async: everything but the standing happens after the answer. inline: assessed before forwarding, with a deadline.',
  inlineDeadline: 'How long an inline assessment may hold a request; then it goes on.',
  upstreams:
    "The Worker's upstreams. MATCH is a path prefix (/openai, taken off), a host, or *. First match wins.",
  store: 'Where counters live. auto: Upstash when its URL is set, else Durable Objects.',
  upstashUrl: 'Upstash Redis over REST.',
  upstashToken: 'Its token.',
  storeTimeout: 'After this long without an answer a store call counts as lost.',
  flushInterval: 'Exchanges are collected this long in an isolate before they are written together.',
  flushSize: 'That many collected exchanges are written at once, without waiting for the interval.',
  cacheBytes: 'Bound of the readings an isolate keeps; the least recently used go first, and are counted.',
  bodyLimit:
    'Larger request bodies pass through; of them only the tail is read, and they are counted as oversize.',
  standingTtl: "How old people's decisions may be in an isolate before they are fetched again.",
  standingDeadline: 'How long an isolate that has no decisions yet lets a request wait for them.',
  accountHeader: 'Names the account, from trusted callers only (see STILLWATCH_TRUSTED_SECRET).',
  orgHeader: 'An organisation or payment id of the account, from trusted callers only; kept as an HMAC.',
  trustedSecret:
    'What a trusted caller sends in x-stillwatch-trust; without it the account and organisation headers are ignored.',
  jwtJwks: 'Key set of the bearer JWTs whose claim names the account.',
  jwtClaim: 'That claim.',
  jwtIssuer: 'The issuer such a JWT must name.',
  jwtAudience: 'The audience such a JWT must name.',
  allow: 'Accounts (as the dashboard shows them) that are never inspected.',
  resellers:
    'Accounts known to resell: inspected like any other, but many users behind one of them are no surprise.',
  skipPaths: 'Paths that pass through without any work.',
  falseAlarms:
    'The share of people a day that may be escalated, and of services seven times as many: the threshold of the corrected p-value.',
  linking:
    'Whether accounts are compared, to find campaigns: keyed hashes of what they ask and where from go to the linker, where one is bound.',
  autoTier: 'The hardest tier that a score may put in force without a person. observe: none.',
  dashboardToken:
    'Signs in as an admin, under any name. Without it, people or Access the dashboard stays shut.',
  people:
    'Reviewers with tokens of their own. Roles: viewer (sees), reviewer (decides), admin (also ends sessions and erases).',
  accessTeam: 'Lets in whom Cloudflare Access lets in; its JWTs are verified against the keys of this team.',
  accessAudience: "The audience tag of the dashboard's application in Access.",
  accessRoles: 'What people of Access may do: an address goes before its domain; everybody else is a viewer.',
  dashboardPath: 'Where the Worker serves the dashboard.',
  publicUrl: 'Where people reach the dashboard: the origin of links in webhooks. Unset, links are paths.',
  sessionHours: 'How long a sign-in lasts.',
  webhookUrl:
    'Told of every new case, of proposals and of a degraded state; in our own form, or as Slack and PagerDuty take it.',
  pagerDutyKey: 'The routing key of the PagerDuty service.',
  webhookSecret: 'Signs what the webhook sends (Standard Webhooks).',
  keepCases:
    'Decided cases go so long after they were decided and last seen; nothing that is in force goes. 0: never.',
  keepAudit:
    'Entries of the audit log go after so long; the chain goes on from a signed checkpoint. 0: never.',
  fourEyes:
    'Whether a block takes a second person: what the first one decides is a proposal until then. Two people need credentials of their own.',
}
