/** What the page of a case has around what it is of: the way back, its name and state, the decision beside it, the history. */
import type { Child } from 'hono/jsx'
import type { CaseDetail } from '../../review/types.ts'
import { DecisionHistory } from './decision.tsx'
import { KIND } from './kind.ts'
import { Shell, Text, Time, type Frame } from './layout.tsx'
import { ClaimTag, StateTag } from './queue.tsx'

/** Taking the case, or letting it go. */
function Claiming({ frame, of }: { readonly frame: Frame; readonly of: CaseDetail }) {
  const { base, by, now, role, csrf } = frame
  if (role === 'viewer') return null
  const held = of.claim !== null && of.claim.until > now ? of.claim.by : null
  const mine = held === by
  return (
    <form
      class="claim"
      method="post"
      action={`${base}/cases/${of.reference}/${mine ? 'release' : 'claim'}`}
      data-claimed={mine ? of.reference : undefined}
    >
      <input type="hidden" name="csrf" value={csrf} />
      {held !== null && !mine && <input type="hidden" name="over" value="yes" />}
      <button class="plain" data-key="claim">
        {mine ? 'Let go' : held === null ? 'Claim' : 'Take over'} <kbd aria-hidden="true">c</kbd>
      </button>
    </form>
  )
}

/** Changes with what is decided, proposed, noted or found out; the script makes the same of the case as JSON. */
const wordOf = ({ decisions, proposals, notes, nats }: CaseDetail): string =>
  [
    decisions.length,
    decisions.filter(({ undoneAt }) => undoneAt !== null).length,
    proposals.filter(({ closedAt }) => closedAt === null).length,
    notes.length,
    nats.toFixed(1),
  ].join(' ')

/** Who else is looking. */
function Viewers({ frame, of }: { readonly frame: Frame; readonly of: CaseDetail }) {
  const others = of.viewers.filter(({ by }) => by !== frame.by)
  if (others.length === 0) return null
  return (
    <p class="soft grown">
      Seen in the last hour by{' '}
      {others.map(({ by, at }, i) => (
        <>
          {i > 0 && ', '}
          <Text of={by} /> (<Time at={at} now={frame.now} />)
        </>
      ))}
      .
    </p>
  )
}

/** Writing something down without deciding. */
function NoteForm({ frame, of }: { readonly frame: Frame; readonly of: CaseDetail }) {
  if (frame.role === 'viewer') return null
  return (
    <details class="grown">
      <summary>Add a note</summary>
      <form method="post" action={`${frame.base}/cases/${of.reference}/notes`} data-once="yes">
        <input type="hidden" name="csrf" value={frame.csrf} />
        <label class="field" for="remark">
          Written down without deciding
        </label>
        <textarea id="remark" name="text" maxlength={4000} rows={3} required></textarea>
        <button>Keep the note</button>
      </form>
    </details>
  )
}

interface CasePageProps {
  readonly frame: Frame
  readonly of: CaseDetail
  /** The next open case, or null. */
  readonly following: string | null
  /** A decision was just made. */
  readonly saved?: boolean
  readonly problem?: string
  /** A block is in force although the case is open. */
  readonly blocked?: boolean
  /** Whether what was decided holds at the edge, and the form to decide by. */
  readonly decision: Child
  /** What the history says besides decisions. */
  readonly past?: Child
  readonly children: Child
}

export function CasePage({
  frame,
  of,
  following,
  saved,
  problem,
  blocked,
  decision,
  past,
  children,
}: CasePageProps) {
  const { base } = frame
  const { reference } = of
  return (
    <Shell title={reference} section="queue" frame={frame} saved={saved}>
      <nav class="crumb" aria-label="Way back">
        <a href={base} data-key="up">
          Queue
        </a>
        {following !== null && following !== reference && (
          <a class="end" href={`${base}/cases/${following}`} data-key="next">
            Next open case
          </a>
        )}
      </nav>
      <div class="head">
        <h1 class="mono">{reference}</h1>
        {of.kind !== 'account' && <span class="tag">{KIND[of.kind]}</span>}
        <StateTag of={of} />
        <ClaimTag of={of} by={frame.by} now={frame.now} />
        {blocked && <span class="tag act">block in force</span>}
        <p class="mono small soft wrap">{of.account}</p>
        <a class="to-decision small" href="#decide">
          Decide
        </a>
        <Claiming frame={frame} of={of} />
      </div>
      <div class="news" role="status" data-news="yes" data-case={wordOf(of)} hidden>
        <button type="button" class="plain" data-refresh="yes">
          <span data-news-text="yes"></span> <kbd>r</kbd>
        </button>
      </div>
      <div class="case">
        <div>{children}</div>
        <aside class="side" aria-label="Decision">
          <section class="card" aria-labelledby="decide">
            <header>
              <h2 id="decide">Decision</h2>
            </header>
            <div class="pad">
              {problem !== undefined && (
                <div class="force bad" role="alert">
                  {problem}
                </div>
              )}
              {decision}
            </div>
          </section>
          <section class="card" aria-labelledby="history">
            <header>
              <h2 id="history">History</h2>
            </header>
            <div class="pad small">
              <DecisionHistory frame={frame} of={of} />
              <Viewers frame={frame} of={of} />
              <NoteForm frame={frame} of={of} />
              {past}
            </div>
          </section>
        </aside>
      </div>
    </Shell>
  )
}
