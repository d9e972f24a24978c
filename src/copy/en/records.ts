import type { Copy } from '../ko/ko.ts';

/** Around polls, in English. */
export const poll: Copy['poll'] = {
  answers: 'Question and answers',
  answer: 'Answer',
  share: 'Share',
  multiple: 'Several could be chosen.',
  label: {
    clients: 'Commissioned by',
    pollster: 'Conducted by',
    when: 'Fieldwork',
    population: 'Population',
    sample: 'Sample',
    method: 'Method',
    frame: 'Sampling frame',
    weighting: 'Weighting',
    response: 'Response rate',
    margin: 'Margin of error',
    registered: 'Registration',
  },
  people: (count) => `${count} people`,
  plusMinus: (points, level) => `±${points} percentage points at ${level}% confidence`,
};
