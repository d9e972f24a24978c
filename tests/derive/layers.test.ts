import { expect, it } from 'vitest';
import { factsInList, listsOf } from '#derive/lists';
import { timeline, turningPoints } from '#derive/timeline';
import { foremostQuestions, openQuestions } from '#derive/unknowns';
import { LOCALES } from '#facts/values/text';
import type { Dossier } from '#facts/kinds/dossier';
import { listWords } from '#format/listWords';
import { dossierOf } from '../support/realContent.ts';

const dossier = dossierOf('tests/fixtures/sample');
/** The sample with some of its facts told otherwise or left out. */
const told = (facts: (all: Dossier['facts']) => Dossier['facts']): Dossier => ({
  ...dossier,
  facts: facts(dossier.facts),
});
const without = (...folders: string[]): Dossier => told((all) => all.filter(({ folder }) => !folders.includes(folder)));
const eventsOf = (items: ReturnType<typeof timeline>): string[] =>
  items.flatMap((item) => (item.item === 'event' ? [item.event.id] : []));

/** So many more events of the past, the first of them a turning point. */
const longer = (count: number, isMarked: boolean): Dossier =>
  told((all) => {
    const plain = all.map((fact): Dossier['facts'][number] => {
      if (fact.folder !== 'events') return fact;
      const { key: _key, ...unmarked } = fact;
      return unmarked;
    });
    const event = plain.find(({ folder }) => folder === 'events');
    if (event?.folder !== 'events') throw new Error('the sample has no event');
    const more = Array.from({ length: count }, (_, at): Dossier['facts'][number] => {
      const later = { ...event, id: `later-${at}`, status: 'reported' as const };
      return isMarked && at === 0 ? { ...later, key: true } : later;
    });
    return [...plain, ...more];
  });

it('an explainer has a list of what it has something of, and always of its changes', () => {
  expect(listsOf(dossier)).toEqual(expect.arrayContaining(['timeline', 'money', 'clauses', 'sources', 'changes']));
  const fewer = listsOf(without('events', 'clauses'));
  expect(fewer).not.toContain('timeline');
  expect(fewer).not.toContain('clauses');
  const bare: Dossier = {
    ...without(...dossier.facts.map(({ folder }) => folder)),
    story: { ko: { sections: [] }, en: { sections: [] } },
  };
  expect(listsOf({ ...bare, explainer: { ...bare.explainer, charts: {} } })).toEqual(['changes']);
});

it('where there are charts alone the page of figures says so', () => {
  const charts = without('deals');
  expect(listsOf(charts)).toContain('money');
  for (const locale of LOCALES)
    expect(listWords(charts, 'money', locale).title).not.toBe(listWords(dossier, 'money', locale).title);
});

it('a link to a list says how many it holds', () => {
  for (const list of listsOf(dossier).filter((each) => each !== 'money' && each !== 'changes'))
    for (const locale of LOCALES)
      expect(listWords(dossier, list, locale).short).toContain(String(factsInList(dossier, list).length));
});

it('a short timeline stands whole in its story', () => {
  expect(eventsOf(turningPoints(dossier))).toEqual(eventsOf(timeline(dossier)));
});

it('a long one by its turning points, or by the newest where none is marked', () => {
  const marked = longer(12, true);
  const expected = eventsOf(timeline(marked)).filter((id) =>
    marked.facts.some((fact) => fact.id === id && 'status' in fact && fact.status === 'expected'),
  );
  expect(eventsOf(turningPoints(marked))).toEqual(['later-0', ...expected]);
  expect(eventsOf(turningPoints(longer(12, false))).length).toBeLessThan(12);
  expect(turningPoints(marked).filter(({ item }) => item === 'now')).toHaveLength(1);
});

it('a story asks four questions, the editor’s first', () => {
  expect(foremostQuestions(dossier)).toEqual(openQuestions(dossier).slice(0, 4));
});
