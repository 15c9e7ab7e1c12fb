// Runs of agents, invented services and played users, each operator with a layout of his own.
import { snippet, issue } from '../banks/code.ts'
import { endpoints, WISHES, type Endpoint } from '../banks/services.ts'
import { WIDE } from '../banks/wide.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  ...WIDE,
  wish: WISHES,
  svc: 'TideTables | PantryPal | LoopRadio | GlyphFinder | Bricktally | SnowReport+ | MeterMaid | CourtSlots | Vinylbase | StreetTrees | Ferrywatch | Nametag | HarvestIndex | QuietZones | ParcelNest | LensRent | Fable Archive | Kilnwatch | BeeCount | OpenBenches',
  does: 'lists what is open nearby | converts between old and new units | predicts the arrival of the next boat | finds free courts | tells the pollen level | looks up street names | reserves a kiln | compares prices of used records | measures noise | suggests a recipe for leftovers | checks a tax number | counts visitors | returns the text of a fable | tracks a parcel | rates a photograph',
  verb: 'get | find | book | cancel | list | compare | update | rate | watch | export',
  role: 'planner | researcher | critic | coder | tester | negotiator | archivist | accountant | illustrator | dispatcher',
  siteTask:
    'find the opening hours of the branch in §city | put two tickets for ~date in the cart | change the delivery address to §city | compare the two cheapest offers for §product | download the manual | leave a review with §1-5 stars | filter for items under $§20-200 | subscribe to the newsletter and confirm | report a broken link',
})

const brief = ({ name, args, about }: Endpoint) => `${name}(${args.join(', ')}): ${about}`
const json = ({ name, args, about }: Endpoint) =>
  JSON.stringify({ name, description: about, arguments: args })

export const AGENTS_THIRD: readonly Harvest[] = [
  en('service_sheet_from_one_line', 'api_docs', 260, [
    'name: §svc\nwhat it is: a service that §does\n\nMake it real on paper. I want 5 endpoints (path, method, params w/ types and defaults, one sample response each, two error codes). Invent freely but stay coherent. JSON only pls, goes straight into a dataset.',
    'name: §svc\nwhat it is: a service that §does and also ~does\n\nMake it real on paper. I want §3-8 endpoints (path, method, params w/ types and defaults, one sample response each, two error codes). Invent freely but stay coherent. JSON only pls, goes straight into a dataset.',
  ]),
  en('endpoint_docstring_filler', 'api_docs', 240, [
    'API: §svc / §verb_‹item|record|slot|area|owner›\nSHORT DESCRIPTION: §does\nMISSING: long description, parameter table, return schema, rate limit, three usage examples in ‹curl|Python|JavaScript|Go›.\n\nFILL IN WHAT IS MISSING. DO NOT REPEAT WHAT IS GIVEN.',
    'API: §svc / §verb_‹all|nearby|latest|by_id|history›\nSHORT DESCRIPTION: ‹none|§does (beta)|see website|TODO›\nMISSING: everything. GUESS FROM THE NAME.\n\nFILL IN WHAT IS MISSING. DO NOT REPEAT WHAT IS GIVEN.',
  ]),
  en('pretend_to_be_server', 'function_calling', 240, ({ expand, random }) => {
    const [one] = endpoints(random, 1, 1)
    const values = Object.fromEntries(
      one.args.map((arg) => [
        arg,
        expand(
          /city|place|origin|dest/.test(arg)
            ? '§city'
            : /date|on$|day|from|start/.test(arg)
              ? '20§10-26-0§1-9-§10-28'
              : /lang|unit|carrier|q$|label|kind/.test(arg)
                ? '§word'
                : '‹§2-90|§word|§100-9999›',
        ),
      ]),
    )
    return [
      {
        system:
          'You are not an assistant, you are a web server. A request arrives, you emit the body that a real deployment of this service would send, 200 in most cases, now and then 404/422/429 when the arguments deserve it. Plausible values, consistent ids, no commentary. The bodies are stored and later shown to a model in training.',
        prompt: `${one.service} · ${brief(one)}\n>> ${one.name} ${JSON.stringify(values)}`,
      },
    ]
  }),
  en('queries_for_a_toolset', 'function_calling', 240, ({ expand, random }) => [
    {
      prompt: `These calls are at hand:\n${endpoints(random, 3, 7)
        .map((item, i) => `${i + 1}) ${brief(item)}`)
        .join(
          '\n',
        )}\n\nWhat would people ask that needs them? ${expand('Give §5-15 requests: one third needs a single call, one third two calls where the second uses the result of the first, one third looks solvable but is not. People never mention the names of calls. Vary ‹mood, age and length|length, slang and detail|country and profession›.')} Format per line: request ⟶ [numbers]`,
    },
  ]),
  en('call_sequence_gold', 'function_calling', 240, ({ expand, random }) => [
    {
      prompt: `<tools>\n${endpoints(random, 2, 5).map(json).join('\n')}\n</tools>\n<ask>${expand('§wish')}</ask>\n<todo>emit the gold call sequence as a JSON list; use "$1.field" to point into the result of call 1; if an argument is missing put "ASK"; if no tool fits, []</todo>`,
    },
  ]),
  en('goal_step_observe_log', 'agent_trajectory', 240, ({ expand, random }) => {
    const tools = endpoints(random, 3, 5)
    const first = tools[0]
    return [
      {
        system: `log format (do not deviate):\n  why   : <one sentence>\n  do    : name{args}\n  saw   : <filled by environment>\n  ...\n  final : <to the user>\n\nenvironment offers\n${tools.map((item) => `  - ${brief(item)}`).join('\n')}\n\nruns with fewer than two "do" lines are discarded from the training pool`,
        prompt: expand('goal  : §wish'),
        followUps: [
          expand(
            `saw   : {"${first.args[0]}": "§word", "status": "‹ok|partial|stale›", "items": [§2-90, §2-90]}`,
          ),
          expand('saw   : ‹timeout after 30 s|[]|{"error": "quota"}|{"ok": true, "id": §100-999}›'),
        ],
      },
    ]
  }),
  en('crew_of_three_script', 'agent_trajectory', 220, [
    'CREW: ~role, ~role, ~role\nORDER FROM CLIENT: ‹§taskPlan|§codeTask|build a small site for §firm|write a report on §wide›\n\nPlay all three. They speak in turn, in square brackets with their role, hand over artefacts between === lines, disagree at least once, and stop when the ‹first|last› of them says [[SHIP IT]]. Min. 12 turns, real content in every artefact.',
  ]),
  en(
    'two_bots_inception_rules',
    'roleplay_requery',
    220,
    [
      '‹Start.|Let us begin.|First order, please.|Next.|Proceed to the first part.› Our job: ‹§taskPlan|a handbook on §wide for §firm|a lesson on §concept for §audience|a plan to open §firm in §land|an exhibition about §person›',
      'Our job: ‹write|prepare|draft› ‹a comic|a quiz|a podcast episode|an audio tour› on ~wide with §theme as its thread. First order: ‹the outline|three names|the opening|a budget›.',
    ],
    'Two machines, one job. The other machine (trade: ~role) gives the orders and you (trade: ~role) carry them out. You never give orders yourself and never ask what to do next. Each of your turns is one finished piece of work introduced by "DONE SO FAR", with specifics and no promises. When an order is impossible or wrong say NO and the reason. This goes on until the other machine types OVER.',
  ),
  en('dom_snapshot_next_move', 'computer_use', 220, ({ expand, random }) => {
    const tags = ['a', 'button', 'input', 'select', 'label', 'td', 'h2']
    const lines = Array.from({ length: random.int(8, 18) }, (_, i) =>
      expand(
        `<${random.pick(tags)} ref=${i + 10}>‹§product|§city|Sign in|Next|§weekday|§amount|§word|Help›</>`,
      ),
    )
    return [
      {
        prompt: `${expand('TASK §siteTask')}\nURL https://${expand('§word-~word')}.example/${expand('‹cart|search?q=§word|home|account|p/§10-999›')}\nDOM\n${lines.join('\n')}\nHISTORY ${expand('‹—|click 1§0-9|type 1§0-9 "§word"; click 1§0-9|scroll›')}\nNEXT {"thought":`,
      },
    ]
  }),
  en('screen_instruction_backfill', 'computer_use', 220, [
    'A recording of clicks without a caption:\n1. open ‹browser|spreadsheet|mail client|settings|photo editor›\n2. click "‹File|Search|Insert|Account|Filters›"\n3. type "§word §city"\n4. click "‹OK|Apply|Send|Export›"\n5. ‹close the window|scroll to the end|drag the first row down|press ctrl+s›\n\nWhat had the person been told to do? Give the instruction at three levels (vague, normal, pedantic) plus the thought before each of the five actions.',
    'A recording of clicks without a caption:\n1. go to a page on §wide\n2. select the paragraph on §concept\n3. ‹copy|highlight|translate› it\n4. open ‹notes|chat with ①|a new document›\n5. paste, add "§word"\n\nWhat had the person been told to do? Give the instruction at three levels (vague, normal, pedantic) plus the thought before each of the five actions.',
  ]),
  en('patch_for_report_unified', 'repo_patches', 220, ({ expand, random }) => [
    {
      prompt: `### report\n${issue(expand)}\n\n### file under suspicion\n\`\`\`\n${snippet(random)}\n\`\`\`\n\n### wanted\n${expand('Unified diff only. Smallest change that closes the report. ‹Add a regression test in a second hunk.|Do not touch public names.|If the file is innocent, reply with an empty diff and name the file to look at.›')}`,
    },
  ]),
  en('shell_session_teacher', 'terminal_tasks', 220, [
    '$ # goal: ‹count lines of code by language|find the ten largest files|replace tabs by blanks in every .§a§a file|kill what listens on port §3000-9000|set up a virtual environment for §repo|make a swap file of §1-8 GB|compare two directories|show who logged in on §weekday|rename §100-900 photos by date|mount an ISO›\n$ # box: ‹debian 12|alpine|fedora|macOS|freebsd 14›, user ‹root|§word›, cwd /‹home/§word|srv/§repo|tmp›\n$ # continue this session until the goal is reached. print commands AND the output they would give. add one typo and its correction.',
  ]),
  en('caller_with_hidden_card', 'user_simulation', 240, ({ expand }) => [
    {
      system: expand(
        'From now on YOU ARE THE CALLER. card: ①, §20-80, §job in §city. wants: ‹a refund for §product|to move a booking to ~date|to know why the bill is §amount|to cancel without a fee›. hides: ‹lost the receipt|is late with a payment|already asked twice›. manner: ‹curt|chatty|suspicious|weary›. one utterance per turn, never help the agent, reveal the hidden thing only if asked. type <hangup> when satisfied or fed up.',
      ),
      prompt: expand(
        'Agent: ‹Good morning, §company, how may I help?|Hi! What brings you here?|You are through to support, may I have your number?›',
      ),
      followUps: [
        expand(
          'Agent: ‹I see. Since when?|May I offer a voucher?|That is not covered, I am afraid.|Could you spell that?›',
        ),
        expand('Agent: ‹Anything else?|It is done.|I will pass you on.›'),
      ],
    },
  ]),
]
