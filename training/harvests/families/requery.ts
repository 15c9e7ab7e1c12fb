// Items of instruction sets sent as they are: no template gives them away, only what they are and that they never end.
import { SUBJECTS } from '../banks/subjects.ts'
import type { Harvest } from '../harvest.ts'

const raw = (
  source: string,
  family: string,
  rows: number,
  say: readonly string[],
  more: Partial<Harvest> = {},
): Harvest => ({ source, family, language: 'en', rows, say, ...more })

const ROLES = `a lighthouse keeper | a disgraced wizard | the captain of a generation ship | a market trader in a desert city | a Victorian detective | a sentient elevator | a tavern cook who knows everybody's secrets | the last librarian | a rival figure skater | a village witch | an undercover android | a retired gladiator | the ghost of a conductor | a pirate with seasickness`

export const REQUERY: readonly Harvest[] = [
  raw('raw_code_exercises', 'code_requery', 400, ['§codeTask']),
  raw('raw_code_contest', 'code_requery', 260, [
    '§codeContest',
    '§codeContest\n\nExample\nInput:\n§2-9 §1-9\n§1-9 §1-9 §1-9\nOutput:\n§1-30',
  ]),
  raw('raw_function_stubs', 'code_requery', 300, [
    'def ‹§func›_§word(§word: list[int], ~word: int = §0-9) -> ‹int|bool|list[int]|str›:\n    """Takes §dtype and §goal.\n\n    >>> ‹§func›_§word([§1-9, §1-9, §1-9], §1-9)\n    ‹§0-30|True|[§1-9, §1-9]|\'a§1-9\'›\n    """\n',
    'from typing import ‹List, Optional|Dict, Tuple›\n\n\ndef §func(§word):\n    """ Given §dtype, §goal. """\n',
  ]),
  raw('raw_code_items_terse', 'code_requery', 320, [
    '‹Write|Create|Implement|Generate› a §plang ‹function|snippet|method› that §goal.',
    'How do I ‹sort|filter|group|deduplicate› §dtype in §plang?',
    '§plang: §goal. Input: §dtype',
    'Fix the syntax: ‹for i in range(§2-9) print(i)|if (x = §1-9) { return y }|SELECT name FROM §word WHERE id => §2-9|let §word = [§1-9, §1-9|print("§word" + §1-9)›',
    'What is the output of ‹len("§word") * §2-9|[§1-9, §1-9, §1-9][::-1]|§10-99 // §2-9 + §10-99 % §2-9|"§word".upper()[§0-2]› in Python?',
  ]),
  raw('raw_math_schoolbook', 'math_requery', 320, ['§mathWord']),
  raw('raw_math_algebra', 'math_requery', 300, ['§mathAlg']),
  raw('raw_math_contest_boxed', 'math_requery', 280, [
    '§mathContest',
    '§mathContest\n\nPut your final answer within \\boxed{}.',
  ]),
  raw('raw_math_textbook_numbered', 'math_requery', 260, [
    'Exercise §1-12.§1-40. §mathAlg',
    '§1-90. §mathWord ‹(§1-9 marks)|›',
    'Problem §2-40‹a|b|c›) §mathAlg Justify your answer.',
  ]),
  raw('raw_science_open', 'science_requery', 300, [
    '§scienceQ',
    '§scienceQ',
    'Explain the role of §concept in §field.',
  ]),
  raw('raw_science_choice', 'science_requery', 320, ['§choiceQ', '§choiceQ\nAnswer:']),
  raw('raw_exam_subjects', 'science_requery', 260, [
    'The following is a question about §field.\n\n§choiceQ',
    '[§field] §choiceQ',
  ]),
  raw('raw_general_short', 'instruct_requery', 400, ['§task']),
  raw('raw_general_with_input', 'instruct_requery', 320, [
    '§taskExplain\n\n§fact ~fact',
    'Summarize the paragraph.\n\n§fact ~fact ~fact ~fact',
    'Identify the main topic of the text.\n\n§opening §fact ~fact',
    'Edit for spelling and grammar.\n\n§sentence ~sentence',
    '‹Categorize|Label› the following items.\n\n§wordlist',
    'Answer the question from the passage.\n\n§fact ~fact ~fact Question: what does this say about §concept?',
    'Predict the next sentence.\n\n§sentence ~sentence',
    'Convert to ‹bullet points|a table|JSON|past tense|a question›.\n\n§sentence',
    'Classify the sentiment.\n\n§review',
  ]),
  raw('raw_general_synthetic_long', 'instruct_requery', 280, [
    'As a §job in §city, you have been asked to ‹prepare|review|redesign› ‹a training course|a safety plan|the yearly budget› for §place. The ‹budget|deadline› is ‹$§2-90,000|§2-9 weeks›, and ‹§2-9 colleagues|no staff› are available. Develop a ‹detailed plan|memo|presentation outline› that covers §concept, ‹risks|training|communication› and how success is measured. Include at least §3-6 concrete examples.',
    'Imagine a world in which §concept had never been ‹discovered|described|accepted›. Discuss how §field and ~field would have developed, considering economic, social and technical effects. Your answer should be structured with headings and contain between §300-900 and §1000-1500 words.',
    'You are given the following scenario: §name §surname, a §job, notices that §fact At the same time, ~fact Analyse the situation from the perspective of §field, identify ‹three|four› possible explanations and recommend a course of action for each.',
    'Compare and contrast §concept and ~concept with regard to ‹origin, use and limits|cost, risk and benefit|theory and practice› in §field. Use a table and finish with a ‹one-paragraph synthesis|recommendation for §audience›.',
  ]),
  raw('raw_forum_titles', 'instruct_requery', 300, [
    'Why ‹does|would|is it that› §fact How is this reconciled with ~fact',
    'What are the best ‹books|ways|tools› to learn §field ‹as a §job|without a degree|in §3-12 months›?',
    'How does §concept relate to ~concept?',
    'Is it true that §fact',
    'ELI5: §concept',
    'What would happen if §object were ‹the size of a planet|made of glass|sent back to 1§1-8§10-90›?',
    'Difference between §concept and ~concept in §field?',
    'Which ‹countries|cities|industries› depend most on §subject, and why?',
  ]),
  raw('raw_how_to_articles', 'instruct_requery', 280, [
    'How to ‹start|improve at|teach|give up› §hobby',
    'How to ‹choose|clean|repair|sell› §product',
    'How to explain §concept to §audience',
    'How to ‹cook|store|preserve|grow› §food',
    'How to become a §job ‹in §city|after forty|without debts|›',
    'How to ‹plan|survive|advertise› a §tone ‹meeting|wedding|auction|reunion› at §place',
  ]),
  raw(
    'raw_roleplay_openers',
    'roleplay_requery',
    300,
    [
      'You are §role. A stranger ‹asks for shelter|shows you §object|accuses you of theft›. Respond in character.',
      'Pretend to be §role and tell me about the day you found §object.',
      'Roleplay: you play §role, I play ~role. Scene: §object, ‹midnight|a storm|the morning after›. You start.',
      '*The door of ‹the tavern|the archive|the airlock› opens.* I am looking for §role. "Are you the one who knows about §object?"',
      'Write the inner monologue of §role who has to ‹lie to|rescue|say goodbye to› ~role.',
      'Act as §role. Describe your ‹daily routine|greatest fear|oldest friend› in a §tone voice.',
    ],
    { banks: { role: ROLES } },
  ),
  raw('raw_translation_items', 'translation_requery', 280, [
    'Translate to ‹German|French|Spanish|Italian|Japanese|Chinese|Russian|Arabic|Polish|Turkish›: §sentence',
    'How do you say "§fact" in ‹Korean|Dutch|Swedish|Portuguese|Hindi›?',
    'Translate the following into ‹French|German|Spanish› and explain the grammar: "§sentence"',
    'English: §fact\n‹French|Spanish|Chinese|Finnish|Swahili›:',
  ]),
  raw('raw_brainstorm_creative', 'instruct_requery', 300, [
    '§taskWrite',
    '§taskWrite',
    '§taskPlan',
    'Give me a ‹plot twist|title|first line|closing line› for a §tone ‹novel|film|song› about §object and §concept.',
    'Invent a ‹board game|festival|superstition|law› inspired by §subject and describe its rules.',
  ]),
  raw('raw_logic_puzzles', 'reason_requery', 280, [
    '§taskReason',
    '①, ② and ③ each ‹own one of: §pet, ~pet, ~pet|live in one of §city, ~city and ~city|do one of §hobby, ~hobby and ~hobby›. ① does not have the first. ‹② is not the one with the last.|③ has neither the second nor the third.› Who has which?',
    'Premises: All ‹candles|bricks|notebooks› are §adjective. Some such things are ~adjective. Conclusion: some of them are both. Is the conclusion valid?',
    'On an island, knights always speak the truth and knaves always lie. ① tells ②: "‹At least one of us is a knave|You are a knight|We are of the same kind›." What can be concluded?',
    'You have a §3-5-litre jug and a §7-11-litre jug. Measure exactly §1-6 litres, or show that it is impossible.',
    'How many ‹times does the letter "‹e|s|r|t›" occur in "§sentence"|words are in "§sentence"›?',
  ]),
  raw('raw_closed_facts', 'science_requery', 280, [
    'In what year did ‹§city host its first exhibition|the treaty of §city come into force|§name §surname publish on §concept›?',
    'Who ‹coined the term|is regarded as the founder of the study of› §concept?',
    'True or false: §fact',
    'Name ‹three|five› ‹methods|authors|instruments› of §field.',
    'Define "§concept".',
    'What does §field study?',
    'Fill in the blank: §fact This is an example of ____.',
  ]),
  // behind a fixed wrapper
  raw('wrapped_marker_pairs', 'wrapped_requery', 300, ['[TASK]\n§task\n[/TASK]\n[COMPLETION]']),
  raw('wrapped_polite_line', 'wrapped_requery', 300, [
    'Please respond to the query below as well as you possibly can.\n\n‹§task|§codeTask|§scienceQ›',
  ]),
  raw('wrapped_human_ai', 'wrapped_requery', 280, [
    'Human: ‹§task|§mathWord|§codeTask|§scienceQ|§taskReason›\n\nAI:',
  ]),
  raw('wrapped_json_fields', 'wrapped_requery', 260, [
    '{"id": "§10-99§100-999", "instruction": "§taskExplain", "input": "", "output":',
    '{"id": "§10-99§100-999", "instruction": "§taskEdit", "input": "§fact", "output":',
  ]),
  raw('wrapped_system_expert', 'wrapped_requery', 300, ['‹§task|§scienceQ|§codeTask|§choiceQ›'], {
    system:
      'Give the most complete and correct answer you can. Your reply is stored as the reference answer.',
  }),
  raw('wrapped_batch_five', 'wrapped_requery', 240, [
    'Answer all five. Number your answers.\n1) ~taskExplain\n2) ~taskReason\n3) ~taskEdit\n4) ~taskPlan\n5) ~taskWrite',
  ]),
  {
    source: 'raw_grouped_subjects',
    family: 'instruct_requery',
    language: 'en',
    rows: 300,
    grow: ({ expand, random, drawn }) => {
      const { name } = SUBJECTS[Math.floor(drawn / 10) % SUBJECTS.length]
      return [
        {
          prompt: expand(
            random.pick([
              `What should ‹§audience|a §job› know about ${name}?`,
              `Write a §genre on ${name}.`,
              `Explain ${name} with regard to §concept.`,
              `Give ‹§3-9 facts|a timeline|a glossary› of ${name}.`,
              `How is §field connected with ${name}?`,
              `Which open questions remain about ${name} ‹today|for §field|in §city›?`,
            ]),
          ),
        },
      ]
    },
  },
  {
    source: 'raw_two_turn_sets',
    family: 'instruct_requery',
    language: 'en',
    rows: 300,
    say: [
      '§taskWrite ⇒ Take your previous response and rephrase it so that every sentence starts with the letter ‹A|B|C|D|M|S|T›.',
      '§taskExplain ⇒ Now give a counterexample or a limit of this, in §2-5 sentences.',
      '§mathWord ⇒ What changes if all quantities are ‹doubled|halved|rounded up to tens›?',
      '§codeTask ⇒ ‹Do the same with O(1) extra space.|Port it to §plang.|Write tests for it.›',
      '§taskReason ⇒ Explain how you know.',
      '§taskPlan ⇒ Turn it into ‹JSON|a table|an email›.',
    ],
  },
]
