// What the world is like, in sentences of our own: passages, answers and questions are put together from these.
import type { Expand } from '../../honest/grammar.ts'
import type { Random } from '../../honest/random.ts'

/** A subject, and statements about it, each a frame. */
export interface Subject {
  readonly name: string
  readonly facts: readonly string[]
}

const WRITTEN = `
tidal mudflats :: Mudflats form where slow water drops its finest grains. | A square metre may hold ‹tens of thousands|more than §2-60 thousand› of burrowing snails. | Wading birds time their meals by the tide rather than by the sun. | A thin film of algae glues the surface and slows erosion. | Sea walls squeeze the flats because they can no longer move inland. | Oxygen reaches only the first ‹few millimetres|§2-9 mm› of the mud.
glassmaking :: Sand melts far too hot for most kilns, so soda is added as a flux. | Lime keeps the finished glass from dissolving in water. | A sheet floats on molten tin while it cools, which makes both faces flat. | Iron traces give cheap glass its green edge. | Slow cooling in an annealing oven lets the stress out. | Borosilicate expands so little that ovenware is made of it.
double-entry bookkeeping :: Every transaction is written twice, once as a debit and once as a credit. | The two columns must agree at the end of the month. | Assets equal liabilities plus the owner's share. | A forgotten invoice shows up as a difference, a wrong account does not. | Merchants of Italian towns used it well before it was printed. | Accruals put income into the period in which it was earned.
lichens :: A lichen is a fungus that houses algae. | The fungus gives shelter, the partner gives sugar. | Some crusts grow less than a millimetre a year. | They take up sulphur from the air, so they disappear downwind of smelters. | Reindeer dig through snow for them. | Dyers in the north boiled them for purple and brown.
load balancing :: A balancer spreads requests over several servers. | Round robin ignores that requests differ in cost. | The choice of the shorter of two random queues is nearly as good as knowing all queues. | Health checks take a failed server out of the rotation. | Sticky sessions make a client return to the same machine. | Retries without a budget turn a small outage into a large one.
coffee roasting :: Green beans lose about ‹a seventh|§12-18%› of their weight in the drum. | First crack is the sound of steam breaking the bean. | Light roasts keep the acids that a dark roast destroys. | Beans give off carbon dioxide for days after roasting. | A stalled roast tastes of bread. | The colour of the surface says little about the core.
volcanic ash :: Ash is pulverised rock, not the product of fire. | Wet ash conducts electricity and trips insulators. | It melts inside jet engines and freezes again on the blades. | Roofs fail under about ‹ten|§8-15› centimetres of it when it rains. | Soils on old ash are light and hold water well. | Its layers date bogs and ice cores.
judicial review :: Courts may set aside an act that goes beyond the powers given. | The judge asks whether the decision was lawful, not whether it was wise. | Time limits are short: often a matter of weeks. | An authority must give reasons that can be followed. | A hearing before the decision is cheaper than a case after it. | Remedies are discretionary.
sleep and memory :: Memories replay in short bursts while we sleep deeply. | Dream sleep grows longer towards the morning. | People who nap after practice often play a passage more evenly. | Alcohol shortens the phases in which faces are learnt. | Light in the evening shifts the clock later. | A lost night cannot be stored up for in advance.
suspension bridges :: The deck hangs from cables that carry nothing but tension. | The anchorages must resist a pull of thousands of tonnes. | Wind that sheds vortices at the deck's own frequency makes it gallop. | Stiffening trusses spread a heavy lorry over many hangers. | Cables are spun in place wire by wire. | Dry air blown through the cable keeps rust away.
vaccination :: A vaccine shows the immune system a harmless part of a germ. | Memory cells answer faster at the second meeting. | When enough people are immune the germ finds no path. | Adjuvants make a weak signal loud. | Cold chains fail most often in the last few kilometres. | Boosters matter where antibodies fade or the germ drifts.
the printing trade in early modern towns :: Type was cast from an alloy that expands as it sets. | A press crew of two pulled about ‹two hundred|§180-260› sheets an hour. | Paper cost more than all wages together. | Pirated editions travelled faster than the permitted ones. | Correctors were often poor scholars. | A fair decided which books were traded for which.
hash tables :: A hash turns a key into the number of a bucket. | Collisions are certain long before the table is full. | Open addressing keeps neighbours in the same cache line. | Doubling the table spreads its cost over the insertions before it. | An attacker who knows the hash can make all keys collide. | Deleting needs a tombstone or a shift.
coral reefs :: Polyps live with algae that feed them. | A degree too much for some weeks drives the algae out. | Parrotfish scrape weeds and make sand. | A reef breaks most of the force of a wave. | Larvae find a reef by its crackling sound. | Nutrients from farms favour seaweed.
monetary policy :: A central bank steers the rate at which banks lend to each other overnight. | Higher rates cool spending after ‹a year or more|§4-8 quarters›. | Expectations do half of the work. | A bank can be solvent and still run out of cash. | Bond purchases lower long rates when the short one is at zero. | A pegged currency imports the rate of its anchor.
perspective in painting :: Parallel lines meet at a point at the height of the eye. | Distant hills turn blue and lose contrast. | A floor of tiles makes depth easy to measure. | Curved panoramas need more than one vanishing point. | Shadows obey the same rules as things. | Workshops pinned a thread at the vanishing point.
fermentation of vegetables :: Salt holds back rot until acid takes over. | The bacteria are on the leaf already. | Brine must cover everything, for mould needs air. | Cool rooms give a slower and finer sourness. | Whole peppercorns add tannin that keeps cucumbers crisp. | The sealed jar must be able to breathe out.
public key cryptography :: One key locks, another opens. | The safety rests on a sum that is easy one way and hard the other. | A signature shows who wrote and that nothing changed. | Session keys are used because public key operations are slow. | Certificates move the question of trust to whoever signs them. | Lost private keys cannot be recovered by design.
the Hanseatic trade :: Towns agreed on rules where no king protected their ships. | Salt went north and fish came south. | A cog could be unloaded on a beach at low tide. | The offices abroad were half monastery, half warehouse. | Grain prices in one harbour moved those in another within weeks. | Larger states and deeper hulls ended it.
photosynthesis :: Light lifts electrons out of chlorophyll. | The oxygen we breathe comes from split water. | Sugar is built in a cycle that does not need light. | Grasses of hot places collect carbon dioxide first and fix it later. | Too much light harms the machinery. | Red and blue are used best, green least.
queueing at counters :: One line for all counters is fairer than a line for each. | Waiting grows without bound as use nears capacity. | Variation hurts as much as load. | Mirrors beside lifts reduce complaints although nobody waits less. | Express lanes help only when few people have long business. | The average in the queue is the arrival rate times the average wait.
peat bogs :: Sphagnum makes the water sour. | Plants that do not rot pile up by about a millimetre a year. | Bogs store more carbon than forests of the same area. | Drained peat shrinks and burns. | Butter and bodies keep for centuries in it. | Raising the water table ends most emissions.
compilers :: A lexer cuts text into tokens. | The parser finds the tree that the tokens hide. | In single assignment form each name is written once. | Registers are few, so a graph is coloured. | Inlining makes room for other optimisations. | Undefined behaviour lets a compiler assume that it never happens.
migration of eels :: Eels breed in a sea no farmer has seen them breed in. | Larvae drift for one to three years. | Glass eels climb wet walls at night. | Silver eels stop eating before the journey home. | Turbines kill them on the way down. | Their numbers fell by more than ‹nine tenths|§85-95%›.
clinical trials :: Chance decides who gets which treatment. | Blinding keeps hope out of the measurements. | The outcome is named before the first patient. | A small effect needs a large trial. | Those who drop out are counted in the group to which they were assigned. | A monitoring board may stop a trial early.
urban heat islands :: Dark roofs store the day's heat and give it back at night. | Trees cool by shade and by evaporating water. | Narrow streets trap radiation. | The difference is greatest on calm nights. | Air conditioners warm the street they stand on. | White paint helps until it is dirty.
radio astronomy :: Radio waves pass through dust that hides stars. | Dishes far apart act like one large mirror. | Hydrogen sings at a wavelength of 21 centimetres. | Phones are brighter than any quasar. | Clocks must agree to billionths of a second. | Pulsars tick so evenly that they test gravity.
contract law :: An offer lapses when it is refused. | Silence is rarely acceptance. | Damages put the injured party where performance would have put it. | A penalty out of proportion is not enforced. | Terms that nobody could expect do not bind. | Whoever suffers a breach must keep the loss small.
soil :: Clay holds nutrients by its charge. | Earthworms move tonnes of earth per hectare. | A plough pan stops roots and rain. | Legumes feed bacteria that fix nitrogen. | Salt rises where irrigation water evaporates. | Humus holds many times its weight of water.
theatre lighting :: A face needs light from two sides to have a shape. | Cool and warm colours crossed suggest time of day. | Back light parts the actor from the wall. | Dimming a lamp also makes it redder. | Cues are counted in beats, not seconds. | Darkness is the cheapest effect.
machine learning :: A model is fitted on some examples and judged on others. | Too many parameters learn the noise. | Features on different scales slow the descent. | Labels by several people show how hard a case is. | A leak from the future makes a test look splendid. | Calibration asks whether seventy percent means seventy.
railway signalling :: A block may hold one train. | An overlap beyond the signal forgives late braking. | Interlocking makes conflicting routes impossible. | Moving blocks follow the train instead of the track. | Axle counters find what a broken rail would hide. | The failure of any part must show red.
the ear :: The drum's motion is carried by three small bones. | The cochlea sorts tones by place. | Hair cells do not grow back. | We tell left from right by less than a thousandth of a second. | Loud sound makes a small muscle stiffen. | The canals beside it feel turns of the head.
cheese :: Rennet cuts a protein so that milk sets. | Smaller curds give drier cheese. | Holes are made by bacteria that breathe out. | Rinds are washed to favour certain microbes. | Cooking the curd selects those that like heat. | A crystal in old cheese is an amino acid.
satellite orbits :: A lower orbit is a faster one. | Over the equator, about 36 thousand kilometres up, a satellite seems to stand still. | Thin air drags even at four hundred kilometres. | To catch up one brakes. | Sunlight always falls at the same angle in some polar orbits. | Fragments threaten each other in a chain.
dialects :: Boundaries of words rarely coincide. | Rivers join speakers more often than mountains do. | City speech spreads to the next city before the village between. | Children prefer the speech of other children to that of their parents. | Rhymes show how vowels used to sound. | Standard languages are dialects with schools.
`

export const SUBJECTS: readonly Subject[] = WRITTEN.trim()
  .split('\n')
  .map((line) => {
    const [name, facts] = line.split(' :: ')
    // a bar between statements stands between blanks, a bar between alternatives does not
    return { name, facts: facts.split(' | ') }
  })

export function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = random.int(0, i)
    ;[copy[i], copy[j]] = [copy[j], copy[i]]
  }
  return copy
}

/** n statements about a subject in some order. */
export function statements(subject: Subject, n: number, random: Random, expand: Expand): readonly string[] {
  return shuffled(random, subject.facts).slice(0, n).map(expand)
}

/** A document of some paragraphs on one subject, with asides on related ones: as long as wanted. */
export function passage(subject: Subject, paragraphs: number, random: Random, expand: Expand): string {
  const one = () =>
    `${expand('§opening')} ${statements(subject, random.int(2, 5), random, expand).join(' ')} ${expand('§aside')}`.trim()
  return Array.from({ length: paragraphs }, one).join('\n\n')
}

/** A question on a subject, and replies of different worth to it. */
export interface Exchange {
  readonly question: string
  readonly good: string
  readonly poor: string
}

const FORMS: readonly ((facts: readonly string[], name: string) => string)[] = [
  (facts) => facts.join(' '),
  (facts) => facts.map((fact, i) => `${i + 1}. ${fact}`).join('\n'),
  (facts, name) =>
    `Here are some points on ${name}:\n\n${facts.map((fact) => `- ${fact}`).join('\n')}\n\nIn short, the details decide.`,
  (facts, name) =>
    `**${name[0].toUpperCase()}${name.slice(1)}**\n\n${facts.join(' ')}\n\nLet me know if you would like an example.`,
  (facts) => `Certainly! ${facts.slice(0, 2).join(' ')}\n\n${facts.slice(2).join(' ')}`.trim(),
]
const POOR = [
  (fact: string) => fact.split(' ').slice(0, 6).join(' ') + '...',
  (fact: string) => `I think ${fact[0].toLowerCase()}${fact.slice(1)}`,
  (_fact: string, name: string) =>
    `That is a difficult question. There are many opinions about ${name}, and it depends on what you mean.`,
  (fact: string, name: string) => `${fact} ${fact} That is all about ${name}.`,
  (_fact: string, name: string) =>
    `As a language model I do not have experience with ${name}. Please ask an expert.`,
]

/** What a user might ask about a subject, with a good answer and a poor one. */
export function exchange(random: Random, expand: Expand): Exchange {
  const subject = random.pick(SUBJECTS)
  const { name } = subject
  const question = expand(
    `‹What should ‹§audience|a §job› know about ${name}?|Explain the essentials of ${name}.|Give me §3-6 facts about ${name}.|Write a short text on ${name} for §audience.|How does ${name} work, roughly?|Which mistakes do people make about ${name}?›`,
  )
  const good = random.pick(FORMS)(statements(subject, random.int(3, 6), random, expand), name)
  const poor = random.pick(POOR)(
    expand(random.pick(random.chance(0.7) ? subject.facts : random.pick(SUBJECTS).facts)),
    name,
  )
  return { question, good, poor }
}

/** Text banks about these subjects. */
export const SUBJECT_BANKS = {
  subject: SUBJECTS.map(({ name }) => name).join('\n'),
  fact: SUBJECTS.flatMap(({ facts }) => facts).join('\n'),
  // one statement that belongs, three that do not
  subjectChoice: SUBJECTS.flatMap(({ name, facts }) =>
    facts.map((fact, i) => {
      const options = ['~fact', '~fact', '~fact']
      options.splice(i % 4, 0, fact)
      return `Which of the following statements ‹is about|describes› ${name}?¶${options.map((text, k) => `${'ABCD'[k]}. ${text}`).join('¶')}`
    }),
  ).join('\n'),
  opening: `
For a long time this was known only to those who worked with it.
‹Visitors|Newcomers|Students› usually notice the wrong thing first.
A report from §city in ‹19|20›§10-25 starts with a simple observation.
Much of what is written about it is ‹wrong|out of date|too general›.
There are three things to keep in mind.
§name §surname, ‹an engineer|a teacher|a historian|a chemist› from §city, put it plainly.
The details differ from place to place.
It helps to begin with the ordinary case.`,
  aside: `
This matters more in practice than in theory.
The survey of §city counted §20-900 cases between §month and §month.
‹Not everyone agrees.|The evidence is mixed.|Later work confirmed it.›
By 20§10-25 the figure had ‹doubled|fallen by a third|hardly changed›.
"You learn it by doing," says §name §surname.
An older handbook gives §2-90 as the usual value.
That is why the rule is taught early.
In §city the opposite was tried, and given up after §2-9 years.`,
}
