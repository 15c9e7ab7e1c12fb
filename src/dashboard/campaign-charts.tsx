/**
 * A campaign in pictures, drawn on the server as SVG: which accounts share what, and how it grew. Each is drawn once for wide
 * and once for narrow windows (the stylesheet shows one), and stands beside a table that says the same.
 */
import type { CampaignDetail, CampaignGroup, CampaignHour } from '../review/types.ts'
import type { SharedThing } from '../types.ts'
import { absolute, count, dateOfDay, short } from './format.ts'
import { visible } from '../review/clean.ts'

export const THING: Readonly<Record<SharedThing['kind'], string>> = {
  template: 'template',
  content: 'content',
  system: 'system prompt',
  tools: 'tools',
  network: 'network',
  client: 'client',
  organisation: 'organisation',
  synchrony: 'same minutes',
  'hand-over': 'hand-over',
  'end-users': 'resold',
}

/** A hash by its beginning; a caption whole, cut to its place. */
export function nameOf({ name }: Pick<SharedThing, 'name'>, limit = 14): string {
  const text = visible(name)
  if (/^[0-9a-f]{10,}$/.test(text)) return `${text.slice(0, 8)}…`
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text
}

const THINGS_SHOWN = 8
const THINGS_AT_LEAST = 3
const GROUPS_SHOWN = 8
/** The groups that are drawn hold this share of the accounts, where fewer things can bring it about. */
const HELD = 0.85
const plural = (n: number, one: string, many = `${one}s`) => `${count(n)} ${n === 1 ? one : many}`

interface GraphGroup extends CampaignGroup {
  /** All the combinations that have no place of their own. */
  readonly rest?: boolean
}

export interface CampaignGraph {
  readonly things: readonly SharedThing[]
  readonly groups: readonly GraphGroup[]
  /** The linker told which member has what. */
  readonly told: boolean
}

/** Groups as they are when only the first `n` things are told apart, largest first. */
function groupsBy(groups: readonly CampaignGroup[], n: number): CampaignGroup[] {
  const merged = new Map<string, CampaignGroup>()
  for (const group of groups) {
    const things = group.things.filter((thing) => thing < n)
    const key = things.join()
    merged.set(key, { things, accounts: group.accounts + (merged.get(key)?.accounts ?? 0) })
  }
  return [...merged.values()].sort((a, b) => b.accounts - a.accounts)
}

/**
 * As many of the heaviest things as leave groups that can be overlooked: the largest ones hold most accounts. What is left
 * of the groups is one more.
 */
export function graphOf({ shared, groups, members, accounts }: CampaignDetail): CampaignGraph {
  let n = Math.min(THINGS_SHOWN, shared.length)
  if (groups.length === 0) {
    const things = shared.slice(0, n)
    return { things, groups: [{ things: things.map((_, i) => i), accounts }], told: false }
  }
  const most = (sorted: readonly CampaignGroup[]) =>
    sorted.length > GROUPS_SHOWN ? sorted.slice(0, GROUPS_SHOWN - 1) : sorted
  const held = (shown: readonly CampaignGroup[]) => shown.reduce((sum, group) => sum + group.accounts, 0)
  let shown = most(groupsBy(groups, n))
  while (n > THINGS_AT_LEAST && held(shown) < HELD * members) shown = most(groupsBy(groups, (n -= 1)))
  const left = members - held(shown)
  return {
    things: shared.slice(0, n),
    groups: left > 0 ? [...shown, { things: [], accounts: left, rest: true }] : shown,
    told: true,
  }
}

const CAPTION = 40

/** What a group has of the things that are drawn, in a few words. */
function has({ things, rest }: GraphGroup, { things: all, told }: CampaignGraph): string {
  if (rest) return 'other combinations'
  if (!told) return 'linked by these'
  if (things.length === 0) return 'none of these'
  if (things.length === all.length) return all.length === 1 ? THING[all[0].kind] : 'all of these'
  const names = (indices: readonly number[]) => indices.map((t) => THING[all[t].kind]).join(', ')
  const missing = all.map((_, t) => t).filter((t) => !things.includes(t))
  const text = missing.length < things.length ? `all but ${names(missing)}` : names(things)
  return text.length > CAPTION ? `${text.slice(0, CAPTION - 1)}…` : text
}

interface Layout {
  readonly width: number
  /** Where the things' labels end and where the groups' begin. */
  readonly left: number
  readonly right: number
  readonly narrow: boolean
}
const WIDE: Layout = { width: 740, left: 214, right: 470, narrow: false }
const NARROW: Layout = { width: 322, left: 108, right: 262, narrow: true }
const ROW = 46

function Drawing({ graph, of, layout }: { graph: CampaignGraph; of: CampaignDetail; layout: Layout }) {
  const { things, groups, told } = graph
  const { width, left, right, narrow } = layout
  const rows = Math.max(things.length, groups.length)
  const height = rows * ROW + 4
  const y = (i: number, n: number) => 2 + ((rows - n) / 2 + i + 0.5) * ROW
  const most = Math.max(1, ...groups.map((group) => group.accounts))
  const heaviest = Math.max(1e-9, ...things.map((thing) => thing.weight))
  const text = `${plural(of.accounts, 'account')} and ${plural(things.length, 'thing')} they share, in ${plural(groups.length, 'group')} of accounts that share the same. The table has all figures.`
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text} width="100%">
      {groups.flatMap((group, g) =>
        group.things.map((t) => {
          const part = (told ? group.accounts : things[t].members) / Math.max(1, of.accounts)
          const [y1, y2, bend] = [y(t, things.length), y(g, groups.length), (right - left) * 0.45]
          return (
            <path
              class="ink"
              d={`M${left + 10} ${y1}C${(left + 10 + bend).toFixed(1)} ${y1} ${(right - bend).toFixed(1)} ${y2} ${right} ${y2}`}
              fill="none"
              stroke-width={(1 + 6 * Math.sqrt(Math.min(1, part))).toFixed(1)}
              stroke-opacity={(0.16 + 0.5 * Math.max(0, things[t].weight / heaviest)).toFixed(2)}
            />
          )
        }),
      )}
      {things.map((thing, t) => {
        const at = y(t, things.length)
        const tall = 10 + 24 * Math.max(0, thing.weight / heaviest)
        return (
          <g>
            <title>{`${visible(thing.sentence)} ${thing.weight.toFixed(1)} nats`}</title>
            <rect
              class="fill"
              x={left + 4}
              y={(at - tall / 2).toFixed(1)}
              width="7"
              height={tall.toFixed(1)}
              rx="2"
            />
            <text class="label strong" x={left - 6} y={at - 3} text-anchor="end">
              {narrow ? THING[thing.kind] : `${THING[thing.kind]} ${nameOf(thing, 18)}`}
            </text>
            <text class="label" x={left - 6} y={at + 12} text-anchor="end">
              {narrow
                ? plural(thing.members, 'account')
                : `${plural(thing.members, 'account')}, ${thing.others === 0 ? 'nobody else' : `${short(thing.others)} elsewhere`}`}
            </text>
          </g>
        )
      })}
      {groups.map((group, g) => {
        const at = y(g, groups.length)
        const radius = 4 + (narrow ? 10 : 14) * Math.sqrt(group.accounts / most)
        return (
          <g>
            <circle class={group.rest ? 'contra' : 'node'} cx={right} cy={at} r={radius.toFixed(1)} />
            <text class="label strong" x={right + 22} y={narrow ? at + 4 : at - 3}>
              {narrow ? short(group.accounts) : plural(group.accounts, 'account')}
            </text>
            {!narrow && (
              <text class="label" x={right + 22} y={at + 12}>
                {has(group, graph)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

export function Graph({ of }: { readonly of: CampaignDetail }) {
  const graph = graphOf(of)
  if (graph.things.length === 0) return <p class="soft">The linker told nothing that they share.</p>
  return (
    <figure class="graph">
      <div class="only-wide">
        <Drawing graph={graph} of={of} layout={WIDE} />
      </div>
      <div class="only-narrow">
        <Drawing graph={graph} of={of} layout={NARROW} />
      </div>
      <div class="hidden">
        <table>
          <caption>Accounts by what they share</caption>
          <thead>
            <tr>
              <th scope="col">Accounts</th>
              <th scope="col">What they share</th>
            </tr>
          </thead>
          <tbody>
            {graph.groups.map((group) => (
              <tr>
                <td>{count(group.accounts)}</td>
                <td>
                  {group.rest
                    ? 'other combinations'
                    : group.things
                        .map((t) => `${THING[graph.things[t].kind]} ${visible(graph.things[t].name)}`)
                        .join(', ') || 'none of the heaviest'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}

// ---- growth ------------------------------------------------------------------------------------------------------

const HOURS_SHOWN = 168
const DAYS_SHOWN = 60

export interface GrowthBar {
  /** `2026-11-24 02:00`, or a day. */
  readonly name: string
  readonly exchanges: number
  readonly joined: number
  /** Accounts seen until then. */
  readonly accounts: number
}

/** By hour while it is young, then by day; every hour or day has its bar. */
export function growthOf(hours: readonly CampaignHour[]): {
  readonly by: 'hour' | 'day'
  readonly bars: GrowthBar[]
} {
  const first = hours[0]?.hour ?? 0
  const last = hours.at(-1)?.hour ?? -1
  const by = last - first < HOURS_SHOWN ? 'hour' : 'day'
  const size = by === 'hour' ? 1 : 24
  const most = by === 'hour' ? HOURS_SHOWN : DAYS_SHOWN
  const end = Math.floor(last / size)
  const start = Math.max(Math.floor(first / size), end - most + 1)
  const sums = Array.from({ length: Math.max(0, end - start + 1) }, () => ({ exchanges: 0, joined: 0 }))
  let accounts = 0
  for (const { hour, exchanges, joined } of hours) {
    const sum = sums[Math.floor(hour / size) - start]
    if (sum === undefined) accounts += joined
    else {
      sum.exchanges += exchanges
      sum.joined += joined
    }
  }
  return {
    by,
    bars: sums.map(({ exchanges, joined }, i) => {
      accounts += joined
      const name = by === 'day' ? dateOfDay(start + i) : absolute((start + i) * 3_600_000).slice(0, 16)
      return { name, exchanges, joined, accounts }
    }),
  }
}

function Timeline({
  bars,
  by,
  width,
  narrow,
}: {
  bars: readonly GrowthBar[]
  by: string
  width: number
  narrow: boolean
}) {
  const [line, gap, tall, foot] = [84, 26, 66, 20]
  const left = narrow ? 40 : 68
  const step = (width - left) / bars.length
  const most = Math.max(1, bars.at(-1)?.accounts ?? 1)
  const highest = Math.max(1, ...bars.map((bar) => bar.exchanges))
  const base = line + gap + tall
  const x = (i: number) => left + (i + 0.5) * step
  const up = (accounts: number) => 8 + (1 - accounts / most) * (line - 8)
  const points = bars.map((bar, i) => `${x(i).toFixed(1)},${up(bar.accounts).toFixed(1)}`)
  const text = `Growth by ${by}: ${plural(bars[0].accounts, 'account')} at first, ${count(most)} in the end; at most ${plural(highest, 'exchange')} in one ${by}. The table has all figures.`
  return (
    <svg viewBox={`0 0 ${width} ${base + foot}`} role="img" aria-label={text} width="100%">
      <text class="label" x="0" y="14">
        {short(most)}
      </text>
      <text class="label" x="0" y={line}>
        {narrow ? 'acc.' : 'accounts'}
      </text>
      <line class="axis" x1={left} x2={width} y1={line + 0.5} y2={line + 0.5} />
      <polygon
        class="fill"
        fill-opacity="0.14"
        points={`${x(0).toFixed(1)},${line} ${points.join(' ')} ${x(bars.length - 1).toFixed(1)},${line}`}
      />
      <polyline
        class="ink"
        fill="none"
        stroke-width="1.75"
        stroke-linejoin="round"
        points={points.join(' ')}
      />
      {bars.length === 1 && <circle class="fill" cx={x(0)} cy={up(bars[0].accounts)} r="3.5" />}
      <text class="label" x="0" y={line + gap + 4}>
        {short(highest)}
      </text>
      <text class="label" x="0" y={base}>
        {narrow ? 'exch.' : 'exchanges'}
      </text>
      <line class="axis" x1={left} x2={width} y1={base + 0.5} y2={base + 0.5} />
      {bars.map((bar, i) => {
        const high = bar.exchanges === 0 ? 0 : Math.max(1.5, (bar.exchanges / highest) * tall)
        return (
          <rect
            class="fill"
            x={(left + i * step + step * 0.1).toFixed(1)}
            y={(base - high).toFixed(1)}
            width={(step * 0.8).toFixed(1)}
            height={high.toFixed(1)}
          >
            <title>{`${bar.name}: ${plural(bar.exchanges, 'exchange')}, ${plural(bar.joined, 'account')} joined`}</title>
          </rect>
        )
      })}
      <text class="label" x={left} y={base + 15}>
        {bars[0].name}
      </text>
      {bars.length > 1 && (
        <text class="label" x={width} y={base + 15} text-anchor="end">
          {`${bars.at(-1)?.name}${narrow ? '' : ' UTC'}`}
        </text>
      )}
    </svg>
  )
}

export function Growth({ hours }: { readonly hours: readonly CampaignHour[] }) {
  const { by, bars } = growthOf(hours)
  if (bars.length === 0) return <p class="soft">The linker told nothing of its hours.</p>
  return (
    <figure class="graph">
      <div class="only-wide">
        <Timeline bars={bars} by={by} width={740} narrow={false} />
      </div>
      <div class="only-narrow">
        <Timeline bars={bars} by={by} width={322} narrow />
      </div>
      <div class="hidden">
        <table>
          <caption>{`Growth by ${by} (UTC)`}</caption>
          <thead>
            <tr>
              <th scope="col">{by === 'hour' ? 'Hour' : 'Day'}</th>
              <th scope="col">Accounts joined</th>
              <th scope="col">Accounts in all</th>
              <th scope="col">Exchanges</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr>
                <th scope="row">{bar.name}</th>
                <td>{count(bar.joined)}</td>
                <td>{count(bar.accounts)}</td>
                <td>{count(bar.exchanges)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}

/** One shared thing's weight beside the heaviest. */
export function Share({ weight, heaviest }: { readonly weight: number; readonly heaviest: number }) {
  const width = 120
  const part = heaviest > 0 ? Math.max(0.01, Math.min(1, weight / heaviest)) : 0
  return (
    <svg width={width} height="14" viewBox={`0 0 ${width} 14`} aria-hidden="true">
      <rect class="bed" x="0" y="4" width={width} height="6" rx="3" />
      <rect class="fill" x="0" y="4" width={(part * width).toFixed(1)} height="6" rx="3" />
    </svg>
  )
}
