import type { Message } from '#intake/problem';
import { IN_EACH, LISTS_IN_EACH, type Locale, LOCALES } from '../values/text.ts';
import { WORDING_FIELDS, type Wording, type WordingField } from '../kinds/wording.ts';
import type { Ladder } from '../kinds/ladder.ts';
import type { DraftFinding } from './draft.ts';
import { foreignWords } from './houseTermRules.ts';
import { hitsIn, says } from './phrases.ts';
import type { FactRule } from './rule.ts';
import { claimAgainst, claimBeyond, claimsIn, isTakenBack, leavesOut, ownClaims } from './wordings.ts';

const FIELDS: readonly WordingField[] = [
  ...new Set(Object.values(WORDING_FIELDS).flatMap(({ needs, may }) => [...needs, ...may])),
];

/** A wording has what its form is read by, and nothing that its form never reads. */
function findIllFitting(wording: Wording & { folder: 'wording' }): DraftFinding[] {
  const { needs, may } = WORDING_FIELDS[wording.form];
  const known = [...needs, ...may];
  const missing = needs.filter((field) => wording[field] === undefined);
  const idle = FIELDS.filter((field) => wording[field] !== undefined && !known.includes(field));
  return [
    ...missing.map((field): DraftFinding => ({
      at: { path: ['form'] },
      message: {
        ko: `form: ${wording.form}에는 ${field} 항목이 있어야 합니다`,
        en: `form: ${wording.form} needs ${field}`,
      },
      hint: REPAIR[field],
    })),
    ...idle.map((field): DraftFinding => ({
      at: { path: [field], side: 'key' },
      message: {
        ko: `form: ${wording.form}에서는 ${field} 항목을 읽지 않습니다`,
        en: `form: ${wording.form} does not read ${field}`,
      },
      hint: {
        ko: `${field} 항목을 지우거나 form을 고치세요. 이 꼴이 읽는 것: ${['says', ...known].join(', ')}`,
        en: `Take ${field} out, or correct form. This one reads ${['says', ...known].join(', ')}`,
      },
    })),
  ];
}

/** A ladder whose stages have words proves them, and says what to write instead; one has no stage twice. */
function findUnproven({ stages, mend, examples }: Ladder & { folder: 'ladders' }): DraftFinding[] {
  const worded = stages.findIndex((stage) => stage.says !== undefined);
  const lacking = (['mend', 'examples'] as const).filter((field) => ({ mend, examples })[field] === undefined);
  const twice = stages.flatMap(({ name }, at) => (stages.findIndex((stage) => stage.name === name) < at ? [at] : []));
  return [
    ...(worded < 0 ? [] : lacking).map((field): DraftFinding => ({
      at: { path: ['stages', worded, 'says'], side: 'key' },
      message: { ko: `단계에 says가 있으면 ${field} 항목도 있어야 합니다`, en: `Stages with says need ${field}` },
      hint: REPAIR[field],
    })),
    ...twice.map((at): DraftFinding => ({
      at: { path: ['stages', at, 'name'] },
      message: { ko: '앞 단계와 id가 같습니다', en: 'An earlier stage has this id' },
      hint: { ko: '단계마다 다른 name을 적으세요', en: 'Give every stage a name of its own' },
    })),
  ];
}

const both = (line: string): Message => ({ ko: line, en: line });
const REPAIR: Readonly<Record<WordingField | 'examples', Message>> = {
  examples: both(`examples: [{ source: ${IN_EACH}, wrong: ${IN_EACH}, right: ${IN_EACH} }]`),
  atEnd: both(`atEnd: ${LISTS_IN_EACH}`),
  unless: both(`unless: ${LISTS_IN_EACH}`),
  undone: both(`undone: ${LISTS_IN_EACH}`),
  stated: both(`stated: ${LISTS_IN_EACH}`),
  recordOf: both(`recordOf: ${LISTS_IN_EACH}`),
  instrument: both('instrument: equity'),
  qualifier: both('qualifier: up-to'),
  mend: both(`mend: ${IN_EACH}`),
};

/** What is to be found is found, and what is right is left alone. */
function findFailingExamples(words: (Wording & { folder: 'wording' }) | (Ladder & { folder: 'ladders' })) {
  return (words.examples ?? []).flatMap(({ source, wrong, right }, at): DraftFinding[] =>
    LOCALES.flatMap((locale) => [
      ...(isFound(words, wrong[locale], locale, source?.[locale]) || isOneWord(words, locale)
        ? []
        : [notFound(at, locale, words.folder)]),
      ...(isFound(words, right[locale], locale, source?.[locale]) ? [wronglyFound(at, locale)] : []),
    ]),
  );
}

/** Whether the house’s word has no other in a language: there is nothing to be found in it. */
function isOneWord(
  words: (Wording & { folder: 'wording' }) | (Ladder & { folder: 'ladders' }),
  locale: Locale,
): boolean {
  return words.folder === 'wording' && words.form === 'house' && words.says[locale].length === 0;
}

function isFound(
  words: (Wording & { folder: 'wording' }) | (Ladder & { folder: 'ladders' }),
  text: string,
  locale: Locale,
  stated = '',
): boolean {
  if (words.folder === 'ladders') return claimBeyond(words, text, locale, stated) !== undefined;
  switch (words.form) {
    case 'office':
      return hitsIn(text, words.says, locale).some(({ index }) => !isTakenBack(words, text.slice(0, index), locale));
    case 'room':
    case 'stage':
      return claimAgainst(words, text, locale, stated) !== undefined;
    case 'absent':
      return leavesOut(words, text, NAMED);
    case 'qualifier':
    case 'unnamed':
      return says(text, words.says, locale);
    case 'house':
      return foreignWords(words, text, locale).length > 0;
    case 'verdict':
    case 'on-record':
      return ownClaims(words, text, locale, true).length > 0;
    case 'kind-of-money':
    case 'today':
      return claimsIn(words, text, locale, true).length > 0;
    default:
      return words.form satisfies never;
  }
}

/** Stands for a name in the examples of a wording that leaves somebody out. */
const NAMED = { ko: '…', en: '…' };

function notFound(at: number, locale: Locale, folder: 'wording' | 'ladders'): DraftFinding {
  const field = folder === 'ladders' ? 'stages' : 'says';
  return {
    at: { path: ['examples', at, 'wrong', locale] },
    message: { ko: '걸려야 하는 글이 걸리지 않습니다', en: 'This is to be found, and is not' },
    hint: {
      ko: `${field}의 ${locale} 목록에 이 글이 쓰는 말을 더하거나 글을 고치세요. 출처와 견주는 말이면 source도 보세요`,
      en: `Add the words it uses to ${field}, under ${locale}, or correct it; where sources decide, look at source too`,
    },
  };
}

function wronglyFound(at: number, locale: Locale): DraftFinding {
  return {
    at: { path: ['examples', at, 'right', locale] },
    message: { ko: '걸리지 않아야 하는 글이 걸립니다', en: 'This is to be left alone, and is found' },
    hint: {
      ko: `unless의 ${locale} 목록에 이 글을 옳게 하는 말을 더하거나 글을 고치세요`,
      en: `Add the words that make it right to unless, under ${locale}, or correct it`,
    },
  };
}

const VERDICT =
  '---\ntitle: { ko: 잘못이라는 단정, en: A verdict }\nform: verdict\nsays: { ko: [잘못했다], en: [did wrong] }\n';
const UNLESS = 'unless: { ko: [주장], en: [claim*] }\nmend: { ko: 누구의 말인지 적으세요, en: Say whose view it is }\n';
const RIGHT = 'right: { ko: 잘못했다는 주장이다., en: It is claimed that it did wrong. }\n---\n';

export const illFittingWording: FactRule<'wording' | 'ladders'> = {
  code: 'B50',
  level: 'error',
  says: { ko: '가려 쓰는 말에 그 꼴이 읽을 것이 없음', en: 'A wording without what its form is read by' },
  reads: ['wording', 'ladders'],
  find: (words) => (words.folder === 'ladders' ? findUnproven(words) : findIllFitting(words)),
  example: {
    file: 'reference/wording/wrongdoing.mdx',
    wrong: `${VERDICT}examples:\n  - wrong: { ko: 누리가 잘못했다., en: Nuri did wrong. }\n    right: { ko: 누리의 말이다., en: Nuri said so. }\n---\n`,
    right: `${VERDICT}${UNLESS}examples:\n  - wrong: { ko: 누리가 잘못했다., en: Nuri did wrong. }\n    ${RIGHT}`,
  },
};

export const failingExample: FactRule<'wording' | 'ladders'> = {
  code: 'B51',
  level: 'error',
  says: { ko: '가려 쓰는 말이 제 예를 달리 읽음', en: 'A wording that reads its own examples otherwise' },
  reads: ['wording', 'ladders'],
  find: findFailingExamples,
  example: {
    file: 'reference/wording/wrongdoing.mdx',
    wrong: `${VERDICT}${UNLESS}examples:\n  - wrong: { ko: 누리가 틀렸다., en: Nuri did wrong. }\n    ${RIGHT}`,
    right: `${VERDICT}${UNLESS}examples:\n  - wrong: { ko: 누리가 잘못했다., en: Nuri did wrong. }\n    ${RIGHT}`,
  },
};
