import type { Deal } from '../kinds/deal.ts';
import type { Figure } from '../kinds/figure.ts';
import { retellsAnother, sentencesOf, type Passage, type PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { World } from './world.ts';
import { startOf } from '../values/when.ts';
import type { PassageRule } from './rule.ts';

const CLOUD_KO = /클라우드\s?(?:이용\s?)?(?:계약|구매|사용료)|컴퓨팅\s?(?:계약|구매)/g;
const CLOUD_EN = /\bcloud (?:contract|deal|purchase|computing contract)s?\b|\bcompute (?:contract|purchase)s?\b/gi;
const EQUITY_KO = /지분\s?(?:투자|매입|인수)|출자/g;
const EQUITY_EN = /\bequity (?:investment|stake|deal)s?\b/gi;
const NOT_SO =
  /아니|다르|별개|따로|별도|거꾸로|반대|방향|부른|부르는|불린|\b(?:not|no|separate\w*|apart|besides|other way|rather|calls?|called)\b/i;

/** Equity called a cloud contract, or a cloud contract called equity: against the deal’s own instrument. */
const findMiscalledDeals: PassageRule['find'] = (passage, world) => {
  if (passage.isName || retellsAnother(passage)) return [];
  if (!namesAnInstrument(passage)) return [];
  return sentencesOf(passage).flatMap((sentence) => {
    if (NOT_SO.test(sentence.words)) return [];
    const deals = dealsSpokenOf(passage, sentence.from, sentence.to, world);
    const kinds = new Set(deals.map((deal) => deal.instrument));
    const [deal] = deals;
    // Where a sentence speaks of both kinds, which word belongs to which cannot be told.
    if (!deal || kinds.size > 1 || !['equity', 'compute-purchase'].includes(deal.instrument)) return [];
    const isEquity = deal.instrument === 'equity';
    // Both words in one sentence tell the two kinds apart.
    if (names(sentence.words, CLOUD_KO, CLOUD_EN) && names(sentence.words, EQUITY_KO, EQUITY_EN)) return [];
    const pattern = passage.locale === 'ko' ? (isEquity ? CLOUD_KO : EQUITY_KO) : isEquity ? CLOUD_EN : EQUITY_EN;
    return [...sentence.words.matchAll(pattern)].map((hit): PassageFinding => {
      const from = sentence.from + hit.index;
      return {
        from,
        to: from + hit[0].length,
        message: {
          ko: `‘${deal.id}’는 instrument: ${deal.instrument}인데 ‘${hit[0]}’이라고 적었습니다`,
          en: `‘${deal.id}’ has instrument: ${deal.instrument} and is called ‘${hit[0]}’`,
        },
        hint: isEquity
          ? {
              ko: '‘지분 투자’로 쓰거나, 클라우드 계약은 instrument: compute-purchase인 거래로 나누세요',
              en: 'Write ‘equity investment’, or make the cloud contract a deal of its own with instrument: compute-purchase',
            }
          : {
              ko: '‘클라우드 구매’로 쓰거나, 지분은 instrument: equity인 거래로 나누세요',
              en: 'Write ‘cloud purchase’, or make the equity a deal of its own with instrument: equity',
            },
      };
    });
  });
};

const namesAnInstrument = rememberedBy(({ words }: Passage) => names(words, CLOUD_KO, CLOUD_EN, EQUITY_KO, EQUITY_EN));

const names = (words: string, ...patterns: RegExp[]): boolean => patterns.some((pattern) => words.search(pattern) >= 0);

/** A deal’s title and note speak of it; elsewhere a sentence speaks of what its money tags name. */
function dealsSpokenOf(passage: Passage, from: number, to: number, { facts }: World): Deal[] {
  const named = passage.mentions
    .filter(({ tag, span }) => tag === 'Money' && span.start >= from && span.end <= to)
    .flatMap(({ ids }) => ids.map((id) => facts.get(id)))
    .filter((fact) => fact !== undefined)
    .filter((fact) => fact.folder === 'deals');
  const own = passage.fact?.folder === 'deals' && passage.path[0] === 'title' ? [passage.fact] : [];
  const note =
    passage.fact?.folder === 'deals' && passage.path[0] === 'note' && named.length === 0 ? [passage.fact] : [];
  return [...own, ...note, ...named];
}

const NOW_KO = /현재|지금|요즘|오늘날/g;
const NOW_EN = /\b(?:currently|current|now|today|present|at the moment)\b/gi;

const speaksOfNow = rememberedBy(({ words }: Passage) => names(words, NOW_KO, NOW_EN));

/** A valuation called today’s, while a newer one stands beside it. */
const findStaleValuations: PassageRule['find'] = (passage, world) => {
  if (passage.isName || retellsAnother(passage) || !speaksOfNow(passage)) return [];
  return sentencesOf(passage).flatMap((sentence) => {
    if (NOT_SO.test(sentence.words)) return [];
    const named = passage.mentions
      .filter(({ tag, span }) => tag === 'Money' && span.start >= sentence.from && span.end <= sentence.to)
      .flatMap(({ ids }) => ids.map((id) => world.facts.get(id)));
    const own = passage.path.length === 2 && ['title', 'note'].includes(String(passage.path[0])) ? [passage.fact] : [];
    const figures = (named.length > 0 ? named : own)
      .filter((fact) => fact !== undefined)
      .filter((fact) => fact.folder === 'figures');
    const stale = figures.map((figure) => [figure, newerThan(figure, world)] as const).find(([, newer]) => newer);
    if (!stale || figures.length > 1) return [];
    const [figure, newer] = stale;
    return [...sentence.words.matchAll(passage.locale === 'ko' ? NOW_KO : NOW_EN)].map((hit): PassageFinding => {
      const from = sentence.from + hit.index;
      return {
        from,
        to: from + hit[0].length,
        message: {
          ko: `‘${figure.id}’보다 새 평가액이 있습니다: ‘${newer?.id}’`,
          en: `‘${newer?.id}’ is a newer valuation than ‘${figure.id}’`,
        },
        hint: {
          ko: `<Money of="${newer?.id}" />를 쓰거나, 언제의 값인지 적으세요: <When of="${figure.id}" /> 기준`,
          en: `Use <Money of="${newer?.id}" />, or say of when it is: as of <When of="${figure.id}" />`,
        },
      };
    });
  });
};

function newerThan(figure: Figure, { facts }: World): Figure | undefined {
  if (!figure.measure.startsWith('valuation-')) return undefined;
  return [...facts.values()]
    .filter((fact) => fact.folder === 'figures')
    .filter((other) => other.of === figure.of && other.measure.startsWith('valuation-'))
    .filter((other) => startOf(other.when) > startOf(figure.when))
    .sort((a, b) => startOf(b.when).localeCompare(startOf(a.when)))[0];
}

export const miscalledDeal: PassageRule = {
  code: 'C83',
  level: 'warning',
  says: {
    ko: '거래의 성격과 다른 이름(지분을 클라우드 계약으로)',
    en: 'A deal called what it is not (equity a cloud contract)',
  },
  acceptedBy: 'words',
  reads: 'passage',
  find: findMiscalledDeals,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'title: { ko: 한빛의 누리 투자, en: Hanbit’s investment in Nuri }',
    wrong: 'title: { ko: 한빛의 클라우드 계약, en: Hanbit’s cloud contract with Nuri }',
    right: 'title: { ko: 한빛의 지분 투자, en: Hanbit’s equity investment in Nuri }',
  },
};

export const staleValuation: PassageRule = {
  code: 'C84',
  level: 'warning',
  says: { ko: '새 평가액이 있는데 옛 평가액을 현재라고 함', en: 'An old valuation called the current one' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findStaleValuations,
  example: {
    file: 'lighthouse/figures/nuri-value-old.mdx',
    wrong:
      '---\ntitle: { ko: 누리의 현재 가치, en: What Nuri is currently worth }\nof: nuri\nmeasure: valuation-pre-money\nwhen: 2023-01\nvalue: { usd: 1e9 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    right:
      '---\ntitle: { ko: 누리의 그때 가치, en: What Nuri was then worth }\nof: nuri\nmeasure: valuation-pre-money\nwhen: 2023-01\nvalue: { usd: 1e9 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    beside: {
      'lighthouse/figures/nuri-value-new.mdx':
        '---\ntitle: { ko: 누리의 가치, en: What Nuri is worth }\nof: nuri\nmeasure: valuation-post-money\nwhen: 2024-01\nvalue: { usd: 2e9 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    },
  },
};
