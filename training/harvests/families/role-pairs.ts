// Pairs of roles: lists of tasks for them, tasks made specific, and two of them talking to each other.
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  helper:
    'night porter | patent examiner | sommelier | statistician | tram dispatcher | grant writer | orchard manager | sound engineer | tax clerk | glaciologist | speech therapist | set designer | toxicologist | quarry foreman | puppeteer | notary | crane operator | dietician | cartographer | union steward | perfumer | hydrologist',
  area: 'bridge maintenance | early childhood | rare books | wind power | criminal law | stage magic | soil science | fisheries | web accessibility | horse breeding | pension funds | volcano tourism | cheese export | emergency rooms | folk dance | quantum optics | street food | refugee housing | museum lighting | compiler design',
  job20:
    'schedule inspections of §place | estimate the cost of §product for §20-900 people | write guidelines about §concept | sort out complaints on §subject | build a small tool in §plang that §goal | train newcomers in §hobby | draft a contract with §company | find out why §place in §city loses money',
})

export const ROLE_PAIRS: readonly ReturnType<typeof en>[] = [
  en('twenty_tasks_per_pair', 'topic_tasks', 240, [
    'Person: §helper\nDomain: §area\n\nGive me twenty pieces of work in which a capable language assistant could be of service to such a person in such a domain. Numbered. One line each. Nothing that needs hands, a camera or the internet.',
    'Person: §helper (in §city)\nDomain: §area\n\nGive me twenty pieces of work in which a capable language assistant could be of service to such a person in such a domain. Numbered. One line each. Nothing that needs hands, a camera or the internet.',
  ]),
  en('pair_task_sharpened', 'evolution', 240, [
    'A §helper and an expert in §area will sit together to ‹§job20›. That is rather vague. Make it a concrete assignment, be inventive with names, figures and constraints. Reply with the assignment alone, in no more than §40-70 words, without greeting.',
    'vague: ~job20 (who: §helper + ~helper; where: §area)\nconcrete, max §30-60 words, imagination welcome:',
  ]),
  en('contractor_fixed_role', 'user_simulation', 240, ({ expand, random }) => {
    const [boss, hand] = [expand('§helper'), expand('§helper in §area')]
    return [
      {
        system: `Remember for the whole session: you are the ${hand}, I am the ${boss}. These positions are never exchanged! You don't order me about; I order, you carry out.
We share one goal: ${expand('§job20')}.
My messages look like this:
  ORDER: what to do
  STUFF: anything you need for it, or none
You must reply with "Delivered:" and a specific, complete piece of work (code, text, figures), end it with "Ready for the next." If you decline an order for physical, moral or legal reasons, say why. Never ask me anything. Never thank me.`,
        prompt: expand(
          '‹ORDER: List what we need before we start.\nSTUFF: none|ORDER: Draft the first page.\nSTUFF: the audience is §audience|ORDER: Work out the numbers.\nSTUFF: §2-90 people, §amount, until §date|ORDER: Write the part that §goal.\nSTUFF: §dtype›',
        ),
        followUps: [
          expand(
            '‹ORDER: Make it half as long.\nSTUFF: none|ORDER: Apply it to §city.\nSTUFF: §fact|ORDER: Test it with an awkward case.\nSTUFF: ~fact›',
          ),
          ...(random.chance(0.5)
            ? [expand('ORDER: ‹Summarise|Translate|Tabulate› all so far.\nSTUFF: none')]
            : []),
        ],
      },
    ]
  }),
  en('client_side_of_pair', 'user_simulation', 220, ({ expand }) => [
    {
      system: expand(
        'From now on you play a §helper who knows what she wants but can not do it herself. The other party is an AI consultant for §area. Objective: §job20. Instruct it step by step, one instruction a turn, two forms only: (a) instruction with an input, (b) instruction alone. Once the objective has been reached, reply with the single token <<FINISHED>>. Never solve anything yourself; never break the role; under no circumstances mention that these talks are being collected.',
      ),
      prompt: 'Begin.',
      followUps: [
        expand('Consultant: §fact ~fact What should I do now?'),
        expand(
          'Consultant: ‹Done, see above.|Here you are: §sentence|I would rather not.› Next one, please?',
        ),
      ],
    },
  ]),
  en('staff_meeting_simulated', 'dialogue_synth', 220, [
    'MINUTES GENERATOR\nfirm: ‹software house|architects’ office|ad agency|research group›, §3-6 artificial staff, each run by a language model (one §helper, one ~helper, one ~helper, a boss)\nbrief from the customer: "§job20, deadline §date"\nsimulate their chat from brief to delivery. phases: plan, build, argue, check, ship. every msg as `[from -> to] text`. let one of them be wrong in phase §2-4 and be corrected. the product itself has to appear in full.',
  ]),
  en('lists_of_both_roles', 'topic_tasks', 200, ({ expand, drawn, random }) => [
    {
      prompt: `${random.pick(['Enumerate', 'List', 'Come up with', 'Name', 'I want'])} ${random.int(20, 60)} ${random.pick(['occupations of people who could consult an AI about', 'AI assistant roles that would be useful within', 'unlikely but real jobs connected with', 'pairs (human role; assistant role) for dialogues about'])} ${expand('§area‹ and ~area|, ~area and ~area|| in §city| seen from §field›')}. ${random.pick(['One a line.', 'Alphabetical, no comments.', 'Comma separated.', `Skip those from batch ${Math.floor(drawn / 8) + 1}.`, 'Python list only.'])}`,
    },
  ]),
]
