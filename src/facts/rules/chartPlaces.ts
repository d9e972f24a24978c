import type { Problem } from '#intake/problem';
import { readText } from '#intake/readText';
import type { Rule } from '#intake/rule';
import { keySpan, toProblem } from '#intake/writtenFile';
import type { Draft } from './draft.ts';
import type { WrittenStory } from './writtenStory.ts';

/** Charts that no story shows, nor the head of the page. While a story could not be read, none is missed. */
export function findUnplacedCharts(
  draft: Draft,
  charts: readonly string[],
  stories: readonly WrittenStory[],
): Problem[] {
  if (stories.length === 0 || stories.some(({ file }) => file.unread)) return [];
  const placed = new Set(
    stories.flatMap(({ file }) =>
      readText(file.text, 'block').mentions.flatMap(({ tag, ids }) => (tag === 'Chart' ? ids : [])),
    ),
  );
  // What stands at the head of the page is placed there, whatever else `lead` may hold.
  for (const id of JSON.stringify(draft.file.data['lead'] ?? []).match(/[a-z0-9-]+/g) ?? []) placed.add(id);
  return charts
    .filter((id) => !placed.has(id))
    .map((id) =>
      toProblem(draft.file, {
        rule: unplacedChart,
        field: `charts.${id}`,
        span: keySpan(draft.file, ['charts', id]),
        message: { ko: `‘${id}’ 그림이 어디에도 놓이지 않았습니다`, en: `The chart ‘${id}’ stands nowhere` },
        hint: {
          ko: `두 언어의 글에 넣으세요: <Chart of="${id}" />. 쓰지 않으면 지우세요`,
          en: `Put it into both stories: <Chart of="${id}" />; or remove it`,
        },
      }),
    );
}

export const unplacedChart: Rule = {
  code: 'B57',
  level: 'error',
  says: { ko: '어디에도 놓이지 않은 그림', en: 'A chart that stands nowhere' },
  reads: 'all',
  example: {
    file: 'lighthouse/explainer.mdx',
    at: '  money-into-nuri:\n',
    wrong:
      '  money-once-more:\n    form: bars\n    shows: [hanbit-nuri-deal]\n    title: { ko: 다시, en: Once more }\n    takeaway: { ko: 같다., en: The same. }\n  money-into-nuri:\n',
    right: '  money-into-nuri:\n',
  },
};
