/** Pages for somebody who is not signed in: the gate, a gate that is shut, and things that are not there. */
import { ASSETS, Page } from './layout.tsx'

interface GateProps {
  readonly base: string
  readonly now: number
  readonly problem?: string
  /** Where to go once signed in: a path below the base. */
  readonly next?: string
}

export function SignIn({ base, now, problem, next }: GateProps) {
  return (
    <Page title="Sign in" base={base} now={now}>
      <main class="gate">
        <img src={`${base}${ASSETS.icon.path}`} width="32" height="32" alt="" />
        <h1>stillwatch</h1>
        <p class="soft">Sign in to review cases.</p>
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <form method="post" action={`${base}/sign-in`} data-once="yes">
          <label class="field" for="by">
            Your name, for the audit log
          </label>
          <input id="by" name="by" type="text" maxlength={60} autocomplete="name" required />
          <label class="field" for="token">
            Dashboard token
          </label>
          <input id="token" name="token" type="password" autocomplete="current-password" required />
          <input type="hidden" name="next" value={next ?? ''} />
          <button class="primary">Sign in</button>
        </form>
      </main>
    </Page>
  )
}

export function Shut({ base, now }: GateProps) {
  return (
    <Page title="Shut" base={base} now={now}>
      <main class="gate">
        <img src={`${base}${ASSETS.icon.path}`} width="32" height="32" alt="" />
        <h1>The dashboard is shut</h1>
        <p class="soft">
          It opens when <code>STILLWATCH_DASHBOARD_TOKEN</code> is set, 16 to 256 characters. Make one with{' '}
          <code>openssl rand -hex 24</code>, then <code>wrangler secret put STILLWATCH_DASHBOARD_TOKEN</code>;
          under <code>wrangler dev</code> put it into <code>.dev.vars</code>.
        </p>
      </main>
    </Page>
  )
}

export function Message({
  base,
  now,
  title,
  text,
}: GateProps & { readonly title: string; readonly text: string }) {
  return (
    <Page title={title} base={base} now={now}>
      <main class="gate">
        <h1>{title}</h1>
        <p class="soft">{text}</p>
        <p>
          <a href={base} data-key="up">
            To the queue
          </a>
        </p>
      </main>
    </Page>
  )
}
