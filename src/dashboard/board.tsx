/**
 * What all routes of the dashboard share: how a page is answered, and how a route is added. A route says who may use it and
 * what it is asked with; from the same words its fields are read and the API is described.
 */
import type { Context, Hono } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { readReference } from '../review/reference.ts'
import type { DeskSettings } from '../review/settings.ts'
import { PROPAGATION } from '../review/shards.ts'
import type { Desk, HealthOverview } from '../review/types.ts'
import { readBody, readFields, type Fields, type Given } from './fields.ts'
import { wantsJson, type DashboardEnv, type Role } from './guard.ts'
import { Message } from './pages/gate.tsx'
import type { Frame } from './pages/layout.tsx'
import { csrfToken } from './session.ts'

export type Ctx = Context<DashboardEnv>

/** A route as it is described. */
export interface Route<Q extends Fields = Fields, B extends Fields = Fields> {
  readonly method: 'get' | 'post'
  /** Below the base, as Hono writes it: `/cases/:id`. */
  readonly path: string
  readonly role: Role
  /** One sentence: what it is for. */
  readonly about: string
  readonly query?: Q
  readonly body?: B
  /** What a machine is answered; null: nothing but pages and files. */
  readonly answers: string | null
}

export interface Board {
  readonly settings: DeskSettings
  readonly desk: Desk
  readonly base: string
  readonly routes: readonly Route[]
  page(c: Ctx, element: JSX.Element, status?: ContentfulStatusCode): Response | Promise<Response>
  /** A refusal in the shape that was asked for. */
  refuse(c: Ctx, status: ContentfulStatusCode, title: string, text: string): Response | Promise<Response>
  frame(c: Ctx, known?: HealthOverview): Promise<Frame>
  route<Q extends Fields = Record<never, never>, B extends Fields = Record<never, never>>(
    route: Route<Q, B>,
    handle: (c: Ctx, asked: Given<Q> & Given<B>) => Response | Promise<Response>,
  ): void
}

const RANK: Readonly<Record<Role, number>> = { viewer: 0, reviewer: 1, admin: 2 }

export function createBoard(app: Hono<DashboardEnv>, settings: DeskSettings, desk: Desk): Board {
  const base = settings.dashboardPath
  const routes: Route[] = []
  const board: Board = {
    settings,
    desk,
    base,
    routes,

    page: (c, element, status = 200) => c.html(`<!doctype html>${String(element)}`, status),

    refuse(c, status, title, text) {
      if (wantsJson(c)) return c.json({ error: { title, message: text } }, status)
      return board.page(c, <Message base={base} now={Date.now()} title={title} text={text} />, status)
    },

    async frame(c, known) {
      const { by, role, session } = c.get('visitor')
      const [version, overview, csrf] = await Promise.all([
        // First: what changes from then on is news to the page.
        desk.version(),
        known ?? desk.overview(),
        csrfToken(settings.secret ?? '', session),
      ])
      return {
        base,
        version,
        now: Date.now(),
        by,
        role,
        csrf,
        open: overview.counts.open,
        fourEyes: settings.fourEyes === 'on',
        inForceAfter: PROPAGATION + settings.standingTtl * 1000,
        warnings: overview.reasons,
        lifted: overview.lifted,
      }
    },

    route(route, handle) {
      routes.push(route as unknown as Route)
      app[route.method](route.path, async (c: Ctx) => {
        const { role } = c.get('visitor')
        if (RANK[role] < RANK[route.role])
          return board.refuse(c, 403, 'Not yours to do', `This takes a ${route.role}; you are a ${role}.`)
        const query = readFields(route.query ?? {}, c.req.queries())
        const body = route.body === undefined ? {} : readFields(route.body, await readBody(c.req))
        return handle(c, { ...query, ...body } as Parameters<typeof handle>[1])
      })
    },
  }
  return board
}

/** A path of ours to go on to: a page's, or none. */
export function localPath(value: unknown): string {
  if (typeof value !== 'string') return ''
  if (['/audit', '/health', '/insights', '/people', '/webhooks'].includes(value)) return value
  const match = /^\/cases\/([^/?#]+)$/.exec(value)
  const reference = match === null ? null : readReference(match[1])
  return reference === null ? '' : `/cases/${reference}`
}
