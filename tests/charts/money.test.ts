import { describe, expect, it } from 'vitest';
import { holdersOf, moneyInto, moneyOutOf, partsOf, revenueOf, stretchesOf, valuationsOf } from '#derive/money';
import { factOf, type Fact } from '#facts/kinds/dossier';
import { dollars, percent } from '../support/values.ts';
import { deal, dossierOf, FACTS, figure } from './invented.ts';

const dossier = dossierOf(FACTS);
const more = (...facts: Fact[]) => dossierOf([...FACTS, ...facts]);
const ids = (deals: readonly { id: string }[]): string[] => deals.map(({ id }) => id);

describe('money into an organisation', () => {
  it("takes each investor's own deal, never the round around it", () => {
    expect(ids(moneyInto(dossier, 'haneul'))).toEqual(['narae-into', 'gaon-into', 'long-into']);
  });

  it('takes a round that nobody has taken apart', () => {
    expect(
      ids(moneyInto(more(deal({ id: 'early-round', instrument: 'funding-round', amount: dollars(20e9) })), 'haneul')),
    ).toContain('early-round');
  });

  it('leaves out what was denied, withdrawn, our error or superseded, and what is no investment', () => {
    const fallen = (['denied', 'withdrawn', 'mistaken', 'superseded'] as const).map((status) => deal({ id: status, status }));
    const bought = deal({ id: 'bought', instrument: 'compute-purchase' });
    expect(ids(moneyInto(more(...fallen, bought), 'haneul'))).toEqual(ids(moneyInto(dossier, 'haneul')));
  });
});

describe('money out of an organisation', () => {
  it('takes purchases, the largest first', () => {
    expect(ids(moneyOutOf(dossier, 'haneul'))).toEqual(['from-narae-more', 'from-gaon', 'from-narae']);
  });

  it('counts nothing both whole and in parts', () => {
    const buys = { from: 'haneul', to: 'gaon', instrument: 'compute-purchase' } as const;
    const part = (id: string, usd: number) => deal({ id, ...buys, partOf: 'from-gaon', amount: dollars(usd) });
    expect(ids(moneyOutOf(more(part('some', 50e9)), 'haneul'))).not.toContain('some');
    const madeUp = ids(moneyOutOf(more(part('some', 50e9), part('rest', 200e9)), 'haneul'));
    expect(madeUp).not.toContain('from-gaon');
    expect(madeUp).toEqual(expect.arrayContaining(['some', 'rest']));
  });

  it('counts an organisation for the one it belongs to, and no money it moves within itself', () => {
    const within = deal({ id: 'within', from: 'narae', to: 'narae-cloud', instrument: 'compute-purchase' });
    const cloudBuys = deal({ id: 'cloud-buys', from: 'narae-cloud', to: 'gaon', instrument: 'compute-purchase' });
    expect(ids(moneyOutOf(more(within, cloudBuys), 'narae'))).toEqual(['cloud-buys']);
  });
});

describe('a round', () => {
  it('is taken apart, and what no deal accounts for is told', () => {
    const { deals, rest } = partsOf(dossier, factOf(dossier, 'deals', 'round'));
    expect(ids(deals)).toEqual(['narae-into', 'long-into']);
    expect(rest).toEqual(dollars(60e9 - 50e9 - 5e7));
  });

  it('reaches through a round within it', () => {
    const larger = more(deal({ id: 'larger', instrument: 'funding-round', amount: dollars(70e9) }));
    const facts = larger.facts.map((fact) => (fact.id === 'round' ? { ...fact, partOf: 'larger' } : fact)) as Fact[];
    const nested = dossierOf(facts);
    expect(ids(partsOf(nested, factOf(nested, 'deals', 'larger')).deals)).toEqual(['narae-into', 'long-into']);
  });
});

describe('how far a deal has got', () => {
  const stretches = (id: string, from = dossier) =>
    stretchesOf(from, factOf(from, 'deals', id)).map(({ factId, money, state }) => ({
      factId,
      usd: money.number,
      state,
    }));

  it('goes by its tranches', () => {
    expect(stretches('narae-into')).toEqual([
      { factId: 'narae-into', usd: 15e9, state: 'paid' },
      { factId: 'narae-into', usd: 35e9, state: 'conditional' },
    ]);
  });

  it('goes by what was last said to be funded', () => {
    expect(stretches('gaon-into')).toEqual([
      { factId: 'gaon-funded', usd: 11.8e9, state: 'paid' },
      { factId: 'gaon-into', usd: 13e9 - 11.8e9, state: 'committed' },
    ]);
  });

  it('goes by its payments', () => {
    const paying = more(
      deal({ id: 'paying', amount: dollars(3e9), payments: [{ amount: dollars(1e9), when: '2031' }] }),
    );
    expect(stretches('paying', paying)).toEqual([
      { factId: 'paying', usd: 1e9, state: 'paid' },
      { factId: 'paying', usd: 2e9, state: 'committed' },
    ]);
  });
});

describe('figures over time', () => {
  it('come in order, worked out where need be', () => {
    expect(valuationsOf(dossier, 'haneul').map(({ figure, money }) => [figure.id, money.number])).toEqual([
      ['value-implied', 500e9],
      ['value-before', 730e9],
      ['value-after', 852e9],
    ]);
    expect(revenueOf(dossier, 'narae-cloud').map(({ figure }) => figure.id)).toEqual(['earned', 'hoped']);
  });

  it('stand before-the-money first, where they are of one day', () => {
    const sameDay = more(figure({ id: 'a-post', when: '2031-02', value: dollars(1e12) }));
    expect(valuationsOf(sameDay, 'haneul').map(({ figure }) => figure.id)).toEqual([
      'value-implied',
      'value-before',
      'a-post',
      'value-after',
    ]);
  });

  it('give the holders of one day, the named ones first', () => {
    expect(ids(holdersOf(dossier, 'haneul'))).toEqual(['gaon-stake', 'fund-stake', 'others-stake']);
    const later = more(
      figure({ id: 'gaon-stake-later', whose: 'gaon', measure: 'stake', when: '2031-06', value: percent(25) }),
    );
    expect(ids(holdersOf(later, 'haneul'))).toEqual(['gaon-stake', 'fund-stake', 'others-stake']);
  });
});
