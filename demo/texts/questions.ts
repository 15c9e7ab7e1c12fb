/** Exercises across subjects and tongues, as harvesters feed them: every one is different, none is ever asked again. */
import { write, type Dice, type Grammar } from './grammar.ts'

const GRAMMAR: Grammar = {
  shape: [
    'a cone',
    'a regular hexagon',
    'a cylinder',
    'a right triangle',
    'a sphere',
    'a trapezoid',
    'a torus',
  ],
  fn: [
    'x^{2-7} e^(-{2-9}x)',
    'ln({2-9}x + {1-9})',
    'sin({2-9}x) cos(x)',
    '1 / (x^2 + {2-20})',
    'sqrt({3-30} - x^2)',
  ],
  law: ['contract law', 'tort law', 'maritime law', 'patent law', 'administrative law'],
  process: ['glycolysis', 'nitrogen fixation', 'meiosis', 'photorespiration', 'DNA repair', 'osmoregulation'],
  body: ['a satellite', 'a comet', 'a pendulum', 'a charged bead', 'a spinning disc', 'a falling raindrop'],
  people: [
    'Ada and Bo',
    'three sailors',
    'the twins',
    'five delegates',
    'a baker and a miller',
    'four card players',
  ],
  things: ['red and blue marbles', 'coins of two kinds', 'tickets', 'keys', 'weights', 'maps'],
  metal: ['zinc', 'copper', 'magnesium', 'lead', 'iron'],
  system: [
    'a caching layer',
    'a job scheduler',
    'a rate limiter',
    'a consensus protocol',
    'a memory allocator',
  ],
}
const QUESTIONS = [
  'Find the maximum of {fn} on the interval [0, {2-12}].',
  'Evaluate the integral of {fn} from 0 to {1-9}.',
  'The volume of {shape} grows by {2-40} percent. By how much does its surface grow?',
  '{people} share {20-400} {things} in the ratio {2-5}:{6-9}, then lose {2-19}. How many has each?',
  'Among {people}, exactly {1-2} of them lies. From {4-9} statements about {things}, determine who.',
  'How many integers below {1000-90000} are divisible by {3-17} but not by {19-37}?',
  '{body} moves on a circle of radius {2-90} m with period {3-60} s. Find its acceleration and the force on {2-50} kg.',
  'How would a defect in {process} show in an organism kept at {4-42} degrees?',
  'In {law}, is an offer that was withdrawn after {2-20} days still binding when the reply was already posted?',
  'How much {metal} sulfate forms from {2-80} g of {metal} and an excess of acid at {15-90} degrees?',
  'Design {system} for {2-90} thousand requests a second with {2-9} replicas; where does it fail first?',
  'A bag holds {3-20} {things}; {2-9} are drawn without replacement. What is the chance that all are alike?',
  'Prove or refute: for all n above {2-30}, n^{2-4} + {1-90} is composite for infinitely many n.',
]
const CHINESE = [
  '甲乙两人共有{20-900}枚硬币，甲给乙{3-19}枚后两人相等，问原来各有多少？',
  '一个半径为{2-60}厘米的球放入圆柱形容器，水面上升多少？',
  '求函数 f(x) = x^{2-5} - {3-40}x 在区间 [0, {3-12}] 上的最大值。',
  '某反应在{10-90}摄氏度下的速率常数增加{2-9}倍，求活化能。',
]

export function question(roll: Dice): string {
  return write(roll.pick(QUESTIONS), GRAMMAR, roll)
}

export function chineseQuestion(roll: Dice): string {
  return write(roll.pick(CHINESE), GRAMMAR, roll)
}
