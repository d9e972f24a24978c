import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORM_NAMES } from '#facts/charts/forms';
import { SELECTIONS } from '#facts/charts/selections';
import type { Dossier } from '#facts/kinds/dossier';
import { KIND_FOLDERS } from '#facts/kinds/kinds';
import { FORMS } from '#facts/values/value';
import { TAGS } from '#intake/tags';
import { dossiersOf } from '../support/realContent.ts';
import { LOCALES } from '#facts/values/text';

/** What a form, a tag or a kind looks like is looked at in an invented story that has them all: none is published unseen. */
const LAYERS = ['sample', 'every-form'];
const content = mkdtempSync(join(tmpdir(), 'jaengjeom-'));
let dossier: Dossier;

beforeAll(() => {
  for (const layer of LAYERS) cpSync(`tests/fixtures/${layer}`, content, { recursive: true });
  const found = dossiersOf(content).find(({ explainer }) => explainer.id === 'beacon');
  if (!found) throw new Error('the explainer that has everything could not be read');
  dossier = found;
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

describe('the invented explainer of fixtures/every-form', () => {
  it('has a fact of every kind', () => {
    const there = new Set<string>(dossier.facts.map(({ folder }) => folder));
    expect(KIND_FOLDERS.filter((kind) => !there.has(kind))).toEqual([]);
  });

  it('has a chart of every form', () => {
    const forms = new Set(Object.values(dossier.explainer.charts).map(({ form }) => form));
    expect(FORM_NAMES.filter((form) => !forms.has(form))).toEqual([]);
  });

  it('chooses in every way', () => {
    const shown = Object.values(dossier.explainer.charts).map(({ shows }) => shows);
    expect(SELECTIONS.filter(({ is }) => !shown.some((shows) => is(shows))).map(({ example }) => example)).toEqual([]);
  });

  it.each(LOCALES)('uses every tag in %s', (locale) => {
    const story = readFileSync(`tests/fixtures/every-form/beacon/story/${locale}.mdx`, 'utf8');
    // What leads to another explainer wants another: long/secondExplainer.test.ts.
    const own = Object.keys(TAGS).filter((tag) => TAGS[tag]?.of !== 'explainer');
    expect(own.filter((tag) => !story.includes(`<${tag}`))).toEqual([]);
  });

  it('has a value of every form', () => {
    const forms = new Set(dossier.facts.map((fact) => (fact.folder === 'figures' ? fact.value?.form : undefined)));
    expect(FORMS.filter((form) => !forms.has(form))).toEqual([]);
  });
});
