/** What every page has around it: the bar, the banner where something is wrong, the help. */
import type { Child } from 'hono/jsx'
import { visible } from '../../review/clean.ts'
import type { Role } from '../../review/settings.ts'
import { ICON } from '../assets/icon.ts'
import { SCRIPT } from '../assets/script.ts'
import { STYLE } from '../assets/style.ts'
import { versionOf } from '../assets/version.ts'
import { absolute, count, relative } from '../format.ts'

/** The files a page asks for; the version in the address lets browsers keep them. */
export const ASSETS = {
  style: { path: `/assets/style-${versionOf(STYLE)}.css`, type: 'text/css; charset=utf-8', text: STYLE },
  script: {
    path: `/assets/script-${versionOf(SCRIPT)}.js`,
    type: 'text/javascript; charset=utf-8',
    text: SCRIPT,
  },
  icon: { path: `/assets/icon-${versionOf(ICON)}.svg`, type: 'image/svg+xml', text: ICON },
} as const

export type Section = 'queue' | 'insights' | 'audit' | 'people' | 'webhooks' | 'health'

/** What a page knows of its surroundings. */
export interface Frame {
  /** Where the dashboard is mounted. */
  readonly base: string
  /** The desk's word for all that it may show. */
  readonly version: string
  readonly now: number
  readonly by: string
  readonly role: Role
  readonly csrf: string
  readonly open: number
  /** A block takes a second person. */
  readonly fourEyes: boolean
  /** How long, in ms, until a decision is typically in force everywhere. */
  readonly inForceAfter: number
  /** One sentence for each thing that is wrong. */
  readonly warnings: readonly string[]
  readonly lifted: boolean
}

interface PageProps {
  readonly title: string
  readonly base: string
  readonly now: number
  readonly saved?: boolean
  readonly version?: string
  readonly children: Child
}

/** A bare page: for the gate, and around everything else. */
export function Page({ title, base, now, saved, version, children }: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · stillwatch`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={`${base}${ASSETS.icon.path}`} type="image/svg+xml" />
        <link rel="stylesheet" href={`${base}${ASSETS.style.path}`} />
        <script src={`${base}${ASSETS.script.path}`} defer></script>
      </head>
      <body
        data-base={base}
        data-version={version}
        data-now={String(now)}
        data-saved={saved ? 'yes' : undefined}
      >
        {children}
      </body>
    </html>
  )
}

const SECTIONS: readonly (readonly [Section, string, string])[] = [
  ['queue', 'Queue', ''],
  ['insights', 'Insights', '/insights'],
  ['audit', 'Audit', '/audit'],
  ['people', 'People', '/people'],
  ['webhooks', 'Webhooks', '/webhooks'],
  ['health', 'Health', '/health'],
]

/** A page for somebody who is signed in. */
export function Shell({
  title,
  section,
  frame,
  saved,
  children,
}: {
  readonly title: string
  readonly section: Section
  readonly frame: Frame
  readonly saved?: boolean
  readonly children: Child
}) {
  const { base, version, now, by, csrf, open, warnings, lifted } = frame
  return (
    <Page title={title} base={base} now={now} saved={saved} version={version}>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <header class="bar">
        <a class="brand" href={base}>
          <img src={`${base}${ASSETS.icon.path}`} width="20" height="20" alt="" />
          stillwatch
        </a>
        <nav aria-label="Sections">
          {SECTIONS.map(([id, name, path]) => (
            <a
              href={`${base}${path}`}
              aria-current={id === section ? 'page' : undefined}
              data-key={id === 'queue' ? 'queue' : id}
            >
              {name}
              {id === 'queue' && open > 0 && <span class="faint num">{count(open)}</span>}
            </a>
          ))}
        </nav>
        <div class="who">
          <button type="button" class="plain keys" data-open-help="yes" aria-label="Keyboard shortcuts">
            <kbd>?</kbd>
          </button>
          <bdi class="clip">{visible(by)}</bdi>
          <form method="post" action={`${base}/sign-out`}>
            <input type="hidden" name="csrf" value={csrf} />
            <button class="plain">Sign out</button>
          </form>
        </div>
      </header>
      {lifted && (
        <div class="banner" role="status">
          <strong>Kill switch on.</strong> Everything was lifted by command: no block acts anywhere until{' '}
          <code>npm run lift -- --all --resume</code>.
        </div>
      )}
      {warnings.length > 0 && (
        <div class="banner" role="status">
          <strong>Degraded.</strong> {warnings.slice(0, 3).map(visible).join('; ')}.{' '}
          {section !== 'health' && <a href={`${base}/health`}>Health</a>}
        </div>
      )}
      <main id="main">{children}</main>
      <Help />
    </Page>
  )
}

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'search the queue'],
  ['j  k', 'next and previous case, or account of a campaign'],
  ['x', 'choose the case, for a decision together'],
  ['d', 'decide together on those chosen'],
  ['r', 'show what is new'],
  ['c', 'claim the case, or let it go'],
  ['Enter', 'open the case; decide, on a chosen decision'],
  ['u', 'back to the queue'],
  ['n', 'next open case'],
  ['b  w  h  s', 'choose harvesting, watch, honest use, second person'],
  ['p', 'choose known app, on a campaign'],
  ['Space', 'leave out the account, in a campaign’s list'],
  ['z', 'choose undo'],
  ['t', 'choose what is done, and for how long'],
  ['m', 'write a note'],
  ['Ctrl Enter', 'decide, from the note'],
  ['?', 'this help'],
]

function Help() {
  return (
    <dialog id="help" aria-labelledby="help-title">
      <h1 id="help-title">Keys</h1>
      <dl>
        {KEYS.map(([keys, what]) => (
          <>
            <dt>
              {keys.split('  ').map((key) => (
                <>
                  <kbd>{key}</kbd>{' '}
                </>
              ))}
            </dt>
            <dd>{what}</dd>
          </>
        ))}
      </dl>
      <button type="button" data-close="yes">
        Close
      </button>
    </dialog>
  )
}

/** A moment, relative to be read and absolute to be quoted. */
export function Time({ at, now }: { readonly at: number; readonly now: number }) {
  const exact = absolute(at)
  if (exact === 'unknown') return <span>unknown</span>
  return (
    <time datetime={new Date(at).toISOString()} title={exact} data-relative="yes">
      {relative(at, now)}
    </time>
  )
}

/** Text that came with a request: shown as it is, its direction kept to itself. */
export function Text({ of }: { readonly of: string }) {
  return <bdi>{visible(of)}</bdi>
}
