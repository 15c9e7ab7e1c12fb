/** A review desk that answers as the test tells it, in place of the binding REVIEW_DESK. */
import type { AccountPagesEnv } from '../../src/stores/account-pages.ts'
import type { Escalation } from '../../src/types.ts'

export interface Desk {
  readonly received: Escalation[]
  /** What the desk does with the next reports: acknowledges all, forgets to, fails, or never answers. */
  mood: 'acknowledge' | 'ignore' | 'fail' | 'hang'
  /** What happens while the desk has a report and has not answered it. */
  meanwhile?: () => Promise<void>
  readonly env: AccountPagesEnv
}

export function standInDesk(): Desk {
  const received: Escalation[] = []
  const desk: Desk = {
    received,
    mood: 'acknowledge',
    env: {
      REVIEW_DESK: {
        idFromName: (name) => ({ name }) as DurableObjectId,
        get: (id) => ({
          async report(escalations) {
            if (id.name !== 'desk') throw new Error(`no desk named ${id.name}`)
            received.push(...escalations)
            const { mood, meanwhile } = desk
            desk.meanwhile = undefined
            await meanwhile?.()
            if (mood === 'fail') throw new Error('the desk is away')
            if (mood === 'hang') await new Promise(() => {})
            return mood === 'acknowledge' ? escalations.map(({ account }) => account) : []
          },
        }),
      },
    },
  }
  return desk
}
