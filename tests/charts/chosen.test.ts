import { describe, expect, it } from 'vitest';
import { chosenBy, type Shows } from '#facts/charts/selections';
import { stretchesOf } from '#derive/money';
import { factOf, type Dossier, type Fact } from '#facts/kinds/dossier';
import { dollars, percent } from '../support/values.ts';
import { deal, dossierOf, FACTS, figure } from './invented.ts';

const dossier = dossierOf(FACTS);
const more = (...facts: Fact[]) => dossierOf([...FACTS, ...facts]);
const chosen = (shows: Shows, from: Dossier = dossier): string[] => {
  const buysOf = (id: string) =>
    from.words.flatMap((word) => (word.folder === 'instruments' && word.id === id ? [word.buys] : []))[0];
  return chosenBy(shows, { facts: from.facts, buysOf }).map(({ id }) => id);
};
const INTO: Shows = { deals: { to: 'haneul', buys: 'stake' } };
const OUT: Shows = { deals: { from: 'haneul', buys: 'use' } };

describe('deals to a party', () => {
  it("are each investor's own, never the joint one around them, the largest first", () => {
    expect(chosen(INTO)).toEqual(['narae-into', 'gaon-into', 'long-into']);
  });

  it('are a joint one that nobody has taken apart', () => {
    const early = deal({
      id: 'early-round',
      instrument: 'funding-round',
      from: ['gaon', 'fund'],
      amount: dollars(20e9),
    });
    expect(chosen(INTO, more(early))).toContain('early-round');
  });

  it('are not what was denied, withdrawn or superseded, nor what buys something else', () => {
    const fallen = (['denied', 'withdrawn', 'superseded'] as const).map((status) => deal({ id: status, status }));
    const bought = deal({ id: 'bought', instrument: 'compute-purchase' });
    expect(chosen(INTO, more(...fallen, bought))).toEqual(chosen(INTO));
    expect(chosen(['denied', 'gaon-into'], more(...fallen))).toEqual(['gaon-into']);
  });
});

describe('deals from a party', () => {
  const buys = { from: 'haneul', to: 'gaon', instrument: 'compute-purchase' } as const;
  const part = (id: string, usd: number) => deal({ id, ...buys, partOf: 'from-gaon', amount: dollars(usd) });

  it('count nothing both whole and in parts', () => {
    expect(chosen(OUT, more(part('some', 50e9)))).not.toContain('some');
    const madeUp = chosen(OUT, more(part('some', 50e9), part('rest', 200e9)));
    expect(madeUp).not.toContain('from-gaon');
    expect(madeUp).toEqual(expect.arrayContaining(['some', 'rest']));
  });

  it('count an organisation for the one it belongs to, and no money it moves within itself', () => {
    const within = deal({ id: 'within', from: 'narae', to: 'narae-cloud', instrument: 'compute-purchase' });
    const cloudBuys = deal({ id: 'cloud-buys', from: 'narae-cloud', to: 'gaon', instrument: 'compute-purchase' });
    expect(chosen({ deals: { from: 'narae', buys: 'use' } }, more(within, cloudBuys))).toEqual(['cloud-buys']);
  });
});

describe('deals within another', () => {
  it('stand under the whole where they do not make it up', () => {
    expect(chosen({ deals: { within: 'round' } })).toEqual(['round', 'narae-into', 'long-into']);
    const rest = deal({ id: 'rest', partOf: 'round', amount: dollars(60e9 - 50e9 - 5e7) });
    expect(chosen({ deals: { within: 'round' } }, more(rest))).toEqual(['narae-into', 'rest', 'long-into']);
  });

  it('are found in a deal within the deal', () => {
    const larger = more(deal({ id: 'larger', instrument: 'funding-round', amount: dollars(70e9) }));
    const facts = larger.facts.map((fact) => (fact.id === 'round' ? { ...fact, partOf: 'larger' } : fact)) as Fact[];
    expect(chosen({ deals: { within: 'larger' } }, dossierOf(facts)).slice(1)).toEqual(['narae-into', 'long-into']);
  });
});

describe('figures of a measure', () => {
  it('come in the order of time, and of one time in the order in which the measures are written', () => {
    const measure = ['valuation-pre-money', 'valuation-post-money', 'valuation-implied'];
    expect(chosen({ measure, of: 'haneul' })).toEqual(['value-implied', 'value-before', 'value-after']);
    const sameDay = more(figure({ id: 'a-post', when: '2031-02', value: dollars(1e12) }));
    expect(chosen({ measure, of: 'haneul' }, sameDay)).toEqual([
      'value-implied',
      'value-before',
      'a-post',
      'value-after',
    ]);
  });

  it('are those of the time that is asked for, and never silently of another', () => {
    const later = more(
      figure({ id: 'gaon-later', whose: 'gaon', measure: 'stake', when: '2031-06', value: percent(25) }),
    );
    expect(chosen({ measure: 'stake', of: 'haneul', at: '2030-10' }, later).sort()).toEqual([
      'fund-stake',
      'gaon-stake',
      'others-stake',
    ]);
    expect(chosen({ measure: 'stake', whose: 'gaon' }, later)).toEqual([
      'gaon-stake-before',
      'gaon-stake',
      'gaon-later',
    ]);
  });

  it('stand at the time they speak of, where that is not when they were said', () => {
    const foreseen = figure({ id: 'foreseen', measure: 'output', when: '2031-05', for: '2025', value: dollars(1) });
    expect(chosen({ measure: 'output', of: 'haneul' }, more(foreseen))[0]).toBe('foreseen');
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

  it('goes by what was last said to be paid, by a measure that says so', () => {
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
