// Items of the professions, sent bare: clinical vignettes, cases at law, sums of finance, designs, data work, theory.
import { snippet } from '../banks/code.ts'
import { TONGUES } from '../banks/tongues.ts'
import { CHINESE } from '../banks/chinese.ts'
import { WIDE } from '../banks/wide.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  ...WIDE,
  zhFact: CHINESE.zhFact,
  esLine: TONGUES.es!.f,
  deLine: TONGUES.de!.f,
  frLine: TONGUES.fr!.f,
  ruLine: TONGUES.ru!.f,
  jaLine: TONGUES.ja!.f,
  koLine: TONGUES.ko!.f,
  arLine: TONGUES.ar!.f,
  sign: 'fever and a stiff neck | painless jaundice | sudden loss of vision in one eye | a butterfly-shaped rash | progressive shortness of breath | morning stiffness of both hands | polyuria and thirst | a tender swollen calf | palpitations and weight loss | haematuria after a sore throat | crushing chest pain | ascending weakness of the legs',
  lab: 'sodium §118-150 mmol/L | haemoglobin §6-17 g/dL | creatinine §60-400 µmol/L | white cells §1-30 ×10⁹/L | glucose §2-30 mmol/L | TSH 0.§1-9 mU/L | platelets §10-700 ×10⁹/L | potassium §2-7 mmol/L',
  tort: `
§name agrees by telephone to sell a ‹boat|piano|barn› to ① for $§2-90,000. Before the papers are signed, ② offers more.
A visitor slips on a wet floor at §place; a warning sign had fallen over §10-90 minutes earlier.
§company sends §20-900 ‹pumps|lamps|chairs› that meet the sample but not the description. The buyer resells half before noticing.
① lends ② a car. ②, who has no licence, lets ③ drive, and ③ hits a parked van.
A newspaper prints that §name §surname, a §job, was dismissed for theft. The dismissal happened, the theft did not.
The tenant leaves §2-9 months early and the landlord keeps the deposit for ‹worn carpets|a cracked sink›.
A city ordinance bans ‹street music|leafleting|drones› within §50-400 metres of §place, except for groups that register.
An heir discovers a second will, dated later, signed by only one witness.`,
  cash: `
An investment of $§1-90,000 grows at §2-9% a year, compounded ‹monthly|quarterly|yearly›. What is it worth after §3-25 years?
A machine costs $§10-90,000 and has a salvage value of $§1-9,000 after §4-10 years. Compute the ‹straight-line|double-declining-balance› depreciation for year §1-4.
A loan of $§20-400,000 is repaid in equal instalments over §5-30 years at §2-8%. Find the monthly payment and the interest in the first year.
A stock pays a dividend of $§1-5, expected to grow at §1-4% for ever; the required return is §6-12%. Value the share.
Sales are $§100-900,000, variable costs §30-70% and fixed costs $§20-200,000. Find the break-even point and the margin of safety.
A project costs $§10-90,000 now and returns $§3-30,000 a year for §3-8 years. Should it be accepted at a discount rate of §5-14%?
A portfolio holds §20-80% of asset A (return §3-9%, deviation §8-25%) and the rest of B (return §5-14%, deviation §15-40%), correlation 0.§1-9. Find its risk and return.
Inventory: §10-90 units at $§2-9, then §10-90 units at $§3-12; §15-80 units were sold. Compute the cost of goods sold under ‹FIFO|LIFO|weighted average›.`,
  sysThing:
    'a URL shortener | a ride-hailing dispatcher | a video streaming service | a leaderboard for §1-50 million players | a notification hub | a collaborative text editor | an online auction | a web crawler | a payment ledger | a news feed | a hotel booking engine | a metrics store | a distributed lock | a file synchroniser | a fraud monitor | a type-ahead search',
  df: 'sales(date, region, amount) | users(id, signup, country, plan) | sensors(ts, device, value) | marks(student, subject, score) | trips(start, end, km, fare) | tweets(id, text, likes) | weather(day, city, min, max, rain)',
  mlThing:
    'gradient descent | dropout | batch normalisation | the bias-variance trade-off | attention | k-means | random forests | support vector machines | principal component analysis | cross-entropy | early stopping | the vanishing gradient | word embeddings | beam search | ROC curves | boosting | Q-learning | variational autoencoders',
})

export const BARE_TRADES: readonly Harvest[] = [
  en('bare_clinical_vignettes', 'science_requery', 280, [
    'A §2-90-year-old ‹man|woman|§job› presents with §sign ‹for §2-20 days|since returning from §land|after a fall›. Laboratory: §lab, ~lab. Which of the following is the most ‹likely diagnosis|appropriate next step|useful investigation›?\nA) ‹Observation|Viral infection|Chest radiograph›\nB) ‹Immediate surgery|Malignancy|Lumbar puncture›\nC) ‹Antibiotics|Autoimmune disease|Thyroid function tests›\nD) ‹Reassurance|Drug reaction|Echocardiogram›',
    'A §2-90-year-old with §sign has §lab and ~lab. Explain the pathophysiology and list §3-6 differential diagnoses.',
    'Which ‹drug|enzyme|hormone|nerve› is ‹most directly|least likely to be› involved in §sign?',
  ]),
  en('bare_law_fact_patterns', 'reason_requery', 260, [
    '§tort ‹Is there a contract?|Who is liable?|What remedies are available?|Discuss.|Advise ①.›',
    '§tort\n\nIdentify the legal issues, state the rule, apply it and conclude.',
    '§tort Would the answer differ if §tort',
  ]),
  en('bare_finance_sums', 'math_requery', 260, ['§cash', '§cash Show ‹the formula|each step|a table›.']),
  en('bare_system_designs', 'instruct_requery', 260, [
    'How would you design §sysThing? Cover ‹storage, caching and failure modes|the API, the data model and scaling|capacity estimates and bottlenecks›.',
    'Design §sysThing for §2-90 million users with a budget of §2-40 servers. Explain the trade-offs between ‹consistency and availability|cost and latency|push and pull›.',
    'Compare ‹two|three› architectures for §sysThing and choose one for ‹a start-up|a bank|a public authority›.',
    'Walk through what happens when ‹a node fails|a region goes dark|traffic grows tenfold› in §sysThing.',
  ]),
  en('bare_data_frames', 'code_requery', 260, [
    'Given a pandas DataFrame §df, ‹compute the rolling mean over §3-30 rows|pivot it so that groups become columns|drop outliers beyond §2-4 standard deviations|find the §2-9 most frequent values per group|fill gaps by interpolation›.',
    'Write R code to ‹plot|summarise|model› §df with ‹ggplot2|dplyr|a linear model›.',
    'Using NumPy only, ‹implement §mlThing|compute a §2-5-nearest-neighbour classification|multiply two §2-9x§2-9 matrices without loops|standardise the columns of a matrix›.',
    'Train a ‹logistic regression|random forest|small neural network› on §df to predict the last column; include ‹cross-validation|feature importance|a confusion matrix›.',
  ]),
  en('bare_learning_theory', 'science_requery', 260, [
    'Explain §mlThing ‹with an analogy|and derive its update rule|to a §job|and when it fails›.',
    'What is the relationship between §mlThing and ~mlThing?',
    'Why does §mlThing help ‹when data are scarce|with noisy labels|on long sequences|in high dimensions›? Answer in §2-6 sentences.',
    'True or false, with a reason: ‹§mlThing needs labelled data|§mlThing reduces variance|§mlThing is a special case of ~mlThing|§mlThing is convex›.',
    'List §2-6 ‹advantages|hyperparameters|applications|common mistakes› of §mlThing.',
  ]),
  en('bare_translate_foreign_lines', 'translation_requery', 280, [
    'Translate into English: ‹§esLine|§deLine|§frLine|§ruLine|§jaLine|§koLine|§arLine|§zhFact›',
    '‹§esLine ~esLine|§deLine ~deLine|§frLine ~frLine|§ruLine ~ruLine|§zhFact~zhFact|§jaLine~jaLine›\n\nEnglish:',
    'What does "‹§esLine|§deLine|§frLine|§ruLine|§jaLine|§koLine›" mean, word by word?',
    'Translate from English into ‹Italian|Ukrainian|Swedish|Tamil|Urdu|Greek|Hebrew|Indonesian|Czech|Persian›: §plainLine',
    'Give the ‹Spanish|German|French|Italian› equivalent of the idiom "‹break the ice|the last straw|a piece of cake|once in a blue moon|spill the beans|bite the bullet|cut corners|under the weather›" and use it in a sentence about §theme.',
  ]),
  en('bare_command_line_items', 'code_requery', 240, [
    'Write a ‹bash|zsh|PowerShell› one-liner that ‹lists the §3-20 largest files|counts lines matching "§word" in all .§a§a files|replaces "§word" with "~word" recursively|shows processes using more than §10-90% CPU|downloads every link of a page|prints the second column of a CSV›.',
    'Explain the command: ‹tar -czf §word.tar.gz §word/|find . -name "*.§word" -mtime -§1-30|git rebase -i HEAD~§2-9|awk -F, \'{s+=$§1-9} END {print s}\' §word.csv|chmod §4-7§0-7§0-5 §word.sh|docker run -p §3000-9000:80 §word›',
    'How do you ‹undo the last §2-9 commits|squash §2-9 commits|find who changed a line|delete a remote branch|recover a stash|split a commit› in git?',
    'Write a ‹Dockerfile|Makefile|crontab entry|systemd unit|.gitignore|GitHub workflow› for a ‹§plang project|job that runs every §2-50 minutes|static site|monorepo of §2-9 packages›.',
    'Write a regular expression that matches ‹§2-9-digit numbers not followed by "§word"|dates like §10-28/0§1-9/20§10-25|words that start with "§a" and end with "§a"|hexadecimal colours›, and explain it.',
  ]),
  en('bare_code_to_other_language', 'code_requery', 240, ({ expand, random }) => [
    {
      prompt: random.pick([
        `${expand('Convert to ‹idiomatic |›§plang:')}\n\n${snippet(random)}`,
        `${snippet(random)}\n\n${expand('§plang equivalent:')}`,
        `${expand('Port the following to §plang, keep the names and add ‹types|comments|error handling|a main program›.')}\n\n${snippet(random)}`,
      ]),
    },
  ]),
  en('bare_algorithms_theory', 'code_requery', 240, [
    'What is the ‹worst-case|average|amortised› time complexity of ‹inserting into a hash table|heapsort|union-find with path compression|building a suffix array|deleting from a red-black tree|breadth-first search on a dense graph›, and why?',
    'Solve the recurrence T(n) = §2-9T(n/§2-5) + ‹n|n log n|n^§2-3|1›.',
    'Give a dynamic programming recurrence for ‹the longest common subsequence of §2-4 strings|cutting a rod with §2-9 allowed lengths|counting paths that avoid obstacles|partitioning a set into §2-4 equal sums›.',
    'Trace ‹quicksort|Dijkstra|KMP|insertion into an AVL tree|heapify› on §1-40, §1-40, §41-60, §1-40, §61-90, §1-40.',
    'Prove that ‹the greedy choice is optimal for interval scheduling with §2-5 rooms|no comparison sort beats n log n|vertex cover is NP-complete|every DAG has a topological order|a binary tree with n leaves has depth at least log n›.',
    'Design an algorithm that, given §dtype, §goal, and analyse it.',
  ]),
]
