import { count } from '../counters/spec.ts'
import { defineSignal, percent, type About } from './define.ts'

/** The model as a reward model: answers scored or compared by criteria, in bulk (SIGNALS S9). */
export const rubricGrading = defineSignal({
  id: 'rubric-grading',
  family: 'labelling',
  substance: true,
  scope: 'lane',
  counters: { criteria: count(16), candidates: count(16), inSystem: count(16) },
  observe({ intent, systemIntent }, add) {
    if (intent.judge > 0) add('criteria')
    if (intent.judgeCandidate > 0) add('candidates')
    if (systemIntent && systemIntent.judge + systemIntent.judgeCandidate > 0) add('inSystem')
  },
  statistics: (r) => ({
    criteria: r.share('criteria'),
    candidates: r.share('candidates'),
    inSystem: r.share('inSystem'),
  }),
  sentence: ({ criteria, candidates }, n) =>
    `${percent(Math.max(criteria, candidates))} of ${Math.round(n)} requests have answers scored or compared by criteria.`,
})

export const about: About = {
  title: 'Answers graded by rubric',
  status: 'experimental',
  directions: { criteria: 1, candidates: 1, inSystem: 1 },
  falsePositives: ['Evaluation of one own app: the judged topics stay narrow', 'Call scoring, CV screening'],
  references: ['Provider disclosure of 23 February 2026: rubric grading used as a reward model'],
}
