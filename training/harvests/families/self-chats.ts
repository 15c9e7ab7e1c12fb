// Whole conversations written by one model, both sides of them, on a given topic or from a first line.
import { exchange, statements, SUBJECTS } from '../banks/subjects.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  found:
    'why does §food taste different in §city | is it worth repairing §product | how long until a beginner is decent at §hobby | can a landlord in §city forbid §pet | what would a §job do about §concept | who pays when §place closes early | why do they say “§fact” in school | how do I tell ① that I quit | whats the fastest way from §city to ~city with a §pet | which is harder, §field or ~field',
  trouble:
    'double charge of §amount | §product arrived without a lid | cannot log in since §weekday | wants to move a booking from §date | invoice made out to the wrong person | promised call never came | voucher §100-999 refused',
  slip: 'thinks ~concept and §concept are one | mixes up cause and effect | divides where one multiplies | quotes a half-remembered video | skips units | trusts the first search result',
})

export const SELF_CHATS: readonly Harvest[] = [
  en('both_sides_from_first_line', 'dialogue_synth', 240, [
    'FORUM THREAD, 0 replies\n"§found?"\n\nLet the poster (P) meet a machine (M) that can help. Put down what the two type to each other, §4-12 lines each. P makes typos, loses patience once and, at the end, tells M what the plan is now. M does not lecture. Start at P, who by now has a more exact question than the thread.',
  ]),
  en(
    'messages_array_for_topic',
    'dialogue_synth',
    220,
    [
      '{"topic": "§concept", "turns": §4-14, "user_style": "‹lowercase, no punctuation|formal|§20-80 years old, from §city|bilingual, slips into Spanish›", "twist": "‹none|user changes their mind|user pastes an error|user is wrong and insists›"}',
      '{"topic": "§subject", "turns": §4-14, "user_style": "‹thinks aloud|a §job|terse|joking›", "twist": "‹assistant must ask back|user returns after a week|second topic: §hobby|none›"}',
    ],
    'Return {"messages":[{"role":"user","content":..},{"role":"assistant","content":..},...]} and no prose. Content goes to SFT unedited: assistant turns complete, user turns human.',
  ),
  en('service_calls_with_slots', 'dialogue_synth', 220, [
    'Transcript wanted (call centre of §company).\n- caller: §name §surname, §feeling\n- reason: §trouble\n- agent policy: ‹refund up to §amount|no refunds, vouchers only|escalate after the second complaint|verify date of birth first›\n- outcome: ‹solved|caller hangs up|escalated|callback §weekday §clock›\n\nWrite it as AGENT: / CALLER: lines with fillers and interruptions. Under it a JSON frame: intent, slots, sentiment per turn, summary <= 25 words.',
  ]),
  en('tutor_and_mistaken_pupil', 'dialogue_synth', 220, [
    'Could you write a tutoring session please? The tutor never gives away the solution; she asks. The pupil (age §9-19) ~slip at first. Problem on the table: §mathWord It ends once the pupil can explain the idea back. Each turn on its own line, T> or P>, and after every T> turn, in parentheses, the teaching move used (probe, hint, praise, revoice, check).',
    'Could you write a tutoring session please? The tutor never gives away the solution; she asks. The pupil (age §14-24) §slip at first. Problem on the table: §scienceQ It ends once the pupil can explain the idea back. Each turn on its own line, T> or P>, and after every T> turn, in parentheses, the teaching move used (probe, hint, praise, revoice, check).',
  ]),
  en('notes_into_interview', 'dialogue_synth', 200, ({ expand, random }) => {
    const subject = random.pick(SUBJECTS)
    return [
      {
        prompt: `interviewer = ${expand('§job')}, expert = ${expand('§name §surname')} (${subject.name})\nnotes:\n${statements(
          subject,
          random.int(3, 6),
          random,
          expand,
        )
          .map((fact, i) => `  ${i + 1}. ${fact}`)
          .join(
            '\n',
          )}\nwrite full interview, ${random.int(6, 16)} exchanges, use up all notes, in an order that feels natural. interviewer reacts to answers (no questionnaire!!). no intro text`,
      },
    ]
  }),
  en('continue_chat_to_length', 'dialogue_synth', 200, ({ expand, random }) => {
    const { question, good } = exchange(random, expand)
    return [
      {
        prompt: `=== conversation ${random.int(10_000, 99_999)}, incomplete ===\nhuman » ${question}\nai » ${good}\nhuman » ${expand('‹ok and why|hm, not sure I follow the second part|can you give an example from §city|what would a §job say to that|shorter pls›')}\n\nComplete it: ${random.int(3, 8)} further rounds from where it breaks off, same markers. The human gets more demanding; the ai doesn't repeat itself.`,
      },
    ]
  }),
]
