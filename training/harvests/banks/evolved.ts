// Parts of overloaded instructions: what comes out when simple tasks are made harder again and again.
import type { Banks } from '../../honest/grammar.ts'

export const EVOLVED: Banks = {
  system: `an inventory tracker for §place | a ticketing backend | a seat reservation service | a sensor gateway | an expense approval tool | a chat moderation pipeline | a train timetable planner | a lab sample registry | a multi-tenant note store | an auction engine | a parking permit system | a playlist recommender | a hospital shift planner | a library loan system | a delivery route planner`,
  ingests: `reads ‹events from a queue|a stream of JSON lines|nightly CSV drops of up to §2-90 GB|requests over gRPC›
merges ‹two|three|§4-9› sources that disagree about ‹dates|currencies|identifiers›
accepts ‹late|duplicate|out-of-order› records up to §2-72 hours old
exposes a REST interface with ‹pagination|optimistic locking|idempotency keys›`,
  mustCode: `handle at least §2-90,000 ‹requests|updates|records› per second
never hold more than §64-512 MB in memory
roll back cleanly if the §module fails half way
be deterministic for a given seed
keep §2-9 years of history queryable
degrade to read-only when the ‹database|cache|broker› is unreachable
support ‹time zones with daylight saving|right-to-left names|negative quantities|leap seconds›
log every decision in a form an auditor without programming skills can read`,
  whileCode: `avoiding any third-party dependency
using ‹dependency injection|the visitor pattern|event sourcing|structured concurrency›
without recursion or global state
keeping the worst case at O(‹n log n|n|n·k›)
remaining compatible with §plang ‹from five years ago|in strict mode|without a garbage collector›
preserving the public signature that existing callers rely on`,
  deliver: `Provide unit tests for ‹three|four› edge cases and explain the trade-offs you made.
Include a short analysis of time and space complexity, and name one input for which it would be slow.
Add comments that justify each data structure, and finish with a migration note.
Show a sample run with at least §3-8 lines of output.
Discuss how the design would change if the load grew by a factor of §10-100.`,
  form: `short story | one-act play | sequence of letters | villanelle | newspaper feature | sermon | courtroom transcript | diary of §3-9 days | museum audio guide | letter of resignation | bedtime tale | radio play | eulogy | dialogue in verse`,
  hero: `a §job who has lost their voice | two siblings who inherit ‹a ferry|an orchard|a debt› | an archivist who forges one document | a §job on their last day | a translator who deliberately mistranslates | a child who believes §object is alive | a retired spy teaching §hobby | the only §job in a town of §40-900 people`,
  mustText: `alternate between the past and the present without any date being named
mention §object exactly ‹twice|three times›
never use the verb "to be"
contain a conversation in which neither speaker says what they mean
weave in an explanation of §concept that a layperson would accept
build up to a decision that the reader can predict but the narrator cannot
use at least §3-7 words from the trade of a §job
include a sensory detail other than sight in every paragraph`,
  whileText: `keeping a §tone tone throughout
avoiding clichés about ‹love|death|childhood|the sea›
staying between §200-400 and §450-900 words
withholding the name of the main character until the last sentence
keeping all dialogue in ‹the present tense|reported speech›
making the weather reflect the inner state of nobody at all`,
  analyse: `Assess | Critically examine | Evaluate | Develop a framework for | Propose and defend a strategy for | Analyse | Model`,
  matter: `how ‹a rise in interest rates|a prolonged drought|a sudden loss of its main supplier|an ageing workforce› would affect §place in §city
the ethical and practical consequences of using §product in §place
whether §concept can account for the recent history of §subject
the introduction of a four-day week at §company, a firm of §30-900 people
how insights from §field could improve §place
the trade-off between privacy and safety when §place ‹installs cameras|shares records|scores applicants›
an evacuation plan for §place during §weekday rush hour`,
  consider: `taking into account at least ‹three|four› stakeholders with conflicting interests
with reference to §concept and ~concept
assuming a budget of no more than §amount
given that reliable data exist only for ‹§city|the last §2-9 years|a third of the cases›
under the assumption that regulation changes within §6-36 months
considering both short-term effects (up to §3-18 months) and long-term ones (§3-20 years)`,
  require: `Your response should include a table of risks, a counterargument with a rebuttal, and a recommendation that could be explained to §audience.
Support each claim with a concrete example, quantify the uncertainty, and identify which assumption matters most.
Avoid jargon, define every technical term at first use, and conclude with ‹three|five› questions that remain open.
Structure it as a memo of at most §400-900 words with headings, and add an appendix listing the data you would want.
Include a decision tree in text form and describe what would make you change your mind.`,
  obey: `Do not use the letter "‹q|z|k|v|j›".
Your entire response must be in lowercase.
Mention the word "§word" at least §2-6 times.
Finish with the exact phrase "‹Is there anything else?|That is all there is.|Yours in haste|End of transmission›" and nothing after it.
Give exactly §2-7 bullet points, each beginning with a ‹star|dash|number›.
Separate the paragraphs with ‹three asterisks|a line of dashes|an empty line and a number›.
No commas anywhere.
Put a title in ‹double angular brackets|capital letters› on top.
Use fewer than §60-300 words.
There should be ‹3|4|5› paragraphs; the second must start with the word "§word".
Include at least §2-5 placeholders in square brackets, such as [§word].
Add a postscript that starts with P.S.
Wrap the whole answer in double quotation marks.
Answer twice, in two different ways, parted by six hash signs.
No word may occur more than §3-9 times.`,
}
