/** What a receiver is told, in the form it understands: our own, Slack's incoming webhooks, PagerDuty's Events API v2. */

export type Form = 'standard' | 'slack' | 'pagerduty'

export interface Target {
  readonly form: Form
  readonly url: string
}

interface News {
  readonly kind: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly data: Readonly<Record<string, unknown>>
}

const TITLES: Readonly<Record<string, string>> = {
  'case.opened': 'New case',
  'case.reopened': 'Case is back',
  'case.proposed': 'A second person is needed',
  degraded: 'Degraded',
}
/** PagerDuty cuts longer summaries off itself. */
const SUMMARY = 1024

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const listOf = (value: unknown) =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

/** One line: what it is, of which case, how many accounts. */
function titleOf({ kind, data }: News): string {
  const title = TITLES[kind] ?? kind
  const reference = textOf(data.reference)
  const accounts =
    typeof data.accounts === 'number' ? `, ${data.accounts.toLocaleString('en-US')} accounts` : ''
  return `${title}${reference === '' ? '' : ` ${reference}`}${accounts}`
}
const reasonsOf = ({ data }: News) => listOf(data.evidence ?? data.reasons)

/** Slack reads these three as markup. */
const slackText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export function bodyOf(form: Form, news: News, pagerDutyKey: string): string {
  const { kind, at, data } = news
  const timestamp = new Date(at).toISOString()
  const link = textOf(data.link)
  if (form === 'slack') {
    const lines = reasonsOf(news).map((reason) => `• ${slackText(reason)}`)
    const title = `*${slackText(titleOf(news))}*`
    return JSON.stringify({
      text: [/^https?:/.test(link) ? `${title} <${link}|open>` : title, ...lines].join('\n'),
      unfurl_links: false,
    })
  }
  if (form === 'pagerduty')
    return JSON.stringify({
      routing_key: pagerDutyKey,
      event_action: 'trigger',
      dedup_key: textOf(data.reference) || kind,
      client: 'stillwatch',
      ...(/^https?:/.test(link) ? { client_url: link } : {}),
      payload: {
        summary: [titleOf(news), ...reasonsOf(news).slice(0, 1)].join(': ').slice(0, SUMMARY),
        source: 'stillwatch',
        severity: kind === 'degraded' ? 'error' : 'warning',
        timestamp,
        custom_details: data,
      },
    })
  return JSON.stringify({ type: kind, timestamp, data })
}
