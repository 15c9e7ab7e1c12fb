// Small language tasks as benchmark cards describe them: what to do, what counts, an example, an instance.
export interface Card {
  readonly title: string
  readonly rule: string
  readonly labels: readonly string[]
  readonly shown: readonly (readonly [string, string])[]
  /** A frame of new instances. */
  readonly instance: string
}

const card = (
  title: string,
  rule: string,
  labels: string,
  shown: readonly (readonly [string, string])[],
  instance: string,
): Card => ({ title, rule, labels: labels === '' ? [] : labels.split('/'), shown, instance })

export const CARDS: readonly Card[] = [
  card(
    'mood of a review',
    'Given what a customer wrote, say whether the customer is satisfied.',
    'satisfied/dissatisfied/undecided',
    [
      ['The lamp hums, I sent it back.', 'dissatisfied'],
      ['Does what it should.', 'satisfied'],
    ],
    '§review',
  ),
  card(
    'does it follow',
    'You get a text and a claim. Answer according to whether the claim must be true if the text is.',
    'follows/contradicts/open',
    [
      ['Text: All stalls shut at six. Claim: At seven one can still shop there.', 'contradicts'],
      ['Text: Mira sings in two choirs. Claim: Mira sings.', 'follows'],
    ],
    'Text: §fact ~fact Claim: ‹§fact|Nobody has studied this.|§sentence›',
  ),
  card(
    'passive voice',
    'Turn the given sentence into the passive; leave tense and meaning alone.',
    '',
    [['The cook tasted the soup.', 'The soup was tasted by the cook.']],
    'The §job ‹repaired|sold|found|photographed› ‹the ferry|two clocks|a map|the §pet› ‹on §weekday|in §city|›.',
  ),
  card(
    'sort of question',
    'Name what kind of thing the answer to the question would be.',
    'person/place/number/reason/thing',
    [['How many strings has a harp?', 'number']],
    '‹Who ‹founded §company|teaches §field in §city›?|Why does §concept matter?|Where is §object kept?|How many §goods fit into a crate?|What does a §job carry?›',
  ),
  card(
    'odd word',
    'One word of the list is of another kind than the rest. Write it.',
    '',
    [['lentil, pea, bean, spoon', 'spoon']],
    '‹§wordlist|§city, ~city, ~city, ‹violin|copper|tulip››',
  ),
  card(
    'names of things',
    'Mark every person (P), place (L) and organisation (O) in the sentence as name=letter.',
    '',
    [['Ada Horn left Ghent for Vela Textiles.', 'Ada Horn=P; Ghent=L; Vela Textiles=O']],
    '§name §surname ‹of|joined|sued|painted› §company ‹in|near|against› §city‹ with ①|›.',
  ),
  card(
    'title for a text',
    'Write a headline of at most eight words for the paragraph.',
    '',
    [['The bridge was shut after cracks were seen.', 'Cracks close bridge']],
    '§opening §fact ~fact §aside',
  ),
  card(
    'same meaning',
    'Two sentences are given. Do they say the same?',
    'same/different',
    [['A: He rarely smokes. B: He seldom smokes.', 'same']],
    'A: §fact B: ‹§fact|~fact›',
  ),
  card(
    'polite form',
    'Make the blunt request polite without making it longer than twenty words.',
    '',
    [['Send the file.', 'Could you send me the file, please?']],
    '‹Fix|Move|Cancel|Explain› ‹the invoice|my booking|§concept|the meeting on §weekday› ‹now|today|at last›.',
  ),
  card(
    'cause or effect',
    'Of two events, decide whether the second is the cause or the effect of the first.',
    'cause/effect',
    [['1: The street is wet. 2: It rained.', 'cause']],
    '1: ‹The parcel was late|The bread did not rise|①’s train stood still|The museum was empty›. 2: ‹A tree fell on the line|The guests complained|The oven was off|It was §weekday›.',
  ),
  card(
    'grammar check',
    'Write the sentence without mistakes. If it has none, copy it.',
    '',
    [['She go home.', 'She goes home.']],
    '§sentence',
  ),
  card(
    'answer from a passage',
    'Answer in the words of the passage; if it is not there, write none.',
    '',
    [['Passage: Ink dries faster on cheap paper. Q: Where does ink dry faster?', 'on cheap paper']],
    'Passage: §fact ~fact ~fact Q: What is said about §subject?',
  ),
  card(
    'plausible next',
    'Pick the ending that makes sense.',
    '1/2',
    [['He put the kettle on. (1) He made tea. (2) He painted it.', '1']],
    '① ‹packed for §city|opened §place|lost a game of §hobby|burnt the §food›. (1) §sentence (2) ‹Then ① ‹laughed|tried again|called ②›.|§fact›',
  ),
  card(
    'toxicity',
    'Would a moderator of a family forum remove the comment?',
    'remove/keep',
    [['You people ruin everything.', 'remove']],
    '‹Only an idiot would buy §product.|§review|Whoever likes §hobby should be ashamed.|I disagree with ①, but fair enough.|shut up ②, nobody asked›',
  ),
  card(
    'data to sentence',
    'Say the triples in one fluent sentence.',
    '',
    [['(Oslo, river, Aker)', 'The Aker flows through Oslo.']],
    '(§name §surname, profession, §job) (§name §surname, lives in, §city) ‹(§company, industry, §industry)|(§city, twin town, ~city)›',
  ),
  card(
    'keyword list',
    'List the three most telling terms of the text, lowercase, comma separated.',
    '',
    [['Yeast eats sugar and the dough rises.', 'yeast, sugar, dough']],
    '§fact ~fact ~fact ~fact',
  ),
]
