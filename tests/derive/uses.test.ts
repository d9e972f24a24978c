import { describe, expect, it } from 'vitest';
import { minimaOf } from '#derive/minima';
import { namedByNone } from '#derive/namedBy';
import { oddTranslations } from '#derive/translations';
import { orphans, usesOf } from '#derive/uses';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import { dossierOf } from '../support/realContent.ts';

const dossier = dossierOf('tests/fixtures/sample');
const story = '<Section id="money" heading="돈">\n\n<DealTable />\n\n</Section>';
const charts = { 'money-into-nuri': ['hanbit-nuri-deal', 'hanbit'] };

/** The sample without what makes some of it used. */
function without(...ids: string[]): Dossier {
  return { ...dossier, facts: dossier.facts.filter(({ id }) => !ids.includes(id)) };
}

describe('where a fact is used', () => {
  const uses = usesOf(dossier, story, charts);

  it('is told by section, chart and fact', () => {
    const deal = uses.get('hanbit-nuri-deal');
    expect(deal?.sections).toEqual(['brief', 'money']);
    expect(deal?.charts).toEqual(['money-into-nuri']);
    expect(deal?.facts).toContain('lighthouse');
    expect(uses.get('hanbit-statement')?.facts).toContain('hanbit-nuri-deal');
    expect(uses.get('who-owns')?.facts).toContain('who-owns--nuri');
  });

  it('counts a block that shows all of a kind', () => {
    expect(usesOf(dossier, '', {}).get('2024-01-deal')?.sections).toEqual([]);
    const shown = usesOf(dossier, story.replace('DealTable', 'Timeline'), {});
    expect(shown.get('2024-01-deal')?.sections).toEqual(['money']);
  });

  it('never counts a fact as its own user', () => {
    for (const [id, { facts }] of uses) expect(facts).not.toContain(id);
  });
});

describe('orphans', () => {
  it('are the facts and sources that nothing names', () => {
    const own = without('hanbit-nuri-deal', 'wrong-owner', '2024-01-deal');
    const ids = orphans(own, usesOf(own, '', {})).map(({ id }) => id);
    expect(ids).not.toContain('hanbit-statement');
    expect(ids).toContain('who-pays');
    const source = dossier.facts.find(({ id }) => id === 'hanbit-statement') as Fact;
    const more = { ...dossier, facts: [...dossier.facts, { ...source, id: 'nobody-reads' }] };
    expect(orphans(more, usesOf(more, story, charts)).map(({ id }) => id)).toContain('nobody-reads');
  });
});

describe('what explainers share', () => {
  const [source] = dossier.facts.filter(({ id }) => id === 'hanbit-statement');
  const foreign = { ...source, id: 'of-another', file: 'reference/sources/of-another.mdx' } as Fact;
  const beside = { ...dossier, facts: [...dossier.facts, foreign] };

  it('fills up no minimum of one that does not name it', () => {
    expect(minimaOf(beside)).toEqual(minimaOf(dossier));
  });

  it('is idle where none names it', () => {
    const files = (...dossiers: Dossier[]) => namedByNone(dossiers).map(({ file }) => file);
    expect(files(beside)).toContain(foreign.file);
    const naming = { ...beside, explainer: { ...beside.explainer, startsFrom: 'of-another' } };
    expect(files(beside, naming)).not.toContain(foreign.file);
  });
});

describe('translations to look at', () => {
  const withNote = (ko: string, en: string): Dossier => ({
    ...dossier,
    facts: dossier.facts.map((fact) => (fact.id === 'hanbit-stake' ? ({ ...fact, note: { ko, en } } as Fact) : fact)),
  });
  const found = (ko: string, en: string) =>
    oddTranslations(withNote(ko, en)).map(({ field, why }) => `${field} ${why}`);

  it('are the same twice, far too short or far too long', () => {
    expect(found('한빛이 누리에 돈을 넣었다.', '한빛이 누리에 돈을 넣었다.')).toContain('note same');
    expect(found('한빛이 누리에 돈을 넣은 것은 지난해의 일이다.', 'Last year.')).toContain('note short');
    expect(found('한빛이 누리에 돈을 넣었다.', 'Hanbit put money into Nuri. '.repeat(5))).toContain('note long');
  });

  it('leave what is well translated alone', () => {
    expect(found('한빛이 누리에 <Money of="x" />를 넣었다.', 'Hanbit put <Money of="x" /> into Nuri.')).toEqual([]);
  });
});
