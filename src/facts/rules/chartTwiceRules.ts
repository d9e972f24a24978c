import type { PassageRule } from './rule.ts';

/** No chart is shown twice in one story. One that the story leaves out stands on the page of all charts. */
const findChartsTwice: PassageRule['find'] = (passage) => {
  if (passage.folder !== 'story') return [];
  const shown = passage.mentions.filter(({ tag }) => tag === 'Chart');
  const twice = shown.filter(({ ids }, at) => shown.findIndex((other) => other.ids[0] === ids[0]) < at);
  return twice.map(({ ids, span }) => ({
    from: span.start,
    to: span.end,
    message: { ko: `같은 그림이 또 나옵니다: ${ids.join()}`, en: `This chart is shown a second time: ${ids.join()}` },
    hint: { ko: '한 자리에만 두세요. 다른 그림을 넣으려던 것인가요?', en: 'Keep one. Was another chart meant?' },
  }));
};

export const chartTwice: PassageRule = {
  code: 'A74',
  level: 'error',
  says: { ko: '한 글에 두 번 나오는 그림', en: 'A chart shown twice in a story' },
  reads: 'passage',
  find: findChartsTwice,
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '<Chart of="money-into-nuri" />\n',
    wrong: '<Chart of="money-into-nuri" />\n\n<Chart of="money-into-nuri" />\n',
    right: '<Chart of="money-into-nuri" />',
  },
};
