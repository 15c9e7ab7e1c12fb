// People who paste what they have at hand: students, developers, writers, role players.
import type { Source } from '../source.ts'

const CODE = {
  ident:
    'user | order | parseRow | cache | invoice_id | handler | retries | session | widgets | total | payload | fetch_page | buf | config | nodes',
  verb: 'load | save | merge | render | validate | sync | parse | flush | resolve | retry',
  snippet: `
\`\`\`python¶def ‹§verb›_§ident(§ident, limit=§2-90):¶    result = ‹[]|{}|None›¶    for i in range(len(§ident)):¶        if §ident[i] ‹>|==|is not› ‹limit|None|result›:¶            result‹.append(§ident[i])|[i] = §ident[i]›¶    return result¶\`\`\`
\`\`\`ts¶export async function §verb(§ident: string‹[]||› = '') {¶  const res = await fetch(\`/api/§ident/\${§ident}\`)¶  ‹if (!res.ok) throw new Error(res.statusText)¶  |›return ‹(await res.json()).§ident|res.json()›¶}¶\`\`\`
\`\`\`sql¶SELECT §ident, COUNT(*) FROM §ident_log¶‹LEFT |›JOIN §ident ON §ident.id = §ident_log.ref¶WHERE created_at > now() - interval '§2-90 days'¶GROUP BY §ident‹ HAVING COUNT(*) > §2-9|›;¶\`\`\`
\`\`\`rust¶fn §verb(§ident: &mut Vec<‹String|u§8-64›>) -> Option<&str> {¶    let first = §ident.first()?;¶    §ident.push(first.clone());¶    ‹Some(first)|first.as_deref()›¶}¶\`\`\`
\`\`\`css¶.§ident { display: ‹grid|flex›; gap: §4-32px; ‹height: 100vh; overflow: hidden;|grid-template-columns: repeat(§2-5, 1fr);› }¶.§ident > * { ‹min-width: 0|flex: 1›; }¶\`\`\`
\`\`\`java¶public List<String> §verb(Map<String, Integer> §ident) {¶    return §ident.entrySet().stream().filter(e -> e.getValue() > §1-50)¶        .map(Map.Entry::getKey).‹toList()|collect(Collectors.toList())›;¶}¶\`\`\`
\`\`\`dockerfile¶FROM node:‹20|22|24›-alpine¶WORKDIR /srv/§ident¶COPY package*.json ./¶RUN npm ci ‹--omit=dev|›¶COPY . .¶CMD ["node", "§verb.js"]¶\`\`\`
\`\`\`bash¶for f in ‹*.csv|$(ls §ident)|/var/log/§ident/*›; do¶  ‹awk -F, '{print $§1-9}' "$f"|grep -c ERROR $f|mv $f \${f%.*}.bak›¶done¶\`\`\`
`,
  error: `
TypeError: Cannot read properties of undefined (reading '§ident')¶    at §verb (/srv/app/src/§ident.js:§10-400:§3-40)¶    at process.processTicksAndRejections (node:internal/process/task_queues:§90-110:5)
Traceback (most recent call last):¶  File "/home/§name/proj/§ident.py", line §3-300, in <module>¶    ‹§verb›_§ident(x)¶‹KeyError: '§ident'|ValueError: not enough values to unpack (expected §2-4, got 1)|AttributeError: 'NoneType' object has no attribute '§verb'|RecursionError: maximum recursion depth exceeded›
error[E0§382-599]: ‹borrow of moved value|cannot borrow \`§ident\` as mutable more than once at a time|mismatched types|lifetime may not live long enough›¶  --> src/§ident.rs:§4-200:§5-30
ERROR 1§0-2§10-99 (4§2000-2999): ‹Unknown column '§ident' in 'field list'|Lock wait timeout exceeded|Duplicate entry '§1-999' for key 'PRIMARY'›
panic: runtime error: index out of range [§3-40] with length §1-3¶¶goroutine §1-90 [running]:¶main.§verb(...)¶	/build/§ident.go:§10-200
npm ERR! code ERESOLVE¶npm ERR! Found: §ident@§1-9.§0-20.§0-9¶npm ERR! peer §ident@"^§1-9.0.0" from §verb-kit@§1-9.1.0
`,
}
const DEVELOPER = `
why does this ‹return None|never finish|fire twice|lose the last row|work locally but not in CI|leak memory›¶¶§snippet
§error¶¶‹what now|This started after upgrading to §2-19.§0-9. Nothing else changed.|Only on ‹Windows|the Pi|prod|Safari›.|I have tried reinstalling.› ‹I run it with §lang §2-20.§0-9.|›
§snippet¶¶‹Make it faster, input has §10-900k entries.|Type this properly.|How would I test this?|Rewrite in §lang please.|Is there a race here?|Idiomatic?›
‹how do i|what's the way to|cleanest way to› ‹debounce an input in react|stream a csv of §2-40GB|mock time|cancel a fetch|page through results without offset|cache a private image|do zero-downtime migrations|pin an action to a sha› in ‹§lang|plain js|2026›? ‹no libraries please|we're on a monorepo|→ small team›
This is my code:¶§snippet¶And this is the error:¶§error¶¶‹pls help, demo is on §weekday|Line numbers are off because I stripped comments.|what am I missing›
§snippet ⇒ ok but ‹what if §ident is empty|it must keep the order|no comprehension please|that breaks the types› ⇒ §error ⇒ ‹works now, why though?|still the same|now write the test›
Can you explain the difference between ‹map and flatMap|a mutex and a semaphore|rebase and merge|optional chaining and &&|JWT and session cookies|left join and exists› with my example?¶§snippet
add ‹logging|retry with backoff|a dry-run flag|pagination|dark mode|input validation› to this, keep the signature¶¶§snippet ⇒ ‹only on 5xx|use the stdlib|shorter› ⇒ commit message for it?
git is in a state: ‹I rebased onto the wrong branch and force pushed|detached HEAD with §2-9 commits I need|a §200-900MB file in history|merge conflict in package-lock›. Save me.
design question. §2-12 ‹services|cron jobs|people› write to ‹one sqlite file|the same S3 prefix|a Google sheet›, §2-90 writes a minute. Do we need ‹a queue|postgres|locks› or is it fine? ‹budget is zero|it has to survive §month|our lead says kafka›
`
const STUDENT = `
§subject homework due §weekday:¶¶1) §q¶2) ~q¶3) ~q¶‹¶I have 1 done, need 2 and 3|¶pls show working||¶my teacher wants full sentences›
~q
explain §topic ‹for a §8-13th grader|in §50-150 words|like I missed the lesson (I did)|with an example›
i have a test on §topic ‹tomorrow|§weekday› ‹ask me questions one by one|what will they ask|make me a cheat sheet i can memorise|i understand nothing›
Write an introduction for my essay about §topic. My thesis is that ‹it was inevitable|money mattered more than ideas|the textbook gets it backwards|it still shapes §city today›. ‹Not too smart, I'm in year §9-12.|MLA.|200 words max.›
can you check my answer? ~q¶my answer: ‹§2-900|because it is bigger|true|the second one i think|x = §1-9› ⇒ ‹ohh|ok› so where did i go wrong ⇒ one more like that pls ⇒ is it §2-99
My group has to present §topic in §5-15 minutes. §2-5 people. Who says what? ‹One of us hates talking.|We have no slides yet.|›
Summarise chapter §1-19: "§para" ‹main points only|in my own words (lol)|what does the author want›
What are ‹three|§2-5› ‹arguments for and against|causes and consequences of|misconceptions about|primary sources on› §topic? ‹with page numbers if you can|not from wikipedia|for a debate, I'm contra›
i dont get question §2-9 on the sheet: "~q" ‹what do they even want|is it a trick question|we never did this›
`
const Q = `
A train leaves §city at §clock with §60-220 km/h, another one §20-90 minutes later with §90-300 km/h. When does the second catch up?
Find x: §2-9x ‹+|-› §3-40 = §2-9(x ‹+|-› §1-9)
Describe how §topic changed between 1§5-8§10-99 and 19§10-99. Refer to at least two sources.
The concentration of the solution is 0.§10-99 mol/L. Calculate the mass of NaOH in §50-950 mL.
Analyse the ‹mood|imagery|narrator's voice|use of time› in the ‹poem|extract› we read (lines §1-9 to §10-30).
What is meant by ‹"checks and balances"|opportunity cost|osmosis|iambic pentameter|a controlled variable|the third estate|standard deviation›? Give an example.
Draw a diagram and label: ‹a plant cell|the heart|a voltaic cell|the rock cycle|forces on a parked car on a slope›.
True or false and why: ‹all squares are rhombuses|heavier things fall faster|0.999… < 1|mammals never lay eggs|Rome fell in 476›.
Simplify (§2-9a^§2-6 b^§1-5) / (§2-9a^§1-4 b^§2-7).
Translate into Latin: The ‹girls|sailors|farmers› ‹give roses to the queen|carried water out of the city|will be praised by the master›.
A triangle has sides §3-12, §4-15 and an angle of §20-85° between them. Area? Third side?
Compare the ‹foreign policies of two presidents|biomes of your choice|two characters and their guilt|mitosis and meiosis› in a table.
Conjugate ‹vivir|aller|sein|fare› in the ‹imperfect|subjunctive|future›.
Explain with supply and demand curves what happens if ‹rents are capped|coffee harvests fail|a subsidy of §amount is paid per bike›.
`
const WRITER = `
Continue in the same voice, about §100-600 words, don't resolve anything yet:¶¶"§para"
I'm writing a ‹cosy mystery|space opera|grief memoir|YA fantasy|stage play|haiku cycle about §hobby› set in §city. ‹My problem: the middle sags.|The villain is boring, a §job who wants money.|Chapter §2-30 needs a reason for them to be in the same room.|How would §name find out without anyone telling her?›
§para¶¶‹too purple?|what's the weakest sentence|cut it by a third|make the dialogue sound like real people|line edit please, keep the commas›
give me §5-20 ‹titles|first lines|surnames for a family of smugglers|synonyms for "walked" that don't sound like a thesaurus|ways to describe ‹rain|silence|a bad kitchen|someone lying››
Does this ‹blurb|query letter|logline› work? "When §job §name §surname inherits ‹a lighthouse|a debt of §amount|her enemy's §pet›, she must ‹choose between §city and the truth|steal it back before §weekday|pretend to be dead›."
Write a scene: §name and §name, ‹a stuck lift|a wake|the last ferry|a kitchen at §clock|a car that won't start›. One of them ‹knows about the letter|is leaving|has already done it|is lying badly›. No adverbs. ‹End on an object.|Second person.|Under 300 words.|Mostly dialogue.› ⇒ ‹good. now from the other one's view|less polite. they hate each other|cut the last line and give me another|what if §name came in halfway› ⇒ ‹that's it, thanks|keep going|translate the insults into 18th century›
what do ‹18th century sailors|nurses in 1943|people in a §city tower block|monks› ‹eat for breakfast|swear like|do when they're bored|carry in their pockets›
help me fix the timeline: §name is born 19§20-79, leaves §city at §14-30, meets §name §2-9 years later, the fire is in §month. ‹Can she be 40 at the trial?|Who is too old?|Where is my plot hole?›
`
const PARA = `
The ‹house|ferry|shop› had been ‹closed|painted|empty› since §month, and nobody in §city talked about ‹it|the reason|old §surname's debts›. §name ‹kept the key anyway|came back on a §weekday with a suitcase and a §pet|said it was the damp›. "‹You could have called|It's not the money|Shut the door›," ‹she|he› said, and ‹it sounded like a question|put the kettle on|looked at the floor where the table had been›.
When §name was §6-15, ‹the river came into the kitchen|her father sold the boat|the school burned down›. ‹What she remembers is the smell|It was a §weekday|People still ask about it›: ‹wet plaster and oranges|diesel|burnt sugar›. Years later, working as a §job, ‹she would count stairs|he would wake at §clock|they never spoke of it› ‹and think nothing of it|, which says enough|until the letter came›.
‹Historians|Economists|Most readers› agree that §topic ‹cannot be explained by one cause|was misunderstood at the time|changed how ordinary people lived›. ‹First|On the one hand›, ‹prices rose by §5-60 per cent|the state needed soldiers|trade moved to §city›. ‹Second|On the other hand›, ‹literacy spread|the harvests of 1§5-8§10-99 failed|nobody trusted the council›. The result was ‹less a break than a drift|a compromise nobody wanted|felt for decades›.
`
const ROLE = `
*‹pushes open the tavern door|steps off the train in §city|wakes up in the cargo hold|lights the last match›* ‹"Anyone seen a §job with a scar?"|"You're late."|Where am I?|"Name's §name. I was told to ask for the map."› ⇒ *‹sits down slowly|draws the knife but keeps it low|laughs|shakes head›* "‹I don't trust you|Two coins, no more|Tell me about the tower|My brother died there›." ⇒ ‹I search the room|I follow her|I roll for persuasion, §1-20|I lie: "I was in §city all night."› ⇒ (ooc: ‹can we skip to the morning|make him less friendly|remind me what's in my bag|give her an accent›)
be ‹my grumpy flatmate §name|a noir detective in §city|a ship's AI that's had enough|Napoleon on a package holiday|the ghost of a §job›. stay in character whatever I say. i start: hey, ‹who ate my §food|you're glowing again|there's a body in the bath|nice hat› ⇒ ‹don't change the subject|*raises eyebrow*|lies. all lies› ⇒ ‹what would §name say about that|fine. where were you on §weekday|pff›
We're playing: you're the ‹king|bank robber|first contact ambassador|HR lady›, I'm the ‹petitioner|negotiator|alien|guy who microwaved fish›. Two sentences a turn. Begin.
I cast ‹light|fireball|a very small spell› on the ‹door|mimic|§pet›
"‹I never loved the sea|You were supposed to be dead|They took the left road|It's only blood›," ‹I say|she whispers|§name mutters, not looking up› ‹and pour another|, handing you the §food|. What do you do?›
make a character sheet for ‹a cowardly paladin|a §job turned vampire hunter|an octopus bard|my dnd rogue, level §2-14, from §city›. ‹flaws first|one secret|keep it to a page|include a family heirloom› ⇒ ‹swap strength and charisma|what's her relation with §name|give me her theme song›
`

const NOTE = `
- §weekday: ‹called §company, no answer|dentist §clock|§amount to §name|finish draft›
- ‹buy|return|ask about› §food, ‹stamps|the drill|tickets to §city›
§name ‹says|wrote|insists›: "‹we can't before §month|who signed this|I never agreed to §amount|let's do §city›"
‹Item|Point|No.› §1-30: ‹roof, §2-90 m², leaking since §month|§2-40 chairs, some broken|contract ends §date, notice §1-12 weeks|budget §amount, spent §amount›
§date, §city: ‹rain, met §name, talked about §topic|walked §2-30 km|slept badly|the §pet was sick›
`
const OFFICIAL = `
With reference to your ‹letter|call|application› of §date we inform you that ‹the amount of §amount remains open|your request has been passed to §company|a decision cannot be made before §month|the meter at §1-99 §surname Street was read as §1000-90000›.
Please note that ‹objections must reach us in writing within §7-30 days|the direct debit of §amount takes place on §date|works on the ‹roof|stairs|water mains› start at §clock|parking in the yard is not permitted from §date›. ‹Failure to respond will be taken as consent.|We regret any inconvenience.|Further costs may arise.›
Should you have ‹changed your address|already paid|other cover›, please ‹disregard this letter|send proof to our office in §city|contact §name §surname, extension §100-999›.
According to section §2-30 of the ‹terms|house rules|policy›, ‹repairs up to §amount are borne by the tenant|notice is due by the third working day|claims older than §2-5 years lapse|a deposit of §amount is kept until inspection›.
`
const PASTE = `
~para¶¶~official ~official¶¶§note¶§note¶§note¶§note¶¶~para¶¶~official ~official¶¶§note¶§note¶§note¶§note¶§note¶¶§para¶¶§official¶¶§para¶¶§note¶§note¶§note¶§note¶¶§para¶¶‹That's everything I have for the file. What is missing?|Put all this in order by date.|Which of it concerns me? I only rent the flat.|Long, I know. Just tell me what to do first.›
‹what does this mean for me|is this a scam|summarize|what should i answer|any mistakes›?¶¶Dear ‹Mr|Ms› §surname,¶¶§official ~official¶¶~official¶¶We kindly ask you to ‹sign and return the form|pay §amount|confirm your attendance|remove the bicycle› by §date.¶¶Yours sincerely¶§name §surname, §company
~para¶¶~para¶¶~para¶¶~para¶¶~para¶¶~para¶¶‹is this any good|shorten to half|where does it drag|title?|fix typos only|make it sound less like a school essay›
my notes, a mess:¶~note¶~note¶~note¶~note¶~note‹¶~note¶~note¶~note¶~note|›¶¶‹sort them|make a to-do list|what did I forget|turn into a mail to §name|which of these is urgent›
~para¶~para¶¶‹who is speaking here|do you agree|what would a §job say to that|and what came after?› ⇒ ‹no, in the second paragraph|quote it|so it's about §topic?› ⇒ ‹ok thx|write a reply, half as long|in german please›
chat export, tell me if §name is ‹angry|flirting|serious›:¶¶[§10-23:§10-59] §name: ‹ok|sure.|whatever you think›¶[§10-23:§10-59] me: ‹did I say something wrong|so §weekday?|i have the §food›¶~note¶[§10-23:§10-59] §name: ‹👍|no it's fine|we'll see|haha›
`

const maker = (name: string, rows: number, careless: number, say: string, banks = {}): Source => ({
  source: `own_people_${name}`,
  kind: 'benign',
  family: `own_chat_${name}`,
  rows,
  say,
  careless,
  banks,
})

export const MAKERS: readonly Source[] = [
  maker('developers', 700, 0.3, DEVELOPER, CODE),
  maker('students', 700, 0.5, STUDENT, {
    q: Q,
    para: PARA,
    subject: 'maths | history | chem | english lit | bio | geography | econ | physics',
  }),
  maker('pasters', 500, 0.2, PASTE, { para: PARA, note: NOTE, official: OFFICIAL }),
  maker('writers', 500, 0.1, WRITER, { para: PARA }),
  maker('roleplayers', 600, 0.3, ROLE),
]
