/** The registry: one line an adversary, in the order of the table. */
import { together, type Adversary } from './adversary.ts'
import { anotherLanguage } from './another-language.ts'
import { chat } from './chat.ts'
import { diluted } from './diluted.ts'
import { fakeFollowUps } from './fake-follow-ups.ts'
import { humanClock } from './human-clock.ts'
import { jitteredGaps } from './jittered.ts'
import { ordinaryParameters } from './ordinary-parameters.ts'
import { paraphrased } from './paraphrased.ts'
import { slowed } from './slowed.ts'
import { splitTurns } from './split-turns.ts'
import { templatesVaried } from './templates-varied.ts'

const none: Adversary = {
  id: 'none',
  title: 'as it is',
  cost: '',
  change: (calls) => [...calls],
}

/** In this order: the text first, then the conversation, what is mixed in, and the clock. */
const everything: Adversary = {
  id: 'all-together',
  title: 'parameters, varied and paraphrased templates, chat, follow-ups, 3 of 4 ordinary, 50 calls a day',
  cost: 'six calls an item, some nine items a day',
  change: together([
    ordinaryParameters,
    templatesVaried,
    paraphrased,
    chat,
    fakeFollowUps,
    diluted(3 / 4, '3-in-4'),
    slowed(50),
  ]),
}

export const adversaries: readonly Adversary[] = [
  none,
  templatesVaried,
  paraphrased,
  anotherLanguage,
  chat,
  splitTurns,
  diluted(1 / 2, '1-in-2'),
  diluted(3 / 4, '3-in-4'),
  diluted(9 / 10, '9-in-10'),
  slowed(50),
  slowed(25),
  slowed(12),
  jitteredGaps,
  humanClock,
  fakeFollowUps,
  ordinaryParameters,
  everything,
]
