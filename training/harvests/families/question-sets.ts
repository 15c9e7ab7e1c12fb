// Questions with keys made from documents, personas, keyword lists and blueprints of exams.
import { passage, shuffled, SUBJECTS, statements } from '../banks/subjects.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  bloom: 'remember | understand | apply | analyse | evaluate | create',
  exam: 'a nursing licence | a pilot’s theory test | the second-year final in §field | an electrician’s certificate | a wine diploma | a citizenship test | a bar examination | an entrance test for the civil service | a food hygiene certificate | a school leaving exam',
})

export const QUESTION_SETS: readonly Harvest[] = [
  en('exam_items_with_rationale', 'question_generation', 220, [
    'Item bank for §exam.\nBlueprint cell: §field × §concept × level "§bloom".\n\nKindly author three items. Each item: a stem with a scenario (no negatives), five options A to E of similar length, the key, and, for each option, a rationale of one or two sentences saying why someone might choose it and why it is right or wrong. Avoid "all of the above". Estimated p-value for every item.',
  ]),
  en('comprehension_paper', 'question_generation', 220, ({ expand, random }) => [
    {
      prompt: `Reading paper, ${expand('‹grade §3-12|CEFR ‹A2|B1|B2|C1›|adult basic skills›')}\n\n    ${passage(random.pick(SUBJECTS), random.int(2, 4), random, expand).replaceAll('\n', '\n    ')}\n\nSet: 2 literal questions, 2 inference questions, 1 on vocabulary in context, 1 on the author's purpose. Multiple choice (4). Then the answer grid and the line of evidence for each.`,
    },
  ]),
  en('keywords_into_hard_problem', 'question_generation', 220, [
    'kw = ["§concept", "~concept", "§goods"]; kind = "‹maths word problem|logic grid|physics estimate|algorithm›"; level = §1-10\n→ compose(kw, kind, level): a NEW problem in which all kw matter, unique answer, and solve() of it in full.',
    'Take these ideas from a syllabus: ‹§concept; ~concept; ~concept|§concept; ~concept›. A sound problem mixes them so that knowing one alone is not enough. Think about how they could meet, write your design notes, then PROBLEM, then SOLUTION.',
  ]),
  en('persona_letter_questions', 'persona_synth', 220, [
    'Who: §persona\n\nWrite (i) the very question that keeps this person awake, in her or his own words and with all details needed, 60-150 words; (ii) a thoughtful answer, 300+ words; (iii) the follow-up s/he would send. Formality: ‹none|some|high›. No names of brands.',
  ]),
  en('two_documents_bridge', 'question_generation', 200, ({ expand, random }) => {
    const [one, two] = shuffled(random, SUBJECTS)
    return [
      {
        prompt: `DOC_A: ${statements(one, 4, random, expand).join(' ')}\nDOC_B: ${statements(two, 4, random, expand).join(' ')}\n\nneed: multi-hop QA. The question must be unanswerable from A alone or B alone. Provide ${random.int(2, 4)} x {question, short answer, supporting sentences, hop chain}. Don't write "according to document".`,
      },
    ]
  }),
  en('unanswerable_twins', 'question_generation', 200, ({ expand, random }) => [
    {
      prompt: `Passage ${random.int(1, 800)}. ${passage(random.pick(SUBJECTS), 1, random, expand)}\n\nWe teach a small model to abstain. Produce four questions that this passage answers, and for each a twin that sounds just as answerable but is not (swap an entity, a date, a negation). For twins the target is exactly NO ANSWER IN TEXT.`,
    },
  ]),
  en('flashcards_and_cloze', 'question_generation', 220, ({ expand, random }) => {
    const subject = random.pick(SUBJECTS)
    return [
      {
        prompt: `${subject.name.toUpperCase()}\n${statements(subject, random.int(3, 6), random, expand)
          .map((fact) => `· ${fact}`)
          .join(
            '\n',
          )}\n\n> make cards: front;back (semicolon csv), then the same as cloze with {{c1::}}, then ${random.int(2, 6)} true/false with corrected version of the false ones`,
      },
    ]
  }),
]
