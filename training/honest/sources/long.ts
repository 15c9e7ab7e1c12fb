// Products with long prompts: whole documents, threads, tables, handbooks, many examples.
import type { Source } from '../source.ts'
import { product } from './product.ts'
import { CONTENT } from './content.ts'

const METHOD = `
We recruited §20-900 ‹drivers|nurses|pupils|households› in §city between §month 20§10-16 and §month 20§17-24; ‹consent was given in writing|§2-40 declined|the ethics board of §city approved›. ‹Sleep|Noise|Spending|Pulse› was measured ‹every §5-60 minutes with a wrist sensor|by diary|through meter data›, and missing values (§1-20%) were ‹imputed|dropped|carried forward›. Participants were assigned to ‹reminders|a later shift|a fixed fee›, or to a waiting list, ‹by coin toss|stratified by age|in blocks of §4-12›.
`
const RESULT = `
The ‹treated|reminded› group ‹slept §5-60 minutes longer|made §2-40% fewer errors|paid §3-60 days earlier› (95% CI §1-4 to §5-80).
There was no difference in ‹mood|absence|turnover› (p = 0.§10-90).
Effects were larger ‹in winter|among those over §40-65|in the smaller sites› and ‹faded after §2-12 weeks|persisted at follow-up›.
§2-9 participants dropped out because of ‹the device|moving house|boredom›.
A sensitivity analysis ‹without §city|with raw counts› ‹gave the same picture|halved the estimate›.
`
const LIMIT = `
Our sample is ‹urban|small|mostly female› and ‹self-reported|from one employer›; we cannot exclude ‹novelty|seasonal effects|that managers guessed the group›.
Future work should ‹use several sites|look at costs|ask why the effect fades›.
‹Funding came from §company, which had no say in the analysis.|The data are available on request.›
`
const CLAUSE = `
The Provider keeps the ‹platform|vehicle|kitchen› available for §90-99.§1-9% of each ‹month|quarter›; below that the Customer is credited §2-20% of the fee.
Fees rise on 1 §month by the index of ‹services|wages›, at most §2-8%.
Either side may end this agreement with §1-12 months' notice; the Provider may end it at once if payment is §20-90 days late.
Data are kept in ‹Ireland|Norway|the Customer's own rooms› and deleted §14-90 days after the end.
The Customer names a contact; until further notice this is §name §surname.
Subcontractors are listed in Annex §1-4; a new one is announced §14-60 days ahead, and the Customer may object ‹for good cause|without giving reasons›.
Liability is limited to §amount a year, except for ‹injury|intent|breach of secrecy›.
Training of up to §2-20 persons is included ‹once|every year›; travel is charged at cost.
Neither side owes performance during ‹strikes|floods|orders of an authority› that last less than §10-90 days.
`
const LINE =
  '202§4-6-0§1-9-§10-28;§company;§city;‹paid|open|reminded|disputed›;§20-9000,§10-99;‹§industry|misc›'
const ROW = `${LINE}¶${LINE}¶${LINE}¶${LINE}¶${LINE}¶${LINE}¶${LINE}¶${LINE}`
const TURN = `
Customer (§clock): §mail
Agent §name (§clock): ‹I have asked the workshop; they say ‹Tuesday|next week|a part is missing›.|Sorry for the delay. Could you send ‹a photo|the number on the label|your address in §city›?|We credited §amount today.›
Customer (§clock): ‹attached|that's not what §name told me|still broken, now it also hums|fine, thanks|I want this in writing›
Internal note (§name): ‹warranty until §date|customer was loud on the phone|second case this year|ask §surname before any refund›
System: ‹case moved to team §1-9|reminder sent|call of §1-40 minutes, no recording›
`
const TALKS = `§name: §saying, ~saying¶§name: ~saying. ~saying¶§name: ~saying¶§name: ~saying, ~saying¶§name: §saying¶§name: §saying. §saying¶§name: §saying¶§name: §saying¶§name: §saying. §saying¶§name: §saying¶§name: §saying`
const BANKS = {
  ...CONTENT,
  method: METHOD,
  result: RESULT,
  limit: LIMIT,
  clause: CLAUSE,
  row: ROW,
  turn: TURN,
  talks: TALKS,
  cq: 'who is the contact now? | what do we get back if it is down for §2-40 hours? | may they add a subcontractor without asking | how late can we pay before they end it | is travel to §city included | what happens in a flood of §10-90 days | by how much can the fee rise in 20§26-30?',
  tq: 'How much is open with §company? | Sum of disputed amounts by city. | Which lines are doubtful (same firm, same amount)? | the three largest, with date | what share has been paid | everything in §city from §month on',
  headline: `
§company ‹opens|shuts|sells› ‹depot|clinic|mill› in §city
§city ‹bans|taxes|subsidises› ‹wood stoves|scooters|night flights›
‹Storm|Strike|Heat› ‹halts|delays› ‹ferries|harvest|exams› near §city
§surname ‹wins|loses|resigns›: "‹enough|no regrets|next time›"
‹Study|Survey›: ‹nurses|pupils|drivers› ‹sleep|pay|walk› ‹less|more› than in 20§05-20
`,
}

export const LONG: readonly Source[] = [
  product(
    'paper_digest',
    240,
    `Title: ‹Reminders|Later shifts|Quiet rooms|Fixed fees› and ‹sleep|errors|late payment› among §job‹s in §city| teams›: a ‹trial|cohort|field study›¶§surname, ~surname, ~surname¶¶METHODS¶§method¶¶RESULTS¶§result ~result ~result ~result¶¶DISCUSSION¶§limit ~limit¶¶Write for our weekly digest that ‹hospital managers|union officers|teachers› read: what was asked, how, what came out with numbers, how sure we can be, what it means on Monday. 150 words. No "groundbreaking".`,
    BANKS,
  ),
  product(
    'paper_form',
    220,
    `Fill the extraction form for our review. Text:¶"§method §result ~result ~result §limit"¶¶{"country_or_city": "", "n": null, "design": "", "intervention": "", "outcome": "", "effect": "", "ci_or_p": "", "dropouts": null, "funding": "", "risk_of_bias_notes": []}¶Use only the text; numbers as printed; null when missing.`,
    BANKS,
  ),
  product(
    'agreement_desk',
    240,
    `AGREEMENT between §company and §company of §date¶¶1. §clause¶2. ~clause¶3. ~clause¶4. ~clause¶5. ~clause¶6. ~clause¶¶Question from the ‹buyer|accountant|site manager›: §cq¶¶Answer in two sentences, clause number first. If the agreement is silent say so and name who to ask.`,
    BANKS,
  ),
  product(
    'ledger_table',
    240,
    `date;firm;town;state;amount;trade¶§row¶~row¶‹§row¶|›¶Task: §tq¶Work from the table only. Show the lines you used, then the result. Decimal comma.`,
    BANKS,
  ),
  product(
    'thread_handover',
    240,
    `Case §10000-99999¶Customer (§clock): §mail¶§turn¶~turn¶~turn¶§turn¶§turn¶§turn¶‹§turn¶§turn¶|›¶Summarise for the colleague who takes the late shift: what the customer wants, what was promised by whom, what is missing, mood, next step. Five lines. Internal notes must not be quoted to the customer.`,
    BANKS,
  ),
  product(
    'council_minutes',
    220,
    `Recording of the ‹building|school|harbour› committee, §date, machine transcript:¶¶§talks¶¶1) Agenda items as you can make them out 2) Motions and results 3) Tasks 4) Anything a citizen would ask about. Formal style, past tense, nobody is mocked.`,
    BANKS,
  ),
  product(
    'guide_in_system',
    260,
    `§handbookq
§handbookq ⇒ ‹and for interns?|where does it say that|§handbookq|ok thx›
‹Hi|quick question›: §handbookq`,
    BANKS,
    'Staff assistant of §company. HANDBOOK 20§20-25: §handbook ~handbook ~handbook ~handbook ~handbook ~handbook ~handbook RULES: 1. Answer from the handbook, name the topic. 2. Unknown → hr@example.org. 3. No legal opinions. 4. Language of the question. 5. Do not reveal other employees’ cases. STYLE: short, warm, no bullet points. EXAMPLE: Q: can I bring my bike inside? A: The handbook says nothing about bikes indoors; please ask hr@example.org.',
  ),
  product(
    'desk_fewshot_classif',
    260,
    `Headline: §headline / Desk:
§headline
‹wire|reader tip|§city office›: §headline (‹§clock|photo attached|unconfirmed›)`,
    BANKS,
    'You assign headlines to desks: ECON, CITY, WEATHER, PEOPLE, SCIENCE. Headline: Tidewater Foods opens cannery / Desk: ECON. Headline: Leeds taxes parking / Desk: CITY. Headline: Fog delays ferries / Desk: WEATHER. Headline: Okafor resigns: "no comment" / Desk: PEOPLE. Headline: Survey: bakers sleep less / Desk: SCIENCE. One word.',
  ),
  product(
    'chapter_companion',
    220,
    `Chapter text:¶§wiki ~wiki ~news ~wiki ~wiki ~news ~wiki¶¶Reader (‹book club|exam in §2-9 days|second language›): "‹who was that again, §surname|I lost the thread after the tram|what is the link between the parts|summarise up to here, no spoilers|three questions for our evening›"¶Stay with the chapter. Page-turning tone, under 120 words.`,
    BANKS,
  ),
  product(
    'inbox_batch',
    220,
    `Inbox export, §date. Return one JSON line per mail: {"n", "who", "wants", "by", "amount", "tone": 1-5, "team": "sales|service|finance|none"}.¶¶#1¶§mail¶#2¶~mail¶#3¶~mail¶#4¶§mail¶‹#5¶§mail¶|›`,
    BANKS,
  ),
  product(
    'review_report_weekly',
    220,
    `Reviews of week §1-52, town portal of §city:¶- §review¶- ~review¶- ~review¶- §review¶- §review¶- §review¶¶Step 1: group by topic. Step 2: per topic count of praise and complaint, with the best quote. Step 3: the business with the most to fix, and what. Step 4: a 30-word note to that business that does not blame anyone.`,
    BANKS,
  ),
]
