/** What reviewers and the fit read of a signal, by its id. Apart from the registry, for the edge has no use of it. */
import type { About } from './define.ts'
import { about as agentTrajectory } from './agent-trajectory.ts'
import { about as answerYield } from './answer-yield.ts'
import { about as capabilityConcentration } from './capability-concentration.ts'
import { about as coverageSweep } from './coverage-sweep.ts'
import { about as dataGeneration } from './data-generation.ts'
import { about as datasetSweep } from './dataset-sweep.ts'
import { about as groundedWork } from './grounded-work.ts'
import { about as modelPivot } from './model-pivot.ts'
import { about as parameters } from './parameters.ts'
import { about as personalVoice } from './personal-voice.ts'
import { about as promptForm } from './prompt-form.ts'
import { about as reasoningElicitation } from './reasoning-elicitation.ts'
import { about as relayedUsers } from './relayed-users.ts'
import { about as rhythm } from './rhythm.ts'
import { about as rubricGrading } from './rubric-grading.ts'
import { about as safeRewriting } from './safe-rewriting.ts'
import { about as singleTurn } from './single-turn.ts'
import { about as skeletonRepetition } from './skeleton-repetition.ts'
import { about as topicSpread } from './topic-spread.ts'
import { about as traceCoercion } from './trace-coercion.ts'
import { about as volume } from './volume.ts'
import { about as trainingPurpose } from './training-purpose.ts'
import { about as wording } from './wording.ts'

export const ABOUT: Readonly<Record<string, About>> = {
  'agent-trajectory': agentTrajectory,
  'answer-yield': answerYield,
  'capability-concentration': capabilityConcentration,
  'coverage-sweep': coverageSweep,
  'data-generation': dataGeneration,
  'dataset-sweep': datasetSweep,
  'grounded-work': groundedWork,
  'model-pivot': modelPivot,
  parameters: parameters,
  'personal-voice': personalVoice,
  'prompt-form': promptForm,
  'reasoning-elicitation': reasoningElicitation,
  'relayed-users': relayedUsers,
  rhythm: rhythm,
  'rubric-grading': rubricGrading,
  'safe-rewriting': safeRewriting,
  'single-turn': singleTurn,
  'skeleton-repetition': skeletonRepetition,
  'topic-spread': topicSpread,
  'trace-coercion': traceCoercion,
  volume: volume,
  'training-purpose': trainingPurpose,
  wording: wording,
}
