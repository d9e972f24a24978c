import { isDeepStrictEqual } from 'node:util';
import { readFrontmatter } from '#intake/frontmatter';
import type { Message, Problem } from '#intake/problem';
import type { Rule } from '#intake/rule';
import { keySpan, toProblem, type WrittenFile } from '#intake/writtenFile';
import type { Phrases } from '../kinds/phrases.ts';
import { placementOf } from '../kinds/placement.ts';
import { findingAt } from './findingAt.ts';
import { saysInEither } from './phrases.ts';
import type { FactRule } from './rule.ts';
import { IN_EACH, LOCALES } from '../values/text.ts';

/** Wordings that accuse, or judge what is disputed. */
const ACCUSES: readonly unknown[] = ['verdict', 'on-record'];

/**
 * Explainers that a second person had read (`approved`) and whose headline, statuses or accusations are not the ones that were read:
 * they ask for that person again, on a later day, or for another.
 */
export function findUnapproved(past: readonly WrittenFile[], now: readonly WrittenFile[], today: string): Problem[] {
  return now.flatMap((file) => {
    const at = placementOf(file.path);
    const before = at.role === 'explainer' ? past.find(({ path }) => path === file.path) : undefined;
    const [head, old] = [readFrontmatter(file).fact, before && readFrontmatter(before).fact];
    const was = old?.data['approved'];
    if (at.role !== 'explainer' || !head || was === undefined) return [];
    const is = head.data['approved'];
    const what =
      is === undefined ? NO_LONGER : isDeepStrictEqual(is, was) ? whatChanged(past, now, at.scope) : undefined;
    if (!what) return [];
    const span = is === undefined ? { start: head.yamlStart, end: head.yamlStart } : keySpan(head, ['approved']);
    return [
      toProblem(head, {
        rule: unapproved,
        field: 'approved',
        span,
        message: {
          ko: `두 사람이 보고 내는 해설인데 ${what.ko}`,
          en: `Two people read this explainer before it is published, and ${what.en}`,
        },
        hint: {
          ko: `다른 사람이 읽은 뒤 적으세요: approved: { by: ${IN_EACH}, on: ${today} }`,
          en: `When somebody else has read it, write: approved: { by: ${IN_EACH}, on: ${today} }`,
        },
      }),
    ];
  });
}

const NO_LONGER: Message = { ko: '누가 보았는지가 없어졌습니다', en: 'who did is no longer said' };

/** The first of what asks for a second reader that reads otherwise than it did. */
function whatChanged(past: readonly WrittenFile[], now: readonly WrittenFile[], scope: string): Message | undefined {
  const accusing = accusingIn([...past, ...now]);
  const [was, is] = [past, now].map((files) => askedOf(files, scope, accusing));
  const kinds = Object.keys(SAID) as (keyof typeof SAID)[];
  const changed = kinds.find((kind) => !isDeepStrictEqual(was?.[kind], is?.[kind]));
  return changed && SAID[changed];
}

const SAID = {
  headline: { ko: '그 뒤 제목이나 앞글이 바뀌었습니다', en: 'its headline or dek has changed since' },
  statuses: { ko: '그 뒤 상태가 바뀐 사실이 있습니다', en: 'the status of a fact has changed since' },
  accusations: {
    ko: '그 뒤 단정하거나 고발하는 문장이 바뀌었습니다',
    en: 'a sentence that accuses or judges has changed since',
  },
} as const satisfies Record<string, Message>;

/** What a second reader answers for. */
function askedOf(
  files: readonly WrittenFile[],
  scope: string,
  accusing: readonly Phrases[],
): Record<keyof typeof SAID, unknown> {
  const own = files.filter(({ path }) => path.startsWith(`${scope}/`));
  const read = own.flatMap((file) => readFrontmatter(file).fact ?? []);
  const head = read.find(({ path }) => placementOf(path).role === 'explainer')?.data;
  const accuses = (line: string): boolean => accusing.some((phrases) => saysInEither(line, phrases));
  return {
    headline: [head?.['headline'], head?.['dek'], head?.['state']],
    statuses: read.flatMap(({ path, data }) => (data['status'] === undefined ? [] : [[path, data['status']]])).sort(),
    accusations: own
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .filter(accuses)
          .map((line) => [path, line.trim()]),
      )
      .sort(),
  };
}

function accusingIn(files: readonly WrittenFile[]): Phrases[] {
  return files.flatMap((file) => {
    const at = placementOf(file.path);
    const data = at.role === 'fact' && at.folder === 'wording' ? readFrontmatter(file).fact?.data : undefined;
    return data && ACCUSES.includes(data['form']) ? [asSaidByAnybody(data['says'] as Phrases)] : [];
  });
}

/** An accusation that is somebody’s, 위반했다고, is one too: without its ending a phrase is found in it. */
const asSaidByAnybody = ({ ko, en }: Phrases): Phrases => ({ ko: ko.map((phrase) => phrase.replace(/다$/, '')), en });

export const unapproved: Rule = {
  code: 'E89',
  level: 'error',
  says: {
    ko: '두 사람이 보고 내는 해설이 한 사람만 보고 바뀜',
    en: 'What two people read before it is published, changed by one',
  },
  reads: 'published',
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'headline: { ko: 등대는 누구의 것인가, en: Whose lighthouse is it? }',
    published:
      'headline: { ko: 등대는 누구의 것인가, en: Whose lighthouse is it? }\napproved: { by: { ko: 박둘째, en: Park Duljjae }, on: 2024-02-01 }',
    wrong:
      'headline: { ko: 등대는 누구의 것이었나, en: Whose lighthouse was it? }\nrevised: 2024-02-02\napproved: { by: { ko: 박둘째, en: Park Duljjae }, on: 2024-02-01 }',
    right:
      'headline: { ko: 등대는 누구의 것이었나, en: Whose lighthouse was it? }\nrevised: 2024-02-02\napproved: { by: { ko: 박둘째, en: Park Duljjae }, on: 2024-02-02 }',
  },
};

/** A second reader who wrote it is the first. */
const findOwnApproval: FactRule<'explainer'>['find'] = ({ approved, byline = [] }) => {
  const isOwn = approved && byline.some(({ name }) => LOCALES.some((locale) => name[locale] === approved.by[locale]));
  if (!isOwn) return [];
  return [
    findingAt(
      ['approved', 'by'],
      {
        ko: `쓴 사람이 스스로 보았다고 적었습니다: ${approved.by.ko}`,
        en: `${approved.by.en} wrote it, and is no second reader`,
      },
      {
        ko: '글을 쓰지 않은 사람이 읽고 그 이름을 적으세요',
        en: 'Let somebody read it who did not write it, and give that name',
      },
    ),
  ];
};

export const ownApproval: FactRule<'explainer'> = {
  code: 'E90',
  level: 'error',
  says: { ko: '쓴 사람이 두 번째로 본 사람', en: 'Its writer as its second reader' },
  reads: ['explainer'],
  find: findOwnApproval,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'headline: {',
    wrong:
      'byline: [{ name: { ko: 김등대, en: Kim Deungdae } }]\napproved: { by: { ko: 김등대, en: Kim Deungdae }, on: 2024-02-01 }\nheadline: {',
    right:
      'byline: [{ name: { ko: 김등대, en: Kim Deungdae } }]\napproved: { by: { ko: 박둘째, en: Park Duljjae }, on: 2024-02-01 }\nheadline: {',
  },
};
