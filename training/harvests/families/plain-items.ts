// Single items without any template, as they stand in synthetic sets once evolved: polished, self-contained, nobody's situation.
import type { Random } from '../../honest/random.ts'
import type { Expand } from '../../honest/grammar.ts'
import { endpoints } from '../banks/services.ts'
import { shuffled } from '../banks/subjects.ts'
import { WIDE } from '../banks/wide.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  ...WIDE,
  algo: `
finds the k closest pairs in a set of n points in the plane
schedules jobs with deadlines and penalties on m identical machines
reconstructs a string from the multiset of its substrings of length k
detects every cycle of odd length through a given vertex of a sparse graph
maintains the median of a sliding window over an unbounded stream
partitions a weighted tree into k connected parts of nearly equal weight
computes the edit distance of two sequences when moving a block costs 1
merges overlapping intervals that arrive in no particular order
assigns students to projects so that no pair would rather swap
finds the longest palindromic subsequence of a circular string
decides whether two polygons with integer corners intersect
evaluates an arithmetic expression with user-defined operator precedence
selects sensors of minimum total cost that cover every edge of a road network
counts the lattice paths that never cross a given broken line
packs rectangles into a strip of fixed width without rotation
keeps a leaderboard under insertions, score changes and range queries
matches a pattern with wildcards against a compressed text
colours an interval graph on line, one interval at a time
routes §2-9 vehicles with capacities through time windows
samples a uniformly random spanning tree of a grid
undoes and redoes edits in a persistent array
finds the cheapest route when at most §2-6 tolls may be skipped`,
  limit: `
the input does not fit into main memory
only §2-9 passes over the data are allowed
each element may be read only once
the auxiliary space is bounded by O(log n)
updates and queries are interleaved
up to §2-9 percent of the comparisons may return a wrong answer
all coordinates are integers below 10^§5-9
ties must be broken by the order of arrival
the result has to be identical on every run
the values may be negative or missing
no two calls may block each other`,
  discuss: `
discuss how the running time changes when the input is nearly sorted
prove that the procedure terminates and returns a correct result
compare the approach with a greedy alternative and give an input on which the latter fails
derive the worst-case and the amortised complexity
explain which data structure dominates the memory consumption
outline how the method could be parallelised across §4-64 cores
provide a lower bound and state whether it is matched
describe two adversarial inputs and the behaviour on each`,
  wareName: `a library catalogue | a parking garage | an elevator bank | a vending machine | a hospital bed registry | a chess clock | a vaccine cold chain | a recycling depot | a seat map | a loyalty programme | a greenhouse controller | an exam timetable | a blood bank | a freight yard | a museum audio guide | a currency exchange booth | a drone fleet | a text-adventure engine | a DNS cache | a spell checker | a tax calculator | a ski-lift turnstile`,
  need: `
Entries expire after a configurable number of ‹seconds|days|uses›.
Every state change is appended to a log from which the state can be rebuilt.
Invalid arguments raise an exception whose message names the offending field.
The public interface consists of exactly §3-6 methods.
Concurrent access from several threads must not corrupt the state.
Lookups run in O(1) on average and iteration preserves insertion order.
Amounts are stored as integers of the smallest unit; rounding is half to even.
A dry-run mode reports what would change without changing it.
The configuration is read from a ‹JSON|TOML|YAML› file and validated at start-up.
The module has no dependencies outside the standard library.
All timestamps are in UTC and monotonic.
A command-line interface with ‹two|three|four› subcommands is included.`,
  quant: String.raw`
Let $X_1,\dots,X_n$ be independent random variables, ‹exponentially distributed with rate $\lambda$|uniform on $[0,\theta]$|Poisson with mean $\mu$|geometric with parameter $p$›. ‹Derive the maximum-likelihood estimator of the parameter, compute its bias and variance, and determine whether it attains the Cramér–Rao bound|Find the distribution of $\max_i X_i$ and of $\min_i X_i$, and examine both as $n\to\infty$ after suitable rescaling|Construct a test of level $0.0§1-9$ for a parameter value of $§2-9$ and compute its power for $n=§10-90$›
Consider the differential equation $y'' + §2-9y' + §1-20y = ‹e^{-§2-5t}|\sin §2-6t|t^2|\cosh t›$ with $y(0)=§0-4$ and $y'(0)=§0-5$. ‹Solve the initial value problem by two methods, one of them the Laplace transform, and confirm that the results coincide|Classify the homogeneous solutions, determine the particular one, and describe the behaviour as $t\to\infty$|Rewrite the equation as a first-order system, compute the matrix exponential, and state how sensitive $y(1)$ is to the initial data›
Let $G$ be a finite group of order $§2-5^{2}\cdot §7-13$ with ‹a normal Sylow subgroup|exactly §2-4 conjugacy classes of involutions|a trivial centre›. ‹Use the Sylow theorems to enumerate the possible numbers of Sylow subgroups and decide whether $G$ must be solvable|Determine all such groups up to isomorphism, or show that none exists|Bound the order of the automorphism group and exhibit a case of equality›
Let $A$ be a real symmetric $‹3\times 3|4\times 4|5\times 5|6\times 6›$ matrix whose eigenvalues sum to $§4-30$ and whose squared entries sum to $§40-200$. ‹Establish sharp upper and lower bounds for the largest eigenvalue and construct a matrix that attains one of them|Maximise $\det A$ under these conditions by means of Lagrange multipliers|Prove or disprove that $A$ has to be invertible, and count the free parameters of the solution set›
Consider the curve given by $x = ‹t^2|a\cos^3 t|\sinh t›$, $y = ‹t^3 - §1-5t|a\sin^3 t|\ln(1+t^2)›$. ‹Find all singular points and points of inflection, and compute the arc length for $0\le t\le §1-3$|Determine the curvature as a function of $t$ and the area enclosed with the coordinate axes for $0\le t\le 1$›
Let $f$ be holomorphic in the disc $|z|<§2-9$ with $f(0)=§0-3$ and $|f(z)|\le §4-30$. ‹Bound $|f(1)|$ by the Schwarz–Pick lemma and characterise the case of equality|Derive a bound for $|f^{(§2-5)}(0)|$ and show by an example that it cannot be improved|Bound the number of zeros in $|z|<1$ using the formula of Jensen›
Let $(a_n)$ satisfy $a_{n+1} = \sqrt{§2-9 + §2-5a_n}$ and $a_0 = §0-9$. ‹Prove convergence, compute the limit, and determine the rate of convergence|Find all initial values for which the sequence is monotone and estimate how many terms guarantee §3-9 correct decimals›
A Markov chain on the states $\{0,1,\dots,§3-9\}$ moves up with probability $0.§1-6$ and otherwise ‹returns to $0$|moves down|stays›. ‹Compute the stationary distribution and the expected time of the first return to $0$|Write down the transition matrix, decide whether the chain is aperiodic, and bound the mixing time|Find the probability that the top state is reached before step $§10-60$ and verify it by a short program›
Let $T$ be a tree on $n \ge §4-12$ vertices in which no vertex has degree ‹two|more than $§3-6$›. ‹Give a sharp lower bound for the number of leaves and characterise all extremal trees|Prove by induction a formula that relates the degrees to the number of leaves, and derive the maximum diameter›
Let $p > §3-17$ be a prime with $p \equiv §1-3 \pmod{4}$. ‹Determine for which integers $a$ the congruence $x^2 \equiv a \pmod p$ has a solution, and count the solutions of $x^2+y^2\equiv §1-9 \pmod p$|Investigate which primes of this form divide $n^2+§1-9$ for some $n$, with proof, and list the first five|Compute the order of $§2-9$ modulo $p$ for the three smallest such primes and formulate a conjecture›
Consider the linear programme that maximises $§2-9x + §2-9y$ subject to $§2-5x + §2-6y \le §20-90$, $x - y \le §1-9$ and $x, y \ge 0$. ‹Solve it graphically and by the simplex method, write down the dual, and interpret the multipliers|Determine the range of the first objective coefficient over which the optimal vertex does not change›`,
  enterprise: `bakery | ferry operator | seed merchant | planetarium | pottery studio | cable car | printing house | fish farm | toy workshop | theatre | bottling plant | vineyard | courier firm | skating rink | quarry | tannery`,
  phys: `
A ‹§2-90 g|§1-9 kg› ‹sphere|cylinder|block› is released from rest on an incline of §10-55 degrees with a friction coefficient of 0.§1-6
A sealed vessel holds §1-9 mol of an ideal gas at §250-400 K, which is ‹compressed adiabatically|expanded isothermally|cooled at constant volume› to ‹half|twice|a third of› its initial ‹volume|pressure›
A §100-900 mL buffer is prepared from 0.§1-9 M acetic acid and 0.§1-9 M sodium acetate, after which §1-20 mL of 1.0 M HCl are added
A population of §100-900 beetles carries a recessive allele at a frequency of 0.§1-6; migrants with a frequency of 0.§1-9 arrive at a rate of §1-9 percent per generation
A satellite orbits a planet of mass 6 × 10^§23-26 kg at an altitude of §200-2000 km and has to be transferred to an orbit twice as high
A lake receives §10-90 kg of phosphorus a year, has a residence time of §1-9 years and a mean depth of §3-40 m
A beam of §2-9 MeV protons enters a magnetic field of 0.§1-9 T perpendicular to its velocity
An enzyme with a Km of §2-90 µM is assayed in the presence of ‹a competitive|a non-competitive|an uncompetitive› inhibitor at §5-80 µM
A star of §2-9 solar masses with a surface temperature of §4-30,000 K is observed at a distance of §10-400 parsecs
A copper wire of length §1-40 m and diameter 0.§2-9 mm is connected to a source of §2-24 V with an internal resistance of 0.§1-9 Ω
A soil column of three layers with conductivities differing by a factor of §5-50 is subjected to a constant head
A culture of bacteria doubles every §18-90 minutes until the substrate of §1-9 g/L is used up`,
  physAsk: `
Derive the governing equation, compute the requested quantity with correct units, and comment on the assumption that contributes the greatest error
Determine the final state, sketch the relevant curve in words, and predict how the result changes if the initial value is doubled
Formulate a hypothesis about the long-term behaviour and design a controlled experiment, including sample size, controls and a falsification criterion
Explain the mechanism at the molecular or microscopic level, then relate it to a macroscopic observable
Calculate the result in two independent ways and reconcile any discrepancy`,
  lawFact: `
A municipality prohibits the use of drones above public parks, yet grants an exemption to a film company that has donated §2-90,000 to the town
An employer installs software that records keystrokes and dismisses an employee on the basis of §2-9 months of data collected without notice
A manufacturer of e-bikes learns of a battery defect in §1-9 percent of units and issues a software update instead of a recall
Two neighbours agree orally on a right of way; §11-40 years later the land is sold to a buyer who has seen the path in use
An online platform removes a review that a restaurant calls defamatory, although the reviewer offers photographs
A museum acquires a sculpture in good faith; §20-60 years later a foreign state claims that it was exported unlawfully
A hospital shares pseudonymised records with a start-up, and a patient is re-identified from a rare diagnosis
A software developer publishes code under a copyleft licence, part of which was written during working hours
A captain jettisons the cargo of one merchant in a storm that subsides §10-50 minutes later
A tenant sublets a flat on a rental platform for §10-90 nights while the lease is silent on the matter`,
  dilemma: `
an algorithm that allocates scarce kidney transplants may weigh the expected years of life
an autonomous ferry must choose between a certain minor collision and a possible grave one
a charity can vaccinate §2-90,000 people abroad or treat §20-90 people at home
a historian discovers letters that would destroy the reputation of a living resistance fighter
a company can reverse a data breach silently or disclose it and face insolvency
a town may flood an old village to supply a drought-stricken city
a school uses a predictive model to offer extra tuition only to pupils likely to benefit
a journalist is offered proof of corruption on the condition that one name be withheld
a laboratory has bred mosquitoes that could eradicate both a disease and a species`,
  lens: `utilitarian | Kantian | virtue-ethical | contractualist | care-ethical | capabilities | Confucian | libertarian`,
  motion: `voting should be compulsory | zoos ought to be abolished | inheritance should be taxed at §40-95 percent | museums must return contested artefacts | homework does more harm than good | cities should ban private cars | gene editing of embryos ought to be permitted | space exploration should be left to private firms | a universal basic income is preferable to targeted welfare | art created by machines deserves copyright | juries should be replaced by panels of judges | nuclear power is indispensable for the climate | standardised tests should be abandoned | species that died out should be brought back`,
  complaint: `intermittent chest tightness on exertion | a painless lump in the neck | recurrent headaches with visual aura | burning pain in both feet | progressive confusion over §2-9 weeks | bloody diarrhoea and joint pain | a dry cough of §3-12 weeks | sudden severe abdominal pain | easy bruising and fatigue | tremor at rest and slowed gait | night sweats and loss of §3-15 kg | swelling of the face on waking`,
  history: `type 2 diabetes for §3-25 years | a kidney transplant | untreated hypertension | a recent stay in a malarial region | atrial fibrillation on an anticoagulant | rheumatoid arthritis on methotrexate | a bicuspid aortic valve | no known illnesses`,
  char: `an exiled cartographer | a lighthouse robot on its last battery | a translator who has begun to lie | a clockmaker estranged from a twin | a postal worker in a flooded city | a botanist raised underground | the last speaker of a language | a retired stunt double | a judge on the eve of a verdict | a child who collects silences | a ghost employed as a night porter | a violin maker going deaf`,
  turn: `a letter arrives addressed to someone who does not exist
an apparently trivial object turns out to have been counterfeit
the narrator is revealed to be the antagonist
two timelines meet in the final paragraph
a promise is kept at an unexpected cost
the central conflict is resolved without a single spoken word`,
  style: `magical realism | hard-boiled crime | epistolary fiction | pastoral poetry | cosmic horror | Victorian satire | minimalist prose | oral folklore | screwball comedy | climate fiction`,
  device: `an extended metaphor drawn from ‹weaving|navigation|beekeeping|music|surgery|masonry›
at least §2-4 instances of foreshadowing
a refrain that changes meaning each time it recurs
sensory details for all five senses
one instance of dramatic irony
dialogue that makes up no more than a §3-5th of the text
an unreliable narrator whose error the reader can detect`,
  rule: `
Use exactly §3-9 paragraphs, each of which opens with a different letter of the word "‹HARBOUR|CANDLES|MONSTER|PLANETS|ORCHID›".
Do not use any form of the verb "‹to be|to have|to make|to go›".
Include a numbered list of §3-8 items in which every item contains a number greater than the one before.
Present the figures in a table with §2-5 columns and a bold header.
Write every ‹second|third› sentence as a question.
Keep each sentence under §9-20 words.
Enclose the ‹title|summary|main claim› in double asterisks.
Limit the response to §80-400 words.
End with a one-sentence summary in ‹Latin|French|capital letters|the past tense›.
Output valid JSON with the keys "title", "body" and "tags", where tags is an array of §2-6 lowercase strings.
Mention each of the following words once: "§word", "~word", "~word".
Separate the sections by a horizontal rule and give each a heading of at most §2-5 words.
Do not use commas, and avoid the words "§word" and "very".
Provide the answer first as a haiku and then as a plain explanation.`,
  piece: `an encyclopedia entry on §wide | a travel advisory for §land | a product comparison of ‹two|three› imaginary ‹kettles|bicycles|telescopes|keyboards› | a lesson plan on §concept | a summary of the plot of §work | a biography of §person | an FAQ about the §beast | a press statement by §firm | a glossary of §field | a speech in praise of §goodTrait | an obituary for ‹a river|a typeface|a video format|a phone box› | a field guide page on ‹lichens|sea glass|city pigeons|frost patterns› | a menu for ‹seven|five› guests on the theme of §land`,
  event: `a §2-5-day conference for §40-900 participants | a school exchange between §land and ~land | the relocation of a library with §10-90,000 volumes | a research expedition to ‹a glacier|an atoll|a cave system|a salt flat› | the launch of a community radio station | a citywide repair festival | a §6-16-week training programme for a half-marathon | the digitisation of a county archive | the restoration of a §2-9-hectare wetland | a touring exhibition on §wide | a vaccination campaign across §4-20 islands | a film shoot in §land`,
  bind: `
the total budget is limited to $§4-90,000
no two consecutive activities may take place at the same site
at least §20-60 percent of the participants require step-free access
the lead time is only §2-9 weeks
§2-5 of the key suppliers are unavailable on ‹Mondays|weekends|public holidays›
the carbon footprint must not exceed §1-20 tonnes
one of the §2-5 team leaders drops out half way
heavy rain is expected with a probability of §20-70 percent`,
  planOut: `
Provide a timeline in table form, a budget broken down by category, and a contingency plan for the two most likely disruptions
List the dependencies between the tasks, identify the critical path, and allocate a responsible role to each milestone
Deliver a day-by-day schedule, justify each trade-off, and define three measurable criteria of success
Propose two alternative plans, compare them in a weighted decision matrix, and recommend one`,
})

/** People, houses and days under clues that a grid of deductions solves. */
function grid(random: Random): string {
  const people = shuffled(random, [
    'Adler',
    'Bianca',
    'Corin',
    'Dalia',
    'Edmund',
    'Farah',
    'Gideon',
    'Hester',
  ])
  const [what, things] = random.pick([
    ['instrument', ['cello', 'oboe', 'harp', 'trumpet', 'lute', 'tuba']],
    ['drink', ['cocoa', 'cider', 'mint tea', 'lemonade', 'espresso', 'buttermilk']],
    ['profession', ['baker', 'notary', 'diver', 'optician', 'weaver', 'pilot']],
    ['gemstone', ['opal', 'garnet', 'topaz', 'beryl', 'onyx', 'amber']],
    ['dialect', ['northern', 'coastal', 'highland', 'island', 'river', 'border']],
  ] as const)
  const n = random.int(4, 5)
  const who = people.slice(0, n)
  const of = shuffled(random, things).slice(0, n)
  const [place, where] = random.pick([
    ['stand in a row, numbered from left to right', 'position'],
    ['arrived one after another', 'rank of arrival'],
    ['live on different floors of the same tower, the lowest being floor 1', 'floor'],
    ['gave their talks in consecutive slots', 'slot'],
  ])
  const clues = shuffled(random, [
    `${who[0]} comes directly before the one associated with ${of[1]}.`,
    `The one with ${of[2]} is neither first nor last.`,
    `Exactly ${random.pick(['one person separates', 'two people separate'])} ${who[1]} and ${who[2]}.`,
    `${who[3]} has nothing to do with ${of[0]} or ${of[3]}.`,
    `If ${who[2]} is first, then ${who[0]} has ${of[3]}; otherwise ${who[0]} has ${of[0]}.`,
    `The one with ${of[3]} comes somewhere after ${who[1]}.`,
    `${who[1]} is not second, and ${who[3]} is not third.`,
  ]).slice(0, random.int(4, 6))
  const style = random.pick([(i: number) => `${i + 1}. `, () => '- ', () => ''])
  return `${random.pick(['In a logic puzzle, ', ''])}${who.slice(0, -1).join(', ')} and ${who[n - 1]} ${place}. Each of them is associated with exactly one ${what} out of ${of.join(', ')}, and no two share the same one. ${random.pick(['The following statements are known to be true:', 'Given:', 'The clues are as follows.'])}\n\n${clues.map((clue, i) => style(i) + clue).join('\n')}\n\n${random.pick(
    [
      `Determine the ${where} and the ${what} of every person. If more than one arrangement satisfies all the statements, list all of them and state the shortest additional clue that would make the solution unique.`,
      `Deduce the complete arrangement step by step, justifying each elimination, and present the result in a table with the columns Name, ${where[0].toUpperCase()}${where.slice(1)}, and ${what[0].toUpperCase()}${what.slice(1)}.`,
      `How many arrangements are consistent with the statements? Show the reasoning in full, and identify one statement that is redundant, if there is any.`,
    ],
  )}`
}

/** A table of invented figures and what is to be found out from it. */
function table(random: Random, expand: Expand): string {
  const [head, row] = random.pick([
    ['Region,Quarter,Units,Returns,Revenue', '§land,Q§1-4,§100-990,§1-40,§10-99§100-999'],
    ['Species,Site,Count,Mean length (cm),Tagged', '§beast,Site §1-9,§2-200,§3-90.§1-9,§0-30'],
    ['Plant,Fertiliser (g),Day,Height (cm)', 'P§1-9,§0-40,§1-60,§2-95.§0-9'],
    ['Route,Departures,Passengers,Delay (min),Fuel (L)', 'R§10-99,§4-60,§90-9000,§0-45,§90-900'],
    ['Patient,Arm,Baseline,Week 12,Adverse events', 'P-§100-999,‹placebo|10 mg|20 mg›,§90-180,§80-170,§0-4'],
    ['Course,Enrolled,Passed,Mean mark,Dropouts', '§field,§20-400,§10-90,§50-90.§0-9,§0-30'],
    ['Server,Requests,p50 (ms),p99 (ms),Errors', 'node-§a§1-40,§1000-99000,§4-80,§90-900,§0-300'],
  ])
  const rows = Array.from({ length: random.int(4, 9) }, () => expand(row).replaceAll(', ', ' '))
  const columns = head.split(',')
  const body = random.chance(0.5)
    ? [head, ...rows].join('\n')
    : [
        `| ${columns.join(' | ')} |`,
        `|${columns.map(() => '---').join('|')}|`,
        ...rows.map((line) => `| ${line.split(',').join(' | ')} |`),
      ].join('\n')
  const measure = columns.slice(2)
  return expand(
    random.pick([
      `Given the following table, determine which ${columns[0].toLowerCase()} deviates most from the overall pattern, quantify the deviation, and explain two plausible causes as well as the additional data needed to distinguish them.\n\n${body}`,
      `Consider the data set below.\n\n${body}\n\n(a) Compute the mean and the sample standard deviation of "${measure[0]}".\n(b) Rank the rows by the ratio of "${measure[1]}" to "${measure[0]}".\n(c) ‹Test at the 5 percent level whether the two columns are correlated|Identify any row that should be excluded and defend the choice|Estimate the missing value if a further row had ${measure[0]} = §20-400›.\n(d) Summarise the findings in at most §40-120 words for a ‹non-technical audience|board of directors|scientific abstract›.`,
      `${body}\n\nUsing the table above, write a §plang ‹script|function› that reads the data, validates each column, ‹groups the rows by ${columns[0]}|adds a derived column|flags outliers›, and prints a report. Then state the exact output for the rows shown.`,
      `Analyse the table and decide for each statement whether it is supported, contradicted, or not decidable. Cite the rows used.\n\n${body}\n\nI. The row with the highest "${measure[0]}" also has the highest "${measure[1]}".\nII. The median of "${measure[0]}" exceeds its mean.\nIII. ‹Removing any single row leaves the ranking unchanged|The trend would persist in the following period|A causal effect of ${columns[1]} can be inferred›.`,
    ]),
  )
}

/** Documents of tools and a goal that needs several of them. */
function toolGoal(random: Random, expand: Expand): string {
  const tools = endpoints(random, 3, 6)
  const shown = random.pick([
    () =>
      tools
        .map(
          (one) =>
            `${one.name}(${one.args.map((arg) => `${arg}: str`).join(', ')}) -> dict\n    """${one.about[0].toUpperCase()}${one.about.slice(1)}."""`,
        )
        .join('\n\n'),
    () =>
      tools
        .map(
          (one) =>
            `### ${one.service}.${one.name}\n${one.about}\nParameters: ${one.args.map((arg) => `\`${arg}\` (required)`).join(', ')}`,
        )
        .join('\n\n'),
    () =>
      JSON.stringify(
        tools.map((one) => ({
          name: one.name,
          description: one.about,
          parameters: Object.fromEntries(one.args.map((arg) => [arg, { type: 'string' }])),
        })),
        null,
        random.pick([1, 2, undefined]),
      ),
  ])()
  const [first, second] = shuffled(random, tools)
  const goal = random.pick([
    `The goal is one consolidated answer that combines what ${first.service} (${first.about}) and ${second.service} (${second.about}) know about ${expand('§city')}.`,
    `A user asks for the result of ${first.name} (${first.about}) and, only if it is empty, for that of ${second.name} (${second.about}).`,
    `User goal: ${first.name} for ${expand('§2-6')} different inputs, compared with one another, followed by ${second.name} for the best of them.`,
    expand(
      `User goal: prepare ‹a weekend in §city|a report on §wide|a surprise for §name|a briefing about §land› with at most §2-6 calls.`,
    ),
  ])
  return `${shown}\n\n${goal} ${random.pick([
    'Give the sequence of calls with concrete arguments, state which calls may run in parallel, and describe how an error in each step is to be handled.',
    'Produce the calls as a JSON array. If a required parameter cannot be inferred, return instead the clarifying question that should be asked.',
    'Specify for each call why it is necessary, what it returns in a plausible case, and how the final reply is composed.',
    'Write the plan, the calls and the final message to the user. No tool other than those listed may be used.',
  ])}`
}

const zh = recipe('zh', {
  shi: '城市内涝预警 | 图书馆座位预约 | 冷链疫苗配送 | 社区垃圾分类积分 | 共享单车调度 | 电影院排片 | 农产品溯源 | 医院分诊 | 高铁余票查询 | 校园选课 | 智能家居联动 | 古籍数字化 | 外卖骑手派单 | 停车场计费 | 水库闸门控制 | 在线考试防作弊',
  yao: `
支持每秒不少于§2-90千次请求
数据缺失率不超过百分之§1-9时仍能给出结果
所有金额以分为单位，避免浮点误差
任一节点故障后§5-60秒内自动恢复
同一用户§1-30分钟内只能操作一次
需兼容离线模式，并在联网后自动合并冲突
不得使用任何第三方库
时间复杂度不高于O(n log n)，空间复杂度不高于O(n)`,
  jiao: `给出核心数据结构、伪代码以及时间复杂度分析
说明异常情况的处理方式，并设计§3-8个测试用例
用表格比较两种方案的优缺点，并给出推荐理由
画出文字版流程图，并指出性能瓶颈所在`,
  ren: '退役的灯塔看守人 | 失去味觉的厨师 | 第一次离开海岛的邮递员 | 修复古琴的少年 | 即将停产的机器人 | 只在雨天营业的书店老板 | 写错了一个字的史官 | 守着空站台的站长 | 沙漠里的养蜂人',
  xie: `结尾出现反转，但前文须有至少两处伏笔
全文不得出现“爱”“时间”“突然”三个词
至少运用比喻、通感、排比各一次
采用双线叙事，两条线索在最后一段交汇
对话不超过全文的三分之一
以书信体写成，且从未点明收信人的身份
每段首字连起来构成一个四字成语`,
  cai: '短篇小说 | 散文 | 独幕剧 | 七言律诗 | 新闻特写 | 演讲稿 | 寓言 | 说明文 | 书评 | 微型科幻',
  zhi: '量子纠缠 | 供给侧改革 | 光合作用的暗反应 | 贝叶斯推断 | 宋代市舶制度 | 免疫耐受 | 边际效用递减 | 板块俯冲 | 区块链共识机制 | 魏晋玄学 | 傅里叶变换 | 表观遗传 | 刑法中的期待可能性 | 城市热岛效应 | 格律诗的平仄 | 酶促反应动力学',
  wen: `
阐述其基本原理，举出两个生活中的实例，并指出一个常见的误解
从历史背景、核心内容、现实影响三个方面展开，每个方面不少于§80-200字
比较它与另一个相近概念的异同，并用表格归纳
设计一个可操作的实验或调查来验证它，写明变量、步骤与预期结果
以问答形式写出§4-8组由浅入深的问题及参考答案`,
  shuxue: String.raw`
已知函数 $f(x)=\ln x-ax+§1-5$，其中 $a>0$。(1) 讨论 $f(x)$ 的单调性；(2) 若 $f(x)\le §1-4$ 恒成立，求 $a$ 的取值范围；(3) 判断：当 $n\ge 2$ 时，$\sum_{k=2}^{n}\frac{\ln k}{k^2}<\frac{n}{§2-5}$ 是否成立，并说明理由。
某工厂有甲、乙、丙三条生产线，次品率分别为§1-5%、§2-6%、§1-4%，产量之比为§1-5:§2-6:§1-4。(1) 任取一件，求其为次品的概率；(2) 若取到次品，求其来自乙线的概率；(3) 连续抽取§3-9件，求至多一件次品的概率，并给出近似计算的误差分析。
在棱长为$§2-9$的正方体$ABCD-A_1B_1C_1D_1$中，$E$、$F$分别为棱‹$AB$、$CC_1$|$BC$、$DD_1$|$AA_1$、$CD$›的中点。求(1) 直线$EF$与底面所成角的正弦值；(2) 点$A_1$到平面$D_1EF$的距离；(3) 过$E$、$F$及$B_1$的截面面积。
数列$\{a_n\}$满足$a_1=§1-5$，$a_{n+1}=§2-4a_n+§1-9$。(1) 求通项公式；(2) 求前$n$项和$S_n$；(3) 若$b_n=\frac{1}{a_na_{n+1}}$，求$\{b_n\}$的前$n$项和，并判断其是否有上界。
设椭圆$\frac{x^2}{§9-25}+\frac{y^2}{§2-8}=1$的左、右焦点为$F_1$、$F_2$，过$F_2$作斜率为$k$的直线交椭圆于$P$、$Q$两点。(1) 用$k$表示$|PQ|$；(2) 求$\triangle F_1PQ$面积的最大值；(3) 讨论是否存在定点使得其与$P$、$Q$的连线斜率之和为常数。`,
  ju: '废弃空间站的值班医生与不肯休眠的领航员 | 唐代长安西市的胡商与巡查小吏 | 深夜便利店的店员与声称来自明天的顾客 | 江湖镖局的女镖头与叛逃的账房 | 海底城市的档案员与最后一位潜水者 | 末世列车上的列车长与无票乘客 | 修仙宗门的药园弟子与化形失败的灵狐',
})
const ja = recipe('ja', {
  dai: '災害時の避難所運営 | 無人駅の活用 | 地方図書館の再編 | 養殖業の自動化 | 伝統工芸の後継者不足 | 都市の騒音対策 | 給食の食品ロス削減 | 公共交通の運賃改定 | 博物館の音声案内 | 里山の保全 | 学校の時間割編成 | 空き家の利活用',
  jo: '予算は§2-90百万円以内とする | 対象者の§2-6割が高齢者である | 準備期間は§2-9週間しかない | 既存の設備を§50-90%以上再利用する | 個人情報を収集してはならない | 参加者は§20-300名を想定する',
  mono: '時計塔に住む修理工 | 声を失った車掌 | 海を見たことのない漁師 | 返却期限を過ぎた本を集める少年 | 最後の氷屋 | 名前を忘れた巡礼者',
  gainen:
    '機会費用 | 浸透圧 | 再帰 | 条件付き確率 | 表現の自由 | 慣性モーメント | 認知的不協和 | 二分探索木 | 免疫記憶 | 比較優位 | エントロピー | 遡及効',
})
const es = recipe('es', {
  asunto:
    'la gestión del agua en una cuenca compartida | el transporte nocturno de una ciudad de tamaño medio | la reforestación tras un incendio | un archivo municipal sin catalogar | la logística de una campaña de vacunación | el reparto de escaños en una asamblea | un museo itinerante | una cooperativa de energía solar | la red de bibliotecas rurales | el turismo en un parque natural',
  traba:
    'el presupuesto no supere los §2-90.000 euros | los datos solo estén completos en un §40-90 % | deba estar operativo en §2-9 meses | participen al menos §3-7 grupos con intereses opuestos | no se recojan datos personales | se reduzcan las emisiones un §10-50 %',
  figura:
    'una cartógrafa que dibuja lugares inexistentes | un afinador de pianos que oye el futuro | dos hermanas que heredan un faro | un traductor que ha olvidado su lengua | el último cochero de la ciudad | una niña que colecciona sombras',
  nocion:
    'la selección natural | el coste de oportunidad | la recursividad | la presunción de inocencia | la entropía | el teorema de Bayes | la inflación subyacente | la ósmosis | el imperativo categórico | la programación dinámica',
})
const ko = recipe('ko', {
  juje: '농촌 버스 노선 개편 | 공공 도서관 좌석 예약 | 빗물 저장 시설 | 전통시장 디지털 전환 | 산불 감시 드론 | 병원 대기열 관리 | 재활용품 분류 | 학교 급식 식단 편성 | 지하철 환기 제어 | 해안 쓰레기 수거',
  jogeon:
    '예산은 §2-90백만 원을 넘지 않아야 한다 | 데이터의 §5-40%가 누락되어 있다 | 외부 라이브러리를 사용할 수 없다 | 시간 복잡도는 O(n log n) 이하여야 한다 | 개인정보를 저장해서는 안 된다 | §2-9주 안에 완료되어야 한다',
  inmul:
    '등대에 남은 마지막 기상 관측원 | 글자를 잃어버린 대서인 | 비 오는 날에만 문을 여는 시계 수리공 | 바다를 처음 본 산림 감시원 | 꿈을 기록하는 야간 경비원',
  gaenyeom:
    '기회비용 | 삼투 현상 | 재귀 함수 | 조건부 확률 | 무죄 추정의 원칙 | 관성 모멘트 | 인지 부조화 | 이진 탐색 트리 | 비교우위 | 엔트로피',
})
const de = recipe('de', {
  thema:
    'die Wiedervernässung eines Moores | die Taktung eines Regionalbusnetzes | die Digitalisierung eines Kirchenarchivs | die Verteilung von Organspenden | der Betrieb eines Nahwärmenetzes | die Sanierung einer denkmalgeschützten Schule | die Lagerhaltung einer Apothekenkette | die Einführung einer Viertagewoche | ein Frühwarnsystem für Hochwasser | die Planung einer Wanderausstellung',
  huerde:
    'das Budget höchstens §2-90.000 Euro beträgt | nur für §30-90 Prozent der Fälle Daten vorliegen | die Umsetzung innerhalb von §2-9 Monaten erfolgen muss | mindestens §3-6 Interessengruppen widersprechen | keine personenbezogenen Daten erhoben werden dürfen',
  figur:
    'eine Orgelbauerin, die ihr Gehör verliert | ein Leuchtturmwärter ohne Meer | zwei Kartographen, die einander misstrauen | eine Übersetzerin, die absichtlich Fehler einbaut | der letzte Fährmann eines ausgetrockneten Flusses',
  begriff:
    'Opportunitätskosten | Drehimpuls | Rekursion | Rückwirkungsverbot | bedingte Wahrscheinlichkeit | Osmose | kognitive Dissonanz | kategorischer Imperativ | Entropie | Delegation im Verwaltungsrecht',
})

export const PLAIN_ITEMS: readonly Harvest[] = [
  en('plain_algorithm_designs', 'code_requery', 280, [
    '‹Design|Develop|Devise› an algorithm that §algo, subject to the constraint that §limit. ‹In addition, |Furthermore, |Also, ›§discuss.',
    '‹Design|Propose› a data structure and an accompanying procedure that §algo. Assume that §limit and that ~limit. Present pseudocode, §discuss, and ~discuss.',
    'Given that §limit, construct a method which §algo. Implement it in §plang, §discuss, and illustrate the execution on an instance of size §4-12.',
    'Consider the problem of writing a §plang program that §algo. ¶¶1. Formalise the input and the output.¶2. Show that the naive solution is insufficient when §limit.¶3. Give an improved solution and §discuss.',
  ]),
  en('plain_program_specs', 'code_synthesis', 240, [
    'Implement a ‹class|module|small service› in §plang that models §wareName. It should satisfy the following requirements:¶¶- ~need¶- ~need¶- ~need‹¶- ~need|›‹¶- ~need|›¶¶Include ‹unit tests covering the boundary cases|type annotations and documentation for every public method|a usage example together with its expected output›.',
    'Write a complete §plang implementation of §wareName. ~need ~need ~need Conclude with a brief justification of the chosen design.',
    '**Task:** Model §wareName in §plang¶¶**Functional requirements**¶1. ~need¶2. ~need¶3. ~need¶¶**Non-functional requirements**¶1. ~need¶2. ~need¶¶**Deliverables:** source code, tests, and a discussion of two rejected alternatives.',
  ]),
  en('plain_advanced_mathematics', 'math_requery', 260, [
    '§quant.',
    '§quant. Subsequently, generalise the result by replacing one numerical constant with a parameter, and describe all values for which the conclusion fails.',
    '(i) §quant.¶(ii) ‹State each theorem used in (i), check its hypotheses, and indicate which hypothesis cannot be dropped.|Generalise (i) by replacing one numerical constant with a parameter.|Verify the result of (i) numerically with a short §plang program.›‹¶(iii) Summarise the argument in at most §40-120 words for ‹an undergraduate|an engineer|a reader without training in mathematics›.|›',
  ]),
  en('plain_hardened_word_problems', 'math_requery', 240, [
    'A §enterprise produces ‹two|three› kinds of goods. The first requires §2-9 hours of labour and §1-6 kg of raw material per unit and yields a profit of $§4-40; the second requires §1-7 hours and §2-8 kg and yields $§5-45. Each week, at most §100-600 hours and §120-700 kg are available, and for every §2-5 units of the first kind at least one of the second must be made. Moreover, any amount beyond §20-90 units of the second kind must be stored at a cost of $§1-5 per unit. Determine the optimal weekly production, the maximum profit, and the amount one would be willing to pay for an additional hour of labour.',
    'A §enterprise charges $§4-30 for admission, with a discount of §10-40 percent for groups of at least §6-20. On a certain day, §200-900 people were admitted, of whom §20-60 percent came in groups of equal size, and the takings amounted to $§2-9,§100-999. Find all possible group sizes, or show that the data are inconsistent; then determine the smallest change to one number that would render the solution unique.',
    'Pump A fills the reservoir of a §enterprise in §3-12 hours, pump B in §4-15 hours, and an outlet empties it in §16-40 hours. Pump A starts at 6:00, pump B joins after §20-90 minutes, and the outlet is opened by mistake when the reservoir is §3-7 tenths full and closed §15-80 minutes later. At what time is the reservoir full? Express the answer to the nearest second and verify it by computing the volumes contributed by each pump.',
    'The owner of a §enterprise invests $§10-90,000 in two funds. The first grows at §2-6 percent compounded ‹quarterly|monthly›, the second at §3-9 percent compounded annually, but charges a fee of §1-3 percent of the balance every ‹second|third› year. After how many years does the ordering of the two balances change for the last time if §30-70 percent is placed in the first fund? Justify that no later change can occur.',
  ]),
  en('plain_science_scenarios', 'science_requery', 260, [
    '§phys. §physAsk.',
    '§phys. §physAsk. Finally, ‹discuss the relevance of the result to §wide|explain the result to ‹a high-school student|an engineer|a policy maker› in at most §50-150 words|identify one published misconception that the result contradicts›.',
    'Scenario: §phys.¶¶Tasks:¶a) §physAsk.¶b) ~physAsk.',
  ]),
  en('plain_clinical_reasoning', 'science_requery', 240, [
    'A §18-89-year-old ‹woman|man› with §history presents with §complaint. Vital signs: temperature §36-39.§0-9 °C, heart rate §50-140/min, blood pressure §80-190/§40-110 mmHg, respiratory rate §12-34/min, oxygen saturation §84-99 percent. ‹Physical examination is otherwise unremarkable.|A faint diastolic murmur is heard.|The abdomen is soft and non-tender.|There is bilateral ankle oedema.› ‹Develop a prioritised differential diagnosis, specify the initial investigations with the rationale for each, and outline the management during the first 24 hours.|Identify the most likely diagnosis, explain the underlying pathophysiology, and state which finding argues most strongly against it.|Formulate a management plan that accounts for the comorbidity, including contraindications, monitoring and criteria for escalation.›',
    'Compare the ‹presentation|pathophysiology|management› of two disorders that may both cause §complaint in a patient with §history. Include a table of distinguishing features, the single most discriminating test, and the consequences of a missed diagnosis.',
  ]),
  en('plain_legal_problems', 'reason_requery', 240, [
    '§lawFact. Analyse the legal position of each party, identifying the relevant principles, the strongest counterargument, and the remedy most likely to be granted. ‹Assume a common-law jurisdiction.|Contrast a common-law with a civil-law approach.|Conclude with a draft of the operative part of the judgment.›',
    '§lawFact. Draft ‹a memorandum of §400-900 words|a dissenting opinion|the opening statement for the defendant|a settlement proposal with §3-6 clauses› that addresses liability, causation and quantum, and discuss how the outcome would differ if ‹notice had been given|the parties were consumers|a statute of limitations of §2-10 years applied›.',
  ]),
  en('plain_ethics_and_motions', 'reason_requery', 260, [
    'Suppose that §dilemma. Evaluate the permissible courses of action from a §lens and a ~lens perspective, identify the point at which the two diverge, and formulate a principle that could be applied consistently to analogous cases.',
    'Construct a structured debate on the motion that §motion. Provide an opening statement, ‹two|three› arguments and a rebuttal for each side, followed by an adjudication that names the decisive argument. Each contribution should be §50-150 words long.',
    'Write a persuasive essay of §300-900 words arguing that §motion. The essay must concede one serious objection, support at least two claims with evidence, and avoid appeals to emotion; a second, shorter text should then argue the contrary.',
    'Imagine a committee convened because §dilemma. Write the dialogue of §3-5 members with distinct values, ensuring that each changes position at least once, and close with the text of their joint resolution.',
  ]),
  en('plain_narratives', 'instruct_requery', 260, [
    '‹Compose|Write› a §150-900-word narrative ‹in the style of §style|set against the backdrop of §scene› in which §char ‹encounters|betrays|must rely on› ~char, and §turn. Incorporate §device.',
    'Craft a ‹short story|monologue|prologue|one-act play› about §char in the tradition of §style. Requirements: §device; ~device; the text must not exceed §200-800 words; and §turn.',
    'Create a ‹poem of §3-8 stanzas|ballad|prose poem|sequence of three sonnets› exploring §theme through the eyes of §char. Employ §device and maintain a consistent ‹metre|rhyme scheme of ABAB|syllable count› throughout, while ensuring that §turn.',
    'Retell a scene from §work as §style, told by §char. Keep the original sequence of events, but §turn; include §device, and append a note of §40-90 words on the changes made.',
  ]),
  en('plain_constrained_formats', 'instruct_requery', 260, [
    'Write §piece. ~rule ~rule ~rule',
    'Produce §piece that adheres to all of the following:¶* ~rule¶* ~rule¶* ~rule‹¶* ~rule|›',
    '‹Generate|Prepare› §piece. ~rule ~rule',
    '~rule ~rule The subject is §piece. ~rule',
  ]),
  en('plain_deduction_grids', 'reason_requery', 240, ({ random }) => [{ prompt: grid(random) }]),
  en('plain_table_analyses', 'instruct_requery', 240, ({ random, expand }) => [
    { prompt: table(random, expand) },
  ]),
  en('plain_planning_tasks', 'instruct_requery', 240, [
    'Develop a comprehensive plan for §event, given that §bind and ~bind. §planOut.',
    'Plan §event under the following conditions: §bind; ~bind; ~bind. §planOut.',
    'Outline the organisation of §event in which ‹volunteers carry out most of the work|three institutions share responsibility|the schedule must remain flexible›. Take into account that §bind. §planOut, and explain how the plan would be revised if ~bind.',
  ]),
  en('plain_tools_and_goals', 'function_calling', 240, ({ random, expand }) => [
    { prompt: toolGoal(random, expand) },
  ]),
  en('plain_seeds_with_steps', 'roleplay_requery', 240, [
    'Setting: §scene. Character: §char, ‹guarded but courteous|given to long digressions|convinced of being watched|incapable of lying›. Objective: to ‹obtain a key|conceal a mistake|end a feud|win an ally› before ‹dawn|the storm breaks|the last train leaves›. Begin the scene in the first person, at least §80-250 words, and end on a moment that demands a reply. ⇒ The other party, ~char, refuses and reveals that they know the truth. Continue the scene with a shift in tone and §device. ⇒ Conclude the scene such that §turn.',
    'Explain §concept with a worked example and a diagram in text form. ⇒ Reformulate the explanation for ‹an expert|a ten-year-old|a sceptic›, preserving every step. ⇒ Devise §3-6 exercises of increasing difficulty on §concept, with complete solutions.',
    'Implement a §plang function that §algo. ⇒ Modify the implementation under the additional assumption that §limit. ⇒ Write property-based tests for the final version and §discuss.',
    'Compose §piece. ~rule ⇒ Rewrite it so that it also satisfies the following: ~rule ⇒ Evaluate both versions against the stated constraints and list every violation.',
    'Assume the role of ‹an arbitrator|an art critic|a systems architect|a negotiator|an epidemiologist|a dramaturge› confronted with the fact that §dilemma. Deliver an opening assessment of §80-200 words. ⇒ Respond to the strongest objection from a §lens point of view. ⇒ Summarise the exchange in a table with the columns Claim, Objection and Reply.',
  ]),
  zh('zh_plain_xitong_sheji', 'code_requery', 240, [
    '设计一个用于‹§shi|§shi|§shi›的‹系统|算法|数据模型›，要求：~yao；~yao；~yao。请§jiao。',
    '请用‹Python|Java|Go|C++|Rust›实现一个§shi模块。在满足“~yao”的前提下，还需做到~yao。最后§jiao。',
    '针对§shi这一场景：¶1. 建立形式化的问题描述；¶2. 在“~yao”的约束下给出算法；¶3. §jiao。',
  ]),
  zh('zh_plain_chuangzuo', 'instruct_requery', 240, [
    '以“§ren”为主人公，创作一篇§300-1200字的§cai。要求：~xie；~xie。',
    '写一‹篇|则›§cai，讲述§ren与~ren相遇的一夜。要求如下：¶（1）~xie；¶（2）~xie；¶（3）字数控制在§200-900字之间。',
    '请仿照‹志怪笔记|民国散文|黑色幽默|章回小说›的风格，描写§ren面临的一次抉择，~xie，并在文末附§50-120字的创作说明。',
  ]),
  zh('zh_plain_zhishi_lunshu', 'science_requery', 240, [
    '什么是§zhi？请§wen。',
    '围绕“§zhi”，§wen，并讨论它与“~zhi”之间可能存在的联系。',
    '以“§zhi”为题撰写一份面向‹高中生|本科生|政策制定者|科普读者›的材料，要求：§wen；语言准确，避免堆砌术语。',
  ]),
  zh('zh_plain_shuxue_zonghe', 'math_requery', 240, [
    '§shuxue',
    '§shuxue¶要求写出完整的推理过程，并指出每一步所用的定理。',
    '§shuxue 解答后，请将题中的一个常数改为参数$m$，讨论结论随$m$的变化。',
  ]),
  zh('zh_plain_juqing_kapian', 'roleplay_requery', 240, [
    '【场景】‹暴雨封路的第§2-9夜|庆典前的一个时辰|停电后的§5-50分钟|失火后的清晨›【人物】§ju【冲突】‹双方各持半张地图|其中一人隐瞒了身份|只剩一个离开的名额|必须在天亮前找出告密者›【要求】以‹第一人称|第三人称限知视角›写出第一幕，不少于§200-800字，~xie。',
    '背景：§ju。目标：‹取得对方的信任|套出密码|说服对方留下›。请写出§6-16轮对话，每轮包含动作、神态与台词，情绪逐步升级，且~xie。 ⇒ 此时‹门外传来脚步声|灯忽然亮了|信的真正作者出现了›，请续写下一幕，并让两人的立场互换。',
  ]),
  ja('ja_plain_kadai', 'instruct_requery', 240, [
    '§daiを目的とした‹計画|アルゴリズム|制度›を設計しなさい。ただし、~jo。また、~jo。‹想定される反論を二つ挙げ、それぞれに答えること。|実施手順を表形式で示し、評価指標を三つ定義すること。|擬似コードと計算量の解析を含めること。›',
    '§monoを主人公とする§400-1200字の‹短編|戯曲|書簡体小説|寓話›を書きなさい。‹結末は冒頭の一文と呼応させること。|比喩を三つ以上用い、会話文は全体の三割以下とすること。|登場人物の名前を一度も出さないこと。›',
    '「§gainen」について、‹定義、具体例、よくある誤解の順に|歴史的背景と現代的意義に分けて|高校生にも理解できるように›説明し、さらに「~gainen」との関係を§100-300字で論じなさい。',
  ]),
  es('es_plain_encargos', 'instruct_requery', 240, [
    'Diseñe un ‹plan|modelo|algoritmo› para §asunto, de modo que §traba y que ~traba. ‹Incluya una tabla de riesgos, un cronograma y tres indicadores verificables.|Justifique cada decisión y analice qué ocurriría si una de las condiciones dejara de cumplirse.|Presente el pseudocódigo, su complejidad y un ejemplo resuelto paso a paso.›',
    'Redacte ‹un relato|un monólogo|una fábula|una crónica› de §200-900 palabras donde aparezca §figura. ‹El desenlace debe contradecir la primera frase.|No se permite el verbo «ser».|Debe incluir dos metáforas marinas y un diálogo sin acotaciones.› Añada un comentario de §40-100 palabras sobre el recurso empleado.',
    'Explique §nocion mediante una analogía, una definición formal y un contraejemplo; a continuación, relacione el concepto con §asunto y formule §3-6 preguntas de dificultad creciente con sus respuestas.',
  ]),
  ko('ko_plain_gwaje', 'instruct_requery', 240, [
    '‘§juje’ 문제를 해결하기 위한 ‹계획|알고리즘|데이터 모델›을 설계하시오. 단, ~jogeon. 또한 ~jogeon. ‹위험 요인을 표로 정리하고 대응 방안을 제시하시오.|의사 코드와 복잡도 분석을 포함하시오.|측정 가능한 평가 지표를 세 가지 정의하시오.›',
    '‹§inmul›을 주인공으로 하는 §300-1000자 분량의 ‹단편 소설|희곡|편지글|우화›을 작성하시오. ‹결말은 첫 문장과 호응해야 하며, 비유를 세 번 이상 사용해야 한다.|등장인물의 이름을 밝히지 말고, 대화는 전체의 3분의 1을 넘지 않도록 하시오.›',
    '‹§gaenyeom›의 정의와 원리를 설명하고, 일상적인 사례 두 가지와 흔한 오해 한 가지를 제시하시오. 이어서 ‘~gaenyeom’ 개념과의 공통점과 차이점을 §100-300자로 비교하시오.',
  ]),
  de('de_plain_aufgaben', 'instruct_requery', 240, [
    'Entwickeln Sie ein ‹Konzept|Modell|Verfahren› für folgendes Vorhaben: §thema. Berücksichtigen Sie, dass §huerde und dass ~huerde. ‹Erstellen Sie einen Zeitplan in Tabellenform und nennen Sie drei messbare Erfolgskriterien.|Stellen Sie zwei Varianten gegenüber und begründen Sie die Wahl anhand einer gewichteten Entscheidungsmatrix.›',
    'Verfassen Sie eine ‹Erzählung|Parabel|Rede|Szene› von §200-900 Wörtern, in deren Mittelpunkt die folgende Figur steht: §figur. ‹Der letzte Satz soll den ersten widerlegen.|Verzichten Sie auf Adjektive und auf wörtliche Rede.|Das Motiv des Wassers soll dreimal in veränderter Bedeutung wiederkehren.›',
    'Erläutern Sie den Begriff „§begriff“ anhand einer Definition, eines Rechen- oder Fallbeispiels und eines verbreiteten Missverständnisses. Grenzen Sie ihn anschließend von „~begriff“ ab und formulieren Sie §3-6 Übungsfragen mit Lösungen.',
  ]),
]
