/** What the queue is filtered and ordered by, as a form of its address; and the combinations that were saved. */
import { visible } from '../../review/clean.ts'
import type { Facets, ListQuery, Sort, View } from '../../review/types.ts'
import { count } from '../format.ts'
import type { Frame } from './layout.tsx'

const SORTS: Readonly<Record<Sort, string>> = {
  score: 'Score',
  age: 'Longest waiting',
  volume: 'Exchanges',
  growth: 'Growth in 24 h',
}
const FACETS = [
  ['tier', 'Calls for'],
  ['signal', 'Signal'],
  ['model', 'Model'],
  ['country', 'Country'],
] as const

/** The fields of the address, but for those that are as they are by themselves. */
function fieldsOf(query: ListQuery): [string, string][] {
  const { state, kind, sort, tier, signal, model, country, mine, second, text, after } = query
  const fields = {
    state: state === 'open' ? undefined : state,
    kind,
    sort: sort === 'score' ? undefined : sort,
    tier,
    signal,
    model,
    country,
    mine: mine === undefined ? undefined : 'yes',
    second: second ? 'yes' : undefined,
    q: text,
    after,
  }
  return Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined)
}

export function addressOf(base: string, query: ListQuery): string {
  const fields = new URLSearchParams(fieldsOf(query)).toString()
  return fields === '' ? base : `${base}?${fields}`
}

/** By anything but state, kind and order. */
export const isFiltered = (query: ListQuery): boolean =>
  fieldsOf(query).some(([name]) => !['state', 'kind', 'sort', 'after'].includes(name))

export function Filters({
  base,
  query,
  facets,
}: {
  readonly base: string
  readonly query: ListQuery
  readonly facets: Facets
}) {
  return (
    <form class="filters" method="get" action={base} role="search" data-filters="yes">
      {query.state !== 'open' && <input type="hidden" name="state" value={query.state} />}
      {query.kind !== undefined && <input type="hidden" name="kind" value={query.kind} />}
      {query.second && <input type="hidden" name="second" value="yes" />}
      <input
        id="search"
        type="search"
        name="q"
        value={query.text ?? ''}
        maxlength={200}
        placeholder="Reference, account, words"
        aria-label="Search"
      />
      {FACETS.map(([facet, name]) => {
        const chosen = query[facet]
        const options = facets[facet]
        const gone = chosen !== undefined && !options.some(({ value }) => value === chosen)
        return (
          <select name={facet} aria-label={name} data-set={chosen === undefined ? undefined : 'yes'}>
            <option value="">{name}</option>
            {gone && (
              <option value={chosen} selected>
                {visible(chosen)}
              </option>
            )}
            {options.map(({ value, n }) => (
              <option value={value} selected={value === chosen}>
                {`${visible(value)} (${count(n)})`}
              </option>
            ))}
          </select>
        )
      })}
      <label class="tick">
        <input type="checkbox" name="mine" value="yes" checked={query.mine !== undefined} />
        <span>Mine</span>
      </label>
      {query.state === 'open' && (
        <select name="sort" class="end" aria-label="Order">
          {Object.entries(SORTS).map(([sort, name]) => (
            <option value={sort} selected={sort === (query.sort ?? 'score')}>
              {name}
            </option>
          ))}
        </select>
      )}
      <button data-apply="yes">Apply</button>
    </form>
  )
}

/** Saved views, and a form to save this one. */
export function Views({
  frame,
  query,
  views,
}: {
  readonly frame: Frame
  readonly query: ListQuery
  readonly views: readonly View[]
}) {
  const { base, csrf, role } = frame
  const here = new URLSearchParams(fieldsOf({ ...query, after: undefined })).toString()
  const current = views.find((view) => view.query === here)
  const savable = role !== 'viewer' && here !== '' && current === undefined
  if (views.length === 0 && !savable) return null
  return (
    <div class="views small">
      {views.length > 0 && (
        <nav aria-label="Saved views">
          {views.map((view) => (
            <a href={`${base}?${view.query}`} aria-current={view === current ? 'page' : undefined}>
              <bdi>{visible(view.name)}</bdi>
            </a>
          ))}
        </nav>
      )}
      {current !== undefined && role !== 'viewer' && (
        <form method="post" action={`${base}/views/${current.id}/forget`}>
          <input type="hidden" name="csrf" value={csrf} />
          <button class="plain">Forget this view</button>
        </form>
      )}
      {savable && (
        <details>
          <summary>Save this view</summary>
          <form method="post" action={`${base}/views`} class="save-view">
            <input type="hidden" name="csrf" value={csrf} />
            <input type="hidden" name="query" value={here} />
            <input type="text" name="name" maxlength={40} required aria-label="Name of the view" />
            <button>Save</button>
          </form>
        </details>
      )}
    </div>
  )
}
