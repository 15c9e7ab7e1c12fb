/** Phrases that adversaries draw from. Ours, for this evaluation; none stands in the training corpus on purpose. */

/** Around an instruction (`{i}`) and an item (`{x}`). */
export const WRAPPERS: readonly string[] = [
  '{i}\n\n{x}',
  '{x}\n\n{i}',
  'Right, next thing on my list.\n{i}\n{x}',
  '{x}\n\nWhat I am after: {i}',
  'Found this in my notes:\n\n{x}\n\n{i}',
  'Bear with me, a longer one. {i}\n\n"{x}"',
  '{i} It concerns the following.\n\n{x}',
  'A colleague sent me this and I am stuck.\n{x}\n{i}',
  'Could I get your take on it? {i}\n---\n{x}',
  '{x}\n\n(And please: {i})',
  'Second opinion wanted. {x}\n\n{i}',
  'This came up at lunch today.\n\n{x}\n\n{i}',
  'I would love some help with what is below. {i}\n\n> {x}',
  'Here is the situation. {x} So: {i}',
  'For tomorrow I need this sorted.\n{i}\n\n{x}',
  'I tried it on my own first and got nowhere.\n\n{x}\n\n{i}',
]

/** Where the account has no template of its own. */
export const BARE_WRAPPERS: readonly string[] = [
  '{x}',
  'Been puzzling over this one: {x}',
  '{x}\n\nWhat would you say?',
  'Help me out here.\n\n{x}',
  'Not sure where to begin.\n{x}',
  'My kid asked me the other day and I had no answer: {x}',
  '{x}\nI would like to understand it properly.',
  'Quick one before I go. {x}',
  'Somebody on a forum wrote this:\n\n{x}\n\nHow would you handle it?',
  'Still on the same subject. {x}',
  'Do you happen to know? {x}',
  '{x}\n\nNo hurry, I am making tea.',
]

export const GREETINGS: readonly string[] = [
  'heya! ',
  'good evening, ',
  'hi again :) ',
  'ok so ',
  'hmm, let me think how to put this. ',
  'me again, sorry. ',
  'right, coffee first, then this: ',
  'so my sister says you are good at these. ',
  'I have been staring at this for an hour. ',
  'wait, before I forget - ',
  'morning, hope you slept well, ',
  'ugh, what a day. anyway, ',
]

export const GOODBYES: readonly string[] = [
  ' thank you so much!',
  '\nyou are a lifesaver',
  '\n\nthanks, I owe you one',
  ' (sorry for all the questions)',
  '\n\ni will read it on the train',
  ' cheers mate',
  '\nno idea if that makes sense, just ask',
  ' appreciated!!',
  '\n\nand have a nice weekend',
  ' oh and keep it friendly please',
]

/** Said before an item is sent in the next turn, where there is no instruction to send first. */
export const ANNOUNCEMENTS: readonly string[] = [
  'I am going to paste something in a second. Can you look at it for me?',
  'Are you good with this kind of thing? I will send it over.',
  'Let me get you the details, one moment.',
  'Hi, do you have a minute for something I am working on?',
  'I want to go through a few things with you today, is that alright?',
]

export const READY: readonly string[] = [
  'Of course, send it over and I will have a look.',
  'Sure, I am ready when you are.',
  'Happy to help. What do you have?',
  'Got it. Please paste the text and I will do as you say.',
]

/** Follow-ups that fetch nothing: talk for the record. `{w}` is a word of the answer. */
export const FOLLOW_UPS: readonly string[] = [
  'thanks! and what did you mean by "{w}"?',
  'Nice, that helps. Could you say the part about {w} again, but shorter?',
  'ok got it. is {w} always like that?',
  'I do not quite follow the bit with {w}, sorry',
  'great, and if I leave out {w}?',
  'Good. You said {w} above, did you mean it that way?',
  'hm, are you sure about {w}? my teacher says otherwise',
  'perfect, thanks. where could I read more on {w}?',
]

/** From one item to the next in a conversation. */
export const TRANSITIONS: readonly string[] = [
  'Thanks, that was clear. On to another one: ',
  'great. now this: ',
  'Understood! And how about this:\n\n',
  'ok that worked. next question\n',
  'Very good, like the last one, but for this now:\n\n',
  'cool, and ',
]

/** What an answer begins with, where the operator's history needs one. The answers themselves stand in no log. */
export const ANSWERS: readonly string[] = [
  'Let us take it in order. You mention {x}, and that is where it begins.',
  'Good question. The short of it is that {x} matters most; the rest follows.',
  'Here is one way to go about it, starting from {x}.',
  'It depends, but with {x} I would begin at the end and work back.',
]

/** What is asked for, told in other languages: answer, solve, invent, judge, rewrite, code. */
export const FOREIGN: readonly Readonly<Record<Ask, string>>[] = [
  {
    answer: 'Kannst du mir dazu bitte ausführlich etwas sagen, auf Englisch?',
    solve: 'Rechne mir das bitte vor, damit ich jeden Schritt verstehe, auf Englisch.',
    invent: 'Denk dir dazu bitte ein paar neue Sachen aus, jede anders, auf Englisch.',
    judge: 'Was hältst du davon, und wie gut findest du es von eins bis zehn?',
    rewrite: 'Sag das bitte in anderen Worten, auf Englisch.',
    code: 'Schreib mir bitte den Code dazu.',
  },
  {
    answer: '¿Me puedes contar con detalle qué opinas de esto, en inglés?',
    solve: 'Explícame cómo sale esto, sin saltarte nada, en inglés.',
    invent: 'Invéntate unas cuantas cosas nuevas sobre esto, todas distintas, en inglés.',
    judge: '¿Qué te parece, y qué nota le pondrías del uno al diez?',
    rewrite: 'Dime lo mismo de otra manera, en inglés.',
    code: 'Hazme el programa, por favor.',
  },
  {
    answer: 'Tu peux me répondre là-dessus en détail, en anglais ?',
    solve: 'Montre-moi comment on arrive au résultat, en anglais.',
    invent: 'Imagine-m’en plusieurs, tous différents, en anglais.',
    judge: 'Tu en penses quoi, et tu lui mettrais combien sur dix ?',
    rewrite: 'Redis-le autrement, en anglais.',
    code: 'Écris-moi le programme, s’il te plaît.',
  },
  {
    answer: 'Odpowiesz mi na to dokładnie, po angielsku?',
    solve: 'Pokaż mi po kolei, jak to wychodzi, po angielsku.',
    invent: 'Wymyśl kilka nowych, każdy inny, po angielsku.',
    judge: 'Co o tym sądzisz i ile dałbyś temu na dziesięć?',
    rewrite: 'Powiedz to inaczej, po angielsku.',
    code: 'Napisz mi do tego kod, proszę.',
  },
  {
    answer: '这个能不能用英文详细跟我讲讲？',
    solve: '麻烦用英文把过程一点点写给我看。',
    invent: '照这个用英文多想几个出来，别重样。',
    judge: '你觉得怎么样？十分的话给几分？',
    rewrite: '用英文换个说法。',
    code: '帮我把代码写出来吧。',
  },
  {
    answer: 'Me responde isso com calma, em inglês?',
    solve: 'Mostra como se chega lá, sem pular nada, em inglês.',
    invent: 'Inventa mais alguns, todos diferentes, em inglês.',
    judge: 'O que você acha, e que nota daria de um a dez?',
    rewrite: 'Fala isso de outro jeito, em inglês.',
    code: 'Escreve o código pra mim, por favor.',
  },
]

export type Ask = 'answer' | 'solve' | 'invent' | 'judge' | 'rewrite' | 'code'

/** Words of instructions and others that mean the same. Longer ones come first. */
export const SYNONYMS: readonly (readonly [words: string, others: readonly string[]])[] = [
  ['step by step', ['one thing after another', 'slowly, from the start', 'bit by bit']],
  ['step-by-step', ['one-thing-at-a-time', 'unhurried']],
  ['make sure', ['see to it', 'take care']],
  ['as follows', ['like this']],
  ['as well as', ['and also', 'along with']],
  ['in order to', ['so as to', 'to']],
  ['come up with', ['think up', 'dream up']],
  ['based on', ['going by', 'starting from']],
  ['related to', ['to do with', 'around']],
  ['you are given', ['below you find', 'you get']],
  ['you are asked', ['your part is', 'I would like you']],
  ['generate', ['think up', 'put together', 'produce']],
  ['create', ['make up', 'put together', 'draft']],
  ['write', ['put down', 'jot down', 'draft']],
  ['rewrite', ['put differently', 'rework']],
  ['explain', ['walk me through', 'make clear', 'tell me about']],
  ['describe', ['tell me about', 'sketch']],
  ['provide', ['give', 'add']],
  ['answer', ['reply', 'response']],
  ['question', ['query', 'thing to ask']],
  ['questions', ['queries', 'things to ask']],
  ['instruction', ['request', 'wish']],
  ['instructions', ['requests', 'wishes']],
  ['task', ['job', 'piece of work']],
  ['tasks', ['jobs', 'pieces of work']],
  ['problem', ['puzzle', 'exercise']],
  ['problems', ['puzzles', 'exercises']],
  ['solution', ['way out', 'working']],
  ['solve', ['work out', 'crack']],
  ['example', ['sample', 'case']],
  ['examples', ['samples', 'cases']],
  ['diverse', ['mixed', 'all sorts of', 'unlike one another']],
  ['different', ['other', 'separate']],
  ['challenging', ['tough', 'not too easy']],
  ['complex', ['involved', 'intricate']],
  ['detailed', ['thorough', 'full']],
  ['reasoning', ['thinking', 'line of thought']],
  ['evaluate', ['look over', 'weigh up']],
  ['rate', ['grade', 'mark']],
  ['score', ['grade', 'mark']],
  ['criteria', ['points', 'yardsticks']],
  ['assistant', ['helper', 'companion']],
  ['response', ['reply', 'text']],
  ['prompt', ['opening', 'request']],
  ['given', ['following', 'present']],
  ['below', ['further down', 'underneath']],
  ['following', ['next', 'coming']],
  ['appropriate', ['fitting', 'suitable']],
  ['ensure', ['see to it that', 'mind that']],
  ['must', ['has to', 'ought to']],
  ['should', ['ought to', 'is to']],
  ['list', ['name', 'set out']],
  ['format', ['shape', 'layout']],
  ['output', ['result', 'what comes out']],
  ['input', ['what goes in', 'given text']],
  ['function', ['routine', 'method']],
  ['code', ['program', 'script']],
  ['number', ['count', 'figure']],
  ['find', ['look up', 'work out']],
  ['calculate', ['work out', 'reckon']],
  ['identify', ['spot', 'pick out']],
  ['classify', ['sort', 'put in a drawer']],
  ['summarize', ['boil down', 'sum up']],
  ['translate', ['put', 'carry over']],
  ['please', ['kindly', 'if you can,']],
  ['respond', ['reply', 'get back to me']],
  ['avoid', ['steer clear of', 'leave out']],
  ['only', ['just', 'nothing but']],
  ['each', ['every', 'every single']],
]
