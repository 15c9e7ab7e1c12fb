// Bare tasks of every kind behind a fixed frame: task cards with examples, orders with material, few-shot lines.
import { CARDS } from '../banks/nlp.ts'
import { shuffled } from '../banks/subjects.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en')

export const CARD_SETS: readonly Harvest[] = [
  en('definition_card_one_instance', 'wrapped_requery', 260, ({ expand, random }) => {
    const { title, rule, labels, shown, instance } = random.pick(CARDS)
    const [given, wanted] = shown[0]
    return [
      {
        prompt: `Task card ${random.int(1, 1700)}: ${title}\n\n${rule}${labels.length > 0 ? ` Possible outputs: ${labels.join(', ')}.` : ''}\n\n+ good\n  in: ${given}\n  out: ${wanted}\n- bad\n  in: ${given}\n  out: ${labels.length > 0 ? `It seems ${labels[labels.length - 1]} because of the wording` : 'I am not sure'}\n  (why bad: ${labels.length > 0 ? 'talks instead of naming an output' : 'no attempt is made'})\n\nin: ${expand(instance)}\nout:`,
      },
    ]
  }),
  en('order_material_result', 'wrapped_requery', 260, ({ expand, random }) => {
    const { rule, instance } = random.pick(CARDS)
    return [
      {
        prompt: random.chance(0.6)
          ? `An order follows, and under it the material the order speaks of. Carry the order out.\n\n#### order\n${rule}\n\n#### material\n${expand(instance)}\n\n#### result\n`
          : `An order follows. Carry it out.\n\n#### order\n${expand('‹§task|§taskWrite|§taskPlan|§scienceQ›')}\n\n#### result\n`,
      },
    ]
  }),
  en('few_shot_arrow_lines', 'soft_label_distill', 240, ({ expand, random }) => {
    const { labels, shown, instance } = random.pick(CARDS)
    const extra = Array.from({ length: random.int(1, 3) }, () =>
      labels.length > 0 ? `${expand(instance)} => ${random.pick(labels)}` : '',
    ).filter((line) => line !== '')
    return [
      {
        prompt: `${[...shown.map(([given, wanted]) => `${given} => ${wanted}`), ...extra].join('\n')}\n${expand(instance)} =>`,
      },
    ]
  }),
  en('options_under_question', 'wrapped_requery', 240, ({ expand, random }) => {
    const { rule, labels, instance } = random.pick(CARDS.filter((one) => one.labels.length > 0))
    const menu = shuffled(random, labels)
    return [
      {
        prompt: random.pick([
          `${expand(instance)}\n${rule}\nMENU\n${menu.map((label) => `  * ${label}`).join('\n')}`,
          `${rule} Choose from {${menu.join(' | ')}}.\n${expand(instance)}`,
          `Would you say "${menu[0]}" or rather "${menu[1]}"? ${rule}\n\n${expand(instance)}\n\nI'd say`,
          `${expand(instance)} // ${menu.join(', ')}?`,
        ]),
      },
    ]
  }),
  en(
    'label_with_distribution_batch',
    'soft_label_distill',
    200,
    ({ expand, random }) => {
      const { title, rule, labels, instance } = random.pick(CARDS.filter((one) => one.labels.length > 0))
      return [
        {
          prompt: `# ${title}\n# ${rule}\n# classes: ${labels.join(' ')}\n${Array.from({ length: random.int(6, 14) }, (_, i) => `${i}\t${expand(instance)}`).join('\n')}`,
        },
      ]
    },
    'Annotator. stdin: comments, then id<TAB>text. stdout: id<TAB>label<TAB>p(label) with two decimals, same order, no header. Students are trained on p.',
  ),
  en('xml_job_ticket', 'wrapped_requery', 220, ({ expand, random }) => {
    const { title, rule, shown, instance } = random.pick(CARDS)
    return [
      {
        prompt: `<job no="${random.int(100_000, 999_999)}" set="${title.replaceAll(' ', '-')}" split="train">\n<how>${rule}</how>\n${shown.map(([given, wanted]) => `<seen><q>${given}</q><a>${wanted}</a></seen>`).join('\n')}\n<do><q>${expand(instance)}</q><a>`,
      },
    ]
  }),
  en('explained_label_for_student', 'soft_label_distill', 220, ({ expand, random }) => {
    const { rule, labels, instance } = random.pick(CARDS)
    return [
      {
        prompt: `${rule}\n\n"${expand(instance)}"\n\nGive your ${labels.length > 0 ? `decision (${labels.join(' or ')})` : 'output'} and then, in two to four sentences, the reasoning a beginner would have to follow to get there themselves. We fine-tune a tiny model on both, so the reasoning has to be short and must not mention these instructions.`,
      },
    ]
  }),
]
