/** What a route is asked with: fields of a form, a JSON body or an address. Each reads itself, and says what it is in JSON Schema. */
import { visible } from '../review/clean.ts'

export interface Field<T = unknown> {
  readonly schema: Readonly<Record<string, unknown>>
  /** Undefined where nothing readable was given. */
  read(values: readonly string[]): T | undefined
}
export type Fields = Readonly<Record<string, Field>>
export type Given<F extends Fields> = { readonly [K in keyof F]: ReturnType<F[K]['read']> }

/** As what is stored was cleaned, so is what is looked for. */
export const given = (value: string | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : visible(value)

export const text = (about: string, most: number): Field<string> => ({
  schema: { type: 'string', maxLength: most, description: about },
  read: ([value]) => value?.slice(0, most),
})

export const choice = <const T extends string>(about: string, names: readonly T[]): Field<T> => ({
  schema: { type: 'string', enum: names, description: about },
  read: ([value]) => names.find((name) => name === value),
})

export const whole = (about: string, most = Number.MAX_SAFE_INTEGER): Field<number> => ({
  schema: { type: 'integer', minimum: 0, maximum: most, description: about },
  read: ([value]) =>
    value !== undefined && /^\d{1,16}$/.test(value) && Number(value) <= most ? Number(value) : undefined,
})

export const real = (about: string): Field<number> => ({
  schema: { type: 'number', description: about },
  read: ([value]) =>
    value !== undefined && value !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined,
})

/** A box that is ticked, whatever it says. */
export const flag = (about: string): Field<boolean> => ({
  schema: { type: 'boolean', description: about },
  read: ([value]) => (value === undefined ? undefined : value !== 'false' && value !== ''),
})

export const texts = (about: string, most: number): Field<readonly string[]> => ({
  schema: { type: 'array', items: { type: 'string' }, maxItems: most, description: about },
  read: (values) => [...new Set(values)].slice(0, most),
})

export function readFields<F extends Fields>(
  fields: F,
  given: Readonly<Record<string, readonly string[]>>,
): Given<F> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.read(given[name] ?? [])]),
  ) as Given<F>
}

/** A form's or a JSON body's fields as lists of text. What is neither text, number, boolean nor a list of those is as if absent. */
export async function readBody(request: {
  header(name: string): string | undefined
  json(): Promise<unknown>
  parseBody(options: { all: true }): Promise<unknown>
}): Promise<Record<string, string[]>> {
  const json = /\bapplication\/json\b/.test(request.header('content-type') ?? '')
  const body = json ? await request.json().catch(() => ({})) : await request.parseBody({ all: true })
  const fields = Object.entries(typeof body === 'object' && body !== null ? body : {})
  return Object.fromEntries(
    fields.map(([name, value]) => [
      name,
      (Array.isArray(value) ? value : [value])
        .filter((item) => ['string', 'number', 'boolean'].includes(typeof item))
        .map(String),
    ]),
  )
}
