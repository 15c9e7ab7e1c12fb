/** The settings of the review desk and its dashboard. They come after the edge's, which are needed to read any of them. */
import { CATALOGUE, define, like, oneOf, readCatalogue, text, url, whole, type Read } from '../settings.ts'

export const DESK_CATALOGUE = {
  ...CATALOGUE,
  dashboardToken: define({
    name: 'STILLWATCH_DASHBOARD_TOKEN',
    parse: text(16, 256),
    unit: 'text',
    range: '16 to 256 characters',
    secret: true,
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
    parse: url,
    unit: 'URL',
    range: 'http(s) URL',
  }),
  webhookSecret: define({
    name: 'STILLWATCH_WEBHOOK_SECRET',
    parse: text(16, 256),
    unit: 'text',
    range: '16 to 256 characters',
    secret: true,
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

/**
 * All settings out of an environment, the edge's and the desk's.
 * @throws {SettingsError} with every problem, never just the first.
 */
export const readDeskSettings = (
  env: Readonly<Record<string, unknown>>,
  overrides: Partial<DeskSettings> = {},
): DeskSettings => readCatalogue(DESK_CATALOGUE, env, overrides, () => [])
