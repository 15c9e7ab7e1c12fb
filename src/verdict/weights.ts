/** Written by `npm run fit`: do not edit by hand. */
import type { Weights } from './weigh.ts'

export const WEIGHTS: Weights = {
  shapes: {
    'wording.harvest': {
      knots: [0.0102, 0.29, 0.545, 0.704, 0.967],
      nats: [-0.54, -0.19, 0.28, 0.6, 0.82],
      usual: [0.0523, 0.226, 0.447],
    },
    'wording.leaning': {
      knots: [0.00758, 0.152, 0.311, 0.51, 0.679, 0.965],
      nats: [-0.52, -0.29, 0.07, 0.46, 0.56, 0.56],
      usual: [0.0303, 0.111, 0.333],
    },
    'wording.strong': {
      knots: [0, 0.177, 0.35, 0.509, 0.67, 0.949],
      nats: [-0.47, 0.15, 0.7, 0.91, 0.91, 0.91],
      usual: [0, 0, 0.203],
    },
    'wording.clear': {
      knots: [0.0035, 0.135, 0.392, 0.605, 0.749, 0.959],
      nats: [-0.52, -0.05, 0.38, 0.58, 0.59, 0.59],
      usual: [0.0164, 0.0793, 0.32],
    },
    'wording.honest': {
      knots: [0.0271, 0.163, 0.317, 0.514, 0.72, 0.862],
      nats: [0.68, 0.68, 0.68, 0.43, -0.11, -0.83],
      usual: [0.532, 0.786, 0.923],
    },
    'skeleton-repetition.most': {
      knots: [0.0547, 0.182, 0.333, 0.5, 0.615, 0.737, 0.943],
      nats: [0, 0, 0, 0, 0, 0, 0],
      usual: [0.143, 0.167, 0.667],
    },
    'skeleton-repetition.concentration': {
      knots: [0, 0.0494, 0.0996, 0.14, 0.191, 0.289],
      nats: [-0.09, -0.03, -0.03, 0.08, 0.11, 0.12],
      usual: [0, 0, 0.15],
    },
    'skeleton-repetition.systems': {
      knots: [0, 0.0726, 0.363, 0.435],
      nats: [-0.12, 0.28, 0.06, -0.19],
      usual: [0, 0, 0.234],
    },
    'prompt-form.fewShot': {
      knots: [0, 0.176, 0.936],
      nats: [-0.03, 0.31, 0.71],
      usual: [0, 0, 0.0323],
    },
    'prompt-form.numbered': {
      knots: [0, 0.455, 0.9],
      nats: [-0.03, 0.66, 1.13],
      usual: [0, 0, 0.0204],
    },
    'prompt-form.headings': {
      knots: [0, 0.182, 0.945],
      nats: [-0.03, 0.45, 0.86],
      usual: [0, 0, 0.0476],
    },
    'prompt-form.labels': {
      knots: [0, 0.167, 0.407, 0.647, 0.945],
      nats: [0.01, -0.15, 0.12, 0.09, -0.22],
      usual: [0, 0, 0.5],
    },
    'prompt-form.fences': {
      knots: [0, 0.684, 0.912],
      nats: [0, 0.07, 0.01],
      usual: [0, 0, 0.0588],
    },
    'prompt-form.openEnd': {
      knots: [0, 0.125, 0.813],
      nats: [-0.02, 0.28, 0.28],
      usual: [0, 0, 0],
    },
    'prompt-form.cue': {
      knots: [0, 0.818],
      nats: [0.02, -0.36],
      usual: [0, 0, 0],
    },
    'prompt-form.slots': {
      knots: [0, 0.231, 0.6, 0.922],
      nats: [-0.04, 0.19, 0.35, 0.35],
      usual: [0, 0, 0.0556],
    },
    'coverage-sweep.distinct': {
      knots: [0.222, 0.595, 0.949],
      nats: [0, 0, 0],
      usual: [0.946, 1, 1],
    },
    'coverage-sweep.lengths': {
      knots: [0.0378, 0.213, 0.336, 0.452, 0.584, 0.75],
      nats: [0.2, 0.42, 0.36, -0.27, -0.61, -0.1],
      usual: [0.345, 0.569, 0.66],
    },
    'coverage-sweep.meanLength': {
      knots: [2.29, 3.27, 4.07, 5.16, 6.06, 8.48],
      nats: [-0.26, 0.55, 0.33, -0.39, -0.51, -0.23],
      usual: [3.11, 3.8, 5.53],
    },
    'single-turn.single': {
      knots: [0.289, 0.521, 0.661, 0.875, 0.969],
      nats: [-0.3, -0.3, -0.21, 0.05, 0.05],
      usual: [0.464, 0.75, 0.962],
    },
    'single-turn.dependent': {
      knots: [0, 0.0302, 0.17],
      nats: [0, 0, -0.07],
      usual: [0, 0, 0.0714],
    },
    'single-turn.long': {
      knots: [0, 0.0882, 0.423],
      nats: [0, 0, -0.02],
      usual: [0, 0, 0.143],
    },
    'personal-voice.self': {
      knots: [0.0221, 0.143, 0.267, 0.455, 0.583, 0.946],
      nats: [0.97, 0.97, 0.44, -0.59, -0.89, -0.89],
      usual: [0.273, 0.5, 0.75],
    },
    'personal-voice.polite': {
      knots: [0.00207, 0.161, 0.306, 0.524, 0.841],
      nats: [0.01, 0.01, 0.01, -0.08, -0.25],
      usual: [0.0124, 0.0476, 0.235],
    },
    'personal-voice.pointer': {
      knots: [0.0429, 0.218, 0.338, 0.471, 0.7, 0.82, 0.974],
      nats: [0, 0, 0, 0, 0, 0, 0],
      usual: [0.218, 0.4, 0.671],
    },
    'personal-voice.question': {
      knots: [0.00771, 0.101, 0.216, 0.401, 0.627],
      nats: [0.06, 0.06, -0.1, -0.1, -0.1],
      usual: [0.0706, 0.235, 0.477],
    },
    'personal-voice.short': {
      knots: [0.0118, 0.126, 0.309, 0.491, 0.6, 0.862],
      nats: [0.03, 0.03, 0.03, 0.03, 0, -0.36],
      usual: [0.0923, 0.4, 0.671],
    },
    'reasoning-elicitation.asked': {
      knots: [0, 0.625, 0.8],
      nats: [0, 0, 0],
      usual: [0, 0, 0.0714],
    },
    'reasoning-elicitation.inSystem': {
      knots: [0, 0.893],
      nats: [-0.02, 1.29],
      usual: [0, 0, 0],
    },
    'reasoning-elicitation.solve': {
      knots: [0.000324, 0.138, 0.536, 0.905],
      nats: [-0.09, 0.14, 0.16, 0.16],
      usual: [0.0017, 0.00735, 0.197],
    },
    'trace-coercion.demanded': {
      knots: [0, 0.455],
      nats: [-0.01, 0.83],
      usual: [0, 0, 0],
    },
    'trace-coercion.inSystem': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'rubric-grading.criteria': {
      knots: [0, 0.429],
      nats: [0, 0],
      usual: [0, 0, 0],
    },
    'rubric-grading.candidates': {
      knots: [0, 0.571],
      nats: [0, 0.5],
      usual: [0, 0, 0],
    },
    'rubric-grading.inSystem': {
      knots: [0, 0.769],
      nats: [0, 0.18],
      usual: [0, 0, 0],
    },
    'data-generation.generate': {
      knots: [0, 0.467, 0.643, 0.938],
      nats: [-0.11, 0.74, 1.07, 1.17],
      usual: [0, 0, 0.111],
    },
    'data-generation.many': {
      knots: [0, 0.741],
      nats: [0, 0.61],
      usual: [0, 0, 0],
    },
    'data-generation.evolve': {
      knots: [0, 0.793],
      nats: [-0.01, 1.53],
      usual: [0, 0, 0],
    },
    'data-generation.persona': {
      knots: [0, 0.154, 0.769],
      nats: [-0.03, 0.58, 1.28],
      usual: [0, 0, 0.0385],
    },
    'data-generation.inSystem': {
      knots: [0, 0.87],
      nats: [-0.01, 0.8],
      usual: [0, 0, 0],
    },
    'capability-concentration.evenness': {
      knots: [0.0232, 0.166, 0.329, 0.461, 0.626, 0.783],
      nats: [0.63, 0.42, 0.08, -0.15, -0.36, -0.36],
      usual: [0.287, 0.526, 0.67],
    },
    'capability-concentration.code': {
      knots: [0, 0.357, 0.769],
      nats: [0, 0, 0],
      usual: [0, 0, 0.0809],
    },
    'capability-concentration.mathematics': {
      knots: [0, 0.115, 0.7],
      nats: [0, 0, 0],
      usual: [0, 0, 0.0968],
    },
    'capability-concentration.worth': {
      knots: [0.00368, 0.125, 0.458, 0.673, 0.866],
      nats: [0, 0, 0, 0, 0],
      usual: [0.0238, 0.0833, 0.289],
    },
    'capability-concentration.talk': {
      knots: [0.0332, 0.194, 0.36, 0.501, 0.668, 0.815, 0.977],
      nats: [0.21, 0.21, 0.21, 0.21, 0.08, -0.14, -0.24],
      usual: [0.36, 0.84, 0.944],
    },
    'grounded-work.derive': {
      knots: [0.000154, 0.113, 0.801],
      nats: [0.08, -0.03, -0.79],
      usual: [0.00102, 0.00442, 0.193],
    },
    'grounded-work.confined': {
      knots: [0.00385, 0.131, 0.903],
      nats: [0.32, -0.19, -0.41],
      usual: [0.0361, 0.0962, 0.507],
    },
    'grounded-work.tiny': {
      knots: [0, 0.571, 0.838],
      nats: [0, 0, -0.03],
      usual: [0, 0, 0],
    },
    'grounded-work.long': {
      knots: [0.0129, 0.125, 0.189, 0.26, 0.339, 0.523],
      nats: [-0.61, -0.1, 0.09, 0.09, 0.09, 0.09],
      usual: [0.0729, 0.292, 0.411],
    },
    'grounded-work.outweighed': {
      knots: [0.143, 0.875, 1],
      nats: [-0.16, 0.01, 0.01],
      usual: [0.625, 1, 1],
    },
    'agent-trajectory.inText': {
      knots: [0, 0.846],
      nats: [-0.01, 0.55],
      usual: [0, 0, 0],
    },
    'agent-trajectory.inSystem': {
      knots: [0, 0.793],
      nats: [-0.03, 2.04],
      usual: [0, 0, 0],
    },
    'agent-trajectory.schemas': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'parameters.logprobs': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'parameters.bias': {
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
      knots: [0.00839, 0.2, 0.6, 0.733, 0.87],
      nats: [-1.02, -0.16, 0.46, 0.49, 0.49],
      usual: [0.0414, 0.2, 0.815],
    },
    'parameters.stop': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'topic-spread.alike': {
      knots: [0.0595, 0.186, 0.348, 0.462, 0.585, 0.737, 0.92],
      nats: [-0.97, 0.2, 0.77, 0.45, 0, -0.39, -0.64],
      usual: [0.0795, 0.13, 0.555],
    },
    'volume.exchanges': {
      knots: [1.1, 1.32, 1.66, 2.08, 2.36],
      nats: [-0.66, -0.23, 0.23, 0.48, 0.7],
      usual: [1.1, 1.3, 2.24],
    },
    'volume.output': {
      knots: [0.709, 2.53, 2.86],
      nats: [-0.87, -0.23, 0.36],
      usual: [1.88, 2.71, 2.79],
    },
    'rhythm.hours': {
      knots: [0.0105, 0.17, 0.414, 0.543, 0.68, 0.965],
      nats: [-0.01, -0.01, -0.01, 0.01, 0.01, 0.01],
      usual: [0.0541, 0.406, 0.841],
    },
    'rhythm.burstiness': {
      knots: [-0.88, -0.0394, 0.275, 0.655],
      nats: [0.29, 0.07, -0.16, -0.2],
      usual: [-0.0978, 0.116, 0.415],
    },
    'rhythm.perMinute': {
      knots: [1.01, 1.67, 2.29, 4.08, 5.28],
      nats: [-0.24, 0.18, 0.36, 0.4, 0.42],
      usual: [1.04, 1.11, 2.52],
    },
    'rhythm.onTheMinute': {
      knots: [0, 0.0147, 0.027, 0.0714],
      nats: [-0.02, 0.04, -0.02, 0.07],
      usual: [0, 0, 0.0368],
    },
  },
  prior: 6,
  least: 8,
  laneLeast: 5,
  calibration: [
    {
      upTo: 16,
      nats: [-4.206, -1.804, -0.599, 0.219, 0.915, 1.334, 1.727, 2.173, 2.87],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.658,
    },
    {
      upTo: 25,
      nats: [-20, -2.924, -1.046, 0.18, 1.223, 1.538, 1.935, 2.602, 3],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.569,
    },
    {
      upTo: 60,
      nats: [-20, -3.175, -1.356, 0.222, 1.501, 2.035, 2.47, 2.971, 3.386],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.682,
    },
    {
      upTo: 120,
      nats: [-20, -19.99, -3.351, -1.169, 0.786, 1.75, 2.355, 3.041, 3.364],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.613,
    },
    {
      upTo: 9007199254740991,
      nats: [-20, -19.99, -19.98, -1.593, 0.911, 2.004, 2.695, 3.338, 3.59],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.68,
    },
  ],
}
