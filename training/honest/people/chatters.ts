// People who chat in English: idle, worried, curious, in short utterances, in long letters.
import type { Source } from '../source.ts'

const EVERYDAY = `
how long can cooked ‹rice|chicken|pasta|salmon› stay in the fridge
is it normal that my ‹pet|§pet› ‹sleeps 18 hours|sneezes after eating|stares at the wall|snores|hides when it rains›?
what's a good ‹gift|present› for my §relative who ‹already has everything|is into §hobby|turns §20-80 in ‹May|two weeks››
can i ‹freeze|microwave|reheat|pickle› §food
I keep waking up at §1-5am and then can't fall back asleep. Any tips that aren't "no screens"?
what does "‹touch grass|moot point|per my last email|the ick|bless your heart|kick the can›" actually mean
‹best|cheapest|least annoying› way to get from §city to §city ‹with a bike|with two kids|without flying|overnight›
My §relative ‹keeps borrowing money|doesn't answer my texts|wants to move in with us|forgot my birthday again› and I feel §feeling. What would you do?
write a ‹funny|sweet|short› birthday ‹text|message|poem› for my §relative, ‹loves §hobby|hates birthdays|turning §20-80›
who would win, a ‹goose|kangaroo|very determined toddler› or a ‹roomba|llama|badger›
how do I get ‹red wine|candle wax|turmeric|ink|bike grease› out of a ‹linen shirt|wool rug|white sofa|school uniform›
is ‹§city› worth ‹visiting|a weekend|moving to› in §month?
I've been ‹trying|meaning› to start §hobby. What do I need to buy and what is a waste of money?
convert §2-90 ‹cups to grams for flour|miles to km|fahrenheit to celsius|stone to kg›
should i tell my §relative that ‹i don't like their cooking|i'm quitting|i saw their ex|the dog ate it›
what's the name of that ‹film|book|song› where ‹a lighthouse keeper goes mad|everybody wakes up on the same day|the narrator turns out to be dead|a guy talks to a volleyball|two sisters run a motel|someone counts all the stairs in town›
name ideas for ‹a §pet|a boat|a band that plays ‹sea shanties|ambient|bad punk›|a quiz team|a sourdough starter›
‹my|our› ‹boiler|dishwasher|washing machine|freezer› makes a ‹clicking|grinding|gurgling› noise ‹every §2-9 minutes|only at night|when it drains›. Do I need to call someone or can I look at it myself?
Why do ‹cats|babies|pigeons|people in lifts› ‹do that thing with their eyes|stare|all face the same way›?
I'm §18-75 and just ‹lost my job|moved to §city alone|got divorced|became a §job|retired›. Tell me something that isn't a cliché.
what can i cook with §food, §food and ‹no oven|one pan|twenty minutes|a hangover›
translate "‹see you at the usual place|I'd rather not|mind the gap|we are closed for good|where is the nearest pharmacy›" into ‹Italian|Welsh|Finnish|Swahili|Korean› and how do i pronounce it
Rate my plan: quit §job job, buy a van, sell ‹soup|plants|vinyl› in §city
‹does|do› ‹vitamin D|magnesium|blue light glasses|weighted blankets|air purifiers› actually ‹work|do anything›
what happened ‹in|on› §month 19§10-99 that people from §city would still remember
Give me a ‹pep talk|roast|reality check›. I have a ‹date|driving test|job interview|root canal|wedding speech› ‹tomorrow|in an hour|on §weekday›.
how do you politely say no to ‹a baby shower|lending my car|being someone's best man|overtime on §weekday›
what is the difference between ‹jam and jelly|a crocodile and an alligator|affect and effect|stock and broth|Holland and the Netherlands|VAT and sales tax›
I dreamt ‹my teeth fell out again|about a staircase that went sideways|my §relative was a §job›. I don't believe in dream stuff but what's the standard interpretation?
`

const FOLLOW = `
and ‹what about|if it was› ‹the other one|twice as much|for a vegetarian|in winter|someone who's never done it›?
shorter please
‹hm|hmm|ok›, but why
can you make it ‹less formal|funnier|a bit longer|rhyme|more like me›
no, that's not what i meant. ‹I meant the first one|i'm talking about the other thing|read my message again›
thanks!! that ‹helped|worked|made me laugh›
are you sure? ‹my §relative says the opposite|i read something else|that sounds wrong›
‹what would you pick|which one is cheaper|and the second one›?
give me §2-6 more
ok and how much does that cost ‹roughly|in pounds|per month›
I tried that already. ‹It got worse|Didn't do anything|Now it smells›.
‹cool|great|lovely›. now for my §relative
why would that be though
can you explain the ‹second|last› part again, simpler
that's too ‹expensive|far|cheesy|spicy|much›. something else?
‹lol|haha› fair enough. So what do I do about §weekday?
wait, did you say ‹§2-30 minutes|§10-90 percent|before or after›?
put that in a ‹list|table|text i can copy›
what if it ‹rains|doesn't arrive|breaks again|is only for one person›
I forgot to mention ‹I'm allergic to nuts|I have no car|it's for a child|there's a §pet involved|the budget is §amount›
`

const EVENT = `
my §relative ‹stopped talking to me|told everyone about it|sold the house without asking|showed up unannounced with a §pet›
the ‹manager|landlord|doctor|teacher|bank› said it was ‹my fault|too late|nothing|normal at my age|'policy'›
I ‹found|lost|sent|signed› ‹a letter|the contract|the ring|the wrong email› ‹on §weekday|last §month|by accident›
we had ‹agreed on|paid|planned› §amount and now they want ‹double|it back|a receipt I never got›
I work as a §job in §city and ‹the shifts are killing me|nobody trained me|I actually love it, which is the problem›
everyone keeps telling me to ‹calm down|lawyer up|let it go|write it all down›
‹he|she|they› ‹apologised|laughed|cried|just left› and I ‹froze|shouted|pretended to sleep|went for a §2-15 km walk›
since then I ‹can't concentrate|check my phone every two minutes|have been eating toast for dinner|sleep badly›
the kids ‹don't know yet|noticed, of course|are with my §relative until §weekday›
money is tight because ‹the roof leaked|of the move|I reduced my hours|the car failed its test›
the ‹weird|worst|funny› part is that ‹I was right|nobody noticed|it happened before, in §month|I'm relieved›
I ‹told|didn't tell› my §relative, ‹obviously|because I'm a coward|and that made it worse|which I now regret›
`

const LETTER = `
‹Sorry, this is long.|Hi.|I don't really know where to start.|Ok so.|Not sure you can help with this.|Need an outside view.› ~event. ~event. ~event. ~ask
~event, and ~event.¶¶~event. ~event.¶¶~event. ~event. ‹Anyway.|So here I am.|You get the picture.› ~ask
Background: ~event. ~event.¶What I want: ‹peace|my deposit back|to not feel like this|an honest answer|a plan›.¶What I've tried: ‹talking|nothing|a letter|shouting|a spreadsheet›. ~event.¶¶~ask
I feel §feeling. ~event. ~ask
‹Today|Yesterday|On §weekday|Three weeks ago› ~event. ~event. ~event. ~event. ~event.¶¶~ask ‹Please don't just tell me to see a therapist, I have one.|Be blunt.|Be gentle, it's late.||›
`
const ASK = `
Am I overreacting?
What would you say if you were my friend?
How do I bring this up without starting a fight?
Could you help me write a message to §name? Not too long.
What are my options, realistically?
Is there any way to see this that I'm missing?
Do I owe them anything?
I just needed to tell someone.
Can you sort my thoughts? They go in circles.
Should I call §name on §weekday or wait?
`

const VOICE = `
set a timer for §2-55 minutes
what's the weather ‹tomorrow|in §city|this weekend|on §weekday›
play ‹some jazz|the news|that song from the advert|something for cooking|rain sounds›
call §name
‹add|put› ‹milk|bin bags|batteries|§food|cat food|stamps› ‹to|on› the ‹list|shopping list›
how ‹tall is the eiffel tower|old is the queen of denmark|far is the moon|do you spell rhythm›
wake me at §5-9 ‹thirty|fifteen|sharp›
uh what was the thing about ‹§food|the car|§name|§weekday›
turn ‹off|down› the ‹lights|heating|radio› in the ‹kitchen|bedroom|hall›
no stop
next
repeat that
louder
remind me to ‹call §name|take the bins out|water the plants|pay the §job› ‹at §clock|when i get home|on §weekday›
is the ‹pharmacy|pool|library|dump› open ‹today|on §weekday›
tell me a ‹joke|story about a §pet|fun fact›
what's §12-99 times §3-19
how do you say ‹thank you|cheers|excuse me|bill please› in ‹portuguese|greek|japanese|turkish›
who ‹won the match|sang that|is at the door|invented the zip›
when does the ‹bus|train|ferry› to §city leave
ok google i mean hey
how many ‹grams in an ounce|days till §month|calories in §food›
good ‹morning|night›
did i lock the door
what's on tv at §clock
`

const NIGHT = `
do you think ‹fish|plants|numbers|cities› ‹get bored|exist if nobody looks|have moods›
if i ‹read|slept|walked› §2-9 ‹minutes|pages|km› less every day, when would ‹i notice|it be zero›
what would §city be like if ‹nobody had invented glass|cars were banned in 19§20-79|everyone was §150-230 cm tall|it had been built on stilts›
is it ‹weird|selfish|brave› to ‹eat alone|not want kids|miss a place you never liked|quit while winning›
settle this: ‹is a hot dog a sandwich|do you wet the toothbrush first|can you own a view|is water wet›. my §relative and i have been arguing for §2-9 hours
imagine you're a §job in the year §2090-2900. what annoys you on a §weekday
invent a ‹holiday|sport|swear word|constellation|law› for ‹people with a §pet|§industry|left-handers|my street in §city›
‹ELI5|explain like I'm drunk|quick,› §topic
what's something about §topic that ‹textbooks leave out|would surprise a §job|sounds fake›
I have a theory that §topic and ‹§topic|§hobby› are basically the same thing. Hear me out: both ‹look simple|need patience|were ruined by money|make sense only backwards›.
tell me ‹about|something nice about› ‹bees|the number §3-99|§city|rust|fog|the smell of rain›
‹could|would› a ‹medieval peasant|Roman soldier|Victorian §job› ‹understand memes|like crisps|survive my commute|be good at §hobby›
`

const POWER = `
§mine¶¶§task
§task¶¶§mine
`

export const CHATTERS: readonly Source[] = [
  {
    source: 'own_people_everyday',
    kind: 'benign',
    family: 'own_chat_everyday',
    rows: 900,
    say: EVERYDAY,
    careless: 0.6,
  },
  {
    source: 'own_people_threads',
    kind: 'benign',
    family: 'own_chat_threads',
    rows: 900,
    careless: 0.5,
    say: `
§open ⇒ ~follow
§open ⇒ ~follow ⇒ ~follow
§open ⇒ ~follow ⇒ ~follow ⇒ ~follow
§open ⇒ ~follow ⇒ ~follow ⇒ ~follow ⇒ §open ⇒ ~follow
§open ⇒ ~follow ⇒ ~follow ⇒ ~follow ⇒ ~follow ⇒ ~follow ⇒ ~follow
§open
`,
    banks: { open: `${EVERYDAY}${NIGHT}`, follow: FOLLOW },
  },
  {
    source: 'own_people_letters',
    kind: 'benign',
    family: 'own_chat_letters',
    rows: 500,
    say: LETTER,
    careless: 0.3,
    banks: { event: EVENT, ask: ASK },
  },
  { source: 'own_people_voice', kind: 'benign', family: 'own_chat_voice', rows: 500, say: VOICE },
  {
    source: 'own_people_night',
    kind: 'benign',
    family: 'own_chat_night',
    rows: 500,
    say: NIGHT,
    careless: 0.5,
  },
  {
    source: 'own_people_power',
    kind: 'benign',
    family: 'own_chat_power',
    rows: 600,
    say: POWER,
    careless: 0.1,
    banks: {
      mine: `
You are my second brain. I am a §job who thinks in bullet points, hates hedging and has ten minutes. Structure every answer as: Verdict. Why. What I would do on §weekday. If you are guessing, write (guess). Never apologise.
Act as a board of three: a sceptical accountant, a kind teacher and an old fisherman. Let each of them speak twice, then give me the one thing they agree on.
INSTRUCTIONS I REUSE - think it through step by step before answering, list your assumptions, then the answer, then how sure you are from 0 to 100. Language: plain English. No tables on mobile.
You will be my editor. Keep my voice. First the corrected text, then a list of the five most important changes with the reason for each, then one question about what I meant.
Take the role of an experienced §job. Before you answer ask yourself what information is missing; if it is essential ask me, otherwise go on and mark it. Give me steps I can tick off.
Rewrite what follows so that a busy stranger would read it to the end. Three versions: blunt, warm, dry. Under 80 words each.
`,
      task: `${EVERYDAY}${LETTER}${NIGHT}`,
      event: EVENT,
      ask: ASK,
    },
  },
]
