/** The settings of the review desk and its dashboard. They come after the edge's, which are needed to read any of them. */
import {
  CATALOGUE,
  define,
  items,
  like,
  oneOf,
  readCatalogue,
  text,
  url,
  whole,
  type Parse,
  type Read,
} from '../settings.ts'
import type { Form, Target } from './webhook-forms.ts'

/** viewer: sees. reviewer: decides. admin: also ends sessions, erases, and sends news again. */
export type Role = 'viewer' | 'reviewer' | 'admin'
const role = oneOf('viewer', 'reviewer', 'admin')

interface Person {
  readonly name: string
  readonly role: Role
  readonly token: string
}

/** `NAME=ROLE:TOKEN, ...`, each name and token once. */
const people: Parse<readonly Person[]> = (value) => {
  if (typeof value !== 'string') return undefined
  const read = items(value).map((item): Person | null => {
    const match = /^([^=:,]{1,60})=([a-z]+):([^\s,]{16,256})$/.exec(item)
    const of = role(match?.[2])
    return match === null || of === undefined ? null : { name: match[1].trim(), role: of, token: match[3] }
  })
  const all = read.filter((one) => one !== null)
  const once = (key: 'name' | 'token') => new Set(all.map((one) => one[key])).size === read.length
  return once('name') && once('token') ? all : undefined
}

/** Receivers of news, each with the form it understands before its URL. */
const targets: Parse<readonly Target[]> = (value) => {
  if (typeof value !== 'string') return undefined
  const read = items(value).map((item): Target | null => {
    const [, form = 'standard', at] = /^(?:(slack|pagerduty)\+)?(.*)$/.exec(item) ?? []
    const known = url(at)
    return known === undefined ? null : { form: form as Form, url: known }
  })
  return read.every((one) => one !== null) ? read : undefined
}

/** `ADDRESS=ROLE, *@DOMAIN=ROLE, ...`. */
const accessRoles: Parse<readonly { readonly who: string; readonly role: Role }[]> = (value) => {
  if (typeof value !== 'string') return undefined
  const read = items(value).map((item) => {
    const [who, name] = item.split('=')
    const of = role(name)
    return of !== undefined && /^(\*|[^\s@*]+)@[^\s@*]+$/.test(who)
      ? { who: who.toLowerCase(), role: of }
      : null
  })
  return read.every((one) => one !== null) ? read : undefined
}

export const DESK_CATALOGUE = {
  ...CATALOGUE,
  dashboardToken: define({
    name: 'STILLWATCH_DASHBOARD_TOKEN',
    parse: text(16, 256),
    unit: 'text',
    range: '16 to 256 characters',
    secret: true,
  }),
  people: define({
    name: 'STILLWATCH_DASHBOARD_PEOPLE',
    parse: people,
    unit: 'list',
    range: 'NAME=ROLE:TOKEN, ... (tokens of 16 to 256 characters)',
    secret: true,
  }),
  accessTeam: define({
    name: 'STILLWATCH_ACCESS_TEAM',
    parse: like(/^https:\/\/[^\s/?#]+$/),
    unit: 'origin',
    range: 'https://TEAM.cloudflareaccess.com',
  }),
  accessAudience: define({
    name: 'STILLWATCH_ACCESS_AUDIENCE',
    parse: text(1, 512),
    unit: 'text',
    range: '1 to 512 characters',
  }),
  accessRoles: define({
    name: 'STILLWATCH_ACCESS_ROLES',
    parse: accessRoles,
    fallback: [],
    unit: 'list',
    range: 'ADDRESS=ROLE, *@DOMAIN=ROLE, ...',
    shown: 'none',
  }),
  dashboardPath: define({
    name: 'STILLWATCH_DASHBOARD_PATH',
    parse: like(/^\/[A-Za-z0-9/_-]*[A-Za-z0-9_-]$/),
    fallback: '/stillwatch',
    unit: 'path',
    range: 'a path without trailing slash',
  }),
  publicUrl: define({
    name: 'STILLWATCH_PUBLIC_URL',
    parse: like(/^https?:\/\/[^\s/?#]+$/),
    unit: 'origin',
    range: 'http(s)://host, without a path',
  }),
  sessionHours: define({
    name: 'STILLWATCH_SESSION_HOURS',
    parse: whole(1, 168),
    fallback: 12,
    unit: 'h',
    range: '1 to 168',
  }),
  webhookUrl: define({
    name: 'STILLWATCH_WEBHOOK_URL',
    parse: targets,
    unit: 'list',
    range: 'http(s) URL, slack+https://..., pagerduty+https://...',
  }),
  pagerDutyKey: define({
    name: 'STILLWATCH_WEBHOOK_PAGERDUTY_KEY',
    parse: text(1, 256),
    unit: 'text',
    range: '1 to 256 characters',
    secret: true,
  }),
  webhookSecret: define({
    name: 'STILLWATCH_WEBHOOK_SECRET',
    parse: text(16, 256),
    unit: 'text',
    range: '16 to 256 characters',
    secret: true,
  }),
  keepCases: define({
    name: 'STILLWATCH_DESK_KEEP_CASES',
    parse: whole(0, 3650),
    fallback: 365,
    unit: 'days',
    range: '0 to 3650',
  }),
  keepAudit: define({
    name: 'STILLWATCH_DESK_KEEP_AUDIT',
    parse: whole(0, 3650),
    fallback: 0,
    unit: 'days',
    range: '0 to 3650',
  }),
  fourEyes: define({
    name: 'STILLWATCH_DESK_FOUR_EYES',
    parse: oneOf('off', 'on'),
    fallback: 'off' as const,
    unit: '',
    range: 'off, on',
  }),
}

export type DeskSettings = Read<typeof DESK_CATALOGUE>

/** What does not go together. */
function problemsOf({
  fourEyes,
  people,
  accessTeam,
  accessAudience,
  webhookUrl,
  pagerDutyKey,
}: DeskSettings): readonly string[] {
  const problems: string[] = []
  if ((accessTeam === undefined) !== (accessAudience === undefined))
    problems.push('STILLWATCH_ACCESS_TEAM and STILLWATCH_ACCESS_AUDIENCE go together; set both or neither')
  if (fourEyes === 'on' && (people?.length ?? 0) < 2 && accessTeam === undefined)
    problems.push(
      'STILLWATCH_DESK_FOUR_EYES is "on"; two people need credentials of their own: set STILLWATCH_DASHBOARD_PEOPLE with two or more, or STILLWATCH_ACCESS_TEAM',
    )
  if (webhookUrl?.some(({ form }) => form === 'pagerduty') && pagerDutyKey === undefined)
    problems.push(
      'STILLWATCH_WEBHOOK_URL names PagerDuty; set STILLWATCH_WEBHOOK_PAGERDUTY_KEY, the routing key',
    )
  return problems
}

/**
 * All settings out of an environment, the edge's and the desk's.
 * @throws {SettingsError} with every problem, never just the first.
 */
export const readDeskSettings = (
  env: Readonly<Record<string, unknown>>,
  overrides: Partial<DeskSettings> = {},
): DeskSettings => readCatalogue(DESK_CATALOGUE, env, overrides, problemsOf)
