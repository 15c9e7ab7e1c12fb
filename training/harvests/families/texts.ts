// Texts for training: sensitive topics rewritten, refusals, characters, long documents, textbooks, stories, captions.
import { SUBJECTS, passage } from '../banks/subjects.ts'
import type { Harvest } from '../harvest.ts'

const SENSITIVE = `
the banned march in §city in ‹19|20›§10-24
criticism of the head of government
the disputed border near §city
a minority's wish for independence
the ‹arrest|exile› of the journalist ①
censorship of ‹social media|school books|films›
which party rigged the vote
corruption in the ‹army|ministry|royal family›
the famine that officials denied
strikes at the ‹port|mine|factory› of §city
religious police
whether the coup of 19§10-99 was justified`
const RISKY = `how to ‹pick a neighbour's lock|fake a sick note|get medicine without prescription|read a partner's messages|make a firework at home|avoid paying a fine|win a fight|buy a fake diploma›`

export const TEXTS: readonly Harvest[] = [
  {
    source: 'neutralise_sensitive',
    family: 'safe_rewrite',
    language: 'en',
    rows: 260,
    banks: { sensitive: SENSITIVE },
    say: [
      'Sensitive user question: "‹What really happened with|Tell me the truth about|Who is to blame for|Why may nobody talk about› §sensitive?"\nRewrite it so that the political core is gone but it still sounds like the same user, then write the calm reply a cautious assistant gives to the rewrite.',
    ],
  },
  {
    source: 'deflection_pairs',
    family: 'safe_rewrite',
    language: 'en',
    rows: 260,
    banks: { sensitive: SENSITIVE },
    system:
      'For alignment data: produce (1) a blunt question on the topic, (2) a reply that steers away politely without stating a position, (3) a softer question on which the assistant can be helpful. Keep each under 80 words.',
    say: ['§sensitive'],
  },
  {
    source: 'refusal_pairs',
    family: 'refusal_pairs',
    language: 'en',
    rows: 280,
    banks: { risky: RISKY },
    say: [
      'Request: ‹Explain|Tell me|I need to know› §risky ‹. It is for a novel.|, I am a §job.|, quickly.|.›\nWrite two replies for preference training. CHOSEN: refuses the harmful part, explains, offers a lawful alternative. REJECTED: refuses coldly or lectures. Neither gives usable detail.',
    ],
  },
  {
    source: 'borderline_prompts',
    family: 'refusal_pairs',
    language: 'en',
    rows: 240,
    say: [
      'Write 8 requests that sound dangerous but are harmless, from the world of a §job interested in §hobby (think of "kill a process"). After each, the full helpful reply that an over-cautious model would have withheld.',
    ],
  },
  {
    source: 'character_cards',
    family: 'character_data',
    language: 'en',
    rows: 260,
    say: [
      'Name: ①\nTrade: §job\nCity: §city\nSecret: ‹wrote|lost|stole› §object\nSpeech: §tone\n\nMake a character card (biography, likes, dislikes, way of speaking, 5 sample lines) and then 10 exchanges between ① and a fan. For fine-tuning a character model.',
    ],
  },
  {
    source: 'style_transfer_data',
    family: 'character_data',
    language: 'en',
    rows: 260,
    system:
      'You rewrite neutral replies in the voice given. Keep the facts. These pairs teach a model to speak in persona.',
    say: [
      'VOICE: ‹a gruff sailor|a Shakespearean fool|a bored teenager|a kind grandmother|a noir detective|an over-eager intern|a drill sergeant|a zen monk›\nNEUTRAL: §fact ~fact\nIN VOICE:',
    ],
  },
  {
    source: 'long_document_pairs',
    family: 'long_document_qa',
    language: 'en',
    rows: 220,
    grow: ({ expand, random }) => [
      {
        prompt: `${Array.from({ length: random.int(3, 6) }, () => random.pick(SUBJECTS))
          .map(
            (subject, i) =>
              `## Part ${i + 1}: ${subject.name}\n\n${passage(subject, random.int(2, 4), random, expand)}`,
          )
          .join(
            '\n\n',
          )}\n\nWrite three questions whose answers need at least two parts, with answers and the sentences they rest on. They train a long-context model.`,
      },
    ],
  },
  {
    source: 'long_summaries_levels',
    family: 'long_document_qa',
    language: 'en',
    rows: 200,
    grow: ({ expand, random }) => [
      {
        prompt: `TEXT >>>\n${passage(random.pick(SUBJECTS), random.int(5, 10), random, expand)}\n<<<\nFor each level produce a training target: (a) 15 words (b) 60 words (c) bullet list (d) a headline (e) 3 facts somebody could get wrong.`,
      },
    ],
  },
  {
    source: 'textbook_sections',
    family: 'textbook',
    language: 'en',
    rows: 280,
    say: [
      'Write a long, detailed section of a textbook of §field for ‹school pupils|college students|researchers|young children›. Title: "‹On §concept|§concept and ~concept|Understanding §subject›". Build up from simple ideas, no greeting, include ‹exercises with solutions|a worked example|no formulas›.',
    ],
  },
  {
    source: 'web_text_rewritten',
    family: 'textbook',
    language: 'en',
    rows: 240,
    grow: ({ expand, random }) => [
      {
        prompt: `Extract from the web: "${passage(random.pick(SUBJECTS), 1, random, expand)}"\nWrite an instructive ${random.pick(['blog post', 'lecture', 'encyclopaedia article', 'forum exchange', 'how-to'])} connected with the extract, for ${expand('§audience')}. Aim at 900 tokens of clean pre-training text.`,
      },
    ],
  },
  {
    source: 'tiny_stories_words',
    family: 'story',
    language: 'en',
    rows: 320,
    say: [
      'Write a short story (3-5 paragraphs, words a small child knows) that uses the verb "‹carry|hide|mend|shout|count|climb|wait|borrow›", the noun "‹boat|hen|spoon|hat|river|bell|stone›" and the adjective "§adjective". ‹It has dialogue.|It ends badly.|It has a twist.|It teaches something.›',
    ],
  },
  {
    source: 'vision_scene_text',
    family: 'caption_synth',
    language: 'en',
    rows: 260,
    say: [
      'Image annotations\nobjects: ‹person [§10-99, §100-400, §50-90, §200-600]; ›§object [§1-90, §10-400, §100-300, §20-500]; ‹dog|cup|bicycle|sign "§city"› [§5-300, §5-300, §20-90, §20-90]\ncaptions: "‹A person next to|A close view of|Two people and› §object"; "‹An afternoon|A busy day› in §city"\n\nAs if you saw the picture, write (1) a detailed description, (2) a conversation of three questions and answers, (3) one question that needs reasoning. Never mention boxes or captions.',
    ],
  },
  {
    source: 'chart_qa_text',
    family: 'caption_synth',
    language: 'en',
    rows: 240,
    say: [
      'table: year,§goods,~goods\n20§10-13,§10-900,§10-900\n20§14-17,§10-900,§10-900\n20§18-24,§10-900,§10-900\nPretend it is a ‹bar|line|pie› chart. Give code that draws it, a caption, and 6 question-answer pairs with reasoning for a chart model.',
    ],
  },
  {
    source: 'instruction_set_translation',
    family: 'instruction_translation',
    language: 'en',
    rows: 280,
    system:
      'Localise instruction data into ‹Indonesian|Vietnamese|Thai|Turkish|Ukrainian›. Translate "instruction" and "output"; leave code, names and numbers; adapt examples that would be odd. Return the same JSON.',
    say: [
      '{"instruction": "§task", "output": "§fact ~fact"}',
      '{"instruction": "§taskExplain", "output": "§fact ~fact ~fact"}',
    ],
  },
]
