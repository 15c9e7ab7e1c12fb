/** What a prompt asks to be produced: concepts that stand near each other where instructions stand. */
import { CONCEPT, conceptsOf, pairOf } from './lexicon.ts'
import { NUMBER, type Tokens } from './tokens.ts'

/** Tokens within which two concepts belong together. */
const NEAR = 9

/** How often each thing is asked for; 0 where not at all. Counts are capped by the reader, not here. */
export interface Intent {
  /** Make (several, new, different) tasks, questions, prompts. */
  generate: number
  /** The same, with a number or a word for variety beside it. */
  generateMany: number
  /** Change a task into another one: harder, rephrased. */
  evolve: number
  /** Score or compare something by criteria. */
  judge: number
  /** Score or compare answers of a model. */
  judgeCandidate: number
  /** Reason in steps, show reasoning. */
  reason: number
  /** Write out reasoning that is internal, hidden, complete. */
  coerce: number
  /** Solve a task, complete, respond. */
  solve: number
  /** Take a role. */
  persona: number
  /** Tools are described or called in the text. */
  tool: number
  /** Work on carried text: extract, classify, translate, summarise. */
  derive: number
  /** Only that, nothing else; by what is carried. */
  confined: number
  write: number
  explain: number
  /** Reword something, or answer it, so that it gives no offence. */
  soften: number
  /** A word for something politically sensitive: never counted alone (signals/safe-rewriting.ts). */
  politics: number
  /** The caller speaks of themselves; of the model; politely; points at what came before. */
  self: number
  you: number
  polite: number
  pointer: number
  /** Concept words over tokens looked at. */
  density: number
}

const C = CONCEPT
const last = new Int32Array(32)
const at = (mask: number) => last[31 - Math.clz32(mask)]

/** Reads the zones of a tokenised text. `split` is where the head ends and the tail of a cut text begins. */
export function readIntent(
  tokens: Tokens,
  split: number,
  zones: readonly (readonly [number, number])[],
): Intent {
  const intent: Intent = {
    generate: 0,
    generateMany: 0,
    evolve: 0,
    judge: 0,
    judgeCandidate: 0,
    reason: 0,
    coerce: 0,
    solve: 0,
    persona: 0,
    tool: 0,
    derive: 0,
    confined: 0,
    write: 0,
    explain: 0,
    soften: 0,
    politics: 0,
    self: 0,
    you: 0,
    polite: 0,
    pointer: 0,
    density: 0,
  }
  const { hash, wide } = tokens
  let hits = 0
  let looked = 0
  for (const [from, to] of zones) {
    last.fill(-1000)
    looked += to - from
    for (let i = from; i < to; i++) {
      let mask = hash[i] === NUMBER ? C.number : conceptsOf(hash[i])
      if (wide[i] === 1 && i + 1 < to && i + 1 !== split && wide[i + 1] === 1)
        mask |= conceptsOf(pairOf(hash[i], hash[i + 1]))
      if (mask === 0) continue
      hits++
      for (let rest = mask; rest !== 0; rest &= rest - 1) last[31 - Math.clz32(rest & -rest)] = i
      const near = (other: number) => i - at(other) <= NEAR
      if (mask & (C.item | C.make | C.write)) {
        if (near(C.item) && (near(C.make) || near(C.write))) {
          intent.generate++
          if (near(C.diverse) || near(C.number)) intent.generateMany++
        }
      }
      if (mask & (C.item | C.change) && near(C.item) && near(C.change)) intent.evolve++
      if (mask & (C.judge | C.rubric) && near(C.judge) && near(C.rubric)) intent.judge++
      if (mask & (C.judge | C.candidate) && near(C.judge) && near(C.candidate)) intent.judgeCandidate++
      if (
        mask & (C.reason | C.step) &&
        ((near(C.reason) && near(C.step)) ||
          ((near(C.reason) || near(C.step)) &&
            (near(C.solve) || near(C.explain) || near(C.make) || near(C.write))))
      )
        intent.reason++
      if (mask & (C.trace | C.reason) && near(C.trace) && near(C.reason)) intent.coerce++
      if (mask & C.solve) intent.solve++
      if (mask & C.persona && (near(C.you) || near(C.make) || near(C.item))) intent.persona++
      if (mask & C.tool) intent.tool++
      if (mask & (C.derive | C.source) && near(C.derive)) intent.derive++
      if (mask & (C.only | C.source) && near(C.only)) intent.confined++
      if (mask & C.write) intent.write++
      if (mask & C.explain) intent.explain++
      if (
        mask & (C.soften | C.change | C.write | C.solve | C.candidate | C.item) &&
        near(C.soften) &&
        (near(C.change) || near(C.write) || near(C.solve) || near(C.candidate) || near(C.item))
      )
        intent.soften++
      if (mask & C.politics) intent.politics++
      if (mask & C.self) intent.self++
      if (mask & C.you) intent.you++
      if (mask & C.polite) intent.polite++
      if (mask & C.pointer) intent.pointer++
    }
  }
  intent.density = looked === 0 ? 0 : hits / looked
  return intent
}
