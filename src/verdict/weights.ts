/** Written by `npm run fit`: do not edit by hand. */
import type { Weights } from './weigh.ts'

export const WEIGHTS: Weights = {
  shapes: {
    'wording.harvest': {
      knots: [0.0107, 0.132, 0.306, 0.556, 0.716, 0.967],
      nats: [-0.77, -0.28, 0.03, 0.26, 0.53, 0.68],
      usual: [0.056, 0.243, 0.454],
    },
    'wording.leaning': {
      knots: [0.00672, 0.155, 0.336, 0.516, 0.683, 0.963],
      nats: [-0.75, -0.2, 0.09, 0.53, 0.7, 0.7],
      usual: [0.0307, 0.118, 0.336],
    },
    'wording.strong': {
      knots: [0, 0.187, 0.357, 0.5, 0.666, 0.948],
      nats: [-0.4, 0.14, 0.58, 0.76, 0.76, 0.76],
      usual: [0, 0, 0.204],
    },
    'wording.clear': {
      knots: [0.00428, 0.159, 0.405, 0.613, 0.754, 0.96],
      nats: [-0.36, -0.05, 0.22, 0.42, 0.47, 0.47],
      usual: [0.02, 0.0969, 0.336],
    },
    'wording.honest': {
      knots: [0.028, 0.156, 0.334, 0.48, 0.603, 0.795, 0.949],
      nats: [0.91, 0.91, 0.91, 0.62, 0.07, -0.53, -1.32],
      usual: [0.526, 0.78, 0.923],
    },
    'skeleton-repetition.most': {
      knots: [0.0542, 0.188, 0.344, 0.5, 0.615, 0.737, 0.943],
      nats: [0, 0, 0, 0, 0, 0, 0],
      usual: [0.143, 0.167, 0.679],
    },
    'skeleton-repetition.concentration': {
      knots: [0, 0.0516, 0.1, 0.192, 0.29],
      nats: [0, 0, 0, 0, 0],
      usual: [0, 0, 0.155],
    },
    'skeleton-repetition.systems': {
      knots: [0, 0.0756, 0.363, 0.453],
      nats: [-0.02, 0.15, -0.19, -0.54],
      usual: [0, 0, 0.271],
    },
    'prompt-form.fewShot': {
      knots: [0, 0.235, 0.935],
      nats: [-0.04, 0.45, 0.94],
      usual: [0, 0, 0.0333],
    },
    'prompt-form.numbered': {
      knots: [0, 0.417, 0.899],
      nats: [-0.04, 0.83, 1.44],
      usual: [0, 0, 0.0196],
    },
    'prompt-form.headings': {
      knots: [0, 0.176, 0.945],
      nats: [-0.03, 0.45, 0.85],
      usual: [0, 0, 0.0455],
    },
    'prompt-form.labels': {
      knots: [0, 0.163, 0.422, 0.647, 0.952],
      nats: [0.08, -0.1, 0.1, -0.13, -0.68],
      usual: [0, 0, 0.5],
    },
    'prompt-form.fences': {
      knots: [0, 0.739, 0.912],
      nats: [0.01, -0.11, -0.25],
      usual: [0, 0, 0.0588],
    },
    'prompt-form.openEnd': {
      knots: [0, 0.118, 0.829],
      nats: [-0.03, 0.41, 0.41],
      usual: [0, 0, 0],
    },
    'prompt-form.cue': {
      knots: [0, 0.829],
      nats: [0.03, -0.69],
      usual: [0, 0, 0],
    },
    'prompt-form.slots': {
      knots: [0, 0.267, 0.714, 0.927],
      nats: [-0.04, 0.29, 0.41, 0.41],
      usual: [0, 0, 0.0556],
    },
    'coverage-sweep.distinct': {
      knots: [0.197, 0.607, 0.949],
      nats: [0, 0, 0],
      usual: [0.944, 1, 1],
    },
    'coverage-sweep.lengths': {
      knots: [0.0387, 0.213, 0.336, 0.45, 0.583, 0.75],
      nats: [0.44, 0.48, 0.23, -0.35, -0.48, 0.18],
      usual: [0.336, 0.568, 0.66],
    },
    'coverage-sweep.meanLength': {
      knots: [2.28, 3.26, 4.06, 5.17, 6.08, 8.49],
      nats: [-0.31, 0.56, 0.28, -0.4, -0.38, 0.02],
      usual: [3.09, 3.78, 5.51],
    },
    'changing-instructions.changed': {
      knots: [0, 0.33, 0.454],
      nats: [0, 0, 0],
      usual: [0, 0, 0.237],
    },
    'single-turn.single': {
      knots: [0.295, 0.527, 0.679, 0.875, 0.97],
      nats: [-0.68, -0.49, -0.23, 0.08, 0.08],
      usual: [0.464, 0.75, 0.962],
    },
    'single-turn.dependent': {
      knots: [0, 0.0294, 0.176],
      nats: [0, 0, -0.06],
      usual: [0, 0, 0.0714],
    },
    'single-turn.long': {
      knots: [0, 0.0833, 0.423],
      nats: [0, 0, 0],
      usual: [0, 0, 0.143],
    },
    'personal-voice.self': {
      knots: [0.0221, 0.143, 0.269, 0.455, 0.583, 0.946],
      nats: [1.06, 0.89, 0.37, -0.57, -0.8, -0.8],
      usual: [0.273, 0.5, 0.75],
    },
    'personal-voice.polite': {
      knots: [0.002, 0.163, 0.309, 0.493, 0.841],
      nats: [0, 0, 0, 0, 0],
      usual: [0.0124, 0.0476, 0.235],
    },
    'personal-voice.pointer': {
      knots: [0.0429, 0.218, 0.337, 0.469, 0.7, 0.82, 0.945],
      nats: [0, 0, 0, 0, 0, 0, 0],
      usual: [0.218, 0.4, 0.671],
    },
    'personal-voice.question': {
      knots: [0.00748, 0.1, 0.213, 0.401, 0.617],
      nats: [0.12, 0.05, -0.1, -0.1, -0.1],
      usual: [0.067, 0.234, 0.477],
    },
    'personal-voice.short': {
      knots: [0.0119, 0.126, 0.309, 0.491, 0.6, 0.862],
      nats: [0.03, 0.03, 0.03, 0.03, 0.01, -0.34],
      usual: [0.0923, 0.4, 0.671],
    },
    'reasoning-elicitation.asked': {
      knots: [0, 0.625, 0.769],
      nats: [0, 0, 0],
      usual: [0, 0, 0.0714],
    },
    'reasoning-elicitation.inSystem': {
      knots: [0, 0.893],
      nats: [-0.02, 1.32],
      usual: [0, 0, 0],
    },
    'reasoning-elicitation.solve': {
      knots: [0.000263, 0.137, 0.503, 0.916],
      nats: [-0.09, 0.14, 0.16, 0.16],
      usual: [0.00137, 0.00595, 0.201],
    },
    'trace-coercion.demanded': {
      knots: [0, 0.5],
      nats: [-0.01, 0.59],
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
      knots: [0, 0.577],
      nats: [0, 0.58],
      usual: [0, 0, 0],
    },
    'rubric-grading.inSystem': {
      knots: [0, 0.769],
      nats: [0, 0.22],
      usual: [0, 0, 0],
    },
    'data-generation.generate': {
      knots: [0, 0.467, 0.647, 0.938],
      nats: [-0.08, 0.62, 0.76, 0.76],
      usual: [0, 0, 0.111],
    },
    'data-generation.many': {
      knots: [0, 0.75],
      nats: [0, 0.54],
      usual: [0, 0, 0],
    },
    'data-generation.evolve': {
      knots: [0, 0.793],
      nats: [-0.01, 1.58],
      usual: [0, 0, 0],
    },
    'data-generation.persona': {
      knots: [0, 0.154, 0.769],
      nats: [-0.01, 0.23, 0.47],
      usual: [0, 0, 0.0385],
    },
    'data-generation.inSystem': {
      knots: [0, 0.864],
      nats: [-0.01, 0.6],
      usual: [0, 0, 0],
    },
    'capability-concentration.evenness': {
      knots: [0.0232, 0.166, 0.326, 0.455, 0.553, 0.721],
      nats: [0.61, 0.52, 0.28, -0.1, -0.56, -0.72],
      usual: [0.286, 0.525, 0.669],
    },
    'capability-concentration.code': {
      knots: [0, 0.429, 0.773],
      nats: [0, 0, 0],
      usual: [0, 0, 0.0833],
    },
    'capability-concentration.mathematics': {
      knots: [0, 0.111, 0.703],
      nats: [0, 0, 0],
      usual: [0, 0, 0.0952],
    },
    'capability-concentration.worth': {
      knots: [0.00368, 0.125, 0.46, 0.672, 0.883],
      nats: [0, 0, 0, 0, 0],
      usual: [0.0238, 0.0833, 0.292],
    },
    'capability-concentration.talk': {
      knots: [0.0333, 0.192, 0.357, 0.476, 0.667, 0.813, 0.978],
      nats: [0.27, 0.27, 0.27, 0.27, 0.2, -0.11, -0.43],
      usual: [0.357, 0.833, 0.943],
    },
    'grounded-work.derive': {
      knots: [0.000182, 0.145, 0.79],
      nats: [0.12, -0.14, -1.01],
      usual: [0.00118, 0.0051, 0.189],
    },
    'grounded-work.confined': {
      knots: [0.00386, 0.131, 0.903],
      nats: [0.28, -0.13, -0.52],
      usual: [0.0336, 0.0952, 0.506],
    },
    'grounded-work.tiny': {
      knots: [0, 0.571, 0.85],
      nats: [0, 0, -0.01],
      usual: [0, 0, 0],
    },
    'grounded-work.long': {
      knots: [0.013, 0.126, 0.191, 0.262, 0.34, 0.52],
      nats: [-0.56, -0.16, 0.07, 0.1, 0.1, 0.1],
      usual: [0.0735, 0.294, 0.412],
    },
    'grounded-work.outweighed': {
      knots: [0.14, 0.87, 1],
      nats: [-0.11, -0.05, 0.02],
      usual: [0.636, 1, 1],
    },
    'agent-trajectory.inText': {
      knots: [0, 0.86],
      nats: [-0.02, 0.84],
      usual: [0, 0, 0],
    },
    'agent-trajectory.inSystem': {
      knots: [0, 0.769],
      nats: [-0.02, 1.75],
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
      knots: [0.00719, 0.153, 0.595, 0.73, 0.869],
      nats: [-1.01, -0.13, 0.43, 0.43, 0.43],
      usual: [0.0381, 0.19, 0.813],
    },
    'parameters.stop': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'topic-spread.alike': {
      knots: [0.0595, 0.194, 0.347, 0.465, 0.588, 0.74, 0.92],
      nats: [-0.94, 0.23, 0.87, 0.55, -0.1, -0.45, -0.7],
      usual: [0.0794, 0.13, 0.581],
    },
    'volume.exchanges': {
      knots: [1.1, 1.32, 1.66, 2.08, 2.36],
      nats: [-0.59, -0.17, 0.24, 0.34, 0.48],
      usual: [1.1, 1.3, 2.26],
    },
    'volume.output': {
      knots: [0.707, 2.51, 2.86],
      nats: [-0.61, -0.19, 0.25],
      usual: [1.88, 2.71, 2.79],
    },
    'rhythm.hours': {
      knots: [0.0107, 0.168, 0.411, 0.544, 0.692, 0.966],
      nats: [-0.08, -0.08, -0.08, 0, 0.11, 0.36],
      usual: [0.0543, 0.408, 0.838],
    },
    'rhythm.burstiness': {
      knots: [-0.951, -0.0406, 0.28, 0.649],
      nats: [0.49, 0.1, -0.24, -0.25],
      usual: [-0.104, 0.118, 0.43],
    },
    'rhythm.perMinute': {
      knots: [1.01, 1.63, 2.24, 3.82, 5.18],
      nats: [-0.37, 0.23, 0.52, 0.68, 0.77],
      usual: [1.04, 1.11, 2.43],
    },
    'rhythm.onTheMinute': {
      knots: [0, 0.0147, 0.0275, 0.0714],
      nats: [-0.03, 0.09, 0, -0.08],
      usual: [0, 0, 0.0368],
    },
  },
  prior: 6,
  least: 8,
  laneLeast: 5,
  calibration: [
    {
      upTo: 16,
      nats: [-4.233, -1.947, -0.757, 0.044, 0.809, 1.318, 1.67, 2.269, 2.793],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.78,
    },
    {
      upTo: 25,
      nats: [-20, -2.932, -1.08, 0.123, 1.085, 1.538, 1.843, 2.77, 3.353],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.711,
    },
    {
      upTo: 60,
      nats: [-20, -3.156, -1.263, 0.277, 1.505, 1.951, 2.354, 2.692, 3.963],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.663,
    },
    {
      upTo: 120,
      nats: [-20, -19.99, -3.114, -0.975, 0.738, 1.699, 2.091, 2.65, 3.847],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.834,
    },
    {
      upTo: 9007199254740991,
      nats: [-20, -19.99, -19.98, -1.536, 0.957, 1.925, 2.532, 2.927, 3.831],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.88,
    },
  ],
}
