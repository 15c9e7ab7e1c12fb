/** The registry: one line a signal. */
import { agentTrajectory } from './agent-trajectory.ts'
import { answerYield } from './answer-yield.ts'
import { capabilityConcentration } from './capability-concentration.ts'
import { coverageSweep } from './coverage-sweep.ts'
import { dataGeneration } from './data-generation.ts'
import { datasetSweep } from './dataset-sweep.ts'
import type { Signal } from './define.ts'
import { groundedWork } from './grounded-work.ts'
import { modelPivot } from './model-pivot.ts'
import { parameters } from './parameters.ts'
import { personalVoice } from './personal-voice.ts'
import { promptForm } from './prompt-form.ts'
import { reasoningElicitation } from './reasoning-elicitation.ts'
import { relayedUsers } from './relayed-users.ts'
import { rhythm } from './rhythm.ts'
import { rubricGrading } from './rubric-grading.ts'
import { safeRewriting } from './safe-rewriting.ts'
import { singleTurn } from './single-turn.ts'
import { skeletonRepetition } from './skeleton-repetition.ts'
import { topicSpread } from './topic-spread.ts'
import { traceCoercion } from './trace-coercion.ts'
import { volume } from './volume.ts'
import { trainingPurpose } from './training-purpose.ts'
import { wording } from './wording.ts'

export const signals: readonly Signal[] = [
  wording,
  trainingPurpose,
  skeletonRepetition,
  promptForm,
  coverageSweep,
  singleTurn,
  personalVoice,
  reasoningElicitation,
  traceCoercion,
  rubricGrading,
  dataGeneration,
  safeRewriting,
  capabilityConcentration,
  groundedWork,
  answerYield,
  agentTrajectory,
  datasetSweep,
  parameters,
  topicSpread,
  volume,
  rhythm,
  modelPivot,
  relayedUsers,
]
