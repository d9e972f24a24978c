import type { DraftFinding } from './draft.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { Figure } from '../kinds/figure.ts';
import type { Position } from '../kinds/position.ts';
import type { FactRule } from './rule.ts';
import { findNothing } from './dealRules.ts';
import { IN_EACH } from '../values/text.ts';

/** A figure says what it comes to, or from what it is worked out. That the two agree is a rule between facts. */
function findOneValue(figure: Figure): DraftFinding[] {
  if (figure.value !== undefined || figure.worked !== undefined) return [];
  return [
    {
      at: { path: ['measure'], side: 'key' },
      message: { ko: '값이 없습니다', en: 'There is no value' },
      hint: {
        ko: 'value: { krw: 2.5e12 }, { percent: 27 }, { number: 15000, unit: … } 따위, 또는 worked: { quotient: [ …, … ] }',
        en: 'value: { krw: 2.5e12 }, { percent: 27 }, { number: 15000, unit: … } and the like, or worked: { quotient: [ …, … ] }',
      },
    },
  ];
}

/** What a position that says something, or that nothing was said, also needs. */
function neededBy({ text, noStatement }: Position): readonly ('status' | 'speaker' | 'when' | 'sources')[] {
  if (text) return ['status', 'speaker', 'when', 'sources'];
  return noStatement ? ['sources'] : [];
}

function findMissingFields(fact: Extract<Fact, { folder: 'deals' | 'figures' | 'positions' }>): DraftFinding[] {
  if (fact.folder === 'deals') return findNothing(fact);
  if (fact.folder === 'figures') return findOneValue(fact);
  return neededBy(fact)
    .filter((key) => key !== 'speaker' && fact[key] === undefined)
    .map((key) => ({
      at: { path: ['text'], side: 'key' },
      message: { ko: `‘${key}’ 항목이 없습니다`, en: `‘${key}’ is missing` },
      hint: { ko: `${key}: … 를 적으세요`, en: `Add ${key}: …` },
    }));
}

function findNoSpeaker(position: Position): DraftFinding[] {
  if (!neededBy(position).includes('speaker') || position.speaker !== undefined) return [];
  return [
    {
      at: { path: ['text'], side: 'key' },
      message: { ko: '누가 한 말인지 없습니다', en: 'It does not say who said this' },
      hint: {
        ko: `speaker: { named: hanbit } 또는 { unnamed: ${IN_EACH}, reason: ${IN_EACH} }`,
        en: `speaker: { named: hanbit } or { unnamed: ${IN_EACH}, reason: ${IN_EACH} }`,
      },
    },
  ];
}

export const missingField: FactRule<'deals' | 'figures' | 'positions'> = {
  code: 'B38',
  level: 'error',
  says: { ko: '있어야 할 항목이 없거나 꼴이 다름', en: 'A field missing, or of the wrong shape' },
  reads: ['deals', 'figures', 'positions'],
  find: findMissingFields,
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    at: 'value: { percent: 27, qualifier: about }\n',
    wrong: '',
    right: 'value: { percent: 27 }\n',
  },
};

export const noSpeaker: FactRule<'positions'> = {
  code: 'C45',
  level: 'error',
  says: { ko: '누가 한 말인지 없음', en: 'No speaker' },
  reads: ['positions'],
  find: findNoSpeaker,
  example: {
    file: 'lighthouse/positions/who-owns--hanbit.mdx',
    at: 'speaker: { named: hanbit }\n',
    wrong: '',
    right:
      'speaker: { unnamed: { ko: 한빛을 아는 사람, en: someone who knows Hanbit }, reason: { ko: 항만 신문이 이름을 밝히지 않았다., en: The Gazette did not name the person. } }\n',
  },
};
