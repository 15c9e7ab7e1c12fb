// The instructions of honest apps, the saved prompts of people, and the phrases people (and disguises) begin and end with.
import type { App } from './apps/app.ts'
import { ENGLISH_SHORT } from './apps/english-short.ts'
import { ENGLISH_LONG } from './apps/english-long.ts'
import { OTHER_LANGUAGES } from './apps/other-languages.ts'
import { STRUCTURED } from './apps/structured.ts'
import { STRUCTURED_MORE } from './apps/structured-more.ts'
import { STRUCTURED_TONGUES } from './apps/structured-tongues.ts'

/** What wrappers.json holds. */
export interface Wrappers {
  readonly apps: readonly App[]
  readonly saved: readonly string[]
  readonly openers: readonly string[]
  readonly closers: readonly string[]
}

const SAVED = [
  'Answer me in bullet points, no fluff, British spelling.\n\n{x}',
  'You know me: skip the introduction, skip the summary, tell me what you would do.\n{x}',
  '{x}\n\n(always give the source or say you are unsure)',
  'tl;dr pls: {x}',
  'Play devil’s advocate on the following and then tell me honestly where you stand.\n\n{x}',
  'Context: I run a two-person shop, no budget, no time. Keep that in mind.\n\n{x}',
  'Work through it slowly, number your steps, and check the result at the end.\n\n{x}',
  'Antworte auf Deutsch, knapp, per Du. Hier ist es:\n\n{x}',
  '请用简体中文回答，先给结论，再给理由。\n\n{x}',
  'Responde en español y con ejemplos de la vida diaria:\n{x}',
  'Réponds en français, trois paragraphes maximum.\n\n{x}',
  'Polish my English below but leave my voice. Afterwards list what you changed.\n\n{x}',
  'Give me three options from cheap to expensive and say which you would take. {x}',
  'Quiz me on this, one question at a time, wait for my answer.\n\n{x}',
  'I have ADHD: short lines, bold the one thing that matters, no more than 120 words.\n\n{x}',
  'Act as my critical reader. What is weak, what is missing, what can go?\n\n---\n{x}\n---',
  'House rules for all my chats: 1) no emojis 2) metric units 3) ask me if something is unclear 4) code without comments. Now: {x}',
  '{x}\n\nexplain the reasoning, I want to learn it and not only copy it',
  'Turn this into a mail to my boss, polite but firm: {x}',
  '以下について、初心者にもわかるように説明してください。\n{x}',
]
const OPENERS = [
  '',
  '',
  '',
  'Hello, ',
  'Hey there. ',
  'Could you have a look at this? ',
  'Morning! ',
  'So, ',
  'One more: ',
  'Hallo, ',
  'Ok. ',
  'I was wondering: ',
  'For a friend: ',
  'Sorry to bother you again. ',
  'Here goes.\n\n',
  'Back again. ',
]
const CLOSERS = [
  '',
  '',
  '',
  '\n\nThanks a lot!',
  '\nCheers',
  ' Any idea?',
  '\n\nTake your time.',
  ' ty',
  '\n\nBest, J.',
  '\nIt is for tomorrow.',
  ' Much appreciated.',
  '\n\n(sent from my phone)',
  '\nDanke!',
  '\nNo rush.',
]

export const WRAPPERS: Wrappers = {
  apps: [
    ...ENGLISH_SHORT,
    ...ENGLISH_LONG,
    ...OTHER_LANGUAGES,
    ...STRUCTURED,
    ...STRUCTURED_MORE,
    ...STRUCTURED_TONGUES,
  ],
  saved: SAVED,
  openers: OPENERS,
  closers: CLOSERS,
}
