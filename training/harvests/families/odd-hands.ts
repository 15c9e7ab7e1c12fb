// Operators with odd hands: hurried notes, letters, markup, pseudo-code, comments, capitals; each orders data in his own way.
import { snippet } from '../banks/code.ts'
import { solved } from '../banks/maths.ts'
import { CARDS } from '../banks/nlp.ts'
import { exchange, passage, SUBJECTS } from '../banks/subjects.ts'
import { WIDE } from '../banks/wide.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', WIDE)

export const ODD_HANDS: readonly Harvest[] = [
  en('hurried_qa_from_text', 'question_generation', 220, ({ expand, random }) => [
    {
      prompt: `${passage(random.pick(SUBJECTS), random.int(1, 3), random, expand)}\n\nok so make ${random.int(5, 20)} q/a frm the above ,mix of easy n hard, answers shud be full sentances & make sense w/o the text (dont say "the text says"). tab btween q and a. thx`,
    },
  ]),
  en('letter_for_dialogue_batch', 'dialogue_synth', 220, [
    'Dear assistant,\n\nI hope this finds you well. For a small research model we are in need of natural conversations, and I would be grateful for one on ‹§wide|§concept|§hobby›, between a §job and an assistant that is ‹warm but brief|very thorough|a little playful|careful about facts›. Something like §6-16 turns would suit us. Might the person change their mind once? And could each turn begin with its speaker on a new line?\n\nWith kind regards,\n§name §surname, §city',
  ]),
  en('xml_spec_for_instruction_items', 'task_generation', 220, [
    '<gen>\n  <what>instruction + response</what>\n  <count>§3-15</count>\n  <domain>‹§field|§wide|§industry›</domain>\n  <form>‹question|command|scenario|table task|rewrite|dialogue opening›</form>\n  <hardness>§1-10</hardness>\n  <not>~wide; poems; anything needing the web</not>\n  <out>ndjson</out>\n</gen>',
  ]),
  en('pseudo_code_order', 'evolution', 220, [
    'task = "‹§task|§codeTask|§mathWord›"\nfor round in 1..§2-5:\n    task = harder(task, how=pick("one more premise", "rarer case", "needs two skills", "looser wording, stricter check"))\n    print(round, task)\nprint("SOLUTION", solve(task))\n# you are the interpreter. run it.',
  ]),
  en('comment_header_then_body', 'code_synthesis', 240, [
    '// file: §func_§word\n// language: §plang\n// purpose: §goal\n// input: §dtype\n// style: ‹defensive|functional|as a beginner would|heavily commented|one expression›\n// then: ‹5 tests|a benchmark|a README paragraph|the same without loops›\n// generated for corpus shard §1-900, no licence header\n',
  ]),
  en('capitals_rating_form', 'rubric_labels', 220, ({ expand, random }) => {
    const { question, good, poor } = exchange(random, expand)
    return [
      {
        prompt: `RATING FORM ${random.int(1000, 99999)}\nREQUEST RECEIVED: ${question}\nRESPONSE SENT: ${random.chance(0.5) ? good : poor}\n\nFOLLOWS THE REQUEST (0-4):\nTRUE (0-4):\nPLEASANT TO READ (0-4):\nHARMLESS (0-4):\nWOULD A SPECIALIST SIGN IT (Y/N):\nONE SENTENCE FOR THE AUTHOR:`,
      },
    ]
  }),
  en('no_stops_teacher_notes', 'reasoning_cot', 220, ({ expand, random }) => {
    const { problem } = solved(random, expand)
    return [
      {
        prompt: `${problem} ${random.pick(['show all of the thinking not only the steps and when you are done write answer is then the number', 'reason it out slowly like talking to yourself then on its own line answer is', 'first guess then work it out then compare guess and result then answer is'])}`,
      },
    ]
  }),
  en('card_without_name', 'instruct_requery', 260, ({ expand, random }) => {
    const card = random.pick(CARDS)
    const label = card.labels.length > 0 ? ` [${card.labels.join(', ')}]` : ''
    const [shown] = card.shown
    return [
      {
        prompt: random.pick([
          `${card.rule}${label}\n\n${expand(card.instance)}`,
          `${expand(card.instance)}\n\n${card.rule}${label}`,
          `${card.rule}${label}\ne.g. ${shown[0]} → ${shown[1]}\n${expand(card.instance)} →`,
        ]),
      },
    ]
  }),
  en('plus_minus_examples_table', 'label_data', 220, [
    '| rule | obeys | breaks |\n|---|---|---|\n| replies in at most two sentences | … | … |\n| names §goodTrait without the word | … | … |\n| on §wide, no opinion | … | … |\n| ‹sounds like a §job|no §adjective claims|one question back› | … | … |\n\nfill the dots (each cell a whole reply to "‹Tell me about §wide.|Help me with §hobby.|Is §product any good?›"), then add §2-9 rows of your own',
  ]),
  en('knowledge_dump_by_person', 'textbook', 220, [
    '§persona\n\nTask for you: what does she/he know that is in no book? Write it down as §2-6 dense pages, headings in lower case, with figures, tools, mistakes, sayings of the trade. Topic to touch: §concept, §wide.',
  ]),
  en('commit_to_instruction', 'backtranslation', 220, ({ expand, random }) => [
    {
      prompt: `--- before\n${snippet(random)}\n+++ after\n(not shown; commit message: "${expand('‹fix|feat|refactor|perf|docs›(§module): ‹handle empty input|rename §word to ~word|avoid copying|support ~word|explain the invariant›')}")\n\nphrase what a user would have asked an editor to do here: 1 lazy, 1 descriptive. then show after.`,
    },
  ]),
  en(
    'speak_as_known_figure_system',
    'character_data',
    240,
    [
      '‹What do you think about §wide?|Did you ever try §hobby?|What would you tell a young §job?|Why §goodTrait?|Describe §scene.|Who was ~person to you?›',
      '‹They say|Somebody told me|I read› that §fact ‹Is that so?|Does it surprise you?|What follows?›',
    ],
    'stay §person. speak of your own century as now, of later things only by guessing. no modern idiom. 40-160 words. if asked for what you cannot know say so in character. every exchange goes to the role-play split of a corpus.',
  ),
]
