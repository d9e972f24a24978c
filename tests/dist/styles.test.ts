import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/builtPages.ts';
import { samplePages } from '../support/samplePages.ts';
import { rulesOf, type SheetRule } from '../support/sheetRules.ts';

/** The part of a sheet, beyond what all have, that none of its pages uses: what only other content or script brings. It must not grow back. */
const MOST_UNUSED = 0.26;

const sample = new Set(samplePages());
const pages = builtPages().map((page) => ({ ...page, sheets: sheetsOf(page.document) }));
const few = pages.filter(({ path }) => sample.has(path));
const addresses = [...new Set(pages.flatMap(({ sheets }) => sheets))];
const sheets = new Map(addresses.map((address) => [address, rulesOf(address)]));
/** Sheets that no page asks for. Script brings one, with what is found, when a reader searches. */
const others = readdirSync('dist/_astro').filter(
  (file) => file.endsWith('.css') && !addresses.some((address) => address.endsWith(file)),
);
const brought = others.flatMap((file) => rulesOf(`/_astro/${file}`));
/** `list` of `/_astro/list-1fbc16a79b7e.css`: sheets of one look differ in their headline font alone. */
const lookOf = (address: string): string => /([^/]*?)[.-][^/.-]*\.css$/.exec(address)?.[1] ?? address;

function sheetsOf(document: Document): string[] {
  return [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href') ?? '');
}

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
    for (const rule of [...sheets.values()].flat()) for (const effect of effects(rule)) all.set(effect, rule);
    expect(all.size).toBeGreaterThan(1000);
    for (const { path, document, sheets: own } of few) {
      const has = new Set(own.flatMap((address) => sheets.get(address) ?? []).flatMap(effects));
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
    const looks = [
      ...new Map(addresses.map((address) => [lookOf(address), [...new Set(sheets.get(address)?.flatMap(effects))]])),
    ];
    for (const [one, first] of looks)
      for (const [other, second] of looks) {
        const [inFirst, inSecond] = [new Set(first), new Set(second)];
        expect(
          first.filter((effect) => inSecond.has(effect)),
          `${one}, ${other}`,
        ).toEqual(second.filter((effect) => inFirst.has(effect)));
      }
  });

  it('gives every custom property that it, its page or what script brings names', () => {
    const named = (text: string): string[] => [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
    for (const { path, html, sheets: own } of few) {
      const rules = own.flatMap((address) => sheets.get(address) ?? []);
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

  it('holds little that none of its pages uses', () => {
    const inAll = (rule: SheetRule): boolean =>
      [...sheets.values()].every((rules) =>
        rules.some((each) => each.within === rule.within && each.selector === rule.selector),
      );
    const looks = Map.groupBy(few, ({ sheets: [address = ''] }) => lookOf(address));
    expect(looks.size).toBeGreaterThan(5);
    const unused = [...looks].map(([look, its]) => {
      const rules = (sheets.get(its[0]?.sheets[0] ?? '') ?? []).filter((rule) => !inAll(rule));
      const idle = rules.filter((rule) => !its.some(({ document }) => isOn(document, rule)));
      const sum = (some: SheetRule[]): number => some.reduce((total, { size }) => total + size, 0);
      return { look, share: sum(idle) / sum(rules), idle: idle.map(({ selector }) => selector) };
    });
    console.log(
      unused.map(({ look, share }) => `${look} ${Math.round(share * 100)} %`).join(', '),
      'of a sheet unused',
    );
    expect(unused.filter(({ share }) => share > MOST_UNUSED)).toEqual([]);
  });
});
