// Overloaded items sent bare, as the last step of an evolution sends them to collect the answers.
import { snippet } from '../banks/code.ts'
import { EVOLVED } from '../banks/evolved.ts'
import { passage, SUBJECTS } from '../banks/subjects.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', EVOLVED)

export const RAW_ITEMS: readonly Harvest[] = [
  en('bare_overloaded_code', 'code_requery', 260, [
    '‹Design and implement|Write|Develop› ‹in §plang|a §plang implementation of› §system that §ingests, must ~mustCode, and should ~mustCode while ~whileCode. §deliver',
    'Implement a §plang ‹function|class› that takes §dtype and §goal. Additionally, it must ~mustCode and, if the input is malformed, return a ‹typed error|partial result with warnings|list of all problems found›, ~whileCode. ~deliver',
    'You are given §dtype together with a second argument k. Without using ‹built-in sorting|any loops|auxiliary arrays|hash tables›, write a program in §plang that §goal, then extend it such that it can ~mustCode. ~deliver',
    'Refactor §system written in §plang so that it §ingests instead of polling. The new version has to ~mustCode; ~whileCode. ~deliver ~deliver',
    'How would you modify ‹Dijkstra’s algorithm|a B-tree|binary search|a bloom filter|merge sort|a trie› for use in §system that must ~mustCode and ~mustCode? Provide pseudocode as well as a §plang version, ~whileCode.',
  ]),
  en('bare_overloaded_prose', 'instruct_requery', 260, [
    'Write a §form about §hero. It must ~mustText and ~mustText, while ~whileText. ‹The ending should leave it open whether §fact|The title must be a question.|At no point may the reader learn the year.|Add a footnote that contradicts the text.›',
    'Compose a §form of §3-8 parts in which §hero meets ~hero at §place. Each part should ~mustText. Work in the following statement without quoting it: "§fact" Do this while ~whileText and ~whileText.',
    'Create a §form that at first sight deals with §object, but which on closer reading is about §concept; ~mustText, ~mustText, and ~mustText.',
    'Rewrite the opening of a well-known fairy tale of your choice as a §form narrated by §hero, set in §city in 19§10-90, which has to ~mustText. The text must stay suitable for §audience, ~whileText.',
  ]),
  en('bare_overloaded_analysis', 'instruct_requery', 260, [
    '§analyse §matter, ~consider and ~consider. ~require',
    '§analyse §matter. In doing so, compare at least two approaches, one drawn from §field and the other from ~field, ~consider. ~require',
    'Imagine that you advise §place in §city, which has recently learned the following: §fact ‹The board|The owner|The mayor› demands a decision by §date. §analyse the options, ~consider; do not rely on §concept alone. ~require',
    'Suppose §concept turned out to be ‹measurable with a phone|illegal in most countries|half as important as believed|reversible›. What would follow for §field, for a §job in §city, and for §place, ~consider? Rank the consequences. ~require',
  ]),
  en('bare_items_with_material', 'instruct_requery', 240, ({ expand, random }) => {
    const record = () =>
      `{"§word": "§city", "~word": §2-900, "~word": ‹true|false|null›, "date": "20§10-25-0§1-9-§10-28"}`
    const material = random.pick([
      () =>
        `\n\n[\n  ${Array.from({ length: random.int(2, 6) }, () => expand(record())).join(',\n  ')}\n]\n\n${expand('Convert the records to ‹XML with attributes|a Markdown table|SQL inserts|YAML grouped by city›, correct impossible dates, fill missing values with the ‹median|most frequent value› and explain each correction in a comment; however, records with a value above §300-800 must be moved into a separate block sorted in descending order.')}`,
      () =>
        `\n\n${snippet(random)}\n\n${expand('Find the flaw in the code above which only shows when ‹the input is empty|there are equal elements|it is called twice|numbers are huge›, repair it without changing the signature, make it ~mustCode, and give a formal argument for termination. §deliver')}`,
      () =>
        `\n\n${passage(random.pick(SUBJECTS), random.int(1, 2), random, expand)}\n\n${expand('Based solely on the passage, write a §form for §audience which preserves every figure, separates what is claimed from what is shown, and does not exceed §90-250 words, then list the sentences you could not use and why.')}`,
      () =>
        `\n\n| §word | ~word | ~word |\n|---|---|---|\n${Array.from({ length: random.int(3, 6) }, () => '| §city | §2-99 | §100-999.§10-99 |').join('\n')}\n\n${'Using the table, ‹write a formula|derive a linear model|compute weighted averages› for the third column, identify the row with the largest deviation, and justify in no more than §40-120 words whether it is an error, ~consider.'}`,
    ])()
    return [{ prompt: expand(material).trim() }]
  }),
  en('bare_overloaded_maths', 'math_requery', 240, [
    '§mathWord Suppose, in addition, that ‹every quantity is only known to within §2-9 percent|one in §4-12 of the items is defective|the price changes by §2-15% each week|the whole is repeated §2-6 times with a loss of §2-9 at each step›. Give the ‹range of possible results|expected value|result after each repetition› and state which of the assumptions has the greatest influence.',
    '§mathAlg Generalise the result by replacing the first constant with a parameter p, determine for which values of p the answer ceases to exist, and verify your formula for p = §2-9 and p = -§1-5.',
    '§mathContest Then solve the same question if the condition has to hold modulo §3-13 only, and compare both counts.',
    'Using only ‹elementary methods|vectors|generating functions|inequalities between means›, solve: §mathContest Provide a second, independent solution and discuss which of the two extends to ‹higher dimensions|arbitrary n|complex numbers›.',
    'A §job must decide between two plans. The first is described as follows. §mathWord In the second, every number above is ‹§2-9 larger|§10-40% smaller›. For which threshold are both plans equally good?',
  ]),
  en('bare_checkable_formats', 'instruct_requery', 260, [
    '§taskWrite ~obey ~obey',
    '§taskExplain ~obey ~obey ~obey',
    '§taskPlan ~obey',
    'I need a ~genre about §hobby. ~obey ~obey Please note: ~obey',
    'Is it true that §fact ~obey ~obey',
    'Write a letter to ① about §subject. ~obey ~obey ~obey',
  ]),
]
