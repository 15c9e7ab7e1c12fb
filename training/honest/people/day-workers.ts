// People at work with one plain use of a chat model, day by day: reports, notes, tables, filings, rosters, minutes, captions of parts.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const SUPPORT_REPLIES = `
Customer says: "§c" Write my answer. ‹Short.|Apologetic but no refund.|Offer §5-20% off.|Tell them the truth: ‹we're out of stock|the courier lost it|my colleague forgot›.›
Customer says: "§c ~c" Write my answer.
They wrote back: "§c" ‹Now what?|I don't want to argue.|Same tone as before.›
Customer says: "§c" Write my answer. ⇒ ‹less "we value your"|sign with ‹Kim|the team at Oakley›|in French, she's from Lyon|too long for the chat window› ⇒ They answered: "~c"
`
const SUPPORT_REPLY_BANKS = {
  c: `
Parcel says delivered but I was home ALL DAY.
I ordered ‹two|a large|the blue one› and got ‹one|a small|green›.
How do I change my address?
Your website charged me §2-4 times.
It broke after §1-9 weeks. I have pictures.
Do you ship to ‹Malta|Hawaii|Northern Ireland›?
I'm giving you one star unless somebody calls me.
Can I return it without the box?
My discount code ‹HELLO10|SPRING|VIP› isn't working
Love it! Do you have it in ‹XL|grey|left-handed›?
Please delete all my data, GDPR art. 17.
when will ‹it|size §36-46› be back
`,
}

const SITE_REPORTS = `
make a daily report out of my notes: §n. ~n. ~n. weather ‹rain till noon|dry, §2-30°|wind›, crew §3-18
daily report, §weekday, ‹site 4|Block B|bridge north|school extension›: §n, ~n. ‹delay because of ~n|no accidents|visitor: building inspector›
toolbox talk, §5-10 min, topic ‹ladders|heat|silica dust|reversing trucks|electric tools in rain› ‹for people who've heard it 100 times|in simple English and Romanian|with 3 questions at the end›
write to the architect: §n. we need an answer by §weekday or ‹we stop|it costs extra›
RFI: drawing ‹A|S|M›-§100-499 shows ‹a beam through the duct|no fall in the floor|door opening the wrong way›. §n
how many m³ for a slab §4-20 x §4-20 m, §12-30 cm, plus ‹5|10›% ⇒ ‹and bags of §25-40 kg?|truck is 7.5 m³|rebar at §10-20 cm spacing?›
`
const SITE_REPORT_BANKS = {
  n: `
poured footing axis §1-9 to §10-14
crane down from §7-11 to §12-15
plasterboard delivery short by §4-40 sheets
scaffold inspected, tag green
sparkies waiting for the chases on floor §1-6
found old pipe not on the drawing
rebar inspection passed with two remarks
windows arrived, §1-5 broken
neighbour complains about dust again
formwork struck too early at column §1-30
`,
}

const CARE_NOTES = `
reword for the file, objective, no judgment: §o
care note late shift: §o ~o ‹blood pressure §100-170/§60-99|drank §300-1900 ml|refused tablets|daughter visited›
handover in bullet points: room §1-40: §o room §1-40: ~o room §1-40: ~o
care plan goal and measures for: §o ‹SMART please|family must understand it›
how do i document that §o without writing "aggressive"
letter to the GP, short: §o since §2-9 days, please advise
`
const CARE_NOTE_BANKS = {
  o: `
Mrs B. was grumpy and threw her cup.
He didn't want to shower, third time this week.
found on the floor next to bed at §1-5 am, no injuries seen
she cried after the phone call and wouldn't eat
redness on left heel, §1-4 cm
walked §10-80 m with the frame, proud
confused in the evening, looked for her husband who died
coughs while drinking, we thicken now
sleeps in the armchair instead of the bed
sang along at the music hour, first time in weeks
`,
}

const MEDIA_DESK = `
headline options (§3-8, max §45-70 characters) for: §st
teaser §120-300 characters: §st ‹no clickbait|for the newsletter|younger›
turn into ‹a reel script 30 s|5 slides|a push alert|an audio intro›: §st
press release in, news brief out (§60-150 words):¶¶§st ~st "‹We are proud|This is a milestone|We regret the delay›," said §name §surname, ‹director|spokesperson|chair›. ~st
questions for an interview with §name §surname, who ‹runs the shelter|lost the vote|designed the bridge|coaches the team›: §st
fact check list for: §st ~st
in our style: numbers to twelve in words, no "on the other hand", names with age. §st
`
const MEDIA_DESK_BANKS = {
  st: `
The council closes §2-9 of its §10-30 public toilets.
A §60-95-year-old swimmer crossed the bay in §2-7 hours.
Rents in §city rose by §3-19 percent within a year.
The local club is promoted after §10-60 years.
Fire in a warehouse, no one hurt, smoke over the motorway.
School meals will be free from §month.
A bakery that existed since 18§50-99 gives up for lack of staff.
Researchers count §20-900 nightingales in the city.
The tram extension is delayed until 20§27-32.
Police warn of fake bank employees at the door.
`,
}

const SALES_PREP = `
research summary for a call with ‹a §n3-person ‹logistics|dental|software|furniture› company|the CFO of a hospital|a school district|a family-run brewery›, we sell §our. ‹3 likely pains|5 questions|objection: too expensive›
cold mail, §40-110 words, §our, to ‹head of ops|a founder|facility manager› who ‹just hired §3-30 people|posted about returns|uses our competitor› ⇒ ‹no "hope this finds you well"|subject lines|follow-up after §3-9 days|break-up mail›
objection: "§obj" — how do I answer for §our, ‹without discount|with a question|on the phone›
role-play: you are ‹procurement|the user|the sceptical IT guy›, I sell §our. start with "§obj" ⇒ ‹we could start with a pilot of §2-8 weeks|our other clients save §5-40%|what would make you decide by §weekday?›
call notes → CRM: "spoke w §name, §obj, budget §5-90k, decision §month, next ‹demo|offer|lunch›"
proposal paragraph: why §our for ‹a clinic|two sites|§50-900 users›, mention §obj
`
const SALES_PREP_BANKS = {
  n3: '12 | 40 | 250 | 900',
  our: 'scheduling software | coffee machines with service | pallets | payroll outsourcing | e-learning | LED retrofits | a chatbot | insurance for events | label printers | cloud backup',
  obj: `
we already have something
send me an email
no budget before ‹Q§1-4|the merger›
too expensive compared to the others
my boss decides that
we tried it in 20§15-23 and it flopped
is my data in the US?
call me in §2-9 months
what if you go bankrupt
`,
}

const SCHOOL_OFFICE = `
report comment for ‹Ella|Jayden|Mo|Priya|Tom|Lena›, year §1-9, ‹maths|reading|behaviour|PE|art›: §k, ~k. ‹50 words|positive tone|parents are divorced, neutral|no "needs to"›
report comment for ‹Ella|Jayden|Mo|Priya|Tom|Lena›, year §1-9: §k, but ~k
email to parents: §ev, §date, ‹bring packed lunch|£§2-20|consent form by §weekday|no nuts›
same comment but for a ‹boy who is quiet|girl who is ahead|new pupil›: §k
IEP goal: §k. measurable, §4-12 weeks
reply to a parent who says "§pa" ‹calmly|head teacher in cc|invite to a talk›
lesson cover for §weekday, year §1-9, teacher ill, §20-60 minutes, ‹no screens|quiet|linked to volcanoes|anything›
`
const SCHOOL_OFFICE_BANKS = {
  k: `
reads fluently but doesn't understand much
helps others, forgets own homework
calls out
tables up to §5-12 secure
improved a lot since §month
finds it hard to sit still
wonderful imagination, spelling behind
very able, a bit lazy
often late
works well with §name, not with others
`,
  ev: 'zoo trip | sports day | flu in class §1-6 | bake sale | photographer | swimming starts | swap of rooms | parents evening moved',
  pa: `
my child is being bullied and you do nothing
too much homework
why only a B
he says the teacher shouts
we go on holiday §1-5 days early
`,
}

const LEGAL_LAY = `
Explain this paragraph in plain words:¶"§lg ~lg" ‹Does it mean I have to pay?|Who does it protect?|Is that normal?›
"§lg" ‹what if I don't?|can they do that|since when does it count›
draft: ‹objection to a fine|notice to quit|reminder to a debtor|power of attorney for the post office|complaint to the landlord›, facts: §f ~f ‹deadline §date|polite|no threats yet› ⇒ ‹add that §f|shorter|who do I send it to›
timeline from my notes: §f / ~f / ~f / ~f
which of these facts matter: §f; ~f; ~f
`
const LEGAL_LAY_BANKS = {
  lg: `
The tenant shall bear the costs of minor repairs up to §75-150 euros per case, not exceeding 8 % of the annual rent.
Claims become time-barred within §2-5 years of the end of the year in which they arose.
The contractor may suspend performance if a payment is more than §14-60 days overdue.
Either party may terminate without notice for good cause.
The heirs are jointly and severally liable for the debts of the estate.
In the event of default, interest accrues at §5-9 percentage points above the base rate.
The seller excludes all warranty to the extent permitted by law.
Silence shall be deemed consent after §14-30 days.
`,
  f: `
I paid the deposit of §amount on §date.
They came §2-9 days later than agreed.
There was nothing in writing, only a phone call.
The letter arrived on §date, the stamp says otherwise.
My neighbour saw it.
I have photos from both days.
The invoice lists §3-20 hours, he was here for two.
I objected by email in §month.
`,
}

const FARM_SHOP = `
‹sign|label|shelf text› for §pr, ‹20 words|funny|with storage tip|in German too›
whatsapp to our customers: §pr this week, ‹pick up §weekday §2-7 pm|§5-40 boxes left|pay cash› ⇒ ‹without smileys|add: no ~pr because of the frost|reminder version›
what can people cook with §pr and ~pr? ‹4 recipes on a card|kids|freezer›
price for §pr: seed §1-40, work §1-9 h, §20-300 kg, market fee §10-60. ‹what should a kilo cost|break even?›
crop plan §2-9 beds of §5-30 m: §pr, ~pr, ~pr, ‹last frost §1-28 May|heavy clay|rotation after potatoes|slugs›
grant text: why we need ‹a cold room|hail nets|a second well› for §pr, §100-250 words
answer to a review: "§pr was ‹mouldy|tiny|overpriced|amazing›"
`
const FARM_SHOP_BANKS = {
  pr: 'new potatoes | raspberries | goat yoghurt | asparagus | apple juice | eggs | pumpkins | lamb | honey | kale | cut flowers | cherry tomatoes | garlic | sourdough rye | walnuts | cider vinegar',
}

export const DAY_WORKERS: readonly Source[] = [
  person('work_shop_replies', 260, 0.15, SUPPORT_REPLIES, SUPPORT_REPLY_BANKS),
  person('work_site_office', 260, 0.2, SITE_REPORTS, SITE_REPORT_BANKS),
  person('work_care_notes', 240, 0.15, CARE_NOTES, CARE_NOTE_BANKS),
  person('work_newsroom', 260, 0.05, MEDIA_DESK, MEDIA_DESK_BANKS),
  person('work_sales_prep', 260, 0.15, SALES_PREP, SALES_PREP_BANKS),
  person('work_school_office', 260, 0.1, SCHOOL_OFFICE, SCHOOL_OFFICE_BANKS),
  person('work_lay_law', 240, 0.1, LEGAL_LAY, LEGAL_LAY_BANKS),
  person('work_farm_shop', 240, 0.2, FARM_SHOP, FARM_SHOP_BANKS),
]
