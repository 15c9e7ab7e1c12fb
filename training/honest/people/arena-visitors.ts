// People who try out a chat model: one strong request at a time, in the imperative, from every domain, then they leave.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const RIDDLES = `
§rid ‹Think step by step.|Explain your reasoning.|Show how you got there.|One word.|Answer with a number only.|Careful, it's a trick.|›
§rid
Solve: §rid ‹Check your answer before you give it.|Then say how sure you are from 0 to 100.|›
§lim
§lim ‹Count twice.|Do not explain.|Then list the ones you rejected.|›
‹Riddle|Logic puzzle|Question 1|Test›: §rid
Sort these by ‹number of letters|age|size|where they'd sink|last letter›: §thg, ~thg, ~thg, ~thg, ~thg. ‹Then reverse it.|Give only the list.|Explain ties.›
What do §thg, ~thg and ~thg have in common? ‹Find three answers, one of them silly.|Which is the odd one out?|›
How many times does the letter "‹r|e|s|a|n›" appear in "§thg, ~thg, ~thg and ~thg"?
`
const RIDDLE_BANKS = {
  rid: `
‹Ewa|Tunde|Mrs Cho› is taller than ‹Hugo|Ravi›, ‹Sanne|Olga› is shorter than ‹Hugo|Ravi› but taller than the ‹postman|twins›. ‹Who is in the middle?|Who can't be placed?|Is that enough to order all of them?›
A ferry holds §2-4 goats or one cart. §3-7 goats and §1-3 carts wait on the left bank and the ferryman must be back for lunch. ‹Fewest crossings?|How many trips?›
§3-9 candles burn, §1-2 are blown out by the wind and then the door is closed. How many are left in the ‹morning|end›?
My ‹aunt|uncle› has §3-8 sons and each of them has §1-3 ‹sisters|brothers who are already counted›. How many children are there ‹at least|at most|›?
You have a ‹3|5|7› litre jug and ‹an 8|a 4|an 11› litre jug, a tap and no marks. Measure exactly §1-6 litres.
It is §clock in §city. A clock there gains §2-9 minutes an hour and was right §4-20 hours ago. What does it show?
A drawer has §4-12 black socks, §4-12 green ones and §1-3 that belong to the neighbour. How many must be drawn in the dark to be sure of a pair?
Three doors with three signs: "the §pet is here", "the §pet isn't behind door one", "exactly §1-2 of us lie". ‹Only one sign is true.|At most one lies.› Where is it?
If it takes §3-9 §jobs §3-9 hours to repair §3-9 doors, how long do §10-90 need for §10-90?
Which weighs more on the moon, a kilo of §food or a kilo of feathers weighed ‹there|here›?
A snail climbs §3-6 cm by day and slips §1-2 by night in a well of §15-60 cm, but on ~weekday it rests. Start: §weekday. When is it out?
Put the numbers §1-4, §5-9, §11-15 and §16-25 together with + - * / to reach §24-60. ‹Each exactly once.|Brackets allowed.›
Yesterday's tomorrow was §weekday. Which day is it ‹in §9-90 days|the day before the day after tomorrow›?
Turn "§wa" into "§wb" by changing one letter at a time. Only real words.
`,
  wa: 'COLD | BOAT | LEAD | FLAT | HAND | WINE',
  wb: 'WARM | SHOE | GOLD | DOOR | FOOT | BEER',
  jobs: 'carpenters | pupils | monks | robots | painters',
  thg: 'bucket | trombone | rhubarb | strawberry | raincoat | ferry | cucumber | harness | marzipan | lighthouse | carrier pigeon | bannister | elevator | saucepan | nephew | avalanche',
  lim: `
Write §3-9 sentences that all end with the word "§thg".
Write a sentence of exactly §9-19 words in which every word is longer than the one before, as far as it goes, about a §thg.
Describe a §thg without the letter ‹e|a|t|o›.
Name §3-8 animals with exactly §4-7 letters that contain ‹an e|two vowels in a row|no a›.
Give a §6-12 letter word, its anagram and a sentence with both. ‹Topic: ~thg.|›
Write a paragraph about a §thg in which the first letters of the sentences spell ‹LATE|OCTOBER|HELP|SALT|QUIET›.
Make a palindrome that mentions §thg or get as close as you can and say where it breaks.
Repeat the word §thg §3-20 times, with ~thg in every ‹third|fourth› place.
Write out §1000-90000 in words, backwards, in capitals, ‹with hyphens|one word a line›.
`,
}

const CODE = `
Write a §lang ‹function|class|module› that §doe. ‹Requirements|Constraints›: §con, ~con, ~con. ‹Include a usage example.|No comments.|Return only the code.|Explain the complexity in the end.|›
Implement §str in §lang. §con. ~con. ‹State the time and space complexity.|Tests included.|›
Given §giv, §wan. ‹Examples|Example›:¶input: §inp¶output: ‹work it out and show it|?›¶‹Constraints|Limits›: n up to §2-9‹00|0000|00000›, §con. §lang.
Given §giv, §wan. Must be O(‹n|n log n|n * k›). ‹Prove it.|First the naive way, then the good one.|No code, the idea is enough.|›
Create a React component ‹called §Cmp |›that §cmp. ‹TypeScript|Hooks only|No external libraries|Tailwind›, ‹accessible|dark mode too|controlled and uncontrolled|with loading and error state›. ‹Storybook story as a bonus.|›
Write §lang code that §doe. Then write the same in ‹Haskell|Lua|C|Prolog|one line of Perl› and say which one a beginner would understand.
Make a single html page: §cmp, ~cmp. ‹CSS only|No framework|Canvas|SVG›. ‹Colours: ~food.|Smooth at 60 fps.|Works on a phone.›
Refactor so that ‹it's testable|there is no global state|a junior can read it|errors are not swallowed›:¶¶§cod
What does this print and why? ‹Don't run it in your head too fast.|›¶§cod
Write a program in §lang which §doe, but ‹without loops|without if|using recursion only|with at most §5-20 lines|as a generator|thread-safe›.
Implement §str, ‹small|minimal›, with ‹insert, delete, find|push, pop, peek, all O(1)|get and put|add and query› in §lang, then ‹fuzz it|benchmark it against the naive list|describe how it fails under concurrency›.
`
const CODE_BANKS = {
  Cmp: 'SeatMap | TideClock | StarRating | PillBox | TagInput | SplitPane | RecipeCard',
  doe: `
parses a roman numeral and rejects malformed ones
merges overlapping ‹bookings|intervals|shifts› and reports the gaps
validates ‹an ISBN-13|an IBAN|a chess move in short notation|a sudoku›
reads a log of §2-40 GB and returns the §5-50 slowest routes
splits a bill of §3-9 people with the fewest transfers
rate-limits calls with a ‹sliding window|token bucket› of §5-90 per minute
converts markdown tables to ‹csv|html|aligned text›
retries with exponential backoff, jitter and a maximum of §3-8 tries
finds all ‹anagrams|rhymes|typos within distance §1-3› of a word in a list of §10-90 thousand
evaluates expressions with + - * / ^, brackets and variables
plays tic-tac-toe perfectly on a board of §3-5 by §3-5
schedules §6-30 talks into §2-5 rooms without clashes
formats durations such as "§2-9 h §05-55 min" and parses them back
diffs two nested dictionaries and prints paths
encrypts a file with a passphrase and authenticates it
`,
  con: 'type hints throughout | no external packages | immutable inputs | raises a useful error on bad input | handles unicode | streaming, constant memory | O(n log n) or better | at most §40-120 lines | deterministic order | docstrings in numpy style | works for empty input | must not mutate the argument | configurable limit (default §3-50) | async | works with negative numbers',
  str: 'an LRU cache with expiry | a trie with wildcard search | a skip list | a disjoint set with rollback | a bloom filter | an interval tree | a ring buffer | a priority queue with decrease-key | a rope for text | a segment tree with lazy updates | a tiny event emitter | a lock-free counter | a matrix class with LU decomposition | a B-tree of order §3-8',
  giv: `
an array of water levels at locks along a canal
a string of brackets and wildcards
a grid where 1 is a flooded street and 0 a dry one
the start and end times of n ferry trips
two sorted lists of different length
a list of words without spaces between them
a tree in which each node carries ‹a weight|a colour|a lamp›
n boxes with width and weight limit
a stream of numbers that you see once
a directed graph of course prerequisites
`,
  wan: `
return the length of the longest valid stretch
find the k-th smallest without merging everything
return the least number of changes that make it consistent
count the ways modulo §1-9‹97|000007|009›
decide if it can be split in two halves of equal sum
find the cheapest path that uses at most §1-4 free tickets
return the median after every element
report one order that works, or -1
maximise what can be carried in §1-3 trips
`,
  inp: `
[§1-9, §1-9, §10-40, §1-9, §3-30], k = §1-4
"((*)§1-9*)", limit §2-6
3 4 / 0 1 0 1 / 1 1 0 0 / 0 0 1 §0-1
n = §4-9, edges = [[0,§1-3],[1,2],[2,§3-4]]
[[§1-4,§5-9],[§6-8,§9-14],[2,§3-7]]
`,
  cmp: `
shows a countdown to §date with a pause button
filters a table of §20-900 rows as you type
draws an analogue clock whose hands lag like a tired ~job
lets the user drag §4-12 cards into order, also by keyboard
renders a nested comment thread with collapse
is a star rating with halves
shows a seat map with §20-200 seats, §2-5 categories
animates falling leaves when scrolled
is a password field with a strength meter that is not annoying
autocompletes cities, debounced by §100-500 ms
`,
  cod: `
def f(x, acc=[]):¶    acc.append(x)¶    return acc¶print(f(§1-9), f(§1-9), f(3, []))
for (var i = 0; i < §2-5; i++) setTimeout(() => console.log(i), §0-9 * i)
const a = [§1-9, §10-30, §2-9]; a.sort(); console.log(a, [..."§1-9§10-99"].map(parseInt))
var total = 0;¶function add(o) { try { total += o.price * o.qty; if (o.vip == true) total = total * 0.§7-9; save(total) } catch (e) {} }
x := []int{1, 2, §3-9}¶y := x[:2]¶y = append(y, §10-99)¶fmt.Println(x, y, len(y), cap(y))
SELECT name FROM staff WHERE boss_id NOT IN (SELECT boss_id FROM teams) -- staff has §3-90 rows, teams has one null
let s = String::from("§food");¶let t = s;¶println!("{} {}", s, t);
int a[] = {§1-9, §1-9, §1-9}; int *p = a; printf("%d %d\\n", *p++, *(p + 1));
`,
}

const ONELINERS = `
Write a regex that matches §pat ‹but not ~pat|and captures the number|at the start of a line only›. ‹PCRE|JavaScript|grep -E|Python re|RE2, so no lookbehind›. ‹Explain every part.|Three positive and three negative examples.|›
regex: §pat
SQL: tables §tab; ~tab. Return §que. ‹Postgres 16|MySQL 8|SQLite|T-SQL|standard SQL›. ‹No subqueries.|Window functions allowed.|Explain the plan.|Include ties.|›
Write the SQL for §que and ~que. Schema: §tab. ‹Indexes too.|One statement each.|›
‹bash|Shell|One-liner|PowerShell|awk› to §sh. ‹Handle spaces in names.|macOS, so BSD tools.|Dry run first.|POSIX only.|›
CSS: §css. ‹No JavaScript.|Grid, not floats.|Must work in Safari.|Smallest code wins.|›
Excel formula: §xl. ‹German separators.|No VBA.|Also for Google Sheets.|›
‹nginx|Caddy|Apache|Traefik›: ‹redirect every subdomain to www except §3-9 of them|serve /app from port §3000-9000 and cache images §2-30 days|block an IP range but allow the health check›. ‹Full config.|Only the relevant block.|›
Dockerfile for ‹a §lang service|a static site|a cron job with §lang› ‹under §20-200 MB|that runs as non-root|with a build cache|for arm64 and amd64›. ‹Comment each line.|Then the compose file with ‹Postgres|Redis|MinIO|mosquitto›.|›
git: ‹undo the last §2-6 commits but keep the changes|split one commit into §2-4|find the commit that broke the ~pat test|remove a file of §50-900 MB from the history|move §2-9 commits to another branch›. Exact commands.
Convert to ‹jq|pandas|polars|LINQ|dplyr|Spark›: §que. Data: §tab
cron expression for ‹every §2-5 hours between §6-9 and 18 on weekdays|the last §weekday of the month|§clock on the 1st and 15th|each §7-25 minutes except lunch›
`
const ONELINER_BANKS = {
  pat: 'Dutch postcodes | times like 7:05pm or 19.05 | quoted strings with escapes | hex colours of 3, 6 or 8 digits | prices in euros with a comma | nested brackets one level deep | repeated words | semver with pre-release | lines with exactly §2-5 tabs | version numbers between §2-4 and §5-9 | hashtags with umlauts | IPv4 in private ranges',
  tab: `
loans(id, book_id, member_id, out_on, back_on)
orders(id, customer, total, placed_at, channel)
tides(station, at, level_cm)
staff(id, name, boss_id, salary, since)
visits(patient, ward, arrived, left)
tracks(id, album, seconds, plays)
`,
  que: `
the second highest amount per group
all members who were active in every month of 20§18-25
the longest streak of consecutive days per person
a running total that restarts each ~weekday
pairs that occur together at least §3-20 times
rows whose value differs more than §10-60% from the previous one
the median per quarter
everyone above someone in the hierarchy
gaps longer than §2-30 days
duplicates except the newest
`,
  sh: `
rename *.JPEG to date_counter.jpg by exif date
show the §5-25 biggest folders, human readable
kill whatever listens on port §3000-9999
replace a string in all .§ex files but not in node_modules
tail three logs at once with a prefix
watch a folder and convert new wav files to flac
sum the §2-7th column of a csv with quoted commas
delete snapshots older than §5-60 days and keep one a month
compare two directories by content, ignoring line endings
download a list of §20-900 urls, §2-8 at a time, resuming
`,
  ex: 'py | ts | tex | yml | java',
  css: `
a sidebar of §180-320px that collapses under §600-900px
a heading that stays visible while its section scrolls
§3-5 equal cards with the button at the bottom whatever the text
a ribbon across a corner
truncating text after §2-4 lines
a masonry of photos
a circle progress that fills to §12-97%
a print stylesheet which hides everything but the recipe
`,
  xl: `
sum column D where B is between two dates and C contains "~food"
the last non-empty value of a row
working days between A2 and B2 minus the list of holidays on sheet §2-4
rank without gaps
split "Surname, Name (Town)" in three cells
colour every row whose due date is less than §3-30 days away
`,
}

const FIGURES = `
§cal ‹Show all steps.|Give the answer to §2-4 significant figures.|Answer only.|Explain each formula you use.|›
§cal ‹Then redo it for twice the ‹time|length|amount›.|Which assumption matters most?|Check with units.|›
Compute §exp. ‹Exactly, no decimals.|Without a calculator, show the trick.|Verify by a second method.|›
‹Find|Evaluate|Determine› §exp. ‹Step by step.|Simplify.|With proof.|›
Estimate §fer. ‹State your assumptions.|Order of magnitude is enough.|Give a range and the biggest uncertainty.|›
Let §let. §lq ‹Justify.|No hand-waving.|Use only school mathematics.|›
Physics: §cal Chemistry: ‹how many grams of ~salt in §100-900 ml of a 0.§1-9 molar solution?|balance the burning of ethanol and find the heat for §2-60 g.|pH of 0.§1-9 M acetic acid.›
‹A/B test|Survey|Trial›: §40-900 of §1000-5000 versus §40-900 of §1000-5000. ‹Significant at 5%?|Confidence interval of the difference.|How many more are needed for power 0.8?› ‹Write the R code.|By hand.|Bayesian, please.|›
Write LaTeX for ‹the derivation|a one page solution› of: §exp ‹amsmath, numbered|in German›
`
const FIGURE_BANKS = {
  salt: 'NaCl | KMnO4 | CuSO4 | Na2CO3',
  cal: `
A cyclist of §55-95 kg rolls down a slope of §2-9% without pedalling. Terminal speed with CdA 0.§3-6?
A loan of §amount at §2-9.§1-9% is repaid in §12-84 equal months. Monthly rate and total interest?
A capacitor of §10-900 µF charged to §5-48 V discharges over §1-90 kΩ. Voltage after §1-30 s?
A ladder of §3-8 m leans on a wall and slips at 0.§2-9 m/s. How fast does the top fall when the foot is §1-2 m out?
A ball is thrown at §8-30 m/s under §20-70 degrees from a roof of §5-40 m. Where does it land?
§100-900 g of water at §60-95 °C are poured on §50-300 g of ice at -§1-15 °C. Final temperature?
Train A leaves §city at §6-9:§05-55 with §60-160 km/h, train B comes the other way §10-50 minutes later with §60-160. Distance §200-700 km. When do they meet?
A bag holds §3-9 red and §3-9 blue marbles; §2-4 are drawn without putting back. Probability of ‹at least one blue|equal colours|more red than blue›?
A satellite circles at §300-1200 km. Period and speed?
A population of §20-900 rabbits doubles every §3-14 months but the meadow carries §2000-9000. When is it half full?
Two lenses, f = §5-20 cm and -§5-20 cm, §10-40 cm apart. Image of an object at §20-90 cm?
`,
  exp: `
the integral of x^§2-4 * e^(-§2-5x) from 0 to infinity
the sum of 1/(n(n+§1-4)) over all n
the remainder of §3-13^§50-999 divided by §7-29
det [[§1-9, §1-9, 0],[§1-9, -§1-9, 2],[1, 0, §1-9]]
all real solutions of |x - §1-9| + |x + §1-9| = §12-30
the eigenvalues of [[§1-9, §1-9],[§1-9, §1-9]]
the greatest common divisor of §100-999 and §1000-9999 with Euclid
the derivative of ln(x^2 + §1-9) / sin(§2-5x)
the limit of (sqrt(x^2 + §2-19x) - x) for x to infinity
the number of ways to seat §5-12 people at a round table if §name and ~name may not be neighbours
§111-999 in base §3-9
`,
  fer: `
how many piano tuners §city feeds
how much tea is drunk in ~city on a rainy day
the weight of all umbrellas left in trains in a year
how long a phone could run on a jar of §food
how many words a §job speaks in §20-40 years
the energy of a thunderstorm in hot baths
`,
  let: `
f be continuous on [0,§2-9] with f(0) = f(§2-9)
G be a group with §6-30 elements
a, b, c be positive with a + b + c = §1-9
p be a prime larger than §3-11
X and Y be independent and uniform on [0,§1-9]
T be a tree with §8-40 leaves and no vertex of degree two
A be a real §2-4x§2-4 matrix with A^2 = A
`,
  lq: `
Give two examples and one thing they share.
What follows at once, and what does not?
State the strongest thing you can prove about it.
Draw it, then say what the drawing hides.
Ask and answer the most natural question.
`,
}

const TABLES = `
Make a table of §set with ‹columns|the columns› §col, ~col and ~col. ‹Markdown.|Sort by the second column.|Units in the header.|No commentary.|Mark estimates.›
Create a §4-12 row table: §set. Columns: §col | ~col | ~col | ~col. ‹Last row: average.|Then two sentences on what surprises.|›
List §3-25 §set ‹with|and for each its› §col and ~col. ‹One line each.|Numbered.|Alphabetical.|Rarest first.|Only ones that still exist.›
Return JSON only: an array of §3-9 objects for §set with keys "‹name|id›", "‹score|year|size›", "‹why|tags|note›". ‹No markdown fence.|Keys in that order.|Strings under §20-80 characters.|null if unknown.›
Give §set as ‹yaml|csv with semicolons|a json schema plus one example|a mermaid diagram|an ascii chart|an html table without styles›. ‹Just the block.|§3-8 entries.|›
Compare §vs: §col, ~col, ~col. ‹Verdict in one sentence.|Table, then the case against your own verdict.|When is the loser the better choice?|Sources if you have them.›
§vs: which is better ‹for a household of §1-6|for §company|in §industry|over §3-15 years›. ‹Be concrete.|No "it depends".|Winner per row.›
Rank §set by §col. ‹Justify the top and the bottom.|Admit where the data is thin.|Top §3-10.›
Draw a timeline of §set ‹as a list with years|in ascii|grouped by century›. ‹§5-15 entries.|›
Extract every ‹name, date and sum|place and person|claim and its evidence› as ‹a table|JSON›:¶¶§ext ~ext ~ext
Turn into a table:¶§ext¶~ext¶~ext ‹¶¶Missing values: n/a.|¶¶Add a total.|›
`
const TABLE_BANKS = {
  set: 'the moons of Jupiter | bread flours of Europe | sorting algorithms | the treaties of the 17th century | wind instruments | night trains in Europe | vitamins | HTTP status codes worth knowing | bridges by span | martial arts | fonts for signage | houseplants for north windows | programming languages by first release | knots for small boats | cheeses made of sheep milk | kinds of contract | chess openings for club players | battery chemistries | dances in three-four time | languages with whistled forms | volcanoes active since 19§50-99 | board games for two | beam types | fermented foods',
  col: 'main use | typical mistake | nickname | best example | where it fails | why it matters | origin | era | difficulty | a common confusion | what beginners miss | who cares about it | one fun fact | rarity | cost',
  vs: `
a heat pump ‹and|vs› a gas boiler
REST ‹and|vs› GraphQL
renting ‹and|vs› owning
federalism ‹and|vs› a unitary state
Kanban ‹and|vs› Scrum
glass wool ‹and|vs› hemp insulation
a mortgage with fixed rate ‹and|vs› a floating one
rowing ‹and|vs› swimming
an index fund ‹and|vs› a single flat to let
oil paint ‹and|vs› acrylics
electric kilns ‹and|vs› gas kilns
a co-operative ‹and|vs› a limited company
Rust ‹and|vs› Go
stoicism ‹and|vs› epicureanism
`,
  ext: `
On §date §name §surname paid §amount to §company for a boat that was not delivered until §month.
The hall in §city was built in 18§40-99 for §10-90 thousand and burnt down §3-40 years later.
§name says ‹the figures are from 20§10-24|nobody measured it|it rose by §2-60%›; ~name disagrees and quotes §company.
Order §1000-9999: §2-40 chairs, §1-9 tables, pick-up in ~city, contact ~name ~surname.
In ~city the ~industry sector lost §20-900 jobs within §2-9 months, according to the union.
`,
}

const PENS = `
Write a §frm about §sub. §rul ~rul
Write a §frm: §sub. §rul
§sub. Make it a §frm. ‹~rul|›
Write the ‹first|last|middle› scene of a ‹novel|radio play|film noir|western› in which §sub. §rul ~rul ‹§100-900 words.|›
Tell the story of ‹the tortoise and the hare|Icarus|the boy who cried wolf|Little Red Riding Hood› as a ‹police report|recipe|product recall|weather forecast|set of minutes|commit log›. §rul
Rewrite "§lin" as ‹a pirate|a tax office|Hemingway might|a medieval chronicle|a toddler|a sports commentator|a telegram›. ‹Then the reverse.|Twice.|›
Continue: "§lin" ‹§50-500 words.|Second person.|Without resolving it.|As horror, then as comedy.›
Dialogue between §who and §who2 about §sub. ‹Neither says what they mean.|§6-20 lines.|Ends in silence.|One of them only asks.›
Create a world in which §wor. ‹Laws, slang, one myth, one scandal.|Describe one ordinary morning.|What do children play?|Invent its most hated tax.› §rul
Haiku ‹times §3-7|chain|›: §sub. ‹Strict syllables, count them.|Season word.|No nature.›
Slogan, ‹§3-12 variants|one only, the best›: §who who ‹sells silence|repairs umbrellas|rents out goats|teaches falling|bakes at night›. ‹Under §3-7 words.|No pun.|In rhyme.›
Write a ‹product description|press release|landing page|cold email|unboxing video script|radio spot of §15-40 seconds› for ‹a kettle that whistles in thirds|a §pet hotel|waterproof paper|an app against meetings|§food in a tube›. §rul ~rul
`
const PEN_BANKS = {
  frm: 'sonnet | limerick | villanelle | ballad in §4-9 stanzas | prose poem | poem in free verse, §8-24 lines, | fairy tale | monologue | ghost story of §100-600 words | letter never sent | rap with internal rhyme | riddle poem | fable | death notice | sestina | short story in §3-6 scenes | lullaby | elegy | stand-up bit',
  sub: `
a lighthouse that is switched off by email
two clocks in love at different speeds
a §job on the last day before the strike
the smell of §city after rain
a chess game by post that outlives one player
an astronaut who misses ~food
a town that votes about its river
the first winter of a §pet
someone learns that their diary has a reader
an AI that is only asked about the weather
the museum of lost gloves
grandmother's ~food and the argument it caused
a bridge inspector who is afraid of heights
a translator who changes one word
`,
  rul: `
Exactly §40-300 words.
No adjectives.
Every line begins with the next letter of the alphabet.
Rhyme scheme ABAB, iambic.
Use the words "§food", "stapler" and "almost".
End where it began.
Present tense.
No proper names.
Include a number that turns out to be wrong.
Do not mention the ‹feeling|colour|weather›.
Only questions.
Dry, not cute.
One sentence may be longer than ten words.
Avoid clichés about time.
`,
  lin: `
The key fitted, which was the first bad sign.
We regret to inform all passengers that §city has been postponed.
§name had never stolen anything larger than an hour.
At §clock the sea was still there.
Please return the ladder by §weekday.
Nobody told the §pet about the move.
`,
  who: 'a retired magician | a customs officer | a vending machine | a ghost with paperwork | two sisters | a beekeeper | the moon | a substitute teacher',
  who2: 'her debtor | a child with a whistle | the last customer | an auditor | a sailor | God, on the phone | her younger self | a spider',
  wor: `
promises are visible
sleep can be sold by the hour
nobody has ever invented the wheel but everybody has glass
maps are illegal
gravity is weaker on a §weekday
the dead may vote for §2-9 years
every household must keep a ~pet
music was discovered in 19§10-90
`,
}

const EXPLAINS = `
Explain §con ‹to a five-year-old|at the level of a first-year student|to a §job|to an expert in another field|in one tweet|with an analogy from §hobby|in exactly §3-7 sentences›. ‹No jargon.|Then ask one question to check.|Include a common mistake.|›
What is §con? ‹How does it work?|Why does it matter?|Who disagrees?|What is it not?› ‹Use an example with numbers.|Short.|Three paragraphs.|›
Explain §con at three levels: ‹child, teenager, engineer|school, degree, research|pub, boardroom, lab›.
‹Describe|Explain|Outline› the difference between §con and ~con ‹with one example each|in a table|for someone who mixes them up|, if there is any›.
Why §why? ‹Explain the mechanism.|Think step by step.|What do people wrongly believe?|Give the simplest true answer.|Cite what is known and what is guessed.›
Why §why, and ‹would it be the same on Mars|what would change at minus §5-40 °C|who found out|how could one test it at home with §amount›?
Teach §con in ‹ten minutes|§3-6 short lessons|one worked example|a Socratic dialogue›. ‹Start from zero.|Assume school algebra.|Finish with §2-5 exercises and answers.›
Summarise ‹what is known about|the debate over|the history of› §con in §80-400 words. ‹Balanced.|Flag controversies.|With dates.|No bullet points.›
Debunk or confirm: §myt ‹Evidence, please.|Confidence in percent.|Where does the idea come from?|›
True or false, and why: §myt ~myt ~myt
Explain how to ‹read a balance sheet|sharpen a chisel|float on your back|fold a fitted sheet|tune a piano unison|change a tap washer|play a barre chord›. ‹Numbered steps.|Say what it should feel like.|Name the step where most give up.›
`
const EXPLAIN_BANKS = {
  con: 'backpropagation | a mutex | quantitative easing | osmosis | the Coriolis force | a call option | zero-knowledge proofs | the tragedy of the commons | dark energy | a Fourier transform | gerrymandering | mRNA | the subjunctive | a derivative | TCP congestion control | tort law | supersaturation | p-values | counterpoint | plate tectonics | attention in transformers | comparative advantage | CRISPR | Gödel’s first theorem | a heat exchanger | moral luck | a blockchain fork | nuclear fusion | depreciation | the doppler effect | elliptic curves | herd immunity | the Laffer curve | eventual consistency',
  why: `
does bread go stale faster in the fridge
are manhole covers round
do mirrors swap left and right but not up and down
do cats knead
is the sky dark at night
did the Bronze Age palaces fall within §20-60 years
do stock prices fall when companies make profit
is it harder to fold paper more than seven times
do airplanes avoid the Pacific and Tibet
does hot water sometimes seem to freeze first
do onions make you cry but ~food does not
do we say "o'clock"
do old lifts have mirrors
`,
  myt: `
Glass is a slow liquid.
Goldfish forget after §3-9 seconds.
The tongue has a taste map.
We use only a tenth of the brain.
Vikings wore horned helmets.
Lightning avoids a place it has hit.
Sugar makes children wild.
The Great Wall can be seen from orbit.
Reading in dim light ruins the eyes.
A coin dropped from a tower kills.
Bulls hate red.
Cold weather gives you colds.
`,
}

const CASES = `
What if §wif? ‹Trace the consequences over §5-200 years.|Economy, language, war, food.|Three scenarios with probabilities.|Be sceptical of big effects.|›
Argue that §the. Then argue the opposite. ‹Same length.|Which side has the weaker premise?|No straw men.|›
Critique this argument:¶"§arg"¶‹Name the fallacies.|Steelman it first.|Rewrite it so that it holds.|Is the conclusion true anyway?›
"§arg" ‹Valid? Sound?|Find the hidden premise.|How would a philosopher answer? A lawyer?›
Write a ‹debate speech|column|letter to the editor|closing plea› ‹for|against›: §the. §100-700 words. ‹Concede one point.|Use one statistic and say where it's from.|No rhetoric.›
Discuss whether §the. ‹Consider §2-5 viewpoints.|Conclude clearly.|Essay of §200-900 words with thesis and counterargument.|Don't hedge.›
Ethics: ‹a self-driving ferry must choose|a doctor knows a secret of a patient's fiancé|a §job finds §amount in a returned coat|a museum learns that its best piece was looted›. ‹Kant, Mill, Aristotle.|What would you do, in one sentence, then why?|List who is affected.›
Compare the ‹fall|rise|economy|law› of ‹Rome|the Hanse|the Ming|Venice|the Inca|the Ottomans› with ~emp. ‹Similarities must be specific.|Table plus thesis.|Avoid anachronism.›
Predict: ‹§city|§industry|libraries|passports|weddings› in 20§35-90. ‹Base rates first.|What would make you wrong?|One page from a newspaper of that day.›
`
const CASE_BANKS = {
  emp: 'Carthage | the Abbasids | the Soviet Union | Athens | Portugal | the Aztecs',
  wif: `
the printing press had reached §city in the year §800-1100
potatoes had never left the Andes
the telegraph had been invented before gunpowder
nobody had found oil under the sea
the Library of Alexandria had kept back-ups
the Black Death had struck two centuries later
electric cars had beaten petrol in 19§05-15
Napoleon had emigrated to ~city in 18§13-15
Esperanto had become a school subject everywhere in 19§20-50
zero had been banned
horses had never been tamed
the moon were half as far away
`,
  the: `
homework should be abolished
cities should ban private cars
voting should be a duty
museums should give everything back
zoos do more good than harm
children should choose their own names at §12-18
tips should be illegal
mathematics is invented
history repeats itself
privacy is a luxury
every ~job should work night shifts once
art can be separated from the artist
`,
  arg: `
Everyone I know has a phone, therefore paper maps are useless.
If we allow dogs in the park, soon there'll be horses, so no dogs.
The new §job started in §month and sales fell, so the new one must go.
Nobody has proved that §hobby is harmful, hence it is safe.
People were happier before §industry; we should go back.
Experts were wrong about fat, so they're wrong about the climate.
It is natural, and what is natural cannot be bad.
We have already spent §amount, so stopping would be waste.
Either you back the plan or you don't care for ~city.
`,
}

const PLANS = `
Write a business plan for §biz in §city. ‹Market, costs, prices, risks, first §30-120 days.|One page.|Break-even calculation with §amount start-up money.|Sceptical investor's questions at the end.›
Develop a ‹marketing|pricing|launch|retention› strategy for §biz. ‹Budget §amount a month.|Target: §job, §25-70 years old.|Three channels, one metric each.|No social media.›
SWOT for §biz ‹against a chain|in a shrinking town|run by two people›. ‹Then the one move to make.|Table.|›
Design §sys. ‹Requirements, capacity, API, schema, failure modes.|§2-90 million users, p99 §50-400 ms.|Start simple, then scale.|Justify each trade-off.|Diagram in text.|As in an interview of §30-50 minutes.›
System design: §sys. ‹Focus on consistency.|Focus on cost.|Only the data model.|What breaks at 10x?›
Set up §too on ‹Ubuntu 24.04|Windows 11|a Raspberry Pi 4|macOS|a VPS with §1-4 GB›. ‹Step by step with commands.|Include uninstall.|Common errors and fixes.|No Docker.|Behind a proxy.›
How to ‹install|configure|back up|migrate|secure› §too ‹from scratch|for §2-40 users|without downtime|offline›? ‹Exact commands, then what to check.|Short.|›
Draft ‹an OKR sheet|a job ad|a project charter|a risk register|terms for a raffle|an SOP› for §biz. ‹§1-3 pages.|Plain English.|Table.|›
Case: ‹Revenue of §biz fell by §8-45% within §2-9 months while visits rose.|§biz wants to open in ~city.|A rival of §biz halves its prices.› ‹Structure the problem.|Which data first?|Recommendation in §3-6 sentences.›
Calculate: §biz sells §20-900 units at ‹§amount|$§3-40›, fixed costs ~amount, variable §10-70%. ‹Break-even? Margin? What if the price falls by §5-20%?|Show a table for five volumes.›
`
const PLAN_BANKS = {
  biz: 'a bakery on a barge | a repair shop for hearing aids | a subscription for used toys | a mobile sauna | a language café | a bike courier co-op | a seed library | an escape room in a bank vault | a laundry with a bookshop | a podcast studio by the hour | a drone survey firm | a ~food stand | a school for night owls | a calendar app for choirs | a tailor for wheelchairs',
  sys: 'a URL shortener | a chat with read receipts | a ride-sharing dispatcher | a collaborative text editor | a ticket sale for a stadium | a news feed | a distributed cache | a web crawler | a parking garage | a payment ledger | a photo store | a leaderboard | an autocomplete service | a job scheduler | a metrics pipeline | a flash sale | a library of maps offline',
  too: 'PostgreSQL with TLS | a WireGuard server | Nextcloud | a local LLM | Home Assistant | a LaTeX toolchain | Python with pyenv | Kubernetes (k3s) | Jenkins | Pi-hole | a mail server | GitLab runner | ROS 2 | CUDA with PyTorch | an Nginx reverse proxy | zsh with plugins | Grafana and Prometheus | Samba shares',
}

const COUNSEL = `
§leg ‹Law of England.|Germany.|California.|General principles are fine.|Which deadlines apply?|What would the other side argue?|Cite the rule.›
§med ‹Differential diagnosis, most to least likely.|Red flags?|What would you ask next?|Explain to a layperson.|Mechanism, then management.›
§fin ‹Show the arithmetic.|Taxes ignored.|Worst case?|Recommend one.|Risks in a table.›
Vignette: §med Question: ‹next step|diagnosis|first-line drug|which test›? ‹A) wait B) image C) bloods D) surgery|Justify against the alternatives.|›
Issue, rule, application, conclusion: §leg
Act as ‹‹a notary|a litigator|a mediator›: §leg|‹a triage nurse|a pharmacist|a registrar›: §med|‹a portfolio manager|an actuary|a sceptical banker›: §fin› ‹No disclaimers.|What do clients always forget?|Bullet points.›
You are ‹a GP with §10-40 years of practice. §med|a lawyer in a small town. §leg|an accountant for freelancers. §fin› ‹Answer as you'd say it to a colleague.|Be brief.|›
Draft ‹a ‹clause|letter before action|client memo› for this: §leg|a ‹patient leaflet|referral|handover note› for this: §med|a ‹client memo|summary for the board› on this: §fin› ‹§80-400 words.|Plain language.|Formal.›
Explain the difference between ‹‹libel and slander|void and voidable|negligence and recklessness›, then turn to this: §leg|‹sensitivity and specificity|acute and chronic pain|sign and symptom›, then turn to this: §med|‹a bond and a stock|real and nominal|gross and net yield›, then turn to this: §fin›
`
const COUNSEL_BANKS = {
  leg: `
A tenant repaints a flat ‹black|with gold leaf› and moves out after §2-9 years; the landlord keeps §amount.
A buys a horse from B "as seen"; it limps after §2-30 days and the vet's report of §month was hidden.
An employee with §1-12 years of service is dismissed by text message on a §weekday.
A guest slips on ~food in a supermarket at §clock; the last inspection was §20-90 minutes earlier.
A neighbour's tree has roots under the garage; cost §amount.
Two people claim the same painting, one holds a receipt from 19§60-95, the other has had it for §11-40 years.
A freelancer delivers late because the client sent the files on §date; the contract has a penalty of §2-15%.
A §job shares a photo of an empty corridor at work and is warned.
`,
  med: `
A §19-82-year-old has had ‹chest pain on stairs|a dry cough|tingling in both hands|night sweats› for §2-9 ‹days|weeks›, takes ‹metformin|no drugs|ramipril|the pill›.
Sodium §118-132, potassium §3-6.§0-9, found after a marathon.
A child of §1-9 years with §38-40.§1-9 °C, a rash that ‹fades|does not fade› under glass.
Headache for §1-6 days, worse lying down, new at §45-75.
Ibuprofen with ‹lisinopril|sertraline|warfarin|lithium›: what happens?
Patient after a fall from §1-4 m, calm, pulse §50-130, belly tense.
Sudden loss of vision in one eye, §50-80 years, jaw hurts when chewing.
`,
  fin: `
§amount a month for §10-35 years at §2-8% versus paying off a loan at §1-6.§1-9%.
Bond, §2-10 years, coupon §1-6%, price §85-108: yield and duration.
Sell or keep shares of §company bought at §10-90, now §10-190, a third of the savings?
A café with §20-90k turnover and §5-30% margin is offered for §60-300k.
Freelance at §25-110 an hour or employed with §28-95k a year, §20-30 days of holiday.
A pension pot of §50-600k must last from §55-68 to ninety.
Hedge §100-900k dollars due in §2-9 months.
`,
}

const ZH = `
§zr ‹请一步一步推理。|只给答案。|小心陷阱。|说明理由。|›
用§zl实现§zd，要求：§zq，~zq。‹给出时间复杂度。|附测试。|只要代码。|›
§zx ‹只要代码|逐段解释|给三个例子›
计算：§zc ‹写出过程|保留两位小数|换一种方法验算›
解释§zt，‹用三句话|打个比方|面向小学生|要有公式|指出常见误解›。
列出§5-20‹种|个›§zs，‹附一句说明|按难度排序|做成表格|以JSON输出，不要多余文字›。
以“§zm”为题写一‹首七言绝句|首现代诗|篇§200-800字的微型小说|段相声|封情书|则寓言›，§zg。
如果‹郑和到了美洲|没有发明纸|安史之乱没发生|月亮消失|全世界只说一种语言›，会怎样？‹分经济、文化、科技来谈|推演§50-500年|给出两种可能›
比较‹清朝与奥斯曼的改革|快排与归并|公积金和商贷|唐诗和宋词|锂电池和钠电池|法家与儒家›，‹列表|§100-500字|最后给结论›
为‹社区咖啡馆|宠物殡葬|县城健身房|国风手账›写一份‹商业计划书|营销方案|抖音脚本|slogan，§5-15条›，预算§2-30万，‹目标客户要具体|风险单列|不要空话›
指出下面这段话的逻辑漏洞：“‹他连被子都不叠，怎么可能管好公司|大家都买了，所以一定好|以前没有空调人也活得好好的，可见空调没用|你不支持这个方案，就是不爱§zcity›。”
你是‹劳动法律师。员工入职§2-11个月被口头辞退|心内科医生。患者§45-80岁，胸闷§2-9天，心率§50-130|理财顾问。月收入§5-30千，房贷§2-9千|资深架构师。设计日活§10-900万的点赞系统›，‹给出分析|列出要点|下一步怎么做›。
翻译成‹英文|文言文|日文|四川话›：“‹山高路远，慢慢走，别回头看灯|本店盘点，明日照常|她把沉默也打包进了行李|我们对延误深表歉意，但不承担责任›”，‹并解释用词|两个版本›
`
const ZH_BANKS = {
  zcity: '西安 | 长沙 | 大连 | 贵阳',
  zr: `
甲说乙在撒谎，乙说丙在撒谎，丙说甲乙都在撒谎。谁说了真话？
§3-9个人§3-9天喝§3-9桶水，§10-30个人§10-30天喝多少桶？
一根绳子从一头烧到另一头要§20-60分钟，怎样量出四分之一的时间？
爸爸比儿子大§22-35岁，§2-9年后是儿子的§2-4倍，现在各几岁？
树上有§5-19只鸟，打了一枪，没打中，还有几只？为什么？
“‹冰箱|草莓|银行行长›”这三个字里一共有几画？
昨天是明天的话就好了，这样今天就是周§wk了。实际今天周几？
`,
  wk: '一 | 三 | 五',
  zl: 'Python | Go | Java | C++17 | Rust | TypeScript',
  zd: '带过期时间的LRU缓存 | 中文数字转阿拉伯数字 | 线程池 | 滑动窗口限流 | 八皇后（§6-10） | 表达式求值 | 敏感词过滤 | 最长不重复子串 | 简单的区块链 | 迷宫寻路',
  zq: '不用第三方库 | 处理空输入 | O(n)时间 | 线程安全 | 有类型注解 | 不超过§30-90行 | 递归和非递归各一版 | 抛出明确的异常',
  zx: `
写一个正则：匹配身份证号但不匹配全零
SQL：每个班总分前§2-5名，并列都要
shell命令：把§20-90个文件名里的空格换成下划线
SQL：连续§3-7天登录的用户
Excel公式：从“张三（138…）”里取出括号内的内容
Excel公式：两个日期之间的工作日，去掉调休
`,
  zc: `
∫x²e^(-§2-5x)dx，0到正无穷
§2-9^§50-400除以§7-23的余数
§100-900g水从§15-30℃加热到沸腾，功率§800-2000W，效率§60-95%，多久？
贷款§20-90万，年利率§3-5.§1-9%，§10-30年等额本息，月供？
袋中§3-8红§3-8白，取§2-3个，同色的概率
斜面倾角§20-50度，摩擦因数0.§1-5，物块加速度
`,
  zt: '注意力机制 | 量化宽松 | 熵 | 边际效用 | 零知识证明 | 格律 | 蝴蝶效应 | 反垄断 | 光的偏振 | CAP定理',
  zs: '冷门乐器 | 设计模式 | 适合北阳台的植物 | 常见认知偏差 | 宋代官职 | 面食 | 排序算法 | 两人桌游 | 修辞手法',
  zm: '末班地铁 | 停电 | 旧雨伞 | 无人认领的信 | 霜降 | 火星上的豆腐店',
  zg: '不出现“爱”字 | 每句有数字 | 结尾反转 | 押韵 | 用第二人称 | 带一点黑色幽默',
}

const DE_FR = `
Schreibe ‹eine Python-Funktion, die|ein kurzes Skript, das|eine Methode in ‹Java|Kotlin|C#›, die› §dd. ‹Mit Kommentaren.|Nur der Code.|Randfälle nennen.|Erst die Idee, dann der Code.›
§dr ‹Begründe.|Schritt für Schritt.|Nur die Lösung.|Rechne zur Probe nach.›
Berechne: §dm ‹Lösungsweg angeben.|Auf zwei Stellen.|Mit Einheiten.›
Erkläre ‹einem Azubi|einer Zehnjährigen|in §3-8 Sätzen|ohne Fremdwörter› §dt. ‹Mit Beispiel.|Nenne den häufigsten Irrtum.|›
Erstelle eine Tabelle: ‹Dämmstoffe|Brotsorten|Rechtsformen|Programmiersprachen|Nachtzüge› mit ‹Preis, Vorteil, Haken|Jahr, Herkunft, Eignung|Aufwand und Risiko›. §4-12 Zeilen. ‹Keine Einleitung.|›
Verfasse ‹ein Gedicht|eine Kurzgeschichte|einen Dialog|eine Glosse› über ‹einen Schaffner ohne Zug|den letzten Briefkasten von §city|zwei Nachbarn und eine Hecke|Schnee im Juni›, ‹§8-20 Zeilen|§100-500 Wörter›, ‹im Präteritum|ohne Adjektive|Kreuzreim|mit offenem Ende›.
Prüfe das Argument: „‹Früher ging es auch ohne, also brauchen wir es nicht|Wer nichts zu verbergen hat, hat nichts zu fürchten|Alle Raser sind jung, §name ist jung, also rast §name›.“ ‹Welcher Fehler?|Formuliere es haltbar um.|›
Rechtsfrage: ‹Mieter streicht die Wände schwarz und zieht nach §2-9 Jahren aus|Kündigung per Messenger in der Probezeit nach §2-5 Monaten|Hund des Nachbarn zerbeißt einen Schuh für §40-300 €›. ‹Gutachtenstil.|Kurz.|Welche Paragraphen?›
Écris ‹un sonnet|une nouvelle de §100-500 mots|un discours|une lettre de résiliation poétique› sur ‹un phare à vendre|la dernière cabine de §city|un boulanger insomniaque|deux sœurs et un piano›, ‹en alexandrins|sans la lettre « ‹e|a› »|au futur|avec une chute›.
Résous : §fm ‹Détaille chaque étape.|Vérifie le résultat.|Seulement la réponse.›
Rédige ‹une fonction JavaScript|une requête SQL|un script Python› qui §fd. ‹Complexité ?|Tests compris.|Sans bibliothèque.›
Explique ‹la TVA sociale|l'effet Venturi|la récursivité terminale|le subjonctif imparfait|la dette publique|l'ARN messager› ‹à un enfant de §7-12 ans|en §3-6 phrases|avec une métaphore culinaire›. ‹Sans jargon.|›
Compare ‹Voltaire et Rousseau|SCI et indivision|REST et gRPC|colza et tournesol|Lyon et ~city› ‹en tableau|en §100-300 mots|sur trois critères› ‹et tranche.|, sources à l'appui.|.›
Imagine que ‹la Commune ait gagné|le Minitel soit devenu mondial|Paris soit un port de mer|on vote à §12-16 ans›. ‹Conséquences sur §20-150 ans.|Un article de presse de ce monde.|Sois sceptique.›
Plan de ‹dissertation|mémoire|business plan› : ‹« Peut-on mentir par devoir ? »|« Le progrès rend-il libre ? »|un atelier de vélos partagés à §city|une librairie de nuit›. ‹Trois parties.|Avec contre-arguments.|Une page.›
`
const DE_FR_BANKS = {
  dd: `
überlappende Zeiträume zusammenfasst
IBANs prüft, aber Testkonten durchlässt
die §2-9 größten Ordner auflistet
Dubletten bis auf die neueste Zeile findet
römische Zahlen in arabische wandelt
alle PDF nach Datum umbenennt
den Median je Quartal liefert
Postleitzahlen aus Freitext zieht
`,
  dr: `
Drei Schalter, §1-3 Lampen, ein Gang in den Keller: Wie findet man die Zuordnung?
Greta ist doppelt so alt wie Tobias war, als Greta so alt war wie Tobias jetzt ist. Zusammen §49-98. Wie alt sind beide?
Ein Schäfer hat §12-40 Schafe, alle bis auf §5-9 laufen davon. Wie viele bleiben?
Welche Zahl fehlt: §2-5, §6-9, §12-15, ?, §30-50
Auf dem Teich verdoppelt sich die Fläche der Seerosen täglich, am §20-48. Tag ist er voll. Wann halb?
`,
  dm: `
Monatsrate für §5-90 Tausend € bei §2-7,§1-9 % über §3-20 Jahre
Bremsweg aus §50-180 km/h auf nasser Straße, µ = 0,§2-6
Wahrscheinlichkeit für mindestens §2-4 Sechser bei §5-12 Würfen
∫ x·sin(§2-6x) dx von 0 bis π
Wärmeverlust durch §10-60 m² Fenster, U = §1-3,§1-9, außen -§1-12 °C
`,
  dt: 'die kalte Progression | den Treibhauseffekt | das Verhältniswahlrecht | neuronale Netze | Entropie | den Konjunktiv II | eine GmbH | Impfstoffe | den Dativ',
  fm: `
|x - §1-9| + |x + §1-9| = §12-30
un train part de §city à §6-9 h §10-50 à §80-200 km/h, un autre à sa rencontre §10-40 min après, distance §200-700 km
l'intégrale de x²·e^(-§2-5x) entre 0 et l'infini
§3-9 amis se partagent §amount, l'un paie le double, l'autre part avant le dessert
la probabilité que deux personnes sur §10-40 soient nées le même jour
une échelle de §3-8 m glisse à 0,§2-9 m/s
`,
  fd: `
fusionne des créneaux qui se chevauchent
valide un numéro de sécurité sociale
renvoie le deuxième montant par client
compte les mots sans accents ni majuscules
trouve les anagrammes à §1-2 lettres près
génère un calendrier de gardes pour §5-20 personnes
`,
}

const ES_PT = `
Escribe ‹una función en Python|una consulta SQL|una expresión regular|un script de bash|un componente React› que §ed. ‹Solo el código.|Explica la complejidad.|Con pruebas.|Sin librerías.›
§ea ‹Razona paso a paso.|Responde solo con el número.|Justifica.|¿Hay trampa?›
Explica §et ‹a un niño de §6-11 años|en §3-7 frases|con una analogía de cocina|para un examen›. ‹Incluye un error frecuente.|›
Haz una tabla de §3-12 ‹quesos|lenguajes de programación|virreyes|tipos de contrato|maderas› con ‹origen, precio y uso|año y defecto|pros y contras›. ‹Ordena por la segunda columna.|Sin introducción.|En JSON.›
Escribe un ‹soneto|microrrelato de §50-200 palabras|monólogo|romance› sobre ‹un faro en venta|el último afilador de §city|un reloj que miente|dos hermanas y un olivo›, ‹sin adjetivos|con rima asonante|que acabe como empieza|en segunda persona›.
¿Qué habría pasado si ‹la Armada hubiera vencido|no se hubiera inventado el bolígrafo|los incas hubieran tenido hierro|la siesta fuera ley mundial›? ‹Tres escenarios.|Sé escéptico.|Economía, lengua y arte.›
Analiza: "‹Siempre se ha hecho así, luego está bien|Si bajan los impuestos todos ganan, mira a mi primo|O apruebas el plan o no te importa §city›". ‹¿Qué falacia es?|Refuta y reformula.|›
Plan de negocio para ‹una heladería de invierno|un taller de bicis|una app de vecinos|un vivero› en ~city con §amount. ‹Umbral de rentabilidad.|Riesgos.|Primeros §30-90 días.›
Escreva ‹uma função em JavaScript|um comando SQL|uma regex|um script Python› que §pd. ‹Comente cada linha.|Só o código.|Trate entradas vazias.›
Resolva: §pm ‹Mostre os passos.|Confira o resultado.|Só a resposta.›
Explique ‹juros compostos|a crase|buracos negros|o teorema de Pitágoras|blockchain|a mais-valia› ‹para uma criança|em §3-6 linhas|usando futebol›. ‹Sem jargão.|Dê um exemplo com números.›
Crie ‹um cordel|um conto de §80-400 palavras|uma crônica|um diálogo› sobre ‹a barca das §5-7 da manhã|um santo que perdeu o emprego|a vizinha e o drone|o último bonde›, ‹com final aberto|sem verbos no passado|em sextilhas›.
Compare ‹CLT e PJ|Machado e Eça|Porto e ~city|álcool e gasolina|Tesouro IPCA e CDB› ‹em tabela|em §80-250 palavras›. ‹Dê um veredito.|Cite números.›
Monte ‹um plano de marketing|uma planilha de custos|um roteiro de vídeo de §30-90 segundos› para ‹uma barbearia itinerante|doces veganos|aulas de cuíca|um brechó›. ‹Orçamento R$ §300-5000.|Sem clichês.›
`
const ES_PT_BANKS = {
  ed: `
valide un DNI con letra
una reservas solapadas
devuelva el segundo salario por departamento
borre copias de más de §5-40 días
extraiga precios con coma decimal
reparta §10-40 turnos entre §3-9 personas
muestre un mapa de butacas de §20-90 plazas
`,
  ea: `
Si §3-9 gallinas ponen §3-9 huevos en §3-9 días, ¿cuántos ponen §10-30 en §10-30?
Un caracol sube §3-6 m de día y baja §1-2 de noche; pozo de §12-40 m.
Una hipoteca de §60-250 mil al §2-5,§1-9 % a §10-30 años: cuota e intereses.
¿Cuántas veces aparece la "a" en "§city, ~city, naranja y barca"?
§name miente los lunes y ~name los martes; hoy los dos dicen "ayer mentí". ¿Qué día es?
Se lanza una piedra a §8-30 m/s con §20-70 grados desde §5-40 m. ¿Dónde cae?
`,
  et: 'la inflación | el efecto Doppler | los verbos de cambio | un contrato de arras | la fotosíntesis | la recursividad | el sesgo de confirmación | la Ley de Ohm',
  pd: `
valida CPF e rejeita dígitos repetidos
agrupa vendas por semana
acha o §2-5º maior valor por loja
renomeia fotos pela data
converte reais por extenso
remove duplicados menos o mais novo
`,
  pm: `
|x - §1-9| + |x + §1-9| = §12-30
um carro de §900-1600 kg freia de §60-140 km/h em §30-90 m: força média?
R$ §500-9000 a §1-2,§1-9% ao mês por §6-48 meses
de quantos modos §5-9 pessoas sentam sem que §name fique ao lado de ~name
misturam-se §100-900 ml de café a §60-90 °C com §20-200 ml de leite a §4-10
a soma dos §20-90 primeiros ímpares
`,
}

const RU = `
Напиши ‹функцию|класс|программу› на ‹Python|C++|Go|Kotlin|Паскале›: §rd. ‹Только код.|С тестами.|Оцени сложность.|Без сторонних библиотек.›
§rz ‹Рассуждай по шагам.|Ответ одним числом.|Обоснуй.|Есть подвох?›
Объясни ‹школьнику|в §3-7 предложениях|на примере кухни|как для экзамена› §rt. ‹Назови типичную ошибку.|Без терминов.|›
Составь таблицу: ‹сорта чая|реформы XIX века|языки программирования|породы дерева|виды договоров›, столбцы: ‹год, автор, итог|цена, плюсы, минусы|назначение и риск›. §4-12 строк. ‹Без вступления.|›
Сочини ‹сонет|рассказ на §100-500 слов|частушки, §3-8 штук|басню|диалог› про ‹маяк на продажу|лифтёра, который боится высоты|последний трамвай|кота-бухгалтера›. ‹Без прилагательных.|Открытый финал.|Перекрёстная рифма.|От второго лица.›
Что было бы, если бы ‹Пётр остался в Голландии|не открыли нефть|книги печатали с IX века|Луны не было›? ‹Три сценария.|На §20-200 лет вперёд.|Скептически.›
Разбери аргумент: «‹Все так делают, значит можно|Учёные ошибались, следовательно, ошибаются и сейчас|Либо мы, либо хаос›». ‹Какая ошибка?|Сформулируй сильнее.|›
‹Бизнес-план|Маркетинговый план|SWOT›: ‹прокат палаток|пекарня на колёсах|ремонт гитар|курсы для бабушек›, вложения §50-900 тысяч. ‹Точка безубыточности.|Риски отдельно.|Первые §30-90 дней.›
Спроектируй ‹сервис коротких ссылок|чат на §1-50 млн пользователей|бронирование бань|систему рейтингов›. ‹API, схема данных, узкие места.|Как на собеседовании.|Что сломается при росте в 10 раз?›
Переведи на ‹английский|немецкий|язык XVIII века›: «‹Дорогу осилит идущий, но лучше на поезде|Просим не беспокоить сторожа по пустякам|Тишина тут громче радио›». ‹Два варианта и пояснение.|Сохрани ритм.|›
Напиши пошаговую инструкцию: ‹поставить PostgreSQL на Ubuntu|настроить WireGuard|собрать проект на CMake|перенести сайт без простоя›. ‹Команды и проверка после каждой.|Для новичка.|›
`
const RU_BANKS = {
  rd: `
слияние пересекающихся интервалов
проверка ИНН
поиск подстроки со звёздочками
число прописью до миллиона
вычисление выражений со скобками
дубликаты, кроме последнего
кэш с вытеснением и сроком §5-90 секунд
`,
  rz: `
Улитка поднимается на §3-6 м днём и сползает на §1-2 ночью, колодец §12-40 м. Когда выберется?
Отцу §30-50, сыну §4-12. Через сколько лет отец будет втрое старше?
Вычисли остаток §2-13^§50-900 при делении на §7-29.
Камень брошен под углом §20-70° со скоростью §8-30 м/с. Дальность?
Сколько букв «о» во фразе «молоко около колокола и ещё §2-9 котов»?
В коробке §3-9 белых и §3-9 чёрных, достают §2-3. Вероятность одного цвета?
Ипотека §2-9 млн, §6-19%, §10-25 лет: платёж и переплата.
`,
  rt: 'энтропию | инфляцию | деепричастия | рекурсию | фотосинтез | презумпцию невиновности | градиентный спуск | приливы | теорему Байеса',
}

const EAST = `
§jq ‹段階的に考えてください。|答えだけ。|理由も。|›
‹Python|JavaScript|Kotlin|Go›で「§jd」を書いてください。‹コードのみ。|計算量も。|初心者向けの説明付き。|テスト込み。›
‹「§jm」をテーマに§100-600字の物語|「§jm」で俳句を§2-6句|「§jm」についての論説文›。‹形容詞禁止。|結末は開いたまま。|二人称で。|季語を明記。›
‹円安|光合成|再帰|助詞の「は」と「が」|ベイズの定理|半導体›を‹小学生に|三文で|たとえ話で|数式つきで›説明せよ。
‹城|発酵食品|鉄道会社|敬語の誤用›を§5-15件、表で。列：‹名称・年・特徴|例・理由・言い換え|費用・難易度›。
もし‹鎖国が続いていたら|活版印刷が平安にあったら|月がなかったら›？‹三つの可能性を確率つきで。|懐疑的に。|経済と言葉に絞って。›
§kq ‹단계별로 풀어줘.|답만.|이유를 설명해.|›
‹파이썬|자바|자바스크립트|코틀린› 코드로 작성해줘: §kd. ‹주석 포함.|시간복잡도도.|코드만.|예외 처리 필수.›
‹막차|고장 난 등대|할머니의 김치통|비 오는 §kc›에 대한 ‹시|짧은 소설 §100-500자|대화문›을 써줘. ‹반전 있게.|형용사 없이.|존댓말로.›
‹환율|양자 얽힘|근저당|엔트로피|딥러닝›을 ‹초등학생|취준생|할아버지›에게 설명해줘. ‹비유 하나.|다섯 문장.|흔한 오해도.›
‹전세와 월세|리액트와 뷰|조선의 두 호란|연금저축과 IRP›을 표로 비교하고 ‹결론 한 줄.|상황별로 추천해.|숫자 포함.›
اكتب ‹دالة بايثون تتحقق من ‹رقم الهاتف|صحة التاريخ|كلمة المرور›|استعلام SQL يعيد ‹ثاني أعلى راتب|العملاء المكررين›|‹قصيدة|قصة من §100-400 كلمة|حوارا› عن ‹منارة معروضة للبيع|ساعي بريد فقد الرسائل|قطة في سوق››. ‹مع الشرح.|بدون مقدمة.|بأسلوب بسيط.›
اشرح ‹التضخم|الثقوب السوداء|المضارع المنصوب|نظرية فيثاغورس› ‹لطفل عمره §6-12 سنوات|في §3-7 جمل|بمثال من السوق›. ‹واذكر خطأ شائعا.|›
‹حل|احسب›: ‹قطار سرعته §60-160 كم في الساعة وآخر §60-160 والمسافة §200-700 كم، متى يلتقيان؟|قرض §20-300 ألف بفائدة §3-9% على §5-20 سنة، كم القسط؟|ما باقي قسمة §3-9^§20-90 على §7-13؟› ‹خطوة بخطوة.|الجواب فقط.›
‹Python ile|Basit bir dille|Açıkça› §td yaz. ‹Sadece kod.|Açıklamalı.|Sınır durumlarını da düşün.›
‹Enflasyonu|Özyinelemeyi|Kara delikleri|Kira sözleşmesini› ‹bir çocuğa|§3-6 cümlede|mutfak benzetmesiyle› anlat. ‹Yaygın bir yanlışı da söyle.|›
‹Satılık bir fener|Son vapur|İki komşu ve bir incir ağacı› hakkında ‹§8-20 dizelik şiir|§100-400 kelimelik öykü|mani› yaz, ‹sıfat kullanma|sonu açık kalsın|uyaklı olsun›.
Buatkan ‹‹fungsi Python|kode PHP|regex› untuk ‹cek NIK|nomor telepon Indonesia|format rupiah|plat nomor›|‹puisi §8-20 baris|cerita §100-400 kata|pantun› tentang ‹mercusuar yang dijual|tukang kunci pelupa|ojek dan hujan››. ‹Tanpa penjelasan.|Jelaskan langkahnya.|›
Jelaskan ‹inflasi|lubang hitam|rekursi|hukum waris› ‹untuk anak SD|dalam §3-7 kalimat|pakai contoh warung›. ‹Sebutkan salah paham yang umum.|›
`
const EAST_BANKS = {
  jq: `
§3-9人が§3-9日で終える仕事を§10-20人なら何日？
井戸は§12-40m、カタツムリは昼に§3-6m登り夜に§1-2m落ちる。何日目に出る？
ローン§500-4000万円、年利§1-3.§1-9%、§15-35年の毎月返済額は？
「庭には二羽鶏がいる」に漢数字はいくつ？§2-9回繰り返すと？
初速§8-30m/s、角度§20-70度の投射、最高点は？
AはBが嘘つきと言い、Bは二人とも正直と言う。どちらが本当？
§2-9の§20-90乗を§7-19で割った余り
`,
  jd: `
重なる予約をまとめる
部署ごとに二番目に高い給料
全角と半角の数字を揃える
§3-9日連続ログインした人
漢数字を算用数字に変換
フォルダを日付で整理
キャッシュを§5-90秒で捨てる
`,
  jm: '売りに出た灯台 | 終点 | 貸した傘 | 沈黙する時計 | 雪の図書館',
  kc: '군산 | 강릉 | 목포 | 대전',
  kq: `
달팽이가 낮에 §3-6m 오르고 밤에 §1-2m 미끄러진다. 우물 §12-40m, 며칠?
아버지 §32-50세, 아들 §4-12세. 몇 년 뒤 세 배?
§3-9명이 원탁에 앉는데 두 사람은 떨어져야 한다. 경우의 수는?
원금 §1-9천만 원, 연 §3-6.§1-9%, §2-20년 원리금균등 월 상환액
‘갑은 을이 거짓말쟁이라 하고 을은 갑도 그렇다고 한다’ 누가 참?
§100-900g 물을 §10-25도에서 끓이는 데 §800-2000W로 몇 분?
`,
  kd: '주민번호 형식 검사 | 부서별 두 번째 급여 조회 | 겹치는 일정 합치기 | 한글 초성 추출 | §3-7일 연속 접속자 찾기 | 별점 컴포넌트 만들기',
  td: 'TC kimlik doğrulama fonksiyonu | çakışan randevuları birleştiren kod | §5-40 günden eski yedekleri silen komut | bölüm başına ikinci en yüksek maaş sorgusu | sayıyı yazıya çeviren fonksiyon',
}

export const ARENA_VISITORS: readonly Source[] = [
  person('arena_riddles', 300, 0.15, RIDDLES, RIDDLE_BANKS),
  person('arena_code', 340, 0.1, CODE, CODE_BANKS),
  person('arena_oneliners', 300, 0.15, ONELINERS, ONELINER_BANKS),
  person('arena_figures', 320, 0.05, FIGURES, FIGURE_BANKS),
  person('arena_tables', 300, 0.1, TABLES, TABLE_BANKS),
  person('arena_pens', 320, 0.1, PENS, PEN_BANKS),
  person('arena_explains', 300, 0.15, EXPLAINS, EXPLAIN_BANKS),
  person('arena_cases', 280, 0.1, CASES, CASE_BANKS),
  person('arena_plans', 300, 0.1, PLANS, PLAN_BANKS),
  person('arena_counsel', 280, 0.1, COUNSEL, COUNSEL_BANKS),
  person('arena_zh', 320, 0, ZH, ZH_BANKS),
  person('arena_de_fr', 300, 0, DE_FR, DE_FR_BANKS),
  person('arena_es_pt', 300, 0, ES_PT, ES_PT_BANKS),
  person('arena_ru', 260, 0, RU, RU_BANKS),
  person('arena_east', 340, 0, EAST, EAST_BANKS),
]
