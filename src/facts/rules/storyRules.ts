import type { Problem } from '#intake/problem';
import { readText, type ReadText } from '#intake/readText';
import { countLines, toProblem, type Finding, type WrittenFile } from '#intake/writtenFile';
import type { Section, StoryOutline } from '../kinds/dossier.ts';
import type { Explainer } from '../kinds/explainer.ts';
import { findMentionMistakes, type Known } from './mentionRules.ts';
import { LANGUAGE, LOCALES, ofEachLocale, OWN_LOCALE, type Locale } from '../values/text.ts';
import { findWordMistakes } from './wordRules.ts';
import type { Rule } from '#intake/rule';
import { missingLanguage } from './schemaRules.ts';
import type { WrittenStory } from './writtenStory.ts';

/** Checks an explainer's two stories, alone and against each other. */
export function checkStories(
  stories: readonly WrittenStory[],
  explainer: Explainer,
  explainerFile: WrittenFile,
  known: Known,
): { outlines: Record<Locale, StoryOutline>; problems: Problem[] } {
  const problems: Problem[] = [];
  let unread = false;
  const outlines: Record<Locale, StoryOutline> = ofEachLocale(() => ({ sections: [] }));
  for (const locale of LOCALES) {
    const story = stories.find((one) => one.locale === locale);
    const isAwaited = locale !== OWN_LOCALE && explainer.translation === 'pending';
    if (!story && isAwaited) continue;
    if (!story) {
      problems.push(missingStory(explainerFile, explainer.id, locale));
      continue;
    }
    if (story.file.unread) {
      unread = true;
      continue;
    }
    const read = readText(story.file.text, 'block');
    const findings = [...findingsIn(read, locale, known), ...(isAwaited ? [] : sectionFindings(read, explainer))];
    problems.push(...findings.map((finding) => toProblem(story.file, finding)));
    outlines[locale] = outlineOf(read);
  }
  if (explainer.translation === 'pending') return { outlines: ofEachLocale(() => outlines[OWN_LOCALE]), problems };
  // A story with a mistake in it has not said all it means: what it names is compared once it is mended.
  if (unread || problems.length > 0) return { outlines, problems };
  const others = stories.filter(({ locale }) => locale !== OWN_LOCALE);
  return { outlines, problems: others.flatMap((other) => driftBetween(outlines, other)) };
}

/** Checks stories whose `explainer.mdx` is missing or wrong: what is wrong with them whatever it says. */
export function checkStoriesAlone(stories: readonly WrittenStory[], known: Omit<Known, 'charts'>): Problem[] {
  return stories.flatMap(({ file, locale }) => {
    if (file.unread) return [];
    const findings = findingsIn(readText(file.text, 'block'), locale, { ...known, charts: undefined });
    return findings.map((finding) => toProblem(file, finding));
  });
}

/** What is wrong with one story by itself. */
function findingsIn(read: ReadText, locale: Locale, known: Known): Finding[] {
  return [
    ...read.mistakes,
    ...read.words.flatMap((words) => findWordMistakes(words, locale, false)),
    ...read.mentions.flatMap((mention) =>
      findMentionMistakes(mention, known).map((words) => ({ ...words, span: mention.span })),
    ),
  ];
}

function outlineOf(read: ReadText): StoryOutline {
  return {
    sections: read.sections.map((section) => ({
      ...section,
      facts: [
        ...new Set(read.mentions.filter((mention) => mention.section === section.id).flatMap((mention) => mention.ids)),
      ].sort(),
    })),
  };
}

function sectionFindings(read: ReadText, explainer: Explainer): Finding[] {
  const written = read.sections.map((section) => section.id);
  if (written.join() === explainer.sections.join()) return [];
  return [
    {
      rule: languagesDrift,
      span: { start: 0, end: 1 },
      message: {
        ko: `절의 차례가 explainer.mdx와 다릅니다: ${written.join(', ')}`,
        en: `The sections differ from explainer.mdx: ${written.join(', ')}`,
      },
      hint: {
        ko: `이 차례로: ${explainer.sections.join(', ')}`,
        en: `In this order: ${explainer.sections.join(', ')}`,
      },
    },
  ];
}

/** What a section names: facts, and the blocks that show what there is. */
function named({ facts, blocks }: Section): string[] {
  return [...facts, ...new Set(blocks.filter(({ of }) => of === undefined).map(({ tag }) => `<${tag} />`))];
}

/** Both languages name the same, section by section. */
/** The sections that name other things in one language than in the site's own. */
function driftBetween(outlines: Record<Locale, StoryOutline>, { locale, file }: WrittenStory): Problem[] {
  const [one, two] = [LANGUAGE[OWN_LOCALE], LANGUAGE[locale]];
  return outlines[OWN_LOCALE].sections.flatMap((own) => {
    const other = outlines[locale].sections.find((section) => section.id === own.id);
    if (!other) return [];
    const [inOwn, inOther] = [named(own), named(other)];
    const onlyOwn = inOwn.filter((id) => !inOther.includes(id)).join(', ');
    const onlyOther = inOther.filter((id) => !inOwn.includes(id)).join(', ');
    if (onlyOwn === '' && onlyOther === '') return [];
    const start = Math.max(0, file.text.indexOf(`id="${own.id}"`));
    return [
      toProblem(file, {
        rule: languagesDrift,
        span: { start, end: start + own.id.length + 5 },
        message: {
          ko: `‘${own.id}’ 절이 두 언어에서 서로 다른 것을 부릅니다. ${one.ko}에만: ${onlyOwn || '없음'} · ${two.ko}에만: ${onlyOther || '없음'}`,
          en: `Section ‘${own.id}’ names different things. Only in ${one.en}: ${onlyOwn || 'none'}; only in ${two.en}: ${onlyOther || 'none'}`,
        },
        hint: {
          ko: '빠진 것을 같은 절에 넣거나 양쪽에서 빼세요',
          en: 'Add what is missing to the same section, or drop it from both',
        },
      }),
    ];
  });
}

function missingStory(explainerFile: WrittenFile, id: string, locale: Locale): Problem {
  return toProblem(
    { ...explainerFile, path: `${id}/story/${locale}.mdx`, text: '', lines: countLines('') },
    {
      rule: missingLanguage,
      span: { start: 0, end: 0 },
      message: {
        ko: `${LANGUAGE[locale].ko} 글이 없습니다`,
        en: `The ${LANGUAGE[locale].en} story is missing`,
      },
      hint: { ko: `story/${locale}.mdx를 만드세요`, en: `Write story/${locale}.mdx` },
    },
  );
}

export const languagesDrift: Rule = {
  code: 'B39',
  level: 'error',
  says: { ko: '두 언어의 절이나 사실이 다름', en: 'The two languages differ in sections or facts' },
  reads: 'all',
  example: {
    file: 'lighthouse/story/en.mdx',
    at: '<Share of="hanbit-stake" />',
    wrong: 'a part',
    right: '<Share of="hanbit-stake" />',
  },
};
