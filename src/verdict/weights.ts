/** Written by `npm run fit`: do not edit by hand. */
// oxlint-disable approx-constant -- a knot may happen to be a constant of mathematics
import type { Weights } from './weigh.ts'

export const WEIGHTS: Weights = {
 "shapes": {
  "wording.mean": {
   "knots": [
    -2.3,
    -1.5,
    -0.35,
    0.54,
    1.5,
    2.7
   ],
   "nats": [
    -0.05,
    -0.05,
    -0.05,
    0.05,
    0.05,
    0.05
   ],
   "usual": [
    -1.76,
    -0.725,
    1.4
   ]
  },
  "wording.leaning": {
   "knots": [
    0.053,
    0.17,
    0.34,
    0.48,
    0.68,
    0.86
   ],
   "nats": [
    -0.4,
    -0.4,
    -0.4,
    -0.25,
    0.25,
    0.25
   ],
   "usual": [
    0.153,
    0.408,
    0.801
   ]
  },
  "wording.strong": {
   "knots": [
    0,
    0.2,
    0.34,
    0.54,
    0.68,
    0.84
   ],
   "nats": [
    -0.55,
    -0.1,
    0.1,
    0.75,
    0.75,
    1.55
   ],
   "usual": [
    0,
    0,
    0.455
   ]
  },
  "training-purpose.mean": {
   "knots": [
    -2.7,
    -1.9,
    -1.1,
    -0.12,
    0.64,
    1.4,
    2.9
   ],
   "nats": [
    -2.4,
    -2.15,
    -1.3,
    0.1,
    1.15,
    1.15,
    1.15
   ],
   "usual": [
    -2.05,
    -0.188,
    0.52
   ]
  },
  "training-purpose.leaning": {
   "knots": [
    0.024,
    0.17,
    0.45,
    0.64,
    0.77,
    0.98
   ],
   "nats": [
    -1.25,
    -0.6,
    -0.1,
    -0.1,
    0.45,
    1.15
   ],
   "usual": [
    0.123,
    0.553,
    0.689
   ]
  },
  "training-purpose.strong": {
   "knots": [
    0.0041,
    0.14,
    0.27,
    0.47,
    0.6,
    0.91
   ],
   "nats": [
    -0.6,
    0,
    0,
    1.15,
    1.25,
    1.25
   ],
   "usual": [
    0.0182,
    0.13,
    0.333
   ]
  },
  "skeleton-repetition.systems": {
   "knots": [
    0,
    0.078,
    0.44
   ],
   "nats": [
    0,
    0.25,
    -0.65
   ],
   "usual": [
    0,
    0,
    0.218
   ]
  },
  "prompt-form.fewShot": {
   "knots": [
    0,
    0.46,
    0.89
   ],
   "nats": [
    -0.05,
    1.3,
    1.35
   ],
   "usual": [
    0,
    0,
    0.0179
   ]
  },
  "prompt-form.numbered": {
   "knots": [
    0,
    0.54,
    0.87
   ],
   "nats": [
    0,
    0.2,
    0.2
   ],
   "usual": [
    0,
    0,
    0.0147
   ]
  },
  "prompt-form.headings": {
   "knots": [
    0,
    0.38,
    0.89
   ],
   "nats": [
    0,
    -0.6,
    1.2
   ],
   "usual": [
    0,
    0,
    0.0417
   ]
  },
  "prompt-form.labels": {
   "knots": [
    0,
    0.19,
    0.47,
    0.96
   ],
   "nats": [
    0.15,
    0,
    0.2,
    -1.35
   ],
   "usual": [
    0,
    0,
    0.667
   ]
  },
  "prompt-form.fences": {
   "knots": [
    0,
    0.77,
    0.89
   ],
   "nats": [
    0,
    -0.15,
    -1.5
   ],
   "usual": [
    0,
    0,
    0.0536
   ]
  },
  "prompt-form.cue": {
   "knots": [
    0,
    0.83
   ],
   "nats": [
    0,
    -0.55
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "prompt-form.slots": {
   "knots": [
    0,
    0.77,
    0.89
   ],
   "nats": [
    -0.05,
    0.55,
    0.8
   ],
   "usual": [
    0,
    0,
    0.0571
   ]
  },
  "coverage-sweep.distinct": {
   "knots": [
    0.22,
    0.54,
    0.93
   ],
   "nats": [
    -0.15,
    0,
    0
   ],
   "usual": [
    0.933,
    1,
    1
   ]
  },
  "coverage-sweep.lengths": {
   "knots": [
    0.031,
    0.21,
    0.31,
    0.42,
    0.56,
    0.69
   ],
   "nats": [
    -0.65,
    0.25,
    0.45,
    0.1,
    -0.75,
    0.25
   ],
   "usual": [
    0.238,
    0.556,
    0.647
   ]
  },
  "coverage-sweep.meanLength": {
   "knots": [
    2.1,
    3.3,
    4.2,
    5,
    6.7,
    8.2
   ],
   "nats": [
    -1.55,
    0.55,
    0.65,
    -0.45,
    -0.9,
    1.1
   ],
   "usual": [
    3.14,
    3.93,
    5.72
   ]
  },
  "single-turn.single": {
   "knots": [
    0.37,
    0.64,
    0.94
   ],
   "nats": [
    -0.3,
    -0.3,
    0.05
   ],
   "usual": [
    0.571,
    1,
    1
   ]
  },
  "single-turn.dependent": {
   "knots": [
    0,
    0.071,
    0.17
   ],
   "nats": [
    0,
    0,
    -0.75
   ],
   "usual": [
    0,
    0,
    0.0667
   ]
  },
  "single-turn.long": {
   "knots": [
    0,
    0.071,
    0.36
   ],
   "nats": [
    0.05,
    -0.15,
    -2.7
   ],
   "usual": [
    0,
    0,
    0.115
   ]
  },
  "personal-voice.self": {
   "knots": [
    0.022,
    0.2,
    0.33,
    0.5,
    0.69,
    0.95
   ],
   "nats": [
    1,
    0.65,
    -0.5,
    -0.5,
    -0.5,
    -0.5
   ],
   "usual": [
    0.214,
    0.5,
    0.757
   ]
  },
  "personal-voice.question": {
   "knots": [
    0.0056,
    0.091,
    0.2,
    0.33,
    0.6,
    0.69
   ],
   "nats": [
    0.2,
    -0.05,
    -0.05,
    -0.05,
    -0.05,
    -0.05
   ],
   "usual": [
    0.0385,
    0.167,
    0.423
   ]
  },
  "reasoning-elicitation.inSystem": {
   "knots": [
    0,
    0.77
   ],
   "nats": [
    0,
    1.45
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "reasoning-elicitation.solve": {
   "knots": [
    0.00043,
    0.14,
    0.39,
    0.93
   ],
   "nats": [
    0,
    0,
    0.1,
    0.1
   ],
   "usual": [
    0.00306,
    0.0138,
    0.234
   ]
  },
  "trace-coercion.demanded": {
   "knots": [
    0,
    0.1,
    0.5,
    1
   ],
   "nats": [
    0,
    0.8,
    2.5,
    3.5
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "trace-coercion.inSystem": {
   "knots": [
    0,
    0.1,
    0.5,
    1
   ],
   "nats": [
    0,
    0.8,
    2.5,
    3.5
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "rubric-grading.criteria": {
   "knots": [
    0,
    0.038,
    0.22
   ],
   "nats": [
    0,
    0.95,
    0.95
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "rubric-grading.candidates": {
   "knots": [
    0,
    0.45
   ],
   "nats": [
    0,
    0.85
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "rubric-grading.inSystem": {
   "knots": [
    0,
    0.43
   ],
   "nats": [
    0,
    1.5
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "data-generation.generate": {
   "knots": [
    0,
    0.18,
    0.65,
    0.9
   ],
   "nats": [
    -0.1,
    0.45,
    0.45,
    1.4
   ],
   "usual": [
    0,
    0,
    0.103
   ]
  },
  "data-generation.evolve": {
   "knots": [
    0,
    0.73
   ],
   "nats": [
    0,
    2.4
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "data-generation.persona": {
   "knots": [
    0,
    0.14,
    0.56
   ],
   "nats": [
    0,
    0,
    2.95
   ],
   "usual": [
    0,
    0,
    0.0333
   ]
  },
  "data-generation.inSystem": {
   "knots": [
    0,
    0.31,
    0.76
   ],
   "nats": [
    0,
    0.7,
    0.7
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "safe-rewriting.rewritten": {
   "knots": [
    0,
    0.1,
    0.5,
    1
   ],
   "nats": [
    0,
    0.8,
    2.5,
    3.5
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "capability-concentration.evenness": {
   "knots": [
    0.022,
    0.18,
    0.31,
    0.42,
    0.54,
    0.7
   ],
   "nats": [
    0.95,
    0.85,
    0.15,
    -0.1,
    -0.65,
    -0.65
   ],
   "usual": [
    0.233,
    0.51,
    0.657
   ]
  },
  "grounded-work.derive": {
   "knots": [
    0.00042,
    0.13,
    0.84
   ],
   "nats": [
    0.05,
    0.05,
    -0.45
   ],
   "usual": [
    0.00325,
    0.0141,
    0.272
   ]
  },
  "grounded-work.confined": {
   "knots": [
    0.0032,
    0.14,
    0.28,
    0.91
   ],
   "nats": [
    0.05,
    0,
    0,
    -0.2
   ],
   "usual": [
    0.0305,
    0.0966,
    0.613
   ]
  },
  "grounded-work.long": {
   "knots": [
    0.012,
    0.1,
    0.19,
    0.26,
    0.34,
    0.52
   ],
   "nats": [
    -0.05,
    -0.05,
    -0.05,
    0,
    0,
    0
   ],
   "usual": [
    0.0659,
    0.286,
    0.408
   ]
  },
  "grounded-work.outweighed": {
   "knots": [
    0.12,
    0.88,
    1
   ],
   "nats": [
    -0.1,
    -0.1,
    0
   ],
   "usual": [
    0.571,
    1,
    1
   ]
  },
  "answer-yield.swollen": {
   "knots": [
    0.03,
    0.3,
    0.51,
    0.65,
    0.78,
    0.9
   ],
   "nats": [
    -2,
    0.15,
    0.15,
    0.15,
    0.15,
    0.15
   ],
   "usual": [
    0.18,
    0.689,
    0.828
   ]
  },
  "agent-trajectory.inText": {
   "knots": [
    0,
    0.74
   ],
   "nats": [
    0,
    0.25
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "agent-trajectory.inSystem": {
   "knots": [
    0,
    0.57
   ],
   "nats": [
    0,
    2.65
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "agent-trajectory.schemas": {
   "knots": [
    0,
    0.1,
    0.5,
    1
   ],
   "nats": [
    0,
    0.8,
    2.5,
    3.5
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "agent-trajectory.branched": {
   "knots": [
    0,
    0.1,
    0.5,
    1
   ],
   "nats": [
    0,
    0.8,
    2.5,
    3.5
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "dataset-sweep.matched": {
   "knots": [
    0,
    0.1,
    0.5,
    1
   ],
   "nats": [
    0,
    0.8,
    2.5,
    3.5
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "dataset-sweep.items": {
   "knots": [
    0,
    0.1,
    0.5,
    1
   ],
   "nats": [
    0,
    0.8,
    2.5,
    3.5
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "parameters.logprobs": {
   "knots": [
    0,
    0.1,
    0.5,
    1
   ],
   "nats": [
    0,
    0.8,
    2.5,
    3.5
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "parameters.top": {
   "knots": [
    0,
    0.1,
    0.5,
    1
   ],
   "nats": [
    0,
    0.8,
    2.5,
    3.5
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "parameters.bias": {
   "knots": [
    0,
    0.1,
    0.5,
    1
   ],
   "nats": [
    0,
    0.8,
    2.5,
    3.5
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "parameters.varied": {
   "knots": [
    0,
    0.1,
    0.5,
    1
   ],
   "nats": [
    0,
    0.8,
    2.5,
    3.5
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "parameters.choices": {
   "knots": [
    0,
    0.1,
    0.5,
    1
   ],
   "nats": [
    0,
    0.8,
    2.5,
    3.5
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "parameters.pegged": {
   "knots": [
    0,
    0.5,
    0.67,
    0.84,
    0.97
   ],
   "nats": [
    -0.8,
    0.45,
    0.45,
    0.45,
    1.6
   ],
   "usual": [
    0,
    0,
    0.769
   ]
  },
  "parameters.stop": {
   "knots": [
    0,
    0.1,
    0.5,
    1
   ],
   "nats": [
    0,
    0.8,
    2.5,
    3.5
   ],
   "usual": [
    0,
    0,
    0
   ]
  },
  "topic-spread.alike": {
   "knots": [
    0.058,
    0.21,
    0.38,
    0.53,
    0.69,
    0.9
   ],
   "nats": [
    -0.95,
    1.05,
    1.1,
    0.2,
    -1.2,
    -1.7
   ],
   "usual": [
    0.0804,
    0.138,
    0.699
   ]
  },
  "topic-spread.distance": {
   "knots": [
    0.0075,
    0.13,
    0.25,
    0.41,
    0.54,
    0.75,
    0.85
   ],
   "nats": [
    -1.25,
    -0.6,
    0.15,
    0.15,
    1.05,
    1.6,
    1.9
   ],
   "usual": [
    0.0442,
    0.116,
    0.51
   ]
  },
  "volume.exchanges": {
   "knots": [
    1.1,
    1.3,
    1.6,
    2,
    2.2,
    2.4
   ],
   "nats": [
    -1,
    -0.2,
    0.3,
    0.3,
    0.7,
    0.7
   ],
   "usual": [
    1.13,
    1.36,
    2.27
   ]
  },
  "volume.output": {
   "knots": [
    0.71,
    2,
    2.6
   ],
   "nats": [
    -0.25,
    -0.25,
    0.05
   ],
   "usual": [
    1.85,
    2.7,
    2.79
   ]
  },
  "rhythm.hours": {
   "knots": [
    0.01,
    0.26,
    0.41,
    0.55,
    0.7,
    0.97
   ],
   "nats": [
    -0.05,
    -0.05,
    -0.05,
    0.05,
    0.05,
    0.15
   ],
   "usual": [
    0.045,
    0.42,
    0.875
   ]
  },
  "rhythm.burstiness": {
   "knots": [
    -0.95,
    -0.051,
    0.17,
    0.65
   ],
   "nats": [
    1.15,
    0,
    -0.05,
    -0.05
   ],
   "usual": [
    -0.115,
    0.0891,
    0.382
   ]
  },
  "rhythm.perMinute": {
   "knots": [
    1,
    1.9,
    3.6,
    5.5
   ],
   "nats": [
    -0.35,
    0.4,
    0.7,
    0.95
   ],
   "usual": [
    1.03,
    1.12,
    2.92
   ]
  },
  "rhythm.onTheMinute": {
   "knots": [
    0,
    0.0098,
    0.026,
    0.071
   ],
   "nats": [
    0,
    0.05,
    -0.05,
    0
   ],
   "usual": [
    0,
    0,
    0.0357
   ]
  },
  "relayed-users.systems": {
   "knots": [
    0,
    0.22,
    0.28
   ],
   "nats": [
    -0.1,
    1.05,
    1.55
   ],
   "usual": [
    0,
    0,
    0.0387
   ]
  },
  "relayed-users.atOnce": {
   "knots": [
    0,
    0.18,
    0.9
   ],
   "nats": [
    0,
    -0.1,
    -0.2
   ],
   "usual": [
    0,
    0,
    0.0402
   ]
  },
  "relayed-users.scripts": {
   "knots": [
    0,
    0.093,
    0.32,
    0.51
   ],
   "nats": [
    0.15,
    -1,
    0.6,
    -2.15
   ],
   "usual": [
    0,
    0,
    0.245
   ]
  }
 },
 "prior": 6,
 "least": 8,
 "laneLeast": 5,
 "calibration": [
  {
   "upTo": 16,
   "nats": [
    -4.101,
    -1.886,
    -0.735,
    0.234,
    1.088,
    1.833,
    2.348,
    3.183,
    3.52
   ],
   "p": [
    1,
    1,
    0.5,
    0.25,
    0.1,
    0.05,
    0.025,
    0.01,
    0.005
   ],
   "tail": 0.923
  },
  {
   "upTo": 25,
   "nats": [
    -20,
    -2.672,
    -0.883,
    0.294,
    1.566,
    2.265,
    2.927,
    3.689,
    4.547
   ],
   "p": [
    1,
    1,
    0.5,
    0.25,
    0.1,
    0.05,
    0.025,
    0.01,
    0.005
   ],
   "tail": 0.918
  },
  {
   "upTo": 60,
   "nats": [
    -20,
    -3.025,
    -0.997,
    0.457,
    1.876,
    2.732,
    3.315,
    4.053,
    4.46
   ],
   "p": [
    1,
    1,
    0.5,
    0.25,
    0.1,
    0.05,
    0.025,
    0.01,
    0.005
   ],
   "tail": 0.887
  },
  {
   "upTo": 120,
   "nats": [
    -20,
    -19.99,
    -3.235,
    -1.047,
    0.889,
    2.143,
    3.03,
    3.704,
    4.668
   ],
   "p": [
    1,
    1,
    0.5,
    0.25,
    0.1,
    0.05,
    0.025,
    0.01,
    0.005
   ],
   "tail": 0.851
  },
  {
   "upTo": 9007199254740991,
   "nats": [
    -20,
    -19.99,
    -19.98,
    -1.366,
    1.184,
    2.299,
    3.517,
    4.972,
    5.422
   ],
   "p": [
    1,
    1,
    0.5,
    0.25,
    0.1,
    0.05,
    0.025,
    0.01,
    0.005
   ],
   "tail": 1.191
  }
 ]
}
