import { SENTENCES } from '../src/cli/settings-sentences.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { BEGIN, END, settingsTable, withSettings } from '../src/cli/settings-markdown.ts'
import { DESK_CATALOGUE as CATALOGUE, readDeskSettings as readSettings } from '../src/review/settings.ts'
import { readSettings as readEdgeSettings, SettingsError } from '../src/settings.ts'

const SECRET = 'a-secret-of-more-than-32-characters'

/** What is wrong with an environment; empty where nothing is. */
function problemsOf(env: Record<string, unknown>): readonly string[] {
  try {
    readSettings(env)
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
}

describe('settings', () => {
  it('has a default for everything but the secret', () => {
    const settings = readSettings({ STILLWATCH_SECRET: SECRET })
    for (const [key, definition] of Object.entries(CATALOGUE)) {
      if (key !== 'secret') expect(settings).toHaveProperty(key, definition.fallback)
    }
    expect(settings.secret).toBe(SECRET)
  })

  it('reports all problems at once, each with its name, value and range', () => {
    const problems = problemsOf({
      STILLWATCH_SECRET: SECRET,
      STILLWATCH_FLUSH_INTERVAL: 'soon',
      STILLWATCH_FLUSH_SIZE: '0',
      STILLWATCH_MODE: 'fast',
      STILLWATCH_FALSE_ALARMS: '2',
      STANDING_TTL: '5',
      STILLWATCH_UPSTREAMS: 'nonsense',
    })
    expect(problems).toEqual([
      expect.stringMatching(/^STILLWATCH_MODE is "fast"; it must be async, inline/),
      expect.stringMatching(/^STILLWATCH_UPSTREAMS is "nonsense"; it must be MATCH=URL/),
      expect.stringMatching(/^STILLWATCH_FLUSH_INTERVAL is "soon"; it must be 0 to 1000 \(ms\)/),
      expect.stringMatching(/^STILLWATCH_FLUSH_SIZE is "0"; it must be 1 to 1024 \(exchanges\)/),
      expect.stringMatching(/^STANDING_TTL is "5"; it must be 30 to 3600 \(s\)/),
      expect.stringMatching(/^STILLWATCH_FALSE_ALARMS is "2"; it must be 0\.00001 to 0\.1 \(share\)/),
    ])
    expect(new SettingsError(problems).message).toMatch(/6 settings to mend:\n- STILLWATCH_MODE/)
  })

  it('says how to make the secret where there is none', () => {
    expect(problemsOf({})).toEqual([
      expect.stringMatching(/^STILLWATCH_SECRET is unset; it must be 32 to 256 .*openssl rand/),
    ])
  })

  it('takes an empty string for unset', () => {
    expect(problemsOf({ STILLWATCH_SECRET: '' })).toHaveLength(1)
    expect(readSettings({ STILLWATCH_SECRET: SECRET, STILLWATCH_FLUSH_SIZE: '' }).flushSize).toBe(
      CATALOGUE.flushSize.fallback,
    )
  })

  it('takes unknown names of ours for typing errors, and leaves the names of others alone', () => {
    expect(problemsOf({ STILLWATCH_SECRET: SECRET, STILLWATCH_FLUSH_INTERVALL: '5', PATH: '/bin' })).toEqual([
      expect.stringMatching(/^STILLWATCH_FLUSH_INTERVALL is not a setting/),
    ])
  })

  it('leaves the settings of the desk to the desk, where only the edge reads', () => {
    const env = { STILLWATCH_SECRET: SECRET, STILLWATCH_DASHBOARD_TOKEN: 'short' }
    expect(readEdgeSettings(env)).not.toHaveProperty('dashboardToken')
    expect(problemsOf(env)).toEqual([expect.stringMatching(/^STILLWATCH_DASHBOARD_TOKEN is \(a secret/)])
    expect(() => readEdgeSettings({ ...env, STILLWATCH_DASHBORD_TOKEN: 'x' })).toThrow(/typing error/)
  })

  it('passes over bindings, which are no strings', () => {
    expect(problemsOf({ STILLWATCH_SECRET: SECRET, STILLWATCH_SOMETHING: { fetch() {} } })).toEqual([])
  })

  it.each(Object.values(CATALOGUE).filter((definition) => 'secret' in definition && definition.secret))(
    'never shows a bad $name',
    ({ name }) => {
      const value = `hunter2${'x'.repeat(1100)}`
      for (const bad of [value, 'hunter2']) {
        try {
          readSettings({ STILLWATCH_SECRET: SECRET, [name]: bad })
        } catch (error) {
          expect(inspect(error)).not.toContain('hunter2')
          expect((error as SettingsError).problems.join()).toContain(name)
        }
      }
      expect(problemsOf({ STILLWATCH_SECRET: SECRET, [name]: value })).not.toEqual([])
    },
  )

  it.each([
    [{ UPSTASH_REDIS_REST_URL: 'https://example.com' }, /go together/],
    [{ UPSTASH_REDIS_REST_TOKEN: 'token' }, /go together/],
    [{ STILLWATCH_STORE: 'upstash' }, /UPSTASH_REDIS_REST_URL must be set/],
    [{ STILLWATCH_ACCOUNT_HEADER: 'x-account' }, /STILLWATCH_TRUSTED_SECRET/],
    [{ STILLWATCH_ORG_HEADER: 'x-org' }, /STILLWATCH_TRUSTED_SECRET/],
    [{ STILLWATCH_SECRET_PREVIOUS: SECRET }, /the same as STILLWATCH_SECRET/],
  ])('refuses %o, which does not go together', (env, message) => {
    expect(problemsOf({ STILLWATCH_SECRET: SECRET, ...env })).toEqual([expect.stringMatching(message)])
  })

  /** A setting that is a whole number or a share between two bounds, as its range says. */
  const numeric = Object.entries(CATALOGUE).flatMap(([key, { name, range }]) => {
    const bounds = /^([\d.]+) to ([\d.]+)$/.exec(range)
    return bounds ? [{ key, name, low: Number(bounds[1]), high: Number(bounds[2]) }] : []
  })

  it('has numeric settings to test', () => {
    expect(numeric.length).toBeGreaterThan(5)
  })

  it.each(numeric)(
    'takes $name from $low to $high, as its range says, and nothing beside',
    ({ key, name, low, high }) => {
      const read = (value: unknown) =>
        readSettings({ STILLWATCH_SECRET: SECRET, [name]: value })[key as keyof typeof CATALOGUE]
      expect(read(String(low))).toBe(low)
      expect(read(String(high))).toBe(high)
      expect(read(high)).toBe(high)
      for (const bad of [low - 1e-6, high + 1e-6, low - 1, high + 1, 'many', ' ', '1e999', 'NaN', '12px'])
        expect(() => read(String(bad)), String(bad)).toThrow(SettingsError)
    },
  )

  it('reads upstreams by path, host and everything', () => {
    const { upstreams } = readSettings({
      STILLWATCH_SECRET: SECRET,
      STILLWATCH_UPSTREAMS:
        '/openai=https://api.example.com/, models.example.com=http://10.0.0.1:8080/v1;unguarded=refuse, *=https://rest.example.com',
    })
    expect(upstreams).toEqual([
      { match: '/openai', url: 'https://api.example.com', unguarded: 'forward' },
      { match: 'models.example.com', url: 'http://10.0.0.1:8080/v1', unguarded: 'refuse' },
      { match: '*', url: 'https://rest.example.com', unguarded: 'forward' },
    ])
  })

  it("lets a program's own options go before the environment", () => {
    const settings = readSettings({ STILLWATCH_SECRET: SECRET, STILLWATCH_FLUSH_SIZE: '7' }, { flushSize: 9 })
    expect(settings.flushSize).toBe(9)
  })

  it('names every setting once, in the style of environment variables, with a sentence', () => {
    const names = Object.values(CATALOGUE).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(Object.keys(SENTENCES)).toEqual(Object.keys(CATALOGUE))
    for (const [key, { name, range }] of Object.entries(CATALOGUE)) {
      expect(name).toMatch(/^[A-Z][A-Z0-9_]+$/)
      expect(SENTENCES[key as keyof typeof SENTENCES]).toMatch(/^[^a-z].+\.$|^(async|auto): .+\.$/)
      expect(range).not.toBe('')
    }
  })
})

describe('settings in the README', () => {
  it('are those of the catalogue (npm run settings writes them)', () => {
    const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
    expect(withSettings(readme)).toBe(readme)
  })

  it('are a table with a row for each, its unit, range and default', () => {
    const lines = settingsTable().split('\n')
    expect(lines).toHaveLength(Object.keys(CATALOGUE).length + 2)
    for (const line of lines) expect(line.replaceAll('\\|', '').split('|')).toHaveLength(7)
    expect(lines.find((line) => line.includes('`STILLWATCH_FLUSH_SIZE`'))).toMatch(
      /\| exchanges \| 1 to 1024 \| `64` \|/,
    )
    expect(lines.find((line) => line.includes('`STILLWATCH_SECRET`'))).toMatch(/\| unset \|.*A secret\./)
  })

  it('leave the rest of the README alone', () => {
    const readme = `before\n${BEGIN}\nan older table\n${END}\nafter\n`
    const written = withSettings(readme)
    expect(written.startsWith(`before\n${BEGIN}\n`)).toBe(true)
    expect(written.endsWith(`${END}\nafter\n`)).toBe(true)
    expect(written).not.toContain('an older table')
    expect(withSettings(written)).toBe(written)
  })

  it('need their markers', () => {
    expect(() => withSettings('no table here')).toThrow(/settings:begin/)
  })
})
