/** Written by `npm run fit`: do not edit by hand. */
// oxlint-disable approx-constant -- a knot may happen to be a constant of mathematics
import type { Weights } from './weigh.ts'

export const WEIGHTS: Weights = {
  shapes: {
    'wording.mean': {
      knots: [-2.4, -1.29, -0.37, 0.394, 1.12, 2.22, 2.94],
      nats: [-0.23, -0.22, 0.11, 0.11, 0.11, 0.11, 0.11],
      usual: [-1.96, -1.07, 1.75],
    },
    'wording.leaning': {
      knots: [0.0557, 0.188, 0.337, 0.461, 0.579, 0.727, 0.863, 0.979],
      nats: [-0.05, -0.04, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01],
      usual: [0.163, 0.408, 0.831],
    },
    'wording.strong': {
      knots: [0.00664, 0.3, 0.529, 0.774, 0.92],
      nats: [-0.73, 0.05, 0.62, 0.63, 0.63],
      usual: [0.0314, 0.136, 0.654],
    },
    'training-purpose.mean': {
      knots: [-2.84, -1.97, -0.76, 0.2, 1.08, 1.97, 3.06],
      nats: [-1.66, -0.99, -0.1, 0.39, 0.65, 0.65, 0.65],
      usual: [-2.31, -0.399, 0.487],
    },
    'training-purpose.leaning': {
      knots: [0.023, 0.157, 0.433, 0.63, 0.755, 0.979],
      nats: [-0.5, -0.31, -0.04, 0, 0.22, 0.52],
      usual: [0.116, 0.522, 0.677],
    },
    'training-purpose.strong': {
      knots: [0.00973, 0.139, 0.285, 0.502, 0.708, 0.945],
      nats: [-0.7, -0.46, -0.06, 0.58, 1.05, 1.19],
      usual: [0.0462, 0.277, 0.439],
    },
    'skeleton-repetition.systems': {
      knots: [0, 0.0782, 0.435],
      nats: [-0.01, 0.1, -0.19],
      usual: [0, 0, 0.218],
    },
    'prompt-form.fewShot': {
      knots: [0, 0.464, 0.893],
      nats: [-0.02, 0.53, 0.89],
      usual: [0, 0, 0.0179],
    },
    'prompt-form.headings': {
      knots: [0, 0.385, 0.893],
      nats: [-0.01, 0.17, 0.37],
      usual: [0, 0, 0.0417],
    },
    'prompt-form.labels': {
      knots: [0, 0.192, 0.467, 0.956],
      nats: [0.01, 0.21, 0.11, -0.56],
      usual: [0, 0, 0.667],
    },
    'prompt-form.fences': {
      knots: [0, 0.769, 0.893],
      nats: [0.01, -0.1, -0.35],
      usual: [0, 0, 0.0536],
    },
    'prompt-form.cue': {
      knots: [0, 0.833],
      nats: [0.01, -0.44],
      usual: [0, 0, 0],
    },
    'prompt-form.slots': {
      knots: [0, 0.769, 0.893],
      nats: [-0.02, 0.29, 0.39],
      usual: [0, 0, 0.0571],
    },
    'coverage-sweep.lengths': {
      knots: [0.0306, 0.208, 0.307, 0.421, 0.557, 0.691],
      nats: [-0.27, 0.17, 0.26, -0.07, -0.25, 0.17],
      usual: [0.238, 0.556, 0.647],
    },
    'coverage-sweep.meanLength': {
      knots: [2.15, 3.35, 4.21, 5.04, 6.67, 8.18],
      nats: [-1.07, -0.1, 0.45, 0.05, -0.38, -0.57],
      usual: [3.14, 3.93, 5.72],
    },
    'single-turn.single': {
      knots: [0.366, 0.643, 0.938],
      nats: [-0.33, -0.23, 0.05],
      usual: [0.571, 1, 1],
    },
    'single-turn.dependent': {
      knots: [0, 0.0714, 0.167],
      nats: [0, 0, -0.16],
      usual: [0, 0, 0.0667],
    },
    'single-turn.long': {
      knots: [0, 0.0714, 0.357],
      nats: [0, 0, -0.22],
      usual: [0, 0, 0.115],
    },
    'personal-voice.self': {
      knots: [0.0221, 0.2, 0.333, 0.5, 0.692, 0.946],
      nats: [1.23, 0.66, -0.26, -0.64, -0.64, -0.64],
      usual: [0.214, 0.5, 0.757],
    },
    'personal-voice.pointer': {
      knots: [0.0235, 0.184, 0.308, 0.471, 0.593, 0.783, 0.966],
      nats: [0, 0, 0, 0, 0, 0, -0.08],
      usual: [0.178, 0.385, 0.718],
    },
    'personal-voice.question': {
      knots: [0.00559, 0.0909, 0.196, 0.333, 0.6, 0.688],
      nats: [0.15, -0.05, -0.05, -0.05, -0.05, -0.05],
      usual: [0.0385, 0.167, 0.423],
    },
    'reasoning-elicitation.inSystem': {
      knots: [0, 0.769],
      nats: [-0.01, 0.58],
      usual: [0, 0, 0],
    },
    'reasoning-elicitation.solve': {
      knots: [0.000338, 0.139, 0.373, 0.933],
      nats: [-0.03, 0.05, 0.08, 0.08],
      usual: [0.00247, 0.0111, 0.23],
    },
    'trace-coercion.demanded': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'trace-coercion.inSystem': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'rubric-grading.criteria': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'rubric-grading.candidates': {
      knots: [0, 0.452],
      nats: [0, 0.31],
      usual: [0, 0, 0],
    },
    'rubric-grading.inSystem': {
      knots: [0, 0.429],
      nats: [0, 0.26],
      usual: [0, 0, 0],
    },
    'data-generation.generate': {
      knots: [0, 0.167, 0.649, 0.897],
      nats: [-0.08, 0.37, 0.63, 0.76],
      usual: [0, 0, 0.1],
    },
    'data-generation.many': {
      knots: [0, 0.571],
      nats: [0, 0.06],
      usual: [0, 0, 0],
    },
    'data-generation.evolve': {
      knots: [0, 0.647],
      nats: [-0.01, 0.75],
      usual: [0, 0, 0],
    },
    'data-generation.persona': {
      knots: [0, 0.143, 0.563],
      nats: [-0.01, 0.23, 0.65],
      usual: [0, 0, 0.0333],
    },
    'data-generation.inSystem': {
      knots: [0, 0.214, 0.76],
      nats: [0, 0.15, 0.25],
      usual: [0, 0, 0],
    },
    'safe-rewriting.rewritten': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'capability-concentration.evenness': {
      knots: [0.0224, 0.179, 0.306, 0.412, 0.531, 0.694],
      nats: [0.8, 0.65, 0.26, -0.09, -0.37, -0.44],
      usual: [0.226, 0.508, 0.652],
    },
    'capability-concentration.talk': {
      knots: [0.0355, 0.252, 0.402, 0.613, 0.765, 0.916],
      nats: [0.03, 0.03, 0.03, 0.03, -0.02, -0.02],
      usual: [0.271, 0.804, 0.931],
    },
    'grounded-work.derive': {
      knots: [0.000246, 0.117, 0.828],
      nats: [0.02, 0.02, -0.26],
      usual: [0.00192, 0.00862, 0.235],
    },
    'grounded-work.confined': {
      knots: [0.00311, 0.143, 0.275, 0.905],
      nats: [0.17, -0.12, -0.12, -0.23],
      usual: [0.0301, 0.0952, 0.612],
    },
    'answer-yield.swollen': {
      knots: [0.0304, 0.295, 0.511, 0.649, 0.784, 0.902],
      nats: [-0.9, -0.21, 0.02, 0.02, 0.07, 0.31],
      usual: [0.18, 0.689, 0.828],
    },
    'answer-yield.long': {
      knots: [0.0042, 0.0462, 0.114, 0.153, 0.277],
      nats: [-0.04, -0.04, 0.03, 0.03, 0.03],
      usual: [0.0231, 0.1, 0.186],
    },
    'agent-trajectory.inText': {
      knots: [0, 0.739],
      nats: [0, 0.07],
      usual: [0, 0, 0],
    },
    'agent-trajectory.inSystem': {
      knots: [0, 0.571],
      nats: [-0.01, 0.94],
      usual: [0, 0, 0],
    },
    'agent-trajectory.schemas': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'agent-trajectory.branched': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'dataset-sweep.matched': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'dataset-sweep.items': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'parameters.logprobs': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'parameters.top': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'parameters.bias': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'parameters.varied': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'parameters.choices': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'parameters.pegged': {
      knots: [0, 0.5, 0.667, 0.838, 0.974],
      nats: [-0.68, 0.31, 0.39, 0.58, 1.07],
      usual: [0, 0, 0.769],
    },
    'parameters.stop': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'topic-spread.alike': {
      knots: [0.0578, 0.208, 0.38, 0.534, 0.688, 0.896],
      nats: [-0.84, 0.52, 0.79, 0.14, -0.53, -0.95],
      usual: [0.0804, 0.138, 0.699],
    },
    'volume.exchanges': {
      knots: [1.13, 1.33, 1.65, 1.97, 2.15, 2.39],
      nats: [-1.12, -0.21, 0.16, 0.38, 0.85, 1.12],
      usual: [1.13, 1.36, 2.27],
    },
    'volume.output': {
      knots: [0.705, 2, 2.64],
      nats: [-0.8, -0.77, 0.14],
      usual: [1.85, 2.7, 2.79],
    },
    'rhythm.hours': {
      knots: [0.0104, 0.259, 0.409, 0.554, 0.702, 0.967],
      nats: [-0.04, -0.04, 0, 0.02, 0.02, 0.13],
      usual: [0.045, 0.42, 0.875],
    },
    'rhythm.burstiness': {
      knots: [-0.945, -0.051, 0.168, 0.645],
      nats: [0.25, -0.01, -0.01, -0.01],
      usual: [-0.115, 0.0891, 0.382],
    },
    'rhythm.perMinute': {
      knots: [1.01, 1.94, 3.64, 5.51],
      nats: [-0.24, 0.24, 0.54, 0.71],
      usual: [1.03, 1.12, 2.92],
    },
    'relayed-users.systems': {
      knots: [0, 0.22, 0.28],
      nats: [-0.03, 0.32, 0.53],
      usual: [0, 0, 0.0387],
    },
    'relayed-users.atOnce': {
      knots: [0, 0.181, 0.898],
      nats: [0, 0.05, 0.13],
      usual: [0, 0, 0.0402],
    },
    'relayed-users.scripts': {
      knots: [0, 0.0926, 0.323, 0.511],
      nats: [0.07, -0.17, -0.02, -0.73],
      usual: [0, 0, 0.245],
    },
  },
  prior: 6,
  least: 8,
  laneLeast: 5,
  calibration: [
    {
      upTo: 16,
      nats: [-3.251, -1.036, -0.066, 0.601, 1.214, 1.548, 1.896, 2.556, 2.795],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.557,
    },
    {
      upTo: 25,
      nats: [-20, -1.688, 0.001, 1.036, 1.778, 2.14, 2.602, 3.108, 3.716],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.597,
    },
    {
      upTo: 60,
      nats: [-20, -2.078, -0.253, 1.091, 2.215, 2.637, 3.081, 3.519, 3.947],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.587,
    },
    {
      upTo: 120,
      nats: [-20, -19.99, -2.295, -0.281, 1.567, 2.457, 2.967, 3.617, 4.014],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.594,
    },
    {
      upTo: 9007199254740991,
      nats: [-20, -19.99, -19.98, -0.403, 1.957, 3.226, 3.677, 4.649, 5.006],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.732,
    },
  ],
}
