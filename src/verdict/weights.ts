/** Written by `npm run fit`: do not edit by hand. */
// oxlint-disable approx-constant -- a knot may happen to be a constant of mathematics
import type { Weights } from './weigh.ts'

export const WEIGHTS: Weights = {
  shapes: {
    'wording.mean': {
      knots: [-2.3, -0.95, -0.24, 0.81, 2, 2.6],
      nats: [-0.35, -0.35, 0.1, 0.1, 0.1, 0.3],
      usual: [-1.83, -0.744, 1.23],
    },
    'wording.leaning': {
      knots: [0.04, 0.16, 0.42, 0.57, 0.7, 0.86, 0.98],
      nats: [-0.3, -0.3, -0.3, 0.1, 0.25, 0.25, 0.25],
      usual: [0.113, 0.376, 0.77],
    },
    'wording.strong': {
      knots: [0, 0.18, 0.46, 0.63, 0.81, 0.95],
      nats: [-0.4, 0.05, 0.4, 0.8, 0.85, 0.85],
      usual: [0, 0, 0.421],
    },
    'training-purpose.mean': {
      knots: [-2.8, -1.9, -1.1, -0.18, 0.6, 1.4, 2.9],
      nats: [-2.3, -2.15, -1, 0.3, 1, 1, 1],
      usual: [-2.08, -0.26, 0.448],
    },
    'training-purpose.leaning': {
      knots: [0.024, 0.17, 0.44, 0.63, 0.77, 0.98],
      nats: [-0.4, -0.4, -0.4, -0.4, 0.65, 1.25],
      usual: [0.124, 0.539, 0.672],
    },
    'training-purpose.strong': {
      knots: [0.0047, 0.18, 0.35, 0.47, 0.61, 0.91],
      nats: [-0.35, -0.05, -0.05, 0.4, 1, 1],
      usual: [0.021, 0.154, 0.334],
    },
    'skeleton-repetition.systems': {
      knots: [0, 0.078, 0.44, 0.5],
      nats: [0.05, 0.1, -0.85, -0.4],
      usual: [0, 0, 0.22],
    },
    'prompt-form.fewShot': {
      knots: [0, 0.55, 0.89],
      nats: [-0.05, 1.35, 2.25],
      usual: [0, 0, 0.0435],
    },
    'prompt-form.numbered': {
      knots: [0, 0.5, 0.84],
      nats: [0, 0.05, 0.05],
      usual: [0, 0, 0.0385],
    },
    'prompt-form.headings': {
      knots: [0, 0.36, 0.89],
      nats: [0, -0.75, 1.45],
      usual: [0, 0, 0.0455],
    },
    'prompt-form.labels': {
      knots: [0, 0.18, 0.5, 0.96],
      nats: [0.2, -0.6, 0.2, -1],
      usual: [0, 0, 0.667],
    },
    'prompt-form.fences': {
      knots: [0, 0.77, 0.89],
      nats: [0, 0.1, -0.9],
      usual: [0, 0, 0.0714],
    },
    'prompt-form.cue': {
      knots: [0, 0.82],
      nats: [0.05, -1],
      usual: [0, 0, 0],
    },
    'prompt-form.slots': {
      knots: [0, 0.79],
      nats: [0, 0.2],
      usual: [0, 0, 0.0667],
    },
    'coverage-sweep.distinct': {
      knots: [0.23, 0.54, 0.93],
      nats: [-0.45, 0, 0],
      usual: [0.938, 1, 1],
    },
    'coverage-sweep.lengths': {
      knots: [0.03, 0.21, 0.31, 0.43, 0.56, 0.69],
      nats: [-0.6, 0.45, 0.6, -0.05, -1.05, 0.55],
      usual: [0.237, 0.552, 0.652],
    },
    'coverage-sweep.meanLength': {
      knots: [2.3, 3.5, 4.3, 5.2, 6.7, 8.1],
      nats: [-1.3, 0.75, -0.05, -0.1, -0.25, 1.25],
      usual: [3.24, 4.17, 5.87],
    },
    'single-turn.single': {
      knots: [0.37, 0.65, 1],
      nats: [-0.15, -0.15, 0.05],
      usual: [0.571, 1, 1],
    },
    'single-turn.dependent': {
      knots: [0, 0.07, 0.16],
      nats: [0, 0, -0.3],
      usual: [0, 0, 0.0588],
    },
    'single-turn.long': {
      knots: [0, 0.056, 0.36],
      nats: [0, 0, -2.3],
      usual: [0, 0, 0.106],
    },
    'personal-voice.self': {
      knots: [0.021, 0.2, 0.33, 0.5, 0.7, 0.95],
      nats: [0.45, 0.4, -0.25, -0.25, -0.25, -0.25],
      usual: [0.214, 0.5, 0.769],
    },
    'personal-voice.polite': {
      knots: [0.0015, 0.18, 0.31, 0.77],
      nats: [0, 0, 0, -0.1],
      usual: [0.0115, 0.05, 0.275],
    },
    'personal-voice.question': {
      knots: [0.0047, 0.1, 0.3, 0.59],
      nats: [0.15, -0.05, -0.05, -0.05],
      usual: [0.0329, 0.148, 0.412],
    },
    'reasoning-elicitation.solve': {
      knots: [0.0003, 0.12, 0.45, 0.94],
      nats: [-0.05, 0.1, 0.1, 0.1],
      usual: [0.00198, 0.00926, 0.266],
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
    'rubric-grading.inSystem': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'data-generation.generate': {
      knots: [0, 0.17, 0.71, 0.89],
      nats: [-0.05, 0.35, 0.35, 0.35],
      usual: [0, 0, 0.11],
    },
    'data-generation.many': {
      knots: [0, 0.57],
      nats: [0, 0.2],
      usual: [0, 0, 0],
    },
    'data-generation.evolve': {
      knots: [0, 0.68],
      nats: [0, 2.8],
      usual: [0, 0, 0],
    },
    'data-generation.persona': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'data-generation.inSystem': {
      knots: [0, 0.77],
      nats: [0, 0.45],
      usual: [0, 0, 0],
    },
    'safe-rewriting.rewritten': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'capability-concentration.evenness': {
      knots: [0.022, 0.18, 0.3, 0.41, 0.53, 0.69],
      nats: [0.7, 0.7, 0.1, -0.1, -0.3, -0.85],
      usual: [0.216, 0.504, 0.663],
    },
    'capability-concentration.talk': {
      knots: [0.034, 0.24, 0.37, 0.57, 0.72, 0.9],
      nats: [0.05, 0.05, 0.05, 0.05, 0, 0],
      usual: [0.243, 0.77, 0.919],
    },
    'grounded-work.confined': {
      knots: [0.0034, 0.15, 0.33, 0.91],
      nats: [0.05, 0.05, 0.05, -0.4],
      usual: [0.0316, 0.1, 0.614],
    },
    'grounded-work.long': {
      knots: [0.013, 0.11, 0.2, 0.26, 0.34, 0.52],
      nats: [-0.05, -0.05, -0.05, 0.05, 0.05, 0.05],
      usual: [0.0671, 0.291, 0.41],
    },
    'grounded-work.outweighed': {
      knots: [0.13, 0.84, 0.95],
      nats: [-0.4, -0.4, 0.1],
      usual: [0.556, 1, 1],
    },
    'answer-yield.swollen': {
      knots: [0.03, 0.29, 0.51, 0.64, 0.78, 0.9],
      nats: [-1.15, 0.05, 0.05, 0.05, 0.05, 0.05],
      usual: [0.178, 0.684, 0.828],
    },
    'answer-yield.long': {
      knots: [0.0046, 0.048, 0.082, 0.12, 0.15, 0.28],
      nats: [-0.3, 0.05, 0.05, 0.05, 0.05, 0.05],
      usual: [0.024, 0.104, 0.187],
    },
    'agent-trajectory.inText': {
      knots: [0, 0.1, 0.7],
      nats: [0, 0.1, 0.1],
      usual: [0, 0, 0],
    },
    'agent-trajectory.inSystem': {
      knots: [0, 0.57],
      nats: [0, 2.05],
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
      knots: [0.003, 0.53, 0.7, 0.85, 0.98],
      nats: [-0.85, 0.35, 0.35, 0.65, 1.8],
      usual: [0.016, 0.0909, 0.79],
    },
    'parameters.stop': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'topic-spread.alike': {
      knots: [0.061, 0.18, 0.31, 0.43, 0.54, 0.69, 0.9],
      nats: [-0.6, 0.55, 1.1, 0.35, 0.05, -1.2, -1.55],
      usual: [0.0857, 0.142, 0.685],
    },
    'topic-spread.distance': {
      knots: [0.0083, 0.12, 0.25, 0.41, 0.54, 0.73, 0.86],
      nats: [-1.4, -0.6, 0.1, 0.15, 0.95, 1.7, 1.8],
      usual: [0.0531, 0.134, 0.485],
    },
    'volume.exchanges': {
      knots: [1.1, 1.3, 1.6, 2, 2.2, 2.4],
      nats: [-0.95, -0.2, 0.25, 0.25, 0.65, 0.65],
      usual: [1.14, 1.38, 2.27],
    },
    'volume.output': {
      knots: [0.7, 2, 2.6],
      nats: [-0.1, -0.1, 0],
      usual: [1.86, 2.71, 2.79],
    },
    'rhythm.hours': {
      knots: [0.011, 0.16, 0.41, 0.56, 0.7, 0.97],
      nats: [-0.1, -0.1, -0.1, 0.15, 0.15, 0.35],
      usual: [0.0451, 0.421, 0.877],
    },
    'rhythm.burstiness': {
      knots: [-0.95, -0.047, 0.18, 0.65],
      nats: [1.35, -0.05, -0.05, -0.05],
      usual: [-0.108, 0.085, 0.398],
    },
    'rhythm.perMinute': {
      knots: [1, 1.8, 3.6, 5.3],
      nats: [-0.3, 0.3, 0.8, 0.35],
      usual: [1.03, 1.12, 3],
    },
    'rhythm.onTheMinute': {
      knots: [0, 0.011, 0.029, 0.071],
      nats: [0, -0.15, 0.15, 0.05],
      usual: [0, 0, 0.0368],
    },
    'relayed-users.systems': {
      knots: [0, 0.22, 0.29],
      nats: [-0.05, 1, 0.05],
      usual: [0, 0, 0.0387],
    },
    'relayed-users.atOnce': {
      knots: [0, 0.3, 0.57],
      nats: [0, 0.05, 0.05],
      usual: [0, 0, 0.0402],
    },
    'relayed-users.scripts': {
      knots: [0, 0.094, 0.33, 0.52],
      nats: [0.15, -0.7, 0.5, -2.65],
      usual: [0, 0, 0.25],
    },
  },
  prior: 6,
  least: 8,
  laneLeast: 5,
  calibration: [
    {
      upTo: 16,
      nats: [-3.966, -2.048, -1.074, -0.407, 0.503, 1.025, 1.901, 2.705, 3.279],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.942,
    },
    {
      upTo: 25,
      nats: [-20, -2.852, -1.151, -0.024, 1.062, 1.575, 2.384, 3.524, 3.895],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 1.17,
    },
    {
      upTo: 60,
      nats: [-20, -19.99, -1.463, 0.027, 1.531, 2.113, 3.11, 4.299, 4.719],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 1.338,
    },
    {
      upTo: 120,
      nats: [-20, -19.99, -19.98, -1.669, 0.456, 1.529, 2.751, 4.059, 4.51],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 1.209,
    },
    {
      upTo: 9007199254740991,
      nats: [-20, -19.99, -19.98, -2.417, 0.488, 1.837, 3.19, 4.229, 5.002],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 1.175,
    },
  ],
}
