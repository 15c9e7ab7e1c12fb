// What a source of honest prompts is, and how its rows are drawn.
import { entries, grammar, type Banks, type Expand } from './grammar.ts'
import { COMMON } from './common.ts'
import { seeded, type Random } from './random.ts'
import { mess } from './mess.ts'

export interface Source {
  /** Name of the source and of its file. */
  readonly source: string
  readonly kind: 'benign' | 'hard_benign'
  readonly family: string
  /** Rows to draw at least; a conversation is never cut. */
  readonly rows: number
  /** Frames of whole prompts; ' ⇒ ' parts the turns of a conversation. */
  readonly say: string
  /** A frame for the system text of each conversation, drawn once for each. */
  readonly system?: string
  readonly banks?: Banks
  /** How carelessly these people type, 0 (not at all) to 1. */
  readonly careless?: number
  /** Grown from rules of its own where frames are not enough. */
  readonly grow?: (random: Random, expand: Expand) => string
}

/** One line of a corpus, as the builder of traffic logs reads it. */
export interface Row {
  readonly source: string
  readonly kind: 'benign' | 'hard_benign'
  readonly family: string
  readonly seq: number
  readonly conversation?: string
  readonly system?: string
  readonly prompt: string
  readonly turn?: number
}

const PATIENCE = 30
const opening = (text: string) => text.split('⇒')[0].trim()

/** The rows of a source. Openings repeat only when nothing new was found in 30 tries (short utterances do, in life too). */
export function rowsOf(source: Source, seed: number): readonly Row[] {
  const random = seeded(seed, source.source)
  const expand = grammar({ ...COMMON, ...source.banks }, random)
  const frames = entries(source.say)
  const seen = new Set<string>()
  const rows: Row[] = []
  const { kind, family } = source
  const draw = () => (source.grow ? source.grow(random, expand) : expand(random.pick(frames))).trim()
  for (let conversation = 0; rows.length < source.rows; conversation++) {
    let text = draw()
    for (let tries = 0; seen.has(opening(text)) && tries < PATIENCE; tries++) text = draw()
    seen.add(opening(text))
    const system = source.system === undefined ? {} : { system: expand(source.system) }
    const turns = text.split('⇒').map((turn) => mess(turn.trim(), source.careless ?? 0, random))
    turns.forEach((prompt, turn) => {
      const place = turns.length > 1 ? { conversation: `${source.source}-${conversation}`, turn } : {}
      rows.push({ source: source.source, kind, family, seq: rows.length, ...place, ...system, prompt })
    })
  }
  return rows
}
