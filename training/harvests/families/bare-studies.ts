// Problems and questions of examination sets, sent bare: arithmetic stories, olympiads in LaTeX, options, passages, trivia.
import { TEXTBOOK } from '../banks/textbook.ts'
import { WIDE } from '../banks/wide.ts'
import { statements, SUBJECTS, shuffled } from '../banks/subjects.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  ...TEXTBOOK,
  ...WIDE,
  snack:
    'cookies | stickers | marbles | muffins | tickets | tulips | pencils | shells | bracelets | pancakes | comic books | peaches',
  unit: 'bag | shelf | tray | basket | row | crate',
  latex: String.raw`
Let $f(x) = x^3 - §2-9x^2 + §1-9x - §1-9$ have roots $r, s, t$. Compute ‹$r^2+s^2+t^2$|$\frac1r+\frac1s+\frac1t$|$(1+r)(1+s)(1+t)$|$r^3+s^3+t^3$›.
How many positive integers $n \le §100-2000$ are divisible by neither $§2-5$ nor $§6-11$ but ‹by $§12-19$|leave a remainder of $1$ when divided by $§12-19$|have an even digit sum›?
In triangle $ABC$, $AB = §5-20$, $BC = §6-21$ and $\angle ABC = ‹30|45|60|120|135›^\circ$. Find ‹the area of $ABC$|the length of the median from $B$|the circumradius|$AC^2$›.
Find the ‹smallest positive integer|sum of all integers› $k$ such that $§2-9k + §1-12 \equiv §0-6 \pmod{§7-31}$‹ and $k > §10-60$|›.
Evaluate \[ \sum_{k=1}^{§5-60} \frac{‹1|k|2k+1›}{k(k+§1-4)}. \] Express the answer as a fraction in lowest terms.
Suppose $a$, $b$ and $c$ are positive reals with $‹a+b+c|ab+bc+ca|abc› = §1-12$. Determine the ‹minimum|maximum› possible value of $‹a^2+b^2+c^2|(a+1)(b+1)(c+1)|\frac{a}{b}+\frac{b}{c}+\frac{c}{a}|a^2 b c›$, or show that there is none.
A sequence satisfies $a_1 = §1-9$, $a_2 = §1-9$ and $a_{n+2} = §1-4a_{n+1} - §1-4a_n$ for $n \ge 1$. What is ‹the remainder when $a_{§50-2025}$ is divided by $§3-13$|$a_{§7-12}$|the limit of $a_{n+1}/a_n$, if it exists›?
A fair die is rolled §3-8 times. The probability that ‹the product is divisible by $§4-12$|no two consecutive rolls are equal|the largest roll is $§3-5$› can be written as $\tfrac{m}{n}$ with $\gcd(m,n)=1$. Find $m+n$.
Let $S = \{1, 2, \dots, §6-30\}$. In how many ways can one choose a subset of $S$ ‹with no two consecutive elements|whose sum is divisible by $§3-5$|of size $§3-5$ containing exactly two primes›?
Circles $\omega_1$ and $\omega_2$ of radii $§2-9$ and $§10-17$ ‹are externally tangent|meet at right angles|have centres $§20-40$ apart›. Find the length of their common external tangent.
Find all functions $f\colon \mathbb{R}\to\mathbb{R}$ such that $f(‹x+y|xy|x-f(y)|x+f(y)›) = ‹f(x)+§1-5y|f(x)f(y)|xf(y)-yf(x)|f(x)-§2-7y› $ for all real $x, y$.
Given that $\log_{§2-5} x + \log_{§6-9} x = §2-6$, find $x$ in simplest form.
A complex number $z$ satisfies $\lvert z - §1-5i\rvert = §1-6$. Find the ‹greatest|least› value of $\lvert z + §2-9\rvert$.`,
  calculus: String.raw`
Compute $\displaystyle\int_0^{§1-6} ‹x e^{-§2-5x}|\frac{x}{x^2+§1-9}|x^2\sqrt{x+§1-4}|\sin(§2-6x)\cos x›\,dx$.
Find $\lim_{x\to 0} ‹\frac{\sin §2-9x - §2-9x}{x^3}|\frac{e^{§2-7x}-1}{\ln(1+§2-8x)}|(1+§2-6x)^{§1-5/x}›$.
Determine the radius of convergence of $\sum_{n\ge 1} ‹\frac{n^{§1-4}}{§2-9^n}|\frac{(n!)^2}{(2n)!}|\frac{§2-7^n}{n^2+§1-9}› x^n$.
Solve $y'' ‹+|-› §1-9y' + §1-20y = ‹0|e^{§1-4x}|\sin §1-5x|§2-9›$ with $y(0) = §0-4$ and $y'(0) = §0-4$.
Let $A = \begin{pmatrix} §1-9 & §0-5 \\ §0-5 & §1-9 \end{pmatrix}$. ‹Diagonalise $A$ if possible|Compute $A^{§5-30}$|Find the singular values of $A$|Find $e^{A}$›.
Find the volume of the solid obtained by rotating the region between $y = x^{§2-4}$ and $y = §2-9x$ about the ‹$x$-axis|$y$-axis|line $y=-§1-3$›.
Is the function $f(x,y) = ‹x^{§2-4}y|\frac{xy}{x^2+y^2}|x^2-§2-9xy+y^2› $ ‹continuous|differentiable|convex› at the origin? Justify.
Let $X$ be ‹exponential with mean $§2-9$|uniform on $[0,§2-9]$|Poisson with $\lambda=§2-9$› and $Y = ‹X^2|2X+§1-9|\min(X,§1-4)›$. Find $E[Y]$ and $\operatorname{Var}(Y)$.`,
  sumStory: `
① bakes §12-60 @s every morning. §2-5 are eaten at breakfast and ② takes §4-10 to school. The rest are sold for $§1-4 each. How many dollars does ① make in §2-14 days?
There are §3-12 @s in each @u. If ① buys §4-20 such @us and gives away a ‹third|quarter|half› of everything, how many @s are left?
① is ‹twice|three times› as old as ②. In §4-15 years the sum of their ages will be §40-99. How old is ② now?
A §job earns $§12-40 an hour and one and a half times as much after §30-40 hours. Last week it was §41-60 hours. How much was paid, after $§20-90 for insurance?
① reads §12-45 pages a day from Monday to Friday and twice as many on each day of the weekend. How long does a book of §300-990 pages take?
A tank holds §200-900 litres. It is filled at §6-20 litres a minute and leaks §1-5 litres a minute. After §10-40 minutes the leak is mended. How many minutes in all until it is full?
① has §20-80 @s, which is §4-15 more than ② has and ‹half as many as|§3-9 fewer than› ③ has. How many do the three have together?
At a fair, rides cost §2-6 tickets and games §1-3 tickets. ① bought §30-60 tickets, went on §3-7 rides and played games with the rest. How many games was that, and how many tickets remained?
Every @u on the farm gives §8-30 kg of apples. §2-9 @us were lost to frost, out of §20-60. At $§1-3 a kilogram, what is the harvest worth?
A train leaves §city at §7-11:00 at §60-120 km/h; another leaves ~city, §300-800 km away, half an hour later at §70-130 km/h in the opposite direction. When do they meet?`,
  lesson: `The Water Cycle | Supply and Demand | Parts of the Cell | Newton's Laws | Acids and Bases | Civic Institutions | Plate Boundaries | Electric Circuits | Ecosystems | Fractions | The Periodic Table | Heredity | Sound Waves | Trade Routes | Weather and Climate | The Solar System | Simple Machines | Human Digestion`,
  everyday: `
① put ice cubes in a glass and left it in the sun. What is most likely to happen?¶(a) the glass grows (b) the ice melts (c) the sun sets (d) ① gets cold
Where would a ‹librarian|cook|sailor|surgeon› most likely keep ‹a knife|a rope|a list of names›?¶(a) ‹drawer|galley|theatre› (b) river (c) cloud (d) dream
If someone is ‹yawning|shivering|sweating|whispering›, they are probably ‹…|____›.¶(a) ‹tired|cold|hot|keeping a secret› (b) wooden (c) elected (d) on sale
① was late for work because the ‹alarm did not ring|bus broke down|road was flooded›. What might ① do first?¶(a) ‹call the boss|apologise› (b) paint the fence (c) buy a piano (d) plant rice
A person who wants to ‹open a locked door|cross a river|stay dry|see far away› needs a ____.¶(a) ‹key|boat|umbrella|telescope› (b) spoon (c) ‹pillow|carrot› (d) stamp
The ‹trophy|violin|lamp› does not fit into the ‹case|box› because it is too ‹large|small›. What is too ‹large|small›?
① lent ② ‹an umbrella|a coat|some money|a bicycle› because they ‹felt sorry. Who felt sorry|had forgotten theirs. Who had forgotten something|did not need it. Who did not need it|asked politely. Who asked›?
What happens before ‹a cake is put in the oven?¶(a) §plainLine (b) the dough is mixed|a letter is delivered?¶(a) §plainLine (b) it is written|a plane takes off?¶(a) passengers board (b) §plainLine|a tree is felled?¶(a) it grows (b) §plainLine› (c) nobody breathes
Which is heavier, ‹a kilogram of §goods or a kilogram of feathers|a grown §beast or a newborn ~beast|a litre of oil or a litre of water›, and why?`,
  trivia: `
Which ‹river flows through|language is spoken in|currency is used in|ocean borders› §land?
What is the capital of §land, and what is it ‹known for|named after›?
In which ‹century|country|city› was §person born?
Who wrote "§work", and in which ‹year|language|country› did it first appear?
How many ‹hearts|legs|teeth|eyes|chambers in the heart› does the average §beast have?
What is the chemical symbol of ‹gold|tin|potassium|mercury|tungsten|iron|lead|silver|sodium›, and where does it come from?
Which came first, ‹§wide or ~wide|the telescope or the microscope|the fork or the zipper|the bicycle or the sewing machine›?
What is a group of ‹crows|lions|geese|owls|whales› called?
Which ‹planet|moon|star› is ‹hottest|largest|closest to Earth|named after a god of war›?
What did §person say about §goodTrait, if anything?
Roughly how ‹long|heavy|old|fast› is the §beast ‹at birth|on average|at most›?
Name the author, the main character and the setting of "§work".`,
})

const letters = 'ABCDEFGHIJ'

export const BARE_STUDIES: readonly Harvest[] = [
  en('bare_sum_stories', 'math_requery', 300, ({ expand }) => {
    const [thing, unit] = expand('§snack/§unit').split('/')
    return [
      {
        prompt: expand('§sumStory')
          .replaceAll('@s', thing)
          .replaceAll('@us', `${unit}s`)
          .replaceAll('@u', unit),
      },
    ]
  }),
  en('bare_latex_contest', 'math_requery', 320, ['§latex']),
  en('bare_latex_calculus', 'math_requery', 260, ['§calculus']),
  en('bare_latex_source_tagged', 'math_requery', 240, [
    '§latex\n\n(‹Regional round|Team round|Qualifier|Final|Training camp› ‹19|20›§10-25, problem §1-15)',
    '[§1-7 points] §latex',
    'P§1-30. ‹§latex|§calculus›',
  ]),
  en('bare_science_five_options', 'science_requery', 260, ({ expand, random }) => {
    const subject = random.pick(SUBJECTS)
    const others = shuffled(random, SUBJECTS).filter(({ name }) => name !== subject.name)
    const right = statements(subject, 1, random, expand)[0]
    const wrong = others.slice(0, random.int(2, 5)).map((other) => statements(other, 1, random, expand)[0])
    const options = shuffled(random, [right, ...wrong])
    const mark = random.pick([
      (i: number) => `(${letters[i]}) `,
      (i: number) => `${letters[i].toLowerCase()}) `,
      (i: number) => `${i + 1}. `,
    ])
    const stem = expand(
      `‹A student of|A textbook on|Someone studying› ${subject.name} would agree with which of these?`,
    )
    return [{ prompt: `${stem}\n${options.map((option, i) => mark(i) + option).join('\n')}` }]
  }),
  en('bare_science_numeric_options', 'science_requery', 240, ({ expand, random }) => {
    const base = random.int(2, 90)
    const options = shuffled(random, [
      base,
      base * 2,
      base + random.int(1, 9),
      Math.max(1, base - 1),
      base * 10,
    ])
    const stem = expand('‹§physics|§chemistry|§economy|§biology›')
    const unit = random.pick(['', ' units', ' (in SI units)', ', approximately'])
    return [
      {
        prompt: `${stem}\n\n${options
          .slice(0, 4)
          .map((value, i) => `${letters[i]}: ${value}${unit}`)
          .join('\n')}`,
      },
    ]
  }),
  en('bare_lesson_questions', 'science_requery', 280, [
    '§lesson: ‹explain with an example|give the three key terms|what do pupils usually get wrong|how is it measured|summarise for grade §4-12›.',
    'Chapter §1-24, §lesson. Question §1-30: ‹Why does §concept matter here?|Describe an experiment that shows the main idea.|Sketch in words the diagram on this topic.|What would change on ‹Mars|the Moon|an island›?|Relate it to §wide.›',
    'In the lesson on §lesson, define ‹two|three|five› terms and use each in a sentence about §land.',
    'Short answer (§1-6 points): how does §lesson connect with ~lesson?',
  ]),
  en('bare_passage_then_question', 'instruct_requery', 260, ({ expand, random }) => {
    const subject = random.pick(SUBJECTS)
    const text = random.chance(0.5)
      ? expand('§para')
      : statements(subject, random.int(3, 5), random, expand).join(' ')
    const ask = expand(
      '‹What is the main idea?|Which detail supports the main idea?|What can be inferred from the last sentence?|What does the author imply?|According to the passage, why does this matter?|Which word best describes the tone?|What happened first?|Who or what is mentioned only once?›',
    )
    return [
      {
        prompt: random.pick([
          `Passage: ${text}\n\nQuestion: ${ask}`,
          `${text}\n\n${ask}`,
          `${text} ${ask}`,
          `Read and answer.\n"${text}"\n${ask}`,
        ]),
      },
    ]
  }),
  en('bare_everyday_sense', 'reason_requery', 260, ['§everyday', '§everyday']),
  en('bare_order_and_seats', 'reason_requery', 260, [
    '§4-7 friends, among them ①, ② and ③, sit ‹in a row|round a table›. ① is not next to ②. ③ sits ‹two places to the left of ①|at an end|opposite ②›. In how many ways can this be done, and who can sit in the middle?',
    'Three boxes are labelled ‹apples, pears, both|gold, silver, empty|red, blue, mixed›. ‹All|Exactly two› labels are wrong. After drawing one item from the ‹first|second|third› box, what can be deduced?',
    '①, ②, ③ finished ‹first, second and third|in different minutes› of a race. ① says "I was not ‹last|first›." ② says "③ ‹beat|lost to› me." Exactly ‹one|two› of the statements are false. What was the order?',
    'If yesterday had been ‹tomorrow|two days ago|§weekday›, today would be §weekday. What day is it today?',
    'A ‹code|safe› has §3-5 digits: the first is ‹twice|three more than› the second, the sum is §9-25 and no digit repeats. Find all possibilities.',
    'Which statement must be true if "‹No|Some|All› §thingKind are §adjective" and "‹No|Some|All› ~adjective things are ~thingKind"?',
    'In a ‹village|office|choir› of §20-90, everyone speaks ‹French|Dutch› or ‹Polish|Greek›; §10-19 speak both and §11-30 only the first. How many speak only the second?',
  ]),
  en('bare_trivia_lines', 'science_requery', 300, [
    '§trivia',
    '§trivia',
    '§trivia Answer in one ‹word|sentence|line›.',
  ]),
  en('bare_true_or_not_pairs', 'science_requery', 240, [
    '§fact ~fact Are both statements true?',
    'Claim: §fact Evidence: ~fact Does the evidence support, refute or not concern the claim?',
    'Yes or no: ‹do §thingKind include ~thingKind|is the §beast related to the ~beast|could §person have met ~person|is §land larger than ~land›?',
    'Would a §job need to know about §lesson? Answer yes or no, then give one reason.',
  ]),
]
