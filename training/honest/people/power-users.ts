// People who have got the knack of it: prompts about prompts, personas, decisions, formats, comparisons, grades.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const IMPROVE = `
Improve this prompt for me: "§draft"
here is my prompt, make it better so the AI stops ‹rambling|making up sources|answering in lists|being so polite›:¶¶§draft¶¶Keep it under §60-300 words.
I want to ask chatgpt about §thing but my questions always give vague answers. How should I phrase it?
Which of these two prompts is better and why?¶¶A: §draft¶¶B: ~draft
§draft¶¶^ rewrite as a prompt with role, task, context, format. I will paste it into ‹Claude|Copilot|Gemini|our company bot›.
Write me a prompt for ‹Midjourney|Stable Diffusion|DALL-E|Firefly›: ‹a heron in a flooded supermarket|my late grandmother's kitchen, 1974, Kodachrome|logo for a §industry firm, a fox, flat|portrait of a tired §job in rain light|isometric map of a fishing village›. ‹No text in the picture.|Add negative prompt.|--ar 16:9|Give me three variants.›
Why does "§draft" give me a ‹different answer every time|wall of text|refusal|bullet list with emojis›?
I have been using this system prompt at work for §2-9 months:¶¶You are §persona. §rule ~rule ~rule¶¶‹What would you cut?|It forgets the second rule after a few messages. Ideas?|Can you shorten it to half?|My boss wants it friendlier.›
give me a good prompt to ‹write my CV|learn §topic|plan a week of meals|practise §job interview|make it talk like a pirate›
You are an expert prompt engineer. My goal: §thing. Ask me up to §2-6 questions first, then write the prompt. ⇒ ‹1. it's for me only 2. beginner 3. english|1) my team, about §4-30 people 2) formal 3) once a week|I don't know, you choose› ⇒ ‹shorter|good, now a version for images|where do I put the example?|it still answers in lists when I try it :(›
§draft ⇒ no wait, first tell me how you understood that ⇒ ok so reword my question so that it's ‹unambiguous|about adults only|about §city› ⇒ and now answer it
Turn my notes into instructions for an assistant for my ‹allotment club|choir|parents' group›: §rule ~rule ~rule
what does "‹few-shot|temperature|system prompt|chain of thought|role prompting›" mean in practice? show with a prompt about §thing
act as my prompt generator. I say a topic, you give me a prompt. first topic: §thing ⇒ next: ~thing ⇒ ~thing ⇒ the ‹second|first› one was too ‹long|posh›, redo
Translate this prompt to ‹English|German|Japanese› without losing the tone: §draft
I need a template I can fill in every §weekday, with [brackets] for the parts that change, for §thing.
`
const IMPROVE_BANKS = {
  draft: `
write a nice email to my §relative about §thing
You are §persona. Help me with §thing. §rule
explain §topic like i'm five but also with the formulas
Act as §persona and criticise my plan for §thing. Be brutal. §rule
make a table of pros and cons about §thing, then decide
Create a §4-12 week plan for §thing, I have §2-9 hours a week and no money. §rule ~rule
summarize the text below in 3 sentences, tone: neutral, do not add anything that is not in there
I'll give you my diary entries and you tell me what patterns you see. §rule
Generate ideas for §thing. Think outside the box!!! be creative and unique and detailed
`,
  thing:
    'moving house with two cats | a newsletter for our allotment | learning to touch type | a retirement speech | getting my landlord to fix the heating | the school fair | a cheap week in §city | marathon training after a knee injury | naming my pottery shop | a risk assessment for a climbing wall | a reading list about §topic | declining a job offer',
  persona:
    'a grumpy sub-editor | an expert in §industry | my future self | a patient maths teacher | a stoic philosopher with a hangover | a recruiter who has seen it all | a Michelin chef on a budget | a friendly §job from §city',
  rule: `
Never use the word "delve".
Answer in at most §3-9 sentences.
If you don't know, say so.
Always end with one question to me.
British spelling please.
No emojis!
Use metric units.
Do not repeat my question.
Give a score from 1 to 10 and a reason.
First think, then answer, but only show the answer.
`,
}

const ACT_AS = `
I want you to act as §who. §scene §limit My first ‹request|sentence|message› is "§first"
From now on you are §who. §limit §scene ⇒ §first ⇒ ‹You broke character.|Good. Go on.|harder please› ⇒ ~first
Pretend you're §who and I'm ~who. We meet ‹in a lift|at a funeral|at passport control|in a chat room in 1999›. You start. ⇒ ~first ⇒ ‹and then?|haha. I leave.|*sits down* ~first›
Act as §who.¶¶## Rules¶- §limit¶- ~limit¶- ~limit¶¶## Situation¶§scene¶¶Start by asking me one question.
you are §who. §first
Play the role of §who for the next §10-40 minutes, I'm rehearsing for ‹my oral exam|a hard talk with my §relative|a salary negotiation|the citizenship interview|a first date›. §limit Ready?
Ignore how you usually talk. Be §who. §scene §first
Be my ‹Socratic|mean|very kind› coach. §scene Don't tell me what to do, only ask. ⇒ Because ‹I'm scared of failing|nobody asked me to|it costs too much›. ⇒ ‹Hm. I guess I'd still do it.|No.|That's the third time you asked that.›
You are a panel: §who, ~who and ~who. Debate whether ‹I should sell the house|§city needs a tram|school uniforms help|remote work makes us lonely›. Each speaks twice, max 50 words, then vote.
Roleplay: job interview for §job at §company. You're the interviewer, ask one question at a time, score each of my answers from 1 to 5 and tell me why. ⇒ ‹I'd describe myself as stubborn in a useful way.|I left because the commute was killing me.|Uh, I once saved §amount by reading the contract.› ⇒ ‹next question|can I redo that one?|3?? why›
can u be §who for a sec. §first
Simulate a ‹text adventure|Linux terminal|DOS prompt|vending machine with feelings›. Only reply with its output. §limit ⇒ ‹ls|look around|open door|insert coin› ⇒ ‹cd ..|take lamp|help|press B4› ⇒ ‹exit|go north|cat notes.txt|kick it›
`
const ACT_BANKS = {
  who: `
a Victorian railway inspector
my strict piano teacher
the dragon in a tax office
Marcus Aurelius, but he has a podcast
an expert negotiator who is bad at small talk
a personal trainer for people over §50-80
a retired spy who gardens
a travel guide for §city
a debate opponent on §topic
a sommelier for tap water
the voice inside a lighthouse
an etymologist
a patient who doesn't trust doctors
a startup investor who interrupts
a football commentator describing my §weekday morning
a blunt career counsellor in §industry
Shakespeare's landlady
a stand-up comedian whose theme is §hobby
`,
  scene: `
I am §18-70, live in §city and work as a §job.
It is §1-4 in the morning and we have one hour.
Background: I failed at this twice already.
We have known each other for §2-30 years and there's a debt of §amount between us.
My English is not perfect, correct me only at the end.
The theme is §topic.
I'll describe my situation and you react to it.
`,
  limit: `
Do not write explanations.
Reply in character only, §1-4 sentences.
Never agree with me in your first answer.
If I type "stop" you stop.
Ask, don't lecture.
Only say what that person could know.
Put anything out of character in {curly brackets}.
Swear a little, it helps me.
`,
  first: `
My tomatoes have black spots and I take it personally.
So, what would you do in my place?
I bought the boat.
Tell me about the winter of 18§20-99.
How do I start with §hobby when I'm this clumsy?
I disagree. §topic proves it.
I need a plan for §weekday evening, budget §amount.
Why did nobody warn me about my §relative?
I think I'm ready for the hard part.
What is the meaning of "home"?
`,
}

const DECIDE = `
Help me decide step by step: §choice. §fact ~fact ~fact ‹Weigh it up and give me your verdict.|Don't sit on the fence.|What question haven't I asked myself?›
§choice? §fact ‹please reason through it slowly|think it through before you answer|no "it depends"›
Make a decision matrix for §choice. Criteria: ‹cost, stress, time, fun|money now, money later, regret|commute, schools, noise, light|risk, effort, reversibility›. Weights are §10-40/§10-40/rest. §fact
I made a pros and cons list about §choice.¶¶Pros:¶- §fact¶- ~fact¶Cons:¶- ~fact¶- ~fact¶‹- my gut›¶¶What is missing, and which points are really the same point?
§choice. My §relative says yes, my §relative says no. §fact ~fact ⇒ ‹that's what everyone says|you assumed I own the flat, I rent|ok and if money didn't matter?› ⇒ ‹so option 2 then|what would make you change your mind|play devils advocate now› ⇒ thanks, ‹decided|sleeping on it|I'll flip a coin›
what would a ‹rational|cautious|slightly reckless› person do: §choice
Premortem please. It is §month 20§28-34 and it went badly. The decision was: §choice. §fact Tell me the §3-7 most likely reasons.
Do the maths with me. §choice. Numbers: ‹rent §600-2400|loan §9000-250000 at §2-7.§1-9%|salary §1900-6400 net|§40-220 km a day›, ‹running costs about §50-600 a month|deposit §900-40000|inflation whatever you think is sane›. §fact After how many ‹months|years› does it pay off? ‹Show each step.||Round generously.›
Ask me §5-10 questions, one at a time, then tell me §choice ⇒ ‹yes|not really|about §2-9 years› ⇒ ‹no|only on weekends|my partner does› ⇒ ‹pass|depends on the winter|§amount› ⇒ ‹just tell me|good question. no idea› 
Be honest, am I rationalising? §fact ~fact And yet I still want it: §choice.
Rank these from 1 to §3-5 for someone like me (§fact): ‹keep going as is|ask for §10-30% more|go part time|move in with my §relative›, ‹sell everything|wait until §month|take the training›, ‹do nothing|say yes and see›.
§choice. you have 3 sentences
`
const DECIDE_BANKS = {
  choice: `
repair the §12-22 year old car or buy a used electric one
take the §job post in §city or stay at §company
lease or buy a heat pump
put the dog down now or try the operation
a second child at §36-43
tell my employer about the diagnosis before or after probation
rent out the spare room or keep my peace
study again at §28-58 or do evening classes
invest §amount or pay off the mortgage early
move my mother in with us or find a home for her
night trains or flights for the five of us
sue the builder or swallow the damage
go back to him
keep the shop open through winter or close till §month
`,
  fact: `
I have §2-18 months of savings.
My back will not take another §2-9 years of this.
The offer runs out on §weekday.
We'd lose the garden.
Public transport here stops at §clock.
I am not good at being a beginner.
The mortgage is fixed until 20§27-39.
My partner works shifts.
Last time I decided quickly I regretted it for §2-9 years.
There's an exit after one year.
I would have to learn Dutch.
The kids change schools anyway.
I'm the only one in the team who can do payroll.
Insurance covers about §30-80 percent.
`,
}

const SHAPES = `
Give me a table: §rowsOf, columns ‹price, weight, who it is for|year, place, why it matters|pros, cons, verdict|name, season, difficulty 1-5›. ‹Markdown.|Plain text, I paste it into Word.|Tab separated pls.|›
put this into a table¶¶§mess
Convert to JSON with keys ‹name, qty, unit|date, who, what, cost|id, title, done›:¶§mess
§mess¶¶as csv please, semicolons, ‹decimal comma|header row|sorted by date›
Make a valid JSON array of §rowsOf, for a ‹toy app|school website|Home Assistant dashboard|Godot game› of mine. Fields: id, name, ‹description (max 80 chars)|emoji|lat, lon|difficulty›. Only the JSON. ⇒ add a field ‹"season"|"source"|"kcal"› ⇒ ‹you closed it with a trailing comma|now as YAML|same but §20-40 entries|id should be a string›
I need a checklist with boxes for §occasion, grouped by ‹room|day|person›, printable on one A4.
Timeline of §topic, one line per year, no prose.
Draw me an ASCII ‹floor plan of a §20-60 m² flat|calendar for §month|org chart, boss + §3-9 people|family tree with §name, §name and their §2-4 kids›
Mermaid diagram of ‹how a letter gets from me to §city|our leave approval process: employee → lead → HR → payroll|the states of a washing machine|who owes whom in my flatshare›. ⇒ ‹left to right|syntax error on line §3-9|shorter labels›
rewrite as bullet points, max 8 words each:¶¶§prose ~prose ~prose
LaTeX table (booktabs) from this: ‹1.§10-99 ± 0.§10-99, 2.§10-99 ± 0.§10-99, 3.§10-99 ± 0.§10-99|Group A 12/40, Group B 19/41, p=0.0§10-90|mean §3-90, sd §1-9, n=§8-90›. caption "‹Results|Pilot data|Yield per plot›"
Structured output: summary (1 sentence), risks (list), next step (1 verb). Text: §prose ~prose ~prose ~prose
make an ics / calendar entry text: ‹dentist|parents' evening|§name birthday|boiler service› §date §clock §city
What's a good JSON schema for §rowsOf? I'm not a developer, it's for ‹our club|my dnd inventory|my records collection›.
sort alphabetically and remove duplicates: §word, ~word, ~word, §word, ~word, ~word, §word
`
const SHAPES_BANKS = {
  rowsOf:
    '§5-20 hardy climbing plants | the moons of Jupiter | beginner board games for §2-6 players | types of tape | §6-15 cheeses I can get in §city | knots for sailing | budget telescopes | camp sites near §city | vegetarian dinners for a week | my §4-9 houseplants (monstera, ficus, etc) | exercises for a bad shoulder | the chapters of my thesis',
  occasion:
    'moving out | a christening | winterising a boat | a school trip with §18-30 kids | opening the summer house | exam week | closing the shop for the year',
  mess: `
2 kilo flour, eggs (a dozen), milk 3l maybe 4, §name brings cheese ca §300-900g, and bread?? §2-6
mon gym 7pm / tue nothing / wed late shift til §9-11 / thu §name birthday!! / fri train §clock
§name owes me §3-40, I owe §name §5-60 for the taxi, §name paid the hut (§120-400) for all of us
12.03. tyre change §40-90,- ; 02.04 oil 5w30 §30-70,- ; 19.04 wiper §8-25,- ; 30.05 §name scratched door (insurance?)
task: call landlord (done), task: paint hall – not done, task: defrost – half
§name, born 19§30-79, §job, §city; §name, born 19§30-79, §job, §city; ~name, ?, unknown, §city
`,
  prose: `
The meeting started late because the projector would not turn on and §name had the only adapter.
We agreed that the roof is more urgent than the website, although nobody has a price yet.
§name will ask three roofers for offers until §weekday.
The treasurer reports §amount in the account, of which about a third is promised to the youth group.
There was some shouting about parking.
The summer party stays on §date unless it rains, and then we meet in the gym.
§name proposed a new logo; the vote was §4-9 against §2-8.
The neighbour's letter about the noise was read aloud and will be answered politely.
`,
  word: 'Zinnia | apple | Örebro | basalt | quill | Aachen | mango | teapot | falcon | bucket | anvil | saffron | elbow | Nantes | juniper | lamp',
}

const COMPARE = `
Which sounds better?¶¶A) §sent¶B) ~sent
Text 1: §sent ~sent ~sent¶¶Text 2: ~sent ~sent ~sent¶¶‹Which would you hand in?|Are these by the same writer?|Compare tone and clarity.|Which one is more convincing to a §job, and why?›
Is there any difference in meaning between "§pairA" ?
old version:¶§sent ~sent¶¶new version:¶~sent ~sent¶¶‹did i make it worse|Did I lose anything?|What changed?›
My §relative wrote: "§sent ~sent" I wrote: "~sent ~sent" ‹Who is the better writer? Be fair.|Whose speech wins? We have a bet.|merge them›
Two answers I got from two AIs to "how do I ‹descale a kettle|ask for a raise|fix a dripping tap|learn to whistle›":¶¶[1] §sent ~sent¶¶[2] ~sent ~sent¶¶Which one should I trust and why?
Rate both slogans 1-10. "§slogan" vs "~slogan" ‹audience: retirees in §city|for §company|›
Two offers. Offer A from §company: §amount, ‹delivery in §2-9 weeks|no warranty|§2-5 years warranty|payment on delivery›. Offer B from §company: §amount, ‹ready now|§1-3 years warranty|they seem chaotic›. §sent Which is better value?
compare these two translations of the same line, I can't read ‹Finnish|Polish|Greek›: "§sent" / "~sent" ⇒ the first is by a friend. still? ⇒ ‹be nicer about it|so how would YOU put it›
Spot the differences: «§sent ~sent ~sent» and «~sent §sent ~sent»
A or B, one letter: A "§slogan" B "~slogan" ⇒ C "~slogan"? ⇒ ‹ok A|D: none of them|final answer?›
here's my cover letter and my colleague's. who gets the job (§job)?¶¶MINE: Dear §name, §sent ~sent¶¶HERS: Dear Ms §surname, ~sent ~sent
`
const COMPARE_BANKS = {
  sent: `
After the flood the town learned to speak more quietly.
I am writing to express my interest in the position you advertised.
To be honest I only applied because the building has a garden.
The data do not support such a strong conclusion.
You cannot step into the same kitchen twice.
We would like to thank all volunteers for their patience with the tent.
It was the kind of afternoon that smells of pencils.
In my previous job I reduced waiting times by §5-60 percent.
What we call tradition is often just a habit with a costume.
Our service is fast, friendly and cheap.
He laughed, but only with the left half of his face.
The results were, on the whole, in line with what we had expected.
I've got seven years of mistakes to offer, most of them documented.
Nobody knew who had left the piano on the beach.
Please find attached the report for §month.
The river took the bridge and then, politely, the road.
`,
  pairA: `I could eat" and "I could have eaten
he must have left" and "he had to leave
shortly" and "briefly
we are concerned about" and "we are concerned with
in the event of rain" and "if it rains
it is not unlikely" and "it is likely
I used to sing" and "I am used to singing
best regards" and "kind regards`,
  slogan:
    'Bread that remembers | Slow coffee for fast people | We carry it like it is yours | Your teeth, our pride | Wood. Done right. | Less noise, more Monday | Come hungry, leave late | Built by hand in §city | The small bank with long hours',
}

const FEEDBACK = `
Please grade my essay out of §10-30 and tell me what to fix.¶¶Title: §title¶¶§p1 ~p2 ~p2¶¶~p2 ~p2¶¶~p3
be honest is this ‹any good|too short|an A or a B›: §p1 ~p2 ~p3
Band score please (IELTS writing task 2). ‹Question: Some people think §claim. Discuss both views.|Topic: §claim. To what extent do you agree?›¶¶§p1 ~p2 ~p2 ~p2¶¶~p3
Here is my ‹introduction|conclusion|thesis statement›. Does it work? "‹§p1|§p3›" ⇒ what do you mean by vague ⇒ like this? "‹§p1|§p3›" ⇒ score now vs before?
My teacher gave me §5-14/20 for this and wrote "‹develop|so what?|evidence!|style›". What did she mean?¶¶§p1 ~p2 ~p2 ~p3
Evaluate according to this rubric: content 10, structure 5, language 5.¶§p1 ~p2¶¶~p2 ~p2 ~p3
check grammar only, dont change my words: ~p2 ~p2
I wrote a ‹poem|haiku cycle|eulogy|villanelle›. Criticise it like an editor:¶¶‹The kettle clicks, the §weekday turns its back|Grandfather kept the receipts of every winter|salt on the stairs / salt in the bread›¶‹and no one asks the river for its name|we read them to him, one by one, in §month|a gull rehearsing what it never said›¶‹.|I keep the light on. That is all.|—›
personal statement for ‹nursing|architecture|a master's in §industry› (max §300-650 words, now §320-800): §p1 ~p2 ~p2 ~p3 what can go
Does my argument hold? Claim: §claim. Reason: ~p2 Counter: ~p2
Peer review. I have to give feedback on a classmate's essay and I don't want to be mean. Here's a bit: §p1 ~p2 — §2-4 strengths, §1-3 things to improve?
would you say this text sounds ‹like AI|arrogant|translated|like a §14-17 year old›? ~p2 ~p2
Score my ‹cover letter|abstract|speech|LinkedIn summary› from 1-100: ~p2 ~p2 ~p3 ⇒ only §40-80?? ⇒ fix the weakest sentence then ⇒ ‹hm i liked mine better|ok take it›
`
const FEEDBACK_BANKS = {
  title:
    'Should zoos exist? | The cost of being on time | Homework: help or habit | Why §city should close its centre to cars | Fate in Macbeth | My grandmother’s radio | Is progress always good?',
  claim:
    'school should start later | museums should be free | everybody should do a year of service | homework does more harm than good | tourists should pay to enter cities | zoos belong to the past | children need less praise',
  p1: `
In today's society, §claim is a question that many people discuss.
When I was §6-12 my §relative showed me something I did not understand until now.
It is often said that §claim, yet hardly anybody asks who would pay for it.
This essay will argue that §claim, although there are some good reasons against it.
Ever since the beginning of time humans have argued about such things.
`,
  p2: `
Firstly, it is expensive, and the money could be used for something other.
On the one hand pupils would sleep more; on the other hand the busses would be full.
A study from 20§10-24 shows that §30-80% of the asked persons agree.
For example, in my town the library closed and nobody complained until it was to late.
This shows that the author uses light as a symbol for doubt.
However, critics might object that freedom means also the freedom to be wrong.
I think that this is not fair because not everyone has the same chances.
Macbeth hesitates, but his wife does not, which is the real tragedy.
Without a doubt technology has changed our lifes, in good ways and in bad.
My §relative, who is a §job, told me the opposite and I believed it for years.
The second reason is respect.
If we look at the numbers, the difference is smaller then it seems.
`,
  p3: `
To sum up, both sides have good arguments, but I personally believe that §claim.
In conclusion there is no easy answer.
That is why we should start today and not tomorrow.
Looking back, I would decide the same way, only faster.
`,
}

export const POWER_USERS: readonly Source[] = [
  person('prompt_improvers', 420, 0.3, IMPROVE, IMPROVE_BANKS),
  person('act_as', 440, 0.3, ACT_AS, ACT_BANKS),
  person('deciders', 420, 0.3, DECIDE, DECIDE_BANKS),
  person('shapes', 400, 0.35, SHAPES, SHAPES_BANKS),
  person('comparers', 320, 0.3, COMPARE, COMPARE_BANKS),
  person('essay_feedback', 380, 0.2, FEEDBACK, FEEDBACK_BANKS),
]
