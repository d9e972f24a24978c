import { describe, expect, it } from 'vitest';
import { copy } from '#copy/copy';
import { asItStood } from '#derive/asItStood';
import { findFact, type Dossier, type Fact } from '#facts/kinds/dossier';
import { STATUSES } from '#facts/values/status';
import { LOCALES } from '#facts/values/text';
import { factTitle } from '#format/factTitle';
import { explainerCard, kindCard, pastCard } from '#syndication/share/explainerCards';
import { cardAddress, cardInWords, cardPath, type ShareCard } from '#syndication/share/shareCard';
import { layeredDossier } from '../support/layeredContent.ts';
import { dossierOf } from '../support/realContent.ts';
import { cardsOf } from '../support/shareCards.ts';
import { dollars } from '../support/values.ts';

const real = dossierOf('content');
const dossiers = [real, layeredDossier('sample'), layeredDossier('sample', 'extremes')];
const cards = dossiers.flatMap((dossier) => cardsOf([dossier]));

/** The real explainer with its lead fact changed. */
function withLead(change: object): Dossier {
  const [lead] = real.explainer.keyFacts;
  const facts = real.facts.map((fact) => (fact.id === lead ? ({ ...fact, ...change } as Fact) : fact));
  return { ...real, facts };
}

describe('a share card', () => {
  it('shows the lead number with the title and status of its fact', () => {
    for (const locale of LOCALES) {
      const fact = findFact(real, 'amazon-openai-investment');
      if (!fact) throw new Error('the lead fact has gone');
      const { word, mark } = copy(locale).status.confirmed;
      expect(explainerCard(real, locale).number).toEqual({
        value: locale === 'ko' ? '500억\u00a0달러' : '$50bn',
        what: factTitle(fact, real, locale),
        standings: [{ mark, word }],
      });
    }
  });

  it('changes with its fact', () => {
    const changed = withLead({ amount: dollars(7.3e9) });
    expect(explainerCard(changed, 'ko').number?.value).toBe('73억\u00a0달러');
    expect(explainerCard(changed, 'en').number?.value).toBe('$7.3bn');
    for (const locale of LOCALES)
      for (const status of STATUSES) {
        const { mark, word } = copy(locale).status[status];
        expect(explainerCard(withLead({ status }), locale).number?.standings).toEqual([{ mark, word }]);
      }
  });

  it('of a past day shows what was known then, and never today’s state', () => {
    const day = real.explainer.keyDates?.[0] ?? '';
    const card = pastCard(real, day, 'ko');
    expect(findFact(asItStood(real, day), 'amazon-openai-investment')).toBeUndefined();
    expect(card.number?.what).not.toContain('아마존');
    expect(cardInWords(card)).not.toContain(real.explainer.state.label.ko);
    expect(cardInWords(card)).not.toContain('2026');
  });

  it('of a kind of fact shows no single fact’s number: how many there are, and how they stand', () => {
    const deals = real.facts.filter(({ folder }) => folder === 'deals');
    const number = kindCard(real, 'deals', 'en').number;
    expect(number?.value).toBe(`${deals.length} facts`);
    expect(deals.length).toBeGreaterThan(5);
  });

  it('never has a number without how it stands, in the picture and in words', () => {
    let numbers = 0;
    for (const card of cards) {
      if (!card.number) continue;
      numbers++;
      const words = cardInWords(card);
      expect(words).toContain(card.number.value);
      for (const { word, count } of card.number.standings)
        expect(words).toContain(`${word}${count ? ` ${count}` : ''}`);
      const counted = card.number.standings.map(({ count }) => Number(count ?? 0)).reduce((sum, part) => sum + part, 0);
      if (counted > 0) expect(card.number.value).toContain(String(counted));
    }
    console.log(`${cards.length} share cards, ${numbers} with a number`);
    expect(numbers).toBeGreaterThan(150);
  });

  it('has an address of its own, made of nothing that an author writes but ids', () => {
    const own = cardsOf([real]).map(cardPath);
    expect(new Set(own).size).toBe(own.length);
    for (const path of own) expect(path).toMatch(/^\/(en\/)?([a-z0-9-]+\/)?share-[a-z0-9-]+\.png$/);
  });

  it('is named by another address once it says something else, and by the same for as long as it does not', () => {
    const card = explainerCard(real, 'ko');
    expect(cardAddress(explainerCard(real, 'ko'))).toBe(cardAddress(card));
    for (const other of [
      { headline: '다른 제목' },
      { number: card.number && { ...card.number, value: '1달러' } },
      { asOf: '' },
    ])
      expect(cardAddress({ ...card, ...other } as ShareCard)).not.toBe(cardAddress(card));
    // The days stand beside the picture: what changed elsewhere in the story leaves it as it is.
    const later = { ...card, article: { published: '', modified: '' } };
    expect(cardAddress(later)).toBe(cardAddress(card));
    expect(new URL(cardAddress(card), 'https://site.test').pathname).toBe(cardPath(card));
  });

  it('says so where nothing has a number', () => {
    const bare: ShareCard = explainerCard({ ...real, explainer: { ...real.explainer, keyFacts: [] } }, 'ko');
    expect(bare.number).toBeUndefined();
    expect(cardInWords(bare)).not.toMatch(/undefined|\(\)/);
  });
});
