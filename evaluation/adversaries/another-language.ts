import { promptOf, rewritten, type Adversary } from './adversary.ts'
import { frameOf } from './frame.ts'
import { FOREIGN, type Ask } from './phrases.ts'

/** What words tell, first match first. */
const TELLS: readonly (readonly [RegExp, Ask])[] = [
  [/\b(rate|score|judge|evaluate|rank|which (answer|response) is better|critique)\b/i, 'judge'],
  [/\b(rewrite|rephrase|paraphrase|translate|reword|more complex version)\b/i, 'rewrite'],
  [/\b(generate|create|come up with|invent|diverse|brainstorm|list \d+)\b/i, 'invent'],
  [/\b(python|javascript|function|code|program|script|sql|class)\b/i, 'code'],
  [/\b(solve|calculate|prove|how many|boxed|equation|step by step)\b/i, 'solve'],
]

export function askOf(text: string): Ask {
  return TELLS.find(([tell]) => tell.test(text))?.[1] ?? 'answer'
}

/** Its instructions in another language each time, the item as it is. */
export const anotherLanguage: Adversary = {
  id: 'another-language',
  title: 'the instructions in one of six other languages',
  cost: 'of the instructions only the gist is left',
  change(calls, { random }) {
    const takeApart = frameOf(calls.map(promptOf))
    return rewritten(calls, (prompt) => {
      const { instructions, item } = takeApart(prompt)
      const said = random.pick(FOREIGN)[askOf(instructions.join('\n') || prompt)]
      const body = item === '' ? prompt : item
      return random.chance(0.5) ? `${said}\n\n${body}` : `${body}\n\n${said}`
    })
  },
}
