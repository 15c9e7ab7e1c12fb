// The rest of an evening's traffic: bookings, bots, puzzles, clauses, lessons, ailments, quarrels.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const BOOKING = `
I need a ‹table|cab|room|train|doctor's appointment|haircut› ‹for §1-8|in §city|from §city to §city|on §weekday› ⇒ §slot ⇒ ‹~slot|Any will do.|What's the phone number?› ⇒ ‹Yes, please book it.|No, try another day.|~slot› ⇒ ‹That is all, thank you.|Great. What's the reference number?|Thanks, bye.›
I'm looking for ‹a §cheap §place|somewhere to stay|things to do› in the ‹north|centre|east› of §city. ⇒ §slot ⇒ ~slot ⇒ ‹Can I get the postcode?|Does it have parking?|How about something §cheap instead?› ⇒ ‹Book it for §1-8 people.|I'll think about it.|~slot›
Find me a §cheap §place. ⇒ ‹It doesn't matter.|§slot› ⇒ yes
‹Hello|Hi|Good evening›, I'd like to ‹change|cancel|confirm› my ‹booking|reservation|appointment› ‹ref §100-999‹XK|QT|LB›§10-99|under the name §surname|for §weekday›. ⇒ §slot ⇒ ‹That's fine.|Is there a fee?|Do you have anything earlier?› ⇒ Thank you.
Is there a flight to §city ‹leaving after §clock|under §90-900|with one stop at most›? ⇒ ‹Economy.|Window.|§1-3 bags.|§slot› ⇒ ‹How long is the layover?|OK, take that one.|And the return?› ⇒ §slot
what movies are on ‹tonight|§weekday› ⇒ ‹the funny one|any after §clock|3d?› ⇒ §2-6 tickets, ‹middle|back row|student discount›
Transfer §amount to §name. ⇒ ‹From savings.|The other account.|Today.› ⇒ ‹Correct.|No, §20-90.|Yes confirm.›
weather for the trip? ⇒ in §city ⇒ ‹from §weekday on|will i need a coat|and at the coast›
I want to ‹rent a car|hire bikes|see a house› ‹§date|next week› ⇒ §slot ⇒ ~slot ⇒ ‹does that include insurance|automatic only|too expensive, anything smaller?› ⇒ ‹ok i'll have it|forget it›
`
const BOOKING_BANKS = {
  slot: `
It should be near the station.
For §1-9 people and §1-6 nights from §weekday.
I'd prefer the morning.
At §clock please.
It needs free wifi and §2-5 stars.
No preference.
In the §cheap price range.
§name §surname, phone ends in §10-99.
Actually make that §weekday.
I have a §pet with me, is that okay?
Gluten free, if possible.
`,
  cheap: 'cheap | moderately priced | fancy | quiet | family-run',
  place:
    'Lebanese restaurant | guesthouse | swimming pool | nail salon | pub with a garden | museum | dentist | garage | Korean place',
}

const SUPPORT = `
‹Order|Ticket|Invoice› §1000-99999: §gripe
§gripe ⇒ ‹I already did that|it's §1000-99999|§name.§surname@example.org|I don't have the number here› ⇒ ‹so when?|that's not what I asked|human please|ok thanks› ⇒ ‹AGENT|fine|one more thing: ~gripe|5 stars for you, 1 for the courier›
where is my ‹parcel|refund|technician|password mail› ‹it's been §2-30 days|was promised for §weekday|ref §10000-99999|›
‹cancel|pause|downgrade|transfer› my ‹contract|subscription|SIM|membership› ⇒ ‹because I'm moving|too expensive|none of your business|it's for my late father› ⇒ ‹no I don't want 50% off|confirm in writing|is there a fee›
§gripe §gripe I have been a customer since 20§00-22 and ‹this is the first time I complain|my patience is at an end|I will tell everyone in §city›.
can i ‹pay by invoice|return a used mattress|change the delivery address|use two vouchers|get a receipt with VAT|speak to §name again›
does the ‹blue one|size §36-50|family plan|XL tent› ‹come in green|fit a §60-200 cm door|work abroad|include batteries›?
I was charged §amount twice. See statement §date. ‹Sort it out.|What happened?|Please refund one of them.›
‹agent|representative|operator|real person|speak to human|HUMAN›‹!||!!|  please›
My name is §name §surname, customer number §100000-999999. §gripe ‹Kindly advise.|Regards|Please call me between §clock and §clock.›
app says "‹something went wrong|error §100-999|session expired|not available in your region›" when I ‹log in|scan the card|upload my ID› ⇒ ‹android §10-16|iphone|tried, same|what cache› ⇒ ‹works now|still no›
warranty: bought §date at §company, ‹hinge broke|screen flickers|leaks|arrived scratched›, have ‹receipt|photo|only the box›
opening hours ‹christmas eve|§city branch|hotline›?
`
const SUPPORT_BANKS = {
  gripe: `
The box arrived with half of the screws missing.
Your driver left it with a neighbour who does not exist.
I can't log in since the update.
My meter shows §100-9000 and you billed §9000-20000.
The router blinks red every §2-30 minutes.
You sent me two left boots.
Nobody came between 8 and 4.
The voucher code SPRING§10-30 isn't accepted.
I never ordered the premium version.
Seat §1-40A was already taken, twice.
My card got swallowed at the §city branch.
The chat closed while I was typing.
`,
}

const PUZZLES = `
§riddle
§riddle ‹don't spoil it, hint only|I say ‹yes|impossible|seven›|explain slowly|my kid solved it in 10 s and I can't›
§riddle ⇒ ‹a clock?|so the second one lies|§2-40|impossible?› ⇒ ‹another hint|why not §2-40|ohhh› ⇒ one more, harder
sudoku row: §1-3 · · §4-6 · · §7-9 · · ; col 1 has §1-9, §1-9, §1-9. what goes in cell 2?
crossword: "‹Bitter fruit|Norse poem|It rises when heated|Old sailor, briefly|Not quite a lake›" (§3-9), ‹_A___|second letter R|ends in -EL|crosses with OTTER›
cryptic clue: ‹"Confused editor finds disease"|"Small bird swallows a coin"|"Gold in old ship's hold"› (§4-9). how does it parse
nonogram row 15 cells: §2-5 §1-4 §1-3, what's certain?
wordle: grey ‹SLATE|CRANE|ADIEU›, yellow ‹O not 2nd|R not last|N›, green ‹_ _ I _ _|Y at the end›. guesses?
make a ‹logic grid puzzle|scavenger hunt|cipher|escape room riddle|crossword with 8 words› for ‹my daughter's 10th birthday|the office|two bored teens›, theme ‹pirates|bread|our street|space›
decode: ‹KHOOR ZRUOG sort of|.- -. -.. / .-- .... -.--|20-8-9-19|UIJT JT GVO›
chess: white Kg1 Qd1 Rf1 pawns f2 g2 h2, black Kg8 Qc7 Rd8 Bb7. ‹is Qxd8 safe|mate in 2?|plan please›
monty hall but with §4-9 doors and he opens §1-2. step by step
next: ‹1, 11, 21, 1211|2, 3, 5, 9, 17|1, 4, 9, 61, 52|O T T F F|3, §4-9, §10-14, §15-30›, ?
how many squares in a §3-9x§3-9 grid with ‹one corner missing|a hole in the middle›
lateral thinking: ‹a man pushes his car to a hotel and is broke|she died because of a sandwich and a joke|he turned off the light and regretted it›. i ask yes/no ⇒ ‹is it a game?|was anyone else there|did the light matter|was it an accident› ⇒ ‹is he a sailor|so it wasn't real?› ⇒ give up, tell me
`
const PUZZLE_BANKS = {
  riddle: `
§name, §name and §name own a §pet, a goat and an eel. The eel's owner isn't ~name, and ~name is allergic to fur. Who has what?
On an island §2-9 people always lie and the others always tell the truth. You may ask one question. What do you ask?
I have cities but no houses, rivers but no water. And before you say map: it is edible.
Two ropes burn for an hour each, unevenly. Measure §15-45 minutes.
A farmer must ferry a fox, a hen and §2-5 sacks of corn. The boat carries two things. How many trips?
§8-13 coins, one is lighter or heavier, §3-4 weighings. Strategy?
If §3-9 cats catch §3-9 mice in §3-9 minutes how many cats for 100 in 100
Four people cross a bridge at night in §1-2, §3-4, §5-8 and §9-12 minutes, one torch. Minimum?
A brother of my uncle's only niece's father. who is that to me
Three switches downstairs, one bulb upstairs, one walk. But the bulb is an LED.
§name is taller than §name but sits behind ~name, who sits left of the shortest. Order them.
I'm taller when young, shorter when old, and hated by fire brigades?
`,
}

const CLAUSES = `
"§clause"¶¶‹Is that normal?|Plain English please.|Can they really do that?|How would you soften it?|What does "‹notwithstanding|mutatis mutandis|best endeavours|time is of the essence›" do here?›
§clause¶¶~clause¶¶~clause¶¶‹Which of these would you strike if you acted for the tenant?|Contradiction between 1 and 3?|Summarise obligations per party in a table.|Redline for a supplier-friendly version.›
draft a ‹short NDA|termination letter|power of attorney|demand for payment of §amount|sublet agreement|will (simple, two kids, one boat)›, ‹§country law|one page|names as placeholders›
§clause ⇒ ‹cap it at §50-200% of fees|and if they're insolvent|make it mutual› ⇒ ‹shorter|"shall" not "will"|German translation beside it› ⇒ final version in one piece please
our client, a §industry firm, received this: "§clause" We have §3-30 days. ‹Arguments?|First draft of a reply, firm but civil.|Holding letter.›
memo: can ‹the landlord keep the deposit|an employee be recorded|a drone film the beach|an heir sell alone› under §country law, issue / rule / application / conclusion, §200-900 words, flag what needs checking
compare clause 7 old: "§clause" and new: "~clause". what did they sneak in
issue spotting on this email from opposing counsel: "Without prejudice. §clause We trust this resolves matters."
is a ‹handshake|voice note|thumbs up emoji|fax› binding in §city
definitions section for ‹"Confidential Information"|"Working Day"|"Force Majeure Event"|"Losses"› ‹market standard|narrow›
deposition prep: §6-20 questions for a witness who ‹signed without reading|deleted mails|remembers too well›
letter to ‹the council|my insurer|the ombudsman|the gym› re ‹parking fine §100000-999999|storm damage on §date|contract they say has renewed› — angry but lawful
`
const CLAUSE_BANKS = {
  country: 'English | Irish | Ontario | Dutch | Indian | New South Wales | Kenyan',
  clause: `
The Supplier shall indemnify and hold harmless the Customer against any and all losses howsoever arising.
Either party may terminate this Agreement on §10-120 days' written notice, save that the Customer may not do so in the first §6-36 months.
The Tenant shall not keep any animal, bird, reptile or musical instrument without consent, not to be unreasonably withheld.
Fees are subject to an annual uplift of the higher of §2-9% and the index.
The Employee assigns all inventions, whether or not made in working hours, to the Company.
Failure to respond within §3-21 days shall be deemed acceptance.
Liability is limited to §amount in aggregate except for fraud or wilful default.
This contract renews for successive periods of twelve months unless cancelled by fax.
All disputes shall be settled in §city to the exclusion of any other forum.
The Guarantor waives the benefit of excussion and of division.
Delivery dates are indicative and time shall not be of the essence.
The Contractor warrants that the roof shall be fit for purpose for §5-25 years.
`,
}

const LEARNERS = `
‹correct my|is this natural|fix plz›: "§mine" ‹explain the mistakes|I'm B1|how would a native say it|›
difference ‹ser estar|por para|wa ga|der den dem|make do|since for|been gone|bring take› ‹with §3-10 examples|for idiots|quiz me›
let's chat in ‹Spanish|French|Italian|easy English|German›. correct me after each message. ⇒ ‹Hola! yo soy §name y vivo en §city|je suis alle au marché hier|Ich bin gestern in Kino gegangen|i am liking very much the cinema› ⇒ ‹si, tengo un perro muy grande|j'ai acheté des pommes et un fromage|Der Film war langweilig aber gut|no i never been in there› ⇒ ‹too fast|other topic: §hobby|what was wrong with "gegangen"|score me A1-C2›
§3-20 ‹words|phrases|idioms› for ‹the dentist|renting a flat|football|a first date|§hobby› in ‹Dutch|Japanese with romaji|Turkish|Polish|Greek›
conjugate ‹venir|ir|werden|ser|to lie|czytać› ‹past|subjunctive|all|conditional›
why "‹il faut que je sois|ich freue mich auf|he'd have had to|me lo comí|I look forward to seeing›" and not "‹suis|ich freue mich für|he had have|lo comí|to see›"
how do you pronounce ‹"squirrel"|"Worcestershire"|"schön"|"ll" in §city|"thorough"›, ipa and like-for-a-child
make an exercise with §5-15 gaps on ‹prepositions|past simple vs perfect|articles|dative|passive›, key at the bottom, I have test §weekday
i write diary every day in english, tell me 3 errors: §mine §mine §mine
is "§mine" rude
text for reading, level A§1-2, about ‹a lost key|breakfast|my §pet|§city›, §60-200 words, then §3-6 questions ⇒ 1. ‹the key was in the shoe|she is sad|in morning› 2. ‹because rain|yes|he did not knew› ⇒ ‹correct?|more difficult|what means "doorstep"›
translate and explain word by word: ‹"Das ist mir Wurst"|"no pasa nada"|"tsundoku"|"ça marche"|"it's raining cats and dogs"›
speaking part 2 card: "Describe §memo". my answer: §mine §mine. band? ‹vocabulary tips|too short?›
`
const LEARNER_BANKS = {
  memo: 'a person who helped you | a meal you remember | a noisy place | something you lost | a piece of technology you dislike',
  mine: `
I am agree with you but it depends of the people.
Yesterday I have went to the doctor since my foot was hurt.
She suggested me to take a rest.
I look forward to hear from you soonly.
In my country we are used to eat dinner very late.
He explained me the problem but I did not understood nothing.
The informations you gave were very usefull.
I live here since §2-9 years and I still don't know nobody.
Could you please borrow me your bicycle?
My hobby is to cook and listening music.
If I would have money, I will travel to §city.
There is too much cars in the street, it makes me crazy.
I wish you could came to my birthday.
`,
}

const AILMENTS = `
§who have §ail ‹for §2-14 days|since §weekday|only on one side|after eating §food|when lying down›. ‹normal?|when to see a doctor|could it be serious|home remedy?|I'm pregnant btw›
can i take ‹ibuprofen|paracetamol|antihistamines|magnesium› with ‹wine|my blood pressure pills|coffee|the pill|antibiotics›
blood test: ‹ferritin §4-400|TSH §0-9.§1-9|LDL §80-220|vit D §6-80|ALT §10-140|HbA1c §4-9.§1-9›, ‹doctor on holiday, what does it mean|they only wrote "ok"|scared|I'm §18-85›
§who §ail. ⇒ ‹no fever|38.§1-9|yes a bit|since the trip to §city› ⇒ ‹it comes and goes|no other meds|left› ⇒ ‹so a&e or wait?|what should I tell the gp|thanks, calmer now›
explain the letter from the ‹hospital|radiologist|dentist›: "‹no evidence of acute pathology; mild degenerative change L§3-5/S1|8 mm hypoechoic lesion, follow-up §3-12 months|caries distal 2§4-7, RCT advised|unremarkable apart from a small hiatus hernia›"
‹diet|meal plan|stretching routine|sleep plan› for ‹gout|a desk job|perimenopause|low iron, vegetarian|shift work|my dad after the stent›, §2-6 weeks, ‹no fish|hates gyms|he won't cook›
I can't sleep because ‹I keep thinking about §weekday|of §ail|my partner snores|nothing, really›
is ‹cold water|fasting|creatine|sugar|sitting|blue light› ‹really that bad|good for me|a scam|ok at §50-85›
my therapist said ‹"name the feeling"|I people-please|to write a letter and not send it›. how do i even do that ⇒ ‹hm angry i guess|at my §relative|I don't know› ⇒ ‹that makes me sad|can you help me start it|not today›
questions to ask before ‹a knee replacement|IVF|starting SSRIs|wisdom tooth surgery|a root canal› list please
calories in ‹two slices of pizza|§food, a bowl|a pint|everything I ate: toast, §food, §food, cake› roughly
help me describe my pain to the doctor: it's like ‹a zip|a hot coin|someone knocking›, near ‹the shoulder blade|the hip|behind the eye›
`
const AILMENT_BANKS = {
  who: 'i | my son (§1-12) also seem to | my §relative seems to | I think I',
  ail: 'a twitching eyelid | itchy shins | a clicking jaw | a stiff neck | dizzy spells | a rash like a map | numb little finger | heartburn | ringing in one ear | a lump that moves | night cramps | a metallic taste | dry cough',
}

const TEACHERS = `
make a ‹quiz|worksheet|starter|exit ticket|word search|bingo› on §topic for ‹year §3-11|my evening class|6th graders|twelve sleepy teenagers›, §4-20 questions, ‹mixed difficulty|with answer key|multiple choice a-d, one funny wrong answer|no reading level above age §8-12›
lesson plan, §30-90 min, §topic, ‹no projector|§18-34 kids, three don't speak English yet|I'm observed by the head|outdoors›
report comment for §name: ‹bright, talks too much|quiet, improved in fractions|absent a lot|kind, homework never›, §30-80 words, ‹he/him|no clichés|parents are touchy›
generate §5-25 ‹comprehension questions|true/false statements|discussion prompts|exam tasks› from this text:¶¶§tx ~tx ~tx ~tx
rubric for ‹a poster|oral presentation|persuasive letter|lab report›, 4 levels, kid language ⇒ ‹3 levels|add teamwork|points out of §10-40› ⇒ ok now score this: "§tx ~tx" ⇒ ‹too harsh, she's nine|feedback to her directly, two stars and a wish›
explain to §8-14 year olds: §topic, with ‹an experiment with kitchen stuff|an analogy from football|a story›
email to parents: ‹lice again|trip on §date, §5-30 euros|the fight between §name and §name|mobile phones› ‹calm|short|translated to Arabic and Turkish too›
interview questions for a ‹teaching assistant|school caretaker|§job› vacancy, §5-12, with what a good answer has in it
differentiate this for weak / middle / strong: "§tx"
pub quiz! §5-10 questions each on ‹§city|80s ads|cheese|rivers|§hobby›, ‹not googleable|with tie breaker|last time was too hard›
questions for ‹our family game night|a hen do|first day ice breaker|grandpa's 80th: who knows him best› — ‹facts: born in §city, was a §job, hates §food|clean|§8-20 of them›
simulate a ‹defiant pupil|anxious parent|bored class› so I can practise ⇒ ‹§name, put the phone away please.|I understand you're upset.|Who can tell me what we did last time?› ⇒ ‹I won't discuss that now.|What do you need from me?|Thank you for waiting.› ⇒ end. how did I do?
one problem like "§p" but with ‹bigger numbers|a context about §food|decimals› ⇒ ‹3 more|answers?|now an unfair one for §name who is bored›
`
const TEACHER_BANKS = {
  tx: `
In the spring the storks return to the chimney of the old brickworks.
§name wanted to swap her sandwich, but nobody likes beetroot.
The canal was dug by hand between 18§10-40 and 18§41-60.
Plants need light, water and something to hold on to.
"It wasn't me," said §name, with jam on both ears.
Most of the gold left the country by mule.
When ice melts in a glass the level does not rise.
The bell rang, yet no one moved.
`,
  p: 'a bus has §20-50 seats and §3-9 are broken | §name saves §2-9 euros a week for §4-20 weeks | share §24-96 sweets among §3-8 friends',
}

const ARGUERS = `
change my mind: §thesis
§thesis ⇒ but ‹that assumes people are rational|who decides what counts|you'd have to ban forks too|history says otherwise› ⇒ ‹no, strawman|concede that one|define "harm"|ok but scale matters› ⇒ ‹so we agree?|steelman me now|you keep hedging. pick.› ⇒ ‹hm|good talk|I remain unconvinced›
steelman then attack: §thesis
is it a contradiction to ‹believe|say› that §thesis and also eat ‹meat|at chains|§food›?
my §relative says §thesis. ‹I need three calm replies for dinner on §weekday.|Help me not to explode.|Is there any evidence?›
thought experiment: ‹everyone forgets §month|one person gets to know the future but must lie once a day|a perfect copy of my §pet|a vote for every tree›. what breaks first
rank these arguments for "§thesis" from weak to strong: 1 it's natural 2 it's cheaper 3 it's what we promised 4 §name said so
socratic dialogue about whether §thesis, two shepherds, short
evaluate my reasoning, step by step: P1 ‹all promises bind|pain is bad|nobody chooses their parents›. P2 ‹the state promised|fish feel pain|talent is inherited›. C: §thesis. valid? sound?
what would ‹Kant|a Daoist|an economist|my nan› say: §thesis
is "‹if you've nothing to hide|everyone does it|think of the children|it's just a tool›" a fallacy and which
devils advocate for §2-6 rounds. motion: §thesis. I start: ‹freedom needs limits to be freedom.|I've seen it in §city and it failed.|Look at Norway.› ⇒ ‹Cute. But no.|Source?|That cuts both ways.› ⇒ ‹Last word: people aren't spreadsheets.|Judge us both, honestly, out of 10.›
`
const ARGUER_BANKS = {
  thesis: `
inheritance should be abolished
art made by machines is still art
voting should be compulsory
tipping is immoral
zoos are prisons with leaflets
lying to children about Santa is wrong
we owe nothing to people who aren't born yet
borders make no sense
meritocracy is a polite lie
cars should not be allowed faster than §20-60 in towns
free will is a story we tell judges
privacy died in 20§05-20 and nobody came to the funeral
chess is a sport and darts is not
boredom is good for us
`,
}

const TRANSLATORS = `
translate to ‹English|Spanish|German|simplified Chinese|Ukrainian|Brazilian Portuguese›:¶¶§src ~src ~src
‹en → de|it>en|fr-en|nl to en›: "§src" ‹formal|for a menu|subtitle, max 42 chars a line|keep the pun|legal›
§src ~src¶¶‹my version|client's version›: ‹"The house gives you welcome."|"We ask to not lean out."|"The product is to consume within the day."› ‹better?|what's off|Denglisch?›
how to render "‹Feierabend|saudade|hygge|serendipity|dépaysement|privacy|Fremdschämen|awkward›" in ‹Italian|Japanese|Russian|English› in this sentence: §src
same text, ‹British → American|Sie → du|plain language|less literal›: §src ~src ⇒ ‹"kitchen" means cuisine here|glossary: Pumpe = unit|too long for the label› ⇒ ‹and in Dutch|back-translate so I can check|final, no comments›
subtitle file:¶1¶00:00:0§1-9,§100-999 --> 00:00:§10-20,§100-900¶§src¶¶2¶00:00:§21-30,000 --> 00:00:§31-39,500¶~src¶¶in ‹Finnish|French|Spanish (LatAm)›, keep the timing
who says "‹Mahlzeit|cheers love|bon courage|ni modo›" to whom and would it work at ‹a funeral|check-in|the gym›
letter from my ‹great-aunt|landlord|pen friend› in ‹old German|Polish|Portuguese›: "‹Liebes Kind, die Kartoffeln sind im Keller und der Onkel ist wieder da|Szanowny Panie, uprzejmie informuję o wymianie pionu|Meu bem, chove há dez dias e o galo não canta›" what does it say
certificate wording: ‹birth|school leaving|driver's|vaccination› from ‹Turkish|Spanish|Russian› to English, headings only
alternatives for the slogan "‹Wohnen mit Weile|Sabor que vuelve|Think smaller›" in English, §3-6, rhyme not needed
quality check, list errors with severity: SRC §src ~src TGT ‹The museum it is closed at mondays.|Please to keep the gate shut for the sheeps.› ‹It's my own test before sending.|›
`
const TRANSLATOR_BANKS = {
  src: `
Le musée est fermé le lundi, sauf quand le gardien s'ennuie.
Bitte das Tor wegen der Schafe geschlossen halten.
Se ruega no dar de comer a las gaviotas ni a los primos.
Il prodotto va consumato entro la giornata.
De sleutel ligt onder de derde bloempot.
The warranty shall lapse if the seal is broken.
Man muss das Eisen schmieden, solange es warm ist, sagte sie, und bestellte Kuchen.
We open at ten-ish.
Nous vous prions d'agréer, Madame, nos salutations les plus tièdes.
A casa é pequena mas tem vista para o barulho.
Dobry wieczór, czy to miejsce jest wolne?
`,
}

export const HOBBYISTS: readonly Source[] = [
  person('booking', 460, 0.1, BOOKING, BOOKING_BANKS),
  person('to_support_bots', 400, 0.35, SUPPORT, SUPPORT_BANKS),
  person('puzzlers', 360, 0.3, PUZZLES, PUZZLE_BANKS),
  person('clauses', 360, 0.15, CLAUSES, CLAUSE_BANKS),
  person('learners', 380, 0.3, LEARNERS, LEARNER_BANKS),
  person('ailments', 360, 0.4, AILMENTS, AILMENT_BANKS),
  person('teachers', 400, 0.25, TEACHERS, TEACHER_BANKS),
  person('arguers', 360, 0.3, ARGUERS, ARGUER_BANKS),
  person('translators', 340, 0.2, TRANSLATORS, TRANSLATOR_BANKS),
]
