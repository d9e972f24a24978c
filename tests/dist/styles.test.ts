import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST } from '../support/basePath.ts';
import { builtPages, pageAt } from '../support/builtPages.ts';
import { fewOf } from '../support/runs.ts';
import { fewPages, samplePages } from '../support/samplePages.ts';
import { addressesOf, lookOf, rulesOf, sheetAt, sheetsOf, type SheetRule } from '../support/sheetRules.ts';
import { dossiers } from '../support/siteContent.ts';

/** The part of a sheet, beyond what all have, that none of its pages uses: what only other content or script brings. It must not grow back. */
const MOST_UNUSED = 0.26;

const pages = builtPages().map(({ path, html }) => ({ path, sheets: sheetsOf(html), asked: addressesOf(html) }));
/** A page of each kind; of charts, in frames and all together, every one, since each shows some forms of those its sheet is for. */
const framed = pages.map(({ path }) => path).filter((path) => /\/embed\/|\/money\/$/.test(path));
const few = [...new Set([...fewOf(samplePages(), fewPages()), ...framed])].map((path) => {
  const page = { ...pageAt(path) };
  return { ...page, looks: sheetsOf(page.html).map(lookOf) };
});
/** What sheets are but for their headline fonts, each with its rules and a page that has it. */
const looks = new Map<string, { path: string; rules: SheetRule[] }>();
for (const { path, sheets } of pages)
  for (const look of sheets.map(lookOf)) if (!looks.has(look)) looks.set(look, { path, rules: rulesOf(look) });
/** Sheets that no page asks for. Script brings one, with what is found, when a reader searches. */
const asked = [...new Set(pages.flatMap((page) => page.asked))];
const others = readdirSync(join(DIST, '_astro')).filter(
  (file) => file.endsWith('.css') && !asked.some((address) => address.endsWith(`/${file}`)),
);
const brought = others.flatMap((file) => rulesOf(sheetAt(`/_astro/${file}`)));

/** What a rule does, as far as it is not a custom property: those are wanted only by a sheet that names them. */
const effects = ({ within, selector, declarations }: SheetRule): string[] =>
  declarations.filter((each) => !each.startsWith('--')).map((each) => `${within} ${selector} { ${each} }`);

function isOn(document: Document, { matches }: SheetRule): boolean {
  return matches === undefined || document.querySelector(matches) !== null;
}

describe('every page’s one style sheet', () => {
  it('is one, and there is none besides but what script brings', () => {
    expect(pages.filter(({ sheets: own }) => own.length !== 1).map(({ path }) => path)).toEqual([]);
    expect(others.map((file) => file.split('.')[0])).toEqual(['searchResults']);
  });

  it('has every rule of any sheet that holds for an element of the page, in any state', () => {
    const all = new Map<string, SheetRule>();
    for (const { rules } of looks.values())
      for (const rule of rules) for (const effect of effects(rule)) all.set(effect, rule);
    expect(all.size).toBeGreaterThan(1000);
    for (const { path, document, looks: own } of few) {
      const has = new Set(own.flatMap((look) => looks.get(look)?.rules ?? []).flatMap(effects));
      const answers = new Map<string | undefined, boolean>();
      const missing = [...all].filter(([effect, rule]) => {
        if (has.has(effect)) return false;
        const known = answers.get(rule.matches) ?? isOn(document, rule);
        answers.set(rule.matches, known);
        return known;
      });
      expect(
        missing.map(([effect]) => effect),
        path,
      ).toEqual([]);
    }
  });

  it('has what it shares with any other in the same order, so that the same rules win', () => {
    const all = [...looks.values()].map(({ path, rules }) => [path, [...new Set(rules.flatMap(effects))]] as const);
    for (const [one, first] of all)
      for (const [other, second] of all) {
        const [inFirst, inSecond] = [new Set(first), new Set(second)];
        expect(
          first.filter((effect) => inSecond.has(effect)),
          `${one}, ${other}`,
        ).toEqual(second.filter((effect) => inFirst.has(effect)));
      }
  });

  it('gives every custom property that it, its page or what script brings names', () => {
    const named = (text: string): string[] => [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
    for (const { path, html, looks: own } of few) {
      const rules = own.flatMap((look) => looks.get(look)?.rules ?? []);
      const always = rules.filter(({ within }) => !/@(media|supports)/.test(within));
      const given = new Set(
        always.flatMap(({ declarations }) => declarations).map((each) => each.split(':')[0]?.trim()),
      );
      const used = [...rules, ...(html.includes('data-search=') ? brought : [])].flatMap((rule) => rule.declarations);
      const wanted = new Set(named([html, ...used].join('\n')));
      expect(
        [...wanted].filter((name) => !given.has(name)),
        path,
      ).toEqual([]);
    }
  });

  // What a sheet is for is seen where there is some of everything: of one explainer there is no list of several, and most lists are short.
  it.skipIf(dossiers.length === 1)('holds little that none of its pages uses', () => {
    const inAll = (rule: SheetRule): boolean =>
      [...looks.values()].every(({ rules }) =>
        rules.some((each) => each.within === rule.within && each.selector === rule.selector),
      );
    const worn = Map.groupBy(few, ({ looks: [look = ''] }) => look);
    expect(worn.size).toBeGreaterThan(5);
    const unused = [...worn].map(([look, its]) => {
      const rules = (looks.get(look)?.rules ?? []).filter((rule) => !inAll(rule));
      const idle = rules.filter((rule) => !its.some(({ document }) => isOn(document, rule)));
      const sum = (some: SheetRule[]): number => some.reduce((total, { size }) => total + size, 0);
      return { path: its[0]?.path, share: sum(idle) / sum(rules), idle: idle.map(({ selector }) => selector) };
    });
    console.log(
      unused.map(({ path, share }) => `${path} ${Math.round(share * 100)} %`).join(', '),
      'of its sheet unused',
    );
    expect(unused.filter(({ share }) => share > MOST_UNUSED)).toEqual([]);
  });
});
