/** Written by `npm run fit`: do not edit by hand. */
import type { Weights } from './weigh.ts'

export const WEIGHTS: Weights = {
  shapes: {
    'skeleton-repetition.most': {
      knots: [0.0528, 0.2088, 0.3516, 0.4696, 0.5837, 0.7014, 0.9207],
      nats: [-0.205, -0.12, 0.082, 0.082, 0.082, 0.082, 0.082],
      usual: [0.1296, 0.1538, 0.5769],
    },
    'skeleton-repetition.concentration': {
      knots: [0, 0.0529, 0.1003, 0.1393, 0.1927, 0.2556, 0.3093],
      nats: [0, 0, 0, 0, 0, 0, 0],
      usual: [0, 0, 0.1032],
    },
    'skeleton-repetition.systems': {
      knots: [0, 0.0726, 0.3387, 0.4354],
      nats: [-0.002, 0.094, -0.132, -0.433],
      usual: [0, 0, 0.2345],
    },
    'prompt-form.fewShot': {
      knots: [0, 0.3636, 0.6667, 0.9559],
      nats: [-0.302, 0.711, 1.195, 1.23],
      usual: [0, 0, 0.0368],
    },
    'prompt-form.numbered': {
      knots: [0, 0.5714, 0.9559],
      nats: [-0.099, 0.39, 0.528],
      usual: [0, 0, 0.0345],
    },
    'prompt-form.headings': {
      knots: [0, 0.4545, 0.6667, 0.9571],
      nats: [-0.074, 0.213, 0.365, 0.29],
      usual: [0, 0, 0.0625],
    },
    'prompt-form.labels': {
      knots: [0, 0.1667, 0.3333, 0.5714, 0.76, 0.9302],
      nats: [0.317, 0.014, -0.002, -0.086, -0.45, -0.938],
      usual: [0, 0, 0.4545],
    },
    'prompt-form.fences': {
      knots: [0, 0.5, 0.6471, 0.9369],
      nats: [-0.083, 0.272, 0.437, 0.471],
      usual: [0, 0, 0.0556],
    },
    'prompt-form.openEnd': {
      knots: [0, 0.125, 0.625, 0.8605],
      nats: [-0.302, 0.503, 0.817, 0.817],
      usual: [0, 0, 0],
    },
    'prompt-form.cue': {
      knots: [0, 0.5714, 0.8605],
      nats: [0.195, -0.483, -1.163],
      usual: [0, 0, 0],
    },
    'prompt-form.slots': {
      knots: [0, 0.5, 0.9504],
      nats: [-0.146, 0.494, 0.927],
      usual: [0, 0, 0.0588],
    },
    'coverage-sweep.distinct': {
      knots: [0.2503, 0.8995, 1],
      nats: [-0.078, -0.078, 0.007],
      usual: [0.9648, 1, 1],
    },
    'coverage-sweep.lengths': {
      knots: [0.0624, 0.2457, 0.3779, 0.4774, 0.567, 0.7591],
      nats: [1.074, 0.911, 0.597, 0.007, -0.66, -1.279],
      usual: [0.437, 0.5927, 0.6774],
    },
    'coverage-sweep.meanLength': {
      knots: [2.75, 3.9048, 4.8462, 6.3333, 7.2778, 8.7143],
      nats: [-0.636, 0.001, 0.127, -0.19, 0.176, 0.534],
      usual: [3.0769, 3.6667, 5.5455],
    },
    'single-turn.single': {
      knots: [0.2308, 0.4359, 0.7483, 0.8543, 0.9852],
      nats: [-0.752, -0.42, 0.056, 0.056, 0.056],
      usual: [0.3846, 0.5385, 0.9186],
    },
    'single-turn.dependent': {
      knots: [0, 0.0556, 0.1667],
      nats: [0.023, -0.332, -0.6],
      usual: [0, 0, 0.0769],
    },
    'single-turn.long': {
      knots: [0, 0.1111, 0.4667],
      nats: [0.065, -0.65, -1.162],
      usual: [0, 0, 0.16],
    },
    'personal-voice.self': {
      knots: [0.0559, 0.2319, 0.3872, 0.5072, 0.6775, 0.8455, 0.9785],
      nats: [1.815, 1.447, 0.745, -0.279, -0.838, -0.838, -0.847],
      usual: [0.3207, 0.5217, 0.7391],
    },
    'personal-voice.polite': {
      knots: [0.0031, 0.095, 0.1664, 0.2443, 0.3517, 0.5138],
      nats: [0, 0, 0, 0, 0, 0],
      usual: [0.0183, 0.055, 0.2379],
    },
    'personal-voice.pointer': {
      knots: [0.165, 0.3025, 0.4136, 0.5247, 0.6496, 0.7778, 0.9274],
      nats: [0.052, 0.052, 0.052, 0.052, 0.052, 0.052, -0.391],
      usual: [0.2494, 0.4074, 0.6204],
    },
    'personal-voice.question': {
      knots: [0.0078, 0.0941, 0.2364, 0.3273, 0.4471, 0.6444],
      nats: [0.004, 0.004, 0.004, 0.004, 0.004, -0.178],
      usual: [0.0889, 0.2667, 0.5091],
    },
    'personal-voice.short': {
      knots: [0.0131, 0.15, 0.2937, 0.5182, 0.6214, 0.8167],
      nats: [0.232, 0.232, -0.007, -0.776, -1.176, -1.33],
      usual: [0.1125, 0.45, 0.6808],
    },
    'reasoning-elicitation.asked': {
      knots: [0.0004, 0.2716, 0.7716],
      nats: [0, 0, 0],
      usual: [0.0025, 0.0105, 0.0966],
    },
    'reasoning-elicitation.inSystem': {
      knots: [0, 0.9559],
      nats: [-0.14, 1.8],
      usual: [0, 0, 0],
    },
    'reasoning-elicitation.solve': {
      knots: [0.0007, 0.1456, 0.3578, 0.9097],
      nats: [-0.279, 0.218, 0.277, 0.277],
      usual: [0.0016, 0.0065, 0.1915],
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
      knots: [0, 0.6512],
      nats: [0, 0],
      usual: [0, 0, 0],
    },
    'rubric-grading.candidates': {
      knots: [0, 0.6889],
      nats: [-0.023, 0.713],
      usual: [0, 0, 0],
    },
    'rubric-grading.inSystem': {
      knots: [0, 0.9],
      nats: [-0.02, 0.688],
      usual: [0, 0, 0],
    },
    'data-generation.generate': {
      knots: [0, 0.1538, 0.5, 0.6721, 0.9524],
      nats: [-0.153, -0.153, 0.485, 0.519, 0.519],
      usual: [0, 0, 0.1429],
    },
    'data-generation.many': {
      knots: [0, 0.1667, 0.8571],
      nats: [-0.259, 1.756, 3.288],
      usual: [0, 0, 0],
    },
    'data-generation.evolve': {
      knots: [0, 0.913],
      nats: [-0.206, 4.176],
      usual: [0, 0, 0],
    },
    'data-generation.persona': {
      knots: [0, 0.1667, 0.8723],
      nats: [-0.02, -0.02, 0.762],
      usual: [0, 0, 0.05],
    },
    'data-generation.inSystem': {
      knots: [0, 0.9],
      nats: [0, 0],
      usual: [0, 0, 0],
    },
    'capability-concentration.evenness': {
      knots: [0.0234, 0.1436, 0.3588, 0.4579, 0.5689, 0.6899, 0.8033],
      nats: [0.545, 0.29, 0.127, 0.127, -0.139, -0.698, -1.288],
      usual: [0.3702, 0.5305, 0.6977],
    },
    'capability-concentration.code': {
      knots: [0, 0.1667, 0.6],
      nats: [-0.077, 0.396, 1.05],
      usual: [0, 0, 0.08],
    },
    'capability-concentration.mathematics': {
      knots: [0, 0.0625, 0.3846],
      nats: [0, 0, 0],
      usual: [0, 0, 0.0833],
    },
    'capability-concentration.worth': {
      knots: [0.012, 0.1352, 0.4105, 0.6082, 0.7715, 0.9632],
      nats: [-0.112, -0.022, 0.083, 0.093, 0.093, 0.093],
      usual: [0.0286, 0.0859, 0.2511],
    },
    'capability-concentration.talk': {
      knots: [0.0314, 0.1659, 0.2857, 0.483, 0.6494, 0.7959, 0.9388],
      nats: [0.06, 0.06, 0.06, 0.06, 0.06, 0.06, -0.439],
      usual: [0.3673, 0.8571, 0.9524],
    },
    'grounded-work.derive': {
      knots: [0.0002, 0.1188, 0.6472, 0.8932],
      nats: [0.228, -0.051, -0.789, -1.567],
      usual: [0.0008, 0.0033, 0.1836],
    },
    'grounded-work.confined': {
      knots: [0.0044, 0.1333, 0.7526, 0.9325],
      nats: [0.929, -0.339, -1.27, -2.031],
      usual: [0.04, 0.1, 0.2769],
    },
    'grounded-work.tiny': {
      knots: [0, 0.8182],
      nats: [0.02, -0.833],
      usual: [0, 0, 0],
    },
    'grounded-work.long': {
      knots: [0.013, 0.1261, 0.1975, 0.2647, 0.3422, 0.5241],
      nats: [-0.557, -0.125, 0.1, 0.1, 0.1, 0.1],
      usual: [0.084, 0.2941, 0.4118],
    },
    'grounded-work.outweighed': {
      knots: [0.1, 0.6279, 0.875, 1],
      nats: [-1.342, -1.015, -0.57, 0.621],
      usual: [0.6667, 1, 1],
    },
    'agent-trajectory.inText': {
      knots: [0, 0.8983],
      nats: [-0.036, 0.978],
      usual: [0, 0, 0.0113],
    },
    'agent-trajectory.inSystem': {
      knots: [0, 0.9048],
      nats: [-0.058, 1.731],
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
      knots: [0.004, 0.5418, 0.697, 0.8565],
      nats: [-0.476, 0.204, 0.349, 0.349],
      usual: [0.0188, 0.0909, 0.7902],
    },
    'parameters.stop': {
      knots: [0, 0.1, 0.5, 1],
      nats: [0, 0.8, 2.5, 3.5],
      usual: [0, 0, 0],
    },
    'topic-spread.alike': {
      knots: [0.0568, 0.165, 0.3009, 0.484, 0.6638, 0.8135],
      nats: [-1.418, 0.182, 0.373, -0.101, 0.013, 0.545],
      usual: [0.077, 0.1246, 0.4549],
    },
    'volume.exchanges': {
      knots: [1.0933, 1.3122, 1.4807, 1.6616, 1.8646, 2.0803, 2.338],
      nats: [-0.765, -0.175, 0.303, 0.454, 0.454, 0.454, 0.454],
      usual: [1.0933, 1.2788, 2.2734],
    },
    'volume.output': {
      knots: [0.7154, 1.8946, 2.569, 2.8664],
      nats: [-2.711, -1.587, -0.044, 0.698],
      usual: [1.9419, 2.7077, 2.7922],
    },
    'rhythm.hours': {
      knots: [0.0114, 0.1722, 0.2929, 0.4171, 0.6522, 0.9612],
      nats: [0, 0, 0, 0, 0, 0],
      usual: [0.0927, 0.4019, 0.7966],
    },
    'rhythm.burstiness': {
      knots: [-0.8789, -0.0439, 0.2816, 0.6494],
      nats: [0.173, 0.1, -0.208, -0.254],
      usual: [-0.1032, 0.1305, 0.4288],
    },
    'rhythm.perMinute': {
      knots: [1.0119, 2.2405, 3.6341, 5.1508],
      nats: [-0.202, 0.323, 0.432, 0.502],
      usual: [1.0356, 1.1069, 2.0756],
    },
    'rhythm.onTheMinute': {
      knots: [0, 0.0139, 0.0263, 0.0714],
      nats: [-0.07, 0.016, 0.162, 0.026],
      usual: [0, 0, 0.037],
    },
  },
  prior: 6,
  least: 8,
  laneLeast: 5,
  calibration: [
    {
      upTo: 25,
      nats: [-4.129, -1.67, -0.654, 0.098, 0.84, 1.288, 1.806],
      p: [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005],
      tail: 0.942,
    },
    {
      upTo: 60,
      nats: [-1.51, 0.637, 1.555, 2.234, 3.236, 3.928, 5.414],
      p: [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005],
      tail: 1.089,
    },
    {
      upTo: 120,
      nats: [-1.147, 1.31, 2.244, 3.194, 4.128, 5.062, 5.526],
      p: [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005],
      tail: 1.138,
    },
    {
      upTo: 9007199254740991,
      nats: [-0.421, 2.137, 2.789, 3.723, 6.244, 6.628, 6.895],
      p: [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005],
      tail: 1.496,
    },
  ],
}
