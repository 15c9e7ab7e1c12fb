// Problems of mathematics and science, in the manners of school books, contests and tests.
import type { Banks } from '../../honest/grammar.ts'
import type { Random } from '../../honest/random.ts'

export const MATHS: Banks = {
  goods: `pencils | melons | tickets | tiles | jars of honey | bus passes | seedlings | batteries | postcards | bricks | candles | notebooks`,
  mathWord: `
§name packs §3-9 boxes with §12-48 §goods each and gives away §5-30 of them. How many §goods are left?
A ‹baker|printer|farm› sells §20-90 §goods on §weekday and twice as many on the day after. Each costs $§2-9. How much money is taken in over the two days?
§name walks at §3-6 km per hour for §2-5 hours, then cycles at §12-24 km per hour for §1-3 hours. What is the total distance?
A tank holds §200-900 litres. It is filled at §5-20 litres a minute and leaks §1-4 litres a minute. How long until it is full?
The sum of three consecutive numbers is §12-90 more than the smallest. Find the numbers.
① has §2-9 times as many §goods as ②. Together they have §30-600. How many does ② have?
A coat costs $§60-240. It is reduced by §10-40% and then by a further §5-20%. What is the final price?
§2-9 workers need §4-20 days to lay §100-900 tiles. How many days would §3-12 workers need for §200-1800 tiles?
In a class of §20-36 pupils, §8-18 play chess, §6-17 sing and §2-5 do both. How many do neither?
The ages of ① and ② add up to §30-90. In §2-9 years, ① will be twice as old as ②. How old are they now?
A train leaves §city at §6-11:§10-50 at §60-120 km/h. A second one follows §20-60 minutes later at §90-160 km/h. After what time does the second catch up?
§name saves $§5-60 a week and spends $§10-90 once a month. How much is saved after §3-12 months of four weeks?
A recipe for §2-6 people needs §100-700 g of flour. How much is needed for §7-30 people?
Of §120-900 §goods, one ‹fifth|sixth|eighth› are damaged and a quarter of the rest is sold. How many remain?
The mean of §4-8 marks is §50-80. After another test it rises by §1-4. What was the last mark?`,
  mathAlg: `
Solve for x: §2-9x ‹+|-› §3-40 = §1-9x + §10-99.
Find all real solutions of x^2 ‹+|-› §2-15x ‹+|-› §1-50 = 0.
Let f(x) = §1-6x^3 - §2-9x^2 + §1-12. Find the intervals on which f is increasing.
Evaluate the integral of §1-9x^§2-5 ‹sin x|e^{§2-4x}|ln x|/(x^2+§1-9)› with respect to x.
Find the limit of (‹sin §2-9x|e^{§2-9x} - 1|ln(1+§2-9x)›)/x as x tends to 0.
Determine the rank of the matrix [[§1-9, §1-9, §1-9], [§1-9, §1-9, §1-9], [§1-9, §1-9, §1-9]].
For which k does the system x + ky = §1-9, §2-7x + §1-9y = §1-20 have no solution?
Compute the eigenvalues of [[§1-9, §1-9], [§1-9, §1-9]].
Simplify \\sqrt{§12-200} + \\sqrt{§12-300}.
Write §1-9.§10-99 repeating as a fraction in lowest terms.
If log_§2-5 (x) = §1-4.5, what is x?
Find the equation of the line through (§1-9, -§1-9) perpendicular to y = §2-9x + §1-9.
Expand (§1-4a - §2-5b)^§3-5 and give the coefficient of a^2.
The polynomial x^3 + ax^2 + bx - §2-30 has roots in arithmetic progression with difference §1-4. Find a and b.`,
  mathContest: `
Let n be a positive integer such that n^2 + §5-95 is divisible by n + §2-9. Determine the sum of all such n.
Find the number of ordered pairs (a, b) of integers with §1-9 <= a < b <= §30-99 and a + b divisible by §3-13.
In triangle ABC, AB = §5-15, BC = §9-19, and the angle bisector from B meets AC at D. If AD = §2-7, find the perimeter.
A fair die is rolled §3-8 times. What is the probability that the product of the results is divisible by §4-12?
How many subsets of {1, 2, ..., §8-20} contain no two elements that differ by §1-4?
Let a_1 = §1-9 and a_{n+1} = §2-5a_n - §1-9. Find the remainder when a_{§20-900} is divided by §7-31.
Points P and Q lie on a circle of radius §3-25 with PQ = §4-20. What is the greatest area of a triangle PQR with R on the circle?
Prove that for all positive reals x, y, z with xyz = 1, x^§2-5 + y^§2-5 + z^§2-5 >= x + y + z.
What is the least positive integer with exactly §6-24 divisors that is a multiple of §2-15?
A §5-12 by §5-12 grid is tiled by L-shaped trominoes except for one square. Which squares can remain?
Determine all functions f from the reals to the reals with f(x + f(y)) = f(x) + §1-5y.
Suppose p and q are primes with p^2 - §2-9q^2 = 1. Find p + q.
§3-9 people sit at a round table with §2-6 chairs between none of them empty. In how many ways can they be seated if ① and ② must not be neighbours?
The digits of a three-digit number add up to §5-24, and reversing it adds §1-8×99. What is the number?`,
  scienceQ: `
A ‹ball|stone|crate› of mass §1-20 kg is dropped from §5-90 m. Neglecting air, with what speed does it reach the ground?
How many moles are in §5-250 g of ‹NaCl|CaCO3|glucose|water›?
A lens with focal length §5-40 cm forms an image §10-90 cm behind it. Where is the object?
Two resistors of §10-90 and §20-300 ohms are connected in ‹series|parallel› to §3-24 V. What current flows?
Which organelle is responsible for ‹making ATP|packing proteins|breaking down waste› and what happens when it fails?
Balance the equation: ‹C3H8 + O2 -> CO2 + H2O|Fe + O2 -> Fe2O3|Al + HCl -> AlCl3 + H2|NH3 + O2 -> NO + H2O›.
A gas at §250-400 K and §1-5 atm is compressed to ‹half|a third› of its volume at constant temperature. Find the pressure.
In peas, tall is dominant over short. Cross ‹two heterozygotes|a heterozygote with a short plant› and give the ratio of §20-400 offspring.
The half-life of an isotope is §3-60 ‹days|years|hours›. What share is left after §70-300?
A wave has frequency §100-900 Hz and speed §200-1500 m/s. Find its wavelength.
Explain why ‹ice floats|the sky is blue|metals conduct|salt melts ice|the moon shows phases› at the level of ‹secondary school|a first-year course›.
What is the pH of a §1-9e-§2-6 M solution of a strong acid?
A satellite circles at §300-900 km. Compute its period.
Which of the following bonds is the most polar? ‹H-F, H-Cl, C-H, N-H|C-O, C-N, C-F, C-C›
State the ‹first|second› law of thermodynamics and apply it to a ‹refrigerator|heat pump|steam engine› with §200-900 J of input.`,
  choiceQ: `
Which of these terms does §field borrow from ~field?¶A) §concept¶B) ~concept¶C) ~concept¶D) ~concept
§subjectChoice
§subjectChoice
A patient of §20-80 years presents with ‹fever|a rash|chest pain|fatigue› for §2-9 days after ‹travel to §city|starting a new drug›. What is the next step?¶A. ‹Blood cultures|An ECG|Reassurance›¶B. ‹Imaging|Antibiotics|Referral›¶C. ‹Stop the drug|Fluids|Biopsy›¶D. ‹Discharge|Surgery|Vaccination›
Under which condition is a contract void?¶1. ‹An error in the price|Lack of form|Duress›¶2. ‹Late delivery|Illegality|A missing date›¶3. ‹Both of the above|A change of mind›¶4. ‹Neither›
What is the time complexity of ‹inserting into a heap|searching a balanced tree|merging k sorted lists|building a trie of n words›?¶a) O(1)¶b) O(log n)¶c) O(n)¶d) O(n log n)
Which pair of terms is used most in §field?¶A. §concept and ~concept¶B. ~concept and ~concept¶C. ~concept and ~concept`,
}

/** A problem with its answer, worked out. */
export interface Solved {
  readonly problem: string
  readonly answer: string
}

const PROBLEMS: readonly ((r: Random, who: string, thing: string) => Solved)[] = [
  (r, who, thing) => {
    const [a, b, c] = [r.int(3, 9), r.int(6, 30), r.int(2, 17)]
    return {
      problem: `${who} buys ${a} crates of ${b} ${thing} and loses ${c} on the way home. How many ${thing} arrive?`,
      answer: `${a * b - c}`,
    }
  },
  (r, who) => {
    const [a, b] = [r.int(2, 9), r.int(11, 60)]
    return {
      problem: `${who} thinks of a number, multiplies it by ${a} and adds ${b}. The result is ${a * 7 + b}. What was the number?`,
      answer: '7',
    }
  },
  (r) => {
    const [p, q] = [r.int(1, 9), r.int(-8, 8)]
    return {
      problem: `Solve x^2 - ${p + q}x + ${p * q} = 0.`.replaceAll('- -', '+ ').replaceAll('+ -', '- '),
      answer: `x = ${p} or x = ${q}`,
    }
  },
  (r) => {
    const [w, h] = [r.int(4, 40), r.int(3, 30)]
    return {
      problem: `A rectangle has perimeter ${2 * (w + h)} and one side of length ${w}. What is its area?`,
      answer: `${w * h}`,
    }
  },
  (r, who) => {
    const [v, t, u] = [r.int(40, 110), r.int(2, 6), r.int(20, 70)]
    return {
      problem: `${who} drives for ${t} hours at ${v} km/h and another ${t} hours at ${u} km/h. What is the average speed?`,
      answer: `${(v + u) / 2} km/h`,
    }
  },
  (r) => {
    const n = r.int(5, 14)
    return {
      problem: `At a meeting of ${n} people everybody shakes hands with everybody else once. How many handshakes are there?`,
      answer: `${(n * (n - 1)) / 2}`,
    }
  },
  (r, who, thing) => {
    const [n, price, off] = [r.int(4, 25), r.int(3, 19), r.pick([10, 20, 25, 50])]
    return {
      problem: `${who} orders ${n} ${thing} at ${price} euros each with a discount of ${off}%. What is the bill?`,
      answer: `${((n * price * (100 - off)) / 100).toFixed(2)} euros`,
    }
  },
  (r) => {
    const [a, m] = [r.int(12, 400), r.int(5, 17)]
    return {
      problem: `What is the remainder when ${a}^2 + ${m + 1} is divided by ${m}?`,
      answer: `${(a * a + m + 1) % m}`,
    }
  },
  (r) => {
    const [red, blue] = [r.int(2, 9), r.int(3, 12)]
    return {
      problem: `An urn holds ${red} red and ${blue} blue balls. Two are drawn without replacement. How likely is it that both are red?`,
      answer: `${red * (red - 1)}/${(red + blue) * (red + blue - 1)}`,
    }
  },
  (r) => {
    const [a, d, n] = [r.int(1, 20), r.int(2, 9), r.int(8, 40)]
    return {
      problem: `An arithmetic sequence starts with ${a} and has common difference ${d}. Find the sum of its first ${n} terms.`,
      answer: `${(n * (2 * a + (n - 1) * d)) / 2}`,
    }
  },
]

export function solved(random: Random, expand: (frame: string) => string): Solved {
  return random.pick(PROBLEMS)(random, expand('§name'), expand('§goods'))
}
