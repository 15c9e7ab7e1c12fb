/** What ordinary people ask: one thing, then the next about it, in their own voice. */
import { write, type Dice, type Grammar } from './grammar.ts'

interface Topic {
  readonly grammar: Grammar
  readonly openings: readonly string[]
  readonly followUps: readonly string[]
}

const COMMON: Grammar = {
  hi: ['Hi!', 'hey,', 'Hello,', 'Good morning.', 'ok so', 'Quick one:', '', '', '', ''],
  mine: [
    'my sister',
    'my neighbour',
    'my dad',
    'my flatmate',
    'a colleague',
    'my wife',
    'my son',
    'a friend of mine',
  ],
  day: ['tomorrow', 'on Saturday', 'tonight', 'next week', 'on Sunday morning', 'at the end of the month'],
  sorry: ['sorry, I meant', 'no wait,', 'hm,', 'actually', 'ah ok,', 'oh,', 'right,'],
  thanks: ['thanks!', 'Thank you, that helped.', 'perfect, thanks.', 'great', 'ok cool', 'got it.'],
}

const TOPICS: readonly Topic[] = [
  {
    grammar: {
      dish: [
        'lentil soup',
        'lemon cake',
        'gnocchi',
        'shakshuka',
        'mushroom risotto',
        'pad thai',
        'plum dumplings',
        'ramen',
      ],
      lacking: ['eggs', 'butter', 'fresh basil', 'white wine', 'a blender', 'an oven', 'cream', 'fish sauce'],
      wrong: [
        'came out far too salty',
        'was watery',
        'stuck to the pan again',
        'turned grey',
        'tasted of nothing',
      ],
    },
    openings: [
      '{hi} I want to make {dish} for {mine} {day} but I have no {lacking}. What can I use?',
      '{hi} my {dish} {wrong}, can I still save it?',
      'how long does {dish} keep in the fridge? I made it on Tuesday',
      'We are {3-9} people {day} and I thought of {dish}. How much do I have to buy for us?',
    ],
    followUps: [
      'and if I leave out the {lacking} too?',
      '{sorry} it is for {mine}, who does not eat meat',
      'can it stand overnight or do I have to do that in the morning?',
      'it {wrong} now. what did I do',
      '{thanks} And what would you drink with it?',
      'how hot should the pan be when I put that in?',
    ],
  },
  {
    grammar: {
      place: [
        'Lisbon',
        'the Lofoten',
        'Kyoto',
        'Ljubljana',
        'the Black Forest',
        'Porto',
        'Tbilisi',
        'Cornwall',
        'Palermo',
      ],
      with: [
        'two small kids',
        'my parents, who cannot walk far',
        'a dog',
        'only hand luggage',
        'a sprained ankle',
        'not much money',
      ],
      snag: [
        'our flight lands at {6-11} in the evening',
        'it will rain all weekend',
        'the museum is closed on Mondays',
        'the ferry is fully booked',
      ],
    },
    openings: [
      '{hi} we have {3-6} days in {place} with {with}. is that too much time?',
      'Is {place} nice in November, or should I rather wait until spring?',
      'I booked {place} by mistake for the wrong week. Do I have to pay the hotel anyway? It says free cancellation until the 3rd',
      '{mine} lives near {place} and says we should rent a car. Do we really need one?',
    ],
    followUps: [
      'what about with {with}?',
      'but {snag}. does that plan still work?',
      'which part of town would you stay in then',
      '{thanks} how do we get there from the airport, late in the evening?',
      '{sorry} we arrive on the second day, so skip that one',
      'and where do people who live there eat?',
    ],
  },
  {
    grammar: {
      plant: [
        'tomatoes',
        'basil',
        'hydrangea',
        'lemon tree',
        'courgettes',
        'monstera',
        'roses',
        'apple tree',
      ],
      trouble: [
        'yellow leaves',
        'little white flies',
        'brown spots underneath',
        'a sticky film',
        'no flowers at all',
        'holes everywhere',
      ],
    },
    openings: [
      'my {plant} on the balcony have {trouble} since last week. what is it?',
      '{hi} can I plant {plant} now or is it too cold? we still have frost at night',
      '{mine} gave me a {plant} and I have no idea about plants. How much water?',
      'is it normal that my {plant} drop leaves in winter, I keep them in the stairwell',
    ],
    followUps: [
      'I tried soap water. now it has {trouble} instead',
      'the pot is {12-40} cm wide, is that the problem maybe?',
      'would it help if I cut it back, and how far down?',
      'it gets sun from {7-11} until noon only',
      '{thanks} when can I put it outside again?',
    ],
  },
  {
    grammar: {
      thing: [
        'washing machine',
        'boiler',
        'bike',
        'kitchen tap',
        'dishwasher',
        'front door',
        'old radio',
        'car window',
      ],
      noise: [
        'clicks',
        'drips',
        'hums all night',
        'squeaks when it is wet',
        'smells burnt',
        'stops halfway through',
        'shows E{10-49}',
      ],
    },
    openings: [
      'our {thing} {noise} since yesterday, do I have to call someone?',
      '{hi} the {thing} {noise}. the landlord says it is my problem. is that right?',
      'I took my {thing} apart and now there is one screw left over... it {noise} but works. leave it?',
      'how old can a {thing} get before a repair is not worth it any more',
    ],
    followUps: [
      'I opened it, there is a white hose and it looks fine to me',
      'now it {noise} as well!!',
      'how much would you pay for that? they want {80-400}',
      '{thanks} it was the filter.',
      'do I need to turn off the water for this',
      '{sorry} mine has no such button',
    ],
  },
  {
    grammar: {
      code: [
        'my React form',
        'this pandas script',
        'our cron job',
        'my nginx config',
        'a bash loop',
        'my SQL join',
        'the login page',
      ],
      bug: [
        'runs twice',
        'gives NaN in the last row',
        'is fine locally but not on the server',
        'forgets the value after a reload',
        'times out after {10-90} seconds',
        'drops the last line',
      ],
      trace: [
        "TypeError: cannot read properties of undefined (reading 'map')",
        "KeyError: 'date'",
        'ECONNRESET',
        'permission denied',
        'ambiguous column name: id',
      ],
    },
    openings: [
      '{code} {bug} and I do not see why. any idea where to look first?',
      'I get "{trace}" from {code} since this morning, nothing changed (I think)',
      '{hi} what does {trace} mean? I only started with this two weeks ago',
      'is there a nicer way to do this? {code} has about {40-300} lines now and {bug}',
    ],
    followUps: [
      'that gives me {trace} now',
      'I cannot change that file, it belongs to another team. other way?',
      'works!! but why did it work before',
      '{sorry} I am on version {2-18}, do I have that already?',
      'where exactly do I put this, before or after the import?',
      '{thanks} could you show me only the line that changes',
    ],
  },
  {
    grammar: {
      letter: [
        'my landlord',
        'the insurance',
        "my daughter's teacher",
        'the bank',
        'my boss',
        'a client who does not pay',
        'my aunt',
      ],
      matter: [
        'the mould in the bathroom',
        'a refund of {40-900} euros',
        'a day off on the {2-28}th',
        'the noise from upstairs',
        'changing our appointment',
        'her birthday, which I forgot',
      ],
      tone: ['friendlier', 'shorter', 'a bit firmer', 'less stiff', 'so that it does not sound angry'],
    },
    openings: [
      'help me write to {letter} about {matter} please, I am bad at this',
      '{hi} I need to answer {letter} about {matter} and I do not want to sound rude',
      'can I say "as already discussed" to {letter} if we never discussed {matter}, only by text?',
    ],
    followUps: [
      'can you make it {tone}',
      '{sorry} leave out the second paragraph, I already told them',
      'do I sign with my full name there?',
      'they answered and say it is not their job. what now',
      '{thanks} one more: is that a comma after the greeting or not',
    ],
  },
  {
    grammar: {
      subject: [
        'fractions',
        'the French Revolution',
        'photosynthesis',
        'the passive voice',
        'vectors',
        'acids and bases',
        'poem analysis',
      ],
      who: ['my daughter (11)', 'my son', 'I', 'my little brother', 'my pupil'],
    },
    openings: [
      '{who} had a test about {subject} and did badly. How do I start over with this without tears?',
      'we are stuck at {subject} homework, the book says only "see above". what do they want here?',
      'I have an exam {day} about {subject} and feel lost. Where would you begin?',
    ],
    followUps: [
      'ok but why is it {2-9} and not {10-19} there?',
      'can you say that in easier words? I am {9-15}',
      'so is this the same as what we had before, only backwards?',
      'my teacher says it differently, she says you have to do the bottom first',
      'now I got {3-80}, is that right??',
      '{thanks} I think I get it. give me one to try myself?',
    ],
  },
  {
    grammar: {
      ache: ['my lower back', 'my left knee', 'my wrist', 'my neck', 'my heel'],
      sport: ['running', 'climbing', 'swimming', 'cycling to work', 'the gym'],
    },
    openings: [
      '{ache} hurts after {sport}, since about {2-9} days. stop or go on?',
      'I want to start {sport} again after {2-12} years of nothing. how slowly is slow?',
      '{hi} I sleep badly when I do {sport} late. is that in my head?',
    ],
    followUps: [
      'the doctor only said rest. rest how long?',
      'and is {sport} ok meanwhile',
      'I did that yesterday, today it is worse',
      '{sorry} the other side, and only on stairs',
      '{thanks} I will try the first one tonight',
    ],
  },
  {
    grammar: {
      film: [
        'that film with the lighthouse',
        'a series like the one about the bakery',
        'a book for {mine}',
        'the song from the bike advert',
        'a board game for {2-6} people',
      ],
      liked: [
        'slow and a little sad',
        'funny but not stupid',
        'with a good ending',
        'not too long',
        'without ghosts',
      ],
    },
    openings: [
      'what is {film} called? I only remember it was {liked}',
      'looking for {film}, it should be {liked}. I know the famous ones already',
      '{hi} {mine} loved {film}. what could I give them next',
    ],
    followUps: [
      'seen that. something older?',
      'hm no, more {liked}',
      'who else plays in it?',
      'is there a second part of this',
      '{thanks} we watched it, it was too long for us though',
    ],
  },
  {
    grammar: {
      money: [
        'a rent of {700-1600}',
        'my tax return',
        'a used car for {4000-12000}',
        'two health insurances',
        'a savings plan of {25-200} a month',
        'a parking ticket',
      ],
    },
    openings: [
      'I do not understand {money}, can you explain what I have to watch for in my case? I work part time',
      '{hi} is {money} a stupid idea at {23-61}?',
      '{mine} and I share costs and now there is {money}. how do we split that fairly',
    ],
    followUps: [
      'and if I move out before that?',
      'what would you do first in my place',
      'they now say it is {20-900} more. is that allowed?',
      '{sorry} I forgot that I get {100-400} back',
      '{thanks} where do I find that form?',
    ],
  },
  {
    grammar: {
      ding: ['mein Fahrrad', 'unsere Heizung', 'mein Rücken', 'der Kuchen von gestern', 'mein alter Laptop'],
      frage: [
        'macht komische Geräusche',
        'will nicht mehr',
        'braucht ewig',
        'ist mir irgendwie unheimlich',
        'riecht seltsam',
      ],
    },
    openings: [
      'Hallo, {ding} {frage}. Hast du eine Idee?',
      'sag mal, {ding} {frage} seit ich aus dem Urlaub zurück bin. Kann das am Wetter liegen?',
      'Ich habe morgen Besuch und {ding} {frage}...',
    ],
    followUps: [
      'das habe ich schon versucht, leider nein',
      'und wenn ich es einfach lasse?',
      'danke dir! was kostet so etwas ungefähr',
      'Ich meinte eigentlich das vom letzten Jahr',
      'ok, und womit fange ich an?',
    ],
  },
  {
    grammar: {
      cosa: ['mi perro', 'la lavadora', 'el arroz de ayer', 'mi jefe', 'el coche de mi madre'],
      caso: [
        'no quiere nada hoy',
        'hace un ruido raro',
        'me tiene un poco preocupada',
        'está peor que antes',
      ],
    },
    openings: [
      'hola, {cosa} {caso}, ¿qué hago?',
      'oye, ¿es normal que {cosa} {caso} cuando llueve?',
      'Buenas, mañana viajo y {cosa} {caso}. ¿Lo dejo así?',
    ],
    followUps: [
      'ya lo probé y nada',
      'vale, ¿y si espero hasta el lunes?',
      'gracias, ¿cuánto tarda eso?',
      'no, lo otro que dijiste antes',
      '¿y eso lo puedo hacer yo sola?',
    ],
  },
]

/** Habits of one person: how they begin and end their sentences. */
export function voice(roll: Dice): (text: string) => string {
  const lower = roll.chance(0.35)
  const bare = roll.chance(0.3)
  const ending = roll.pick(['', '', '', ' :)', ' thx', '...', ''])
  return (text) => {
    let out = text.replace(/\s+/g, ' ').trim()
    if (lower) out = out.toLowerCase()
    if (bare) out = out.replace(/[.!]+$/, '')
    return roll.chance(0.3) ? out + ending : out
  }
}

/** One conversation of a person: its user turns, in order. Now and then something is asked again in other words. */
export function conversation(roll: Dice, turns: number, topic = roll.int(0, TOPICS.length - 1)): string[] {
  const { grammar, openings, followUps } = TOPICS[topic % TOPICS.length]
  // somebody speaks of one soup, and of one or two things that are wrong with it
  const own = Object.fromEntries(
    Object.entries(grammar).map(([name, texts], i) => [name, roll.shuffle(texts).slice(0, i === 0 ? 1 : 2)]),
  )
  const rules = { ...COMMON, ...own }
  const out = [write(roll.pick(openings), rules, roll)]
  for (const next of roll.shuffle([...followUps, ...followUps.slice(0, 2)]).slice(0, turns - 1))
    out.push(write(next, rules, roll))
  return out
}

export const TOPIC_COUNT = TOPICS.length
