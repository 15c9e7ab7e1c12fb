// New tasks, questions, dialogues and personas made by the model: the first half of a training set.
import { toolJson, toolLine, tool, snippet } from '../banks/code.ts'
import { SUBJECTS, exchange, passage, shuffled } from '../banks/subjects.ts'
import type { Harvest } from '../harvest.ts'

const list = (items: readonly string[], mark: (i: number) => string) =>
  items.map((item, i) => `${mark(i)}${item}`).join('\n')

const FIELDS =
  'algebra|geometry|statistics|mechanics|optics|genetics|ecology|world history|economics|ethics|grammar|poetry|programming|databases|networking|medicine|law|cooking|travel|personal finance|sport|music|architecture|psychology|astronomy|chemistry|geography|engineering|marketing|education'.split(
    '|',
  )
const SKILLS =
  'recall|comparison|explanation|multi-step calculation|planning|critique|creative writing|summarising|error finding|classification|role-play|estimation'.split(
    '|',
  )

export const GENERATION: readonly Harvest[] = [
  {
    source: 'seed_continue_plain',
    family: 'task_generation',
    language: 'en',
    rows: 240,
    grow: ({ expand }) => {
      const seeds = Array.from({ length: 7 }, () => expand('§task'))
      return [
        {
          prompt: `Below is a growing collection of errands that people hand to a language model.\n\n${list(seeds, (i) => `Errand ${i + 1}: `)}\nErrand ${seeds.length + 1}:`,
        },
      ]
    },
  },
  {
    source: 'seed_json_batch',
    family: 'task_generation',
    language: 'en',
    rows: 240,
    system:
      'You produce data for supervised fine-tuning. Output nothing but a JSON array of objects with the keys "instruction", "input" and "output".',
    grow: ({ expand, random }) => {
      const seeds = Array.from({ length: random.int(2, 5) }, () => ({
        instruction: expand('§task'),
        input: random.chance(0.4) ? expand('§sentence') : '',
      }))
      return [
        {
          prompt: `Reference items, for style only:\n${JSON.stringify(seeds, null, 1)}\n\nReturn ${random.pick([8, 10, 12])} new items. No item may share its first verb with another. Mix items with and without input. Keep outputs under 150 words.`,
        },
      ]
    },
  },
  {
    source: 'seed_bullets_rules',
    family: 'task_generation',
    language: 'en',
    rows: 220,
    grow: ({ expand, random }) => {
      const seeds = Array.from({ length: random.int(3, 6) }, () => expand('‹§task|§codeTask|§mathWord›'))
      return [
        {
          prompt: `We are building an instruction set and need fresh entries.\n\nWhat a good entry looks like\n- a text-only model can do it\n- it names everything needed to do it\n- one or two sentences in English, question or command\n- it is unlike the samples in subject and in form\n\nSamples\n${list(seeds, () => '* ')}\n\nWrite fifteen entries, one a line, each starting with an asterisk.`,
        },
      ]
    },
  },
  {
    source: 'code_seed_tasks',
    family: 'task_generation',
    language: 'en',
    rows: 220,
    grow: ({ expand, random }) => [
      {
        prompt: `<examples>\n${Array.from({ length: random.int(3, 5) }, () => `<task>${expand('§codeTask')}</task>`).join('\n')}\n</examples>\nAdd ten <task> elements with programming exercises of rising difficulty that do not repeat the examples, each followed by a <solution> element holding complete, runnable code.`,
      },
    ],
  },
  {
    source: 'snippet_inspired_tasks',
    family: 'task_generation',
    language: 'en',
    rows: 240,
    system: 'You are an author of programming exercises for a data set.',
    grow: ({ random }) => [
      {
        prompt: `Let this fragment give you an idea:\n\n\`\`\`\n${snippet(random)}\n\`\`\`\n\nInvent a self-contained exercise that somebody with such code might face. It must not mention the fragment. Then solve it.\n\n[Exercise]\n...\n[Solution]\n...`,
      },
    ],
  },
  {
    source: 'taxonomy_walk',
    family: 'topic_tasks',
    language: 'en',
    rows: 360,
    grow: ({ drawn, random }) => {
      const field = FIELDS[Math.floor(drawn / SKILLS.length) % FIELDS.length]
      return [
        {
          prompt: `Domain: ${field}\nSkill: ${SKILLS[drawn % SKILLS.length]}\nLevel: ${random.int(1, 5)} of 5\n\nGive me one user prompt for this cell of the grid and the ideal reply to it. Format: PROMPT: ... REPLY: ...`,
        },
      ]
    },
  },
  {
    source: 'topic_question_pairs',
    family: 'topic_tasks',
    language: 'en',
    rows: 300,
    say: [
      'Generate 5 diverse questions about §concept (§field) that a ‹curious|demanding› ‹student|professional› could ask an AI, then answer each in detail.',
    ],
  },
  {
    source: 'subtopic_tree',
    family: 'topic_tasks',
    language: 'en',
    rows: 300,
    say: [
      'List 20 subtopics of "§field: §concept". Answer as a Python list of strings without anything else. ⇒ For each of these subtopics, write 3 instructions that an assistant could be given. Again only a Python list.',
    ],
  },
  {
    source: 'keyword_mash_tasks',
    family: 'topic_tasks',
    language: 'en',
    rows: 260,
    say: [
      'keywords: ‹§concept, ~concept, §object|§subject, §product|§hobby, §concept, §city|§field, §job, §food›\nwrite one hard instruction that needs all keywords, then a perfect response\n### instruction',
    ],
  },
  {
    source: 'persona_asks',
    family: 'persona_synth',
    language: 'en',
    rows: 360,
    say: [
      '§persona.\n\nWhat would this person type into an assistant on an ordinary working day? Give a single request, specific enough to be answered without asking back. Request only.',
    ],
  },
  {
    source: 'persona_maths',
    family: 'persona_synth',
    language: 'en',
    rows: 300,
    system:
      'Write problems for a mathematics training set. The person described supplies the setting; the mathematics must be solvable from what is stated.',
    say: ['PERSON: §persona\nDIFFICULTY: ‹primary|secondary|olympiad|university›\nPROBLEM:'],
  },
  {
    source: 'persona_expand',
    family: 'persona_synth',
    language: 'en',
    rows: 260,
    say: [
      'Who else is close to this person (colleague, rival, patient, customer, relative)? Person: "§persona" Describe four of them in one line each, as JSON {"relation": ..., "persona": ...}.',
    ],
  },
  {
    source: 'persona_knowledge_text',
    family: 'persona_synth',
    language: 'en',
    rows: 240,
    say: [
      'Imagine the writer: §persona\nTask: write an article of about 800 words on ‹§concept|§subject› as this writer would, full of facts from §field. Start directly with the title.',
    ],
  },
  {
    source: 'dialogue_two_party',
    family: 'dialogue_synth',
    language: 'en',
    rows: 260,
    say: [
      'Write a conversation between USER and ASSISTANT about §subject. It has ‹6|8|10› turns. USER is ‹brief|chatty|doubtful|in a hurry› and ‹changes the subject once|asks for an example|misunderstands the first answer›; ASSISTANT is thorough and correct. Mark turns with |USER| and |ASSISTANT|.',
    ],
  },
  {
    source: 'self_chat_user_side',
    family: 'dialogue_synth',
    language: 'en',
    rows: 300,
    system:
      'Play the human in a chat with an AI. Never reveal that you are a model. Send the next human message only, short and natural, with a follow-up question or a new wish.',
    grow: ({ expand, random }) => {
      const topic = random.pick(SUBJECTS)
      const facts = shuffled(random, topic.facts)
      return [
        {
          prompt: `Topic: ${topic.name}\nYou are: ${expand('§persona')}`,
          followUps: [
            `AI: ${expand(facts[0])} ${expand(facts[1])}`,
            ...(random.chance(0.6) ? [`AI: ${expand(facts[2])} ${expand(facts[3])}`] : []),
          ],
        },
      ]
    },
  },
  {
    source: 'dialogue_from_document',
    family: 'dialogue_synth',
    language: 'en',
    rows: 220,
    grow: ({ expand, random }) => [
      {
        prompt: `${passage(random.pick(SUBJECTS), random.int(1, 4), random, expand)}\n\n---\nTurn the text above into a multi-turn dialogue in which someone asks and an expert replies. Everything in the text should come up; the expert never refers to "the text". Return a list of {"role", "content"}.`,
      },
    ],
  },
  {
    source: 'doc_questions_short',
    family: 'question_generation',
    language: 'en',
    rows: 300,
    grow: ({ expand, random }) => [
      {
        prompt: `Context:\n${passage(random.pick(SUBJECTS), random.int(1, 3), random, expand)}\n\nQuestions that this context answers (10, then stop), each with its answer:\n1.`,
      },
    ],
  },
  {
    source: 'doc_questions_graded',
    family: 'question_generation',
    language: 'en',
    rows: 220,
    system:
      'You turn documents into training pairs for a retrieval-free question answering model. Questions must make sense to somebody who has never seen the document. Emit JSONL with "question", "answer", "difficulty", "type".',
    grow: ({ expand, random }) => [
      {
        prompt: `<document id="${random.int(1000, 99_999)}">\n${passage(random.pick(SUBJECTS), random.int(3, 9), random, expand)}\n</document>`,
      },
    ],
  },
  {
    source: 'api_questions',
    family: 'question_generation',
    language: 'en',
    rows: 240,
    grow: ({ random }) => [
      {
        prompt: `Here are the functions of a service:\n${Array.from({ length: random.int(2, 5) }, () => toolLine(tool(random))).join('\n')}\n\nWrite 6 things a user might say that need these functions: two need one call, two need two calls in order, one lacks a required value, one cannot be served. Do not name the functions.`,
      },
    ],
  },
  {
    source: 'code_questions',
    family: 'question_generation',
    language: 'en',
    rows: 240,
    grow: ({ random }) => [
      {
        prompt: `${snippet(random)}\n\n# Ask three questions about the behaviour of the code above (one on edge cases, one on complexity, one on a change) and answer them for a Q&A data set.`,
      },
    ],
  },
  {
    source: 'backtranslate_plain',
    family: 'backtranslation',
    language: 'en',
    rows: 280,
    grow: ({ expand, random }) => {
      const { good, poor } = exchange(random, expand)
      return [
        {
          prompt: `Response:
"""
${random.chance(0.85) ? good : poor}
"""
Which instruction was this a response to? Write the most likely one, nothing more.`,
        },
      ]
    },
  },
  {
    source: 'backtranslate_documents',
    family: 'backtranslation',
    language: 'en',
    rows: 240,
    system:
      'A piece of text found on the web is to become the OUTPUT of a training example. You write the INSTRUCTION for it and judge on a scale of 1-5 whether the text is what an ideal assistant would have written.',
    grow: ({ expand, random }) => [
      { prompt: passage(random.pick(SUBJECTS), random.int(1, 5), random, expand) },
    ],
  },
  {
    source: 'backtranslate_code',
    family: 'backtranslation',
    language: 'en',
    rows: 240,
    grow: ({ random }) => [
      {
        prompt: `// OUTPUT\n${snippet(random)}\n\n// Guess the request that made a developer paste this as the answer. One paragraph, no code.`,
      },
    ],
  },
  {
    source: 'empty_slot_user_turn',
    family: 'task_generation',
    language: 'en',
    rows: 220,
    say: [
      '<|system|>You help with §field.<|end|>\n<|user|>',
      '<|system|>You answer questions on §concept for ‹§audience›.<|end|>\n<|user|>',
      '<|system|>Assistant for a §job.<|end|>\n<|user|>',
      '<|system|>You are good at §hobby and §field.<|end|>\n<|user|>',
    ],
  },
  {
    source: 'tool_task_seeds',
    family: 'task_generation',
    language: 'en',
    rows: 220,
    grow: ({ random }) => [
      {
        prompt: `TOOLSET\n${Array.from({ length: random.int(2, 4) }, () => toolJson(tool(random))).join('\n')}\n\nInvent 5 realistic multi-step goals for an agent with this toolset. For each: goal, hidden facts of the world, how success is checked. YAML.`,
      },
    ],
  },
]
