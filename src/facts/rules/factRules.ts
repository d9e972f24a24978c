import type { DraftFinding } from './draft.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { Figure } from '../kinds/figure.ts';
import type { Position } from '../kinds/position.ts';
import type { FactRule } from './rule.ts';

/** A figure has one value. */
function findOneValue(figure: Figure): DraftFinding[] {
  const values = (['amount', 'share', 'count', 'computed'] as const).filter((key) => figure[key] !== undefined);
  if (values.length === 1) return [];
  return [
    {
      at: { path: [values[1] ?? 'measure'], side: 'key' },
      message:
        values.length === 0
          ? { ko: '값이 없습니다', en: 'There is no value' }
          : {
              ko: `값이 둘 이상입니다: ${values.join(', ')}`,
              en: `There is more than one value: ${values.join(', ')}`,
            },
      hint: { ko: 'amount, share, count, computed 가운데 하나만', en: 'One of amount, share, count, computed' },
    },
  ];
}

/** What a position that says something, or that nothing was said, also needs. */
function neededBy({ text, noStatement }: Position): readonly ('status' | 'speaker' | 'when' | 'sources')[] {
  if (text) return ['status', 'speaker', 'when', 'sources'];
  return noStatement ? ['sources'] : [];
}

function findMissingFields(fact: Extract<Fact, { folder: 'figures' | 'positions' }>): DraftFinding[] {
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
        ko: 'speaker: { named: microsoft } 또는 { unnamed: { ko: …, en: … }, reason: { ko: …, en: … } }',
        en: 'speaker: { named: microsoft } or { unnamed: { ko: …, en: … }, reason: { ko: …, en: … } }',
      },
    },
  ];
}

export const missingField: FactRule<'figures' | 'positions'> = {
  code: 'B38',
  level: 'error',
  says: { ko: '있어야 할 항목이 없거나 꼴이 다름', en: 'A field missing, or of the wrong shape' },
  reads: ['figures', 'positions'],
  find: findMissingFields,
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    wrong: 'amount: { usd: 1e9 }\n',
    right: 'note: { ko: 어림값이다., en: It is rough. }\n',
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
