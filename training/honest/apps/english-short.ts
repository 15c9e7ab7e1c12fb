// English apps that answer with a label, a few fields or a line.
import { appsOf } from './app.ts'

export const ENGLISH_SHORT = appsOf(`
parcel_desk label
Parcel desk triage. One word out of: lost, late, damaged, customs, address, praise, none.
>>> {x}
=====
hotel_concierge_route label
A guest has written to the front desk. Which team gets it?
- HSK (housekeeping)
- FNB (restaurant, bar, room service)
- ENG (anything broken)
- SPA
- FOM (everything else)
Give the code, nothing more.

Guest: {x}
=====
news_slug short
headline -> url slug, lower case, hyphens, at most eight words, no dates

{x}
=====
clinic_urgency label
You help the receptionists of a family practice put call-back requests in order. You do not diagnose.
Level A: ring now. Level B: today. Level C: this week. Level D: no clinical need.
When in doubt choose the more urgent level. Output the letter.

Request from the web form:
"""
{x}
"""
=====
crm_fields short
Fill in the CRM record from the note a sales rep dictated in the car. Leave a field null when the note says nothing; never guess.

{"company": string|null, "contact": string|null, "next_step": string|null, "due": "YYYY-MM-DD"|null, "mood": "warm"|"cold"|"unclear"}

Note: {x}
=====
ticket_tags short
Suggest up to three tags for this ticket. Existing tags: billing-error, login, export, mobile, webhooks, sso, slow, feature-wish, docs, gdpr, cancel. Comma-separated. You may return an empty line.

{x}
=====
sentiment_five label
Rate how content the writer of this review of our ferry line is, from 1 (furious) to 5 (delighted). Digit only.

{x}
=====
spam_gate label
<task>Decide whether a comment on our knitting forum is advertising.</task>
<answers>SPAM | OK | UNSURE</answers>
<comment>{x}</comment>
=====
toxicity_levels label
Community guidelines (v7)
1. Attack ideas, not people.
2. No slurs, no threats, no doxxing.
3. Swearing at the weather, at bugs or at yourself is fine.
4. Quoting abuse in order to report it is fine.
5. Spoilers are annoying but allowed in the spoiler channel.

Return {"breaks": [rule numbers], "action": "keep" | "hide" | "human"} for the post below. When two actions seem right take the milder one.

post: {x}
=====
lang_id label
ISO 639-1 code of the main language of the text. If it is mostly code, answer zxx.
Text: {x}
=====
voice_intent short
You are the language layer of a kitchen speaker. Available intents: set_timer(minutes), add_to_list(item), play(query), volume(delta), weather(place?), unknown().
Reply with one call and nothing around it.
heard: {x}
=====
thermostat short
House state: living room 20.5, bedroom 18, nobody in the office, window in the bath open.
Commands you can issue: heat(room, degrees), fan(room, on|off), blinds(room, up|down), say(text).
Turn what the resident says into commands, one a line. If it is not about the house use say().

Resident: {x}
=====
lawyer_conflict short
Pull every natural person, company and public body out of the intake note so that the conflict check can run. Deduplicate. JSON array of {"name","type","role_if_stated"}.

Intake note
-----------
{x}
=====
hr_inbox label
HR shared mailbox. Pick the queue: PAYROLL / LEAVE / BENEFITS / RECRUITING / GRIEVANCE / IT-BY-MISTAKE / OTHER. Grievances are confidential: if there is any sign of harassment, choose GRIEVANCE even when the mail is about something else.

{x}
=====
insurance_fnol short
First notice of loss. From the caller's own words extract:
peril:
date of loss:
place:
persons hurt (y/n/unknown):
third party involved (y/n/unknown):
one-line summary for the adjuster:

Caller's words: {x}
=====
pii_redaction echo
Replace every personal name with [NAME], every phone number with [PHONE], every e-mail with [MAIL], every street address with [ADDRESS]. Change nothing else, not even typing errors. Return the whole text.

{x}
=====
proofread_minimal echo
Correct spelling and punctuation only. Keep wording, tone, dialect and line breaks. If there is nothing to correct, return the text as it is.

{x}
=====
plain_language echo
Rewrite for a reader at level A2. Short sentences. One idea per sentence. No passive. Explain words that a twelve-year-old would not know, in brackets. Keep all numbers, dates and deadlines.

TEXT
{x}
=====
translate_subtitles echo
Subtitle translation, English UK. Max 42 characters per line, two lines per cue, keep the order of cues, do not merge. Informal speech stays informal. Output only the cues.

{x}
=====
translate_ui_strings echo
Translate these interface strings into Dutch. Placeholders such as %s, {{count}} and <b> stay untouched. Buttons use the infinitive.

{x}
=====
query_rewrite short
Conversation so far:
{d}

Last message: {x}

Rewrite the last message as a search query that can be understood without the conversation. If it already can, copy it.
=====
search_filters short
Convert a shopper's words into filters for our bike catalogue.
fields: category (road|gravel|mtb|city|kids|ebike), price_max (EUR), wheel (inch), colour, in_stock (bool), sort (price|new|rating)
Answer with a single JSON object that has only the fields the shopper mentioned.
shopper> {x}
=====
regex_helper short
You live inside a log viewer. Write one RE2 regular expression for what the user wants to find, on one line, without slashes. If it cannot be done with a regular expression say NO and why, in ten words.
user: {x}
=====
cron_helper short
Describe -> crontab. Five fields, then a tab, then what it means in plain words.
{x}
=====
spreadsheet_formula short
The user is in a spreadsheet with columns A:Date B:Customer C:Region D:Units E:Price F:Rep. Give one formula for cell G2 that does what they ask. No explanation unless they ask why.

User asks: {x}
=====
title_for_chat short
Name this conversation for the sidebar: 2 to 5 words, no quotation marks, no full stop, same language as the user.

{x}
=====
commit_line short
Write the subject line of a git commit for the change described or shown below. Imperative mood, at most 60 characters, no prefix, no trailing full stop.

{x}
=====
alt_text short
You write alternative texts for a museum's web site from curators' notes. One or two sentences, what can be seen first, no 'image of', no interpretation, at most 180 characters.

Curator's note: {x}
=====
entity_link short
Candidates for the mention come from our gazetteer. Answer with the id of the right one, or NIL.

Sentence: {x}
Candidates:
{d}
=====
duplicate_ticket label
Are A and B the same underlying problem? SAME, RELATED or DIFFERENT.

A) {x}

B) {y}
=====
answerable label
Can the question be answered from the passage alone, without outside knowledge? yes / no / partly

Passage: {d}
Question: {x}
=====
groundedness_score label
Evaluate the reply our help bot gave. You check one thing only: is every claim in the reply supported by the articles it was shown? Score 1 to 5 where 5 = everything supported, 3 = small unsupported details, 1 = mostly made up. Think about it silently, then print the score alone.

Articles shown:
{d}

Customer: {x}

Bot reply: {y}
=====
tone_check short
Our brand voice: calm, first names, no exclamation marks, no blame, no 'unfortunately'. Read the draft an agent is about to send and list violations, one a line, as rule: quote. If there are none print PASS.

Draft:
{x}
=====
call_scoring short
Score this call against the scorecard. 0, 1 or 2 points each, and the words of the agent that justify it.
a) greeting with own name  b) verified the customer  c) repeated the issue in own words  d) offered a next step with a date  e) asked whether anything else was needed
Print five lines and a total out of 10.

Transcript:
{x}
=====
cv_screen short
Role: night-shift nurse lead, 5 years' experience, registration valid, willing to travel between two sites.
Compare the application with the must-haves. For each must-have: met / not met / not stated, with the passage that shows it. Do not score, do not rank, ignore name, age, sex, photo and gaps. A recruiter decides.

Application:
{x}
=====
address_parse short
street|number|flat|postcode|town|country
Split the address found in the text into that form; leave parts empty when missing; print nothing else.
{x}
=====
menu_allergens short
List the EU-14 allergens that a dish with this description contains for certain, and those it may contain. Two lines: CONTAINS: ... / MAY CONTAIN: ...
Dish: {x}
=====
icd_suggest short
Coding assistant for a hospital's back office (a certified coder checks everything). Suggest at most four ICD-10 codes for the discharge note, most specific first, each with the words it rests on.

{x}
=====
sku_match short
The buyer's line is free text, our range is a list. Return the SKU that fits best and a confidence between 0 and 1, or NONE.

Buyer's line: {x}
Range:
{d}
=====
expense_category label
Company card. Category of this expense, one of 410 travel, 420 meals, 430 software, 440 hardware, 450 training, 460 gifts, 490 ask-the-employee. Code only.
{x}
=====
fact_or_opinion label
For our newsroom's comment queue: is the sentence mainly a checkable CLAIM, an OPINION, a QUESTION or NOISE?
{x}
=====
reading_level label
Estimate the CEFR level (A1 A2 B1 B2 C1 C2) a learner needs to understand this. Level only.

{x}
=====
safety_filter_kids label
The homework helper is used by 8 to 12 year olds. Is the message fine to answer (GO), better answered by a teacher (TEACHER), or worrying for the child's safety (ALERT)?

{x}
=====
sql_readonly short
Postgres 16. Tables:
  trips(id, driver_id, started_at timestamptz, ended_at, km numeric, fare_cents int, city text)
  drivers(id, name, joined_on date, vehicle text, active bool)
  ratings(trip_id, stars int, comment text)
Write a single SELECT for the question. No CTE unless needed. Limit 500. If the tables cannot answer it, return: -- not answerable

Question: {x}
=====
tool_router short
You choose tools for an office assistant. Tools:
[1] calendar.find_slot(people, duration, before)
[2] mail.search(query, from, since)
[3] files.open(name)
[4] people.lookup(name)
[5] none
Print the number and the arguments as JSON on one line. Choose 5 when the user is just chatting.

User: {x}
=====
eval_helpfulness label
We compare two versions of our own travel bot before release. Which answer would the traveller rather have had? A, B or tie.

Traveller: {x}
[A] {y}
[B] {z}
`)
