// Products of technical teams: SQL, reviews, logs, tests, documentation, agents with tools in the text.
import type { Source } from '../source.ts'
import { product } from './product.ts'

const CODE = {
  id: 'order | ticket | parcel | patient | booking | meter | lesson | vehicle | ward | recipe | shelf | invoice | sensor | member',
  verb: 'close | merge | assign | refund | archive | route | price | notify | lock | import',
  diff: `
@@ -§10-90,6 +§10-90,7 @@ func ‹§verb›_§id(ctx, id)¶-    row = db.get(id)¶+    row = db.get(id, lock=‹True|False›)¶+    if row is None: return ‹None|0|{}›¶     row.total ‹+=|-=› amount ‹* 1.§10-25|/ 100|›¶     db.put(row)
@@ §id.tsx @@¶-  const [open, setOpen] = useState(false)¶+  const [open, setOpen] = useState(props.open)¶+  useEffect(() => { fetch('/api/§id').then(load) }‹, []|, [open]|›)
@@ §id/config.yml @@¶-  timeout: §5-30s¶+  timeout: §60-900s¶+  retries: §3-20¶   ‹token: \${TOKEN}|url: http://§id.internal:§8000-9000›
@@ migrations/0§100-999_§id.sql @@¶+ALTER TABLE §id ADD COLUMN §verb‹ed_at timestamptz|_by int NOT NULL|_note text DEFAULT ''›;¶+‹CREATE INDEX ON §id (§verb‹ed_at|_by›);|UPDATE §id SET §verb‹ed_at|_note› = now();›
`,
  log: `
§10-23:§10-59:§10-59 ERROR §id-svc[§100-9000] ‹timeout after §500-30000ms calling §verb|deadlock detected|unexpected token < in JSON at position 0|no space left on device›
§10-23:§10-59:§10-59 WARN  pool ‹exhausted (§20-200/§20-200)|wait §100-9000ms›, route=/§id/§verb
§10-23:§10-59:§10-59 INFO  deploy §id-svc v§1-30.§0-20.§0-9 ‹started|finished|rolled back›
§10-23:§10-59:§10-59 kernel: ‹Out of memory: Killed process §100-32000 (java)|eth0: link down|nvme0: I/O timeout›
§10-23:§10-59:§10-59 GET /§id/§1-9999 ‹200|404|499|502|503› §3-30000ms ua=‹okhttp|curl|Mozilla›
§10-23:§10-59:§10-59 ERROR §id: duplicate key value violates unique constraint "§id_pkey"
`,
  table: `
§id‹s›(id, ‹customer_id|ward|city|plan›, ‹created_at|due_on›, ‹price_cents|weight_g|minutes›, status)
§verb‹_log|_events›(id, ‹user_id|actor›, at timestamptz, ‹reason|note› text)
§id‹_items|_tags›(§id‹_id›, name, qty int)
customers(id, name, country, since date, ‹segment|churned bool›)
`,
}
const QUESTION = `
How many §id‹s› were §verb‹ed› per ‹week|month|city› ‹since §date|in 20§20-25|this quarter›?
Which §2-20 customers ‹spent most|complained most|had no §id› in §month?
average time between ‹creation and closing|two §id‹s› of the same customer›, ‹by country|without outliers|median too›
show ‹all|open|late› §id‹s› ‹older than §5-90 days|from §city|without items|over §amount›
share of §id‹s› that were §verb‹ed› twice
top ‹tags|reasons› for §month compared with the month before
`

export const TECHNICAL: readonly Source[] = [
  product(
    'sql_analyst',
    400,
    `-- ‹Postgres|SQLite|BigQuery|MariaDB›¶§table¶~table¶~table¶-- question: §q¶-- query:
### Schema¶§table¶~table¶### Question¶§q¶### SQL (one statement, no comments)`,
    { ...CODE, q: QUESTION },
  ),
  product(
    'sql_chat',
    260,
    `§q ⇒ ‹only for §city|as a share|split by year|sort the other way|and the names please› ⇒ ‹thanks|that is empty?|now as a view›`,
    { ...CODE, q: QUESTION },
    'Tables: parcels(id, city, created_at, status, cents), route_log(ref, at, actor), customers(id, name, country). You answer with one read-only query and one sentence on what it counts.',
  ),
  product(
    'review_bot',
    350,
    `PR §100-9999: "§verb §id ‹faster|safely|when empty|for admins›" by §name¶¶\`\`\`diff¶§diff¶‹~diff¶|›\`\`\`¶Comment on correctness, security and data loss only; max three comments; LGTM if none.`,
    CODE,
  ),
  product(
    'commit_writer',
    300,
    `Write the commit message (subject ≤ 60 characters, imperative; body only if the why is not obvious).¶¶§diff‹¶~diff|›`,
    CODE,
  ),
  product(
    'log_triage',
    350,
    `Alert: ‹p95 latency|error rate|disk|queue depth› on ‹prod|staging› §city-§1-9¶\`\`\`¶§log¶§log¶§log¶§log¶§log‹¶§log¶§log¶§log|›¶\`\`\`¶Likely cause, one command to confirm, who to wake (db, net, app, nobody).`,
    CODE,
  ),
  product('trace_grouping', 260, `Same bug? SAME / DIFFERENT / UNSURE¶A:¶§trace¶B:¶§trace`, {
    ...CODE,
    trace: `
  at §verb (‹src|lib›/§id.js:§1-400)¶  at handle (router.js:§1-90)¶TypeError: §id.§verb is not a function
File "§id.py", line §1-900, in §verb¶‹KeyError: '§id'|TimeoutError|ValueError: §1-99›
java.lang.‹IllegalStateException|NullPointerException›: §id¶  at com.§id.§verb(§id.java:§1-900)¶  at com.web.Filter(Filter.java:§1-99)
`,
  }),
  product(
    'test_writer',
    240,
    `Framework: ‹pytest|vitest|JUnit 5|go test›. Write tests for \`§verb\` of §id: ‹rejects negative amounts|is idempotent|rounds half up to cents|keeps the order|skips archived rows›. Existing helper: make_§id(‹status='open'|qty=§1-9|city='§city'›).¶Source:¶§src`,
    {
      ...CODE,
      make: 'x',
      src: `
def §verb(x, amount):¶    if x.status == '‹open|closed›': raise ‹ValueError|Locked›¶    x.total = round(x.total ‹-|+› amount, 2)¶    return x
function §verb(list, by) { return list.filter(e => e.qty > §0-9).sort((a, b) => ‹a.at - b.at|b.qty - a.qty›).slice(0, by) }
fn §verb(rows: &[Row]) -> u32 { rows.iter().filter(|r| r.city == "§city").map(|r| r.qty * §1-9).sum() }
`,
    },
  ),
  product(
    'agent_planner',
    350,
    `<tools>¶§tool¶~tool¶~tool¶~tool¶</tools>¶<memory>‹last §id: §1-9999|user is §name from §city|nothing yet|budget §amount›</memory>¶<request>§wish</request>¶Plan the steps as JSON [{tool, args, why}]. Ask instead if something is missing.
TOOLS§wsp¶- §tool¶- ~tool¶- ~tool¶¶User: §wish¶Thought:`,
    {
      ...CODE,
      wsp: ': | (use one at a time) |  available',
      tool: `
find_§id(query, ‹limit|city›): list
§verb‹_›§id(id, ‹reason|amount›): ok
send_mail(to, subject, body): draft only, a person sends
calendar(person, from, to): free slots
ask_user(question)
lookup_customer(‹name|number›): record
weather(city, date)
spreadsheet(sheet, range): values
`,
      wish: `
§verb the §id of §name ‹if it is older than §5-60 days|and tell her|unless it was paid›
find a slot with §name and §name ‹before §date|for §2-5 hours|in §city›
how many §id‹s› did §company have in §month, and mail it to §name
book what I had last time, ‹but §2-9 people|a day later|cheaper›
something is wrong with §id §1-9999, ‹look into it|undo it›
`,
    },
  ),
  product(
    'coding_agent',
    260,
    `The repository builds with ‹make|npm|cargo|gradle›. Open files: §id.‹ts|py|rs|kt›, §verb‹_test›.‹ts|py|rs|kt›. §job1 ⇒ ‹tests are red: §log|that file is generated, don't touch it|smaller steps please› ⇒ ‹ok commit|now the docs|revert the second change, keep the first›`,
    {
      ...CODE,
      job1: `
Move §verb out of §id and keep the old name as an alias.
The ‹nightly job|CLI|page› ‹shows the wrong §id|hangs on empty input|ignores --limit›; find out why and fix it.
Replace the ‹moment|lodash|requests› dependency.
Add a flag to ‹skip|dry-run|log› §verb, default off.
`,
    },
    'You work in a checkout with tools read, edit, run. Small commits. Say what you did in two lines.',
  ),
  product(
    'docs_rag',
    320,
    `Context from the manual (v§1-9.§0-9):¶[a] §man¶[b] ~man¶[c] ~man¶‹[d] ~man¶|›¶Question: ‹how do I|can I|why does it› ‹reset it|connect two of them|update without internet|change the language|blink red›?¶Answer in at most three sentences with [letters]; if it is not in there say so.`,
    {
      man: `
Hold the ‹side|top› button for §3-15 seconds until the lamp blinks ‹blue|twice|amber›
Updates are copied to a stick (FAT32, max §8-64 GB) as UPDATE.BIN
Up to §2-16 units share one bus; set addresses with the rotary switch
A red lamp means ‹overheating above §50-90 °C|a loose battery|no pairing›
Menu > System > ‹Language|Region›, needs a restart
Do not open the housing; the warranty of §1-5 years ends
The factory PIN is printed ‹under the lid|on the last page|inside the battery bay›
`,
    },
  ),
  product(
    'api_synth_forms',
    200,
    `Fill this form with §3-20 fictional records for our staging system, CSV with header, domain example.org, ‹two of them invalid on purpose|with umlauts and apostrophes|dates between 20§10-24 and today|phone numbers unassigned›.¶Fields: §field, ~field, ~field, ~field‹, ~field|›`,
    {
      field:
        'full_name | birthday (YYYY-MM-DD) | shoe_size | city | plan {a,b,c} | e_mail | vat_id | pet_name | licence_plate | iban (fake) | allergies | height_cm',
    },
  ),
  product(
    'kg_indexing',
    300,
    `Entities and relations for the index. One JSON per line: {"s","r","o"}; relations: works_at, located_in, owns, supplies, succeeded, married_to.¶¶§fact ~fact ~fact‹ ~fact ~fact|›`,
    {
      fact: `
§name §surname, formerly §job at §company, ‹now runs|founded|sold› §company in §city.
§company ‹supplies|bought|shares a building with› §company ‹since 20§05-25|for §amount|›.
In §month ‹the board|her §relative› ‹named|dismissed› §name §surname.
The ‹depot|clinic|mill› in §city ‹belongs to|was built by|was left empty by› §company.
`,
    },
  ),
  product(
    'chunk_context',
    260,
    `Document title: ‹Handbook|Annual report|Minutes|Guide› §company 20§15-25, section §1-12.§1-9¶<chunk>§fact ~fact ~fact</chunk>¶One sentence that places this chunk in the document, for search. Nothing else.`,
    {
      fact: `
Sales in §city ‹rose|fell› by §1-40% while ‹costs|staff› ‹stayed flat|grew›.
Employees report ‹accidents|absence|gifts over §amount› to §name §surname within §1-5 days.
The ‹boiler|archive|fleet› is ‹serviced every §2-12 months|to be replaced by §date|leased from §company›.
It was ‹decided|proposed|rejected› to ‹open a branch in §city|raise prices by §1-9%|close on §weekday›.
`,
    },
  ),
  product('query_rewriting', 300, `History:¶U: §topicq¶A: (answer shown)¶U: §fu¶Standalone search query:`, {
    topicq:
      'opening hours of the ‹pool|library› in §city | warranty of the ‹kettle|e-bike› | who is §name §surname | deadline for ‹dog tax|the grant|school places› | price of a ticket to §city | recipe with §food | side effects of ‹the booster|magnesium›',
    fu: 'and on §weekday? | what about §city | how much | since when? | is there one for kids | and if it breaks after §2-5 years | the other one | does that include §food | who do I call',
  }),
]
