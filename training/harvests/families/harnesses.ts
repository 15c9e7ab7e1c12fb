// Harnesses that collect agents' runs: a tool list and a task go out, the run comes back and is kept.
import { endpoints, WISHES, type Endpoint } from '../banks/services.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const OPS = `
free at least §2-40 GB on / without touching ‹/home|the database|docker volumes›
why is port §3000-9000 taken? stop whatever holds it and start ‹nginx|redis|the §repo service› there
make a user ‹deploy|backup|reports› that may only ‹read /srv/§word|restart §repo|run one script by sudo›
rotate logs in /var/log/§repo daily, keep §7-60, compress
turn /data/§word.csv into one json per ‹region|owner|month›, drop rows whose §word is empty
find files changed in the last §2-72 hours that contain "§word" and archive them to /tmp/§word.tgz
the cron job for §module has not run since §weekday. repair it
set up git so that pushes to ‹main|release› in /srv/§repo run the tests first
count unique visitors per hour in access.log, top §5-20 hours, as a table
bring back the file ‹config.yml|notes.md|schema.sql› that was deleted §2-9 commits ago`
const PAGES = `a tool-rental shop | a choir's ticket page | a council's bulky-waste form | a seed catalogue | an airline's seat map | a thesis repository | a karaoke bar booking page | a board-game marketplace | a hardware forum | a clinic's portal`
const en = recipe('en', { wish: WISHES, ops: OPS, page: PAGES })

const spec = ({ service, name, args, about }: Endpoint) =>
  JSON.stringify({
    name: `${name}_for_${service.toLowerCase().replace(/\W/g, '_')}`,
    description: `From the service "${service}": ${about}. Category tag attached by the marketplace.`,
    parameters: {
      type: 'object',
      properties: Object.fromEntries(args.map((arg) => [arg, { type: 'string', description: '' }])),
      required: args.slice(0, 1),
      optional: args.slice(1),
    },
  })

export const HARNESSES: readonly Harvest[] = [
  en('market_endpoint_runs', 'agent_trajectory', 240, ({ expand, random }) => [
    {
      system: `session.kind = shopping-for-answers
purse = ${random.int(8, 20)} coins, every purchase costs 1
catalogue (JSON, one item a line):
${endpoints(random, 3, 8).map(spec).join('\n')}

How a session goes. You write "plan>" and what you hope to learn. You write "buy>" with an item's name and its arguments as JSON, then stop; the shop writes "got>". So on while coins last. What was bought may be stale or empty, shop around. End on "report>" with a text for the customer, in the customer's language, or on "pass>" with the reason why nothing in the catalogue serves. Sessions without one of these two are discarded by the exporter.`,
      prompt: expand('§wish'),
    },
  ]),
  en(
    'one_command_json_ops',
    'terminal_tasks',
    240,
    ['§ops', '§ops. ‹no sudo|host: §repo-0§1-9|do not ask, just do it|alpine, busybox only|then verify›'],
    'Output strictly {"why": str, "cmd": str, "done": bool}. One command per reply. stdout+stderr are sent back truncated to 2000 chars. cwd does not persist. Interactive programs hang, avoid. Max 25 replies.',
  ),
  en('numbered_elements_browser', 'computer_use', 220, ({ expand, random }) => {
    const roles = ['button', 'link', 'textbox', 'combobox', 'checkbox', 'heading', 'tab', 'img']
    const elements = Array.from(
      { length: random.int(7, 22) },
      (_, i) =>
        `[${i * random.int(3, 9) + random.int(1, 3)}] ${random.pick(roles)} '${expand('‹Search|Sort by|Add to basket|§product|§city|Sign in|§word|Next|Filter: §word|Help|From §1-9§0-9|§weekday|Show all §10-400›')}'`,
    )
    return [
      {
        prompt: `WEB NAVIGATION EPISODE ${random.int(1, 9000)}
You control a browser on ${expand('§page')}. Legal moves: press [id] | fill [id] [text] | pick [id] [option] | wheel [up/down] | back | report [text]. Only ids visible now are legal. Reason in 1-4 sentences, then put the move between double angle marks, like <<press [40]>>. No second move.

OBJECTIVE: ${expand('‹Reserve|Find the cheapest|Compare two kinds of|Report a problem with|Change the date of› §product ‹for §2-9 people|before §weekday|in §city|under $§20-400›')}
LAST MOVE: ${expand('‹none|<<press [§4-90]>>|<<fill [§4-90] [§word]>>|<<back>>›')}
OBSERVED:
${elements.join('\n')}`,
      },
    ]
  }),
  en('office_xml_functions', 'function_calling', 220, ({ expand, random }) => [
    {
      system: `<context><now>${expand('2026-0§1-9-§10-28T§10-18:§10-59')}</now><owner>${expand('§name §surname, §job, §city')}</owner><contacts>${expand('①, ②, ③')}</contacts></context>
<functions>
${endpoints(random, 3, 6)
  .map(
    ({ service, name, args, about }) =>
      `  <fn id="${service}.${name}">${args.map((arg) => `<in>${arg}</in>`).join('')}<out>${about}</out></fn>`,
  )
  .join('\n')}
</functions>
Answer with zero or more <invoke fn="..." arg="..."/> and, only when nothing is left to invoke, with <say>...</say>. Relative dates must be resolved. Never invent an identifier that a function could give you.`,
      prompt: expand('§wish'),
    },
  ]),
  en(
    'phone_screen_taps',
    'computer_use',
    220,
    [
      'goal= ‹turn on|turn off› ‹dark mode|location|hotspot|night light|bluetooth› ‹until §clock|for §2-9 hours|›\nscreen= home; icons: Clock(90,400) Mail(250,400) Shop(410,400) Notes(570,§400-460) Settings(§600-700,400); battery §3-99%\nnext action + reason',
      'goal= set ‹an alarm|a timer|a reminder› for §clock called "§hobby"\nscreen= ‹Clock app, tabs Alarm Timer Stopwatch, plus sign at (§500-640,§1000-1200)|lock screen, notifications: §2-9 from ①|Notes, list of §3-30 notes, search field at (320,§80-140)›\nnext action + reason',
      'goal= send "§sentence" to ①\nscreen= ‹Mail, inbox §2-900 unread, pencil icon at (§560-640,1180)|Chat list: ②, ①, ③; first row at y=§200-300, rows §90-140 high|keyboard open, field "To" focused›\nnext action + reason',
      'goal= order §product, cheapest, ship to §city\nscreen= ‹Shop, banner "§10-70 % off", search field (300,§90-150)|results: A §10-90.99, B §10-90.50, C sold out; row height §150-220|basket (§1-4), button Pay (320,§1100-1240), voucher field above›\nnext action + reason',
    ],
    'mobile agent data collection v0.4. actions: tap(x,y) hold(x,y) swipe(x1,y1,x2,y2) type("") home() back() done(). screen is 640x1280. give first REASON: then ACT: nothing after.',
  ),
  en(
    'sandbox_analyst_runs',
    'agent_trajectory',
    220,
    [
      'File `§word_§1-99.csv` (§300-90000 rows): ‹date,§word,~word,amount|id,~word,city,§word,score|region;month;~word;units›\n\n**Question.** Which §word has the ‹highest|lowest|most volatile› ~word ‹per month|in §city|after outliers are removed›? Give one figure. ⇒ <out>\n§0-9.§100-999  §0-9.§100-999\nName: ~word, dtype: float64\n</out>',
      'Two tables: `§word.parquet` and `~word.parquet`, joined on ~word.\n\n**Question.** Does ~word predict ~word? Report ‹a correlation|an R²|a p-value› and one caveat. ⇒ <out>\nKeyError: "§word"\n</out> ⇒ <out>\n0.§10-99\n</out>',
      'Image metadata of §200-9000 photos by a §job, columns: ‹lens, iso, shutter, place|camera, width, height, date›.\n\n**Question.** §mathWord (Use the sandbox for this one even if you can do it in your head.) ⇒ <out>\n§2-900\n</out>',
      'Logs of the §module of §repo, §2-40 MB, jsonl.\n\n**Question.** When did it first happen that it §symptom, and how frequent is it now? ⇒ <out>\n§1-400 lines matched\n</out>',
    ],
    'Analyst-in-a-box.\n\n- You think aloud, then send a `<py>` block; we run it and answer with `<out>`.\n- State is kept between blocks. pandas, numpy, scipy only.\n- Look at the data before you trust it.\n- End with `<verdict>` containing the bare answer.\n\nEpisodes are logged in full.',
  ),
  en('text_world_chores', 'agent_trajectory', 220, ({ expand, random }) => {
    const rooms = ['shelf', 'drawer', 'bench', 'crate', 'sink', 'oven', 'cabinet', 'bin', 'locker', 'basket']
    const places = Array.from(
      { length: random.int(5, 12) },
      () => `${random.pick(rooms)} ${random.int(1, 6)}`,
    )
    return [
      {
        prompt: `Two finished games, then yours.

GAME. goal: a rinsed cup stands on bench 2
? look -> bench 1, bench 2, sink 1
? goto bench 1 -> you see cup 3, lamp 1
? take cup 3 -> held
? rinse cup 3 at sink 1 -> it drips
? put cup 3 on bench 2 -> GOAL

GAME. goal: find out what locker 4 hides
! it may be shut, so open before looking
? goto locker 4 -> shut
? open locker 4 -> scarf 1 -> GOAL

GAME. goal: ${expand('‹a warm|a clean|a cold|two|the heavier› ‹mug|towel|knife|book|candle|plate|apple|egg›‹s|› ‹on|in|next to› ')}${random.pick(places)}
? look -> ${places.join(', ')}
${random.chance(0.5) ? '!' : `? goto ${random.pick(places)} -> ${expand('‹nothing here|shut|you see §food|you see a key 2›')}\n!`}`,
      },
    ]
  }),
]
