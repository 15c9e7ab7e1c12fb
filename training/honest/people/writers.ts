// People who want words: stories, songs, characters, worlds, scenes played out, headlines for a shop.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const SHARED = {
  hero: 'a lighthouse keeper who is afraid of the dark | two sisters who share one coat | a retired pickpocket | a robot gardener | a cartographer of dreams | a boy with a borrowed tuba | a dragon on a diet | the last postman of §city | a nun with a motorcycle | a vampire dentist | an orphaned princess (I know, I know) | a tired detective called §name | a ghost who can only move spoons',
  place:
    'a flooded opera house | a night train | a town where clocks run backwards | §city in 19§20-99 | a space station with bad plumbing | a motel off season | the underside of a bridge | a kingdom of salt | a call centre in hell | my grandmother’s pantry | an island that moves',
  want: 'find a missing piano | forgive a brother | steal one hour | win a pie contest | get home before the tide | break a very polite curse | bury a secret and a cat | learn why nobody laughs anymore',
  mood: 'melancholy but funny | cosy | creepy, no blood | like a fable | hard-boiled | hopeful | slow burn | absurd | bittersweet',
}

const STORY = `
write a story about §hero ‹in §place|who must §want›
Write a §mood short story (§150-1500 words) set in §place. Main character: §hero. Goal: §want. ‹First person.|Present tense.|No dialogue.|Twist at the end.|End on an image.|Title please.›
bedtime story for ‹my daughter §name (§3-8)|twins who can't sleep|a §4-9 year old who is scared of ‹dentists|thunder|the new school››, with ‹a §pet|a brave spoon|her teddy called Professor›, §2-5 minutes long
tell me a story ⇒ ‹longer|scarier|with a §pet in it|and they meet §hero› ⇒ ‹what happened to the §pet|no, happy ending|part 2› ⇒ ‹part 3|the end. good night|now from the villains pov›
continue: "§line ~line"
Give me §3-12 story ideas that combine §place and ‹jealousy|an inheritance|a wedding|bees|a typo›.
§line — next sentence? let's write together, one sentence each ⇒ ~line ⇒ ‹Then the door opened.|But §name had already left.|Nobody paid.› ⇒ ‹~line|make it weirder|your turn›
rewrite as ‹horror|a fairy tale|a police report|one long sentence|if Hemingway had a cold›: §line ~line ~line
critique my opening, be picky:¶¶§line ~line ~line ~line
plot hole help. §hero needs to §want, but ‹everyone has phones|the bridge is gone in chapter §2-9|the murderer was with her all night|magic costs teeth›. how does it still work?
i need a ‹title|last line|better verb|name for a ship|first kiss that isn't cringe› for my ‹novel|fanfic|nanowrimo thing› about §hero
chapter §2-30 outline: ‹they arrive at|escape from|set fire to› §place, §mood, must end with a ‹cliffhanger|letter|meal›
100 word story, every sentence starts with the next letter of "§name"
fanfic: ‹two rival bakers|enemies at a chess camp|a knight and his horse (friendship!)|my OC §name and a sea god›, one bed, ‹fluff|angst|hurt/comfort›, §300-2000 words ⇒ ‹more banter|slower|in second person|less purple› ⇒ ‹next chapter|they should talk about the coat|omg. epilogue?›
`
const STORY_BANKS = {
  ...SHARED,
  line: `
The letter had been opened and closed so often that it breathed.
"You're late," said the heron, which was unfair.
Mother counted the spoons again.
On the third day the snow turned warm.
Nobody in the village had ever seen the second floor.
She kept his voicemail the way others keep jam.
The dog knew first.
I was nine when the river asked me my name.
Below deck someone was playing cards with no cards.
He had been dead for a week and it was starting to affect his mood.
There is a door in the library that only opens for liars.
`,
}

const SONGS = `
write a ‹poem|haiku|limerick|sonnet|rap|sea shanty|lullaby|country song› about ‹§hero|my §pet|§weekday mornings|§food|§city in the rain|missing the bus|my §relative's driving|entropy›
lyrics for a ‹punk|bossa nova|doom metal|K-pop|folk|80s synth› song called "‹Half a Sofa|Tell the Tide|Kilowatt Hour|§name on the Phone|No Signal in the Tunnel›", ‹verse chorus verse chorus bridge chorus|rhymes ABAB|singable in one breath›
what rhymes with ‹orange|month|bicycle|forever but not never|§city›
my verse:¶‹The streetlight hums a minor key|I left my keys inside the storm|We were a Sunday, slow and wide›¶‹and all the cats agree with me|the radiator keeps me warm|you drank the coffee, I the tide›¶¶‹write the next two lines|does it scan|make it less cheesy|chords in the key of ‹G|Am|D dorian›?›
toast / funny poem for §name's ‹60th|retirement|wedding|new hip›. facts: ‹loves §hobby|always late|once set fire to a tent|born in §city|makes terrible coffee›, ‹was a §job for §10-45 years|has §2-5 kids|hates speeches›. §4-24 lines
‹chord progression|drum pattern|bassline idea› for a ‹sad|sunny|tense› song in §60-170 bpm ⇒ ‹with a borrowed chord|simpler, I'm a beginner|capo 2?› ⇒ and a ‹bridge|melody in note names|outro›
diss track against ‹my printer|mosquitoes|the other team's captain|my brother §name, he's 12›
suno prompt + lyrics: ‹dark cabaret|lofi|eurodance›, theme §topic, max §500-3000 characters, tags in [brackets]
is this a villanelle? ‹I count the lamps, I count the lamps again|the orchard keeps its temper in the frost›… ‹explain the form|fix the refrain›
acrostic for ‹§name|MATHEMATICS|THANK YOU|GRANDPA› ‹in french|clean, for school|silly›
translate the feeling not the words: "‹la mer ne s'excuse pas|wer jetzt kein Rad hat|hay golpes en la puerta›"
a poem in the voice of ‹a §job|an umbrella|a tired comma|§hero›. no rhyme. §6-30 lines ⇒ ‹too sweet|love line 3, redo the rest|shorter lines|again but angry›
birthday song for §name to the tune of something everyone knows
`

const RP = `
*§act* §say
*§act* ⇒ §say *~act* ⇒ ~say ⇒ *~act* ~say ⇒ ~say
§say ⇒ *§act* ⇒ ~say *~act* ⇒ ‹(ooc: slower pls)|(ooc: remember he lost his left hand)|*~act*› ⇒ ~say
[Scene: §place. Your char: §hero. Mine: ~hero.] *§act* "§say" ⇒ *~act* ⇒ "~say" *~act* ⇒ ‹*time skip, next morning*|(brb)|"~say"›
Name: §name¶Age: §19-300¶Personality: ‹shy, sarcastic|loyal, reckless|cold outside, soft inside|talks too much›¶Likes: §hobby, §food¶Scenario: §place, we are ‹rivals|old friends|strangers who share an umbrella›.¶¶I'll begin. *§act*
lets rp. ur §hero im ~hero. ‹3rd person|short replies|no smut just vibes|you can kill me off› ⇒ ok *§act* ⇒ ~say ⇒ *~act*
"§say" I ‹whispered|lied|shouted over the engine›. *§act*
‹hey|hi› §name... *§act* ‹are you still mad?|I brought soup.|we need to talk about the moon.›
stay in character!! *§act*
{{user}} is ‹a courier|the new apprentice|a lost god›, {{char}} is §hero. {{char}} never speaks for {{user}}. Start in §place. ⇒ *§act* "~say"
`
const RP_BANKS = {
  ...SHARED,
  act: `
sits down without asking and steals a chip
looks at the wet boots by the door
slowly lowers the lantern
draws a circle in the dust with my heel
laughs, then stops laughing
pushes the map across the table
pretends to read
catches the falling cup
turns away so you can't see my face
counts the guards, §2-9 of them
hums off key
leans on the railing and waits
takes off the mask for the first time
feeds the last crumb to the crow
`,
  say: `
You weren't supposed to be here before midnight.
I don't trust the captain.
Is it always this cold on your side of the wall?
Say that again, slower.
We could run. We are good at running.
Don't look, but your shadow is leaving.
I kept it. All those years I kept it.
How many times have you died, honestly?
fine. but i'm choosing the music
That's not blood, it's beetroot. Mostly.
Teach me.
If I open this, you owe me a name.
`,
}

const DM = `
My players ‹burned down|bought|befriended|are about to rob› §place. What now? ‹Session is on §weekday.|They're level §1-14.|We play 5e.|Homebrew rules.›
stat block for ‹a swarm of angry hymn books|§hero|a mimic that is a bridge|a bureaucrat lich|sentient fog›, CR §1-15, with one ‹weird reaction|lair action|weakness players can discover›
Generate §4-20 ‹rumours|tavern names|random encounters|trinkets|NPC quirks|plot hooks› for ‹a swamp|a harbour town|a dwarven bank|a train heist campaign|deep space›. ‹d§4-20 table please.|One line each.›
npc: §hero. give voice, secret, what they want (§want), and one lie they tell
boxed text for §place, smells and sounds first, §3-5 sentences ⇒ ‹creepier|they have darkvision so no dark|my players are kids› ⇒ what can they find with ‹DC §10-20 perception|a 1|a crowbar›
balance check: §3-6 level §1-12 characters (‹no healer|two bards|one newbie|a paladin›) vs §2-9 ‹ghouls|wyverns|tax collectors›. deadly?
you are the dungeon master, i'm a ‹half-orc monk|gnome lawyer|teenage witch|ranger who hates woods›. start in §place ⇒ I ‹check for traps|talk to the oldest person|climb the wall|cast light› ⇒ i rolled a §1-20 ⇒ ‹i loot him|run|"we come in peace"|use my last torch› ⇒ §1-20 again ⇒ ‹short rest|inventory?|i tell the truth›
riddle for a door, answer is ‹"a shadow"|"tomorrow"|"salt"|"a debt"›, rhymed, solvable by §9-14 year olds
my villain's plan is to §want. ‹too petty?|make it sympathetic|how does he react when they spare him|monologue, 6 lines›
rules question: ‹can you grapple a swarm|does silence stop a bell spell|two reactions in a round?|prone and flying|opportunity attack if pushed› — ‹raw and rai|my group has been arguing for §2-9 weeks›
session zero questions for §3-6 strangers, horror one-shot
recap for my players from notes: ‹found key, fought eel, lied to bishop|met §name, lost horse, cursed ring|ate the evidence›. dramatic voiceover style
loot for ‹a poor church|the dragon's second best hoard|a wizard's fridge›: §3-12 items, one cursed, one useless but loved
`

const CHARACTERS = `
Name for ‹a character|a city of glassblowers|my elf (not Legolas-y)|a villain from §city|a family of innkeepers|a ship|a sword that sulks›
Create a character sheet: §hero. ‹Flaw, fear, ghost, lie they believe.|MBTI because my coauthor insists.|With timeline from birth to age §20-80.|What's in their pockets?›
interview my character. he's §hero. ask one question at a time and I answer as him ⇒ ‹I don't like that question.|My mother, probably.|Forty years. Give or take.› ⇒ ‹next|That's private.|I'd steal it again.› ⇒ what did you learn about him?
magic system where ‹memory|salt|debts|breath|left shoes› is the cost. §3-6 rules, one loophole
describe ‹her|him|them› without saying ‹eyes|beautiful|hair›: §hero
would §hero and someone who wants to §want fall in love? how would they meet
conlang: ‹ten greetings|numbers 1-12|swear words|a lullaby› for ‹river people|insects|monks who may not say s›
I'm writing a persona for my ‹ttrpg|novel|theatre group|improv night›: age §18-80, §job, §hobby, from §city. give ‹three habits|speech patterns|a secret›
dialogue between §hero and §hero about §topic, §mood, subtext: ‹they know about the money|one is leaving|both lie›
political map of §place? factions, what each wants, one shared taboo ⇒ ‹who's in power after a coup|add religion|too many names› ⇒ timeline of §100-900 years in §5-12 lines
how would a person from 1§2-8§10-99 ‹describe a phone|swear|treat a fever|pay for bread|get from §city to §city›? for accuracy in my novel
is my villain too ‹soft|cliché|right›? he wants to §want because ‹of his sister|nobody else will|he read one book›
`

const MARKETING = `
give me 10 ‹headlines|post ideas|subject lines|slogans|hashtags|hooks› for §biz
Instagram caption for §biz: ‹new opening hours|we sold out|photo of the team|§food special|closed on §weekday because §name marries›. ‹no hashtags|emojis ok|two options›
Write a product description (max §40-200 words) for ‹a walnut bread knife|our §food jam|felted slippers|a refurbished cargo bike|a candle that smells of old books|gift voucher›. Keywords: ‹handmade, local|vegan, gift|durable, repair›. Customer: ‹tourists|new parents|people who have everything›. ⇒ ‹less salesy|too long for etsy|in German also|title tag + meta description› ⇒ ‹2nd product, same style: wool socks|ok and alt text for the photo|price 39 or 42?›
Content calendar for §month, §biz, §2-5 posts a week, ‹no reels I hate reels|I have only photos from 2019|mix of behind the scenes and offers›, table
You are a marketing expert. §biz has §300-9000 followers and ‹nobody comments|sales only at Christmas|a bad review from §name›. Step by step plan for §2-8 weeks with budget §amount.
reply to this review: "‹2 stars. Soup was cold and §name at the till laughed.|Great but where do I park???|Delivery took §2-6 weeks. Box was wet.|Love love love›" ‹polite, short|a bit cheeky|no discount›
rewrite our about page: "§biz was founded in 19§60-99 by my §relative. ‹We do what we love.|Quality is our passion.|Honest work, fair prices.›" ‹It sounds like everyone else.|We're funnier than that.|With a call to action.›
cold mail to ‹cafés|wedding planners|schools› in §city, from §biz, 90 words, not pushy ⇒ ‹follow up after a week|more personal|they said "maybe in §month" what now›
target audience / persona for §biz? I think it's ‹women 35-50|cyclists|my own friends, that's the problem›
google ads: §3-15 headlines max 30 chars, 4 descriptions max 90 chars. §biz. Offer: ‹free first lesson|§5-30% in §month|pick up in an hour›
press release: §biz ‹turns 25|wins a prize|moves to §city|goes solar›. quote from §name, owner
which name is better for §biz: "‹Knead|Pedal & Thread|Hinterhof›" or "‹Oven Street|The Mending|Salt & Sons›"? ⇒ ‹say it out loud, still?|domain is taken|what does it sound like in French›
newsletter for §biz: news is ‹a new oven|§name retires|we found a wallet|holiday from §date›, warm, under §100-300 words, p.s. with a joke
`
const MARKETING_BANKS = {
  biz: 'my pottery studio in §city | a two-person bike repair shop | our village bakery | a yoga class for truck drivers | my wife’s tax office | a dog hotel | an escape room in a mill | a vegan food truck | a piano tuner (me) | the theatre club | a second-hand bookshop | a §industry start-up | my online shop for wool',
}

const SCREEN = `
INT. §pl – NIGHT¶¶§name (§20-70s) ‹stares at a kettle|dials, hangs up|wipes a clean counter›.¶¶§name¶‹(quiet)¶|›§ln¶¶‹continue the scene|tighten the dialogue|what's the subtext?|she should not say it so directly›
logline for: ‹a widow rents her house to a film crew and falls for the set|two referees on the run|a choir loses its voice, literally|a §job finds a door at work›
sketch for ‹school cabaret|a wedding|impro night|the office party›: ‹a lift full of philosophers|customs for feelings|job interview with a §pet|IKEA for ghosts›, §2-5 roles, §2-6 minutes ⇒ ‹punchline is weak|one role less, §name is ill|stage directions|can it rhyme› ⇒ title?
podcast script intro, §20-60 seconds, topic §topic, hosts §name and §name, ‹dry|chummy|true crime voice›
best man speech: I've known §name since ‹kindergarten|prison (joke)|the §city marathon›, stories: ‹the canoe|the night with the goat|he can't cook›. ‹§2-5 minutes|no ex jokes|his boss is there›
youtube title and thumbnail text: video about §hobby ‹for beginners|gone wrong|on a boat|under §amount›. not clickbaity.. ok a bit
beat sheet for act ‹one|two|three›: §name wants ‹the farm|a divorce|an apology›, gets ‹a horse|a child|nothing›
scene idea where nobody says what they feel, setting: §pl
punch up: "§ln" ⇒ ‹funnier|too american|she's 12› ⇒ again
how do i format ‹a phone call|a flashback|text messages|two people talking at once› in a script
voice over for a §20-90 sec clip on ‹our fire brigade|a §food festival|how cheese is made›, timings in brackets
cast list with one line each for a ‹whodunit|panto|radio play› in §pl, §4-9 parts, two can be played by kids
`
const SCREEN_BANKS = {
  pl: 'LAUNDRETTE | FERRY DECK | KITCHEN OF A CLOSED HOTEL | TRAM 12 | VET WAITING ROOM | CAR WASH | BELL TOWER',
  ln: `
You kept the receipt.
I'm not crying, it's the onions from Tuesday.
Say it to the plant first.
We don't sell those anymore. Nobody does.
It was a good dog, before.
Mum knows. Mum's always known.
`,
}

export const WRITERS: readonly Source[] = [
  person('story_wishes', 420, 0.3, STORY, STORY_BANKS),
  person('songs', 340, 0.35, SONGS, SHARED),
  person('roleplay', 440, 0.35, RP, RP_BANKS),
  person('dungeon_masters', 380, 0.3, DM, SHARED),
  person('character_makers', 340, 0.25, CHARACTERS, SHARED),
  person('shopkeepers', 380, 0.3, MARKETING, MARKETING_BANKS),
  person('scripts', 320, 0.3, SCREEN, SCREEN_BANKS),
]
