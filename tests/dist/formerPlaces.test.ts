import { expect, it } from 'vitest';
import { namedFacts } from '#derive/namedBy';
import { listsOf } from '#derive/lists';
import { pageOfKind } from '#facts/kinds/kinds';
import { explainerPages, idsOf, isPlace } from '../support/builtPages.ts';
import { ownDossier } from '../support/siteContent.ts';

/** Sections that a story had when its lists still stood in it. */
const FORMER = ['comparison', 'clauses', 'money', 'timeline', 'unknowns', 'differences', 'changes', 'sources', 'words'];

it('a story has a place for every fragment it ever had: its own, or beside the way to the list that has the entry now', () => {
  for (const { path, document } of explainerPages()) {
    const dossier = ownDossier(path);
    const ids = idsOf(document);
    expect(ids.length, path).toBe(new Set(ids).size);
    const asked = [
      ...FORMER.filter((list) => (listsOf(dossier) as string[]).includes(list)),
      ...Object.keys(dossier.explainer.charts).map((id) => `chart-${id}`),
      ...namedFacts(dossier).flatMap(({ folder, id }) => {
        const entry = pageOfKind(folder)?.entry;
        return entry ? [entry.prefix + id] : [];
      }),
    ];
    expect(asked.length).toBeGreaterThan(FORMER.length);
    expect(asked.filter((place) => !ids.includes(place))).toEqual([]);
    const elsewhere = [...document.querySelectorAll('.other-lists li > span[id]')];
    expect(elsewhere.length, path).toBeGreaterThan(FORMER.length);
    for (const { id, parentElement } of elsewhere) {
      const list = parentElement?.querySelector('a')?.getAttribute('href') ?? '';
      if (!FORMER.includes(id)) expect(isPlace(list, id), `${list}#${id}`).toBe(true);
    }
  }
});
