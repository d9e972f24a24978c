import { withParticles } from '#intake/particle';
import type { Deal } from '../kinds/deal.ts';
import type { Wording } from '../kinds/wording.ts';
import type { Figure } from '../kinds/figure.ts';
import { retellsAnother, sentencesOf, type Passage, type PassageFinding } from './passages.ts';
import { says } from './phrases.ts';
import { claimsIn, toldBy, wordingsOf } from './wordings.ts';
import type { World } from './world.ts';
import { startOf } from '../values/when.ts';
import type { PassageRule } from './rule.ts';

/** Money of one kind called another: against the deal’s own instrument. */
const findMiscalledDeals: PassageRule['find'] = (passage, world) => {
  if (passage.isName || retellsAnother(passage)) return [];
  const { locale } = passage;
  return sentencesOf(passage).flatMap((sentence) => {
    const deals = dealsSpokenOf(passage, sentence.from, sentence.to, world);
    const [deal] = deals;
    // Where a sentence speaks of several kinds, which word belongs to which cannot be told.
    if (!deal || deals.some(({ instrument }) => instrument !== deal.instrument)) return [];
    const wordings = wordingsOf(world, 'kind-of-money');
    const own = wordings.filter(({ instrument }) => instrument === deal.instrument);
    // Its own word beside the other’s tells the two kinds apart.
    if (own.length === 0 || own.some(({ says: words }) => says(sentence.words, words, locale))) return [];
    return wordings
      .filter(({ instrument }) => instrument !== deal.instrument)
      .flatMap((other) => claimsIn(other, sentence.words, locale, false))
      .map(({ at, words }): PassageFinding => ({
        from: sentence.from + at,
        to: sentence.from + at + words.length,
        message: {
          ko: withParticles`‘${deal.id}’는 instrument: ${deal.instrument}인데 글은 다른 돈을 말합니다: ${words}`,
          en: `‘${deal.id}’ has instrument: ${deal.instrument} and is called ‘${words}’`,
        },
        ...toldBy(own[0] as Wording),
      }));
  });
};

/** A deal’s title and note speak of it; elsewhere a sentence speaks of what its money tags name. */
function dealsSpokenOf(passage: Passage, from: number, to: number, { facts }: World): Deal[] {
  const named = passage.mentions
    .filter(({ tag, span }) => ['Money', 'Value'].includes(tag) && span.start >= from && span.end <= to)
    .flatMap(({ ids }) => ids.map((id) => facts.get(id)))
    .filter((fact) => fact !== undefined)
    .filter((fact) => fact.folder === 'deals');
  const own = passage.fact?.folder === 'deals' && passage.path[0] === 'title' ? [passage.fact] : [];
  const note =
    passage.fact?.folder === 'deals' && passage.path[0] === 'note' && named.length === 0 ? [passage.fact] : [];
  return [...own, ...note, ...named];
}

/** A value called today’s, while a newer one that tells the same stands beside it. */
const findStaleValues: PassageRule['find'] = (passage, world) => {
  if (passage.isName || retellsAnother(passage)) return [];
  return sentencesOf(passage).flatMap((sentence) => {
    const claims = wordingsOf(world, 'today').flatMap((wording) =>
      claimsIn(wording, sentence.words, passage.locale, false).map((claim) => ({ ...claim, wording })),
    );
    if (claims.length === 0) return [];
    const named = passage.mentions
      .filter(
        ({ tag, span }) => ['Money', 'Value'].includes(tag) && span.start >= sentence.from && span.end <= sentence.to,
      )
      .flatMap(({ ids }) => ids.map((id) => world.facts.get(id)));
    const own = passage.path.length === 2 && ['title', 'note'].includes(String(passage.path[0])) ? [passage.fact] : [];
    const figures = (named.length > 0 ? named : own)
      .filter((fact) => fact !== undefined)
      .filter((fact) => fact.folder === 'figures');
    const stale = figures.map((figure) => [figure, newerThan(figure, world)] as const).find(([, newer]) => newer);
    if (!stale || figures.length > 1) return [];
    const [figure, newer] = stale;
    return claims.map(({ at, words, wording }): PassageFinding => {
      const from = sentence.from + at;
      return {
        from,
        to: from + words.length,
        ...toldBy(wording),
        message: {
          ko: `‘${figure.id}’보다 새 값이 있습니다: ‘${newer?.id}’`,
          en: `‘${newer?.id}’ is newer than ‘${figure.id}’`,
        },
        hint: {
          ko: `<Money of="${newer?.id}" />를 쓰거나, 언제의 값인지 적으세요: <When of="${figure.id}" /> 기준`,
          en: `Use <Money of="${newer?.id}" />, or say of when it is: as of <When of="${figure.id}" />`,
        },
      };
    });
  });
};

function newerThan(figure: Figure, { facts, measures }: World): Figure | undefined {
  const tells = measures.get(figure.measure)?.tells;
  if (tells === undefined) return undefined;
  return [...facts.values()]
    .filter((fact) => fact.folder === 'figures')
    .filter((other) => other.of === figure.of && measures.get(other.measure)?.tells === tells)
    .filter((other) => startOf(other.when) > startOf(figure.when))
    .sort((a, b) => startOf(b.when).localeCompare(startOf(a.when)))[0];
}

export const miscalledDeal: PassageRule = {
  code: 'C83',
  level: 'warning',
  says: {
    ko: '거래의 성격과 다른 돈의 이름',
    en: 'A deal called money of a kind that it is not',
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

export const staleValue: PassageRule = {
  code: 'C84',
  level: 'warning',
  says: { ko: '더 새 값이 있는데 옛 값을 현재라고 함', en: 'An old value called the current one' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findStaleValues,
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
