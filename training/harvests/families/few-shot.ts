// Examples first, then a gap: lists of tasks, triples, talks, marks and proofs that break off where the model goes on.
import type { Expand } from '../../honest/grammar.ts'
import type { Random } from '../../honest/random.ts'
import { CHINESE } from '../banks/chinese.ts'
import { exchange, shuffled } from '../banks/subjects.ts'
import { TONGUES } from '../banks/tongues.ts'
import { WIDE } from '../banks/wide.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const FEW = {
  ...WIDE,
  // instruction @@ input @@ output
  triple: `
Turn the sentence into a question. @@ ‹① works in Turin. @@ Does ① work in Turin?|The bridge was closed. @@ Was the bridge closed?|② can swim. @@ Can ② swim?›
Say which of the words does not fit. @@ ‹otter, chisel, heron @@ chisel|rasp, spade, plum @@ plum|teal, ochre, spoon @@ spoon|tin, zinc, silk @@ silk›
Give the opposite of each word. @@ ‹wet, early, loud @@ dry, late, quiet|narrow, sweet, rough @@ wide, sour, smooth|borrow, rise, forget @@ lend, fall, remember›
Shorten to one sentence. @@ ‹The ferry was late. It was late because of fog. Nobody had been told. @@ Unannounced fog delayed the ferry.|① owns a shop. The shop sells string. It is doing badly. @@ The string shop of ① is struggling.›
Is the opinion about the product good or bad? @@ ‹Broke on day two, glue everywhere. @@ bad|I bought a second one for my aunt. @@ good|You get what you pay for, and I paid little. @@ bad›
Put the numbers into falling order. @@ ‹7, 31, 12, 88 @@ 88, 31, 12, 7|40, 4, 44, 14 @@ 44, 40, 14, 4|-2, 0, 5, -9 @@ 5, 0, -2, -9›
Fill the gap with a fitting word. @@ ‹The bus to §city was §2-50 minutes ____. @@ late|He shut the ____ because of the draught. @@ window|After the rain, the path was ____. @@ slippery›
Write a headline for the notice. @@ ‹The library closes on Friday for repairs. @@ Library Shut on Friday|From June, dogs may travel on the night train. @@ Dogs Welcome Aboard|The council has run out of salt. @@ No Salt Left for Icy Roads›
Name a job that needs this skill. @@ ‹reading plans @@ builder|splicing rope @@ rigger|keeping accounts @@ bookkeeper|calming crowds @@ steward›
Convert to a 24-hour clock. @@ ‹4:10 pm @@ 16:10|11:55 pm @@ 23:55|12:20 am @@ 00:20|9:05 am @@ 09:05›
Extract the date. @@ ‹Please be there on 3 May, not later than noon. @@ 3 May|We moved it from the 9th to 11 June. @@ 11 June|Payment is due by 28 February. @@ 28 February›
List three things one can do with §product. @@ - @@ carry it, lend it, mend it
Tell why the claim may be doubted. @@ ‹Everyone in §city likes §food. @@ A city holds many people, and nobody has asked them all.|This tonic cures fatigue in a day. @@ No trial is named, and rest alone might do as much.›
Make the request more polite. @@ ‹Send the file. @@ Would you be so kind as to send me the file?|Move your car. @@ Might I ask you to move your car a little?|Answer me. @@ I would be glad of a reply when you have a moment.›
Suggest a caption. @@ ‹The photo: one §pet, one ladder @@ "Not my idea"|A picture of §object at dusk @@ "One more hour of light"›
Compute. @@ ‹15 % of 240 @@ 36|3 hours 50 minutes plus 95 minutes @@ 5 hours 25 minutes|the mean of 4, 9 and 11 @@ 8›
Write a function that doubles every second item. @@ - @@ def f(xs): return [x * 2 if i % 2 else x for i, x in enumerate(xs)]`,
  // plain @@ demanding
  raised: `
Name three rivers. @@ Name three rivers that cross at least two borders, put them in order of length, and say which treaty governs the water of the longest.
How do I boil an egg? @@ At 2,400 m above the sea, with a gas ring that cannot be turned down, how long must a 65 g egg from the fridge cook for a runny yolk, and what goes wrong if one reads a sea-level table?
Write a sum function. @@ Write a function that sums a stream of decimal strings exactly, rejects malformed entries with their position, and uses constant memory; argue why floats would fail.
Describe a dog. @@ Describe a dog as a lost-property clerk would have to, so that two similar dogs could be told apart, without naming breed or colour.
What is inflation? @@ A pensioner's basket is half rent; wages rise 4 %, rents 9 %, all else 1 %. Work out her own inflation and explain why the official figure misleads her.
Translate hello. @@ Give a greeting for each hour of a night shift in a Portuguese hospital, with the register one would use to a surgeon, a cleaner and a frightened child.
Tell a joke. @@ Tell a joke whose point only works if the listener has misheard the second word, then write it again so that it survives translation.
Sort this list. @@ Sort the list stably by the last digit, then report the fewest swaps of neighbours that would have done it, with a proof that fewer do not suffice.`,
  // question @@ reply @@ mark @@ why
  marked: `
Why is the sky dark at night? @@ Because the sun is on the other side, so no sunlight is scattered above us. @@ ‹8|9› @@ right and to the point, could mention stars
How do you store potatoes? @@ In the fridge, always. @@ ‹2|3› @@ cold turns starch to sugar; no reason given
Explain a mortgage. @@ It is money. @@ 1 @@ says nothing a reader can use
Should I reply to my neighbour's rude note? @@ Wait a day, then ask in person what bothered him; notes invite notes. @@ 9 @@ practical, kind, short
What does a fuse do? @@ It melts when too much current flows and so breaks the circuit before the wire burns. @@ 10 @@ cause, effect, purpose
Recommend a book on sailing. @@ There are many good books, it depends on your taste, reading is very important in life. @@ ‹2|3› @@ evasive padding
How far is the Moon? @@ About 384,000 km, a bit over a light second. @@ ‹9|10› @@ correct and vivid
Write a line for a birthday card. @@ Happy birthday, may the cake be larger than the number. @@ 7 @@ neat, slightly stiff`,
}
/** Small exercises with code that does them. */
const SOLVED_CODE: readonly (readonly [string, string])[] = [
  [
    'Count how often each letter comes, ignoring case.',
    'def letters(text):\n    seen = {}\n    for c in text.lower():\n        if c.isalpha():\n            seen[c] = seen.get(c, 0) + 1\n    return seen',
  ],
  [
    'Return the longest run of equal values.',
    'def longest_run(xs):\n    best, here = 0, 0\n    for i, x in enumerate(xs):\n        here = here + 1 if i and xs[i - 1] == x else 1\n        best = max(best, here)\n    return best',
  ],
  [
    'Split an array into chunks of a given size.',
    'const chunks = (list, size) =>\n  list.length ? [list.slice(0, size), ...chunks(list.slice(size), size)] : []',
  ],
  [
    'Tell whether brackets are balanced.',
    "func balanced(s string) bool {\n\tdepth := 0\n\tfor _, r := range s {\n\t\tif r == '(' {\n\t\t\tdepth++\n\t\t} else if r == ')' {\n\t\t\tdepth--\n\t\t}\n\t\tif depth < 0 {\n\t\t\treturn false\n\t\t}\n\t}\n\treturn depth == 0\n}",
  ],
  [
    'List customers who have never ordered.',
    'SELECT c.name FROM customers c\nLEFT JOIN orders o ON o.customer_id = c.id\nWHERE o.id IS NULL;',
  ],
  [
    'Reverse the order of the words, keep the words.',
    'fn flip(s: &str) -> String {\n    s.split_whitespace().rev().collect::<Vec<_>>().join(" ")\n}',
  ],
  [
    'Print the five largest files below a directory.',
    'find "$1" -type f -printf "%s %p\\n" | sort -rn | head -5',
  ],
]
const en = recipe('en', FEW)

/** So many different entries of a bank, each filled in. */
const several = (expand: Expand, bank: string, n: number): readonly string[] =>
  expand(Array.from({ length: n }, () => `~${bank}`).join('%%')).split('%%')
/** The same, each in its parts. */
const parts = (expand: Expand, bank: string, n: number) =>
  several(expand, bank, n).map((line) => line.split(' @@ '))

/** A worked sum, told step by step, and one that is left open. */
const worked = (random: Random, expand: Expand): { readonly ask: string; readonly steps: string } => {
  const [a, b, c] = [random.int(3, 19), random.int(2, 9), random.int(12, 80)]
  const [who, thing] = expand('§name/§goods').split('/')
  return random.pick([
    {
      ask: `${who} buys ${b} crates of ${a} ${thing} and finds that ${random.int(1, 2)} in each crate cannot be used. At first sight, how many ${thing} were bought?`,
      steps: `A crate has ${a}. There are ${b} crates, so ${b} times ${a} is ${a * b}. The unusable ones were bought too. Hence ${a * b}.`,
    },
    {
      ask: `A path is ${c * b} m long. ${who} plants a bush every ${b} m, also at both ends. How many bushes?`,
      steps: `${c * b} / ${b} = ${c} gaps. Bushes stand at both ends, so one more than gaps: ${c} + 1 = ${c + 1}. Hence ${c + 1}.`,
    },
    {
      ask: `Of ${a * b + c} ${thing}, ${c} are broken. The rest fit exactly into ${b} boxes. How many go into one box?`,
      steps: `Whole ones: ${a * b + c} - ${c} = ${a * b}. Boxes: ${b}. ${a * b} / ${b} = ${a}. Hence ${a}.`,
    },
    {
      ask: `${who} is ${c} and was ${a} when moving to ${expand('§city')}. How long ago was the move, in months?`,
      steps: `Years since: ${c} - ${a} = ${c - a}. Twelve months each: ${c - a} x 12 = ${(c - a) * 12}. Hence ${(c - a) * 12}.`,
    },
    {
      ask: `The ${thing} cost ${a} cents each, but every ${b + 1}th is free. What do ${2 * (b + 1)} cost?`,
      steps: `Among ${2 * (b + 1)} there are 2 free ones. Paid: ${2 * b}. ${2 * b} x ${a} = ${2 * b * a} cents. Hence ${2 * b * a}.`,
    },
  ])
}
const indexed = (list: readonly string[], mark: (n: number) => string, from = 1) =>
  list.map((line, i) => `${mark(from + i)}${line}`).join('\n')

const ENGLISH: readonly Harvest[] = [
  en('job_list_breaks_off', 'task_generation', 260, ({ expand, random }) => {
    const n = random.int(6, 9)
    return [
      {
        prompt: `What follows is one long catalogue of jobs that people gave to a writing program. No two are alike in verb, matter or length; some name their material, some do not.\n\n${indexed(several(expand, 'task', n), (i) => `Task ${i}: `)}\nTask ${n + 1}:`,
      },
    ]
  }),
  en('triples_between_hashes', 'task_generation', 260, ({ expand, random }) => {
    const n = random.int(3, 5)
    const shown = parts(expand, 'triple', n)
      .map(
        ([ask, given, out], i) =>
          `###\n${i + 1}. Instruction: ${ask}\n${i + 1}. Input:\n${given === '-' ? '<none>' : given}\n${i + 1}. Output:\n${out}\n`,
      )
      .join('')
    return [
      {
        prompt: `File of worked orders, eighteen in all, for a beginner model to imitate. We never start two of them alike; some come with material, others need none; what is under Output is right as it stands.\n${shown}###\n${n + 1}. Instruction:`,
      },
    ]
  }),
  en('finite_labels_then_cases', 'label_data', 240, ({ expand, random }) => {
    const job = expand('§task')
    const shown = shuffled(random, [
      'Work: Tell if the mail is spam.\nClosed set of answers? y',
      'Work: Draft a toast for a retiring ferryman.\nClosed set of answers? n',
      'Work: Which season does the poem describe?\nClosed set of answers? y',
      'Work: Explain to a child why bread rises.\nClosed set of answers? n',
      'Work: Pick the correct plural form.\nClosed set of answers? y',
      'Work: Rename these files sensibly.\nClosed set of answers? n',
    ])
    return [
      { prompt: `${shown.slice(0, random.int(4, 6)).join('\n')}\nWork: ${job}\nClosed set of answers?` },
      {
        prompt: `Work: Tell if the mail is spam.\nAnswer: spam\nMaterial: You have won a boat!! reply with your card number\nAnswer: not spam\nMaterial: Minutes of Tuesday attached, see item 4.\n\nWork: Draft a toast for a retiring ferryman.\nMaterial: 31 years of service, hates fuss, never missed the last crossing\nAnswer: To the man who always waited one minute longer than the timetable...\n\nWork: ${job}\n`,
      },
    ]
  }),
  en('material_first_instances', 'task_generation', 220, ({ expand, random }) => [
    {
      prompt: `For every assignment below we wrote instances. Where the assignment can't be done without something to work on, that something comes first; else only the result. Please do the last one, with ${random.int(2, 5)} instances.\n\n${parts(
        expand,
        'triple',
        random.int(2, 4),
      )
        .map(([ask, given, out]) => `>> ${ask}\n${given === '-' ? '' : `   on: ${given}\n`}   result: ${out}`)
        .join('\n\n')}\n\n>> ${expand('§task')}`,
    },
  ]),
  en('label_first_instances', 'label_data', 220, [
    `Class label, then a text that deserves it. Cover every label, keep the texts realistic.

TASK sort customer mails by mood
[furious] Third time I write. The lid still does not close and nobody calls.
[content] Came on ‹Monday|time›, works, thanks.
[puzzled] Is the blue part meant to come off?

TASK does the second line follow from the first (yes / no / open)
[no] All boats were out. -> ① found a boat at the pier.
[open] ② bought paint. -> ② painted the fence.

TASK ‹§taskClassify|tell §thingKind from ~thingKind|§tone or ~tone wording in notes about §product|which of §field, ~field, ~field a question belongs to|is the tip on §hobby ‹safe|useful|outdated›, or not›
[`,
    `Class label, then a text that deserves it. Cover every label, keep the texts realistic.

TASK reason for a call to the ‹water works|waterworks of §city|landlord’s office›
[bill] you've charged me twice for §month
[fault] there is brown stuff coming out of the tap since §weekday

TASK who would say this: §job, ~job or ~job
[`,
  ]),
  en('kindly_continue_collection', 'task_generation', 220, ({ expand, random }) => {
    const n = random.int(4, 7)
    return [
      {
        prompt: `Hello! Our little group is putting together exercises for a study assistant, and so far we have these, all thought up by hand over tea:\n\n${indexed(several(expand, random.pick(['taskWrite', 'taskExplain', 'taskPlan', 'taskReason', 'task']), n), (i) => `(${String.fromCharCode(96 + i)}) `)}\n\nCould you come up with ${random.int(10, 30)} more in this spirit? We'd be grateful if they did not overlap with ours, if a few were odd, and if each came with the answer you would be proudest of. Thank you so much.`,
      },
    ]
  }),
  en('qa_page_runs_on', 'question_generation', 240, ({ expand, random }) => [
    {
      prompt: `${Array.from({ length: random.int(2, 4) }, () => exchange(random, expand))
        .map(({ question, good }) => `Q. ${question}\nA. ${good}`)
        .join('\n\n')}\n\nQ.`,
    },
  ]),
  en('transcripts_next_one', 'dialogue_synth', 240, ({ expand, random }) => {
    const short = [
      'VISITOR: is this the place where i can ask about anything\nHELPER: It is. What is on your mind?\nVISITOR: my sourdough is flat\nHELPER: How old is the starter, and does it double in a warm spot?',
      'VISITOR: Convert §20-90 inches please.\nHELPER: Multiply by 2.54. Shall I also round it for a carpenter?\nVISITOR: yes, and for a tailor',
      'VISITOR: why does §surname get a vote and i don’t\nHELPER: That depends on the by-laws. Could you paste the part on members?\nVISITOR: no, i only have a photo\nHELPER: Then type the two lines around the word "member".',
      'VISITOR: need words for a speech, ~relative turns §30-80\nHELPER: Three sentences or three minutes?\nVISITOR: three minutes, dry humour',
      'VISITOR: regex that finds dates like §1-28.§1-12.\nHELPER: Are leading zeros allowed?\nVISITOR: sometimes',
    ]
    const shown = shuffled(random, short).slice(0, random.int(2, 3))
    return [
      {
        prompt: `${shown.map((talk, i) => `== transcript ${i + 1} ==\n${expand(talk)}`).join('\n\n')}\n\n== transcript ${shown.length + 1} (${random.int(6, 16)} lines, about ${expand('‹§subject|§hobby|§concept in §field|§wide›')}) ==\nVISITOR:`,
      },
    ]
  }),
  en('plain_to_demanding', 'evolution', 240, ({ expand, random }) => [
    {
      prompt: `${parts(expand, 'raised', random.int(2, 4))
        .map(([plain, hard]) => `PLAIN      ${plain}\nDEMANDING  ${hard}`)
        .join('\n\n')}\n\nPLAIN      ${expand('‹§task|§task|§codeTask›')}\nDEMANDING `,
    },
  ]),
  en('marks_by_precedent', 'rubric_labels', 240, ({ expand, random }) => {
    const { question, good, poor } = exchange(random, expand)
    return [
      {
        prompt: `Scale 1-10. Precedents:\n${parts(expand, 'marked', random.int(3, 6))
          .map(([ask, reply, mark, why]) => `| ${ask} | ${reply} | ${mark} | ${why} |`)
          .join(
            '\n',
          )}\n\nNow the open row, same columns, only the last two cells are missing:\n| ${question} | ${(random.chance(0.5) ? good : poor).replaceAll('\n', ' / ')} |`,
      },
    ]
  }),
  en('sums_end_at_solution', 'reasoning_cot', 260, ({ expand, random }) => [
    {
      prompt: `${Array.from({ length: random.int(3, 6) }, () => worked(random, expand))
        .map(({ ask, steps }) => `Problem: ${ask}\nSolution: ${steps}`)
        .join('\n\n')}\n\nProblem: ${expand('§mathWord')}\nSolution:`,
    },
  ]),
  en('json_lines_open_quote', 'task_generation', 220, ({ expand, random }) => {
    const rows = parts(expand, 'triple', random.int(3, 6))
    const id = random.int(10, 9000)
    return [
      {
        prompt: `${rows
          .map(([instruction, input, output], i) =>
            JSON.stringify({ id: id + i, instruction, input, output }),
          )
          .join('\n')}\n{"id": ${id + rows.length}, "instruction": "`,
      },
    ]
  }),
  en(
    'yaml_seed_and_quota',
    'task_generation',
    220,
    ({ expand, random }) => [
      {
        prompt: `batch: ${random.int(1, 4000)}\nwant: ${random.int(8, 25)}\nshape: {verb_first: ${random.chance(0.5)}, max_words: ${random.int(20, 60)}}\nseeds:\n${several(
          expand,
          'task',
          random.int(3, 6),
        )
          .map((line) => `  - |\n    ${line.replaceAll('\n', '\n    ')}`)
          .join('\n')}\nnew:\n  - |\n`,
      },
    ],
    'continue the yaml under new:. nothing near a seed (we drop by overlap). after the list a second key answers: with one full answer for each',
  ),
  en('xml_specimens_item', 'task_generation', 200, ({ expand, random }) => [
    {
      prompt: `<order n="${random.int(1, 999)}">\n${several(
        expand,
        random.pick(['codeTask', 'scienceQ', 'taskReason', 'taskEdit']),
        random.int(3, 5),
      )
        .map((line) => `  <specimen difficulty="${random.int(1, 5)}">${line}</specimen>`)
        .join(
          '\n',
        )}\n  <produce count="${random.int(3, 12)}" difficulty="${random.int(2, 5)}" with="reference_answer"/>\n</order>`,
    },
  ]),
  en('functions_in_a_row', 'code_synthesis', 220, ({ expand, random }) => {
    const shown = shuffled(random, SOLVED_CODE).slice(0, random.int(2, 4))
    const n = shown.length + 1
    return [
      {
        prompt: `${shown.map(([ask, code], i) => `[Exercise ${i + 1}]\n${ask}\n[Code ${i + 1}]\n${code}`).join('\n\n')}\n\n[Exercise ${n}]\n${random.chance(0.6) ? `${expand('§codeTask')}\n[Code ${n}]\n` : ''}`,
      },
    ]
  }),
  en('which_reply_by_example', 'preference_labels', 220, ({ expand, random }) => {
    const asked = exchange(random, expand)
    const two = shuffled(random, [asked.good, asked.poor])
    return [
      {
        prompt: `we compare replies. example: asked "How do I unjam a zip?" L = "Pull harder." R = "Rub a pencil along the teeth, then ease it back." verdict: R, because L breaks it.\nexample: asked "Capital of Peru?" L = "Lima." R = "Peru is a country with a rich history and its capital is, as many know, Lima, a city which" verdict: L, R is cut and windy.\nexample: asked "Cheer me up" L = "No." R = "I'd rather ask what happened first." verdict: R, it listens.\n\nasked ${JSON.stringify(asked.question)}\nL = ${JSON.stringify(two[0])}\nR = ${JSON.stringify(two[1])}\nverdict:`,
      },
    ]
  }),
]

const zh = recipe('zh', {
  ...CHINESE,
  zhTriple: `
把句子改成反问句。 @@ ‹我们应该珍惜时间。 @@ 难道我们不应该珍惜时间吗？|他知道答案。 @@ 难道他不知道答案吗？|这不是你的错。 @@ 这难道是你的错吗？›
指出不属于同一类的词。 @@ ‹茄子、黄瓜、剪刀、白菜 @@ 剪刀|笛子、二胡、砚台、古筝 @@ 砚台|长江、泰山、黄河、珠江 @@ 泰山›
给下面这则通知拟一个标题。 @@ ‹因管道检修，老城区本周停水半天。 @@ 老城区停水半天|图书馆下月起周末延长至晚九点。 @@ 图书馆周末延时开放›
判断这条留言的情绪。 @@ ‹等了§2-9天还没发货。 @@ 不满|师傅手艺真好，下次还来。 @@ 满意|请问能开发票吗？ @@ 中性›
把口语改成书面语。 @@ ‹这事儿我真没辙了。 @@ 此事我确实无能为力。|你啥时候有空？ @@ 请问您何时方便？›
按从小到大排列。 @@ ‹31、7、88、12 @@ 7、12、31、88|0.5、3/4、0.08、1/3 @@ 0.08、1/3、0.5、3/4›
为“§zhConcept”举一个身边的例子。 @@ 无 @@ 比如买菜、坐车时常遇到的那种情形。
从句子里找出地点。 @@ ‹①昨天从昆明回来了。 @@ 昆明|会议改在青岛开。 @@ 青岛›
补全对联的下联。 @@ ‹一帘春雨润桃李 @@ 半榻清风读圣贤|窗含远岫千重翠 @@ 门对长河一片秋›
写出“§zhGoods”的三种用途。 @@ 无 @@ 可以自用、送人或做教具。
计算。 @@ ‹240的15% @@ 36|3小时50分加95分钟 @@ 5小时25分›
翻译成英语。 @@ ‹门没锁。 @@ The door isn't locked.|他比我早到。 @@ He got here before me.›`,
})
const threes = (expand: Expand, n: number) => parts(expand, 'zhTriple', n)

const CHINESE_SHOTS: readonly Harvest[] = [
  zh('zh_next_number_task', 'task_generation', 240, ({ expand, random }) => {
    const n = random.int(5, 8)
    return [
      {
        prompt: `以下是一批交给写作程序的题目，题型、动词、长短各不相同：\n${indexed(several(expand, 'zhTask', n), (i) => `第${i}题　`)}\n第${n + 1}题　`,
      },
    ]
  }),
  zh('zh_fields_with_blank', 'task_generation', 220, ({ expand, random }) => [
    {
      prompt: `${threes(expand, random.int(3, 5))
        .map(([ask, given, out]) => `【指令】${ask}\n【输入】${given}\n【输出】${out}`)
        .join('\n----\n')}\n----\n【指令】${random.chance(0.4) ? `${expand('§zhTask')}\n【输入】` : ''}`,
    },
  ]),
  zh('zh_easy_made_hard_shots', 'evolution', 200, ({ expand, random }) => {
    const shots = shuffled(random, [
      '原：介绍一下长江。\n难：如果三峡大坝提前五十年建成，请从航运、生态、移民三方面推演今天的长江会有何不同，并指出你最没把握的一点。',
      '原：写个冒泡排序。\n难：只允许交换相邻元素，且每次交换要花“两数之差”元，求排好序的最少花费，给出算法与证明。',
      '原：怎样安慰朋友？\n难：朋友刚丢了工作却坚持说“没事”，你们只有十分钟的地铁路程，写出你会说的三句话和绝不会说的一句话。',
      '原：什么是通货膨胀？\n难：一位只种水稻、从不进城的农民会怎样感到通货膨胀？请不用任何经济学名词说明。',
      '原：算一算正方形的面积。\n难：正方形的边长以每秒1厘米增大，对角线上有一只以定速爬行的蚂蚁，它何时能到达顶点？',
    ])
    return [
      {
        prompt: `${shots.slice(0, random.int(2, 3)).join('\n\n')}\n\n原：${expand('‹§zhTask|§zhTask|§zhMath›')}\n难：`,
      },
    ]
  }),
  zh('zh_solved_shots_jie', 'reasoning_cot', 220, ({ expand, random }) => {
    const shown = Array.from({ length: random.int(2, 4) }, () => {
      const [a, b, c] = [random.int(3, 20), random.int(2, 9), random.int(10, 60)]
      return random.pick([
        `题：每排坐${a}人，共${b}排，另有${c}人站着，一共多少人？\n解：坐着的有${a}×${b}=${a * b}人，加上站着的，${a * b}+${c}=${a * b + c}人。答：${a * b + c}人。`,
        `题：绳长${a * b}米，每${b}米剪一刀，要剪几刀？\n解：${a * b}÷${b}=${a}段，段数比刀数多1，所以剪${a - 1}刀。答：${a - 1}刀。`,
        `题：哥哥${a + c}岁，弟弟${c}岁，几年后两人年龄之和是${a + 2 * c + 2 * b}岁？\n解：现在的和是${a + 2 * c}，差${2 * b}岁，每年增加2岁，${2 * b}÷2=${b}年。答：${b}年。`,
      ])
    })
    return [{ prompt: `${shown.join('\n\n')}\n\n题：${expand('§zhMath')}\n解：` }]
  }),
  zh('zh_scored_replies_shots', 'rubric_labels', 200, ({ expand, random }) => {
    const shots = shuffled(random, [
      '问：怎么去除水垢？ 答：倒些白醋，泡半小时，再冲干净。 得分：5 理由：可操作',
      '问：北京到上海多远？ 答：很远，要看怎么去。 得分：1 理由：没有回答',
      '问：给猫起名。 答：芝麻、算盘、二筒。 得分：4 理由：有趣，没说明来由',
      '问：头疼怎么办？ 答：吃药。 得分：2 理由：太笼统，没有提醒就医',
      '问：为什么要午休？ 答：首先午休很重要，其次午休非常重要。 得分：1 理由：空话',
    ])
    return [
      {
        prompt: `打分（1到5），先看样例再给最后一条写“得分”和“理由”。\n${shots.slice(0, 4).join('\n')}\n问：${expand('§zhTask')} 答：${expand('§zhAnswer')} 得分：`,
      },
    ]
  }),
]

const over = (language: 'ja' | 'es' | 'de' | 'ru' | 'fr') => recipe(language, { ...TONGUES[language] })
const nextOf =
  (head: string, mark: (n: number) => string, low: number, high: number, bank = 'x') =>
  ({ expand, random }: { readonly expand: Expand; readonly random: Random }) => {
    const n = random.int(low, high)
    return [{ prompt: `${head}${indexed(several(expand, bank, n), mark)}\n${mark(n + 1)}`.trim() }]
  }

export const FEW_SHOT: readonly Harvest[] = [
  ...ENGLISH,
  ...CHINESE_SHOTS,
  over('ja')(
    'ja_rei_no_tsuzuki',
    'task_generation',
    220,
    nextOf('受講者向けの課題集。動詞も題材も毎回変えること。\n\n', (n) => `◆課題${n}◆ `, 4, 7),
  ),
  over('es')(
    'es_ejercicio_siguiente',
    'task_generation',
    220,
    nextOf(
      'CUADERNO DE ENCARGOS (ninguno repite verbo; tras cada encargo nuevo va su respuesta modelo)\n',
      (n) => `Encargo n.º ${n} — `,
      4,
      7,
    ),
  ),
  over('de')('de_noch_mehr_davon', 'task_generation', 200, ({ expand, random }) => [
    {
      prompt: `Moin, wir haben bisher:\n${several(expand, 'x', random.int(3, 6))
        .map((line) => `* ${line}`)
        .join(
          '\n',
        )}\n\ndavon bräuchten wir noch ${random.int(10, 40)} Stück, bitte nicht dieselben Themen und die Lösungen gleich drunter. Danke!`,
    },
  ]),
  over('ru')('ru_zadacha_reshenie_proby', 'reasoning_cot', 220, ({ expand, random }) => {
    const shown = Array.from({ length: random.int(2, 4) }, () => {
      const [a, b] = [random.int(3, 25), random.int(2, 9)]
      return random.pick([
        `Задача. В ${b} ящиках по ${a} кг груш. Сколько всего?\nРешение. ${a} · ${b} = ${a * b}. Ответ: ${a * b} кг.`,
        `Задача. Верёвку длиной ${a * b} м разрезали на куски по ${b} м. Сколько сделали разрезов?\nРешение. Кусков ${a}, разрезов на один меньше. Ответ: ${a - 1}.`,
        `Задача. Сумма двух чисел ${2 * a + b}, одно больше другого на ${b}. Найдите меньшее.\nРешение. (${2 * a + b} − ${b}) : 2 = ${a}. Ответ: ${a}.`,
      ])
    })
    return [{ prompt: `${shown.join('\n\n')}\n\nЗадача. ${expand('§m')}\nРешение.` }]
  }),
]
