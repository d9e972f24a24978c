import { withParticles } from '#intake/particle';
import { nearest } from '#intake/nearest';
import type { Message } from '#intake/problem';
import type { Mention } from '#intake/readText';
import { TAGS } from '#intake/tags';
import { moneyOfDeal, sideList, type Deal } from '../kinds/deal.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { Figure } from '../kinds/figure.ts';
import type { Instrument } from '../kinds/instrument.ts';
import type { Form, Value } from '../values/value.ts';
import { workingOf } from '../values/worked.ts';
import { danglingWords, findReferenceProblems } from '../kinds/references.ts';
import { kindsTagged } from '../kinds/tagged.ts';
import type { Rule } from '#intake/rule';
import { misusedTag } from '#intake/rules/tags';
import { answerHint, cellHint, cellIn } from './cellMentions.ts';
import type { FileRule } from './rule.ts';

/** What a mention may lead to: facts by id, and the charts of the explainer. */
export interface Known {
  facts: ReadonlyMap<string, Fact>;
  present: ReadonlyMap<string, string>;
  /** Undefined where `explainer.mdx`, which names them, cannot be read. */
  charts: readonly string[] | undefined;
  instruments: ReadonlyMap<string, Instrument>;
}

type Words = { rule: Rule; message: Message; hint: Message };

/** Whether a tag's facts exist, are of its kind, and have the value it asks for. */
export function findMentionMistakes(mention: Mention, known: Known): Words[] {
  // Which explainers there are is known only once all are read: otherExplainerRules.ts.
  if (TAGS[mention.tag]?.of === 'explainer') return [];
  if (TAGS[mention.tag]?.of === 'chart') {
    const { charts } = known;
    if (!charts) return [];
    const missing = mention.ids.filter((id) => !charts.includes(id));
    return missing.map((id) => ({
      rule: unknownId,
      ...danglingWords(id, undefined, ['explainer.mdx charts'], nearest(id, charts)),
    }));
  }
  const kinds: readonly string[] = kindsTagged(mention.tag);
  const dangling = mention.ids.flatMap((id): Words[] => {
    const kind = known.present.get(id);
    if (kind && kinds.includes(kind)) return [];
    const candidates = [...known.present].filter(([, folder]) => kinds.includes(folder)).map(([name]) => name);
    return [{ rule: unknownId, ...danglingWords(id, kind, kinds, nearest(id, candidates)) }];
  });
  if (dangling.length > 0) return dangling;
  const facts = mention.ids.map((id) => known.facts.get(id)).filter((fact) => fact !== undefined);
  if (facts.length < mention.ids.length) return [];
  if (facts.length > 1) return TAGS[mention.tag]?.several ? sumMistakes(facts, known) : [oneOnly(mention.tag)];
  const [fact] = facts;
  return fact && !hasValue(mention, fact) ? [noSuchValue(mention, fact)] : [];
}

function hasValue({ tag, attributes }: Mention, fact: Fact): boolean {
  const at = (list: readonly unknown[] | undefined, key: string) => list?.[Number(attributes[key]) - 1];
  const conflicts = 'conflicts' in fact ? fact.conflicts : undefined;
  const conflict = attributes['conflict'] ? conflicts?.[Number(attributes['conflict']) - 1] : undefined;
  if (attributes['conflict']) {
    return tag === 'When' ? conflict?.when !== undefined : speaks(tag, conflict?.value);
  }
  if (attributes['tranche']) return fact.folder === 'deals' && at(fact.tranches, 'tranche') !== undefined;
  if (attributes['payment']) return fact.folder === 'deals' && at(fact.payments, 'payment') !== undefined;
  if (attributes['version']) return fact.folder === 'clauses' && at(fact.versions, 'version') !== undefined;
  switch (tag) {
    case 'Value':
    case 'Money':
    case 'Share':
    case 'Count':
      if (fact.folder === 'series')
        return cellIn(fact, attributes['row'] ?? '', attributes['column'] ?? '') !== undefined;
      if (fact.folder === 'polls') return fact.answers.some(({ name }) => name === attributes['answer']);
      if (attributes['row'] ?? attributes['column'] ?? attributes['answer']) return false;
      if (fact.folder === 'figures') return fact.value ? speaks(tag, fact.value) : speaksWorked(tag, fact);
      if (fact.folder !== 'deals') return false;
      return tag === 'Count' ? fact.years !== undefined : speaks(tag, moneyOfDeal(fact));
    case 'When':
      return (
        (fact.folder === 'positions' && fact.when !== undefined) ||
        fact.folder === 'sources' ||
        ('when' in fact && fact.when !== undefined)
      );
    case 'Status':
      return 'status' in fact && fact.status !== undefined;
    default:
      return true;
  }
}

/** The old names of `<Value>` say one form each; a multiple was once a number of times. */
const FORMS_OF: Readonly<Record<string, readonly Form[]>> = {
  Money: ['money'],
  Share: ['share'],
  Count: ['count', 'times'],
};

function speaks(tag: string, value: Value | undefined): boolean {
  return value !== undefined && (FORMS_OF[tag] ?? [value.form]).includes(value.form);
}

/** What it comes to is worked out with all facts in view; here only what its way of working can never be. */
function speaksWorked(tag: string, { worked }: Figure): boolean {
  const way = worked && workingOf(worked).way;
  if (way === undefined) return false;
  const isShare = way === 'change' || way === 'share';
  return tag === 'Value' || (tag === 'Share' ? isShare : !isShare && way !== 'points');
}

/** A sum is of deals that go one way, that buy the same, none of them inside another. */
function sumMistakes(facts: Fact[], { instruments }: Known): Words[] {
  const buys = ({ instrument }: Deal): string => instruments.get(instrument)?.buys ?? instrument;
  const deals = facts.filter((fact) => fact.folder === 'deals');
  const ways = new Set(deals.map((deal) => `${buys(deal)}>${JSON.stringify(sideList(deal.to))}`));
  const outgoing = new Set(deals.map((deal) => `${buys(deal)}>${JSON.stringify(sideList(deal.from))}`));
  const ids = new Set(facts.map((fact) => fact.id));
  const nested = deals.find((deal) => deal.partOf && ids.has(deal.partOf));
  if (deals.length === facts.length && (ways.size === 1 || outgoing.size === 1) && !nested) return [];
  return [
    {
      rule: unlikeSum,
      message: nested
        ? {
            ko: withParticles`‘${nested.id}’는 ‘${nested.partOf}’에 이미 들어 있어 두 번 더해집니다`,
            en: `‘${nested.id}’ is already inside ‘${nested.partOf}’ and would count twice`,
          }
        : {
            ko: '방향이나 성격이 다른 돈을 더할 수 없습니다',
            en: 'Money of different direction or instrument cannot be added',
          },
      hint: {
        ko: '같은 쪽에서 같은 성격으로 나가거나 들어온 거래만 더하세요',
        en: 'Add only deals of one instrument going the same way',
      },
    },
  ];
}

function oneOnly(tag: string): Words {
  return {
    rule: misusedTag,
    message: { ko: `<${tag}>에는 사실 하나만 적습니다`, en: `<${tag}> names one fact` },
    hint: {
      ko: `태그를 나누어 쓰세요: <${tag} of="…" />, <${tag} of="…" />`,
      en: `Use one tag for each: <${tag} of="…" />, <${tag} of="…" />`,
    },
  };
}

function noSuchValue({ tag, ids, attributes }: Mention, fact: Fact): Words {
  const part = Object.entries(attributes)
    .filter(([key]) => key !== 'of' && key !== 'show')
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
  return {
    rule: unknownId,
    message: {
      ko: `‘${ids.join(' ')}’에는 <${tag}${part}>로 보일 값이 없습니다`,
      en: `‘${ids.join(' ')}’ has no value for <${tag}${part}>`,
    },
    hint:
      fact.folder === 'polls'
        ? answerHint(fact, tag, attributes)
        : fact.folder === 'series'
          ? cellHint(fact, tag, attributes)
          : {
              ko: '그 사실 파일에 있는 값과 차례(1부터)를 보세요',
              en: 'See which values the fact’s file holds; places count from 1',
            },
  };
}

export const unknownId: FileRule = {
  code: 'B28',
  level: 'error',
  says: { ko: '가리키는 사실이나 값이 없음', en: 'Names a fact or value that is not there' },
  reads: 'file',
  find: (draft, { present }) => findReferenceProblems(draft, present),
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'to: nuri',
    wrong: 'to: nurri',
    right: 'to: nuri',
  },
};

export const unlikeSum: Rule = {
  code: 'A27',
  level: 'error',
  says: { ko: '더할 수 없는 돈을 더함', en: 'A sum of money of different kinds' },
  reads: 'words',
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '<Money of="hanbit-nuri-deal" />',
    wrong: '<Money of="hanbit-nuri-deal hanbit-stake" />',
    right: '<Money of="hanbit-nuri-deal" />',
  },
};
