// People who paste role prompts and templates that go round in shared collections, then add their own matter.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const ROLES = `
I want you to act as a §role. I will provide you with §give, and it will be your task to §do. §how ~how §curb My first ‹request|sentence|question› is "§need"
You are a §role. §how ~how ~how¶¶Guidelines:¶- §curb¶- ~curb¶- ~curb¶¶When you are ready, §do. My ‹case|situation|input›: §need ~need
I'd like you to play a §role for me. §how ~how Start by greeting me and asking what I need. §curb ⇒ §need ⇒ ~need ‹Sorry, that's two things.|Which one first?|› ⇒ ‹ok thanks|can you repeat step two|no, I meant my §relative›
I want you to act as ‹a|my› §role. I will ‹§give|tell you §give›, and you will §do. §curb My first ‹request|question|message› is "§need"
I want you to act as ‹a|an experienced› §role. I'll give you §give and your job is to §do. §curb ~curb ‹My first request:|First one:|Let's start with this:› §need ⇒ ‹more like this, but for §relative|that's not what a §role would say|shorter› ⇒ next: ~need
Act as a §role. §do. §curb¶¶§need
I need you to be my §role today. Whenever I write something in [square brackets] it's an instruction, everything else is my text. §curb¶¶§need ¶[‹more detail|be stricter|in British English›]
You will act as a §role and §do. Wait for my input before you start. §curb ⇒ §need ⇒ ‹again, but for someone who has §2-9 hours a week|you forgot the rule: §curb|great. now the same for: ~need›
found this prompt online, let's see: "Act as a §role. §do. §curb" ok so: §need
act as §role, §need
Imagine you are a §role with §10-40 years of experience in §city. You ‹never sugarcoat|love analogies|hate jargon›. §do. ¶¶Here is my case: §need
Assume the role of a §role. I am ‹a §job from §city|a complete beginner|somebody who failed at this before›. §do. §curb §need
As a §role, what would you say to this? §need
`
const ROLE_BANKS = {
  how: `
You draw on what people in your trade really do, not on what the brochures say.
You look at the ‹causes|habits|costs› first and only then at remedies.
You take my ‹budget|schedule|mood› into account and you never recommend anything that I would have to order from abroad.
You give examples from ‹everyday life|your own practice|famous cases›, and when you are unsure you tell me how sure you are.
If I'm being unreasonable you may say so, kindly.
You speak to me as an equal, since I am a §job and no child.
You keep track of everything that I told you before and come back to it.
`,
  role: `
cover letter reviewer
wedding speech coach
dietitian for shift workers
mental arithmetic trainer
landlord-and-tenant adviser
position coach for junior football
plant doctor
interior designer for tiny flats
life coach with a dry sense of humour
etymology nerd
chess annotator
bedtime storyteller
car mechanic who explains everything
speech therapist
museum guide
running coach
second-hand bike expert
budget planner
crossword setter
sleep consultant
`,
  give: `a few lines about my situation | a text I wrote | the name of a thing | my numbers of the week | a sentence | a problem | my goals and my limits | the ingredients I have`,
  do: `
answer with ‹three|§2-6› concrete suggestions and the reason for each
point out what is wrong first and what is right second
ask for anything that is missing before you judge
write it again in a way that my §relative would understand
give me a plan for the next §2-12 weeks with small steps
list the risks and tell me which of them you would ignore
explain it, then give me one exercise
`,
  curb: `
Do not explain yourself unless I ask.
Only reply with the result, nothing else.
Keep it under §60-300 words.
No lists, please.
Use a friendly but professional tone.
Write in simple English (I'm B1).
Be as specific as you can.
If you need more information, ask.
Don't mention that you are an AI.
`,
  need: `
My tomato seedlings are ‹long and thin|yellow at the edges|falling over› and it is only §month.
I have §4-9 minutes at my §relative's wedding and we have not spoken for §2-10 years.
I work nights as a §job, sleep at §clock and I'm hungry all the time.
I apply for a job as §job at §company, I have a gap of §2-6 years.
my flat has §22-45 square metres, two windows to the north and a §pet
The landlord keeps §amount of my deposit because of ‹scratches|a stain|"wear"›.
I want to run §5-21 km in §month and my knee clicks.
my daughter, §5-11, is afraid of ‹the number 7|long division|being called on›
The gearbox makes a noise between §20-60 and §65-90 km/h, only when it's cold.
How do I explain §topic to my §relative?
I have §amount left and §9-20 days to go this month.
`,
}

const MEGA = `
# ROLE¶You are a §senior ‹with deep knowledge of|who has spent §8-30 years in› §industry.¶¶# CONTEXT¶§ctx ~ctx¶¶# TASK¶§task¶¶# ‹FORMAT|OUTPUT FORMAT›¶§fmt¶¶# RULES¶- §rl¶- ~rl¶- ~rl
You are an expert in §industry. Your task is ‹to help me|the following›: §task¶¶Rules:¶1. §rl¶2. ~rl¶3. ~rl¶¶‹Context|Background›: §ctx ~ctx
<role>§senior</role>¶<context>§ctx ~ctx</context>¶<task>§task</task>¶<constraints>§rl ~rl</constraints>
## System¶You're §senior. Think carefully and methodically.¶## Input¶§ctx¶~ctx¶## What I want¶§task¶## Don'ts¶* §rl¶* ~rl
**Role:** §senior¶**Goal:** §task¶**Audience:** ‹my team of §2-12|my boss|parents at our school|me, honestly›¶**Tone:** ‹warm|dry|matter of fact|bold›¶**Length:** §80-600 words¶**Details:** §ctx ~ctx
[ROLE] §senior [/ROLE]¶[SITUATION] §ctx ~ctx ~ctx [/SITUATION]¶[STEPS] 1) restate my problem in one line 2) §task 3) criticise your own answer 4) final version [/STEPS]¶§rl
C - Context: §ctx ~ctx¶R - Role: §senior¶A - Action: §task¶F - Format: §fmt¶T - Tone: ‹plain|like a good neighbour|confident› ⇒ ‹Too generic. We are only §2-9 people.|Step 3 ignores that §ctx|make it sound like me: short sentences, no "leverage"› ⇒ ‹ok. now a version for the noticeboard|ok good. One more: §task›
Take on the persona of §senior. Before writing, silently consider the reader, the goal and the obstacles. §task §ctx ~ctx Deliver: §fmt §rl
ROLE: §senior // OBJECTIVE: §task // INPUT: §ctx // OUTPUT: §fmt // (yes I got this structure off a LinkedIn post, bear with me)
`
const MEGA_BANKS = {
  senior:
    'a senior copywriter | a world-class negotiation trainer | a seasoned project manager | a curriculum designer | a top-tier financial planner for normal people | a veteran restaurant consultant | an award-winning grant writer | an operations person who has seen everything | a brand strategist | a very patient HR adviser',
  ctx: `
We are §company, §3-60 people in §city, in §industry.
I run a one-woman shop and lose about §amount a month.
The last newsletter had an open rate of §8-40%.
Two regulars left since §month, both said "it's the opening hours".
Our members are mostly over §45-70 and do not use apps.
My boss wants it by §weekday and has not told me what "it" is.
Budget: §amount, and that includes printing.
I'm a §job by training and fell into this job.
We tried flyers, a §month sale and a raffle. The raffle worked.
The council gives us a decision on §date.
`,
  task: `
Write a letter to our ‹customers|members|tenants› about the ‹new prices|closing on §weekday|move to §city›.
Create a §30-90 day plan to get from §2-9 to §10-40 bookings a week.
Find the §3-7 weakest points of my offer and repair the worst one.
Design a workshop of §2-6 hours on §topic for people who did not choose to come.
Draft a grant application for a ‹cargo bike|community oven|choir trip|repair café›.
Prepare me for the talk with §company about ‹rent|late payments|a raise› on §weekday.
Turn my messy notes into an agenda for §date.
Make a content calendar for §month, §2-5 posts a week, that I can really keep up.
`,
  fmt: `
A table with the columns step, who, by when.
Plain paragraphs, one heading.
First a summary of two lines, then the details.
Markdown, at most one page.
Subject line, preview text, body, sign-off.
§3-7 numbered points, each with an example from our shop.
`,
  rl: `
No buzzwords.
Do not invent numbers; leave a blank if you don't know.
Ask if something is unclear.
Use "we", not "the company".
Never promise a refund.
It must be readable aloud.
Nothing that needs a designer.
Mention the date only once.
Treat me as someone who knows the trade.
`,
}

const BLANKS = `
Write a ‹[TYPE OF CONTENT]|blog post› about §thing for [TARGET AUDIENCE]. Tone: [TONE]. Include [NUMBER] examples.
Act as a [PROFESSION] and help me with §thing. My budget is [BUDGET] and my deadline is ‹[DATE]|§date›. ⇒ oh sorry, forgot to fill that in. ‹Florist|Coach|Lawyer, sort of|a normal person›, §amount, §date ⇒ ‹thanks, but leave out the second part|again with a smaller budget›
"I am a {{role}} working on {{project}}. Help me {{goal}}." role = §job, project = §thing, goal = ‹finish it|explain it to my §relative|not go broke on it›
Create a meal plan for [X] people with [DIETARY RESTRICTIONS] — so for us: §2-6 people, ‹no nuts|one vegan|nobody eats mushrooms|I hate cooking›, and we have §food and ~food
Explain (TOPIC) to me like I'm (AGE). topic §topic age §5-90
[Topic: §topic] [Level: ‹beginner|intermediate|???›] [Language: English] [Length: §100-700 words] ‹Teach me.|Summarize.|Quiz me.›
Give me ___ ideas for ___ that cost less than ___. (§3-15, §thing, §amount)
Subject: <insert product> / Customer: <insert persona> / Pain: <insert pain>. Product is ‹felt slippers|goat soap|my pottery course in §city|a spreadsheet for choirs›, persona is ‹people like my §relative|cold feet|teachers›, pain you think of
Compose an email to [Recipient Name] regarding §thing. Mention that ‹§weekday does not work|we already paid §amount|§name is on leave until §date›. Sign as §name §surname.
Help me write a performance review for [EMPLOYEE]. Strengths: ‹calm|never late|sees what others miss›. To improve: ‹writes nothing down|too nice|interrupts›. Job: §job. ‹Leave the name blank.|›
You are an expert [insert field here] lol. I need someone for §thing, pick the field yourself
Generate a SWOT for [company name]: it's my §relative's ‹bakery|driving school|hair salon› in §city. S: ‹location|regulars› W: ‹no website|only cash› O: ... T: ‹the chain across the street|rent› fill the rest
[INSERT TEXT HERE] summarise the above in 3 bullets ⇒ haha whoops. here: "‹§name said that §thing should wait until §month because of money, and that the committee was not asked|The survey had §20-90 answers; most people like the hall but not the acoustics›"
Fill the template with what you know from me: Name: §name. Dream: ‹own café|move to §city|finish the novel›. Obstacle: ‹money|my §relative|fear›. Next step: ____. Deadline: ____.
`
const BLANK_BANKS = {
  thing:
    'the street party | a second-hand camper | our leaking roof | my master thesis on peat | the club newsletter | a surprise party for my §relative | quitting my job | the new rota | getting a §pet | my podcast about bridges | moving to §city | the allotment waiting list | an exhibition of §hobby',
}

const IMAGES = `
Write me a ‹Midjourney|SDXL|Flux|DALL·E› prompt for §motif, §look. ‹§ar|No text in it.|›
§motif, §look, ~look, §light, §lens §ar
/imagine prompt: §motif, §light, §look §ar ‹--stylize §50-750|--no text, hands|›
You are a prompt generator for image AI. I give you an idea, you give me ‹one|two|§3-4› prompts with subject, setting, light, lens, mood. Idea: §motif ⇒ less kitsch. ‹and put it in §city|and no people›  ⇒ next idea: ~motif
positive: §motif, §look, §light, sharp focus¶negative: ‹blurry, extra fingers, watermark|text, logo, frame|cartoon, oversaturated›¶steps §20-40, cfg §4-9. why does the face always melt?
I want §motif as a ‹linocut|risograph poster|children's book page|tarot card|stained glass window›. describe it so the image bot gets it right, mine looks like ‹plastic|a stock photo|a fever dream›
Describe a picture of §motif in the style a ‹photographer|set designer|botanical illustrator› would brief it: §light, §look. For the cover of ‹our choir's CD|my zine|a cookbook about §food›.
improve: "§motif, §look, beautiful, 4k, trending, masterpiece"
I'll feed this into an image model, so no full sentences, comma separated: §motif. mood: ‹§light|§look›. Format for a ‹phone wallpaper|A3 poster|business card›.
logo prompt for §company. must have ‹a heron|two hands|a mountain that is also a loaf›, flat, ‹2 colours|no gradients›, §look
make a series of §3-8 prompts with the same character: ‹an old ferryman|a girl with a tin satchel|a fox in a raincoat›. 1: §light, 2: ~light, 3: with §motif
`
const IMAGE_BANKS = {
  motif: `
a heron in a flooded underpass
my grandmother's kitchen in §city with §food on the table
a lighthouse keeper ironing
a market of clouds
an abandoned petrol station full of ferns
two old chess players under a plane tree
a tram that is also a whale
a still life: §food, a blue jug, a broken watch
portrait of a tired §job at §clock
the inside of a walnut as a concert hall
§city in the year 2190, seen from a balcony
`,
  look: 'muted palette | 1970s Kodachrome | gouache with visible paper | brutalist | woodcut, thick lines | pastel, hazy | like a Soviet matchbox label | hyperreal | ligne claire | grainy black and white | cut paper',
  light:
    'rain light | low winter sun from the left | single bulb | blue hour | overcast, no shadows | candle and phone screen | harsh noon',
  lens: '35mm | 85mm, f/1.8 | wide angle, slightly tilted | macro | drone view | pinhole |  medium format',
  ar: '--ar 16:9 | --ar 2:3 | --ar 4:5 --v 6 | square | portrait format | --ar 3:2',
}

const ASK_FIRST = `
Before you answer, ask me everything you need to know. I want to ‹§goal|§goal by §month›.
I want to §goal. Interview me, one question at a time, ‹at most §4-10 questions|until you are 95% sure›, then give me the plan. ⇒ §ans ⇒ ~ans ⇒ ~ans ⇒ ‹enough questions|ok write it›
Ask me §3-8 questions to find out ‹what is really going on|which one suits me|whether I should›. The matter: §goal. ‹Number them.|Multiple choice please.|No yes/no questions.›
You are a ‹consultant|good listener|career adviser›. Do not give advice until I say GO. First collect facts. My problem: I want to §goal but §ans ⇒ ~ans ⇒ ~ans ⇒ GO
What else do you need to know from me in order to help me §goal?
Let's do this: you ask, I answer, and at the end you write ‹my profile text|a one-page brief|a letter to myself›. Topic: §goal. ⇒ §ans ⇒ ~ans ⇒ can't answer that one ⇒ ~ans ⇒ write it
Prompt: "Reverse the roles. You're the person with questions and I'm the source." Subject: I want to §goal. Begin. ⇒ §ans ⇒ hm. ~ans
don't answer yet!! first repeat my problem in your words: I'd like to §goal, but §ans and also ~ans
`
const ASK_BANKS = {
  goal: `
learn enough §hobby to show it to my §relative
move my parents to a smaller flat
leave my job as §job without burning bridges
start a §industry business on the side
buy a used car for under §amount
write a eulogy for my §relative
get a grip on my mornings
find a present for a §job who has everything
plan a week in §city with a toddler and a §pet
choose between two schools
sell my grandfather's stamp collection
`,
  ans: `
about §2-12 hours a week, not more
I don't know, maybe §amount
my §relative is against it
we live in §city, third floor, no lift
because the last attempt in 20§15-24 ended badly
no. well, once
that's a strange question, but yes
I can't ‹drive|swim|sing|sit still›
it has to be done by §date
I have never told anybody that
two: §name and §name
skip
`,
}

const MASTERS = `
You're the game master of a §genre campaign. I play §hero. ‹Describe scenes in §3-8 sentences, end with "What do you do?"|Roll dice for me openly.|Give me three options and a fourth that is stupid.|Track HP (§8-30) and coins (§1-60).› Start ‹in medias res|in a tavern, sorry|with bad weather|at my own funeral›. ⇒ §act ⇒ ~act ⇒ ~act
Let's play a text adventure. Setting: §genre. Rules: I type actions, you tell me what happens, ‹I can die|never speak for me|inventory at the end of every reply›. I'm §hero. ⇒ §act ⇒ ‹inventory|~act› ⇒ ~act ⇒ save and summarise so we can go on ‹tomorrow|after dinner›
Make me a one-shot for §3-6 players, level §1-9, §genre. ‹One player is always late, so give him an entrance.|Two of them are §8-13 years old.|No elves.› Hook, three scenes, a twist, stat block of the villain.
we continue: last session §hero ‹stole the bell|lost the map|was crowned by mistake›. the party is in §city-like town. ~act ⇒ ~act
Create an NPC for my §genre table: name, voice, secret, what they want from §hero. ‹no more blacksmiths pls|she must lie well|they know about §topic› ⇒ another, but ‹older|a coward|funny›
I am §hero. You are everyone else. §genre. ‹slow burn|keep it PG|no romance|dry humour›. I enter. ⇒ "§line" ⇒ I don't believe a word. §act
Roll a d20 for me, +§1-6, ‹stealth|persuasion|cooking›. §genre, §hero. §act
generate a random table (d§6-12) of ‹rumours|things in a dead wizard's pocket|weather events|reasons the bridge is closed› for §genre
Homebrew question: how would you balance ‹a spell that swaps two objects|a monk with one arm|a cursed spoon›? group of §3-6, §genre
`
const MASTER_BANKS = {
  genre:
    'low fantasy with salt smugglers | noir in a city of §city trams | hard sci-fi on an ice moon | cosy mystery in a launderette | Mythic Greece but bureaucratic | post-flood Europe | space pirates | a haunted department store, 1954 | dieselpunk',
  hero: 'a disgraced bell founder | Ilse, a cartographer who cannot swim | a goblin notary | a retired duellist with a bad knee | a ship AI that lies | a twelve year old thief | two brothers in one coat | a priest of a small god',
  act: `
I look under the ‹counter|altar|second bed›.
I offer her ‹my ring|§2-40 coins|a half-truth› and smile.
run
I listen at the door for as long as it takes.
we vote: ‹burn the letter|open the crate|go back for §name›
I cast ‹light|something, anything|silence› on the ‹dog|stairs|judge's wig›
can I tie the rope to the ‹anchor|statue|mule›?
I tell him the truth, all of it.
attack the one with the lamp
"§line"
`,
  line: 'You owe me a boat. | I was never here. | Which of you is the baker? | Keep the dog, give me the key. | That is not my blood. | Say that again, slowly.',
}

const CONSOLES = `
Pretend to be ‹a Debian shell|a FreeBSD box|PowerShell 7|a busybox router› that belongs to a ‹careless admin|film student|lighthouse›. I type, you print what the screen would show, in one code block, no comments. When I need to talk to you I write it {like this}. §cmd ⇒ ~cmd ⇒ ~cmd ⇒ {‹make it more broken|add a hidden file|reset›} ⇒ ~cmd
You are a SQL console with a made-up database of a ‹ferry company|vet practice|wool shop›, §3-6 tables. Only show results as tables. \\d ⇒ select * from ‹customers|animals|tickets› limit §3-9; ⇒ select ‹city|species|route›, count(*) from ‹customers|animals|tickets› group by 1; ⇒ {how would I index that? this is practice for my exam on §weekday}
Act like a ‹BBC Micro|C64|ZX81›. I learnt on one in 198§1-9 and want to show my §relative. 10 PRINT "§name" ⇒ 20 GOTO 10 ⇒ RUN ⇒ ‹LIST|NEW|10 REM HELLO|LOAD "*",8,1›
be a python interpreter. no explanation ⇒ a = [§1-9, §1-9, §1-9] ⇒ ‹a[::-1]|sum(a)/len(a)|[x**2 for x in a]|a.sort()› ⇒ ‹a[§3-8]|import this|def f(x): return x if x<2 else f(x-1)+f(x-2)› ⇒ f(§5-12)
Play a ‹ticket machine in §city|lift control panel|airport departures board|talking fridge› for my ‹drama club|UX class|daughter›. Print only what the display says. ⇒ press ‹2|cancel|door›  ⇒ insert §1-20 euros ⇒ ‹help|press 0|kick it›
You're a spreadsheet. Text table, 10 rows, columns A to F. I write into cells, you recalculate. ⇒ A1: §10-90, A2: §10-90, A3: =A1*A2 ⇒ B1: ‹rent|wool|diesel›, C1: =SUM(A1:A3) ⇒ ‹sort by A|delete row 2|what's in F9?›
I want you to behave like a chess engine. No commentary, just the move and the board. I'm ‹white|black, you begin›. e4 ⇒ ‹Nf3|d4|Bc4› ⇒ ‹O-O|Qh5|Nc3› ⇒ ‹wait, that's illegal|undo|show the board again›
simulate git for my class: repo with §2-4 branches, a conflict in ‹menu.txt|poem.md›. I type commands. ⇒ git status ⇒ git merge ‹feature|§name›  ⇒ git ‹diff|log --oneline --graph|checkout --ours menu.txt›
`
const CONSOLE_BANKS = {
  cmd: `
ls -la
cat notes.txt
cd /home/§name
whoami && uptime
history | tail -§5-20
df -h
find . -name "*.bak" -mtime -§2-30
ps aux | sort -rk 3 | head
ping -c 2 §name-pc
sudo apt install ‹cowsay|fortune|htop›
cat /etc/motd
tar tf backup-20§10-24.tar.gz
`,
}

const STYLE = `
Write ‹a birthday card|an out-of-office note|the minutes of our allotment meeting|a complaint to §company|the invitation to our summer party› in the style of §voice. Facts: §fact ~fact
Rewrite this as §voice would: "§fact ~fact ~fact" ‹Max §40-200 words.|not too much|keep the date in›
Here are two texts of mine so you learn my style:¶¶1) §fact ~fact¶2) ~fact ~fact¶¶Now write in this style about §topic. ⇒ ‹too polished, I ramble more|I never use semicolons|yes!! that's me› ⇒ and a short one for ‹the landlord|§name|my boss›
You are a ghostwriter who copies voices. Analyse how I write (length of sentences, favourite words, quirks), then draft ‹my LinkedIn post|a letter to §name|the club's annual report›. Sample: "~fact ~fact ~fact"
§fact ~fact ⟶ as §voice pls
Give me the same message in §3-6 tones (‹cold|formal|cheeky|grandmotherly|lawyerly|tired›...): "§fact"
style: §voice. subject: §topic. form: ‹limerick|haiku|obituary|football report|recipe|weather forecast›. for: my §relative, who is ‹turning §30-90|in hospital|leaving §company›
"Mimic the writing below. Keep rhythm, drop content." ¶---¶~fact ~fact ~fact¶---¶New content: §topic, §80-250 words
`
const STYLE_BANKS = {
  voice:
    'a shipping forecast | a Victorian auntie | a nature documentary | hard-boiled detective fiction | a very tired §job | a 1990s computer magazine | an old sea shanty | a sports commentator | a medieval chronicle | a mildly threatening fairy tale | a council letter | a wine critic | our late headmaster',
  fact: `
The boiler in the clubhouse is dead since §weekday.
We meet at §clock behind the station in §city, bring §food.
§name has paid §amount, §name has not, and nobody wants to say it.
I'm away until §date; ask §name §surname, she knows where the key is.
My §relative built that shed in 19§60-99 and it leans a little more each year.
Somebody put a §pet in the photocopier room.
The parcel came on §date, open, with only the invoice in it.
I do like the plan, I just don't like that I heard it from §name first.
It rained, the tent held, the cake did not.
`,
}

const TUTORS = `
You are my §tongue teacher. ‹We talk about §subj.|Scene: §scene.› Correct me ‹after every message|only at the end|only if I would not be understood›, then ask the next question. I'm ‹A2|B1|rusty|a beginner›. ⇒ §try ⇒ ~try ⇒ ~try ⇒ ‹say that slower / simpler|what's the difference between the two past tenses|list my mistakes›
Act as a spoken English teacher. I write, you reply in English and fix my mistakes in brackets. Reply max 100 words. Ask me something each time. ⇒ §try ⇒ ~try ⇒ ~try
Interviewer prompt!! You're hiring a §job at §company. One question at a time, wait for answer, no feedback till the end. ‹Be tough.|It's my first one ever.|In English, I'm not native.› ⇒ §int ⇒ ~int ⇒ ~int ⇒ how did i do
Let's roleplay ‹§scene› in §tongue, level ‹A1|A2|B1›. Put difficult words in bold with English in brackets. I start: ‹Hallo!|Bonjour, je voudrais...|Hola buenas|Ciao! Scusi|こんにちは›
Make me §8-25 ‹sentences with gaps|flash cards|mini dialogues› in §tongue about §subj, solutions at the end. ‹I keep mixing up cases.|Use only present tense.|I'm §40-75 and learn for fun.›
Quiz me on §tongue verbs, one at a time. ‹Mean mode.|Tell me the rule if wrong.› ⇒ ‹no idea|hablé?|ich habe gegangen|je suis allé›  ⇒ ‹again|next|why›
oral exam practice: topic §subj, §tongue, examiner = you, I have §5-15 min. ⇒ §try ⇒ ‹give me a better way to say that|~try›
Please explain like a patient tutor why "§try" is ‹wrong|not natural›. My mother tongue is ‹Turkish|Polish|Vietnamese|Arabic|Korean›.
`
const TUTOR_BANKS = {
  tongue: 'German | French | Spanish | Dutch | Italian | Japanese | Swedish | Welsh',
  subj: 'my weekend | renting a flat | food I hate | my job as §job | the weather in §city | my §pet | school days | public transport | §hobby',
  scene:
    'at the pharmacy | I lost my bag in §city | first day at work | parents evening | buying cheese | the neighbour complains | a phone call with the bank',
  try: `
Yesterday I go to market with my wife for buy fishes.
I am living here since §2-9 years but my english is not growing.
In my country we are not used to make so many small talk.
I would said that it depends of the person.
The weather it is very hot, isn't?
My boss told me that I must to be more proactive, but how?
I have a doubt about the word "actually".
If I would have more time I will learn guitar.
`,
  int: `
I have worked §2-12 years as §job, so I know how it is when everything breaks at once.
My weakness is that I say yes to quick.
I left because the firm moved to §city.
One time I had a conflict with a colleague, I waited two days, then we ate lunch.
Salary... I think about §amount more than now?
In five years? I hope with less back pain.
`,
}

const ZH_ROLES = `
# Role: §zrole¶¶## Profile¶- language: 中文¶- description: §zdesc¶¶## Rules¶1. §zrule¶2. ~zrule¶3. ~zrule¶¶## Workflow¶1. 先问清楚我的情况¶2. 给出方案¶¶## Initialization¶‹作为角色<Role>，向我打招呼并开始。|直接开始，我的情况：§zneed› ⇒ §zneed ⇒ ‹太官方了，说人话|第二点再展开|换个便宜的方案›
‹请|我想让|我希望›你扮演一名§zrole，§zdesc。§zrule我的第一个问题是：§zneed
你是一位有§5-30年经验的§zrole。任务：§zneed¶要求：¶（1）§zrule¶（2）~zrule¶（3）~zrule
从网上抄的提示词，试试好不好用：“你现在是§zrole，§zdesc，§zrule” §zneed
【角色】§zrole¶【背景】§zneed¶【任务】§zdesc¶【输出格式】‹表格|分点，每点不超过§15-60字|先结论后理由|一段话，能直接复制到微信›¶【禁忌】~zrule
假设你是§zrole，我是‹客户|学生家长|面试者|病人家属›，咱们模拟一次对话，你先说 ⇒ ‹嗯，您好|我先说说情况吧，§zneed|不好意思来晚了› ⇒ ‹这个我没准备|那要多少钱|您觉得我行吗› ⇒ 停，点评一下我刚才的表现
帮我优化这个提示词：“你是§zrole，帮我§zdesc” ‹要能一次出结果|我用的是豆包|老是输出一堆废话›
小红书爆款文案生成器：标题带emoji，§zrule主题：‹§zneed›
你先别回答，先向我提§3-8个问题，了解清楚之后再以§zrule2的身份给建议。事情是这样的：§zneed ⇒ ‹一个月大概§2-20千|没想过|家里人不同意› ⇒ ‹就这些，给方案吧|还有一点，~zneed›
用‹鲁迅|东北大哥|单口相声|说明书|古代奏折›的口吻写‹一条请假条|一份检讨|年会邀请|给§zwho的生日祝福|辞职信›，内容：§zneed
`
const ZH_BANKS = {
  zwho: '我妈 | 室友 | 领导 | 对象 | 导师 | 丈母娘',
  zrole:
    '资深面试官 | 健身教练 | 考研英语老师 | 家庭理财顾问 | 装修设计师 | 育儿专家 | 小说编辑 | 短视频编导 | 法律顾问 | 中医养生师 | 旅行定制师 | 心理咨询师 | 起名大师 | 产品经理',
  zrule2: '过来人 | 专业顾问 | 毒舌朋友 | 长辈',
  zdesc:
    '根据我的情况给出可执行的计划 | 帮我挑出问题并改写 | 用大白话解释专业内容 | 一步一步引导我自己想明白 | 写出能直接用的文案 | 预测对方会问什么并给出回答',
  zrule: `
不要说套话。
每次只问一个问题。
控制在§100-500字以内。
不知道的就说不知道，不许编。
语气亲切一点。
不要用“首先其次最后”。
给出具体数字。
结尾不要总结。
`,
  zneed: `
三十§1-9岁转行做§zjob还来得及吗
房子§50-120平，预算§5-20万，一家四口怎么装
孩子上‹小学二年级|初一|幼儿园大班›，写作业磨蹭到§9-11点
面试被问“为什么离职”，实话是‹领导太烦|工资拖了§2-4个月|加班到吐›
每天走一万步，体重还是§120-180斤
老家的‹宅基地|果园|小卖部›要不要接着弄
想给‹女儿|店铺|公众号›起个名字，姓‹林|沈|顾›
和§zwho吵架了，谁都不先开口
‹国庆|春节|五一›带老人去‹大理|西安|厦门›§3-7天，老人腿不好
写了篇小说开头，女主刚出场就像个工具人
手里有§2-30万，放银行利息太低，又怕亏
`,
  zjob: '程序员 | 幼师 | 配音 | 烘焙 | 数据分析 | 电工',
}

const DE_ROLES = `
Du bist §dr mit langjähriger Erfahrung. Deine Aufgabe: §da¶¶Regeln:¶- §dg¶- ~dg¶- ~dg¶¶Meine Situation: §ds
Handle als §dr. Ich ‹schildere dir mein Anliegen|gebe dir einen Text|nenne dir Zahlen› und du ‹antwortest|reagierst›, als säßen wir am selben Tisch. §dg Mein erstes Anliegen: §ds
Stell dir vor, du bist §dr. §ds Was würdest du mir raten? §dg
ROLLE: §dr¶ZIEL: §da¶ZIELGRUPPE: ‹Eltern der 3b|Vereinsmitglieder Ü60|mein Chef|ich selbst›¶TON: ‹locker|sachlich|herzlich, aber bestimmt›¶KONTEXT: §ds ~ds¶FORMAT: ‹Fließtext|Tabelle|Stichpunkte, max. §4-9› ⇒ ‹klingt zu sehr nach Werbung|bitte siezen|das mit dem Geld weglassen› ⇒ ‹passt, danke|und jetzt als WhatsApp-Nachricht›
Stelle mir zuerst ‹alle Fragen, die du brauchst|§3-7 Fragen›, bevor du antwortest. Thema: §ds ⇒ ‹1. nein 2. ungefähr §2-9 Jahre 3. keine Ahnung|Budget §200-4000 Euro, Zeit bis Ende ‹Mai|Oktober›|das weiß nur meine Frau› ⇒ ok, leg los
Wir spielen ein ‹Bewerbungsgespräch|Verkaufsgespräch|Elterngespräch|mündliche Prüfung›. Du bist §dr, ich bin ich. Immer nur eine Frage, danach Note von 1 bis 6. ⇒ ‹Guten Tag, freut mich.|Ich bin eher so der ruhige Typ.|Puh.› ⇒ ‹Weil mir der alte Job zu weit weg war.|Das habe ich in der Lehre gelernt.› ⇒ welche Note??
Prompt aus dem Internet, mal sehen: „Du bist §dr und beantwortest alles in [ANZAHL] Sätzen für [ZIELGRUPPE].“ Anzahl 5, Zielgruppe ‹mein Opa|Azubis|die Nachbarin›. Frage: §ds
Schreib im Stil von ‹einem alten Schulaufsatz|einer Betriebsanleitung|der Sendung mit dem schlauen Tier|einem grantigen Wiener Kellner› ‹eine Einladung|eine Absage|eine Rede zum §40-90.›: §ds
Verbessere meinen Prompt: „§da, aber gut und ausführlich und wie ein Experte“ ‹Ich nutze das beruflich.|kommt immer nur Blabla raus›
`
const DE_BANKS = {
  dr: 'Steuerberater | Hausverwalterin | ein Physiotherapeut | eine Grundschullehrerin | Bürgermeister einer kleinen Gemeinde | Baumpfleger | Schuldnerberaterin | ein strenger Lektor | Küchenplanerin | Fahrlehrer | ein Imker | Personalchefin',
  da: 'einen Brief an die Hausgemeinschaft schreiben | mir einen Plan für §2-10 Wochen machen | meinen Text kürzen, ohne dass er kalt wird | die Vor- und Nachteile ehrlich abwägen | eine Checkliste für den §1-28. erstellen | mich auf das Gespräch vorbereiten',
  dg: `
Keine Floskeln.
Maximal §80-300 Wörter.
Frag nach, wenn etwas unklar ist.
Bitte nicht gendern, das macht der Verein nicht mit.
Nenne keine Paragraphen, nur was ich tun soll.
Schreibe so, dass es auch meine Mutter versteht.
Erfinde nichts dazu.
`,
  ds: `
Die Nachbarn über uns ‹trampeln|bohren sonntags|haben jetzt zwei Hunde›, und ich will keinen Krieg.
Ich bin seit §4-20 Jahren ‹Schlosser|Erzieherin|im Außendienst› und kann nicht mehr.
Unser Chor hat noch §300-4000 Euro und das Dach vom Probenraum ist undicht.
Mein Sohn, §8-16, will nicht mehr zum Training.
Heizkosten dieses Jahr §900-3400 Euro, letztes Jahr die Hälfte.
Am §1-28. habe ich das Gespräch wegen der Teilzeit.
Der Kirschbaum ‹harzt|trägt nichts|steht zu nah am Zaun›.
Ich habe §2-9 Angebote für die Küche und verstehe keins.
`,
}

const ES_ROLES = `
Quiero que actúes como §er. Yo te ‹cuento mi caso|paso un texto|doy unos datos› y tú ‹me respondes como en consulta|me corriges|me haces preguntas hasta entenderlo›. §eg Mi primera petición: §en
Eres §er con más de §10-30 años de experiencia. §en §eg
**Rol:** §er **Tarea:** ‹hazme un plan para §2-8 semanas|escribe un mensaje para el grupo de vecinos|revísalo y dime qué falla› **Contexto:** §en ~en **Formato:** ‹tabla|lista corta|texto para copiar en WhatsApp›
Actúa como §er y hazme ‹§3-8 preguntas antes de contestar|una entrevista de trabajo, pregunta a pregunta›. ⇒ ‹vale, pues §2-9 años|sí, pero sin contrato|ni idea› ⇒ ‹porque quiero estar más cerca de casa|depende del sueldo› ⇒ dime qué tal, sin paños calientes
Soy ‹profe de secundaria|autónoma|estudiante de enfermería|jubilado con tiempo›. Tú eres §er. §en ¿Qué harías? §eg
copié este prompt de un vídeo: "Eres el mejor [PROFESIÓN] del mundo, ayúdame con [PROBLEMA] en [TIEMPO]". profesión: §er, problema: §en, tiempo: §2-12 semanas
Escribe como si fueras ‹una abuela gallega|un locutor de radio|un bando municipal|un mexicano muy educado›: §en ⇒ ‹jajaja más corto|quítale lo de la abuela|perfecto›
Dame un prompt para que la IA ‹me corrija las redacciones|haga menús baratos|dibuje §er en acuarela› sin ‹inventarse cosas|tantas listas›
Juego de rol: eres el máster, ‹un pueblo minero, 1890|una nave sin agua|Sevilla con dragones›. Yo llevo a ‹una barbera que miente|un cura sin fe›. Empieza. ⇒ ‹miro debajo de la mesa|pregunto por el alcalde|corro› ⇒ ‹tiro dados|le digo la verdad› 
`
const ES_BANKS = {
  er: 'un asesor fiscal | una nutricionista | un entrenador de atletismo | un abogado de alquileres | una profesora de inglés | un guía de viajes | una psicóloga infantil | un chef de menú del día | una correctora de estilo | un mecánico de confianza',
  eg: `
No uses palabras rebuscadas.
Máximo §60-250 palabras.
Si te falta algún dato, pregunta.
Tutéame.
Nada de listas, por favor.
Sé sincero aunque duela.
`,
  en: `
El casero quiere subirme §40-200 euros y el contrato acaba en ‹mayo|otoño|§2-9 meses›.
Mi hija de §6-15 años ‹no quiere leer|se muerde las uñas|ha suspendido mates›.
Quiero correr §10-42 km y me duele la rodilla.
Tengo garbanzos, media calabaza y §5-20 euros hasta el viernes.
Me despidieron el §1-28 y no sé si firmar.
Vamos §2-6 personas a ‹Oaxaca|Cádiz|Mendoza›, una con silla de ruedas.
El coche hace un ruido raro a §60-110 por hora.
Mi jefa me escribe a las §9-11 de la noche.
`,
}

const FR_PT_ROLES = `
Je veux que tu joues le rôle ‹d'un|de mon› §fr. Je te donne ‹ma situation|un texte|une phrase› et tu ‹réponds en §3-8 phrases|me poses des questions|corriges›. §ff Première demande : §fn
Tu es un §fr reconnu. Contexte : §fn ~fn Mission : ‹un plan sur §2-8 semaines|une lettre au syndic|trois pistes, classées›. §ff
# Rôle¶§fr¶# Contexte¶§fn¶# Tâche¶‹rédige un mail poli mais ferme|fais-moi un programme|trouve ce qui cloche›¶# Contraintes¶- §ff¶- ~ff ⇒ ‹trop scolaire|vouvoie-les|enlève la dernière phrase› ⇒ ‹nickel merci|et en version SMS ?›
Simule un entretien pour un poste de ‹vendeuse|technicien|aide-soignant›, une question à la fois, puis note-moi sur 20. ⇒ ‹Bonjour ! Alors, je m'appelle §name.|Euh, mon défaut c'est que je doute.› ⇒ ‹J'ai tenu un stand pendant §2-6 étés.|Je ne sais pas dire non.› ⇒ alors, la note ?
Pose-moi d'abord toutes les questions utiles, ensuite seulement conseille-moi : §fn ⇒ ‹environ §200-3000 euros|non, jamais|mon mari, surtout› ⇒ vas-y
Quero que atues como §pr. Eu conto ‹o meu caso|o que tenho›, tu ‹respondes sem rodeios|fazes perguntas›. §pg Primeiro pedido: §pn
Você é §pr com §8-25 anos de experiência. Sua tarefa: ‹montar um plano de §2-10 semanas|reescrever meu texto|me preparar pra conversa›. Contexto: §pn ~pn ¶Regras: §pg ~pg
Aja como §pr. §pn §pg ⇒ ‹ficou formal demais|e se eu só tiver §2-5 horas por semana?|pode resumir› ⇒ ‹valeu!|agora faz a mesma coisa pra minha irmã›
[PERSONA]: §pr [OBJETIVO]: ‹fechar as contas|passar na prova|não brigar› [SITUAÇÃO]: §pn [FORMATO]: ‹tabela|texto corrido|passo a passo numerado›
Me faz um prompt de imagem: ‹um bonde em Lisboa feito de azulejo|capivara de óculos lendo jornal|feira livre às 5 da manhã›, ‹aquarela|foto analógica|cordel›. ‹Sem texto.|vertical›
Peguei esse modelo num grupo: "Você é [ESPECIALISTA]. Me ajude a [META] em [PRAZO] gastando [VALOR]". Especialista: §pr. Meta: §pn Prazo e valor: §2-6 meses, R$ §100-3000
`
const FR_PT_BANKS = {
  fr: 'coach sportif | conseiller en insertion | prof de français | médiateur de copropriété | nutritionniste | relecteur | guide de montagne | libraire | comptable pour associations',
  ff: 'Pas de jargon. | Reste bref. | Tutoie-moi. | Ne donne pas la solution tout de suite. | Si tu ne sais pas, dis-le. | Pas plus de §80-250 mots.',
  fn: `
Le voisin du dessus refait sa cuisine depuis §2-9 mois.
Je reprends le vélo après §3-20 ans, j'ai §35-70 ans.
Mon fils passe le brevet en juin et ne fait rien.
L'association a §300-5000 euros de déficit.
Je dois annoncer à ma mère que je pars à ‹Montréal|Lyon|Dakar›.
On me propose un CDI à §1500-2600 net, je gagne plus en intérim.
Mon texte sur les moulins fait §2-9 pages de trop.
`,
  pr: 'nutricionista | professora de redação | advogado trabalhista | planejador financeiro | coach de carreira | pedreiro experiente | terapeuta de casal | guia de turismo',
  pg: 'Sem enrolação. | Português simples. | No máximo §80-250 palavras. | Não invente dados. | Uma pergunta por vez. | Pode ser duro comigo.',
  pn: `
Tenho §2-9 boletos atrasados e ganho R$ §1800-5200.
Minha redação sobre ‹fome|mobilidade|leitura› tirou §400-760.
O banheiro vaza pro vizinho de baixo desde ‹março|domingo|a reforma›.
Quero largar o escritório e vender ‹bolo|plantas|cadernos›.
A minha sogra vem morar connosco em ‹setembro|breve›.
Meu chefe mudou a escala sem avisar de novo.
Vou a ‹Recife|Coimbra|Maputo› com duas crianças e pouco dinheiro.
`,
}

const RU_ROLES = `
Представь, что ты §rr. §rn ‹Что посоветуешь?|Дай план на §2-8 недель.|Разбери по шагам.› §rg
Действуй как §rr с опытом §8-30 лет. Задача: ‹составить план|исправить мой текст|подготовить меня к разговору›. Условия: §rn ~rn §rg
Роль: §rr¶Контекст: §rn¶Задача: ‹напиши сообщение в домовой чат|таблица с плюсами и минусами|чек-лист›¶Стиль: ‹разговорный|деловой|с юмором›¶Ограничения: §rg ~rg ⇒ ‹слишком официально|короче раза в два|а если денег нет?› ⇒ ‹спасибо, то что надо|теперь для §rwho›
Ты §rr. Сначала задай мне §3-8 вопросов, потом отвечай. Ситуация: §rn ⇒ ‹да, но давно|не знаю|примерно §10-90 тысяч› ⇒ ‹муж против|до конца месяца|всё, давай› 
Скопировала промпт из телеграма: «Ты эксперт мирового уровня в области [ОБЛАСТЬ]…» ну короче область сам поймёшь, вопрос: §rn
Давай сыграем: ты ведущий, мир — ‹Петербург, 1911, магия под запретом|станция на Титане|деревня, где пропали петухи›. Я — ‹аптекарь|беглый писарь|кот›. Не решай за меня. ⇒ ‹осматриваюсь|спрашиваю, кто умер|прячу письмо› ⇒ ‹иду в подвал|вру: «я от Степаныча»›
Проведи со мной собеседование на ‹бухгалтера|тестировщика|воспитателя›, по одному вопросу, без подсказок. ⇒ ‹Здравствуйте. Опыт §2-9 лет.|Конфликтов не было, почти.› ⇒ ‹Хочу расти.|Можно другой вопрос?› ⇒ оцени честно
Напиши в стиле ‹советской передовицы|прогноза погоды|бабушкиного письма|инструкции к утюгу›: §rn
Сделай промт для картинки: ‹избушка как маяк|трамвай в снегу, пастель|портрет соседки с лейкой›, ‹без текста|для обложки паблика›
`
const RU_BANKS = {
  rr: 'опытный юрист | мудрый сосед | семейный психолог | лучший друг, который всё знает | консультант на все случаи | строгий наставник | бабушка с тремя высшими | журналист из рубрики «вопрос-ответ»',
  rwho: 'мамы | начальника | старосты подъезда | сына',
  rg: `
Без воды.
Пиши просто.
Не больше §60-250 слов.
Не придумывай факты.
Если чего-то не хватает, спроси.
На «ты».
`,
  rn: `
Соседи сверху залили, ущерб тысяч §20-150.
Сын в §5-11 классе, по алгебре двойки.
Помидоры на балконе ‹желтеют|вытянулись|в мошках›.
Мне §28-55, хочу уйти из ‹банка|школы|торговли›.
Начальник ставит смены без предупреждения.
Еду в ‹Казань|Калининград|Суздаль› на §2-6 дня с мамой, ей §65-84.
Написала рассказ, конец не работает.
Бегаю третий месяц, колено ноет.
`,
}

const JA_ROLES = `
あなたは§jrです。§jnについて、‹わかりやすく教えて|具体的なアドバイスを|計画を立てて›ください。§jg
#命令書¶あなたは§jrです。以下の制約条件と入力文をもとに、‹案内文|相談への回答|献立|メール›を作ってください。¶¶#制約条件¶・§jg¶・~jg¶・~jg¶¶#入力文¶§jn ⇒ ‹もう少し短く|ちょっと固いです|2つ目だけ詳しく› ⇒ ‹ありがとうございます、これで出します|LINE用にしてください›
§jrになりきって会話してください。‹私が間違えたら最後に教えて。|質問は一つずつ。|関西弁で。› ⇒ ‹こんにちは。§jn|よろしくお願いします› ⇒ ‹うーん、§2-9年くらいです|それは無理です|たぶん› ⇒ ‹点数をつけるなら何点？|もう一回最初から›
まず私に質問を§3-7個してから答えてください。§jn ⇒ ‹予算は§1-20万円です|家族は反対です|特にないです› ⇒ お願いします
面接官役をお願いします。職種は‹事務|介護職|プログラマー|販売›、一問ずつ。 ⇒ ‹よろしくお願いいたします。前職は§2-12年です。|緊張してます› ⇒ ‹短所は心配しすぎるところです|人と話すのが好きだからです› ⇒ 率直な評価を
【役割】§jr【状況】§jn【目的】‹上司に納得してもらう|子どもがやる気になる|赤字を減らす›【条件】§jg
「あなたは[職業]のプロです。[悩み]を[期間]で解決して」というテンプレを見つけました。職業＝§jr、悩み＝§jn、期間＝§2-8週間
TRPGのGMをしてください。舞台は‹昭和の商店街|雪の修道院|海底列車›、私は‹見習い鍵師|猫又|元新聞記者›。 ⇒ ‹棚の裏を調べる|名乗らずに様子を見る|逃げる› ⇒ ‹ダイスを振ります|「その鍵、どこで？」›
画像生成用のプロンプトを英語で：‹雨の日の小さな喫茶店|縁側で眠る柴犬と西瓜|架空の鉄道のポスター›、‹水彩|浮世絵風|フィルム写真›、‹横長|文字なし›
`
const JA_BANKS = {
  jr: 'ベテランの管理栄養士 | 中学校の数学教師 | ファイナンシャルプランナー | 優秀な編集者 | 整理収納アドバイザー | 旅行プランナー | 園芸の専門家 | 転職エージェント | 町内会長 | 英会話講師',
  jg: '‹§100-400›字以内で | 専門用語は使わない | です・ます調で | わからないことは推測しない | 箇条書きは使わないで | 最後に一言励ましを | 小学生にもわかる言葉で',
  jn: `
息子（§6-15歳）が‹宿題をしない|ゲームばかり|学校に行きたがらない›こと
ベランダの‹トマト|バジル|紫陽花›が枯れかけていること
§28-55歳で‹看護師|営業|公務員›を辞めたい気持ち
冷蔵庫に‹大根半分|豆腐|鮭›しかなくて、あと§3-9日で給料日
‹町内の夏祭り|PTAの会議|母の七十七歳の祝い›の準備
‹金沢|尾道|弘前›に§2-4泊、足の悪い母と
上の階の音が夜§9-12時まで続いていること
ブログの文章がいつも長すぎると言われること
`,
}

export const PROMPT_LIBRARIES: readonly Source[] = [
  person('library_roles', 360, 0.25, ROLES, ROLE_BANKS),
  person('library_sections', 320, 0.1, MEGA, MEGA_BANKS),
  person('library_blanks', 300, 0.25, BLANKS, BLANK_BANKS),
  person('library_pictures', 320, 0.2, IMAGES, IMAGE_BANKS),
  person('library_ask_first', 300, 0.25, ASK_FIRST, ASK_BANKS),
  person('library_game_masters', 320, 0.25, MASTERS, MASTER_BANKS),
  person('library_consoles', 280, 0.1, CONSOLES, CONSOLE_BANKS),
  person('library_voices', 300, 0.2, STYLE, STYLE_BANKS),
  person('library_tutors', 320, 0.15, TUTORS, TUTOR_BANKS),
  person('library_zh', 320, 0, ZH_ROLES, ZH_BANKS),
  person('library_de', 280, 0.05, DE_ROLES, DE_BANKS),
  person('library_es', 280, 0.1, ES_ROLES, ES_BANKS),
  person('library_fr_pt', 300, 0.05, FR_PT_ROLES, FR_PT_BANKS),
  person('library_ru', 280, 0.05, RU_ROLES, RU_BANKS),
  person('library_ja', 280, 0, JA_ROLES, JA_BANKS),
]
