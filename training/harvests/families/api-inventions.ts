// Services made up by the model: functions, their documents, their replies, what users would ask of them.
import { endpoints, ENDPOINTS, type Endpoint } from '../banks/services.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  trade:
    'piano tuning | vineyard irrigation | lost property offices | opera surtitles | harbour pilotage | allotment gardens | school buses | kiln firing | antique maps | drone inspections | blood donation | hostel bunk beds | crossword setting | mushroom picking | tram depots | seed banks | wedding bands | avalanche bulletins | second-hand looms | zoo feeding rounds',
})

const sample = (arg: string, at: number) =>
  ({
    city: 'Tampere',
    date: '2026-03-11',
    text: 'so it goes',
    max: '5',
    lang: 'sv',
    email: 'k.dunne@example.org',
    url: 'https://example.net/7.png',
    amount: '340',
    to: 'PLN',
  })[arg] ?? `${arg}-${at}`
const row = ({ service, category, name, args, about }: Endpoint) =>
  `| ${service} | ${category} | ${name} | ${args.join(', ')} | ${about} |`

export const API_INVENTIONS: readonly Harvest[] = [
  en('service_in_three_turns', 'api_docs', 240, [
    'Let us make up a web service for §trade. Please come up with §4-6 to §7-11 functions somebody in that line of work would truly pay for. Give every function a name, a sentence, its arguments and what it gives back. Do not take any function that well-known sites have. ⇒ Good. Put the whole thing in an OpenAPI 3 document now (paths, schemas, error codes, examples). ⇒ Lastly: §6-20 example requests, the way real customers talk, and under each the call or calls in JSON that serves it. Some should need the result of one call as the argument of the next.',
  ]),
  en('api_cards_yaml_terse', 'function_calling', 220, [
    'trade: §trade\nregion: §city\nn_functions: §3-8\n---\nfill:\n  service_name:\n  pitch: # <= 15 words\n  functions: # snake_case, typed params, required/optional, returns\n  queries: # 2 per function, 1 impossible',
  ]),
  en(
    'fake_replies_markdown',
    'user_simulation',
    220,
    ({ random }) => {
      const one = random.pick(ENDPOINTS)
      const given = Object.fromEntries(one.args.map((arg) => [arg, sample(arg, random.int(1, 400))]))
      return [
        {
          prompt: `## Documentation\n**${one.service}** / \`${one.name}\`: ${one.about}. Arguments: ${one.args.join(', ')}.\n\n## Replies seen earlier\n${random.chance(0.5) ? 'none on record' : `- \`{"error": "", "response": {"count": ${random.int(0, 60)}}}\``}\n\n## Incoming request\n\`\`\`json\n${JSON.stringify(given)}\n\`\`\``,
        },
      ]
    },
    'You are the cache behind a benchmark of tool use. Real back ends are down, so **you** reply in their stead.\n\n1. If the request breaks the documentation, the `error` member says how and `response` is empty.\n2. Otherwise `error` is an empty string and `response` is rich, believable, and of the shape seen earlier.\n3. No placeholder such as "string" or "example".\n4. Print the JSON object only.',
  ),
  en('imaginary_package_readme', 'api_docs', 220, [
    'Pretend there is a §plang package called "§repo-~word" which does §trade stuff on top of §concept. I want its README: install, quick start, reference of §5-14 functions with signatures, two gotchas, changelog of the last §2-4 versions. After the README, write ten questions devs would post about it and accepted answers, every answer w/ code that uses the invented functions correctly.',
    'Invent docs for a non-existent §plang library (working title ~repo). Domain: §trade. Sections needed = Overview / API / Pitfalls / FAQ. The API must not resemble any library you know. Then generate §5-12 (question, code answer) rows from the docs alone. This tests whether a student model can learn from unseen documentation.',
  ]),
  en('tool_server_manifest', 'function_calling', 220, ({ expand, random }) => [
    {
      prompt: `Product sheet\n"${expand('‹We run|A start-up runs|The city runs› a platform for §trade. Staff ‹log|rate|swap|auction› §goods, ‹plan|dispute|invoice› visits and watch ~subject. About §20-900 accounts, ‹EU hosted|offline at night|two languages›.')}"\n\nDerive the manifest of a tool server an agent could connect to: ${random.int(4, 9)} tools with inputSchema, which of them are destructive, which results are paged, plus ${random.int(2, 4)} resources with URIs. After it, under the heading TRACES, act out ${random.int(2, 3)} sessions (agent call, server result, agent call, ...) where at least one call is rejected and mended.`,
    },
  ]),
  en('combination_wishes_table', 'question_generation', 220, ({ random }) => [
    {
      prompt: `I will give you a table of endpoints. Please produce ${random.pick([8, 10, 12])} user wishes for training a planner. A wish is long (three sentences or so), told by a person with a life, and it needs ${random.pick(['two or more rows', 'rows of at least two services', 'three rows'])} in combination. Make up concrete values for all arguments. Do not say the name of a service or an endpoint. Under each wish: "needs:" and the endpoint names.\n\n| service | category | endpoint | arguments | yields |\n|---|---|---|---|---|\n${endpoints(random, 4, 11).map(row).join('\n')}`,
    },
  ]),
]
