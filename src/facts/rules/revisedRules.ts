import { isDeepStrictEqual } from 'node:util';
import { readFrontmatter } from '#intake/frontmatter';
import { placementOf } from '../kinds/placement.ts';
import type { Problem } from '#intake/problem';
import { keySpan, toProblem, type WrittenFile } from '#intake/writtenFile';
import type { Rule } from '#intake/rule';

/**
 * Prose that was published and reads otherwise than in `past`, under an explainer that still gives the old day as its last
 * change: readers and machines go by that day. `today` is the command's (`YYYY-MM-DD`): a second change on one day needs none.
 */
export function findUndatedProse(past: readonly WrittenFile[], now: readonly WrittenFile[], today: string): Problem[] {
  return now.flatMap((file) => {
    const at = placementOf(file.path);
    const before = at.role === 'explainer' ? past.find(({ path }) => path === file.path) : undefined;
    const head = readFrontmatter(file).fact;
    const old = before && readFrontmatter(before).fact;
    if (at.role !== 'explainer' || !head || !old) return [];
    const wasDay = dayOf(old.data);
    const isNewer = dayOf(head.data) > wasDay || wasDay >= today;
    if (isNewer || isDeepStrictEqual(proseOf(past, at.scope, old.data), proseOf(now, at.scope, head.data))) return [];
    return [
      toProblem(head, {
        rule: undatedProse,
        field: 'revised',
        span: keySpan(head, [head.data['revised'] === undefined ? 'published' : 'revised']),
        message: {
          ko: `발행한 글이 바뀌었는데 고친 날은 ${wasDay} 그대로입니다`,
          en: `The published prose has changed, and the day of its last change is still ${wasDay}`,
        },
        hint: { ko: `적으세요: revised: ${today}`, en: `Write: revised: ${today}` },
      }),
    ];
  });
}

/** The day the explainer gives for its prose. */
function dayOf({ published, revised }: Record<string, unknown>): string {
  return (
    [published, revised]
      .flatMap((day) => (typeof day === 'string' ? day : []))
      .sort()
      .at(-1) ?? ''
  );
}

/** What is read as one text: the headline, what stands under it, and the stories. */
function proseOf(files: readonly WrittenFile[], scope: string, { headline, dek }: Record<string, unknown>): unknown[] {
  const stories = files.filter(({ path }) => {
    const at = placementOf(path);
    return at.role === 'story' && at.scope === scope;
  });
  return [headline, dek, ...stories.map(({ path, text }) => [path, text.trim()]).sort()];
}

export const undatedProse: Rule = {
  code: 'C98',
  level: 'error',
  says: { ko: '발행한 글이 고친 날 없이 바뀜', en: 'Published prose changed without its day' },
  reads: 'published',
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'headline: { ko: 등대는 누구의 것인가, en: Whose lighthouse is it? }',
    wrong: 'headline: { ko: 등대는 누구의 것이었나, en: Whose lighthouse was it? }',
    right: 'headline: { ko: 등대는 누구의 것이었나, en: Whose lighthouse was it? }\nrevised: 2024-02-02',
  },
};
