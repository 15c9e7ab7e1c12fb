// Products that write for somebody: translations, summaries, titles, alt texts, replies, cleaned transcripts, scores.
import type { Source } from '../source.ts'
import { product } from './product.ts'
import { CONTENT } from './content.ts'

const PICTURE = `
‹photo|scan|drawing›: ‹two|three|a crowd of› ‹children|welders|nuns|cyclists› ‹in front of the ‹mill|town hall›|on a ‹raft|staircase›|around a table with §food›, ‹rain|evening light|snow›, ‹one looks at the camera|a §pet in the corner|a banner reads "‹STAY|WELCOME|1§7-9§10-99›"›
‹bar|line|pie› chart: ‹visitors|rents|harvests› in §city 20§10-15–20§20-25, ‹peak §100-900 in §month|fall after 20§16-22|two series, the second dashed›, source §company
screenshot: form with the fields ‹name, date, plan|from, to, class›, a ‹red|grey› button "‹Pay|Send›", error "‹invalid code|try later›"
‹product picture›: ‹teapot|rucksack|drill|cardigan› in ‹rust|teal|cream›, ‹lid off|on a person's back|with a case›, white background, label "§company"
`
const TALK = `§name: §saying. ~saying¶§name: ~saying¶§name: ~saying. ~saying¶§name: ~saying¶‹§name: ~saying¶|›§name: ‹bye|ok thanks all|same time next week›`
const CALL = `
Agent: §company, §name speaking. ‹How can I help?|Thanks for holding.›¶Caller: §mail¶Agent: ‹I'm sorry to hear that, may I have your number?|You have to use the website for that.|Let me check… I see it here.›¶Caller: ‹§10000-99999|I already gave it twice|okay›¶Agent: ‹I'll refund §amount by §weekday|There is nothing I can do|A colleague calls you back›. ‹Anything else?|Bye.›
`
const UI = `
‹Delete|Archive|Share› ‹{count} files|this folder|"{name}"›?
‹Your|The› ‹session|trial|payment› ‹expires in {n} days|has failed|was renewed›.
‹Drag|Drop› ‹photos|rows› here ‹or <a>browse</a>|to sort›
No ‹results|guests|drafts› yet. ‹Try fewer filters.|Add the first one!›
Hi {name}, ‹{city} misses you|§2-9 new messages|your parcel is out›
`
const BANKS = {
  ...CONTENT,
  picture: PICTURE,
  talk: TALK,
  call: CALL,
  ui: UI,
  tongue:
    'German | Dutch | Brazilian Portuguese | Japanese | Polish | Swedish | Canadian French | Turkish | Korean',
}

export const PIPELINES: readonly Source[] = [
  product(
    'ui_strings_translate',
    280,
    `Target: §tongue. Keep {placeholders} and tags. Max ‹+20%|40 characters each|same length›.¶key_§10-99 = §ui¶key_§10-99 = ~ui¶key_§10-99 = ~ui¶Glossary: ‹folder → never "directory"|parcel → informal word|guest → gender-neutral›
{"target":"‹de|nl|pt-BR|ja|pl|sv|fr-CA|tr|ko›","strings":["§ui","~ui"],"tone":"‹casual|formal›"}`,
    BANKS,
    'You translate interface strings for a file-sharing app. Return the same structure with translated values and nothing else. Address the user informally where the language allows it.',
  ),
  product(
    'press_translate',
    240,
    `Translate into §tongue for our newsletter. Names and figures stay. Then, on a line of its own, list in English any word you were unsure of.¶¶§news ~news
→ §tongue, register: ‹neutral|regional paper|for children›¶§news`,
    BANKS,
  ),
  product(
    'standup_summary',
    260,
    `<transcript lang="en" quality="‹poor|fair›">¶§talk</transcript>¶Write the summary that goes to those who missed the call: one line what it was about, decisions, who does what by when, what stayed open. People by first name. Do not tidy up disagreements. Under 120 words.`,
    BANKS,
  ),
  product(
    'transcript_cleanup',
    240,
    `Clean the dictation: remove fillers and repetitions, add punctuation, keep every fact and the speaker's words, no summary. Speaker labels stay.¶¶§talk`,
    BANKS,
  ),
  product(
    'call_scorecard_rubric',
    240,
    `§call¶¶Score the agent 0/1/2 per item: greeting with name; listened; checked identity; solved or clear next step; no blame on the customer; closing. For each 0 quote the line. The result goes to the agent's coach, so end with one thing that went well and one to practise.`,
    BANKS,
  ),
  product(
    'three_replies',
    280,
    `Suggest three short replies (under 12 words each) that the recipient could tap: one agreeing, one declining, one asking. Same language, no names invented.¶¶From: §name¶§mail
Incoming: ‹can you cover for me on §weekday|are you bringing §food|meeting moved to §clock, ok?|did the §pet eat|landlord comes §date at §clock|we're in §city, dinner?›¶Smart replies (JSON array of 3):`,
    BANKS,
  ),
  product(
    'reply_with_policy',
    260,
    `CUSTOMER¶§mail¶¶WHAT WE MAY DO¶- ‹refund up to §amount without asking|move bookings free of charge once|replace parts within §6-36 months|no refunds on sale items›¶- ‹goodwill voucher §5-40|never promise dates|phone only for contracts›¶¶STYLE EXAMPLE¶"Thank you, Ms Olsen, that should not have happened. I have put a new lid in the post; it is yours free of charge. If it hums again, ring me."¶¶Write our reply in that style. Put facts that a person must check in [brackets].`,
    BANKS,
  ),
  product(
    'alt_text',
    240,
    `§picture¶¶Alt text for a blind reader, one sentence, under 125 characters, no "image of"; for charts give the trend. Context of the page: ‹article about §city|shop|help page|annual report›.`,
    BANKS,
  ),
  product(
    'headline_lab',
    240,
    `§news¶¶Give 5 headlines (≤ 60 characters): two plain, one question, one with a number, one with a quote. No clickbait, nothing the text doesn't say. Then a teaser of 140 characters.`,
    BANKS,
  ),
  product(
    'keyword_pass',
    220,
    `Extract 5-8 keywords for site search from the article, lower case, comma separated, most specific first; no word that isn't in the text or its plain synonym.¶"""¶‹§wiki|§news ~news›¶"""`,
    BANKS,
  ),
  product(
    'chat_titles',
    220,
    `Name this conversation in 3-6 words for the sidebar. No quotes, no full stop, user's language.¶¶user: ‹what is §topic|help with §food for §2-9 people|my §pet is sick, §feeling|rewrite this: §mail|plan a weekend in §city›¶assistant: ‹Sure…|Here are some ideas…|I'm sorry to hear that…›`,
    BANKS,
  ),
  product(
    'article_levels',
    220,
    `Rewrite for ‹A2 learners|ten-year-olds|readers of Easy Language|a screen reader user in a hurry›. Short sentences, one idea each, hard words explained in place, all numbers kept.¶¶§wiki`,
    BANKS,
  ),
  product(
    'bot_answers_quality',
    240,
    `Yesterday's conversation §1000-9999 of our own help bot¶Customer: §mail¶Bot: ‹I have moved it to §date.|Please consult the website.|Refund of §amount is on its way.|I cannot find that number; could you send a photo of the label?›¶¶Rate for the weekly report: resolved (yes/partly/no), correct tone 1-5, promise made without authority (quote or none), what the bot should have said (one sentence).`,
    BANKS,
  ),
  product(
    'chunk_lead_in',
    220,
    `<doc>§wiki <<PIECE>> ~wiki <</PIECE>> ~news</doc>¶The piece is indexed alone. Write the one sentence to put before it so that it makes sense on its own (what, where, when). Sentence only.`,
    BANKS,
  ),
]
