/** The audit log, and whether its chain is whole. */
import type { AuditEntry, AuditPage, ChainCheck, Session } from '../../review/types.ts'
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
  retention: 'Retention',
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
  sessions,
}: {
  readonly frame: Frame
  readonly page: AuditPage
  readonly check: ChainCheck | null
  readonly sessions: readonly Session[]
}) {
  const { base, now } = frame
  return (
    <Shell title="Audit" section="audit" frame={frame}>
      <div class="head">
        <h1>Audit</h1>
        <p class="soft">Every decision and sign-in, each entry sealed by the hash of the one before.</p>
        <a class="end" href={`${base}/audit?check`}>
          Check the chain
        </a>
      </div>
      {check !== null && (
        <div class={check.whole ? 'force' : 'force bad'} role="status">
          <strong>
            {check.whole
              ? `The chain is whole: ${count(check.entries)} entries.`
              : `The chain is broken at entry ${count(check.brokenAt ?? 0)}: it, or what came before it, was changed.`}
          </strong>
          Newest hash <span class="hash wrap">{check.head}</span>. Keep a copy elsewhere: then a chain that
          was rewritten as a whole shows too.
        </div>
      )}
      <div class="scroll">
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
          <a href={`${base}/audit?before=${page.next}`}>Older entries</a>
        </nav>
      )}
      <section class="card" aria-labelledby="sessions">
        <header>
          <h2 id="sessions">Signed in now</h2>
        </header>
        <ul class="pad small history">
          {sessions.map((session) => (
            <li>
              <Text of={session.by} />,{' '}
              <span class="soft">
                since <Time at={session.createdAt} now={now} />, ends{' '}
                <Time at={session.expiresAt} now={now} />, <Text of={session.userAgent} />
              </span>
            </li>
          ))}
          {sessions.length === 0 && <li class="soft">Nobody.</li>}
        </ul>
      </section>
    </Shell>
  )
}
