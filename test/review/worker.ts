/** The product's Worker with a door for tests: what an edge would report is reported by them. Never deployed. */
import worker from '../../src/worker.ts'
export { LinkerObject } from '../../src/linking/object.ts'
import { ReviewDeskObject, type ReviewDeskEnv } from '../../src/review/desk.ts'
export { ReviewDeskObject } from '../../src/review/desk.ts'
export { AccountPages } from '../../src/stores/account-pages.ts'

/** A desk whose settings ask for more care. */
export class CautiousDeskObject extends ReviewDeskObject {
  constructor(ctx: DurableObjectState, env: ReviewDeskEnv) {
    super(ctx, {
      ...env,
      STILLWATCH_DESK_FOUR_EYES: 'on',
      STILLWATCH_DESK_KEEP_CASES: '30',
      STILLWATCH_DESK_KEEP_AUDIT: '30',
      STILLWATCH_DASHBOARD_PEOPLE: 'Mara=reviewer:a-token-of-mara-lind, Jon=reviewer:a-token-of-jon-okafor',
    } as ReviewDeskEnv)
  }
}

interface TestEnv {
  readonly REVIEW_DESK: DurableObjectNamespace
}

export default {
  async fetch(request: Request, env: TestEnv, context: ExecutionContext): Promise<Response> {
    if (new URL(request.url).pathname !== '/test/call')
      return worker.fetch(request as Parameters<typeof worker.fetch>[0], env as never, context)
    const { method, args } = (await request.json()) as { method: string; args: unknown[] }
    const desk = env.REVIEW_DESK.get(env.REVIEW_DESK.idFromName('desk')) as unknown as Record<
      string,
      (...args: unknown[]) => Promise<unknown>
    >
    return Response.json({ value: (await desk[method](...args)) ?? null })
  },
}
