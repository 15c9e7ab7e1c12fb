/** What the stand-in's wire formats have in common. Types only. */

/** What was asked, as far as a model needs to know. */
export interface Asked {
  readonly model: string
  /** The last text of the user, or of a tool. */
  readonly prompt: string
  /** Characters of all that was sent, for the count of input tokens. */
  readonly length: number
  readonly maxTokens: number | null
  readonly stream: boolean
  /** The first function declared, where one may be called. */
  readonly tool: { readonly name: string; readonly required: readonly string[] } | null
  readonly choices: number
}

/** What is answered. */
export interface Reply {
  /** 16 hex digits, the same for the same request. */
  readonly id: string
  readonly model: string
  readonly text: string
  readonly call: { readonly name: string; readonly input: Readonly<Record<string, string>> } | null
  readonly inputTokens: number
  readonly outputTokens: number
  readonly finish: 'stop' | 'length' | 'tool'
  readonly choices: number
}

/** One provider's wire format, from the serving side. */
export interface Wire {
  readonly name: string
  /** Whether the path is this provider's to answer, a call to a model or not: it decides the shape of errors. */
  owns(path: string): boolean
  calls(path: string): boolean
  key(headers: Headers, query: URLSearchParams): string | null
  /** Null where a required field is missing; the message says which. */
  read(body: Record<string, unknown>, path: string): Asked | { readonly missing: string }
  document(reply: Reply, body: Record<string, unknown>): unknown
  /** A stream's events, each as it goes over the wire. */
  events(reply: Reply, body: Record<string, unknown>, query: URLSearchParams): readonly string[]
  streamType(query: URLSearchParams): string
  error(status: number, message: string): unknown
  /** The documented answer to a wrong key. */
  wrongKey(): { readonly status: number; readonly body: unknown }
  /** The header that carries the request's id. */
  readonly idHeader: string
}
