/** The audit log, and whether its chain is whole. */
import type { AuditEntry, AuditPage, ChainCheck, Receipt as ReceiptOf } from '../../review/types.ts'
import { visible } from '../../review/clean.ts'
import { absolute, count } from '../format.ts'
import { Shell, Text, Time, type Frame } from './layout.tsx'

const ACTIONS: Readonly<Record<string, string>> = {
  confirm: 'Confirmed',
  watch: 'Watched',
  benign: 'Honest use',
  'known-app': 'Known app',
  undo: 'Undone',
  join: 'Joined, blocked with it',
  merge: 'Grown together',
  except: 'Left out',
  second: 'Second person asked for',
  propose: 'Proposed',
  withdraw: 'Withdrawn',
  expire: 'Ended by itself',
  note: 'Note',
  view: 'Looked at',
  'take-over': 'Taken over',
  'session-ended': 'Session ended',
  export: 'Exported',
  erase: 'Erased',
  checkpoint: 'Checkpoint',
  retention: 'Cases let go',
  replay: 'News sent again',
  reopen: 'Reopened',
  'sign-in': 'Signed in',
  'sign-out': 'Signed out',
  'sign-in-failed': 'Sign-in failed',
  'lift-all': 'Everything lifted',
  'resume-all': 'Resumed',
}
/** Told by the other columns. */
const TOLD = new Set(['account', 'campaign', 'note'])

function details(entry: AuditEntry): { readonly note: string; readonly rest: string } {
  if (entry.payload === null) return { note: '', rest: 'erased' }
  const values = JSON.parse(entry.payload) as Record<string, unknown>
  const rest = Object.entries(values)
    .filter(([key]) => !TOLD.has(key))
    .map(
      ([key, value]) => `${key} ${typeof value === 'number' ? Number(value.toPrecision(6)) : String(value)}`,
    )
  return { note: typeof values.note === 'string' ? values.note : '', rest: rest.join(', ') }
}

export function Audit({
  frame,
  page,
  check,
  filters,
}: {
  readonly frame: Frame
  readonly page: AuditPage
  readonly check: ChainCheck | null
  /** As in the address. */
  readonly filters: Readonly<Record<string, string>>
}) {
  const { base, now, role } = frame
  const set = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString()
  return (
    <Shell title="Audit" section="audit" frame={frame}>
      <div class="head">
        <h1>Audit</h1>
        <p class="soft">Decisions, looks and sign-ins, each entry sealed by the hash of the one before.</p>
        <a class="end" href={`${base}/audit?check`}>
          Check the chain
        </a>
      </div>
      <form class="filters" method="get" action={`${base}/audit`} role="search" data-filters="yes">
        <select name="action" aria-label="What" data-set={filters.action === '' ? undefined : 'yes'}>
          <option value="">What</option>
          {Object.entries(ACTIONS).map(([action, words]) => (
            <option value={action} selected={action === filters.action}>
              {words}
            </option>
          ))}
        </select>
        <input type="text" name="by" value={filters.by} maxlength={60} placeholder="Who" aria-label="Who" />
        <input
          type="text"
          name="case"
          value={filters.case}
          maxlength={20}
          placeholder="Case"
          aria-label="Case"
        />
        <input type="date" name="from" value={filters.from} aria-label="From" />
        <input type="date" name="to" value={filters.to} aria-label="Up to" />
        <button data-apply="yes">Apply</button>
        {role !== 'viewer' && (
          <span class="end small soft">
            Take along: <a href={`${base}/audit.csv?${set}`}>CSV</a>,{' '}
            <a href={`${base}/audit.json?${set}`}>JSON</a>,{' '}
            <a href={`${base}/audit/checkpoint`}>checkpoint</a>
          </span>
        )}
      </form>
      {check !== null && (
        <div class={check.whole && check.signed ? 'force' : 'force bad'} role="status">
          <strong>
            {check.whole
              ? `The chain is whole: ${count(check.entries)} entries.`
              : `The chain is broken at entry ${count(check.brokenAt ?? 0)}: it, or what came before it, was changed.`}
          </strong>
          Newest hash <span class="hash wrap">{check.head}</span>. Keep a copy elsewhere: then a chain that
          was rewritten as a whole shows too.
          {check.checkpoint !== null &&
            ` Entries up to ${count(check.checkpoint.seq)} were let go at ${absolute(check.checkpoint.at)}; our signature on that is ${check.signed ? 'right' : 'wrong'}.`}
        </div>
      )}
      <div class="scroll" tabindex={0} role="region" aria-label="The log">
        <table>
          <thead>
            <tr>
              <th scope="col" class="right">
                No.
              </th>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">Who</th>
              <th scope="col">Case</th>
              <th scope="col">Details</th>
              <th scope="col">Hash</th>
            </tr>
          </thead>
          <tbody>
            {page.entries.map((entry) => {
              const { note, rest } = details(entry)
              return (
                <tr>
                  <td class="right num faint">{count(entry.seq)}</td>
                  <td class="num small" title={absolute(entry.at)}>
                    <Time at={entry.at} now={now} />
                  </td>
                  <td>{ACTIONS[entry.action] ?? visible(entry.action)}</td>
                  <td>
                    <Text of={entry.by} />
                  </td>
                  <td class="mono small">
                    {entry.subject !== '' && <a href={`${base}/cases/${entry.subject}`}>{entry.subject}</a>}
                  </td>
                  <td class="small soft wrap">
                    {note !== '' && (
                      <div>
                        <Text of={note} />
                      </div>
                    )}
                    <Text of={rest} />
                  </td>
                  <td class="hash" title={entry.hash}>
                    {entry.hash.slice(0, 12)}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {page.entries.length === 0 && (
        <div class="empty">
          <h2>Nothing yet</h2>
        </div>
      )}
      {page.next !== null && (
        <nav class="pager" aria-label="Pages">
          <span></span>
          <a href={`${base}/audit?${set}${set === '' ? '' : '&'}before=${page.next}`}>Older entries</a>
        </nav>
      )}
      {frame.role === 'admin' && (
        <section class="card erase" aria-labelledby="erase">
          <header>
            <h2 id="erase">Erase an account</h2>
          </header>
          <form class="pad" method="post" action={`${base}/erasure`} data-once="yes">
            <input type="hidden" name="csrf" value={frame.csrf} />
            <p class="small soft">
              Takes out its case, decisions, notes and memberships, and what the log says of it; the hashes
              stay, so the chain still holds. It cannot be taken back. You get a signed receipt.
            </p>
            <label class="field" for="account">
              Account, or the reference of its case
            </label>
            <input id="account" type="text" name="account" maxlength={64} required />
            <button>Erase</button>
          </form>
        </section>
      )}
    </Shell>
  )
}

/** That an account's data is gone, as a page to print and as JSON to keep. */
export function Receipt({
  frame,
  of,
  back,
}: {
  readonly frame: Frame
  readonly of: ReceiptOf
  readonly back: string
}) {
  const { subject, at, by, seq, hash, signature, ...counts } = of
  const rows = [
    ['Account, by SHA-256 of its id', subject],
    ['Erased at', absolute(at)],
    ['By', by],
    ...Object.entries(counts).map(([what, n]) => [`${what[0].toUpperCase()}${what.slice(1)}`, String(n)]),
    ['Entry of the log', String(seq)],
    ['Its hash', hash],
    ['Signature', signature],
  ] as const
  return (
    <Shell title="Receipt" section="audit" frame={frame}>
      <nav class="crumb" aria-label="Way back">
        <a href={back} data-key="up">
          Audit
        </a>
      </nav>
      <div class="head">
        <h1>Erased</h1>
      </div>
      <section class="card" aria-label="Receipt">
        <dl class="doubt pad">
          {rows.map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd class="mono">
                <Text of={value} />
              </dd>
            </>
          ))}
        </dl>
        <p class="pad small soft">
          Its counters expire by themselves within two days, what the linker remembers of it within 21.
        </p>
        <pre class="pad small wrap">{JSON.stringify(of)}</pre>
      </section>
    </Shell>
  )
}
