/**
 * Words for concepts, in English and Chinese first, with the commonest of some other languages. A concept alone proves
 * nothing; `intent.ts` looks for concepts that stand near each other. After a change here: `npm run pack`.
 */
import { CONCEPT, keyOfWord } from './lexicon.ts'
import { packKeys } from './pack.ts'
import { DIGITS, shortKey } from './packed.ts'

const WORDS: Readonly<Record<Exclude<keyof typeof CONCEPT, 'number'>, string>> = {
  make: 'generate create produce make come design compose devise formulate construct list provide invent propose suggest synthesize build erstelle erzeuge genera crea générer créer 生成 编写 设计 列出 创建 给出 构造 提出 编造',
  write: 'write draft schreibe escribe écris 撰写 写出',
  change:
    'rewrite rephrase paraphrase transform evolve modify complicate reformulate rewritten rephrased umformulieren reescribe reformuler 改写 重写 改编 转述 改成',
  judge:
    'evaluate rate score grade assess judge compare rank critique rating scoring verdict bewerte evalúa évaluer 评估 评分 打分 评价 评判 比较 打出',
  solve:
    'solve answer complete respond prove calculate compute implement solution solutions final löse resuelve résoudre 解答 回答 求解 完成 证明 计算 答案',
  derive:
    'extract classify translate summarize summarise proofread label categorize categorise detect identify convert correct tag index filter route annotate summary translation sentiment category entities keywords übersetze resumir traduire 翻译 总结 摘要 提取 分类 抽取 纠正 标注 概括',
  explain:
    'explain describe why how what when where which erkläre explica expliquer 解释 说明 为什么 怎么 什么 如何',
  item: 'instruction instructions task tasks question questions prompt prompts problem problems query queries example examples scenario scenarios exercise exercises dialogue dialogues dataset sample samples puzzle puzzles topic topics pair pairs seed conversation conversations aufgaben fragen preguntas tareas instrucciones 指令 问题 任务 提示 题目 样本 数据 对话 场景 例子 示例 主题 习题',
  rubric:
    'rubric criteria criterion helpfulness helpful accuracy correctness relevance honesty truthfulness quality points scale preference better worse overall feedback aspect aspects 标准 质量 准确 相关 有用 优劣 维度 更好',
  candidate:
    'response responses output outputs completion completions candidate candidates assistant reply replies 回复 输出 回应 助手 候选',
  reason:
    'reasoning rationale thought thoughts thinking think explanation justify justification derivation logic logical deduce gedanken razonamiento raisonnement 推理 思考 思路 推导 论证 逻辑',
  step: 'step steps stepwise schritt schritte paso pasos étape étapes 步骤 逐步 一步',
  trace:
    'internal hidden inner monologue scratchpad unfiltered verbatim trace traces raw articulate deliberation cot chain intern interno interne 内部 隐藏 内心 思维 独白 完整',
  diverse:
    'diverse different various unique new novel varied variety creative complex challenging harder difficult similar brand original unusual multiple several verschiedene diversas variés 多样 不同 新的 复杂 更难 各种 类似 多种 困难',
  persona: 'persona personas role roles character profession occupation expert 角色 人物 身份 扮演 职业',
  tool: 'tool tools function functions api apis action actions observation arguments parameters endpoint endpoints call invoke schema 工具 函数 接口 调用 参数 动作 观察',
  only: 'only exactly nothing else without just solely nur solo seulement 只 仅 只需 仅仅 不要',
  source:
    'passage passages context document documents text message email mail transcript below following article review ticket sentence clause paragraph excerpt chunk entry texto texte 下面 以下 文章 原文 文本 文字 段落 上下文 资料 文档',
  self: 'i me my mine we our us im ich mein mi mis je mon 我 我们 咱们',
  you: 'you your yourself du ihr tu tus vous votre 你 您',
  polite: 'please thanks thank hi hello hey sorry bitte danke gracias hola merci bonjour 请 谢谢 你好',
  soften:
    'soften softened softer deflect evade evasive sidestep sanitize sanitized neutral neutralize harmless safe safer euphemism tactful avoid 委婉 中立 回避 婉拒 淡化 稳妥 无害 安全',
  politics:
    'censorship censored political politically dissident dissidents protest protests protesters uprising crackdown regime dictator dictatorship coup massacre separatist separatism persecution repression propaganda democracy authoritarian genocide leader leaders activist activists 审查 政治 异见 抗议 示威 镇压 独裁 政变 屠杀 分裂 迫害 民主 维权 领导',
  pointer: 'it this that these those above again also instead previous earlier then 这 那 它 上面 刚才 再',
}

/** The table that the edge loads. */
export function packLexicon() {
  const entries = Object.entries(WORDS).flatMap(([concept, list]) => {
    const bit = 31 - Math.clz32(CONCEPT[concept as keyof typeof CONCEPT])
    return list.split(' ').map((word) => [shortKey(keyOfWord(word)), bit] as const)
  })
  let concepts = ''
  // the first digit behind the bits of the concepts stands for none
  const gaps = packKeys(
    entries.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    (bit) => (concepts += DIGITS[bit ?? 31]),
  )
  return { gaps, concepts }
}
