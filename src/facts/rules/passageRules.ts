import { withParticles } from '#intake/particle';
import { createHash } from 'node:crypto';
import { distance } from 'fastest-levenshtein';
import { LONGEST_PASSAGE, type Quotation } from '../kinds/quotation.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import { citedIds } from './statusRules.ts';

/** A text as it is held against another: every stretch of blanks is one. Nothing else is forgiven. */
export function comparedText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The mark of a text that is not kept: its SHA-256 and its length. */
export function markOf(text: string): { sha256: string; length: number } {
  const compared = comparedText(text);
  return { sha256: createHash('sha256').update(compared).digest('hex'), length: [...compared].length };
}

function findAltered({ words, passage }: Quotation): DraftFinding[] {
  const quoted = comparedText(words);
  if (passage === undefined) return [withoutPassage(quoted)];
  if (typeof passage !== 'string') return alteredUnkept(quoted, passage);
  const kept = comparedText(passage);
  if (holds(kept, quoted)) return [];
  const near = nearestPart(kept, quoted);
  return [
    {
      at: { path: ['words'] },
      message: {
        ko: `인용이 원문 대목과 다릅니다. 대목에는 “${near}”`,
        en: `The quotation differs from its passage, which has “${near}”`,
      },
      hint: {
        ko: `원문의 글자 그대로: words: ${JSON.stringify(near)}`,
        en: `Letter for letter as in the source: words: ${JSON.stringify(near)}`,
      },
    },
  ];
}

function withoutPassage(quoted: string): DraftFinding {
  return {
    at: { path: ['words'], side: 'key' },
    message: { ko: '이 말이 나오는 원문 대목이 없습니다', en: 'The passage that these words come from is missing' },
    hint: {
      ko: `앞뒤 몇 낱말과 함께 원문에서 옮기세요: passage: ${JSON.stringify(`… ${quoted} …`)} 둘 수 없는 글이면 npm run quote -- 파일`,
      en: `Copy it from the source with a few words around: passage: ${JSON.stringify(`… ${quoted} …`)}; of a work that may not be kept: npm run quote -- FILE`,
    },
  };
}

function alteredUnkept(quoted: string, passage: { sha256: string; length: number }): DraftFinding[] {
  const { sha256, length } = markOf(quoted);
  if (sha256 === passage.sha256) return [];
  const by = length - passage.length;
  return [
    {
      at: { path: ['words'] },
      message: {
        ko: `인용이 원문에서 잰 말과 다릅니다(${length}자, 잰 것은 ${passage.length}자)`,
        en: `The quotation is not the words that were measured (${length} letters, measured: ${passage.length})`,
      },
      hint: {
        ko: `${by === 0 ? '한 글자가 다른지' : `${Math.abs(by)}자가 ${by > 0 ? '남는지' : '모자라는지'}`} 원문과 견주고, 인용할 말을 파일에 옮겨 다시 재세요: npm run quote -- 파일`,
        en: `Hold it against the source${by === 0 ? '' : `: ${Math.abs(by)} letters too ${by > 0 ? 'many' : 'few'}`}; or measure the words again from a file: npm run quote -- FILE`,
      },
    },
  ];
}

/** Whether the words stand in the passage as words: `is our` is none of `is ours`. Korean endings may be left off. */
function holds(passage: string, quoted: string): boolean {
  for (let at = passage.indexOf(quoted); at >= 0; at = passage.indexOf(quoted, at + 1)) {
    const cut = [passage.slice(at - 1, at + 1), passage.slice(at + quoted.length - 1, at + quoted.length + 1)];
    if (at === 0) cut.shift();
    if (!cut.some((pair) => /^[\p{Script=Latin}\p{N}]{2}$/u.test(pair))) return true;
  }
  return false;
}

/** The stretch of the passage, of whole words, that is nearest to the quotation. */
function nearestPart(passage: string, quoted: string): string {
  const words = passage.split(' ');
  const length = quoted.split(' ').length;
  const parts = words.map((_, at) => words.slice(at, at + length).join(' '));
  return parts.reduce((best, part) => (distance(part, quoted) < distance(best, quoted) ? part : best), parts[0] ?? '');
}

function findOverlong({ words, passage }: Quotation): DraftFinding[] {
  if (typeof passage !== 'string') return [];
  const [kept, quoted] = [[...comparedText(passage)].length, [...comparedText(words)].length];
  const most = Math.min(LONGEST_PASSAGE, quoted * 2);
  if (kept <= most) return [];
  return [
    {
      at: { path: ['passage'] },
      message: {
        ko: `원문 대목이 깁니다(${kept}자). 인용의 두 배와 ${LONGEST_PASSAGE}자 가운데 짧은 쪽까지: ${most}자`,
        en: `The passage is long (${kept} letters); at most twice the quotation and ${LONGEST_PASSAGE}: ${most}`,
      },
      hint: {
        ko: '인용한 말과 그 앞뒤 몇 낱말만 남기세요. 둘 수 없는 글이면 npm run quote -- 파일',
        en: 'Keep the quoted words and a few around them; of a work that may not be kept: npm run quote -- FILE',
      },
    },
  ];
}

/** Whose words are quoted from a source rests on it. */
function findUncited({ source, sources }: Quotation): DraftFinding[] {
  if (citedIds(sources).includes(source)) return [];
  return [
    {
      at: { path: ['source'] },
      message: {
        ko: withParticles`인용한 출처 ‘${source}’가 sources에 없습니다`,
        en: `The source quoted, ‘${source}’, is not in sources`,
      },
      hint: {
        ko: `sources: [${[...citedIds(sources), source].join(', ')}]`,
        en: `sources: [${[...citedIds(sources), source].join(', ')}]`,
      },
    },
  ];
}

/** A quotation for the examples. */
const quotationWith = (words: string, passage: string, sources = 'hanbit-statement'): string => `---
title: { ko: 한빛이 누리에 한 말, en: What Hanbit said to Nuri }
status: announced
sources: [${sources}]
speaker: { named: hanbit }
words: ${words}
lang: en
translation: 등대는 우리 것이다
source: hanbit-statement
passage: ${passage}
---
`;
const FILE = 'lighthouse/quotations/ours.mdx';

export const alteredQuotation: FactRule<'quotations'> = {
  code: 'C71',
  level: 'error',
  says: { ko: '원문 대목과 한 글자라도 다른 인용', en: 'A quotation that differs from its passage by a letter' },
  reads: ['quotations'],
  find: findAltered,
  example: {
    file: FILE,
    wrong: quotationWith('the lighthouse are ours', 'Today the lighthouse is ours alone.'),
    right: quotationWith('the lighthouse is ours', 'Today the lighthouse is ours alone.'),
  },
};

export const overlongPassage: FactRule<'quotations'> = {
  code: 'C72',
  level: 'error',
  says: { ko: '너무 길게 옮겨 둔 원문 대목', en: 'More of a passage than may be kept' },
  reads: ['quotations'],
  find: findOverlong,
  example: {
    file: FILE,
    wrong: quotationWith('is ours', 'Today the lighthouse is ours alone.'),
    right: quotationWith('the lighthouse is ours', 'Today the lighthouse is ours alone.'),
  },
};

export const uncitedQuotation: FactRule<'quotations'> = {
  code: 'C73',
  level: 'error',
  says: { ko: '인용한 출처가 sources에 없음', en: 'A quotation from a source that is not cited' },
  reads: ['quotations'],
  find: findUncited,
  example: {
    file: FILE,
    wrong: quotationWith('the lighthouse is ours', 'Today the lighthouse is ours alone.', 'harbour-register'),
    right: quotationWith('the lighthouse is ours', 'Today the lighthouse is ours alone.'),
  },
};
