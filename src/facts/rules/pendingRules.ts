import { readFrontmatter } from '#intake/frontmatter';
import type { Problem } from '#intake/problem';
import { keySpan, toProblem, type WrittenFile } from '#intake/writtenFile';
import type { Rule } from '#intake/rule';
import { placementOf } from '../kinds/placement.ts';
import type { Draft } from './draft.ts';
import type { WrittenStory } from './writtenStory.ts';
import { LOCALES } from '../values/text.ts';

const PATH = ['translation'];

/** An explainer that says its English is still to come, where nothing of it is missing: readers of English are kept waiting. */
export function findNothingPending(
  explainer: Draft,
  drafts: readonly Draft[],
  stories: readonly WrittenStory[],
): Problem[] {
  const { file, scope, fact } = explainer;
  const isAwaited =
    drafts.some((draft) => draft.scope === scope && draft.isHalf) ||
    LOCALES.some((locale) => !stories.some((story) => story.scope === scope && story.locale === locale));
  if (fact.folder !== 'explainer' || fact.translation !== 'pending' || isAwaited) return [];
  return [
    toProblem(file, {
      rule: nothingPending,
      field: 'translation',
      span: keySpan(file, PATH),
      message: {
        ko: '빠진 영어가 없는데 옮기는 중이라고 합니다',
        en: 'No English is missing, and it is said to be pending',
      },
      hint: {
        ko: '영어 글도 다 되었으면 translation 줄을 지우세요. 영어 페이지들이 나갑니다',
        en: 'If the English story is done too, take the line out: the English pages are published then',
      },
    }),
  ];
}

/** Explainers that readers had in English and that would have it no more: every English address of theirs would be lost. */
export function findWithdrawnEnglish(past: readonly WrittenFile[], now: readonly WrittenFile[]): Problem[] {
  return now.flatMap((file) => {
    if (placementOf(file.path).role !== 'explainer' || !file.text.includes('translation')) return [];
    const [is, before] = [file, past.find(({ path }) => path === file.path)].map(
      (each) => each && readFrontmatter(each).fact,
    );
    if (!is || !before || is.data['translation'] !== 'pending' || before.data['translation'] === 'pending') return [];
    return [
      toProblem(is, {
        rule: withdrawnEnglish,
        field: 'translation',
        span: keySpan(is, PATH),
        message: {
          ko: '이미 영어로 발행한 해설입니다. 이대로면 영어 주소가 모두 없어집니다',
          en: 'This explainer is published in English; all its English addresses would be lost',
        },
        hint: {
          ko: 'translation 줄을 지우고, 새로 쓴 것은 두 언어로 내세요',
          en: 'Take the line out, and publish what is new in both languages',
        },
      }),
    ];
  });
}

export const nothingPending: Rule = {
  code: 'B59',
  level: 'warning',
  says: { ko: '빠진 영어가 없는데 옮기는 중이라고 함', en: 'Said to be in translation while nothing is missing' },
  reads: 'all',
  example: {
    file: 'lighthouse/explainer.mdx',
    wrong: 'translation: pending\n',
    right: '',
  },
};

export const withdrawnEnglish: Rule = {
  code: 'E91',
  level: 'error',
  says: {
    ko: '영어로 발행한 해설을 다시 옮기는 중이라고 함',
    en: 'English that was published, said to be still to come',
  },
  reads: 'published',
  example: {
    file: 'lighthouse/explainer.mdx',
    wrong: 'translation: pending\n',
    right: '',
  },
};
