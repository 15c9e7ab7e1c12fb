// Trajectories of agents: tools told in the text, calls and observations made up, users simulated, patches, terminals.
import { issue, snippet, tool, toolJson, toolLine } from '../banks/code.ts'
import type { Harvest, Tools } from '../harvest.ts'

const GOALS = `
find the ‹cheapest|latest|longest› ‹booking|shipment|contract› of ① and ‹cancel|move|share› it
send ① a summary of all open ‹tickets|invoices|claims› in §city before §weekday
plan §2-6 days in §city for §2-9 people with a budget of §amount
compare §product with two alternatives and order the one with better reviews
tell ② why the ‹payment|delivery|upload› of §date failed and repeat it
count how many §goods were sold in §city during §month and write the figure to the ledger
reschedule everything that collides with the meeting on §weekday at §clock
find out who changed the ‹price|address|owner› of item §100-9999 and undo it`
const banks = { goal2: GOALS, aim: GOALS }
const SITES =
  'a shop for spare parts | a ferry operator | a city library | a job board | a weather archive | a hotel chain | a tax portal | a recipe collection | an auction house | a hospital appointment page'

const tools = ({ random }: Tools, low: number, high: number) =>
  Array.from({ length: random.int(low, high) }, () => tool(random))

export const AGENTS: readonly Harvest[] = [
  {
    source: 'react_text_tools',
    family: 'agent_trajectory',
    language: 'en',
    rows: 280,
    banks,
    grow: (t) => [
      {
        prompt: `You can act in the world only through these:\n${tools(t, 3, 7).map(toolLine).join('\n')}\n\nWork in rounds. Thought: what to do next. Action: one of the names. Action Input: JSON. Observation: what comes back. After the last round write Done: and the reply.\n\nGoal: ${t.expand('§aim')}\nThought:`,
      },
    ],
  },
  {
    source: 'full_trajectory_written',
    family: 'agent_trajectory',
    language: 'en',
    rows: 240,
    banks,
    system:
      'Write complete agent runs for training: every thought, call and (made-up but plausible) observation, including one failed call and the recovery. 6 to 12 rounds. JSON lines with role and content.',
    grow: (t) => [{ prompt: `tools: ${tools(t, 2, 5).map(toolJson).join('\n')}\ngoal: ${t.expand('§aim')}` }],
  },
  {
    source: 'harness_many_tasks',
    family: 'agent_trajectory',
    language: 'en',
    rows: 300,
    banks,
    system:
      'You are AgentCore v3. Tools: search(query), open(url), python(code), write_file(path, text), ask_user(question), finish(result). Always answer with <plan>, <call> and nothing else. Think before each call. You get the result in the next message.',
    say: [
      '§aim ⇒ <result>{"status": "ok", "rows": §0-40}</result> ⇒ <result>{"error": "‹timeout|not found|permission denied›"}</result>',
      'Compute: §mathWord ⇒ <result>stdout: §3-900</result>',
      'Research §concept in §field and write a report of §300-900 words to report.md. ⇒ <result>§fact ~fact</result> ⇒ <result>written</result>',
      '§codeTask ⇒ <result>Traceback: ‹NameError|AssertionError›</result> ⇒ <result>all tests passed</result>',
    ],
  },
  {
    source: 'function_call_pairs',
    family: 'function_calling',
    language: 'en',
    rows: 280,
    grow: (t) => [
      {
        prompt: `${tools(t, 1, 3).map(toolJson).join('\n')}\n\nMake 4 training samples: {"query": what a user says, "calls": [{"name", "arguments"}]}. Vary the wording; one sample needs parallel calls; one must yield an empty list.`,
      },
    ],
  },
  {
    source: 'function_call_answer',
    family: 'function_calling',
    language: 'en',
    rows: 300,
    banks,
    grow: (t) => {
      const offered = tools(t, 2, 6)
      return [
        {
          system: `Available functions:\n[${offered.map(toolJson).join(',\n')}]\nReturn calls as a JSON list. Ask if something required is missing.`,
          prompt: t.expand(
            `Please ${t.random.pick(offered).about.toLowerCase().replace(/\.$/, '')} for ‹§city|①|item §10-999›‹, §date|, at most §2-20 of them|, in English›.`,
          ),
        },
      ]
    },
  },
  {
    source: 'schema_inventor',
    family: 'function_calling',
    language: 'en',
    rows: 260,
    say: [
      'Invent an API that §place in the field of §industry could offer (subject: §concept). Give 5 functions as JSON Schema with types, enums, required fields and descriptions, unlike anything common. No comments.',
    ],
  },
  {
    source: 'api_docs_from_name',
    family: 'api_docs',
    language: 'en',
    rows: 260,
    grow: (t) => [
      {
        prompt: `Endpoint: ${toolLine(tool(t.random))}\nWrite its reference: purpose, parameters with types and limits, an example request, an example response, three errors. OpenAPI 3.1 in YAML.`,
      },
    ],
  },
  {
    source: 'tool_output_simulator',
    family: 'user_simulation',
    language: 'en',
    rows: 280,
    system:
      'You stand in for a server. Given a function, its schema and a call, reply with the JSON the real server would have sent. Invent consistent data; sometimes answer with an error object.',
    grow: (t) => {
      const one = tool(t.random)
      return [
        {
          prompt: `${toolJson(one)}\nCALL ${one.name}(${JSON.stringify(Object.fromEntries(one.fields.map(([field, type]) => [field, type === 'string' ? t.expand('‹§city|§name|§weekday|§word›') : type === 'boolean' ? true : type === 'array' ? [t.expand('§word')] : t.random.int(1, 500)])))})`,
        },
      ]
    },
  },
  {
    source: 'user_simulator_goals',
    family: 'user_simulation',
    language: 'en',
    rows: 300,
    banks,
    say: [
      'You are the customer, not the agent. Persona: §persona. What you want: §aim. Reveal details only when asked; say ###END### once served. Speak first. ⇒ Agent: Which ‹date|address|amount› do you mean? ⇒ Agent: I can offer ‹§weekday|§amount|a voucher›. Shall I go on?',
      'You are the customer, not the agent. Persona: §persona. What you want: §aim. Reveal details only when asked; say ###END### once served. Speak first. ⇒ Agent: That is not possible under our rules.',
    ],
  },
  {
    source: 'browser_plans',
    family: 'computer_use',
    language: 'en',
    rows: 260,
    banks: { site: SITES },
    say: [
      'Page (accessibility tree):\n[1] link "Home" [2] searchbox "‹Search|Where to?|Find›" [3] combobox "‹Sort|City|Date›" [4] button "‹Go|Apply|Next›" [5] heading "§site" [6] list, §3-40 entries, first "§object, §amount" [7] link "‹Help|Basket|Log in›"\nTask: ‹find §object for less than §amount|book for §date, §2-5 people|download the report of §month|change the city to §city›\nPrevious actions: ‹none|click [2]; type "§object"|click [3]›\nReason about the page, then give the next action as click(n), type(n, text), scroll(dir) or stop(answer).',
    ],
  },
  {
    source: 'desktop_trajectories',
    family: 'computer_use',
    language: 'en',
    rows: 240,
    say: [
      'Write a step-by-step mouse and keyboard record (coordinates on a 1280x800 screen, what is seen before and after each step, the thought behind it) of someone who ‹merges two spreadsheets|crops a photo of §object|sets a static IP address|makes a chart of §concept|mails a file to §name|renames §3-90 files› in ‹LibreOffice|GIMP|the system settings|a file manager›.',
    ],
  },
  {
    source: 'issue_to_patch',
    family: 'repo_patches',
    language: 'en',
    rows: 260,
    grow: ({ expand, random }) => [
      {
        prompt: `<repository>${expand('§repo')}</repository>\n<issue>\n${issue(expand)}\n</issue>\n<file path="${expand('src/§file')}">\n${snippet(random)}\n</file>\nExplain the cause, then give a unified diff that resolves the issue and a test that failed before.`,
      },
    ],
  },
  {
    source: 'bug_injection',
    family: 'repo_patches',
    language: 'en',
    rows: 240,
    system:
      'Make training tasks for repair models. Put one subtle fault into the code, describe it as a user who sees only the symptom would, and give the fix as a diff.',
    grow: ({ random }) => [{ prompt: `\`\`\`\n${snippet(random)}\n\n${snippet(random)}\n\`\`\`` }],
  },
  {
    source: 'repo_agent_steps',
    family: 'repo_patches',
    language: 'en',
    rows: 300,
    system:
      'You are inside a checkout. One bash command per reply, in a fenced block, preceded by your reasoning. Submit with `echo FINISHED`.',
    grow: ({ expand, random }) => [
      {
        prompt: `Solve this in ${expand('§repo')}:\n\n${issue(expand)}`,
        followUps: [
          `exit code 0\n${expand('./src/§file.py ./src/§file.py ./tests/test_§file.py')}`,
          `exit code 0\n${snippet(random)}`,
        ],
      },
    ],
  },
  {
    source: 'terminal_tasks',
    family: 'terminal_tasks',
    language: 'en',
    rows: 260,
    say: [
      'Environment: ‹Debian 13|Alpine|Ubuntu 24.04› container, user ‹root|app›, no network.\nTask: ‹find the process that fills /var and stop it|recover the deleted table from the dump in /data/§word.sql|make the ‹nginx|cron|ssh› configuration in /etc pass its check|compile /src/§repo, whose build breaks in §module|split /data/§word.csv by the column §word and compress the parts|find all commits that touched the §module and list their authors›.\nWrite the commands you would run one at a time with the terminal output you expect after each, and how success is verified.',
    ],
  },
  {
    source: 'orchestrator_subtasks',
    family: 'agent_trajectory',
    language: 'en',
    rows: 240,
    banks,
    say: [
      'Lead agent. Split the assignment among up to four workers (researcher, coder, tester, writer). For each: brief, inputs, stop condition. Then simulate their reports and merge them.\nAssignment: ‹§aim|§codeTask|a study of §subject for §audience›',
    ],
  },
]
