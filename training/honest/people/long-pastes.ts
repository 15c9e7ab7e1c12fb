// People who paste a page of something (code, logs, mails, contracts, essays, sheets, tables) and say little about it.
import { COMMON } from '../common.ts'
import { entries, type Banks } from '../grammar.ts'
import type { Source } from '../source.ts'
import { person } from './person.ts'

/** Frames around a paste: the request after it, before it, on both sides, or none at all; banks may be of one tongue. */
const around = (tongue = '') => `
§paste${tongue}¶¶§ask${tongue}
§paste${tongue}¶¶§ask${tongue}
§ask${tongue}¶¶§paste${tongue}
§ask${tongue}¶§paste${tongue}
§paste${tongue}
§open${tongue}¶¶§paste${tongue}¶¶§ask${tongue}
§paste${tongue}¶¶§ask${tongue} ⇒ §after${tongue}
§ask${tongue}¶¶§paste${tongue} ⇒ §after${tongue} ⇒ ~after${tongue}
§open${tongue}¶¶\`\`\`¶§paste${tongue}¶\`\`\`¶§ask${tongue}
`
/** For what may go on for two pages. */
const TWICE = `
§paste¶¶§paste¶¶§ask
§ask¶¶§paste¶§paste
`

const TRACES = {
  open: `
hi, so this ran fine until §weekday
context: §lang service for §company, I inherited it
sorry for the wall of text
Code first, error below. Names changed.
This is the whole file
`,
  ask: `
why
what is it complaining about
fix pls, keep the rest as it is
Only happens on ‹prod|the second run|windows|my colleague's mac›. What would you check?
I don't see it. line §20-90 is the interesting one
explain the error and give me the changed lines only
is it my code or the library
can you add a test that would have caught that?
works if I comment out the ‹retry|cache|lock›, why??
`,
  after: `
ok that moved the error to §v_§n
same trace
ah it was the ‹env var|indentation|stale image› :facepalm:
and how do I stop it from swallowing the exception
why did it work before then
thx
`,
  v: 'load | store | merge | push | check | resolve | emit | fetch | drain | collect',
  n: 'NOUN',
  py: `
def §v_§n(self, §n, retries=§1-9):¶    for attempt in range(retries):¶        try:¶            row = self.db.§v("§n", id=§n["id"])¶            if row is None:¶                log.warning("no §n %s", §n["id"])¶                continue¶            return row["‹total|state|owner›"]¶        except ‹Exception|TimeoutError|KeyError›:¶            time.sleep(§1-9 * attempt)
class §kind(dict):¶    def __getitem__(self, key):¶        if key not in self:¶            self[key] = §v_§n(key)¶        return super().__getitem__(key)¶¶    def close(self):¶        # TODO ask §name¶        self._fh.close()
@app.‹get|post|route›("/§n/<int:id>")¶def §v_§n_view(id):¶    §n = cache.get(f"§n:{id}") or §v_§n({"id": id})¶    if not §n:¶        return {"error": "no such §n"}, 404¶    §n["‹price|vat|delay›"] = round(§n["‹price|vat|delay›"] * 1.§05-25, 2)¶    cache.set(f"§n:{id}", §n, §30-900)¶    return jsonify(§n)
async def §v_all(items):¶    tasks = [§v_§n(x) for x in items]¶    done = await asyncio.gather(*tasks‹, return_exceptions=True|›)¶    return {x: d for x, d in zip(items, done) if d}
def main():¶    rows = read_csv(sys.argv[1], sep="‹;|,›")¶    rows = [r for r in rows if r["§n"] != ""]¶    total = 0¶    for i, r in enumerate(rows):¶        total += float(r["amount"])¶        if i % §100-900 == 0:¶            print(i, total)¶    §v_§n(rows)¶    print("done", len(rows))
`,
  js: `
export class §kind {¶  #§n = new Map()¶  constructor(private readonly ‹db|bus|clock›: any) {}¶¶  async §v(id: string) {¶    if (this.#§n.has(id)) return this.#§n.get(id)¶    const res = await fetch(\`\${BASE}/§n/\${id}\`, { headers: { 'x-§n': '1' } })¶    const body = await res.json()¶    this.#§n.set(id, body.data.§n)¶    return body.data.§n¶  }¶}
function use§kind(ids) {¶  const [list, setList] = useState([])¶  useEffect(() => {¶    ids.forEach(async (id) => {¶      const item = await api.§v(id)¶      setList([...list, item])¶    })¶  }, ‹[ids]|[]|[list]›)¶  return list.filter((x) => x.§n > §0-90)¶}
router.‹get|put|delete›('/§n/:id', async (req, res) => {¶  const row = await db.§v(req.params.id)¶  if (!req.user) return res.status(401).end()¶  for (const line of req.body.lines) {¶    await db.query('update §n set qty = qty - $1 where id = $2', [line.qty, line.id])¶  }¶  res.json({ ok: true, at: Date.now() })¶})
const §v§kind = (xs) =>¶  xs¶    .map((x) => ({ ...x, §n: x.§n ?? x.parent.§n }))¶    .sort((a, b) => a.§n - b.§n)¶    .reduce((acc, x) => ({ ...acc, [x.id]: x }), {})
`,
  kind: 'Queue | Board | Feed | Desk | Shelf | Relay | Panel',
  pytrace: `
Traceback (most recent call last):¶  File "/srv/§n/app.py", line §20-400, in main¶    §v_§n(rows)¶  File "/srv/§n/store.py", line §10-90, in §v_§n¶    row = self.db.§v("§n", id=§n["id"])¶  File "/usr/lib/python3.1§0-3/site-packages/§v/pool.py", line §100-900, in §v¶    return self._§v(key, **kw)¶‹TypeError: §v() got an unexpected keyword argument 'id'|TypeError: string indices must be integers, not 'str'|RuntimeError: dictionary changed size during iteration|RecursionError: maximum recursion depth exceeded›
Traceback (most recent call last):¶  File "main.py", line §5-90, in <module>¶    main()¶  File "main.py", line §20-90, in main¶    total += float(r["amount"])¶‹ValueError: could not convert string to float: '§1-90,§10-99'|KeyError: 'amount'|UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe4 in position §10-900: invalid continuation byte›
`,
  jstrace: `
TypeError: Cannot read properties of undefined (reading '§n')¶    at §kind.§v (/app/src/§n/§n.ts:§20-300:§5-40)¶    at async use§kind (/app/src/hooks.ts:§10-90:§5-30)¶    at async Promise.all (index §0-9)¶    at processTicksAndRejections (node:internal/process/task_queues:105:5) {¶  code: '‹E_§n|ERR_BODY_USED|undefined›'¶}
§kind.tsx:§10-90 Uncaught (in promise) ‹SyntaxError: Unexpected token '<', "<!doctype "... is not valid JSON|RangeError: Maximum call stack size exceeded|TypeError: api.§v is not a function›¶    at §v§kind (§kind.tsx:§10-90:§5-30)¶    at commitHookEffectListMount (react-dom.development.js:2§3000-3999:26)¶    at flushPassiveEffects (react-dom.development.js:2§7000-7999:14)¶Warning: Can't perform a state update on an unmounted component.
`,
  other: `
Exception in thread "main" java.lang.‹NullPointerException|IllegalStateException›: Cannot invoke "§kind.§v()" because "this.§n" is null¶	at com.§n.§kind.§v(§kind.java:§20-400)¶	at com.§n.§kind.lambda$run$0(§kind.java:§20-400)¶	at java.base/java.util.ArrayList.forEach(ArrayList.java:1§500-599)¶	at com.§n.Main.main(Main.java:§10-60)¶Caused by: java.sql.SQLException: ‹connection closed|no such column: §n_id›¶	... §4-30 more
thread '‹main|tokio-runtime-worker›' panicked at src/§n.rs:§10-300:§5-40:¶called \`Option::unwrap()\` on a \`None\` value¶stack backtrace:¶   0: rust_begin_unwind¶   1: core::panicking::panic_fmt¶   2: core::option::unwrap_failed¶   3: §n::§v¶             at ./src/§n.rs:§10-300:§5-40¶   4: §n::main
`,
  paste: `
§py¶¶~py¶¶~py¶¶§pytrace
§py¶¶~py¶¶~py¶¶~py¶¶§pytrace
§js¶¶~js¶¶~js¶¶§jstrace
§js¶¶~js¶¶§jstrace
§jstrace¶¶§js¶¶~js¶¶~js
§pytrace¶¶§py¶¶~py¶¶~py¶¶~py
§other¶¶~other
`,
}

const LOGS = {
  open: `
pager went off at §clock, this is what I have
log from the ‹nas|raspberry|staging cluster|boat computer, don't ask›
cut a bit in the middle:
from our vendor, they say it is "normal"
`,
  ask: `
what happened here
which line is the cause and which are just noise?
root cause pls. I need §2-5 sentences for ‹my boss|the postmortem|the customer›
should i worry
timeline in a table please
why does it only start at §clock
write a grep that finds the next one
is the disk dying or is it the cable
`,
  after: `
we did not deploy anything that day
and the ‹gap|spike|second restart›?
ok, that was it: a full /var
can you put that in words for non techies
`,
  h: 'api-§1-9 | ferry-gw | db§1-4 | edge§10-40 | nas | pi4 | worker-§1-20',
  t: '0§0-9:§10-59:§10-59 | 1§0-9:§10-59:§10-59 | 2§0-3:§10-59:§10-59',
  l: `
2026-0§1-9-§10-28T§t.§100-999Z ‹INFO|WARN|ERROR› [§h] ‹request id=§1000-9999 GET /§w/§1-900 200 §2-900ms|pool exhausted (active=§5-40 idle=0 waiting=§1-90)|retry §1-5/5 after §100-9000ms: connection reset by peer|GC pause §80-2400ms|slow query (§1-30.§1-9s): select * from §w where ‹day|owner› = ?›
§t §h kernel: [§10000-99999.§100-999] ‹ata§1-6: SATA link down (SStatus 0 SControl 300)|EXT4-fs error (device sda§1-3): ext4_lookup: deleted inode referenced: §1000-99999|usb 1-§1-4: device descriptor read/64, error -71|Out of memory: Killed process §300-9999 (§w) total-vm:§100000-999999kB|thermal throttling, cpu §0-3›
§t §h §w[§100-9999]: ‹accepted connection from 10.§0-9.§0-99.§2-250|lost lease for 192.168.§0-9.§2-250|config reloaded in §2-900ms|TLS handshake error: certificate has expired|too many open files|upstream timed out (110)›
{"ts":17§10000000-99999999,"lvl":"‹info|warn|error›","host":"§h","svc":"§w","msg":"‹started|stopping|health check failed|flushed §1-9000 rows|token expired for §name›","ms":§1-5000}
§t §h cron: (root) CMD (/usr/local/bin/§w.sh) ‹exit 0|exit §1-139|skipped, lock held by §100-9999›
[§t] §w-§1-9: ‹leader changed §1-5 -> §1-5|lag §10-90000 messages on partition §0-30|heartbeat missed (§2-9)|rebalancing, §2-9 members›
`,
  w: 'billing | tickets | backup | indexer | mailer | rota | thumbs | meter | sync | harvest',
  paste: `
§l¶~l¶§l¶§l¶~l¶§l¶§l¶§l¶~l¶§l¶§l¶§l¶§l¶§l
§l¶§l¶§l¶~l¶§l¶§l¶...¶§l¶~l¶§l¶§l¶~l¶§l¶§l¶§l¶§l¶§l¶§l¶§l¶§l
§l¶§l¶§l¶§l¶§l¶§l¶§l¶§l¶~l¶--- §t restart by §name ---¶§l¶§l¶§l
`,
}

const MAILS = {
  open: `
Thread with ‹a supplier|my sister|the school|HR›, oldest at the bottom.
ok read this first
Forwarding the whole thing, German bits removed.
`,
  ask: `
what do they want from me
Draft my reply: ‹polite no|yes but not before §month|I need it in writing|buy me time till §weekday›
am I overreacting?
tl;dr
who agreed to what, and by when
answer in my name, short, not grovelling
Is there a threat in there or just bad style?
reply in ‹English, they wrote in English|the tone §name uses›
what did I miss
`,
  after: `
less sorry
drop the second paragraph, never mention §amount
they'd laugh at "kind regards", use cheers
sent, thanks
what if §name says no
`,
  s: `
Thank you for your message and sorry for the late answer, §month was a zoo.
As discussed on the phone with §name, the ‹delivery|appointment|handover› was moved from §weekday to §date.
To be very clear, I never agreed to §amount, I agreed to ‹look at it|an estimate|half of that›.
Please find attached the corrected version; the first one had the wrong address in §city.
We kindly remind you that invoice §1000-99999 is still open since §date.
The kids were fine, but §name cried in the car and I would like to know why nobody rang me.
I suggest we all calm down and meet at §clock in §city, I bring cake.
My understanding is that §company takes the transport and we take the storage, correct me if that changed.
With all due respect, this is the third time that the ‹parts|papers|keys› are "on their way".
Could you confirm by §weekday so that I can book the ‹van|hall|technician›?
We can offer a one-time credit of §amount, without acknowledging any fault.
Mum says she is fine with either, which means she is not.
I have put §name in copy, who knows the history better than I do.
For the avoidance of doubt: the §pet stays with me.
`,
  m: `
From: ANNE SURA¶To: BERT SURB¶Date: §date, §clock¶Subject: §subj¶¶‹Hi|Dear|Hello› BERT,¶¶§s ~s ~s¶~s¶¶‹Best|Regards|Kind regards|x|Thanks›,¶ANNE
From: BERT SURB¶To: ANNE SURA¶‹Cc: §name §surname¶|›Date: §date, §clock¶Subject: ‹Re: |Re: Re: |AW: ›§subj¶¶‹ANNE,|Hello ANNE,|Dear ANNE,›¶¶~s ~s ~s¶‹¶~s¶|›¶‹Best|Regards|Cheers|BR|Yours sincerely›¶BERT‹ SURB|›
On §weekday, ‹12/0§1-9|§1-28 §month› at §clock ANNE SURA wrote:¶> ~s ~s¶> ~s¶>¶> ~s¶> -- ¶> ANNE SURA, §company, §city
‹Begin forwarded message:|---- Original ----|-----›¶BERT SURB, §date:¶~s ~s¶~s¶BERT¶‹Sent from my phone|BERT SURB / §company|›
`,
  subj: 'the keys | offer §100-9999 | summer | your invoice | rota §month | what happened on §weekday | handover | (no subject)',
  paste: `
§m¶¶~m¶¶§m
§m¶¶§m¶¶§m¶¶§m
~m¶¶§m¶¶§m¶¶§name: ~s ~s
`,
}

const CONTRACTS = {
  open: `
I'm supposed to sign this on §weekday.
from my new landlord. 
Not a lawyer. Extract of a ‹freelance|rental|gym|band management|boarding stable› contract:
They sent a "standard" agreement
`,
  ask: `
anything odd?
Which clauses would bite me if I leave after §2-11 months
plain English please
What should I ask them to strike? I have little leverage, they have §amount of mine.
can they really do clause §2-9
list deadlines + amounts
compare with what they promised by mail: ‹two months notice|no extra fees|weekends off|pets allowed›
is this even valid in ‹Scotland|Ontario|Spain|my country, Austria›
`,
  after: `
and if it's oral
suggest wording for clause §2-9
they say it's not negotiable
what does "without prejudice" do there
`,
  c: `
The ‹Contractor|Artist› bears the costs of travel, lodging and equipment; the ‹Company|Manager› may in its discretion contribute up to §amount if receipts are handed in by the §1-28th of the following month.
Photographs, recordings and quotations of the ‹Member|Artist› may be used for advertising in all media, worldwide, without limit in time and without further payment.
The ‹Tenant|Member› confirms to have inspected the ‹flat|box|studio› and to have found it free of defects, apart from those listed in the handover sheet dated §date.
Notices are valid if sent by registered letter; messages by phone, chat or e-mail do not suffice, save where the ‹Landlord|Company› itself uses them.
The ‹Tenant|Contractor|Member|Artist› shall give notice in writing no later than §1-6 months before the end of a ‹quarter|calendar month|season›, failing which this agreement renews itself for another §6-24 months.
A deposit of §amount is due on signature and will be returned within §14-180 days, less any deduction that the ‹Landlord|Company|Manager› considers reasonable.
The ‹Company|Manager› may assign this agreement to a third party without consent; the ‹Contractor|Artist› may not.
During the term and for §6-36 months thereafter the ‹Contractor|Artist› shall not work for any person that competes in §industry within §10-300 km of §city.
All work product, including drafts, sketches and ideas conceived outside working hours, belongs to §company.
Fees are payable within §30-120 days of receipt of a correct invoice; an invoice is correct when it is accepted.
Keeping of ‹a §pet|instruments|bicycles› requires prior permission, which may be withdrawn at any time.
Late payment attracts a charge of §2-15% per commenced month.
The parties shall first attempt to settle disputes amicably; thereafter the courts of §city have jurisdiction.
Repairs below §amount in each single case are borne by the ‹Tenant|Member›, up to §4-12% of the annual ‹rent|fee›.
Changes to this agreement must be made in writing; this also applies to this clause.
The house rules in Annex §1-4 as amended from time to time form part of this agreement.
If any provision is void, the remainder stays in force and the void one is replaced by what comes closest to it.
The ‹Landlord|Company› may enter the ‹premises|studio› on §12-48 hours' notice, in emergencies without.
`,
  paste: `
1) ~c ~c¶2) ~c ~c¶3) ~c ~c¶4) ~c ~c¶5) ~c ~c¶6) ~c ~c¶7) ~c ~c
1. ~c¶2. ~c¶3. ~c¶4. ~c¶5. ~c¶6. ~c¶7. ~c¶8. ~c
AGREEMENT between §company, §city ("the Company") and §name §surname¶¶Art. 1 ~c ~c¶¶Art. 2 ~c¶¶Art. 3 ~c ~c¶¶Art. 4 ~c¶¶Art. 5 ~c ~c
(a) ~c¶(b) ~c¶(c) ~c¶(d) ~c¶(e) ~c ~c¶(f) ~c¶¶Signed at §city, §date
`,
}

const ESSAYS = {
  open: `
‹History|Ethics|English|Geography›, year §9-13. I have until §weekday.
First draft, don't kill me
college application essay, §300-650 words, mine is longer
It's for a local paper, they take §400-900 words
`,
  ask: `
feedback?
what grade would that get. the scale is ‹1-6|A-F|0-20›
where do I lose you
fix only grammar, leave my style
is the ending too cheesy
Rate structure, argument, language from 1 to 5 and tell me the one thing I should change.
shorten to §200-400 words
does it answer the question "‹Was it worth it?|How far do you agree?|Who are you?›"
too many commas?
`,
  after: `
what do you mean with "show don't tell" there
I like that sentence, I keep it
new ending: ~e ~e better?
ok and the title?
`,
  e: `
When my §relative came to §city in 19§60-99 there was no bridge, so everything began with waiting for a boat.
Nobody had told me that grief is mostly paperwork.
Firstly, it must be said that §topic cannot be looked at without looking at money.
People often claims that young persons don't read, but they read the whole day, just not books.
On the other side there is the argument that rules protect the weak ones, and this argument is older than the school itself.
I counted the steps to the gym, §200-900, and on every one I thought of an excuse.
The source was written in 1§6-9§10-99 by a man who profited from the thing he describes, which makes him honest about details and blind about the rest.
In my opinion this is a sign of respect and also a little bit of fear.
We had §2-9 goats, one of them hated me, and from her I learned patience.
If we compare §topic with today, we see that the tools changed and the excuses stayed.
The author uses a lot of weather, for example on page §10-200 where it rains when she lies.
It was the first time that someone asked me what I think and then waited for the answer.
Of course not everybody can afford this, a ticket costs §amount and the last bus goes at §clock.
This is why I believe that the vote should be at sixteen, or at least that nobody should laugh about it.
My coach says that talent is what's left when you are tired.
However, the numbers of 20§10-24 speak another language: §20-80 percent said yes.
At the end the question is not who was right but who had to clean up.
I still have the ticket. It says "valid once".
`,
  paste: `
~e ~e ~e ~e¶¶~e ~e ~e ~e¶¶~e ~e ~e¶¶~e ~e
Title: ‹Waiting for the boat|Why I run|To what extent did it matter?|Untitled›¶¶~e ~e ~e¶¶~e ~e ~e ~e ~e¶¶~e ~e ~e
~e ~e ~e ~e ~e ~e¶~e ~e ~e ~e¶~e ~e ~e ~e
`,
}

const SHEETS = {
  open: `
Worksheet §2-14, due §weekday
retyped from a photo so there may be typos
my daughter's homework, I last did this in 19§80-99
`,
  ask: `
I did 1-3, check 4 and 5 please
just tell me how to start each one
answers only so I can compare
number §2-6 is the one I don't get
full solutions w/ steps, I have the exam on §weekday and the teacher never uploads them
which of those are actually hard? I have §20-60 minutes
explain ‹2|4b|the last one› like I'm §10-15
`,
  after: `
for §2-5 I get §2-90, where's my mistake
ohh
why do you divide there
the key says §2-900
one more like nr §2-6
`,
  q: `
Write a letter to the editor (§120-250 words) about "‹Phones off at eight|A town without cars|Why I still learn Latin›". Use at least §3-6 connectors and one question.
A rectangular garden has a perimeter of §40-120 m and is §2-9 m longer than wide. a) Set up an equation. b) Sides? c) How many tiles of 40 cm x 40 cm for a path of 80 cm all around?
Describe an experiment that shows that ‹air has mass|plants need light|salt conducts when molten›. Materials, steps, what you see, what could go wrong.
A loan of §2000-9000 euros at §2-7.5% per year is paid back in §24-60 equal instalments. Estimate the rate first, then calculate it. How much interest altogether?
A ‹tank|pool|barrel› holds §200-4000 litres and loses §2-9% of its content every day. a) Give a formula for day n. b) After how many days is half of it gone? c) Why is the model wrong in winter?
Solve: a) §2-9x - §3-30 = §4-60 b) x² - §3-12x + §2-20 = 0 c) 2^x = §5-90 d) |x - §1-9| < §2-8
The points A(§0-5|§0-6), B(§6-12|§1-4) and C(§2-9|§7-13) form a triangle. Is it right-angled? Find its area and the midpoint of AB.
Explain in two sentences each: ‹osmosis, diffusion, active transport|inertia, momentum, impulse|simile, metaphor, irony|supply, demand, price floor›.
A ‹car|cyclist|goat› of mass §20-1500 kg brakes from §4-30 m/s to rest in §2-9 s. Find the acceleration, the force and the distance. Draw the v-t diagram.
Balance: a) Fe + O2 -> Fe2O3 b) C§2-5H§6-12 + O2 -> CO2 + H2O c) Al + HCl -> AlCl3 + H2. How many grams of oxygen for §5-90 g in a)?
Read source §1-5. Who wrote it, for whom, and what does he leave out? Compare with the map on p. §20-200.
In a class of §20-32 pupils §8-15 play an instrument and §6-14 do sports, §2-5 do both. Draw one at random twice. Probability that both do nothing?
Put into the passive: "‹They have built a bridge.|Somebody will tell her.|The dog was eating my notes.›" Then turn it into reported speech.
Given f(x) = x³ - §2-9x² + §1-20. Zeros (approx.), extrema, inflection, sketch on [-2; §3-8]. Area under the curve between 0 and §1-3.
A gene for ‹fur colour|ear shape› has the alleles ‹B, b|E, e›. Cross two heterozygous parents; give the square and the expected ratio for §12-80 offspring. What if b is lethal when doubled?
‹True or false, correct the false ones|Name the mistake›: a) The Earth is nearer to the Sun in summer. b) §topic ended in 19§10-99. c) Zero is even. d) A whale is a fish.
`,
  paste: `
1) ~q¶¶2) ~q¶¶3) ~q¶¶4) ~q¶¶5) ~q¶¶6) ~q
Exercise 1 (§2-9 points)¶~q¶¶Exercise 2 (§2-9 points)¶~q¶¶Exercise 3 (§2-9 points)¶~q¶¶Exercise 4 (§2-9 points)¶~q¶¶Bonus¶~q
Nr. §1-20: ~q¶Nr. §21-30: ~q¶Nr. §31-40: ~q¶Nr. §41-50: ~q¶Nr. §51-60: ~q¶Nr. §61-70: ~q¶Nr. §71-80: ~q
`,
}

const SCHEMAS = {
  open: `
Legacy db of a §industry firm, nobody left who knows it.
Dump, trimmed
sqlite, one user, don't overthink it
this is our schema (mysql §5-8)
(postgres §13-17, about §1-90 GB)
`,
  ask: `
query: per ‹month|city|customer› the sum of ‹amount|hours|weight›, also where it's zero
missing indexes?
why do i get duplicates when i join §tb and §tb
draw the relations as text
how would you split §tb, it has become a dumping ground
migration to add ‹soft delete|a tenant id|audit columns› without locking
normalise this or leave it? be honest
generate a few insert statements so I can test the ‹overdue|empty|duplicate› case
`,
  after: `
returns nothing
column names are with underscore
faster? it takes §4-90 s
oh right, left join
and the rollback script
`,
  tb: 'members | boats | bookings | invoices | lines | visits | animals | rooms | shifts | readings',
  id: 'serial primary key | int auto_increment primary key | uuid primary key default gen_random_uuid() | integer primary key',
  txt: "varchar(§20-255) | text | varchar(§20-255) not null | text default ''",
  day: 'date | date not null | timestamptz default now() | datetime',
  odd: '-- json inside!! | -- free text from the old system | -- ask §name | -- deprecated 20§10-23 | -- no fk, because import | -- do not rename, the app greps for it',
  create: `
CREATE TABLE members (¶  id §id,¶  name §txt,¶  mail §txt,¶  joined §day,¶  left_on date,  §odd¶  fee numeric(8,2) not null default §10-90,¶  family_of int references members(id)¶);
create table boats (¶  id §id,¶  label §txt,¶  owner_id int,  §odd¶  berth varchar(§4-12),¶  length_cm int check (length_cm > 0),¶  insured_until §day¶);¶create index ix_boats_owner on boats (owner_id);
CREATE TABLE bookings (¶  id §id,¶  member_id int not null references members(id),¶  room_id int,¶  starts §day,¶  ends §day,¶  state smallint default 0,  -- 0 open 1 ok 2 gone ‹9 ???|›¶  note text §odd¶);
create table invoices (¶  nr varchar(§12-30) primary key,¶  member_id int not null,¶  issued §day,¶  paid §day,¶  total numeric(10,2),¶  pdf bytea §odd¶);
create table invoice_lines (¶  invoice_nr varchar(30) references invoices(nr),¶  pos smallint not null,¶  what §txt,¶  qty numeric(8,§2-3) default 1,¶  price numeric(10,2),¶  vat smallint default ‹19|20|21›,¶  primary key (invoice_nr, pos)¶);
CREATE TABLE animals (¶  id §id,¶  chip char(15) unique,¶  species §txt,¶  born date,¶  weight_g int,¶  keeper_id int,  §odd¶  died §day¶);
CREATE TABLE visits (¶  id §id,¶  animal_id int references animals(id),¶  vet §txt,¶  at §day,¶  diagnosis text,  §odd¶  minutes smallint,¶  billed boolean not null default false¶);
create table rooms (¶  code varchar(8) primary key,¶  floor smallint,¶  seats int,¶  projector boolean default ‹false|true›,¶  hourly numeric(6,2)‹ not null|›¶);
CREATE TABLE shifts (¶  id §id,¶  person_id int not null,¶  day date not null,¶  from_h smallint,¶  to_h smallint,  §odd¶  swapped_with int references shifts(id)¶);¶create unique index ux_shifts on shifts (person_id, day, from_h);
CREATE TABLE readings (¶  meter_id int not null,¶  at timestamp not null,¶  kwh numeric(12,3),¶  estimated boolean default false,¶  raw text  §odd¶);¶create index ix_readings_at on readings (at‹, meter_id|›);
create table audit (¶  id bigserial primary key,¶  who §txt,¶  what text,¶  row_id int,¶  old json,¶  new json,¶  at timestamptz default now()¶);
create view open_invoices as¶  select m.name, i.nr, i.total, current_date - i.issued as days¶  from invoices i ‹left |›join members m on m.id = i.member_id¶  where i.paid is null‹ and i.total > §0-20|›;
`,
  paste: `
~create¶¶~create¶¶~create¶¶~create
~create¶¶~create¶¶~create¶¶~create¶¶~create
~create¶¶~create¶¶~create¶¶select m.name, count(*), sum(i.total)¶from members m join invoices i on i.member_id = m.id¶where i.issued >= '20§20-26-01-01'¶group by m.name¶having count(*) > §1-9¶order by 3 desc;
-- dump 202§4-6-0§1-9-§10-28¶~create¶~create¶~create¶~create¶~create¶~create
`,
}

const MINUTES = {
  open: `
my notes from §weekday, typed on the phone
transcript (auto, names may be wrong)
§2-9 people, §40-120 minutes, too much coffee
`,
  ask: `
make minutes
Action items only: who, what, by when
did we actually decide anything?
summarise for §name who was ill
clean up, keep the jokes
three lines for the ‹newsletter|boss|board›
what should be on the next agenda
who talked most :)
`,
  after: `
it was §name, not §name
leave out the bit about §amount
as a table
good. now in ‹German|plain words|past tense›
`,
  u: `
§name presented the numbers of the ‹bar|lottery|tombola›: §amount after costs, twice last year, mostly because of the weather and not because of the sausages
the heating man came, looked, sighed; offer follows until §date, he would rather replace everything than touch that valve again
discussion: do we want to keep the ‹paper list|shared mailbox|old van›? §name pro, §name contra, rest tired. postponed to §month
§name and §name take over the ‹kitchen|lights|children's corner› from §clock, §name does the door, nobody does the toilets yet
letter from §company read out: they want to ‹raise the fee by §3-18%|use our logo|park on the lawn›. answer: friendly no
training for new people on §date, at most §6-14, §name needs the list of names two weeks before or it will not happen
§name asks why the ‹van|hall|licence› still costs §amount when we use it §2-9 times a year
- open: insurance for the ‹fair|trip|stand› → §name rings them
§name: I said in §month that it will not fit. §name: you said it might not fit.
decided: no meeting in §month, vote §3-9 : §0-3
numbers: §20-400 tickets sold, §2-40 returned, cash box off by §1-30
?? who has the key to the shed (§name thinks §name)
§name reports from §city: good turnout, bad coffee, two new volunteers
- logo: round one wins. §name hates it
- website down since §date, password is with §surname who left
(long discussion about §food, skipped)
§name will write to the council until §date, draft to all before
budget: we have §amount, roof needs twice that
parked: ‹bylaws|the §pet|summer party›
§name left at §clock because of the train
- risk: §company delivers only from §month, plan B = borrow from the §industry people
next date §date, §clock, at §name's, bring chairs
§name: can we please stop saying "synergy". (applause)
`,
  paste: `
§weekday, §clock - §clock¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u
~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u¶~u
‹Board|Team|Parents|Sprint› meeting §date¶present: §name, §name, §name, §name (late)¶¶1. ‹last minutes|news›¶~u¶~u¶2. money¶~u¶~u¶~u¶3. ‹summer|the hall|people›¶~u¶~u¶~u¶4. misc¶~u¶~u¶~u
[00:0§1-9] ~u¶[00:1§0-9] ~u ~u¶[00:2§0-9] ~u¶[00:3§0-9] ~u¶[00:4§0-9] ~u ~u¶[00:5§0-9] ~u¶[01:0§1-9] ~u¶[01:1§0-9] ~u
`,
}

const SHEETS_CSV = {
  open: `
pasted from excel, so tabs may be broken
bank export, account changed
data of my §hobby club
`,
  ask: `
sum per ‹city|person|month›?
clean it: one date format, no doubles
anything that looks wrong
which formula gives me the §2-9 highest per city
turn into markdown table
can i see a trend or am i fooling myself
what would you plot
as json. keys in lower case
`,
  after: `
you dropped a row
dates are day first!
and without §name
same for the second sheet later
`,
  r: `
§1-28.§1-12.202§4-6;§name §surname;§city;§10-900,§10-99;‹paid|open|?|PAID›
§1-28/0§1-9/2§4-6;§surname, §name;§city;§10-900.§10-99;‹yes|no|›
202§4-6-0§1-9-§10-28;§name;;§10-900;‹paid|refund›
;§name §surname;§city;n/a;open
§1-28.§1-12.202§4-6;§company;§city;-§10-400,00;‹refund|wrong account?›
`,
  k: `
§name	§10-99	§10-99	§10-99	§1-9.§1-9	‹ok|late|dnf›
§name	§10-99		§10-99	§1-9.§1-9	ok
§name §surname	§10-99	§10-99	‹x|-›	§1-9,§1-9	‹ok|see note›
§name	§10-99	§10-99	§10-99		dnf
`,
  paste: `
date;who;place;amount;state¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r
Name	Run 1	Run 2	Run 3	Time	Remark¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k¶§k
§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r¶§r
`,
}

const ARTICLES = {
  open: `
saw this in ‹our local paper|a newsletter|the waiting room›
Reading for class on §weekday.
`,
  ask: `
summary pls, §2-6 sentences
what is the author's actual claim and is the evidence any good
explain it to my §relative who thinks it proves the opposite
key terms with definitions
three questions I can ask in the seminar
translate the gist into ‹German|Polish|simple English›
is this satire?
what's missing? I work in §industry and something's off
title + teaser under §80-140 characters
`,
  after: `
shorter
who paid for that study, does it say?
and what would a critic reply
ok, as §2-4 bullets then
`,
  a: `
For §20-90 years the mill outside §city stood empty; since §month it has hummed again, this time with servers.
According to §surname, who led the survey, only §8-45 percent of households knew what they paid for heat.
"We were told it would take a year," says §name §surname, a §job who lives across the road. "That was in 20§10-22."
The idea is not new: already in the 19‹20|50|60|80›s, engineers tried to store summer warmth in gravel.
Critics doubt the figures, pointing out that the control group moved house twice as often.
What surprised the researchers was not the size of the effect but how quickly it faded, usually within §3-20 weeks.
In §city, the council voted §12-40 to §2-11 for a trial, with the condition that benches remain.
Economists speak of a textbook case of people paying twice for the same thing.
Neighbouring towns watch closely, partly out of envy.
A spokesperson of §company declined to comment on individual contracts but called the mood "constructive".
Whether §topic can be compared with it, as some columnists did last week, is another matter.
The birds, incidentally, did not mind: ringers counted §40-900 pairs, more than ever before.
Half of the §amount per head goes into pipes, a third into paperwork, the rest into what the report calls persuasion.
It remains open who pays if the winter is mild.
On the ferry back the talk is of football, and of the price of diesel.
`,
  paste: `
~a ~a ~a¶¶~a ~a ~a¶¶~a ~a ~a¶¶~a ~a
‹The heat beneath|Who owns the quiet?|Small town, big pipes|An island does the sums›¶By §name §surname¶¶~a ~a¶¶~a ~a ~a ~a¶¶~a ~a ~a¶¶~a ~a
~a ~a ~a ~a ~a ~a ~a ~a ~a ~a
`,
}

const TEX = {
  open: `
From my thesis, ch. §1-6.
overleaf, pdflatex
Referee wants this by §weekday
the template is from my supervisor, don't judge
need this in two columns
`,
  ask: `
! Undefined control sequence. l.§20-400 -- where
is the proof ok
English check only, don't touch the maths
make it shorter, page limit is §6-12
where would a referee attack this?
the table runs over the margin
step two: why is the constant independent of n? I wrote it but I doubt it
put it in beamer, §2-4 frames
`,
  after: `
it compiles but the ref is ??
I meant strictly positive, not nonnegative
can we do without the lemma
ok that's nicer
`,
  x: `
\\begin{lemma}\\label{lem:§q}¶Let $X$ be a ‹compact|separable|reflexive› space and $T_n \\to T$ ‹pointwise|weakly|in norm›. Then $\\|T\\| \\le \\liminf_{n} \\|T_n\\| + §0-3$.¶\\end{lemma}¶\\begin{proof}¶Fix $\\varepsilon>0$. By Lemma~\\ref{lem:§q} there is $N$ such that $\\|T_n x - Tx\\| < \\varepsilon/§2-5$ for $n \\ge N$. Hence the claim follows, ‹since $x$ was arbitrary|by density|taking $\\varepsilon\\to0$›.¶\\end{proof}
\\begin{table}[‹ht|h!|t›]¶\\centering¶\\begin{tabular}{lrrr}¶\\toprule¶Site & $n$ & mean & sd \\\\¶\\midrule¶§city & §12-90 & §1-9.§10-99 & 0.§10-99 \\\\¶§city & §12-90 & §1-9.§10-99 & 0.§10-99 \\\\¶§city & §12-90 & §1-9.§10-99 & 0.§10-99 \\\\¶\\bottomrule¶\\end{tabular}¶\\caption{§q by site, 20§10-19--20§20-25.}¶\\label{tab:§q}¶\\end{table}
\\section{‹Method|Results|Preliminaries|Outlook›}¶We follow \\cite{‹§surname›20§10-24} and assume that the §q is \\emph{stationary}, which is of course wrong near the shore. Let $k_{§1-4}$ denote the rate at which §q decays; then¶\\begin{equation}¶\\frac{\\partial c}{\\partial t} = D \\nabla^2 c - k_{§1-4} c + S(x,t), \\qquad c(0,\\cdot)=§0-9 .¶\\end{equation}¶The solution is unique up to ‹a constant|reflection|noise›, as one easily checks.
\\begin{align}¶\\E[§q_n] &= \\sum_{k=0}^{n} \\binom{n}{k} p^k (1-p)^{n-k} \\\\¶&\\le \\exp\\left(-\\frac{n\\delta^2}{§2-4}\\right) + o(1) \\label{eq:§q}¶\\end{align}¶where we used §surname's inequality and the independence that we \\textbf{do not} have in Section §2-6.
`,
  q: 'drift | yield | sediment | flux | load | turnout | salinity',
  paste: `
§x¶¶~x¶¶~x
§x¶¶~x¶¶~x¶¶~x
\\documentclass[11pt]{article}¶\\usepackage{amsmath,booktabs‹,hyperref|›}¶\\begin{document}¶§x¶¶~x¶¶~x¶\\end{document}
`,
}

const DE = {
  open: `
Brief vom Amt, eingescannt.
Von der Hausverwaltung:
Hab ich heute bekommen, bin etwas ratlos
Protokoll, Rohfassung
anbei der Text
`,
  ask: `
Was heißt das für mich?
Bitte in einfachem Deutsch.
Muss ich da antworten und bis wann?
Formulier mir einen Widerspruch, ‹freundlich|kurz|so dass er hält›.
Kürzen auf §100-250 Wörter
Rechtschreibung bitte, sonst nichts
Welche Fristen und Beträge stehen drin? Tabelle reicht.
Stimmt die Abrechnung? Wohnung §40-110 m²
`,
  after: `
und wenn ich nicht zahle
den letzten Satz weglassen
Danke. Noch als Mail an Frau §surname
die Wohnung ist aber erst seit Mai vermietet
`,
  p: `
Der Kassenwart legt den Bericht vor: Einnahmen §2000-9000 Euro, Ausgaben §1500-9000 Euro, die Differenz erklärt sich durch die Rechnung des Elektrikers, die zweimal bezahlt und erst einmal erstattet wurde.
Ein Anspruch auf Minderung besteht nach unserer Auffassung nicht, da Sie uns den Mangel erst am §1-28.§1-12. angezeigt und den Handwerker am vereinbarten Termin nicht eingelassen haben.
Wir bitten, die beigefügte Erklärung in doppelter Ausfertigung zu unterschreiben und ein Exemplar bis spätestens §1-28.§1-12. zurückzusenden.
Wir nehmen Bezug auf Ihr Schreiben vom §1-28.§1-12.202§4-6, das hier am §1-28. eingegangen ist.
Die Vorauszahlung für Heizung und Warmwasser wird ab dem kommenden Monat auf §60-290,00 Euro festgesetzt.
Einwendungen gegen die Abrechnung sind innerhalb von §2-12 Monaten schriftlich vorzutragen; danach gilt sie als anerkannt.
Der Antrag ist unvollständig. Es fehlen: Verdienstbescheinigung, Meldebescheinigung, Nachweis über den ‹Kita-Platz|Stellplatz|Vorbesitz›.
Herr §surname berichtet, dass die Pumpe im Keller seit §2-9 Wochen nur noch im Handbetrieb läuft.
Die Versammlung beschließt mit §5-30 Ja- und §1-9 Nein-Stimmen, das Gerüst erst nach der Brutzeit zu stellen.
Eine aufschiebende Wirkung kommt dem Rechtsbehelf nicht zu.
Bitte beachten Sie, dass die Treppenhausreinigung künftig reihum erfolgt, beginnend im Erdgeschoss links.
Die Kosten der Maßnahme werden auf §4000-90000 Euro geschätzt und nach Miteigentumsanteilen umgelegt.
Frau §surname möchte festgehalten wissen, dass sie dagegen war.
Sollten Sie bis zum §1-28.§1-12. keine Rückmeldung geben, entscheiden wir nach Aktenlage.
Die Zählerstände wurden geschätzt, da am Ablesetag niemand angetroffen wurde.
Fahrräder, Kinderwagen und ein Schlitten wurden trotz Aushang nicht entfernt.
Es besteht Einigkeit, dass die Hecke höchstens §1-2,§10-90 Meter hoch sein darf.
`,
  paste: `
Sehr geehrte‹ Frau| Damen und Herren|r Herr› §surname,¶¶~p ~p¶¶~p ~p ~p¶¶~p ~p¶¶Mit freundlichen Grüßen¶i. A. §surname
TOP 1: ~p ~p¶TOP 2: ~p ~p¶TOP 3: ~p¶TOP 4: ~p ~p¶TOP 5 Verschiedenes: ~p ~p
Aktenzeichen §100-999/§10-99 ‹A|B|K›¶¶~p ~p ~p¶~p ~p ~p ~p¶¶Hinweis: ~p
`,
}

const ZH = {
  open: `
群里的聊天记录，有点长：
论文初稿，老师说“再改改”
报错全文如下
合同里这几条看不懂
会议录音转的文字，有错别字
`,
  ask: `
帮我总结一下，§2-6句话就行
看看有没有坑
润色，别改意思，别太书面
怎么回比较合适，我不想得罪人
哪里错了
提取时间、人物、要办的事
查重会不会高？顺一下语句
翻译成英文，发给国外客户
`,
  after: `
再短一点
第三点不对，是他说的不是我说的
行，就这么发
改成表格
`,
  chat: `
王姐：周§1-5的货到底发没发，客户催我§2-9遍了
老郑：仓库说少了§2-30箱，让先发一半，剩下的下周补，运费谁出没说
小周：那我先跟她说是物流的问题？（别，上次就是这么说的）
张工：服务器昨晚§1-4点挂过一次，日志里全是 connection refused，重启就好了，没敢动别的
孩子班主任@所有人：周§1-5前交§2-9份材料，疫苗本要复印件，照片白底，别用美颜
大刘：预算批了§2-50万，比我要的少一半，先做小程序，后台晚点再说，谁有意见现在讲
领导说这个月底必须上线，但测试那边还有§5-40个bug没关，其中§2-6个是支付的，我建议推迟一周
阿玲：那个报价单里的§2-9号柜还是旧价格，千万别发出去
王姐：行吧，但是下次能不能提前说，我这边都答应人家了
小周：客户改了第§2-9版，说“感觉不对”，也不说哪里不对
老郑：[图片] 包装压扁了§2-9个，算谁的
子涵妈妈：收到，照片周§1-5带去，谢谢老师
大刘：会议改到§2-5点，3楼那个没空调的
`,
  thesis: `
随着城镇化进程的推进，老旧小区的停车矛盾日益突出，本文以某市§3-20个小区为例进行了问卷调查，回收有效问卷§100-900份。
调查结果显示，§30-80%的居民愿意为固定车位付费，但可接受价格明显低于市场价，二者之间的差距值得进一步讨论。
综上，管理问题的根源不在车位数量，而在分配规则缺乏公开的程序，这一点与前人的研究结论并不一致。
访谈中一位§60-85岁的老人说，他不怕没地方停车，他怕的是半夜有人按喇叭没人管。
（第§1-9组数据因设备断电缺失，用相邻时段的均值代替，已在表§1-5注明）
已有研究多从规划角度讨论这一问题，较少关注居民之间的协商过程。
问卷采用五级量表，信度系数为0.§70-94，满足进一步分析的要求。
回归结果表明，入住年限每增加一年，参与意愿下降§1-6个百分点，且在§1-5%的水平上显著。
本文的不足在于样本集中在一个城市，且访谈对象以女性为主。
因此，建议由业主委员会牵头，每§3-12个月公示一次车位使用情况。
`,
  term: `
乙方应在验收合格后§5-60个工作日内付款，逾期每日按合同金额的千分之§1-5支付违约金，但因甲方内部流程导致的除外。
本合同未尽事宜由双方协商解决，协商不成的，由甲方所在地法院管辖。
乙方不得将项目成果用于其他用途，包括但不限于展示、投稿、作为简历附件，保密期§2-10年。
甲方有权根据经营需要调整乙方的工作地点和工作时间，乙方应予配合。
押金为§1-3个月租金，退租时如无损坏，于§7-60日内无息退还。
租赁期内，水、电、网络及物业费由乙方承担，中介服务费不予退还。
任何一方提前解约，应提前§15-90日书面通知，并支付§1-3个月租金作为补偿。
乙方离职后§6-24个月内不得在同行业任职，补偿金已包含在每月工资中。
房屋内家具清单见附件，乙方签字即视为确认完好。
因不可抗力或政府行为造成损失的，双方互不承担责任。
`,
  paste: `
~chat¶~chat¶~chat¶~chat¶~chat¶~chat¶~chat¶~chat¶¶（附合同）¶1. ~term¶2. ~term¶3. ~term¶4. ~term¶5. ~term¶6. ~term¶7. ~term¶8. ~term¶9. ~term
§1-3.§1-4 ~thesis~thesis~thesis~thesis¶¶§4-5.§1-4 ~thesis~thesis~thesis~thesis~thesis¶¶摘要：~thesis~thesis
~chat¶~chat¶~chat¶~chat¶~chat¶~chat¶~chat¶~chat¶~chat¶~chat¶~chat
~thesis~thesis~thesis¶¶~thesis~thesis~thesis¶¶~thesis~thesis~thesis
第一条 ~term¶第二条 ~term¶第三条 ~term¶第四条 ~term¶第五条 ~term¶第六条 ~term¶第七条 ~term¶第八条 ~term
`,
}

const RU = {
  open: `
Переписка с подрядчиком, снизу вверх.
глава из диплома, не бейте
Письмо из управляющей компании
лог с сервера и записка от сменщика
вот весь текст
`,
  ask: `
что они хотят?
сократи вдвое
Есть тут подвох?
исправь ошибки, стиль не трогай
Ответь за меня, вежливо, но твёрдо
выпиши сроки и суммы
Переведи на английский, без канцелярита
нормально для введения или вода?
`,
  after: `
не «уважаемый», а просто имя
а если откажут
второй абзац убери
спасибо, отправила
`,
  term: `
В соответствии с пунктом §2-9 договора просим оплатить задолженность в размере §3000-90000 рублей до §1-28 числа.
Перерасчёт будет произведён после предоставления показаний, акт составляется в двух экземплярах.
Исполнитель не несёт ответственности за задержки, вызванные погодой, пробками и действиями третьих лиц.
Заказчик вправе отказаться от договора, возместив фактически понесённые расходы и ещё §5-30 % от цены.
Просим не оставлять личные вещи в тамбуре, после §1-28 числа всё будет вывезено.
Подрядчик приступает к работам в течение §3-20 рабочих дней после внесения аванса в размере §20-70 %.
Показания принимаются с §15-20 по §21-26 число, непереданные начисляются по нормативу.
За просрочку платежа начисляется пеня в размере 0,§1-5 % за каждый день.
Споры решаются путём переговоров, а при недостижении согласия в суде по месту нахождения ответчика.
Стоимость материалов может быть изменена в одностороннем порядке с уведомлением за §1-5 дня.
`,
  chat: `
Сергей, мы же договаривались на четверг, плитка лежит под дождём уже §2-9 дней.
Смета выросла, потому что стена оказалась не кирпичная, а непонятно какая, фото приложил.
Ночью опять упал §w, поднял руками, в журнале «нет места на устройстве», почистил старые архивы.
Ключи у Нины Павловны из §10-90-й квартиры, она дома после §2-7.
Мне, честно, всё равно, кто прав, но до конца месяца нам нужна вода.
Я вам русским языком писала: розетки слева, а не справа.
Завтра не смогу, машина в сервисе, давайте в субботу к §9-12.
Фото получил, спасибо, но это не наш кран.
А чек где? В прошлый раз тоже «потом пришлю».
Доплатите ещё §2-15 тысяч за подъём, лифт же не работает.
`,
  thesis: `
Актуальность темы обусловлена тем, что в малых городах число библиотек сократилось на §5-40 % за §5-20 лет.
В ходе опроса (n = §40-400) выяснилось, что читатели старше §50-70 лет приходят прежде всего поговорить.
Таким образом, можно говорить не об упадке, а о смене роли, что подтверждается таблицей §1-6.
Автор благодарит сотрудников читального зала, которые терпели его две зимы.
Во второй главе рассматриваются три библиотеки, две из которых с тех пор закрыты.
Под читателем в работе понимается всякий, кто провёл в зале более §10-40 минут.
Гипотеза о влиянии интернета подтвердилась лишь отчасти (r = 0,§10-60).
Методом интервью были опрошены §8-30 сотрудников, средний стаж §12-35 лет.
Следует отметить, что отчётность за 20§05-20 год сохранилась не полностью.
`,
  w: 'почтовик | сервер камер | прокси',
  paste: `
~term ~term ~term¶~term ~term¶~term ~term¶¶А это он пишет в чате:¶~chat¶~chat¶~chat¶~chat¶~chat¶~chat
Глава §1-3¶¶~thesis ~thesis ~thesis ~thesis¶¶~thesis ~thesis ~thesis¶¶Выводы¶~thesis ~thesis
1.1. ~term¶1.2. ~term¶1.3. ~term ~term¶2.1. ~term¶2.2. ~term¶2.3. ~term ~term
— ~chat¶— ~chat¶— ~chat ~chat¶— ~chat¶— ~chat¶— ~chat¶— ~chat
~thesis ~thesis ~thesis¶¶~thesis ~thesis ~thesis¶¶~thesis ~thesis
`,
}

const ROMANCE = {
  openEs: 'Te paso todo el hilo | Acta de la comunidad, sin limpiar | es largo, perdona',
  openFr: 'Mon brouillon, soyez indulgents | Mail de la copro reçu ce matin | voilà le texte entier',
  openPt: 'Segue o texto inteiro: | Eis a ata | desculpa o tamanho',
  askEs:
    '¿qué me están pidiendo? | hazme una respuesta corta, ni seca ni pelota | ¿se entiende? es para ‹mi jefa|los vecinos|clase› | corrige solo las comas | resumen en §2-5 líneas | qué fechas y cuánto dinero | ¿esto es legal?',
  askFr:
    'résume en §2-5 phrases | liste les dates et les sommes | Traduis en anglais, garde le ton | il y a un piège ? | corrige l’orthographe, rien d’autre | réponds à ma place, poli mais ferme | qui doit faire quoi',
  askPt:
    'corrija só a gramática | tem alguma pegadinha aí? | resume em tópicos pro pessoal que faltou | o que eu respondo? | tá claro ou tá chato? | prazos e valores numa tabela | passa pro inglês',
  afterEs: 'más corto | gracias, mandado | quita lo del final | ¿y si no pago? | en plan más formal',
  afterFr: 'merci ! | et sans le paragraphe du milieu | plus court | et s’ils refusent ? | vouvoie',
  afterPt:
    'ficou bom, mas tira o "prezados" | menos formal | valeu | e se eu não for? | o segundo item tá errado',
  es: `
Se informa a los vecinos de que la derrama de §200-3000 euros se pasará al cobro el §1-28, salvo oposición por escrito.
La presidenta recuerda que el ascensor no es un trastero y que la bici del §1-6.º B sigue ahí.
Llevamos §2-9 meses esperando la pieza y en el taller dicen que "está en camino", como siempre.
El presente contrato se prorroga por periodos de §6-12 meses si ninguna parte avisa con §30-60 días.
En mi pueblo el río decide las fiestas: si baja crecido, no hay verbena, y nadie discute con el agua.
Los resultados muestran que el §20-70 % de los encuestados prefiere el horario de tarde, aunque no lo usa.
Don Julián pide que conste en acta que él ya lo dijo en 20§10-23.
Adjunto de nuevo la factura, porque la anterior llevaba el IVA mal y la dirección de otro cliente.
Quedamos en que Marta habla con el seguro y yo busco las fotos.
Si antes del viernes no hay respuesta, entenderemos que se acepta el presupuesto.
`,
  fr: `
Lors de l'assemblée du §1-28, le devis de §900-40000 euros pour la toiture a été rejeté par §5-20 voix contre §1-4.
Nous vous rappelons que les poubelles jaunes sortent le ‹mardi|jeudi› et que le local n'est pas un garage.
Depuis §2-9 semaines, la chaudière s'arrête vers §3-6 heures du matin, ce que le technicien juge « dans la norme ».
Sauf dénonciation trois mois avant l'échéance, le bail est reconduit pour §1-6 ans.
Ma grand-mère gardait les ficelles trop courtes dans une boîte marquée « ficelles trop courtes ».
L'enquête, menée auprès de §40-600 foyers, montre surtout que personne ne lit les notices.
Madame §surname demande que l'on cesse de nourrir les pigeons, et l'on se tourne vers Monsieur §surname.
Le solde, soit §60-900 euros, sera exigible à réception, sans escompte.
Je ne conteste pas la somme, je conteste qu'on me l'annonce un dimanche soir.
À défaut de réponse sous §8-30 jours, votre dossier sera classé.
`,
  pt: `
Ficou decidido que a taxa extra de R$ §80-900 vai ser cobrada em §2-6 vezes, a partir de ‹março|agosto›.
O síndico pediu desculpa pela falta de água e disse que a bomba nova chega até o dia §1-28.
A contratada não responde por atrasos de terceiros, chuva forte ou greve, conforme a cláusula §2-12.
Na minha rua tinha um pé de jaca que era de todo mundo, e por isso ninguém cuidava dele.
Segundo a pesquisa, §20-70% dos alunos estudam no ônibus, o que muda o que a gente chama de lição de casa.
Dona Célia falou que paga, mas quer recibo; seu Amaro falou que não paga nem com recibo.
Informamos que o seu pedido foi indeferido por falta do comprovante de residência atualizado.
O prazo de recurso é de §5-30 dias corridos, contados da ciência.
Mandei as fotos da infiltração três vezes e ninguém nem abriu.
Pauta da próxima: portão, cachorro do §100-900, festa junina.
`,
  pasteEs: `
~es ~es¶~es ~es ~es¶¶~es ~es¶~es ~es
1.- ~es¶2.- ~es ~es¶3.- ~es ~es¶4.- ~es¶5.- ~es ~es
`,
  pasteFr: `
~fr ~fr ~fr¶¶~fr ~fr¶~fr ~fr¶¶~fr ~fr
Bonjour à tous,¶¶~fr ~fr ~fr¶¶~fr ~fr ~fr¶¶~fr ~fr¶¶Cordialement,¶§name
`,
  pastePt: `
~pt ~pt ~pt¶¶~pt ~pt ~pt¶¶~pt ~pt
- ~pt¶- ~pt¶- ~pt ~pt¶- ~pt¶- ~pt¶- ~pt ~pt¶- ~pt
`,
}

const JA = {
  open: `
長文ですみません。
議事録のメモです（自動文字起こし）
管理会社から届いた手紙です
卒論の一部です
全文貼ります
`,
  ask: `
§2-5行で要約してください
返信文をお願いします。角が立たないように
結局、私は何をすればいいですか？
誤字だけ直してください
期限と金額を表にして
この契約で気をつける点は？
もう少し読みやすく。内容は変えないで
英訳お願いします、取引先に送ります
`,
  after: `
もう少し柔らかく
二段落目はいらないです
助かりました
日付は来月です、すみません
`,
  talk: `
§1-12月§1-28日の総会で、駐輪場の屋根の修理費§10-90万円を積立金から出すことが決まりました。
田中さんから、夜§9-11時以降の洗濯機は控えてほしいとの意見があり、貼り紙で知らせることになりました。
先方の担当が佐藤さんに替わったので、経緯をもう一度説明する必要がある、と鈴木。
予算が足りないので、ポスターは手作り、飲み物は持ち寄り、司会は去年と同じ人で。
（聞き取れず）…それは来週でいいんじゃないですか、という話で終わった。
ポスターの締め切りは§1-28日、印刷は去年と同じ店に頼む。
会計報告：残高§12-98万円、未収が§2-9件。
鈴木さんが鍵をなくした件は、合鍵を§2-5本作ることで解決。
次回は第§1-4土曜、午後§1-5時から、場所は未定。
「誰が駐車場に立つか」は決まらず、次回へ。
山口さん：雨天の場合どうするか、去年それで揉めたので先に決めたい。
`,
  term: `
本契約は、期間満了の§1-6か月前までに申し出がない限り、同じ条件で§1-3年間更新されるものとします。
先日お送りした見積書に誤りがあり、正しくは§12-98万円（税別）となります。申し訳ございません。
なお、期日までにご連絡がない場合は、ご同意いただいたものとして手続きを進めます。
工事中は§2-9日間、エレベーターが使えません。足の悪い方は管理人室へご相談ください。
違約金は賃料の§1-3か月分とし、敷金から差し引くことができる。
更新料は賃料の§1-2か月分とし、更新時に支払うものとする。
室内での喫煙、楽器の演奏、石油ストーブの使用は禁止とします。
退去時の清掃費§3-9万円は、使用状況にかかわらず借主の負担とします。
管理費は毎月§1-28日までに翌月分をお振込みください。
ご不明な点がございましたら、平日10時から§4-6時までにお電話ください。
`,
  thesis: `
調査の結果、回答者の§30-80％が「読むより聞くほうが楽だ」と答えたが、実際に聞いている人は少なかった。
サンプル数が§20-90と小さいため、結果を一般化することはできない点に注意が必要である。
本章では、まず先行研究を整理し、次に三つの町の事例を比較する。
地方の図書館に関する研究は多いが、閉館後の利用者を追ったものは少ない。
聞き取りは§2-9月から§10-12月にかけて、§8-40名に対して行った。
表§1-5に示すように、年代による差は統計的に有意ではなかった（p = 0.§10-80）。
この結果は、従来の説明とは異なる解釈の可能性を示している。
ある協力者は「本より椅子がなくなったのが困る」と語った。
以上のことから、場所としての役割が貸出数では測れないことが明らかになった。
`,
  paste: `
~talk¶~talk¶~talk¶~talk¶~talk¶~talk¶~talk¶~talk¶~talk¶~talk¶~talk
【契約書】¶~term¶~term¶~term¶~term¶~term¶~term¶~term¶¶【打ち合わせメモ】¶~talk¶~talk¶~talk¶~talk¶~talk
・~talk¶・~talk¶・~talk¶・~talk¶・~talk¶・~talk¶・~talk¶・~talk¶・~talk
第1条 ~term¶第2条 ~term¶第3条 ~term¶第4条 ~term¶第5条 ~term¶第6条 ~term¶第7条 ~term¶第8条 ~term
~term¶¶~term~term¶¶~term~term~term¶~term
~thesis~thesis~thesis¶¶~thesis~thesis~thesis¶¶~thesis~thesis
`,
}

const paster = (name: string, rows: number, careless: number, banks: Banks, say = around()): Source =>
  person(`paste_${name}`, rows, careless, say, banks)

const NOUNS = entries(
  'invoice | basket | seat | ticket | sensor | parcel | roster | reading | ledger | voucher | animal | route',
)
const NAMES = entries(COMMON.name)
const SURNAMES = entries(COMMON.surname)
/** Code speaks of one thing from its first line to its trace; a thread of mails is between two people. */
const ofOneMatter = (source: Source): Source => ({
  ...source,
  grow: (random, expand) => {
    const drawn: Banks = {
      NOUN: random.pick(NOUNS),
      ANNE: random.pick(NAMES),
      BERT: random.pick(NAMES),
      SURA: random.pick(SURNAMES),
      SURB: random.pick(SURNAMES),
    }
    const text = expand(random.pick(entries(source.say)))
    return text.replaceAll(/NOUN|ANNE|BERT|SURA|SURB/g, (word) => drawn[word])
  },
})

export const LONG_PASTERS: readonly Source[] = [
  ofOneMatter(paster('traces', 260, 0.1, TRACES, around() + TWICE)),
  paster('logs', 240, 0.1, LOGS, around() + TWICE),
  ofOneMatter(paster('mails', 240, 0.1, MAILS, around() + TWICE)),
  paster('contracts', 220, 0, CONTRACTS),
  paster('essays', 240, 0, ESSAYS),
  paster('exercise_sheets', 240, 0.05, SHEETS),
  paster('schemas', 220, 0, SCHEMAS, around() + TWICE),
  paster('minutes', 240, 0.1, MINUTES),
  paster('tables', 220, 0, SHEETS_CSV, around() + TWICE),
  paster('articles', 240, 0, ARTICLES),
  paster('latex', 200, 0, TEX, around() + TWICE),
  paster('de', 220, 0, DE),
  paster('zh', 240, 0, ZH),
  paster('ru', 220, 0, RU),
  paster('es_fr_pt', 240, 0, ROMANCE, around('Es') + around('Fr') + around('Pt')),
  paster('ja', 220, 0, JA),
]
