// Items of invented sets sent as they stand, each source one set with a manner of its own: no order, no template, no system text.
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  searchWho:
    'first woman elected mayor of a capital city | inventor of the zipper | lead singer of the band that opened the 19§70-99 games | current head of the world health organization | actor who plays the father in the sitcom about a funeral home | composer of the national anthem of ‹Uruguay|Finland|Nepal› | architect of the opera house in ‹Oslo|Lyon|Dallas› | goalkeeper of the 19§54-98 final | founder of the red cross | youngest chess champion',
  searchThing:
    'longest river in ‹asia|france|canada› | smallest bone in the human body | main export of ‹chile|ghana|norway› | boiling point of ‹nitrogen|ethanol|mercury› | capital of the ‹ottoman|inca|mongol› empire | second largest island in the ‹mediterranean|caribbean› | chemical symbol for ‹tungsten|potassium|silver› | national animal of ‹scotland|india› | currency of ‹switzerland|vietnam› | largest organ',
  bridge:
    'the composer of an opera about ‹a barber|a flying ship|a cigar factory› | the director whose first film was banned in ‹Italy|Chile› | the university that the author of the earliest detective story attended | the river that runs through the birthplace of the discoverer of ‹oxygen|radium|penicillin› | the country that hosted the §5-30th winter games | the company that acquired the maker of the first ‹spreadsheet|web browser|pocket calculator› | the band whose drummer founded a ‹brewery|record label› | the peak first climbed by a team from ‹Austria|Nepal|Poland›',
  thing2:
    'stickers | cookies | seashells | baseball cards | pencils | tomatoes | tickets | marbles | books | candles',
  evid: `
The ‹board|committee|jury› met twice before the decision was announced.
A ‹man|woman|child› in a ‹red|green|blue› ‹jacket|hat› is ‹holding|throwing|painting› a ‹ladder|ball|fence›.
None of the §3-20 samples contained measurable amounts of lead.
The ‹ferry|flight|train› was delayed because the crew arrived late.
Two ‹dogs|cyclists|musicians› are ‹resting|waiting› near a ‹fountain|station|river›.
Sales in the ‹northern|online› division rose while costs remained flat.
Although he had trained for months, he withdrew before the ‹race|exam›.
The old mill was turned into ‹apartments|a museum› in 19§70-99.`,
  hyp: `
The decision was made in a single meeting.
Someone is outdoors.
A person is wearing something ‹red|green|blue›.
The samples were free of lead.
The crew caused the delay.
The division became more profitable.
He won the ‹race|exam prize›.
The mill is still used to grind grain.
Animals are sleeping indoors.
Nobody had prepared for it.`,
  drug: 'low-dose aspirin | early mobilisation | vitamin D | telephone follow-up | music during surgery | chlorhexidine rinsing | metformin | prone positioning | a mobile app | preoperative carbohydrate loading',
  outc: 'length of stay | postoperative nausea | readmission within 30 days | falls in older adults | preterm birth | surgical site infection | depression scores | door-to-needle time | glycaemic control | adherence',
})

export const BARE_SETS: readonly Harvest[] = [
  en('set_search_questions', 'science_requery', 280, [
    'who ‹is|was› the §searchWho',
    'what is the §searchThing',
    'when did ‹the §searchWho die|they build the first tunnel under the ‹thames|hudson|seine›|women get the vote in ‹france|iran|norway|new zealand›|§5-50 cent coins stop being made›',
    'where ‹does the ‹vagus nerve|missouri river|great wall› start|was the treaty ending the ‹crimean|boer|korean› war signed|do ‹monarch butterflies|eels|storks› go in winter›',
    'how many ‹bones|teeth|chromosomes› does a ‹shark|cat|horse|human baby|fruit fly› have ‹at birth|in total|normally›',
    'what ‹does|did› ‹the bill of rights|the stamp act|the third law of thermodynamics|article §1-9 of the constitution|the gdp deflator› ‹say|mean|cover|change›',
    'which ‹country|state|city› ‹won the most medals in 19§48-96|has the §searchThing|borders both ‹laos and india|chad and egypt|ohio and georgia|§2-9 other states and an ocean››',
    'name of the ‹‹dog|ship|robot|teacher› in the ‹§1-9th|first› ‹book|film|season› of a ‹wizard|space|pirate› series|tool used to ‹measure air pressure|cut glass|tune a harp|weigh letters››',
  ]),
  en('set_multi_hop_questions', 'science_requery', 260, [
    'In which year was §bridge ‹born|founded|established|first mentioned›?',
    'Which is older, §bridge or ~bridge?',
    'Are §bridge and ~bridge from the same ‹country|century|city›?',
    'What ‹language|currency|profession|nickname› is associated with §bridge, who was also linked to ~bridge?',
    '§bridge shares a ‹birthday|border|first name|sponsor› with which ‹scientist|town|painter|club›?',
    'How many years passed between the ‹founding|death|opening› of §bridge and that of ~bridge?',
    'The ‹town|person|company› described as §bridge is best known for what, besides ~bridge?',
  ]),
  en('set_primary_school_sums', 'math_requery', 300, [
    '① has §12-90 §thing2. ‹She|He› gives §2-6 each to §2-5 friends and then buys §5-30 more. How many §thing2 does ① have now?',
    'A class of §18-32 students is raising money. Each student sells §3-15 boxes at $§2-9 each, but §2-6 students sell only half as many. How much money do they raise?',
    '① reads §8-30 pages a day on weekdays and twice as many on weekend days. How many pages does ① read in §2-6 weeks?',
    'It takes ① §10-50 minutes to walk to school and half that time by bike. If ① walks §1-4 days and bikes the rest of a five-day week, both ways, how many minutes is that in total?',
    'A bakery makes §60-300 rolls. §10-50% are sold before noon and §1-2/3 of the rest in the afternoon. How many are left?',
    'Tickets cost $§6-20 for adults and $§2-5 for children. A group of §10-40 people with §3-9 children pays with §1-6 hundred-dollar bills. How much change do they get?',
    '① is §3-12 years older than ②. In §2-9 years the sum of their ages will be §40-80. How old is each of them today?',
    'A ‹tank|pool|barrel|fish pond› that holds §100-900 liters is filled at §5-20 liters a minute ‹while §1-4 liters a minute leak out|until ① turns off the tap after §5-30 minutes|by two hoses at once, the second half as fast›. ‹How long until it is full?|How much is still missing?|How much water is wasted?›',
    '① and ② share a ‹pizza|chocolate bar|field|bag of §30-90 §thing2›. ① takes ‹1/3|2/5|a quarter|§20-45%› and ② takes ‹half of what is left|1/6 more than that|the rest but §2-9›. ‹What fraction remains?|Who has more and by how much?›',
    'A ‹parking garage|hotel|theater|train› has §3-12 ‹levels|floors|rows|cars› with §12-60 ‹spaces|rooms|seats› each. ‹One ‹level|floor|row› is closed|§10-60% are taken|Every §2-5th one is reserved›, and §4-30 people ‹arrive|leave› every hour. How many are free after §2-8 hours?',
    'To make §12-48 muffins ① needs §2-5 cups of flour and §1-4 eggs. ① has §10-30 cups and §6-24 eggs and sells muffins at $§1-4 each. What is the most money ① can make?',
    '① earns $§9-25 an hour, and one and a half times as much after §6-9 hours a day. This week: §5-12, §5-12, §5-12, §4-10 and §4-10 hours. What is the pay before tax?',
  ]),
  en('set_entail_pairs', 'instruct_requery', 260, [
    'Premise: §evid\nHypothesis: §hyp\nentailment, neutral or contradiction?',
    'Premise: §evid ~evid\nHypothesis: §hyp\nentailment, neutral or contradiction?',
    'Premise: §evid ~evid ~evid\nHypothesis: §hyp ~hyp\nentailment, neutral or contradiction?',
  ]),
  en('set_abstract_conclusions', 'science_requery', 240, ({ expand, random }) => {
    const [drug, other, outcome] = expand('§drug\n~drug\n§outc').split('\n')
    const text = random.pick([
      `BACKGROUND: Whether ${drug} affects ${outcome} remains unclear. METHODS: We randomised §60-2400 ‹adults|patients|women|residents› at §2-30 centres to ${drug} or usual care. RESULTS: The primary outcome was §2-40.§0-9 in the intervention group and §2-40.§0-9 in the control group (‹difference|RR› §0-3.§1-9, 95% CI §0-1.§1-9 to §2-5.§1-9; P=0.§01-90). Does ${drug} improve ${outcome}?`,
      `METHODS: Retrospective cohort of §200-90000 ‹hospital stays|births|claims›, 20§05-14 to 20§15-24. Exposure: ${drug}. Outcome: ${outcome}. RESULTS: Adjusted odds ratio 0.§30-99 (0.§20-60 to 1.§0-9). Sensitivity analyses ‹agreed|did not change the estimate|weakened it›. Is ${drug} associated with ${outcome}?`,
      `AIM: To test if ${drug} and ${other} differ in ${outcome}. DESIGN: ‹crossover|cluster randomised|before-after› study, n=§20-900. FINDINGS: Changes of §1-30% and §1-30%, p=0.§01-90. Are the two equivalent?`,
    ])
    return [{ prompt: expand(text) }]
  }),
  en('set_story_two_endings', 'instruct_requery', 240, [
    '① ‹wanted to surprise|had a fight with|was late to meet› ②. ‹The bus broke down.|It started to snow.|The shop was closed.|A stranger offered help.› ‹① checked the phone.|There were §2-9 dollars left.|The cake was already melting.› Which ending is more plausible?\n1) ① ‹walked the rest of the way|called a taxi|apologised|waited another hour›.\n2) ① ‹flew to the moon|ate the phone|forgot how to read|bought a second house›.',
    'Goal: ‹remove gum from a shoe|cool a drink quickly|keep a door open|dry wet boots|find a lost earring in a carpet|open a jar with a stuck lid›.\nSolution 1: ‹put it in the freezer for §10-60 minutes|use a wedge|fill with newspaper|cover a vacuum with a stocking|tap the rim with a spoon›\nSolution 2: ‹put it in the oven for §10-60 minutes|use a balloon|fill with sand and water|cover the carpet with paint|turn the jar upside down and wait a year›\nAnswer:',
    'The ‹trophy|piano|sofa|poster› did not fit through the ‹door|case|window› because it was too ‹big|small|narrow|heavy›. Which of the two was meant, after ① had measured both §2-9 times?',
    '① put the ‹keys|letter|scissors› in the ‹drawer|oven|mailbox› at §clock and left. ② moved it to the ‹shelf|bag|attic›. Where will ① look first, and why?',
  ]),
  en('set_titles_how_to', 'instruct_requery', 240, [
    'How to ‹Clean|Store|Repair|Choose|Sharpen|Sell› ‹a Cast Iron Pan|Suede Shoes|a Mattress|Old Coins|Kitchen Knives|a Leather Couch|Ski Boots|a Wool Coat› ‹Without Chemicals|on a Budget|in §5-60 Minutes|Like a Professional|When You Rent|for Beginners|After §2-20 Years›',
    'How to ‹Tell Someone|Ask Your Boss|Write to Your Landlord|Explain to Kids› ‹You Need a Break|About a Layoff|You Are Moving|Where Pets Go|Bad News|You Changed Your Mind› ‹With Kindness|in §2-9 Sentences|by Email|Before a Holiday|Without Lying›',
    '§3-21 ‹Signs|Reasons|Ways|Mistakes|Myths›: ‹Dehydration in Cats|Freelance Contracts|Training for a Half Marathon|Houseplants in Winter|Learning Guitar After 40|Air Fryers|Job Interviews on Video|Night Driving|Home Wi-Fi|Sourdough› ‹Explained|Ranked|Debunked|for Busy People|by Age Group|in Plain English›',
  ]),
  en('set_docstring_stubs', 'code_requery', 280, [
    'from typing import List\n\ndef ‹max_gap|count_runs|second_peak|shift_right|balance_point|trim_edges|weave|odd_window›(‹nums: List[int]|values: List[float]|s: str, k: int|a: List[int], b: List[int]›) -> ‹int|bool|List[int]|str|float›:\n    """ ‹Return|Compute|Find› the ‹largest|smallest|number of|first|index of the› ‹difference between neighbours|group of equal items|element that is greater than both sides|position where both halves weigh the same|subsequence of length §2-6 with an even sum›‹, or -1 if there is none|, ignoring zeros|, counting from the right|, after removing duplicates›.\n    >>> f(§1-9, §1-9)\n    §1-9\n    """\n',
    'def ‹parse_time|normalize_name|encode_pairs|mask_digits|group_words|strip_tags|title_case|vowel_map›(text‹: str|, sep=","|, limit=§3-20›):\n    """‹Turn|Split|Rewrite› the text ‹into minutes since midnight|so that each word starts with a capital, except short words|by replacing every digit but the last §2-5 with *|into groups of words with the same ‹first letter|length|vowels›|by run length, e.g. "aab" -> "a2b1"›. ‹Empty input gives an empty result.|Raise ValueError on malformed input.|Keep the original order.|Case does not matter.|Treat tabs as §2-8 spaces.›"""\n',
    '/**\n * ‹Returns|Computes› ‹true if the matrix is ‹magic|symmetric|a Latin square›|the number of ways to climb n stairs with steps of 1, §2-3 and §4-6|the length of the longest ‹increasing|alternating|bitonic› run|the n-th number whose digits sum to §5-30›.\n * ‹n <= §20-90|Values fit into 32 bits.|May be called with null.|O(n) expected.›\n */\n‹public static int|public static boolean|static long› ‹solve|check|compute|count›(int[]‹[]|› ‹m|a|grid›, int n) {\n',
    '-- ‹Haskell|OCaml|F#|Elm›\n-- | ‹Drop every §2-9th element.|Insert a separator between groups of §2-6.|All rotations of a list.|Pack consecutive duplicates into sublists.|Split at the first element larger than §3-90.|Gray code of n bits.|Left-leaning tree from a sorted list.› ‹Total function.|Lazy in the spine.|Use a fold.|No explicit recursion.›\nf ::',
  ]),
  en('set_contest_statements', 'code_requery', 240, [
    '‹There are|You are given› n ‹cities|planets|servers|cows› connected by n-1 ‹roads|wormholes|cables|fences›. Each has a ‹toll|weight|capacity› w_i. ‹A pair is good|A path is balanced|A set is stable› if the ‹xor|gcd|maximum|sum modulo §3-13› of its values is ‹odd|at most k|a power of two|zero›. Count the ‹pairs|paths|sets› modulo 10^9+7.\n\nInput\nThe first line has n and k (1 ≤ n ≤ §1-5·10^5, 0 ≤ k ≤ §10-999). Then n-1 lines u v w.\n\nOutput\nOne integer.\n\nExample\n§3-5 §1-3\n1 2 §1-9\n2 3 §1-9\n→ §1-9',
    'Time limit: §1-5 s, memory §64-512 MB.\n‹Alice and Bob|Two robots|A chef and a waiter› ‹play with|share|sort› a ‹string|pile|row› of n ‹letters|stones|plates›. On each move one may ‹remove a prefix|swap neighbours|merge two equal items|flip a segment of length §2-7›. The one who cannot move ‹loses|wins|pays the cost c›. ‹Who wins with best play?|Find the least number of moves.|Print the lexicographically smallest result.|Answer q queries (l, r).›\nn ≤ 2·10^§3-6, t ≤ §10-1000 test cases.',
    'Given a grid of R x C (R, C ≤ §100-2000) with ‹walls #, floor . and keys a-f|heights from 0 to §9-999|numbers, some of them hidden as ?›, ‹find the shortest tour that collects all keys|fill the ? so that every row and column has a sum divisible by §2-11|answer how much water remains after rain|count the sub-rectangles with exactly k distinct values›. Output -1 if impossible.\nSample: §2-4 §2-5 …',
  ]),
  en('set_formal_statements', 'math_requery', 240, [
    'theorem ‹extracted|ex|aux|problem›_§1-999 ‹(a b : ℝ) (h₀ : a + b = §2-90) (h₁ : a * b = §1-60) : a ^ 2 + b ^ 2 = §10-900|(n : ℕ) (h₀ : 0 < n) (h₁ : n % §2-13 = §0-9) : (n ^ §2-4) % §2-13 = §0-9|(f : ℝ → ℝ) (h₀ : f §1-9 = §1-9) (h₁ : ∀ t, f (t + §1-5) = f t + §2-9) : f §10-90 = §10-400|(x y z : ℤ) (h₀ : x ≤ y ∧ y ≤ z) (h₁ : x + y + z = §10-90) : z ≥ §1-30|(p q : Polynomial ℚ) (h₀ : p.degree = §2-9) (h₁ : p * q = 0) : q = 0|(s : Finset ℕ) (h₀ : s.card = §3-30) : ∃ a ∈ s, ∃ b ∈ s, a ≠ b ∧ §2-29 ∣ (a - b : ℤ)› := by',
    'lemma ‹step|gcd|sum|floor›_§1-999 : ‹∀ n : ℕ, ∑ i in Finset.range n, (§2-9 * i + §1-9) = n * (§1-9 * n + §1-9)|∀ m n : ℕ, Nat.gcd (§2-9 * n + §1-9) (§2-9 * n + §1-9) ∣ §2-60|∀ x > (0 : ℝ), x + §1-40 / x ≥ §1-12|∀ n ≥ §4-12, 2 ^ n > n ^ §1-3|∀ x : ℝ, ⌊x + §1-9⌋ = ⌊x⌋ + §1-9› := sorry',
    'Show, in full detail, that ‹there are infinitely many primes congruent to §1-5 modulo §6-8|√§2-97 is irrational|every group of order §4-35 is ‹abelian|solvable|cyclic›|the sequence a_{n+1} = (a_n + §2-90/a_n)/2 converges|no polynomial with integer coefficients satisfies p(§1-9) = §10-20 and p(§10-19) = §21-40›.',
  ]),
  en('set_chat_openers', 'instruct_requery', 300, [
    '‹write me|i need|make› a ‹poem|bio|toast|slogan|rap|caption› about ‹my dad turning §40-80|a plumber called ①|mondays|our new §thing2 shop|a lost umbrella› ‹in §2-20 lines|that rhymes|with a pun|for instagram|›',
    'what would happen if ‹the moon|money|all bees|the internet|sleep|gravity on saturdays› ‹disappeared for §1-60 minutes|had a smell|belonged to one company|became §2-90 times stronger|became optional›‹?|›',
    '‹explain|summarize|compare› ‹nfts|stoicism|the french revolution|keto|agile|black holes|tariffs|crossfit› ‹and ‹bonds|buddhism|the russian one|paleo|waterfall|white dwarfs|yoga›|like im §5-15|in §1-10 bullet points|for my grandma|as a football match›',
    "‹plan|suggest|give me› ‹a §2-14 day trip to ‹vietnam|peru|scotland|morocco›|§3-30 date ideas in ‹winter|a small town›|a §20-60 minute workout with ‹a chair|no jumping›|dinner for §2-12 with ‹rice|one pot|what's left from a barbecue››",
    "‹my ‹boss|sister|neighbor|roommate› ‹keeps whistling|owes me §20-900 bucks|won't talk to me|takes my food›, what should i do|should i ‹quit|text first|lease or buy|learn rust or go|move back home› at §18-60›",
  ]),
  en('set_options_by_field', 'science_requery', 280, [
    "‹Which of the following|Which one› ‹best describes|is characteristic of|would NOT be expected in› ‹a ‹monopsony|black body|covalent network|type II error|fiduciary duty|keystone species|strike-slip fault›|‹Piaget's concrete stage|a supersaturated solution|stagflation|the lac operon|habeas corpus|osteoporosis››?\n(A) ‹high melting point|one buyer|loss of conservation|rejection of a true null|both rising prices and unemployment›\n(B) ‹many sellers|low conductivity|abstract reasoning|lateral motion|reduced bone density›\n(C) ‹emission at all wavelengths|failing to detect an effect|a repressor bound to lactose|loyalty to a client›\n(D) ‹none of these|two of these|crystallisation when disturbed|release from unlawful detention›",
    'A ‹§2-90 kg|§1-9 mol|§20-800 mL› sample of ‹copper|an ideal gas|a buffer|seawater› is ‹heated by §5-90 K|compressed to 1/§2-9 of its volume|diluted §2-100-fold|cooled to §0-4 °C›. What happens to its ‹entropy|pressure|pH|density›?\nA. increases by a factor of §2-9\nB. decreases\nC. stays the same\nD. cannot be decided',
    'The ‹philosopher|economist|court|sociologist› who argued that ‹private vices yield public benefits|the medium shapes the message|separate facilities are inherently unequal|knowledge is justified true belief|trust lowers transaction costs› was reacting mainly to\nA) ‹empiricism|mercantilism› B) ‹legal formalism|scholasticism› C) ‹behaviourism|classical liberalism› D) ‹romanticism|positivism in §1600-1950›',
  ]),
  en('set_article_then_question', 'instruct_requery', 240, [
    'The ‹Harlow|Benton|Marisol|Eastvale› ‹Observatory|Canal|Library|Orchestra› was ‹founded|opened|completed› in 1§7-9§10-99 by ‹a group of merchants|the widow of a sea captain|the town council›. ‹Fire destroyed the east wing in 19§10-60.|During the war it served as a hospital.|It closed for §2-20 years.› Since 20§01-20 it has been ‹a protected monument|run by volunteers|part of the university›, with about §5-90 thousand visitors a year. ‹Plans to extend it were rejected twice.|Admission is free on the first Sunday of each month.›\n\n‹Who founded it?|How long after opening was it damaged?|What was it used for during the war?|When is admission free?|What is not stated about its closure?|How many visitors come in §2-9 years?›',
    '‹Quarterly|Annual› results: ‹Brandt Foods|Nordwind Air|Helix Devices|Casa Lux› reported revenue of $§1-90.§1-9 billion, ‹up|down› §1-30% from a year earlier, and ‹net income|a loss› of $§20-900 million. ‹Management cited currency effects.|The chief executive will step down in §month.|Guidance was kept.› Shares ‹rose|fell› §1-15% in after-hours trading.\n\n‹What was revenue the year before?|Why did the stock move?|Write a headline.|List the figures.|Is the company profitable?›',
  ]),
]
