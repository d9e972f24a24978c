import { isDeepStrictEqual } from 'node:util';
import { readFrontmatter } from '#intake/frontmatter';
import { takedownsIn } from '../desk/sinceTakedowns.ts';
import { inFormOfToday } from '../formerForm.ts';
import { readerTexts } from './readerTexts.ts';
import { LOCALES, OWN_LOCALE, type Locale } from '../values/text.ts';
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
    if (isNewer) return [];
    // English that was still to come was read by nobody.
    const read = old.data['translation'] === 'pending' ? [OWN_LOCALE] : LOCALES;
    const isSame = isDeepStrictEqual(proseOf(past, at.scope, old.data, read), proseOf(now, at.scope, head.data, read));
    const changed = wordsChanged(past, now, at.scope, read);
    if (isSame && changed.length === 0) return [];
    const where = changed.length > 0 ? ` (${changed.slice(0, 3).join(', ')})` : '';
    return [
      toProblem(head, {
        rule: undatedProse,
        field: 'revised',
        span: keySpan(head, [head.data['revised'] === undefined ? 'published' : 'revised']),
        message: {
          ko: `발행한 글이 바뀌었는데${where} 고친 날은 ${wasDay} 그대로입니다`,
          en: `The published prose has changed${where}, and the day of its last change is still ${wasDay}`,
        },
        hint: { ko: `적으세요: revised: ${today}`, en: `Write: revised: ${today}` },
      }),
    ];
  });
}

/**
 * The published files of an explainer, and of `reference/`, in which a word that readers see is another than it was: a note, a title, a
 * position, what a source says, the site of its address. Where a new line of `history` tells of the field, that is told.
 */
function wordsChanged(
  past: readonly WrittenFile[],
  now: readonly WrittenFile[],
  scope: string,
  read: readonly Locale[],
): string[] {
  const takenDown = takedownsIn(now);
  return now.flatMap((file) => {
    const at = placementOf(file.path);
    const before = past.find(({ path }) => path === file.path);
    if (at.role !== 'fact' || (at.scope !== scope && at.scope !== 'reference') || !before) return [];
    // What was taken down is told of there.
    if (before.text === file.text || takenDown.some(({ fact }) => fact === at.id)) return [];
    const [was, is] = [readFrontmatter(before).fact?.data, readFrontmatter(file).fact?.data];
    if (!was || !is) return [];
    const told = historyFields(is).slice(historyFields(was).length);
    const [old, fresh] = [inFormOfToday(at.folder, was), is].map((data) => readerWords(at.folder, data, read));
    const isQuiet = [...(old ?? [])].some(([field, words]) => fresh?.get(field) !== words && !told.includes(field));
    return isQuiet ? [file.path] : [];
  });
}

function historyFields({ history }: Record<string, unknown>): string[] {
  const lines = Array.isArray(history) ? (history as { field?: unknown }[]) : [];
  return lines.map(({ field }) => String(field).split(/[.[]/)[0] ?? '');
}

/** What readers see of a fact, by field, blanks aside. */
function readerWords(folder: string, data: Record<string, unknown>, read: readonly Locale[]): Map<string, string> {
  const texts = readerTexts(folder, data).filter(({ isReason, locale }) => !isReason && read.includes(locale));
  const fields = Map.groupBy(texts, ({ path }) => String(path[0]));
  const words = [...fields].map(([field, all]): [string, string] => [
    field,
    all.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n'),
  ]);
  return new Map([...words, ...siteOf(data)]);
}

/** The site of an address: that a page moved within it is no other source. */
function siteOf({ url }: Record<string, unknown>): [string, string][] {
  const site = typeof url === 'string' ? /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] : undefined;
  return site === undefined ? [] : [['url', site]];
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

/** What is read as one text: the headline, what stands under it and with the charts, and the stories. */
function proseOf(
  files: readonly WrittenFile[],
  scope: string,
  head: Record<string, unknown>,
  read: readonly Locale[],
): unknown[] {
  const { headline, dek, state, charts } = head;
  const stories = files.filter(({ path }) => {
    const at = placementOf(path);
    return at.role === 'story' && at.scope === scope && read.includes(at.locale);
  });
  return [
    readerTexts('explainer', { headline, dek, state, charts }).filter(({ locale }) => read.includes(locale)),
    ...stories.map(({ path, text }) => [path, text.trim()]).sort(),
  ];
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
