// Retrieval products: a question, what a search found, and an answer that somebody reads; in many shapes.
import type { Source } from '../source.ts'
import { product } from './product.ts'
import { CONTENT } from './content.ts'

const LAW = `
The owner of a ‹dog|moped|pleasure boat› registers it within §7-30 days with the ‹municipality|harbour office›.
A fee of §amount is due ‹annually|once, on registration|per metre of length›.
Exempt are ‹guide dogs|boats under §3-6 metres|persons over §65-80|foundations›.
Whoever ‹fails to register|gives false information› may be fined up to §amount.
The authority decides within §2-12 weeks; silence counts as ‹consent|refusal›.
Appeals are lodged within §10-30 days ‹in writing|at the office that decided›.
`
const GADGET = `
To pair, hold ‹the knob|both keys› for §3-12 s until the ring turns ‹violet|white›; the pairing window is §30-120 s.
Error E§10-99: ‹water tank not seated|motor blocked|sensor dirty›. ‹Remove, rinse, dry for §10-60 minutes.|Contact service if it returns within §2-10 cycles.›
Descale every §40-300 cups with ‹citric acid, §20-60 g per litre|the powder supplied›. Never use vinegar.
The device draws §2-40 W in standby and §400-2300 W in use. Fuse: T§2-16A.
Firmware §1-6.§0-20 fixes ‹the wrong clock after power loss|a crash with §9-40 scenes|pairing on 5 GHz›. Updates need §30-70% charge.
Children under §3-8 must not use it. ‹Keep §10-60 cm from walls.|Not for outdoor use below §0-8 °C.›
The filter (part §10-99-§1000-9999) lasts §3-12 months; reset the counter under Settings > ‹Care|Parts›.
`
const GADGETQ = `
it shows E§10-99 again after rinsing
‹why|what› does it blink ‹violet|red› ‹at night|when I plug it in›
can I descale with vinegar?
how often to change the filter, and which part number
is it safe in the garden in §month?
update fails at §10-90%, battery is at §10-60
how much power does it use when off
won't pair with my ‹router|phone›, 5 GHz
`
const BANKS = {
  ...CONTENT,
  law: LAW,
  lawq: 'my ‹moped|boat› is §2-9 metres, do I pay? | how long may they take to decide | I moved here §2-9 weeks ago with a dog, what now | what is the fine for false information? | until when can I appeal | are foundations exempt | no answer for §3-20 weeks, is that a yes?',
  gadget: GADGET,
  gadgetq: GADGETQ,
  host: 'help | blog | archive | forum | www | shop | press',
  site: 'vellamaps | otterpress | citydesk-§city | brackwater | northquill | tinyorchard | lumenwiki',
  claim: `
The ‹fee|fine› is §amount a year.
You have §10-30 days to appeal.
It may be used outdoors in winter.
Pairing works on 5 GHz only.
Leave can be carried over until §month.
The ‹tram|library› opened in 19§10-99.
Descaling is needed every §40-300 cups.
`,
}

export const RETRIEVAL: readonly Source[] = [
  product(
    'encyclopedia_answers',
    300,
    `Three entries of our town encyclopaedia follow, then what a visitor typed. Tell the visitor what the entries say about it; where they say nothing, write that you do not know.¶¶§wiki¶¶~wiki¶¶~wiki¶¶Visitor: §wikiq¶Reply:`,
    BANKS,
  ),
  product(
    'question_before_documents',
    280,
    `Our reader asks: §wikiq¶¶Here is what the archive search returned, best first.¶---¶§wiki¶---¶~wiki¶---¶~wiki‹¶---¶~wiki|›¶---¶Reply to the reader in a short paragraph. Mention in brackets which hit (1, 2, 3…) each statement rests on. Nothing in the hits → "Our archive is silent on this."`,
    BANKS,
  ),
  product(
    'hr_desk_json_chunks',
    300,
    `{"question":"§handbookq","locale":"en-‹GB|IE|US›","chunks":[{"id":"hb-§100-999","score":0.§60-95,"text":"§handbook"},{"id":"hb-§100-999","score":0.§50-80,"text":"~handbook"},{"id":"hb-§100-999","score":0.§30-70,"text":"~handbook"}‹,{"id":"hb-§100-999","score":0.§20-50,"text":"~handbook"}|›]}`,
    BANKS,
    'You are the HR desk. Each user message is a JSON object with a question and retrieved handbook chunks. Return {"answer": string, "used": [chunk ids], "confident": true|false}. The answer is at most 50 words and uses nothing but the chunks. If they do not settle the question, confident is false and the answer names HR@ as contact.',
  ),
  product(
    'gadget_xml_help',
    300,
    `<manual model="‹KX|Nila|T›-§10-900">¶<section n="§1-30">§gadget</section>¶<section n="§1-30">~gadget</section>¶<section n="§1-30">~gadget</section>¶‹<section n="§1-30">~gadget</section>¶|›</manual>¶<customer>§gadgetq</customer>¶¶Think about which section applies inside <scratch> tags, then answer the customer inside <answer> tags in plain words, no section numbers. If none applies, write <answer>HANDOVER</answer>.`,
    BANKS,
  ),
  product(
    'ordinance_counter',
    260,
    `‹Bylaw|Ordinance› of §city on registration and fees, 20§10-24¶(1) §law¶(2) ~law¶(3) ~law¶(4) ~law¶(5) ~law¶¶Q (‹by phone|at the counter|web›): §lawq¶¶Quote the paragraph number, then explain in one sentence a child would follow. Not covered: "Please ask the office."`,
    BANKS,
  ),
  product(
    'web_answers',
    300,
    `Search results for "§wikiq"¶¶[1] §host.§site.example — §date¶§wiki¶¶[2] §host.§site.example — §date¶~wiki¶¶[3] §host.§site.example — §date¶§news¶¶[4] §host.§site.example¶§review¶¶Write a direct answer for the search page. Cite like [2]. Ignore results that are off topic or shopping. Mention the date when the information could be out of date. No more than three sentences.`,
    BANKS,
  ),
  product(
    'newsroom_archive',
    260,
    `‹what have we written on|anything about› §city ‹and §company|this year|since §month›? ⇒ ‹and the time before?|who said that?|is that still so?|quote please›
‹fact check|for a caption›: §news ⇒ ‹which of the clippings says otherwise?|ok, shorter›`,
    BANKS,
    'You are the archive of a regional newspaper. Clippings found for this request: (a) §news (b) ~news (c) ~news Answer from the clippings with letter and date; say "not in our clippings" otherwise.',
  ),
  product(
    'noisy_scans',
    260,
    `OCR of §2-9 pages, expect errors.¶¶‹- §1-90 -|p. §1-90 of §91-200|~~ SCAN ~~›¶§handbook¶‹lllI1 l1|% $ §1-99|(stamp illegible)›¶~handbook¶‹§surname & Co. CONFIDENTIAL|Page intentionally left blank|§1000-9999›¶§wiki¶~handbook¶¶What the clerk wants to know: §handbookq¶Answer only if the text says so beyond doubt; correct obvious OCR slips silently; otherwise "illegible or missing".`,
    BANKS,
  ),
  product(
    'two_contracts_compare',
    240,
    `DOC A (20§15-20)¶§handbook¶~handbook¶~handbook¶¶DOC B (20§21-25)¶~handbook¶~handbook¶~handbook¶¶The works council asks: ‹what changed for ‹leave|travel|training›|which of the two is better for part-timers|what is in A and no longer in B›?¶Table with the columns point, A and B. Then one line of summary. Do not add points that neither has.`,
    BANKS,
  ),
  product(
    'hyde_passages',
    220,
    `For retrieval only: write a passage of about 80 words that could stand in ‹our staff handbook and would answer the query. It need not be true; it is embedded and thrown away.¶¶Query: §handbookq|an encyclopedia article and would answer the query. Invent names and numbers freely; nobody reads it.¶¶Query: §wikiq|a device manual and would answer: §gadgetq|a municipal bylaw and would answer: §lawq›`,
    BANKS,
  ),
  product(
    'query_fanout',
    240,
    `Generate 4 different search queries for the user's question, so that our index finds what other words were used for. One per line, no numbering.¶User question: ‹§handbookq|§gadgetq|§lawq›
user typed: ‹§wikiq|§gadgetq› / lang: en / make §2-4 variants (synonyms, broader, error code alone) as JSON list of strings`,
    BANKS,
  ),
  product(
    'follow_up_standalone',
    260,
    `Our search cannot see the chat. Say the visitor's last line again so that it can be looked up alone.¶¶So far¶‹Visitor: §handbookq¶Desk: §handbook|Visitor: §gadgetq¶Desk: §gadget|Visitor: §wikiq¶Desk: §wiki›¶‹Visitor: §fu¶Desk: ‹Yes, that is so.|Only in §city.|That depends on §name.›¶|›Last line: §fu¶To look up:`,
    {
      ...BANKS,
      fu: 'and if it is ‹my §relative|more than §2-9|on §weekday›? | why? | ‹what|how› about §city | who decides that | is that per ‹year|person|device›? | the second one | since when | and the other way round? | ok but what does it cost',
    },
  ),
  product(
    'relevance_label',
    300,
    `‹Query: §handbookq¶Passage: §handbook ~handbook|Query: §gadgetq¶Passage: §gadget ~gadget|Query: §wikiq¶Passage: §wiki|Query: §lawq¶Passage: §law ~law|Query: §q1¶Passage: §news›¶Does the passage help to answer the query? yes/no:`,
    { ...BANKS, q1: '§handbookq | §gadgetq | §wikiq | §lawq' },
  ),
  product(
    'rerank_listwise',
    260,
    `An employee searched for "§q1". These came back, in no order. Put what answers it best first¶¶[A] §p¶[B] ~p¶[C] ~p¶‹[D] ~p¶|›‹[E] §news¶|›¶Letters only, best to worst, as in B A C. Leave out what has nothing to do with it.`,
    { ...BANKS, q1: '§handbookq | §gadgetq', p: `${CONTENT.handbook}${GADGET}` },
  ),
  product(
    'grounded_check_label',
    280,
    `premise: §p ~p¶claim made by our assistant: §claim¶label (supported / contradicted / not stated):
Source text‹:| (chunk §1-90):›¶"""¶§p¶~p¶~p¶"""¶Sentence in the draft answer: "§claim"¶Is every part of the sentence backed by the source? Answer SUPPORTED, PARTLY or UNSUPPORTED and copy the words that decide it.`,
    { ...BANKS, p: `${GADGET}${LAW}${CONTENT.handbook}` },
  ),
  product(
    'index_question_maker',
    240,
    `Our search matches questions better than statements. For the paragraph below write 3 questions a ‹customer|colleague|visitor› would type and that it answers completely. JSON array of strings.¶¶‹§gadget ~gadget|§handbook ~handbook|§law ~law›`,
    BANKS,
  ),
  product(
    'paper_shelf',
    240,
    `@library ‹which of these|is there one that› ‹measures sleep|is about birds|has more than §100-900 people|contradicts the other›?¶¶(1) §surname & ~surname 20§10-24. §abs¶(2) ~surname 20§10-24. ~abs¶(3) ~surname et al. 20§10-24. ~abs¶¶Answer for a ‹policy officer|journalist|student› who will open the papers afterwards: two sentences, author and year in brackets, limits of the sample named.`,
    {
      ...BANKS,
      abs: `
We followed §40-9000 ‹commuters|shift workers|starlings|pupils› in §city over §2-30 months. ‹Noise|Light|A later start› was associated with §2-40% ‹fewer errors|shorter sleep|more visits›; ‹the effect vanished after adjustment|results held in a second cohort›.
A randomised trial (n=§40-900) of ‹text reminders|standing desks|free bus passes› found ‹no difference|a small effect, d=0.§10-60›. Attrition was §5-45%.
Interviews with §8-60 ‹nurses|farmers|bus drivers› show §2-5 themes: ‹pride, fatigue, paperwork|trust, rain, debt|time, dignity, heat›. We discuss what this means for ‹rosters|insurance|training›.
A meta-analysis of §7-90 studies suggests that ‹feeding|pruning|chatting› matters less than assumed (I²=§20-95%). Funnel plots hint at bias.
`,
    },
  ),
]
