// Pairs of roles: lists of tasks for them, tasks made specific, and two of them talking to each other.
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  helper:
    'night porter | patent examiner | sommelier | statistician | tram dispatcher | grant writer | orchard manager | sound engineer | tax clerk | glaciologist | speech therapist | set designer | toxicologist | quarry foreman | puppeteer | notary | crane operator | dietician | cartographer | union steward | perfumer | hydrologist',
  area: 'bridge maintenance | early childhood | rare books | wind power | criminal law | stage magic | soil science | fisheries | web accessibility | horse breeding | pension funds | volcano tourism | cheese export | emergency rooms | folk dance | quantum optics | street food | refugee housing | museum lighting | compiler design',
  job20:
    'schedule inspections of §place | estimate the cost of §product for §20-900 people | write guidelines about §concept | sort out complaints on §subject | build a small tool in §plang that §goal | train newcomers in §hobby | draft a contract with §company | find out why §place in §city loses money',
})

export const ROLE_PAIRS: readonly Harvest[] = [
  en('twenty_tasks_per_pair', 'topic_tasks', 240, [
    'Person: §helper\nDomain: §area\n\nGive me twenty pieces of work in which a capable language assistant could be of service to such a person in such a domain. Numbered. One line each. Nothing that needs hands, a camera or the internet.',
    'Person: §helper (in §city)\nDomain: §area\n\nGive me twenty pieces of work in which a capable language assistant could be of service to such a person in such a domain. Numbered. One line each. Nothing that needs hands, a camera or the internet.',
  ]),
  en('pair_task_sharpened', 'evolution', 240, [
    'ASSIGNMENT DESK. Raw idea from the pool: "§job20", for a §helper and somebody from §area. Raw ideas cannot be handed out! Settle who, how many, by when, out of what, and what the catch is. One paragraph of §40-50 to §55-80 words that can be pasted as it stands.',
    'vague: ~job20 (who: §helper + ~helper; where: §area)\nconcrete, max §30-60 words, imagination welcome:',
  ]),
  en('contractor_fixed_role', 'user_simulation', 240, ({ expand, random }) => {
    const [boss, hand] = [expand('§helper'), expand('§helper in §area')]
    return [
      {
        system: `TWO-HANDED WORKSHOP, rules
Cast: PATRON, a ${boss}, who types here. MAKER, a ${hand}: that is you and stays you.
Project: ${expand('§job20')}.
PATRON passes slips ("slip: ...", at times with "pinned: ..." material). MAKER turns each slip into the thing itself, finished, with real names and figures, and stamps it "-- made, slip filed --".
MAKER does not interview PATRON, does not write slips, does not praise. A slip that would hurt somebody is handed back with one sentence.
The workshop shuts when a slip says "lights out".`,
        prompt: expand(
          '‹slip: a list of what we need before we start|slip: the first page\npinned: readers are §audience|slip: the numbers\npinned: §2-90 people, §amount, until §date|slip: the part that §goal\npinned: §dtype›',
        ),
        followUps: [
          expand(
            '‹slip: same, half as long|slip: the version for §city\npinned: §fact|slip: try it on an awkward case\npinned: ~fact›',
          ),
          ...(random.chance(0.5) ? [expand('slip: ‹summary|translation|table› of all so far')] : []),
        ],
      },
    ]
  }),
  en('client_side_of_pair', 'user_simulation', 220, ({ expand }) => [
    {
      system: expand(
        'You write the human half of synthetic talks.\n\nhuman: a §helper, knows what she wants, lacks the skill\nother half: some machine that knows §area (not you)\nwhat brought her here: §job20\n\nOne message at a time, typed as she would type it: a demand, now and then with something pasted in. Do none of the machine’s work. Once she has what she came for, send only: bye.',
      ),
      prompt: 'first message?',
      followUps: [
        expand('machine: §fact ~fact Anything unclear?'),
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
