/** Receivers of news, and what became of each message. */
import type { WebhookMessage } from '../../review/types.ts'
import { Shell, Text, Time, type Frame } from './layout.tsx'

interface WebhooksProps {
  readonly frame: Frame
  readonly targets: readonly { readonly form: string; readonly to: string }[]
  readonly messages: readonly WebhookMessage[]
}

function State({ of, now }: { readonly of: WebhookMessage; readonly now: number }) {
  if (of.doneAt !== null)
    return (
      <>
        <span class="tag">taken</span>{' '}
        <span class="small soft">
          <Time at={of.doneAt} now={now} />
        </span>
      </>
    )
  if (of.nextAt === null) return <span class="tag act">given up</span>
  return (
    <>
      <span class="tag">waiting</span>{' '}
      <span class="small soft">
        {of.attempts > 0 && (
          <>
            again <Time at={of.nextAt} now={now} />
          </>
        )}
      </span>
    </>
  )
}

export function Webhooks({ frame, targets, messages }: WebhooksProps) {
  const { base, now, csrf, role } = frame
  return (
    <Shell title="Webhooks" section="webhooks" frame={frame}>
      <div class="head">
        <h1>Webhooks</h1>
        <p class="soft">
          {targets.length === 0 ? (
            <>
              Nobody is told of anything: set <code>STILLWATCH_WEBHOOK_URL</code>.
            </>
          ) : (
            `Told: ${targets.map(({ form, to }) => (form === 'standard' ? to : `${to} (${form})`)).join(', ')}.`
          )}
        </p>
      </div>
      {messages.length === 0 ? (
        <div class="empty">
          <h2>No messages</h2>
          <p>New cases, proposals and a degraded state are told here first.</p>
        </div>
      ) : (
        <div class="scroll" tabindex={0} role="region" aria-label="Messages">
          <table>
            <caption class="hidden">Messages, newest first</caption>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What</th>
                <th scope="col">To</th>
                <th scope="col">State</th>
                <th scope="col" class="right">
                  Attempts
                </th>
                <th scope="col">
                  <span class="hidden">Again</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {messages.map((one) => (
                <tr>
                  <td class="small soft">
                    <Time at={one.createdAt} now={now} />
                  </td>
                  <td>
                    <code>{one.kind}</code>
                  </td>
                  <td class="small">
                    <Text of={one.to} /> <span class="faint">{one.form}</span>
                  </td>
                  <td>
                    <State of={one} now={now} />
                    {one.problem !== null && (
                      <div class="small soft wrap">
                        <Text of={one.problem} />
                      </div>
                    )}
                  </td>
                  <td class="right num">{one.attempts}</td>
                  <td class="right">
                    {role === 'admin' && (
                      <form method="post" action={`${base}/webhooks/${one.id}/replay`}>
                        <input type="hidden" name="csrf" value={csrf} />
                        <button class="plain" aria-label={`Send ${one.id} again`}>
                          Send again
                        </button>
                      </form>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Shell>
  )
}
