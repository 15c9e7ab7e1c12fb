/** Small readers of request bodies, for the stand-in's wire formats. */

export type Fields = Record<string, unknown>

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

export function items(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fields) : []
}

/** The text of a string, or of a list of parts that have one. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  return items(content)
    .map((part) => (typeof part.text === 'string' ? part.text : ''))
    .join('\n')
}

export function wholeOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : otherwise
}

/** The function that a model may call: the first declared, unless a tool has just answered. */
export function callable(
  name: unknown,
  schema: unknown,
  answered: boolean,
): { readonly name: string; readonly required: readonly string[] } | null {
  if (typeof name !== 'string' || answered) return null
  const { required, properties } = fields(schema)
  return {
    name,
    required: Array.isArray(required) ? required.map(String) : Object.keys(fields(properties)),
  }
}

/** A text in pieces of a few words, as models stream it. */
export function pieces(text: string): string[] {
  return text.match(/\s*\S+(?:\s+\S+){0,3}\s*$|\s*\S+(?:\s+\S+){0,3}/g) ?? []
}

export function bearer(headers: Headers): string | null {
  return /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null
}

export const CREATED = 1_790_000_000

export function event(data: unknown, name?: string): string {
  return `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`
}
