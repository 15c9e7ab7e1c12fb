/** Written by `npm run fit`: do not edit by hand. */
// oxlint-disable approx-constant -- a knot may happen to be a constant of mathematics
import type { Weights } from './weigh.ts'

export const WEIGHTS: Weights = {
  shapes: {
    'wording.harvest': {
      knots: [0.0104, 0.294, 0.421, 0.57, 0.713, 0.966],
      nats: [-0.49, -0.18, -0.01, 0.31, 0.54, 0.69],
      usual: [0.0544, 0.236, 0.451],
    },
    'wording.leaning': {
      knots: [0.00641, 0.152, 0.347, 0.515, 0.686, 0.964],
      nats: [-0.82, -0.12, 0.17, 0.49, 0.65, 0.69],
      usual: [0.0298, 0.111, 0.333],
    },
    'wording.strong': {
      knots: [0, 0.172, 0.361, 0.526, 0.67, 0.949],
      nats: [-0.42, 0.11, 0.58, 0.76, 0.76, 0.76],
      usual: [0, 0, 0.204],
    },
    'wording.clear': {
      knots: [0, 0.122, 0.401, 0.592, 0.739, 0.956],
      nats: [-0.38, -0.12, 0.36, 0.53, 0.53, 0.53],
      usual: [0, 0, 0.298],
    },
    'wording.honest': {
      knots: [0.0275, 0.153, 0.293, 0.455, 0.612, 0.804, 0.93],
      nats: [0.88, 0.88, 0.88, 0.78, 0.31, -0.45, -1.5],
      usual: [0.537, 0.789, 0.925],
    },
    'skeleton-repetition.systems': {
      knots: [0, 0.0782, 0.435],
      nats: [-0.07, 0.15, -0.01],
      usual: [0, 0, 0.271],
    },
    'prompt-form.fewShot': {
      knots: [0, 0.235, 0.933],
      nats: [-0.05, 0.53, 1.11],
      usual: [0, 0, 0.0333],
    },
    'prompt-form.numbered': {
      knots: [0, 0.417, 0.893],
      nats: [-0.02, 0.43, 0.61],
      usual: [0, 0, 0.0196],
    },
    'prompt-form.headings': {
      knots: [0, 0.176, 0.945],
      nats: [-0.02, 0.33, 0.6],
      usual: [0, 0, 0.0455],
    },
    'prompt-form.labels': {
      knots: [0, 0.163, 0.417, 0.647, 0.952],
      nats: [-0.04, -0.09, 0.26, 0.23, -0.15],
      usual: [0, 0, 0.5],
    },
    'prompt-form.fences': {
      knots: [0, 0.739, 0.909],
      nats: [0.04, -0.47, -0.92],
      usual: [0, 0, 0.0588],
    },
    'prompt-form.cue': {
      knots: [0, 0.829],
      nats: [0.03, -0.71],
      usual: [0, 0, 0],
    },
    'prompt-form.slots': {
      knots: [0, 0.196, 0.714, 0.925],
      nats: [-0.05, 0.29, 0.48, 0.52],
      usual: [0, 0, 0.0556],
    },
    'coverage-sweep.lengths': {
      knots: [0.0331, 0.21, 0.328, 0.441, 0.583, 0.75],
      nats: [0.29, 0.43, 0.25, -0.32, -0.42, 0.28],
      usual: [0.336, 0.568, 0.66],
    },
    'coverage-sweep.meanLength': {
      knots: [2.28, 3.26, 4.06, 5.17, 5.98, 8.48],
      nats: [-0.16, 0.58, 0.25, -0.4, -0.38, -0.06],
      usual: [3.09, 3.78, 5.51],
    },
    'single-turn.single': {
      knots: [0.295, 0.527, 0.679, 0.875, 0.97],
      nats: [-0.14, -0.14, -0.14, 0.03, 0.03],
      usual: [0.464, 0.75, 0.962],
    },
    'single-turn.dependent': {
      knots: [0, 0.0385, 0.176],
      nats: [0, 0, -0.12],
      usual: [0, 0, 0.0714],
    },
    'single-turn.long': {
      knots: [0, 0.0833, 0.423],
      nats: [0.01, -0.14, -0.26],
      usual: [0, 0, 0.143],
    },
    'personal-voice.self': {
      knots: [0.0221, 0.143, 0.269, 0.455, 0.583, 0.946],
      nats: [0.98, 0.8, 0.31, -0.54, -0.63, -0.63],
      usual: [0.273, 0.5, 0.75],
    },
    'personal-voice.question': {
      knots: [0.00752, 0.1, 0.213, 0.401, 0.627],
      nats: [0.17, 0.1, -0.17, -0.17, -0.17],
      usual: [0.067, 0.234, 0.477],
    },
    'personal-voice.short': {
      knots: [0.0117, 0.126, 0.309, 0.491, 0.6, 0.862],
      nats: [0.07, 0.07, 0.07, 0.07, -0.13, -0.74],
      usual: [0.0923, 0.4, 0.671],
    },
    'reasoning-elicitation.inSystem': {
      knots: [0, 0.893],
      nats: [-0.01, 1.03],
      usual: [0, 0, 0],
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
    'rubric-grading.candidates': {
      knots: [0, 0.538],
      nats: [0, 0.51],
      usual: [0, 0, 0],
    },
    'rubric-grading.inSystem': {
      knots: [0, 0.769],
      nats: [0, 0.28],
      usual: [0, 0, 0],
    },
    'data-generation.generate': {
      knots: [0, 0.455, 0.647, 0.932],
      nats: [-0.07, 0.5, 0.68, 0.72],
      usual: [0, 0, 0.111],
    },
    'data-generation.many': {
      knots: [0, 0.731],
      nats: [0, 0.44],
      usual: [0, 0, 0],
    },
    'data-generation.evolve': {
      knots: [0, 0.769],
      nats: [-0.01, 1.08],
      usual: [0, 0, 0],
    },
    'data-generation.persona': {
      knots: [0, 0.154, 0.76],
      nats: [-0.01, 0.19, 0.4],
      usual: [0, 0, 0.0385],
    },
    'data-generation.inSystem': {
      knots: [0, 0.842],
      nats: [0, 0.15],
      usual: [0, 0, 0],
    },
    'capability-concentration.evenness': {
      knots: [0.0232, 0.175, 0.341, 0.455, 0.553, 0.703],
      nats: [0.4, 0.4, 0.34, 0.04, -0.56, -0.91],
      usual: [0.286, 0.525, 0.669],
    },
    'capability-concentration.talk': {
      knots: [0.0331, 0.2, 0.357, 0.476, 0.667, 0.813, 0.978],
      nats: [0.05, 0.05, 0.05, 0.05, 0.05, -0.03, -0.07],
      usual: [0.357, 0.833, 0.943],
    },
    'grounded-work.derive': {
      knots: [0.000182, 0.145, 0.813],
      nats: [0.03, 0.03, -0.44],
      usual: [0.00118, 0.0051, 0.189],
    },
    'grounded-work.confined': {
      knots: [0.00408, 0.131, 0.291, 0.929],
      nats: [0.13, -0.08, -0.11, -0.11],
      usual: [0.0336, 0.0952, 0.506],
    },
    'grounded-work.long': {
      knots: [0.013, 0.126, 0.197, 0.269, 0.34, 0.52],
      nats: [-0.77, -0.19, 0.12, 0.12, 0.12, 0.12],
      usual: [0.0735, 0.294, 0.412],
    },
    'grounded-work.outweighed': {
      knots: [0.15, 0.906],
      nats: [-0.34, 0.03],
      usual: [0.636, 1, 1],
    },
    'agent-trajectory.inText': {
      knots: [0, 0.87],
      nats: [-0.02, 0.87],
      usual: [0, 0, 0],
    },
    'agent-trajectory.inSystem': {
      knots: [0, 0.806],
      nats: [-0.02, 1.62],
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
      knots: [0.00719, 0.153, 0.595, 0.73, 0.865],
      nats: [-1.05, -0.21, 0.46, 0.46, 0.46],
      usual: [0.0381, 0.19, 0.813],
    },
    'parameters.stop': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'topic-spread.alike': {
      knots: [0.0595, 0.194, 0.348, 0.462, 0.584, 0.739, 0.929],
      nats: [-0.95, 0.23, 0.8, 0.46, -0.07, -0.36, -0.5],
      usual: [0.0794, 0.13, 0.581],
    },
    'volume.exchanges': {
      knots: [1.1, 1.32, 1.66, 2.08, 2.4],
      nats: [-0.68, -0.19, 0.27, 0.42, 0.49],
      usual: [1.1, 1.3, 2.26],
    },
    'volume.output': {
      knots: [0.707, 2.51, 2.86],
      nats: [-0.71, -0.21, 0.27],
      usual: [1.88, 2.71, 2.79],
    },
    'rhythm.hours': {
      knots: [0.0106, 0.168, 0.411, 0.544, 0.69, 0.967],
      nats: [-0.04, -0.04, -0.04, -0.04, 0.02, 0.23],
      usual: [0.0543, 0.408, 0.838],
    },
    'rhythm.burstiness': {
      knots: [-0.911, -0.0406, 0.28, 0.641],
      nats: [0.29, -0.01, -0.01, -0.01],
      usual: [-0.104, 0.118, 0.43],
    },
    'rhythm.perMinute': {
      knots: [1.01, 1.63, 3.82, 5.18],
      nats: [-0.36, 0.34, 0.61, 0.69],
      usual: [1.04, 1.11, 2.43],
    },
    'rhythm.onTheMinute': {
      knots: [0, 0.0143, 0.0254, 0.0714],
      nats: [-0.03, 0.05, 0.01, 0.05],
      usual: [0, 0, 0.0368],
    },
  },
  prior: 6,
  least: 8,
  laneLeast: 5,
  calibration: [
    {
      upTo: 16,
      nats: [-3.932, -1.869, -0.81, 0.016, 0.724, 1.116, 1.742, 2.671, 3.215],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.748,
    },
    {
      upTo: 25,
      nats: [-20, -2.743, -1.128, 0.007, 1.074, 1.458, 1.966, 3.042, 3.925],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.745,
    },
    {
      upTo: 60,
      nats: [-20, -2.929, -1.138, 0.127, 1.375, 1.934, 2.405, 3.482, 4.488],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 0.863,
    },
    {
      upTo: 120,
      nats: [-20, -19.99, -2.822, -0.92, 0.766, 1.681, 2.275, 3.618, 4.94],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 1.129,
    },
    {
      upTo: 9007199254740991,
      nats: [-20, -19.99, -19.98, -1.407, 0.716, 1.703, 2.611, 3.854, 4.868],
      p: [1, 1, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01, 0.005],
      tail: 1.321,
    },
  ],
}
