// People of few words: search terms, grunts, nonsense, orders to a loudspeaker.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const KEYWORDS = `
§what §city
§what ‹near me|cheap|2026|reddit|vs §what|price|opening hours|without subscription|for beginners|refund›
‹best|top rated|quiet|free› §what ‹under §20-900|for kids|open sunday|with parking|wheelchair›
§what ‹how to clean|broken|alternative|size chart|pros cons|recall|warranty|dimensions|weight limit›
how §what ‹works|made|long does it last|many calories›
§city ‹weather §month|airport to centre|cost of living|vaccines|plug type|tap water|population 19§20-99|mayor|time now|public holidays›
§city to §city ‹train|ferry|distance|time difference|bus night›
‹define|meaning|synonym|plural|etymology› ‹quorum|ersatz|liminal|petrichor|sanguine|nonplussed|octopus|gaslight|spurious|verklempt›
‹lyrics|chords|cast|ending explained|age rating|release date› "‹The Long Tide|Paper Kings|Saint Monday|Nine Wolves|Harbour Lights›"
‹error|code› ‹E§1-40|F§1-30|U§100-900|P0§100-900|0x8007§0000-9999› §what
§name §surname ‹net worth|husband|born|obituary|linkedin|quotes›
symptoms ‹left side|at night|after eating|child› ‹headache|rash|tingling|cough|dizzy›
§12-999 ‹usd in eur|lbs in kg|ft in m|f in c|gb in mb|mph in kmh|yen to pounds›
§what template ‹word|pdf|free download›
what is §what
`
const KEYWORD_BANKS = {
  what: 'air fryer | student visa | noise cancelling earplugs | passport photo | cargo bike | mortgage calculator | dehumidifier | rental contract | vegan ramen | laser hair removal | e-sim | second hand piano | moving boxes | dog passport | heated vest | standing desk | climbing shoes | espresso grinder | parking permit | tax return | swimming lessons | thermal curtains | tattoo aftercare | cat litter robot | hearing aid | camping stove | notary | roof box',
}

const SILLY = `
you ‹suck|are useless|smell of capacitors|absolute toaster|are the worst ai|beautiful idiot› ‹lol||and your mother was a calculator|!!!›
say ‹something dumb|potato §3-90 times|my name is §name and i love §food|moo|the alphabet but angry›
are you ‹drunk|alive|single|my dad|spying on me|jealous of §name›
‹fight me|marry me|rate my feet|shut up|tell me a secret|lick the screen›
‹asdkjh|bruh|skibidi something|lmaooo|ratio|yeet|uwu|meow›‹ §1-99||?›
roast ‹me, i am a §job|my ex §name|people who like §hobby|§city|my haircut: bowl› ⇒ ‹weak|more|ouch|that's just mean. continue› ⇒ now roast yourself ⇒ ‹lol|cry›
how many ‹ducks|§name s|cheese wheels|clowns› ‹fit in a fiat|to defeat a bear|is illegal in §city›
my §relative farted in ‹church|zoom|the museum› write a ‹haiku|news report|apology from the fart›
why ‹is §city so ugly|are men|do i even bother|does my §pet hate me|is §weekday|no one texts me back›
pretend to be ‹a broken fridge|my evil twin|a pigeon union leader› ⇒ ‹coo|what are your demands|i open the fridge› ⇒ ‹ok this is going too far|and the milk?|strike!!› ⇒ bye weirdo
‹bored|drunk|on the toilet|in maths class› ‹entertain me|tell me something gross|what should i do|say smth›
if you don't answer in ‹pirate|emoji|one word|ALL CAPS› i will ‹cry|eat a crayon|report you to §name|turn off the wifi›
is it ‹gay|legal|weird|hot› to ‹wear crocs to court|like §hobby|own §3-40 lizards|clap when the plane lands›
WRITE ME A §10-900 WORD ESSAY ON WHY ‹MY BROTHER IS A POTATO|CEREAL IS SOUP|PINEAPPLE WINS|I SHOULD GET A SNAKE› ‹NOW|thx|, cite the snake›
u r wrong u r wrong u r wrong
what would ‹jesus|a t-rex|my gym teacher|shrek› ‹order at a kebab shop|say to my boss|do with §15-900 euros|think of tiktok›
insult ‹generator|me in french|shakespeare style|but make it about bread›
knock knock ⇒ ‹no YOU say who's there|§name|boo› ⇒ ‹don't cry|§name who|lol got you›
`

const TINY = `
‹hi|hey|yo|hello|hallo|sup|test|ping|ok|hm|?|help|start|menu›
‹hi|hey|yo› ⇒ ‹who made you|can u help me|what can you do|§word› ⇒ ‹ok|cool|nvm|§word› ⇒ ‹bye|thx|§word›
§word
§word §word
§word ‹why|how|where|pls|meaning|price|today|again|not working›
‹more|again|next|why|shorter|longer|stop|go on|yes|no|maybe|both|neither|second one›
‹show|fix|find|explain|spell|draw|book|cancel|compare› §word
‹is|are› §word ‹good|bad|real|edible|safe|dead›
§1-99 ‹+|x|/|% of› §2-90
‹can you|do u|will it|should i› ‹§word|rain|see pictures|swear|remember me|work offline|go›
‹my|the› §word ‹hurts|died|is late|won't open|smells|rang›
good ‹morning|night|bot|idea|point› ‹§name||:)›
‹ok|k|fine› ‹and §word|but §word|so §word|what about §word›
‹tell me|joke|fact|riddle|quote› ‹about §word|please|now›
`
const TINY_BANKS = {
  word: 'bees | pension | wifi | soup | visa | garlic | tax | knee | tram | parcel | football | rent | toothache | printer | moths | opera | flu | password | eclipse | dentist | rice | gravity | uber | mold | violin | ramadan | snow | bitcoin | socks | elections | sleep | eggs | karaoke | invoice | stairs | cactus',
}

const SPEAKER = `
‹play|put on|start› ‹the §city station|something quiet|my running list|track §2-12|that one from yesterday› ⇒ ‹not this one|skip|louder|who is this› ⇒ ‹stop|in the kitchen too|save it›
‹add|put|take› §food ‹to|off|on› the list ⇒ and §food ⇒ ‹read me the list|actually two|no the other list›
navigate ‹home|to §name's|to the nearest charger|to §city avoiding tolls› ⇒ ‹how long|is there traffic|stop for coffee first› ⇒ ‹reroute|call §name|tell her §5-40 minutes›
what's on my calendar ‹today|§weekday|the week after next› ⇒ move ‹the dentist|§name|gym› to §clock ⇒ ‹yes|no the first one|and text her›
how do i cook §food ⇒ ‹next step|repeat|set timer §3-50 minutes|how hot› ⇒ ‹next|done|substitute for butter› ⇒ ‹next|timer left?›
dim ‹the hall|everything|bedroom left› to §5-90 percent
is the ‹garage|oven|window upstairs|alarm› ‹open|on|shut›
‹text|message› §name ‹running late|where are you|happy birthday|did you feed the §pet› ⇒ ‹send|change it to §5-50 minutes late|cancel›
volume ‹up|down|§1-10›
remind §name to ‹practise piano|take her pill|bring the bins› ‹at §clock|every §weekday|when she's home›
what's the ‹score|pollen|tide|traffic|price of heating oil|capital of §name land› ‹today|now|›
tell the kids ‹dinner is ready|shoes on|five minutes› in ‹every room|the attic›
spell ‹rhododendron|bureaucracy|onomatopoeia|Massachusetts›
‹good night|i'm leaving|movie time|party mode› ⇒ ‹leave the hall light|heating to §15-21|lock the door too›
did ‹the postman|§name|a parcel› come
how old is ‹the moon|the prime minister|our cat, i told you once›
§pet noise please ‹haha||again› 
never mind
um wake me when ‹it's §5-9|the rain stops|§name arrives›
`

export const SHORT_TALKERS: readonly Source[] = [
  person('keywords', 460, 0.4, KEYWORDS, KEYWORD_BANKS),
  person('silly', 380, 0.5, SILLY),
  person('tiny', 460, 0.2, TINY, TINY_BANKS),
  person('speaker', 460, 0, SPEAKER),
]
