// Novelists, game masters, modders and screenwriters who have casts, names, items, places and scenes made for their own worlds.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const NPCS = `
Generate §3-12 NPCs for a §place in my §sys campaign. ‹Name, race, job, secret.|One line each.|Stat blocks not needed.|At least two who lie.|Table.›
npc: §kind, §place. ‹looks, voice, what he wants, what he hides|two quest hooks|stat block CR §1-9›
random encounter table (d§6-20) for §place, level §1-12 ‹party of §3-6|, mostly not combat|, funny|, deadly› ⇒ ‹roll §1-8: describe it|replace the goblins|what loot?|add more weather›
magic item: §item. ‹rarity, attunement, curse|5e wording|flavour text only|for a rogue who is bored›
§2-10 magic items themed around ‹the sea|blood|time|music|insects|a dead god› for §sys
quest hook with §kind and §item at a §place, ‹one session|a moral dilemma|no villain›
dungeon with §4-9 rooms under a §place: monsters, traps, one puzzle, treasure, and a ‹boss|twist›
Tavern names, §5-30, ‹with a speciality dish|funny|grim|dwarven›
My players want to ‹burn down|rob|buy|marry into› the §place. ‹Consequences?|improvise me something for tonight|I need stats for the guards›
read aloud text: the party enters a §place, ‹80 words|all five senses|night, rain›
`
const NPC_BANKS = {
  sys: 'D&D 5e | Pathfinder 2e | Call of Cthulhu | Shadowrun | Blades in the Dark | Vampire | OSR | Cyberpunk RED | homebrew',
  place:
    'port tavern | mage academy | desert caravan | thieves guild | abandoned mine | floating city | swamp village | royal court | orc war camp | graveyard chapel | megacorp lobby | haunted asylum | elven library | night market',
  kind: 'a corrupt guard captain | a tiefling merchant | a halfling spy | an undead bride | a cheerful necromancer | a retired adventurer | a fey child | a dwarf inventor | a cult priestess | a rival adventuring group | a drow diplomat | a talking sword',
  item: 'a ring that remembers names | boots of silent falling | a cursed crown | a lantern that shows the past | a map that redraws itself | a dagger of last words | a bag full of winter | dice of misfortune | a shield with an eye',
}

const NOVEL_CAST = `
Create a character profile for ‹the antagonist|the love interest|the mentor|a side character|the sister› of my §gen novel. ‹Name, age, appearance, backstory, flaw, goal.|Avoid clichés.|She's §17-70.|He must have a reason to help at the end.› ⇒ ‹make him less nice|what would his childhood friend say about him?|write a scene where she loses her temper|Her name sounds too American›
§10-40 names for a §gen novel: ‹surnames|villages|spaceships|noble houses|gods|streets|horses|taverns›‹, no apostrophes|, slightly Slavic|, easy to pronounce|, that don't exist on google›
plot outline, §gen, §8-30 chapters, ‹three act|save the cat|hero's journey|dual timeline›, premise: §prem
premise: §prem. ‹what's the midpoint?|give me §3-8 possible endings|I'm stuck at chapter §4-25|who could be the killer?|what are the plot holes?› ⇒ ‹the third, but the brother knows|too predictable|combine 2 and 5|ok outline the next three chapters›
Write ‹a scene|the opening|the last page|the first kiss|the argument› (§300-1500 words): §prem. ‹First person present.|Close third, past.|Lots of subtext.|No purple prose.|Her POV.›
describe a §gen setting: §set, ‹one paragraph|from a child's view|smells and sounds|as it would look in winter›
Give me §5-20 ‹secrets|flaws|fears|odd habits|catchphrases› for §gen characters
my beta readers say ‹the middle drags|the villain is flat|dialogue sounds the same for everyone|too much worldbuilding in chapter one›. §prem. Ideas?
worldbuilding questions for a §gen world, §set, ask me §5-15, one after the other
`
const NOVEL_CAST_BANKS = {
  gen: 'romantasy | cosy mystery | space opera | historical | YA dystopia | thriller | urban fantasy | literary | horror | Regency romance | LitRPG | alternate history | western',
  prem: `
a baker finds a dead food critic in her cold room
two rival princes have to share a prison cell
a courier learns that every parcel she delivers ends a life
a small town wakes up §3-50 years later and nobody else has aged
a surgeon operates on the man who killed her husband
the last human translator for an alien embassy falls for a spy
a girl pretends to be her twin at a boarding school
a retired cop gets letters from a case he closed wrongly
a blacksmith's daughter can hear metal
an AI asks a lawyer to represent it
the fake engagement was meant to last a weekend
a mage who cannot cast wins the tournament
someone is rewriting the town's history one gravestone at a time
`,
  set: 'a mountain kingdom built on salt | a generation ship with a class system | 1920s Chicago with magic | a drowned London | a border town in the desert | a university for assassins | a Victorian seaside resort | a moon colony run by a church | a forest that moves',
}

const GAME_DESIGN = `
§4-30 ‹enemy types|cards|skills|upgrades|weapons|achievements|relics› for my §g game. ‹Name, effect, cost.|JSON: id, name, desc, rarity.|Balanced around §50-200 hp.|With synergies.›
item descriptions for §g: ‹sword|potion|key|shield|ring|fish› x§3-20, ‹dark souls style|one sentence|funny|with lore of the fallen king›
dialogue tree: the ‹merchant|quest giver|guard|robot› in §g, §2-4 levels, ‹in ink|in yarn|as json|plain›
level idea §1-50 for §g, mechanic: ‹ice|gravity switch|magnets|no jumping|darkness›, introduce, develop, twist
the economy in my §g breaks after §2-20 hours, players have too much gold. ideas?
name for my §g game? ‹one word|not taken on Steam|punny› ⇒ ‹no|more like the second|for mobile›
barks for ‹soldiers|villagers|zombies|shopkeepers› in §g, §10-50 lines, ‹alerted, searching, lost target|day and night|when hit›
steam page text for my §g game, short description max 300 characters, §3-6 bullet features
talent tree for ‹a druid|an engineer|a pirate|a monk› in §g, 3 branches, §4-8 nodes
`
const GAME_DESIGN_BANKS = {
  g: 'roguelike deckbuilder | farming sim | metroidvania | tower defence | idle clicker | survival horror | city builder | visual novel | kart racer | turn-based tactics | puzzle platformer | gacha parody | space trading | Roblox obby | Minecraft modded',
}

const FANDOM_OCS = `
oc idea: §oc, ‹please flesh out|what would be her power and its cost?|backstory that isn't tragic|relationships with canon characters without names› ⇒ ‹she's too op|change the age to §16-30|write her meeting the main crew|angst version|fluff please›
write a ‹drabble|oneshot|chapter §1-30› with my oc (§oc), ‹enemies to lovers|found family|hurt/comfort|slow burn|crack›, §200-1500 words
‹continue|what happens next|rewrite in second person|more dialogue, less description›: "§line"
my oc and ~oc are stuck in ‹an elevator|a snow storm|detention|a time loop›. ‹banter|they fight|one gets sick›
wattpad summary for: §oc ‹+ cliffhanger|under 80 words|tags too›
tumblr ask game questions for ocs, §10-30
`
const FANDOM_OC_BANKS = {
  oc: `
a ninja academy dropout who paints
a girl with a shadow that disobeys
half vampire barista, 200 years old, hates jazz
a fire mage scared of candles
quirky pilot, she/they, prosthetic arm
the quiet roommate who is a superhero at night
idol trainee with perfect pitch and stage fright
a pirate who can't swim
wolf shifter raised by accountants
an android who collects lost gloves
`,
  line: `
"You came back," he said, not looking up from the map.
The door had been locked. She was sure of it.
Rain again. It always rained when Kaito lied.
"Count to ten," she whispered, "then run."
He had the nerve to smile at her across the courtroom.
The letter was addressed to someone who died §2-30 years ago.
Nobody claps when the villain wins.
`,
}

const SCRIPT_ROOM = `
Logline for: §show. ‹three versions|darker|A24 tone|one sentence› ⇒ ‹pilot outline|character breakdown|too close to something that exists|cold open please, in screenplay format›
sketch, §2-6 minutes, §show, ‹two actors only|ends on a callback|no swearing|school theatre, 14 roles›
§5-20 episode ideas for §show
‹jokes|tags|alternative punchlines› for this bit: §bit
‹improve|punch up|shorten› the dialogue:¶¶‹ANNA|DET. ROSS|MOM|GUY 1›¶§dl¶¶‹LEO|CLERK|TEEN|GUY 2›¶~dl¶¶‹ANNA|DET. ROSS|MOM›¶~dl
monologue for ‹an audition|a drama exam›, ‹female, 20s|male, 50s|any, teen›, about ‹losing a job|a confession|waiting at a station›, ‹1|2› minutes
podcast: intro, segments and outro for an episode on §show
`
const SCRIPT_ROOM_BANKS = {
  show: 'a sitcom about night-shift nurses | a heist at a retirement home | a mockumentary on a failing mall | a thriller in an air traffic tower | a musical about taxes | a dating show for ghosts | a true crime parody | a family that runs a funeral home | a startup that sells apologies | a road trip with an ex and a parrot',
  bit: `
my gym has a mirror that makes you look tired, so it's accurate
my mother texts like she pays by the letter
I got a smart fridge and now I'm being judged by an appliance
dating apps are job interviews without the chair
my therapist said set boundaries, so I moved
airlines charging for §20-60 pounds of feelings
`,
  dl: `
I thought you were in Denver.
I was. Denver got boring.
You can't just walk in here.
The door disagrees.
How long have you known?
Since §2-11 o'clock. Maybe longer.
Don't. Don't make that face.
What face? This is my face.
We had a deal.
We had a conversation.
`,
}

export const WORLD_BUILDERS: readonly Source[] = [
  person('worlds_game_masters', 320, 0.15, NPCS, NPC_BANKS),
  person('worlds_novel_casts', 320, 0.1, NOVEL_CAST, NOVEL_CAST_BANKS),
  person('worlds_game_designers', 280, 0.15, GAME_DESIGN, GAME_DESIGN_BANKS),
  person('worlds_fandom', 260, 0.3, FANDOM_OCS, FANDOM_OC_BANKS),
  person('worlds_script_room', 260, 0.1, SCRIPT_ROOM, SCRIPT_ROOM_BANKS),
]
