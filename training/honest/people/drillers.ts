// People who practise a language by drills, and people who translate for a living or for the family.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const ENGLISH_DRILLS = `
Quiz me on §top. One at a time, ‹correct me after each|keep score|no hints›. ⇒ §ans ⇒ ~ans ⇒ ‹again the ones I got wrong|harder|stop. my score?›
Correct my sentence: §bad
Correct my sentence: §bad ~bad
‹is it correct|natural or not|would a native say›: "§bad"
what is difference between ‹say and tell|affect and effect|in time and on time|since and for|fun and funny|lay and lie|each and every|look, see and watch›? ‹3 examples each|then test me with §3-10 sentences›
‹Give me|Make› §5-15 sentences with "§wd" from easy to difficult, then hide the word and I fill in
Use §wd, ~wd, ~wd and ~wd in a short story, B§1-2. ‹Then ask me questions about it.|Bold them.›
Let's talk. You are ‹a waiter|an immigration officer|my landlord|a colleague at lunch|HR›. Correct my mistakes at the end only. ⇒ §bad ⇒ §bad ⇒ ‹ok finish and tell me mistakes›
Translate into English, then I'll compare with mine: ‹"Ich freue mich darauf, Sie kennenzulernen."|"Il fallait que je parte."|"Mi tocó la lotería."|"Bana haber ver."|"Não adianta."|"Мне лень."›
`
const ENGLISH_DRILL_BANKS = {
  top: 'irregular verbs | phrasal verbs with take | prepositions | false friends Spanish–English | conditionals | business idioms | spelling, double consonants | articles | collocations with make and do | IELTS synonyms | numbers and dates aloud',
  ans: 'went, gone | I would have went | depend of | on Monday | he suggested me to go | swum? | looking forward to meet you | make a decision | since two years | an hour | idk | have you ever been',
  wd: 'although | reluctant | barely | come across | overwhelming | hence | deadline | eager | to afford | on behalf of | thorough | set up | hardly ever | unless | get rid of',
  bad: `
I am living here since §2-12 years.
He suggested me to take the bus.
I'm agree with you.
She has 25 years and works in a hospital.
If I would have money, I will buy it.
Yesterday I have seen a nice film.
We discussed about the problem.
The informations are not correct.
I look forward to meet you on Monday.
My boss said me to finish until tomorrow.
It depends of the weather.
I didn't knew that the shop was close.
How do you call this in English?
There is a lot of people in the street.
I am boring in the class.
`,
}

const OTHER_DRILLS = `
‹Conjugate|conjugaison|Konjugation› §vb ‹(all tenses)|present + past|then give me 5 gaps›
‹10|15|20› §lg flashcards ‹on|about› §th: word, gender, example, English
I'm learning §lg (week §2-60). §say3
I'm learning §lg (week §2-60). §say3 ⇒ ‹and formal?|slower, what does each word do?|how do you pronounce it|more like that›
‹Practice dialogue|Short dialogue›, §lg, §th, A§1-2, with translation underneath‹, then replace §3-6 words by blanks|›
HSK§1-5 / JLPT N§1-5 style: §3-10 questions about ‹particles|measure words|word order|grammar point §5-60›
Dictate me §3-8 sentences in §lg, I type what I understood, you check ⇒ ‹ich habe gestern der Film gesehen|hier j'ai mangé une pomme rouge|watashi wa gakko ni ikimasu|wo3 xi3huan chi1 fan4|ayer fuimos al playa› ⇒ ‹what was my mistake?|next one›
why is it "‹dem Mann|en France|por la mañana|を食べます|le soir même|della casa|se lo doy›" here? ‹rule + 3 more|exercise please›
story in §lg with only the §100-1000 most common words about §th
`
const OTHER_DRILL_BANKS = {
  lg: 'German | Japanese | Spanish | French | Italian | Korean | Mandarin | Dutch | Swedish | Portuguese | Arabic | Greek | Norwegian | Polish',
  vb: 'tener | venir | sein | werden | hacer | aller | essere | dire | gehen | lassen | 行く | 食べる | poner | faire | nehmen | estar | prendre | andare',
  th: 'at the bakery | renting a flat | at the vet | first date | weather | the kitchen | body parts | trains | office small talk | emotions | football | shopping for clothes | pharmacy',
  say3: `
How do I say "I would have liked to come but I had to work"?
What's the difference between ‹ser and estar|kennen and wissen|は and が|savoir and connaître|le and lo›?
Make me a table of the ‹cases|pronouns|past endings|counters›.
Give me ten sentences to translate, don't show the answers.
Why does the verb go to the end?
Test my ‹numbers 1-§20-1000|days and months|colours|adjective endings›.
`,
}

const FREELANCE_TRANSLATORS = `
EN>DE, ‹Sie|Du›, client glossary: ‹account = Konto, plan = Tarif|workspace = Arbeitsbereich|ticket = Vorgang›. §seg
EN>DE, Sie, client glossary: dashboard = Übersicht. §seg ~seg
EN>FR-‹CA|FR›: §seg ‹~seg|›
EN>ES (‹LatAm neutral|Spain|Mexico›): §seg
‹Which is better|Compare› for "§seg": ‹1) literal 2) free|"abmelden" or "ausloggen"|tutear or not›?
MTPE, fix only errors. Source: §seg Target: ‹Bitte drücken Sie das Knopf um fortfahren.|Veuillez de cliquer sur le bouton.|Por favor pulse en el boton para seguir adelante con.›
how would you render "§idm" in ‹German|French|Italian|Dutch› ‹marketing copy|a contract|subtitles, 30 characters|a novel from the 50s›
back-translate so I can check: ‹"Die Haftung ist auf Vorsatz und grobe Fahrlässigkeit beschränkt."|"Sous réserve de modifications."|"Queda prohibida la reproducción total o parcial."|"Alle Angaben ohne Gewähr."›
`
const FREELANCE_TRANSLATOR_BANKS = {
  seg: `
"Your subscription renews on {date}. Cancel anytime."
"Do not operate the appliance if the cord is damaged."
"We're sorry to see you go! Tell us why."
"The parties agree to submit to the exclusive jurisdiction of the courts of England."
"Tap to add up to §3-20 photos."
"Side effects may include nausea, drowsiness and §2-6 other symptoms listed below."
"Treat your skin to §2-8 weeks of visible radiance."
"Tighten the screws to §2-40 Nm in a star pattern."
"Save §5-70% on annual plans — today only."
"Your payment of {amount} failed. Please update your card."
"Rinse with plenty of water for at least §5-20 minutes."
"Shareholders representing §5-75% of the capital may convene a meeting."
"Unlock the next level by inviting §2-9 friends."
`,
  idm: 'the elephant in the room | low-hanging fruit | you had me at hello | best of both worlds | it’s not rocket science | bite the bullet | peace of mind | a no-brainer | to go the extra mile | skin in the game',
}

const FAMILY_TRANSLATORS = `
translate to ‹Ukrainian|Arabic|Farsi|Romanian|Tigrinya|Somali|Dari|Vietnamese›: §fam
what does this letter say, for my ‹mother-in-law|neighbour|father›, she reads only ‹Russian|Turkish|Arabic|Albanian›:¶¶§let
translate to ‹English|German›, it's from my §relative: ‹«Доню, не забудь про документи, черга з §5-9 ранку»|"Oğlum randevu saat §8-12'de, geç kalma"|"يا ابني الطبيب قال نرجع بعد §2-9 أيام"|"Mamă, au zis că ne sună luni"|"Con nhớ mang sổ khám bệnh nhé"›
how do I answer politely in ‹German|Dutch|French›: §fam
Say it simpler, and in ‹Arabic|Polish|Spanish|Tamil› below: §let
`
const FAMILY_TRANSLATOR_BANKS = {
  fam: `
My son cannot come to school on §weekday, he has fever.
We have an appointment at the office at §clock, which documents do we need?
The heating doesn't work since §2-9 days and we have a baby.
Please take this medicine §2-4 times a day after food.
I was born in 19§50-99 and I worked as a §job.
When is the parents' evening and will there be an interpreter?
I did not receive the money for §month.
Can you sign here, it is for the kindergarten.
`,
  let: `
"Please submit proof of income by §date, otherwise payment of the benefit will be suspended."
"Your child was late §3-9 times. We ask you to come to a talk with Ms §surname on §weekday."
"The meter will be read on §date between 8 and 12. Access must be possible."
"You are invited to a hearing test. Bring the yellow booklet."
"The residence permit expires on §date. An appointment must be booked online."
"Rent increases by §10-90 euros from §month. You may object within two months."
`,
}

export const DRILLERS: readonly Source[] = [
  person('drill_english', 300, 0.1, ENGLISH_DRILLS, ENGLISH_DRILL_BANKS),
  person('drill_other_tongues', 280, 0.15, OTHER_DRILLS, OTHER_DRILL_BANKS),
  person('freelance_translators', 260, 0, FREELANCE_TRANSLATORS, FREELANCE_TRANSLATOR_BANKS),
  person('family_translators', 260, 0.1, FAMILY_TRANSLATORS, FAMILY_TRANSLATOR_BANKS),
]
