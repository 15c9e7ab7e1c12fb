// Bare questions as textbooks print them, over several sciences and levels.
import type { Banks } from '../../honest/grammar.ts'

export const TEXTBOOK: Banks = {
  physics: `
A ‹block|sled› of §2-20 kg slides down a slope of §15-50 degrees with friction coefficient 0.§1-4. Find its acceleration.
Two charges of §1-9 μC and -§1-9 μC are §5-60 cm apart. At what point of the line through them does the field vanish?
A solid cylinder and a hollow one of equal mass roll from rest down §1-5 m. Which arrives first and by how much?
A capacitor of §10-400 μF is charged to §5-90 V and discharged through §1-90 kΩ. After what time is §5-60% of the energy left?
A §100-900 g pendulum is released at §10-80 degrees. What is the tension in the string at the lowest point?
Light of §350-700 nm falls on a grating with §200-900 lines per mm. How many orders are visible?
Estimate the pressure at the centre of a planet of radius §2000-9000 km and uniform density §3-6 g/cm³.
An ideal gas is taken from §1-5 bar and §2-20 L round a rectangular cycle to §6-12 bar and §25-60 L. Find the work per cycle.`,
  chemistry: `
§10-90 mL of 0.§1-9 M NaOH are added to §10-90 mL of 0.§1-9 M acetic acid (pKa 4.76). What is the pH?
Give the product of the reaction of ‹2-butene|cyclohexanol|benzaldehyde|propanoic acid› with ‹HBr|SOCl2|NaBH4|ethanol and acid›.
How long must a current of §1-12 A pass through a solution of ‹CuSO4|AgNO3|AlCl3› to deposit §1-30 g of metal?
The rate doubles when the temperature rises from §20-40 to §45-70 °C. Compute the activation energy.
Arrange ‹NH3, PH3, H2O, HF|LiF, NaCl, KBr, CsI|phenol, ethanol, acetic acid, water› by ‹boiling point|lattice energy|acidity› and explain.
A hydrocarbon contains §80-92% carbon by mass and has molar mass §28-120 g/mol. Propose its formula.
What volume of gas at §280-320 K and 1 atm is set free when §2-50 g of ‹CaCO3|Zn|NaHCO3› reacts with excess acid?`,
  logic: `
Every ‹dax|wug|blick› is a ‹fep|tove|zorp›. Some ‹fep|tove|zorp›s are not §adjective. Is it possible that all are ~adjective?
① says: "② lies." ② says: "③ lies." ③ says: "Both of them lie." Who tells the truth?
§5-9 runners finished a race without ties. ① was ahead of ② but behind ③; exactly §2-3 were between ① and ③. Which places can ② have taken?
Exactly one of these is true: (i) ① has the key. (ii) ② does not have it. (iii) ① does not have it. Who has the key?
A farmer must bring §2-4 wolves and §2-4 goats over a river in a boat for two, never leaving wolves in the majority. What is the least number of crossings?
Colour the ‹edges|vertices› of a ‹cube|pentagonal prism|complete graph on §4-7 points› with as few colours as possible.
In a tournament of §5-20 teams all played all. Show that two teams have won equally often, or give a counterexample.
Fill in: §2-9 ? §2-9 ? §2-9 = §10-60, with each ? one of + - × ÷ (brackets allowed).`,
  proof: `
Show that the product of §3-6 consecutive integers is divisible by ‹6|24|120|the factorial of their number›.
Prove or disprove: if a sequence converges, then so does the sequence of its ‹averages|squares|maxima|differences›.
Let G be a group of order §6-45. Show that G has an element of order ‹2|3|5›, if possible.
Prove that every ‹continuous|monotone|convex› function on [0, §1-9] is ‹bounded|integrable|continuous except at countably many points›.
Show that a tree with n vertices has n - 1 edges and at least §2-2 leaves whenever n > §1-4.
Let A be a real matrix with A^§2-5 = I. What can be said about its eigenvalues and its trace?
Prove that the sum of the first n ‹odd numbers|cubes|triangular numbers› has a closed form, and find it.`,
  biology: `
A cross of two ‹fruit flies|snapdragons|mice› yields §100-300 : §100-300 : §20-99 : §20-99 in four classes. Are the genes linked, and how far apart?
What would happen to ‹a neuron|a guard cell|a muscle fibre|a red blood cell› if ‹potassium channels stayed open|ATP ran out|the outside were hypotonic›?
In a population at equilibrium §1-25 in 1000 show a recessive trait. How frequent are carriers?
A colony doubles every §15-90 minutes. Starting with §10-900 cells, when are there a million?
Trace a molecule of ‹glucose|oxygen|ammonia› from ‹the gut|the lung|a muscle› to where it ends.
Explain how ‹antibiotics|pesticides› select for resistance, and why rotation helps or fails.`,
  economy: `
Demand is Q = §100-900 - §2-12P and supply Q = §1-9P - §2-40. Find the equilibrium, and the loss caused by a tax of §1-9.
A bond of face value 1000 pays §2-9% a year for §3-12 years. What is it worth at a rate of §1-11%?
A firm has cost C(q) = q^2 + §2-30q + §10-400 and faces price §40-90. How much does it produce, and at which profit?
Two firms choose price high or low with payoffs (§5-9,§5-9), (§0-3,§10-15), (§10-15,§0-3), (§3-4,§3-4). Find the equilibria and say what repetition changes.`,
  program: `
What does this print? for i in range(§2-5): for j in range(i, §6-9): if (i*j) % §2-5 == §0-1: print(i, j, end=';')
Give the recurrence for the number of ways to tile a §2-3×n strip with §1-2×2 pieces and compute it for n = §5-12.
Which of quicksort, mergesort and heapsort is best for §200-90000 nearly sorted records of §8-900 bytes, and why?
A cache has §64-512 lines of §16-64 bytes, §2-8-way. Which address bits select the set?
Write a regular grammar for strings over {a, b} with ‹an even number of a|no two b in a row|exactly §2-4 b›.
Two threads each add 1 to a shared counter §5-90 times without a lock. What is the least final value?`,
  question:
    '§physics | §chemistry | §logic | §proof | §biology | §economy | §program | §mathAlg | §mathContest',
}
