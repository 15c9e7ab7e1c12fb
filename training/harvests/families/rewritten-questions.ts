// Questions one already has, multiplied: other words, other numbers, backwards, checked, carried abroad, easier, harder.
import { CHINESE } from '../banks/chinese.ts'
import { solved } from '../banks/maths.ts'
import { NEW_TONGUES } from '../banks/tongues-new.ts'
import { exchange } from '../banks/subjects.ts'
import { TONGUES } from '../banks/tongues.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  abroad:
    'Nairobi, shillings, matatus | rural Bavaria, euros, tractors | Osaka, yen, commuter trains | Buenos Aires, pesos, football | Kerala, rupees, backwaters | Tromsø, kroner, polar night | Marrakesh, dirhams, souks | Glasgow, pounds, rain | Hanoi, dong, scooters | Texas, dollars, miles and acres',
  voice:
    'a ship’s log | a text message with no vowels left out but no capitals | an advertisement | a bet between two siblings | a rhyme | a police report | a legal clause | a single sentence of under 25 words | a question by someone who has not understood it | a dialogue of four lines',
  twist:
    'the unknown becomes a given | a unit is swapped | one quantity is only known as a range | a second person enters | an irrelevant number is added | the order of events is reversed | percentages replace counts',
})
const zh = recipe('zh', {
  ...CHINESE,
  zhSchool: `
§zhMath
§zhMath
①和②合做一批零件，①每小时做§8-20个，②每小时做§21-35个，做了§3-9小时，共做多少个？
一块长方形菜地周长§40-120米，长比宽多§2-10米，面积是多少平方米？
甲数是乙数的§2-6倍，两数之和是§40-200，乙数是多少？
火车§5-10点从§zhCity开出，每小时行§90-240千米，§2-6小时后离终点还有§50-300千米，全程多少千米？
一杯糖水§100-400克，含糖率百分之§5-25，再加水§50-200克，含糖率变为多少？
①存款§2000-9000元，年利率百分之§1-4，存§2-5年，到期本息共多少元？
把§3-9个同样的正方体排成一排，表面积比原来减少§24-96平方厘米，棱长是多少？`,
})

/** One number of the text made a blank. */
const blanked = (text: string, at: number, mark: string): string => {
  const found = [...text.matchAll(/\d+/g)]
  if (found.length === 0) return `${text} (${mark})`
  const { index, 0: digits } = found[at % found.length]
  return `${text.slice(0, index)}${mark}${text.slice(index + digits.length)}`
}

export const REWRITTEN_QUESTIONS: readonly Harvest[] = [
  en(
    'same_sum_other_wording_grid',
    'augmentation_math',
    240,
    [
      '§3-12x | §mathWord',
      '§3-12x, one as §voice | §mathWord',
      '§3-12x, one as §voice, one as ~voice | §mathWord',
      '§2-6x, keep every symbol | §mathAlg',
    ],
    'left of the bar: how many. right: a problem. you return that many rewordings, one per line, same numbers, same answer, then "=" and the answer. that is all you do',
  ),
  en('fresh_numbers_csv', 'augmentation_math', 220, ({ expand, random }) => {
    const { problem, answer } = solved(random, expand)
    return [
      {
        prompt: `template_id,text,answer\n${random.int(100, 9999)},"${problem}",${answer}\n\nGive rows 2-${random.int(6, 20)}: other numbers, other names, still a clean answer (no ugly fractions). Add a fourth column with the working. CSV only.`,
      },
    ]
  }),
  en('asked_from_the_far_end', 'augmentation_math', 240, ({ expand, random }) => {
    const { problem, answer } = solved(random, expand)
    return [
      {
        prompt: random.pick([
          `Please turn this exercise about. At present it leads from its figures to ${answer}; in the new one ${answer} ought to be told at the outset, and one of the figures sought. Kindly phrase it as though it had never been otherwise, and append a full solution.\n\n${problem}`,
          `Please turn this exercise about, the blank being what is sought and ${answer} being known. Phrase it anew in flowing words, and append a full solution.\n\n${blanked(problem, random.int(0, 5), '______')}`,
        ]),
      },
    ]
  }),
  en('statement_then_probe', 'verification', 220, ({ expand, random }) => {
    const { problem, answer } = solved(random, expand)
    const said = random.chance(0.6) ? answer : String(random.int(2, 200))
    return [
      {
        prompt: `STEP 1  make one assertion of this\n        q> ${problem}\n        a> ${said}\nSTEP 2  cover a number of the assertion with "#" and ask for it\nSTEP 3  answer your own question from scratch\nSTEP 4  same number as was covered? print KEEP or DROP`,
      },
    ]
  }),
  en('carried_abroad', 'augmentation', 240, [
    'place: §abroad\nitem: §mathWord\n\nlocalise the item: names, money, measures, habits. plausible prices! then the solution as a teacher there would write it. english + local language.',
    'place: §abroad\nitem: §taskPlan\n\nlocalise the item, then answer it fully. english + local language.',
  ]),
  en('ladder_of_five_rungs', 'evolution', 220, [
    '{"item": "§mathWord", "rungs": [-2, -1, 0, 1, 2], "per_rung": ["text", "solution", "what_changed"], "twist_at_2": "§twist"}',
    '{"item": "§scienceQ", "rungs": [-1, 0, 1, 2, 3], "per_rung": ["text", "solution", "minutes"], "twist_at_3": "§twist"}',
  ]),
  en('one_change_per_message', 'augmentation_math', 220, [
    'Take this one: §mathWord Change it so that §twist. Then solve. ⇒ Now so that ~twist, starting from your new one. Solve again. ⇒ And one that only looks the same but must be solved differently.',
    'Take this one: §mathAlg Give it to me as a story, then solve. ⇒ Now the story so that §twist. Solve again.',
  ]),
  en('questions_in_many_mouths', 'augmentation', 220, ({ expand, random }) => [
    {
      prompt: `Q := "${exchange(random, expand).question}"\nspeakers := ${expand('‹a child|a lawyer|a tired §job|a search box|someone translating from Polish›, ‹a professor of §field|a pirate|a person in a hurry|a voice assistant user›, ‹an angry customer|a poet|a §job›')}\nfor s in speakers: write Q as s would (${random.int(2, 6)} variants), and then the answer s needs, at the right length for s.`,
    },
  ]),
  en('many_answers_by_new_routes', 'augmentation_math', 220, ({ expand, random }) => [
    {
      prompt: `${expand('‹§mathContest|§mathAlg|§mathWord›')}\n\n— ${random.int(3, 8)} solutions, no two by the same route (${expand('‹algebra, a picture in words, guess and check|induction, counting twice, brute force in §plang|units, estimation, exact work›')}, …). Grade each route for elegance. Then pose a sibling problem that only the last route can crack.`,
    },
  ]),
  en('code_task_respun', 'augmentation', 200, [
    'kata: §codeTask\nrespin §3-9 times → (a) other domain, same algorithm (b) same domain, harder bound (c) broken spec that needs a question back … each w/ signature, 4 examples, solution. keep going till you run out of room',
    'kata: §codeContest\nrespin §3-9 times → as (a) interview question (b) story for teens (c) ticket in a backlog … each w/ solution',
  ]),
  zh('zh_math_respun_items', 'augmentation_math', 240, [
    '原题：§zhSchool¶改编要求：换情境、换数字、换问法各§1-3道，难度不变，每道附过程和答案。',
    '原题：§zhSchool¶改编要求：把结论当条件、把其中一个条件当问题，写成一道通顺的新题，再解出来。',
    '原题：§zhSchool¶改编要求：由易到难出§3-6道变式，最后一道须含一个多余条件。附详解。',
  ]),
  zh(
    'zh_question_ways_lines',
    'augmentation',
    220,
    [
      '§zhTask→§5-20种',
      '§zhTask→§5-15种，要有错别字和口语',
      '§zhMath→§3-9种，数字不许动',
      '§zhTask→§5-12种，含‹粤语|东北话|四川话|英文夹杂›的说法',
    ],
    '把箭头左边的问题换说法，箭头右边是数量。一行一种，最后空一行，写出这个问题的标准回答。',
  ),
  recipe('es', TONGUES.es)('es_mismo_problema_otra_piel', 'augmentation_math', 200, [
    'Problema base: §m\n\n→ tres enunciados para ‹México|Chile|Sevilla|Bogotá› con moneda y nombres de allí\n→ uno al revés (el resultado es dato)\n→ uno con un dato que sobra\nTodos resueltos paso a paso.',
  ]),
  recipe('vi', NEW_TONGUES.vi)('vi_doi_de_bai', 'augmentation_math', 200, [
    'Đề gốc: §m\nViết lại thành §3-8 đề khác: đổi số, đổi bối cảnh, đổi câu hỏi. Mỗi đề kèm lời giải chi tiết.',
    'Đề gốc: §m\nĐảo đề: coi kết quả là giả thiết, ẩn một số đi rồi hỏi số ấy. Giải cả hai đề.',
  ]),
  recipe('tr', NEW_TONGUES.tr)('tr_soru_cogaltma', 'augmentation_math', 200, [
    'KAYNAK SORU » §m\nBENZERLERİ » §3-9 adet (sayılar ve kişiler değişsin, çözüm yolu aynı kalsın)\nZORU » 1 adet\nHer sorunun altına çözümü yaz.',
    'KAYNAK SORU » §m\nTERSTEN » sonuç verilsin, verilenlerden biri sorulsun; çözümü ve sağlaması ile.',
  ]),
]
