/**
 * Every setting of the edge, in one place: how it is read, unit, range, default. Those of the review desk are in
 * review/settings.ts, and what each does is said in cli/settings-sentences.ts, for the edge has no use of either; the README's
 * table is made of all (`npm run settings`). All problems are reported at once, each with its name, value and range.
 */
import type { Tier } from './types.ts'

/** Where requests go: by path prefix, by host, or everything. */
export interface Upstream {
  /** `/openai` (the prefix is taken off before forwarding), `api.example.com` (matches the Host header), or `*`. */
  readonly match: string
  /** Origin and optional base path, without a trailing slash. */
  readonly url: string
  /** What happens when no standings can be had: `forward` (counted as unguarded) or `refuse` (503). */
  readonly unguarded: 'forward' | 'refuse'
}

/** Reads a value of the environment; undefined where it is not in range. */
export type Parse<T> = (value: unknown) => T | undefined

export const real =
  (min: number, max: number): Parse<number> =>
  (value) => {
    const number =
      typeof value === 'number'
        ? value
        : typeof value === 'string' && value.trim() !== ''
          ? Number(value)
          : NaN
    return number >= min && number <= max ? number : undefined
  }
export const whole =
  (min: number, max: number): Parse<number> =>
  (value) => {
    const number = real(min, max)(value)
    return Number.isInteger(number) ? number : undefined
  }
export const like =
  (pattern: RegExp): Parse<string> =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined
export const text =
  (min: number, max: number): Parse<string> =>
  (value) =>
    typeof value === 'string' && value.length >= min && value.length <= max ? value : undefined
export const oneOf =
  <const T extends string>(...names: readonly T[]): Parse<T> =>
  (value) =>
    names.find((name) => name === value)
const header = like(/^[A-Za-z0-9-]{1,64}$/)
export const url: Parse<string> = (value) =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value) ? value : undefined
export const items = (value: string) => value.split(',').map((item) => item.trim())
export const list: Parse<readonly string[]> = (value) =>
  typeof value === 'string' ? items(value).filter((item) => item !== '') : undefined
const upstreams: Parse<readonly Upstream[]> = (value) => {
  const parts = typeof value === 'string' ? items(value) : ['']
  return parts.every((item) =>
    /^(\*|\/[^=]*|[A-Za-z0-9.-]+(:\d+)?)=https?:\/\/[^\s?#;]+(;unguarded=(forward|refuse))?$/.test(item),
  )
    ? parts.map((item) => {
        const at = item.indexOf('=')
        const [target, option] = item.slice(at + 1).split(';unguarded=')
        return {
          match: item.slice(0, at).replace(/(.)\/+$/, '$1'),
          url: target.replace(/\/+$/, ''),
          unguarded: option === 'refuse' ? 'refuse' : 'forward',
        }
      })
    : undefined
}

export interface Definition<T> {
  /** The environment variable. */
  readonly name: string
  readonly parse: Parse<T>
  /** Undefined: unset unless given. */
  readonly fallback?: T
  readonly unit: string
  readonly range: string
  /** The default as the table prints it. */
  readonly shown?: string
  readonly secret?: boolean
}
export const define = <T, F extends T | undefined = undefined>(
  definition: Omit<Definition<T>, 'fallback'> & { readonly fallback?: F },
) => definition as typeof definition & { readonly parse: Parse<T>; readonly fallback: F }

export const TIERS: readonly Tier[] = ['observe', 'throttle', 'restrict', 'block']

/** The catalogue. Keys are the names in code. */
export const CATALOGUE = {
  secret: define({
    name: 'STILLWATCH_SECRET',
    parse: text(32, 256),
    unit: 'text',
    range: '32 to 256 characters',
    secret: true,
  }),
  previousSecret: define({
    name: 'STILLWATCH_SECRET_PREVIOUS',
    parse: text(32, 256),
    unit: 'text',
    range: '32 to 256 characters',
    secret: true,
  }),
  mode: define({
    name: 'STILLWATCH_MODE',
    parse: oneOf('async', 'inline'),
    fallback: 'async' as const,
    unit: '',
    range: 'async, inline',
  }),
  inlineDeadline: define({
    name: 'STILLWATCH_INLINE_DEADLINE',
    parse: whole(1, 5000),
    fallback: 50,
    unit: 'ms',
    range: '1 to 5000',
  }),
  upstreams: define({
    name: 'STILLWATCH_UPSTREAMS',
    parse: upstreams,
    unit: 'list',
    range: 'MATCH=URL[;unguarded=refuse], ...',
  }),
  store: define({
    name: 'STILLWATCH_STORE',
    parse: oneOf('auto', 'durable-object', 'upstash', 'memory'),
    fallback: 'auto' as const,
    unit: '',
    range: 'auto, durable-object, upstash, memory',
  }),
  upstashUrl: define({
    name: 'UPSTASH_REDIS_REST_URL',
    parse: url,
    unit: 'URL',
    range: 'http(s) URL',
  }),
  upstashToken: define({
    name: 'UPSTASH_REDIS_REST_TOKEN',
    parse: text(1, 1024),
    unit: 'text',
    range: '1 to 1024 characters',
    secret: true,
  }),
  storeTimeout: define({
    name: 'STILLWATCH_STORE_TIMEOUT',
    parse: whole(10, 10_000),
    fallback: 2000,
    unit: 'ms',
    range: '10 to 10000',
  }),
  flushInterval: define({
    name: 'STILLWATCH_FLUSH_INTERVAL',
    parse: whole(0, 1000),
    fallback: 1000,
    unit: 'ms',
    range: '0 to 1000',
  }),
  flushSize: define({
    name: 'STILLWATCH_FLUSH_SIZE',
    parse: whole(1, 1024),
    fallback: 64,
    unit: 'exchanges',
    range: '1 to 1024',
  }),
  cacheBytes: define({
    name: 'STILLWATCH_CACHE_BYTES',
    parse: whole(65_536, 67_108_864),
    fallback: 8_388_608,
    unit: 'bytes',
    range: '65536 to 67108864',
  }),
  bodyLimit: define({
    name: 'STILLWATCH_BODY_LIMIT',
    parse: whole(1024, 16_777_216),
    fallback: 1_048_576,
    unit: 'bytes',
    range: '1024 to 16777216',
  }),
  standingTtl: define({
    name: 'STANDING_TTL',
    parse: whole(30, 3600),
    fallback: 30,
    unit: 's',
    range: '30 to 3600',
  }),
  standingDeadline: define({
    name: 'STILLWATCH_STANDING_DEADLINE',
    parse: whole(1, 5000),
    fallback: 50,
    unit: 'ms',
    range: '1 to 5000',
  }),
  accountHeader: define({
    name: 'STILLWATCH_ACCOUNT_HEADER',
    parse: header,
    unit: 'header',
    range: "a header's name",
  }),
  orgHeader: define({
    name: 'STILLWATCH_ORG_HEADER',
    parse: header,
    unit: 'header',
    range: "a header's name",
  }),
  trustedSecret: define({
    name: 'STILLWATCH_TRUSTED_SECRET',
    parse: text(16, 256),
    unit: 'text',
    range: '16 to 256 characters',
    secret: true,
  }),
  jwtJwks: define({
    name: 'STILLWATCH_JWT_JWKS',
    parse: url,
    unit: 'URL',
    range: 'http(s) URL',
  }),
  jwtClaim: define({
    name: 'STILLWATCH_JWT_CLAIM',
    parse: text(1, 64),
    fallback: 'sub',
    unit: 'claim',
    range: '1 to 64 characters',
  }),
  jwtIssuer: define({
    name: 'STILLWATCH_JWT_ISSUER',
    parse: text(1, 512),
    unit: 'text',
    range: '1 to 512 characters',
  }),
  jwtAudience: define({
    name: 'STILLWATCH_JWT_AUDIENCE',
    parse: text(1, 512),
    unit: 'text',
    range: '1 to 512 characters',
  }),
  allow: define({
    name: 'STILLWATCH_ALLOW',
    parse: list,
    fallback: [],
    unit: 'list',
    range: 'account ids, comma-separated',
    shown: 'none',
  }),
  resellers: define({
    name: 'STILLWATCH_RESELLERS',
    parse: list,
    fallback: [],
    unit: 'list',
    range: 'account ids, comma-separated',
    shown: 'none',
  }),
  skipPaths: define({
    name: 'STILLWATCH_SKIP_PATHS',
    parse: list,
    fallback: [],
    unit: 'list',
    range: 'path prefixes, comma-separated',
    shown: 'none',
  }),
  falseAlarms: define({
    name: 'STILLWATCH_FALSE_ALARMS',
    parse: real(0.00001, 0.1),
    fallback: 0.005,
    unit: 'share',
    range: '0.00001 to 0.1',
  }),
  linking: define({
    name: 'STILLWATCH_LINKING',
    parse: oneOf('on', 'off'),
    fallback: 'on' as const,
    unit: '',
    range: 'on, off',
  }),
  autoTier: define({
    name: 'STILLWATCH_AUTO_TIER',
    parse: oneOf('observe', 'block'),
    fallback: 'observe' as const,
    unit: 'tier',
    range: 'observe, block',
  }),
}

type Catalogue = Readonly<Record<string, Definition<unknown>>>
/** What a catalogue's settings are once read; those without a default may be undefined. */
export type Read<C extends Catalogue> = {
  readonly [K in keyof C]:
    | NonNullable<ReturnType<C[K]['parse']>>
    | (C[K]['fallback'] extends undefined ? undefined : never)
}
/** Every setting of the edge with its value. */
export type Settings = Read<typeof CATALOGUE>

/** The settings of the desk and its dashboard begin so: the edge leaves them to those. */
const DESKS = /^STILLWATCH_(ACCESS|DASHBOARD|DESK|PUBLIC|SESSION|WEBHOOK)_/

/** All that is wrong with an environment, at once. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(
      `[stillwatch] ${problems.length} setting${problems.length === 1 ? '' : 's'} to mend:\n${problems.map((line) => `- ${line}`).join('\n')}`,
    )
    this.problems = problems
  }
}

/**
 * The edge's settings out of an environment.
 * @throws {SettingsError} with every problem, never just the first.
 */
export const readSettings = (
  env: Readonly<Record<string, unknown>>,
  overrides: Partial<Settings> = {},
): Settings => readCatalogue(CATALOGUE, env, overrides)

/**
 * A catalogue's settings out of an environment. An empty string is the same as unset. Unknown names that begin with
 * `STILLWATCH_` are problems too: they are typing errors.
 */
export function readCatalogue<C extends Catalogue>(
  catalogue: C,
  env: Readonly<Record<string, unknown>>,
  overrides: Partial<Read<C>> = {},
  check?: (settings: Read<C>) => readonly string[],
): Read<C> {
  const problems: string[] = []
  const settings: Record<string, unknown> = {}
  const known = new Set<string>()
  for (const [key, definition] of Object.entries(catalogue)) {
    known.add(definition.name)
    const override = (overrides as Record<string, unknown>)[key]
    const value = env[definition.name]
    if (override !== undefined) settings[key] = override
    else if (value === undefined || value === null || value === '') settings[key] = definition.fallback
    else {
      const parsed = definition.parse(value)
      if (parsed !== undefined) settings[key] = parsed
      else {
        const shown = definition.secret
          ? `(a secret of ${String(value).length} characters)`
          : JSON.stringify(value).slice(0, 80)
        problems.push(
          `${definition.name} is ${shown}; it must be ${definition.range}${definition.unit && !definition.range.includes(definition.unit) ? ` (${definition.unit})` : ''}`,
        )
      }
    }
  }
  for (const name of Object.keys(env)) {
    const others = check === undefined && DESKS.test(name)
    if (name.startsWith('STILLWATCH_') && !known.has(name) && !others && typeof env[name] === 'string') {
      problems.push(`${name} is not a setting; look for a typing error (the names are in README.md)`)
    }
  }
  const has = (key: keyof typeof CATALOGUE) => settings[key] !== undefined
  if (!has('secret') && !problems.some((line) => line.startsWith('STILLWATCH_SECRET '))) {
    problems.push(
      'STILLWATCH_SECRET is unset; it must be 32 to 256 characters (make one with: openssl rand -hex 32)',
    )
  }
  if (has('upstashUrl') !== has('upstashToken')) {
    problems.push('UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN go together; set both or neither')
  }
  if (settings.store === 'upstash' && !has('upstashUrl'))
    problems.push('STILLWATCH_STORE is "upstash"; UPSTASH_REDIS_REST_URL must be set')
  if ((has('accountHeader') || has('orgHeader')) && !has('trustedSecret')) {
    problems.push(
      'STILLWATCH_ACCOUNT_HEADER and STILLWATCH_ORG_HEADER count only from trusted callers; set STILLWATCH_TRUSTED_SECRET (16 to 256 characters)',
    )
  }
  if (has('previousSecret') && settings.previousSecret === settings.secret)
    problems.push('STILLWATCH_SECRET_PREVIOUS is the same as STILLWATCH_SECRET; unset it')
  problems.push(...(check?.(settings as Read<C>) ?? []))
  if (problems.length > 0) throw new SettingsError(problems)
  return settings as Read<C>
}
