import { describe, expect, it } from 'vitest';
import { keyDays } from '#derive/keyDays';
import { factsOf } from '#facts/kinds/dossier';
import { LOCALES } from '#facts/values/text';
import { endOf, lastDay } from '#facts/values/when';
import { pageAt } from '../../support/builtPages.ts';
import { knownFrom } from '../../support/knownFrom.ts';
import { dossierOf } from '../../support/realContent.ts';
import { storyPath } from '../../support/siteContent.ts';

const dossier = dossierOf('content');

it('the past of the first explainer is told as of four days', () => {
  expect(keyDays(dossier)).toEqual(['2025-10-28', '2026-02-27', '2026-03-18', '2026-04-27']);
});

describe.each(keyDays(dossier))('as of %s', (day) => {
  it.each(LOCALES)('much was known, much was not, and only SoftBank had paid: %s', (locale) => {
    const { document } = pageAt(`${storyPath(dossier, locale)}as-of/${day}/`);
    expect(document.querySelectorAll('main [data-fact]').length).toBeGreaterThan(70);
    expect(dossier.facts.filter(({ id }) => knownFrom(dossier, id) > day).length).toBeGreaterThan(40);
    for (const row of document.querySelectorAll('main table.deals tbody tr'))
      if (/낸 돈|paid/i.test(row.querySelector('td:nth-of-type(2)')?.textContent ?? ''))
        expect(row.textContent).toMatch(/소프트뱅크 주도|SoftBank-led/);
  });

  it('some money was still to be paid', () => {
    const payments = factsOf(dossier, 'deals').flatMap(({ payments: all }) => all ?? []);
    expect(payments.filter(({ when }) => lastDay(endOf(when)) > day).length).toBeGreaterThan(0);
  });
});
