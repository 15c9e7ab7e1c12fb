// Teachers, trainers and hosts who have questions, worksheets and quizzes made for their own people.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const MATHS_SHEETS = `
Generate §5-30 §sk problems for ‹grade|year› §2-11. ‹Answer key at the end.|No answers.|Increasing difficulty.|Word problems only.|Whole-number answers.›
§5-20 word problems about §ctx using §sk. ‹Answers separate.|Names from my class: ‹Jaden, Mia, Luis|Amelia, Noah, Zara|Ayaan, Ella, Kai›.›
I need a worksheet: §sk, ~sk. ‹Two columns.|Part A easy, part B hard.|15 questions.|with space for working› ⇒ ‹more like number §2-9|question §2-8 has no solution|answers please|a second version so they can't copy|in LaTeX›
exit ticket, §2-5 questions on §sk, for my ‹bottom|top|mixed› set tomorrow
create a test for my class, topic §sk, §10-40 marks, ‹calculator|no calculator›, ‹with mark scheme|include one multi-step problem about §ctx›
another §5-12 on §sk please, ‹harder|same style|with decimals|with bigger numbers›
Write a problem where the answer is §2-99 and pupils need §sk. Context: §ctx.
starter activity, 5 min, §sk
`
const MATHS_SHEET_BANKS = {
  sk: `
adding fractions with unlike denominators
two-step equations
long multiplication
percentages of amounts
area and perimeter of compound shapes
ratio and proportion
simplifying surds
Pythagoras
expanding double brackets
place value to a million
standard form
probability trees
telling the time
simultaneous equations
rounding to the nearest ten and hundred
negative numbers
mean, median and mode
the quadratic formula
angles in parallel lines
times tables up to 12
circle theorems
gradients and intercepts
`,
  ctx: 'football | shopping | a school trip | baking | pocket money | video games | Halloween | swimming | YouTube views | a bus timetable | phone contracts | a farm',
}

const LANGUAGE_CLASS = `
Make a gap-fill exercise with §6-20 sentences on §gr, level §lv. ‹Key at the bottom.|Put the verbs in brackets.|Topic: §th.›
Write a §80-300 word reading text about §th for §lv learners, then §4-10 ‹true/false|multiple choice|open|gap› questions. ‹Include the words ‹however, although, despite|used to, would|borrow, lend, owe›.|Answers too.|›
§8-20 conversation questions about §th for my ‹adult|teen|business English|evening› class
role play cards (A and B): §th, §lv
error correction: §8-15 sentences with typical mistakes of ‹Spanish|German|Chinese|Arabic|Polish› speakers on §gr. give the corrected version too
a ‹kahoot|quizizz|blooket› with §8-20 questions on §gr. format: question; a; b; c; d; correct
sentences for dictation, §lv, topic §th, ‹8|10|12› of them
Give me a listening script: ‹phone call|radio interview|airport announcement› about §th, ‹1|2|3› minutes, §lv, plus §4-8 questions ⇒ ‹simplify the third answer|make one distractor more plausible|now the same about §th›
lesson plan 45 min, §gr, ‹no photocopier|online|12 students, two are much stronger›
`
const LANGUAGE_CLASS_BANKS = {
  gr: 'present perfect vs past simple | the second conditional | articles | prepositions of place | reported speech | the passive | phrasal verbs with get | question tags | modal verbs of deduction | comparatives | gerund or infinitive | countable and uncountable | the French passé composé | German dative prepositions | Spanish ser and estar | relative clauses',
  lv: 'A1 | A2 | B1 | B2 | C1 | A2-B1 | IELTS 5.5',
  th: 'holidays | jobs | at the doctor | social media | food and restaurants | the environment | housing | crime | sports | technology at home | family | money | travel problems | a job interview | festivals | fashion',
}

const CONTENT_QUIZ = `
Create §5-25 multiple choice questions on §un for my §cl class. ‹4 options, mark the correct one.|Include an explanation.|Two easy, six medium, two hard.|Aligned to ‹NGSS|the AQA spec|TEKS|Common Core›.›
quiz on §un, §5-15 questions, ‹short answer|true/false|MCQ|matching›‹, answers on separate page|, with a bonus question|›
I teach §cl. We finished §un. Write ‹an end of unit test|a pop quiz|a review game in jeopardy format|three essay prompts with a rubric›. ⇒ ‹question 4 wasn't covered, replace|make a version B|less text, two students are EAL|now the answer sheet›
Write a ‹6 mark|4 mark|9 mark|12 mark› question on §un ‹with mark scheme|and a model answer|with levels›
§3-8 misconceptions students have about §un and a diagnostic question for each
lab worksheet: §un. materials, method, table, §3-6 questions
bell ringers for a week, §cl, §un
make ‹a crossword with clues|a word search list of 15|a bingo› for §un
Bloom's taxonomy: one question per level on §un (§cl)
`
const CONTENT_QUIZ_BANKS = {
  un: `
photosynthesis
the causes of World War I
the American Revolution
the digestive system
chemical bonding
To Kill a Mockingbird, chapters §1-4 to §5-12
plate boundaries
Newton's laws
the Cold War
Macbeth act §1-5
supply and demand
cell organelles
the periodic table
electric circuits
natural hazards
the Roman Republic
An Inspector Calls
genetics and inheritance
the branches of government
weather and climate
acids and alkalis
The Outsiders
ecosystems and food webs
marketing mix
`,
  cl: '7th grade science | year 9 history | AP Biology | GCSE English | 10th grade chemistry | A level geography | middle school social studies | 5th grade | year 8 | IB physics SL | community college econ',
}

const TRAINERS = `
Write §5-20 questions for the ‹annual refresher|onboarding quiz|final test› on §co for ‹our staff|new hires|warehouse workers|volunteers›. ‹80% pass mark.|Scenario based.|Plain language.|Feedback text for each wrong answer.›
scenario: employee ‹sees|ignores|reports› §inc. Write ‹a multiple choice question|a discussion case|a branching script with three choices› about it
§co training, module §1-8: §3-6 learning objectives, ‹a short text|slides outline|an ice breaker› and a §4-10 question check
turn our policy into quiz questions:¶"§pol ~pol ~pol" ⇒ ‹too obvious|two correct answers in Q3|now for managers›
test questions for the ‹driver|forklift|first aid|food hygiene|lifeguard› theory course, ‹10|15|20›, ‹trick ones please|from chapter §1-9›
case study for a workshop with ‹nurses|team leads|site managers› about §inc, half a page, §3-5 questions, no names of real firms
`
const TRAINER_BANKS = {
  co: 'phishing awareness | GDPR | workplace harassment | fire safety | manual handling | anti-bribery | infection control | customer de-escalation | food allergens | lone working | cash handling | password security',
  inc: 'a blocked emergency exit | an email from the "CEO" asking for gift cards | a colleague making jokes about age | a spill in the corridor | a customer filming staff | a lost laptop with patient data | a gift from a supplier | a wrong dose noticed too late',
  pol: `
Visitors must sign in and wear a badge at all times.
Incidents are reported within §12-72 hours using form §10-99.
Gifts above §20-100 dollars need approval by the manager.
Ladders are inspected every §3-12 months.
Only trained staff may use the §2-5-tonne truck.
Personal data is kept no longer than §1-10 years.
Allergen sheets are updated on each menu change.
Screens are locked when leaving the desk.
`,
}

const QUIZ_HOSTS = `
‹pub quiz|quiz night› this ‹thursday|friday›, I need a round on §rd. ‹10 questions, answers in brackets.|ten, from easy to impossible|with a tiebreaker (a number)›
§5-15 trivia questions about §rd‹, not the ones everybody knows|, for kids|, family friendly|, 90s edition›
picture round ideas, theme §rd
Write questions where the answer is ‹"Paris"|"§2-30"|"Elvis"|"Brazil"|"gold"|"a penguin"›, ‹three|five›, different difficulty
connection round: four answers with a hidden link. theme around §rd ⇒ ‹the link is too easy|Q2's answer isn't right I think|another one›
music round: describe §6-12 songs as emojis, ‹80s|90s|rock|Disney›
christmas party quiz for §10-80 colleagues at ‹a bank|a hospital|a school›, §rd and ~rd, 20 mins
true or false, §10-20 statements, §rd, surprising ones
would you rather questions, §10-25, ‹office safe|for teens|for couples›
`
const QUIZ_HOST_BANKS = {
  rd: 'geography | the Olympics | 80s movies | food and drink | Harry Potter | science and nature | UK number ones | capital cities | Marvel | world flags | logos and brands | the human body | Shakespeare | football | Star Wars | cheese | inventions | Eurovision | the Simpsons | famous Johns | words ending in -ology | US presidents',
}

const INTERVIEWERS = `
Give me §5-15 interview questions for a §ro ‹with §2-10 years|junior|senior|internal› candidate. ‹What would a good answer contain?|Behavioural only.|No brain teasers.|Include a practical task, 30 minutes.›
interviewing a §ro tomorrow, CV says "§cv". what do I ask ‹about that|to find out if it's true›?
scorecard for §ro, 5 criteria, 1-4 with descriptions ⇒ ‹add a question for each|criterion 3 overlaps with 4|red flags?›
take home assignment for a §ro, max §2-4 hours, fair, ‹with marking guide|not unpaid work in disguise›
phone screen script 15 min for §ro
reference check questions for a §ro who "§cv"
exit interview questions, §ro, leaving after §3-40 months
Rewrite these so they are legal to ask (‹US|UK|Germany|Canada›): "Do you plan to have kids?", "Where are you originally from?", "§3-6 sick days last year, why?"
`
const INTERVIEWER_BANKS = {
  ro: 'backend developer | store manager | nurse | accountant | project manager | electrician | sales rep | data scientist | kindergarten teacher | barista | DevOps engineer | HR generalist | truck dispatcher | graphic designer | QA tester | executive assistant',
  cv: `
led a team of §3-20
increased revenue by §20-300%
2-year gap for "personal projects"
five jobs in §3-6 years
expert in Excel, SQL and Python
built the §n from scratch
"freelance consultant" since §2018-2024
`,
  n: 'data warehouse | onboarding process | loyalty programme | CI pipeline | payroll system',
}

const LECTURERS = `
I teach §mod to ‹second-year|MSc|first-year|evening› students. Write §1-4 exam questions on §par ‹worth §10-30 marks each|that can't be googled|with solution|based on a realistic data set›. 
Write a seminar problem set on §par, ~par. ‹Include one open question.|Solutions in a separate section.|About 90 minutes of work.› ⇒ ‹Question 2 is ill-posed, the variance isn't given.|Make (c) depend on (b).|Solution to 3 please, in full.|same but for the resit›
distractors: correct answer is "‹it increases|only if p < 0.05|by §2-30%|it cannot be determined›", question about §par. I need three plausible wrong ones and why a student would pick them
oral exam in §mod, §15-30 min: opening question, follow ups if they're strong, if they're weak
peer review rubric for a ‹lab report|policy brief|literature review|poster› on §par
Multiple choice, §mod, topic §par. ‹Negative phrasing avoided.|One best answer.|Exactly 5 options.› ‹×§3-10|one for now›
find what's wrong with my question: "Assume ‹perfect competition|a normal distribution|no friction|i.i.d. errors›. Discuss §par." Students complained.
`
const LECTURER_BANKS = {
  mod: 'microeconomics | research methods | operating systems | organic chemistry | constitutional law | developmental psychology | structural mechanics | corporate finance | nursing ethics | machine learning | microbiology | international relations',
  par: 'price discrimination | confidence intervals | page replacement | nucleophilic substitution | separation of powers | attachment theory | bending moments | CAPM | informed consent | overfitting | gram staining | deterrence theory | regression assumptions | deadlocks | judicial review | working memory | NPV versus IRR | cross-validation',
}

export const CLASS_MAKERS: readonly Source[] = [
  person('class_maths_sheets', 300, 0.15, MATHS_SHEETS, MATHS_SHEET_BANKS),
  person('class_languages', 300, 0.1, LANGUAGE_CLASS, LANGUAGE_CLASS_BANKS),
  person('class_content_quizzes', 320, 0.1, CONTENT_QUIZ, CONTENT_QUIZ_BANKS),
  person('class_staff_training', 260, 0.05, TRAINERS, TRAINER_BANKS),
  person('class_quiz_nights', 260, 0.2, QUIZ_HOSTS, QUIZ_HOST_BANKS),
  person('class_interviewers', 260, 0.1, INTERVIEWERS, INTERVIEWER_BANKS),
  person('class_lecturers', 260, 0.05, LECTURERS, LECTURER_BANKS),
]
