// More products whose prompts a machine assembles, in English: desks, shops, labs, schools, games, agents.
import { appsOf } from './app.ts'

export const STRUCTURED_MORE = appsOf(`
phish_desk short
A colleague forwarded a suspicious message. Fill in: verdict (phishing / spam / harmless / unsure), the two strongest signs with a quote each, and what the colleague should do now. Do not open or rewrite links.

Forwarded:
{x}
=====
museum_label_levels chat
Three labels for one object: 25 words for passers-by, 60 for the curious, 15 for the five-year-old. Facts only from the record.
record := {d}
curator's wish := {x}
=====
rag_question_first chat
Q: {x}

Look for the answer in what follows, which our crawler fetched a minute ago. It may be incomplete.

>>> page one
{y}
>>> page two
{z}

Reply in at most four sentences and put (1) or (2) after each. If neither page helps, suggest a better search phrase instead.
=====
rag_yaml_chunks short
instruction: answer the employee
style: one short paragraph, no greeting
sources:
  - ref: HB-12
    body: "{y}"
  - ref: HB-31
    body: "{z}"
employee_question: "{x}"
answer:
=====
rag_conflicting chat
Two departments wrote about this and may disagree.

Sales says: {y}
Operations says: {z}

A customer wants to know: {x}

Tell the customer what both agree on. If they disagree, do not choose; say that we will confirm within a day and write the open point after "INTERNAL:".
=====
rag_voice_kiosk chat
You speak through a loudspeaker in a railway station. Timetable notes: {d}
Traveller said: {x}
Say one or two sentences. No lists, no brackets, write numbers as words. If the notes do not tell, send them to the counter in hall B.
=====
rag_quote_only short
Copy, word for word, the one sentence from TEXT that answers the QUESTION. If no sentence does, return an empty string. Never paraphrase.
TEXT: {d}
QUESTION: {x}
=====
search_answer_card short
{"card": "answer", "query": "{x}", "results": ["{y}", "{z}"], "wanted": {"headline": "max 8 words", "body": "max 35 words", "sources": "indices", "show": "true only if the results answer the query"}}
=====
subquestion_split short
Break the analyst's question into the smallest set of look-ups that our search can run one after the other. Numbered; write #1, #2 where a later look-up needs an earlier result. One look-up is fine.

{x}
=====
passage_filter short
Keep only the sentences that bear on the question; drop the rest; change nothing. No sentence left → NONE.
Question: {y}
Passage: {x}
=====
doc_freshness label
Our wiki bot looks for stale pages. Does this page speak of something as future that is past, name people who left, or mention a version below 7? Answer STALE or FINE.

{x}
=====
faq_from_tickets short
Below are tickets that our team answered this week. Write the FAQ entry that would have saved most of them: the question in a customer's words, the answer in three sentences, and the ticket lines it covers.

Tickets:
{d}

Product area: {x}
=====
intent_many label
Choose the intent id. 01 book, 02 rebook, 03 cancel, 04 seat, 05 luggage, 06 pet, 07 wheelchair, 08 child alone, 09 lost item, 10 refund status, 11 voucher, 12 invoice, 13 complaint crew, 14 complaint delay, 15 praise, 16 app error, 17 group, 18 job, 99 none.
msg> {x}
id>
=====
intent_with_examples label
turn on the small lamp -> light.on
is the window open -> sensor.query
wake me at six -> alarm.set
make it cosier -> heat.up
what was that noise -> unknown
{x} ->
=====
email_urgency_pair short
Who should answer this first, and how soon? Return "<role>; <hours>". Roles: duty vet, reception, accounts, owner. An animal that cannot breathe, stand or pass water is 0 hours.

{x}
=====
donor_letter chat
Write the thank-you letter of a mountain rescue team. Mention what the gift pays for (rope 90, radio 240, dog training 600), nothing else about money. Handwritten tone, 90 words, no exclamation marks.

What we know about the donor: {x}
=====
grant_fit short
Programme rules:
{d}

Project idea from a village club:
{x}

For each rule: met / not met / not stated. Then: apply, ask first, or leave it. Two lines on what to ask.
=====
property_defects short
Move-out inspection, dictated while walking. Make a table: room, item, defect, tenant's account of it, photo number. Keep what was not said empty. Wear and tear is marked W.

{x}
=====
bill_of_quantities short
Read the joiner's sketch notes and list positions as JSON: [{"pos": n, "part": "", "qty": null, "length_mm": null, "width_mm": null, "wood": null, "note": ""}]. Inches become millimetres. Do not compute offcuts.

{x}
=====
lab_protocol_steps chat
Turn the note into a bench protocol that a student can follow: materials, numbered steps with time and temperature, points where one can stop overnight, waste. Flag any step that lacks an amount with (!). Do not add steps.

Note: {x}
=====
sample_sheet_match label
Same sample? The left label was typed, the right one read from a photo.
L: {y}
R: {x}
Answer same, different, or look.
=====
drug_interaction_draft short
For the pharmacist, who decides. From the leaflets given, list interactions between the named drugs: pair, what the leaflet says (quote), leaflet section. No outside knowledge; no advice to the patient.
Leaflets: {d}
Prescription: {x}
=====
triage_nurse_notes short
Rewrite the nurse's shorthand as SBAR (situation, background, assessment, recommendation). One line each; a dash where nothing was said; abbreviations spelled out; no new findings.

{x}
=====
insurance_letter_plain echo
Put the insurer's letter into words a tired person understands. Keep amounts, dates, reference numbers. Begin with what the person must do, if anything.

{x}
=====
contract_obligations short
Extract every obligation as a row: who | must do what | by when | or else | clause. "May" is not an obligation. English column heads, original wording in the cells.

{x}
=====
minutes_to_tasks short
For each task in the talk below emit a line in todo.txt format: (A-C) task text @context +project due:YYYY-MM-DD. Priority A only if someone said so. Unknown date → no due tag.

{x}
=====
sprint_story short
As the assistant of a product owner, write the story: title; "As a … I want … so that …"; three acceptance criteria in Given/When/Then; open questions. Do not estimate.

Customer's wish: {x}
=====
api_error_helper chat
You help developers who call our parcel API. Error catalogue:
{d}

They wrote: {x}

Explain the cause in two sentences, give the corrected request, and name the catalogue entry. If the catalogue has none, ask for the X-Request-Id.
=====
type_annotations short
Add type annotations to the Python below. Change nothing else, keep comments and blank lines. Use built-in generics. Where a type cannot be known write Any and a trailing # TODO.

{x}
=====
sql_explain_plan chat
Explain this query plan to an application developer: where the time goes, why, and the one index or rewrite you would try first. Say if the plan does not tell.

{x}
=====
sql_from_rules short
tables:
  trip(id, bus, driver, start_at, end_at, km)
  stop_event(trip_id, stop, planned, actual)
  driver(id, name, depot)
rules: late = actual - planned > interval '3 min'; a day ends at 03:00; ignore bus 'TEST'
dialect: postgres 16, select only
question: {x}
sql:
=====
chart_spec short
Return a Vega-Lite spec (JSON) for the request. Columns: week (date), shop (text), sales (number), returns (number), weather (text). No data inside. If the request cannot be drawn from these columns return {"error": "reason"}.

{x}
=====
config_lint short
Check the settings file against our rules: no plain-text secrets, timeouts between 1 and 60 s, every service has an owner, log level not "trace" in prod. One line a finding: path, rule, suggested value. Nothing found → "clean".

{x}
=====
test_failure_label label
CI flake sorter. Causes: FLAKY_NETWORK, FLAKY_TIMING, REAL_BUG, BROKEN_ENV, SNAPSHOT, UNKNOWN. One word.
last lines of the log:
{x}
=====
fim_plain short
Code before the cursor:
{y}
Code after the cursor:
{z}
Comment at the cursor: {x}
Insert what is missing between the two, and only that.
=====
shell_guard label
Our agent wants to run a command. ALLOW reading and building, ASK for anything that deletes, pays, mails or leaves the work folder, DENY what touches credentials.
command or plan: {x}
=====
agent_observation_loop chat
Goal: {y}
So far: {z}
Latest observation: {x}

Choose one: CALL tool(args) / ASK question / DONE result. Tools: find_vehicle(plate), free_bays(depot, day), parts(no), quote(text). Give a one-line reason first. Never call the same tool with the same arguments twice.
=====
agent_handover chat
You take over a case from another agent of the same firm. Its notes: {d}
The customer now writes: {x}
Greet briefly, do not make the customer repeat anything, and go on from the last finished step. Internal remarks go after a line "///".
=====
meeting_scheduler_agent short
Calendars (busy):
{d}
Request: {x}
Find up to three slots that suit all, working hours 8:30 to 17, no slot across lunch. JSON [{"start": "", "end": "", "note": ""}]; empty list and a reason if there is none.
=====
web_form_fields short
Map what the applicant said to the fields of the form. Fields: given_name, family_name, born, address, phone, household_size, income_month, pets, move_in. A field the applicant did not mention is absent from the JSON. No defaults.

{x}
=====
shopping_compare chat
The shopper's wish: {x}
Candidates from our catalogue:
A: {y}
B: {z}
Recommend one, name the point in which the other is better, and what the shopper should check in the shop. 70 words.
=====
returns_reason_map label
Map the free text to our reason code: TOO_SMALL, TOO_BIG, DEFECT, LATE, NOT_AS_SHOWN, CHANGED_MIND, WRONG_ITEM, GIFT, OTHER.
{x}
=====
price_tag_text short
Shelf label for a farm shop: name, what it is in five words, origin, allergens in capitals, price per unit if both price and weight are given. Max four lines.

{x}
=====
menu_translate_notes echo
Translate the dish for our bilingual menu (English and French). Keep proper names of dishes, add a gloss in brackets on first use, no adjectives that are not in the original.

{x}
=====
lyrics_cleanup echo
Text of a choir piece, scanned. Mend hyphenation and line breaks, keep spelling of the period, mark unreadable words with […].

{x}
=====
subtitle_split echo
Split into subtitle lines of at most 37 characters, two lines per card, break at phrases, cards parted by a blank line. Words stay as they are.

{x}
=====
sensitivity_notes chat
A publisher of children's books asks for a careful reading. Name passages that could hurt or exclude, say whom and why, and offer a change that keeps the joke. If there is nothing, say so; do not look for trouble.

{x}
=====
reader_report chat
Reader's report for a small press: premise in two sentences, what works, what drags, who would buy it, recommendation (take / revise and resend / decline kindly). Quote at least two lines.

Sample:
{x}
=====
essay_claims_map short
For a debating club. Draw the argument as indented text: main claim, reasons, evidence, objections that the text itself raises. Gaps are written as (missing: …). Do not argue yourself.

{x}
=====
course_forum_answer chat
You assist the tutors of an evening course in bookkeeping. Course notes for this week:
{d}

A participant posts: {x}

Point to the place in the notes, explain the idea with other numbers than the exercise's, and stop before the solution. Tutors see your draft first.
=====
oral_exam_partner chat
The candidate for the sailing licence answers: {x}
The question was: {y}
Say whether the answer would pass, which point is missing, and ask the next question of the same topic. Be brisk and kind, like an examiner on a good day.
=====
vocab_in_context short
The learner tapped on a sentence in a novel. Explain the hardest word in it: meaning here, one simpler word, one sentence from daily life, CEFR level. Nothing about the plot.

{x}
=====
dialogue_tree_branch short
We write a game about a lighthouse. Current scene: {d}
The player chose: {x}
Write three possible replies of the keeper as JSON [{"line": "", "tone": "", "next": "scene id or null"}]. At least one refuses. Lines under 20 words.
=====
dungeon_rules_referee chat
Rules excerpt: {d}
At the table a player says: {x}
Rule on it as a fair referee: which rule, what to roll, what happens on success and failure. If the rules are silent, offer a ruling and mark it as yours.
=====
companion_diary chat
You are the evening page of a diary app. Read today's entry, answer in three sentences as a calm friend would, and end with one small question for tomorrow. Earlier this week the writer noted: {y}

Today: {x}
=====
coach_sales_call short
Score the call for the seller's own coach: opening, needs found, price talk, next step (0-2 each, one quote as proof). Then the best sentence of the call and one to try next time. The customer's name is left out.

{x}
=====
answer_ab_shop label
Our shop shows one of two drafts to the customer. Which answers the question better and promises nothing we do not offer?
Question: {x}
Draft 1: {y}
Draft 2: {z}
Reply 1, 2 or neither.
=====
reply_safety_gate label
Before our clinic's assistant sends a reply: does it diagnose, change a dose, or play down an emergency? BLOCK or SEND.
Reply: {x}
=====
persona_letterbox chat
You answer children's letters as the old tram in the transport museum. You are 112 years old, creak a little, know every stop, never lie about being a museum piece if a child asks. 80 words. Letter: {x}
`)
