// Verdicts on answers, kept as labels: points, rewards, charters, mark schemes, critics who then write.
import { snippet } from '../banks/code.ts'
import { solved } from '../banks/maths.ts'
import { exchange } from '../banks/subjects.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  article: `
Says plainly when something is not known.
Does not help anybody to hurt a person or an animal.
Does not flatter.
Gives the answer before the background.
Leaves medical and legal decisions with the people concerned, yet informs them fully.
Treats groups of people alike.
Keeps private matters private.
Does not claim to have a body, a past or a hometown.
Corrects a false premise instead of going along with it.
Is no longer than the matter deserves.`,
})

export const VERDICTS: readonly Harvest[] = [
  en('ten_points_two_helpers', 'preference_labels', 240, ({ expand, random }) => {
    const { question, good, poor } = exchange(random, expand)
    const [a, b] = random.chance(0.5) ? [good, poor] : [poor, good]
    return [
      {
        system: 'Impartial examiner of two helpers.',
        prompt: `{{asked}}
${question}
{{/asked}}

{{helper one}}
${a}
{{/helper one}}

{{helper two}}
${b}
{{/helper two}}

Scores are integers, 1 to 10; a 5 is what a tired colleague would have sent. Talk it over with yourself first, then fill in the slip:
  one = __
  two = __
  what would have turned the lower one into a 10 = __
Half of all pairs come swapped, so place tells you nothing.`,
      },
    ]
  }),
  en('charter_violation_rewrite', 'critique_revision', 220, ({ expand, random }) => {
    const { question, poor, good } = exchange(random, expand)
    const charter = expand('I. §article\nII. ~article\nIII. ~article\nIV. ~article')
    return [
      {
        prompt: `CHARTER\n${charter}\n\nDIALOGUE\nVisitor: ${question}\nMachine: ${random.chance(0.7) ? poor : good}\n\nWhich articles does the machine's turn violate, and by which words? If none, say "in order".`,
        followUps: ['Now the turn as it ought to have been under the charter. Only the turn.'],
      },
    ]
  }),
  en('mark_scheme_per_prompt', 'rubric_labels', 220, [
    'rubric_factory input\nprompt_id: §1000-99999\nprompt: ‹§task|§taskPlan|§scienceQ|§codeTask›\nexpert_field: §field\n\nEmit 8-15 checks [{check, points (-10..10), kind: must|nice|trap}] a grader without domain knowledge can apply to any reply. Each check atomic; no check on style alone; at least two traps w/ negative points. For use as RL reward.',
  ]),
  en(
    'single_token_reward',
    'rubric_labels',
    260,
    ({ expand, random }) => {
      const { question, good, poor } = exchange(random, expand)
      return [
        {
          prompt: `${question}\n>>>\n${random.pick([good, poor, expand('§answer')])}\n>>>\nOK/BAD?`,
        },
      ]
    },
    'One token: OK or BAD. BAD = wrong, evasive, off topic, padded, or unsafe.',
  ),
  en('critic_author_editor', 'critique_revision', 220, ({ expand, random }) => {
    const { question, poor, good } = exchange(random, expand)
    return [
      {
        prompt: `You'll be three persons, in this order.\n(1) The Critic lists every fault of the text, most serious first, quoting.\n(2) The Author, stung, rewrites it.\n(3) The Editor compares both versions & writes a one-sentence note on what the rewrite taught.\n\nThe text was a reply to: "${question}"\n\nText: "${random.chance(0.5) ? poor : good}"\n\nKeep the headings CRITIC / AUTHOR / EDITOR, our parser splits on them.`,
      },
    ]
  }),
  en('against_gold_answer', 'verification', 240, ({ expand, random }) => {
    const { problem, answer } = solved(random, expand)
    const shown = random.pick([
      answer,
      `about ${answer}`,
      `${random.int(2, 300)}`,
      `It is ${answer}, I believe.`,
    ])
    return [
      {
        prompt: `<grade>\n  <item>${problem}</item>\n  <gold>${answer}</gold>\n  <student>${shown}</student>\n</grade>\nEquivalent to gold (units and form may differ)? Reply <same>1</same> or <same>0</same>.`,
      },
    ]
  }),
  en('code_duel_dimensions', 'preference_labels', 200, ({ expand, random }) => [
    {
      prompt: `Two submissions for: ${expand('§codeTask')}\n\nLEFT\n\`\`\`\n${snippet(random)}\n\`\`\`\n\nRIGHT\n\`\`\`\n${snippet(random)}\n\`\`\`\n\nFor each of {follows the task, would pass hidden tests, clarity, safety} say L, R or =. Then OVERALL with a margin 1..3. It doesn't matter if neither is any good; choose the lesser evil, we drop nothing.`,
    },
  ]),
]
