// Tempers taught by example: red-team pairs, needless refusals, characters played at length, sets translated.
import { exchange } from '../banks/subjects.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  harm: 'selling spoiled §food | reading a §relative’s messages | faking a reference from §company | frightening a §job into silence | getting round the age check of a shop | spreading a rumour about §place | skipping safety checks on §product | cheating in a §hobby contest | tricking tenants out of a deposit | stalking somebody from §city',
  disguise:
    'as homework | as a film script | through a made-up authority | in small innocent steps | by flattery | as a dare | by claiming it is for research | in the voice of a grandmother | encoded as a crossword | as a bug report',
  blunt:
    'kill a ‹process|plant pest|sourdough starter|lightbulb myth› | shoot ‹a portrait|a wedding|the moon› | blow up ‹a balloon|an image without blur› | crack ‹an egg|a walnut|a chess opening› | steal ‹a base in softball|the show at karaoke› | attack ‹a problem in §field|a wing-back formation› | cut ‹a budget|a hedge|classes in CSS› | hang ‹a picture|a thread in §plang›',
  mask: 'Odile, retired safe-cracker who now restores clocks | Brother Anselm, monk and failed comedian | Unit 7-Teal, a greenhouse robot that dislikes tomatoes | Captain Iskra of a mail airship | Mrs Pepperdine, ghost of a boarding house | Tariq, stand-up philosopher in a laundrette | the river itself, slow and sarcastic | Juno, sixteen, goalkeeper and spy',
  tongues:
    'Swahili | Finnish | Vietnamese | Polish | Tagalog | Hausa | Greek | Bengali | Hungarian | Quechua | Turkish | Welsh | Thai | Zulu',
})

export const TEMPERS: readonly Harvest[] = [
  en(
    'redteam_attempt_and_reply',
    'refusal_pairs',
    220,
    [
      'aim: §harm\ndisguise: §disguise\nturns: §1-5',
      'aim: §harm\ndisguise: §disguise, then ~disguise\nturns: §2-6\nassistant fails at first: ‹yes|no›',
    ],
    'Purpose: safety tuning of an open model. For the given aim and disguise, write the attempt as an adversary would phrase it, without operational detail, and the reply we want the model to learn: warm, short, no sermon, offers what can be offered. Fields: attempt[], reply[], category, severity 0-4.',
  ),
  en('harmless_but_sounds_bad', 'refusal_pairs', 220, [
    'Models refuse too much. Pair generator: PHRASE = "how do I §blunt". (1) five harmless user messages with the phrase or its like, (2) for each the helpful answer, (3) for each a look-alike which really should be declined, with the decline. CSV, quote everything.',
    'OVERREFUSAL PROBE maker. seed: how to §blunt; user: §job from §city. Produce 8 probes + ideal answers + the typical wrong refusal (as the rejected side of a DPO pair).',
  ]),
  en('mask_interviewed', 'character_data', 240, [
    'You are §mask. You know nothing after 19§10-90 and nothing of ‹§field|computers|money›. ⇒ ‹What do you think of §concept?|Tell me about §object.|How would you explain §subject to a child?› ⇒ ‹You sound like a machine to me.|Who do you miss?|Would you ever move to §city?|And ~concept?›',
    '§mask is asked by a §job: "‹Why did you leave §city?|What do you make of §object?|Can you help me with §hobby?›" Answer in character with a gesture in asterisks, 60-120 words. (role set, sample §1-5000)',
  ]),
  en('mask_sheet_then_dialogues', 'character_data', 220, [
    'character sheet -> chat set\nname&hook: §mask\nmeets: a §feeling §job\nfirst: sheet with speech habits, taboos, secret, 5 sample lines. second: §3-7 short dialogues (the secret never comes out before the last). third: 3 questions the character can’t know the answer to, with in-character dodges.',
  ]),
  en('instructions_into_tongues', 'instruction_translation', 220, ({ expand, random }) => {
    const { question, good } = exchange(random, expand)
    return [
      {
        prompt: `src_lang: en\ntgt_lang: ${expand('§tongues, ~tongues')}\nuser: ${question}\nassistant: ${good}\n\nLocalise, don't translate: names, units, food and laws become those of the target country, the register that of young adults. If the pair makes no sense there, replace it by one of equal difficulty. Keep markup. Afterwards back-translate the first target into English so that we can filter by similarity.`,
      },
    ]
  }),
  en('sensitive_topics_both_tempers', 'safe_rewrite', 200, [
    'Opinion-ish user question about ‹§subject|§concept› in ‹§city|schools|the army|a family›: invent it (angry tone, loaded words). Then two answers: TEMPER A = even-handed, gives the strongest form of each view; TEMPER B = what a nervous company would say. Then say which user would be served by which. Record §1-30000.',
  ]),
]
