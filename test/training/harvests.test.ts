/** The harvesting half of the training corpus: what the fit may rely on. */
import { describe, expect, it } from 'vitest'
import { rowsOf, type Row } from '../../training/harvests/harvest.ts'
import { HARVESTS } from '../../training/harvests/harvests.ts'

const corpus = new Map(HARVESTS.map((harvest) => [harvest, rowsOf(harvest, 1)] as const))
const openings = (rows: readonly Row[]) => rows.filter((row) => !row.turn)

const FAMILIES =
  'task_generation topic_tasks persona_synth dialogue_synth question_generation backtranslation evolution augmentation augmentation_math code_requery math_requery science_requery instruct_requery roleplay_requery translation_requery reason_requery wrapped_requery reasoning_cot trace_coercion verification rubric_labels preference_labels critique_revision soft_label_distill agent_trajectory function_calling api_docs user_simulation computer_use repo_patches terminal_tasks code_synthesis code_tests code_transform code_repair safe_rewrite refusal_pairs character_data long_document_qa textbook story caption_synth instruction_translation label_data retrieval_pairs speech_scripts expert_dialogue token_logprobs'

const SCRIPTS = {
  zh: /[\u4e00-\u9fff]{2}/,
  ja: /[ぁ-ん]/,
  ko: /[가-힣]/,
  ru: /[а-я]{3}/i,
  ar: /[ء-ي]{3}/,
  de: /\b(und|die|der|ein|eine|wie|löse|leite|zeige|worin|übersetze|in|für|mit|auf|je)\b/i,
  fr: /\b(et|une?|les?|la|que|du|en|quelle|résoudre|est|dériver)\b/i,
  pt: /(?<!\p{L})(e|uma?|os|as|o|que|em|com|para|de|do|da|resolva)(?!\p{L})/iu,
  vi: /[ăđơưạ-ỹ]/i,
  tr: /[ğışçöü]/i,
  hi: /[\u0900-\u097f]{2}/,
  es: /\b(y|una?|los|las?|el|que|qué|en|resuelve|halla)\b/i,
}

describe('the harvesting corpus', () => {
  it('is the same for the same seed and another for another', () => {
    for (const [harvest, rows] of corpus) {
      expect(rowsOf(harvest, 1)).toEqual(rows)
      expect(rowsOf(harvest, 2)).not.toEqual(rows)
    }
  })

  it('has at least 80 sources of 200 to 400 rows, all of different names', () => {
    expect(corpus.size).toBeGreaterThanOrEqual(80)
    expect(new Set(HARVESTS.map(({ source }) => source)).size).toBe(HARVESTS.length)
    for (const [{ source }, rows] of corpus) {
      expect(rows.length, source).toBeGreaterThanOrEqual(200)
      expect(rows.length, source).toBeLessThanOrEqual(410)
      expect(rows.every((row, i) => row.seq === i && row.prompt.trim().length > 0)).toBe(true)
    }
  })

  it('never sends one opening twice in more than a twentieth of a source', () => {
    for (const [{ source }, rows] of corpus) {
      const opened = openings(rows).map((row) => `${row.system ?? ''}\n${row.prompt}`)
      expect(new Set(opened).size / opened.length, source).toBeGreaterThan(0.95)
    }
  })

  it('shares hardly a prompt between sources', () => {
    const owners = new Map<string, Set<string>>()
    for (const row of [...corpus.values()].flatMap(openings))
      owners.set(row.prompt, (owners.get(row.prompt) ?? new Set()).add(row.source))
    const shared = [...owners.values()].filter((sources) => sources.size > 1).length
    expect(shared / owners.size).toBeLessThan(0.05)
  })

  it('has every family, and at least 20 sources of raw items', () => {
    const families = new Set(HARVESTS.map(({ family }) => family))
    expect([...families].toSorted()).toEqual(FAMILIES.split(' ').toSorted())
    expect(HARVESTS.filter(({ family }) => family.endsWith('_requery')).length).toBeGreaterThanOrEqual(20)
  })

  it('speaks thirteen languages, and each harvest its own', () => {
    const english = HARVESTS.filter(({ language }) => language === 'en').length / HARVESTS.length
    expect(english).toBeGreaterThan(0.6)
    expect(english).toBeLessThan(0.75)
    for (const [language, script] of Object.entries(SCRIPTS)) {
      const spoken = [...corpus].filter(([harvest]) => harvest.language === language)
      expect(spoken.length, language).toBeGreaterThanOrEqual('vi tr hi'.includes(language) ? 3 : 4)
      for (const [{ source, system = '' }, rows] of spoken) {
        const understood = rows.filter((row) => script.test(`${system} ${row.prompt}`))
        expect(understood.length / rows.length, source).toBeGreaterThan(0.9)
      }
    }
  })

  it('varies its mechanics: systems, conversations, short and long prompts', () => {
    const all = [...corpus.values()]
    expect(all.filter((rows) => rows[0].system).length).toBeGreaterThanOrEqual(20)
    expect(all.filter((rows) => rows[0].conversation).length).toBeGreaterThanOrEqual(8)
    const lengths = all.flat().map((row) => row.prompt.length)
    expect(lengths.filter((length) => length < 40).length).toBeGreaterThan(200)
    expect(lengths.filter((length) => length > 3000).length).toBeGreaterThan(100)
    expect(lengths.every((length) => length < 8000)).toBe(true)
  })

  it('leaves no mark of the grammar in a text', () => {
    const odd = [...corpus.values()]
      .flat()
      .filter((row) => /[§‹›¶⇒①②③]|~[a-z]/.test(row.prompt + (row.system ?? '')))
    expect(odd.map((row) => `${row.source}: ${row.prompt.slice(0, 80)}`)).toEqual([])
  })
})
