import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yearsOf } from '#derive/values';
import { assemble } from '#facts/desk/assemble';
import { formatWhen } from '#format/date';
import { formatNumber } from '#format/number';
import { formatValue } from '#format/value';
import { LOCALES, type Locale } from '#facts/values/text';
import type { Accepted } from '#intake/problem';
import { readFolder } from '#intake/readFolder';
import type { WrittenFile } from '#intake/writtenFile';
import { zonedDay } from '#syndication/zonedDay';
import { builtPages, idsOf, isStory, type BuiltPage } from '../support/builtPages.ts';
import { dossierOf, dossiersOf } from '../support/realContent.ts';
import { thingsOf, unshown } from '../support/structuredData.ts';
import { dollars, percent, SPOKEN } from '../support/values.ts';
import { renumber, rewritten, type Renumbered, type Salt } from '../support/renumber.ts';

/**
 * Change one fact, and everything changes with it. Every amount, share, count and date is given a number of its own,
 * since 300 stands for two things; then each is given another. What the first page said must be gone from the second.
 */
const workshop = mkdtempSync(join(tmpdir(), 'jaengjeom-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

interface Edition {
  /** Where it was built. */
  out: string;
  values: Renumbered[];
  /** Every file to take away, by name. */
  files: Map<string, string>;
  /** What script fetches to draw the charts again, one after another. */
  charts: Record<Locale, string>;
  pages: Record<Locale, Page>;
  /** The page and the data file of one fact. */
  page: (fact: string, locale: Locale) => Page;
  data: (fact: string) => string;
  /** Every page of facts, organisations and people in a language, and every data file, as one text each. */
  allPages: Record<Locale, string>;
  allData: string;
}

interface Page {
  html: string;
  said: Map<string, string[]>;
}

function edition(salt: Salt): Edition {
  const content = join(workshop, `content-${salt}`);
  const out = join(workshop, `dist-${salt}`);
  const dossier = dossierOf('content');
  const isOther = (path: string): boolean => others.some((other) => path.startsWith(`${other}/`));
  const others = dossiersOf('content')
    .map(({ explainer }) => explainer.id)
    .filter((id) => id !== dossier.explainer.id);
  cpSync('content', content, { recursive: true, filter: (path) => !isOther(`${relative('content', path)}/`) });
  const files = readFolder('content').files.filter(({ path }) => !isOther(path));
  const values = renumber(dossier, files, salt);
  for (const file of files) {
    const changes = values.filter((value) => value.file === file.path);
    writeFileSync(join(content, file.path), withoutWeekdays(rewritten(file, changes, salt)));
  }
  for (const path of unnamedSources(files)) rmSync(join(content, path));
  acceptReadings(content);
  if (salt === 1) correct(join(content, CORRECTED));
  const done = spawnSync('node', ['src/cli/build.ts', '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
  const page = (...paths: string[]): Page => {
    const html = paths.map((path) => readFileSync(join(out, path, 'index.html'), 'utf8'));
    return { html: html.join('\n'), said: boundTexts(html) };
  };
  // The story and every page behind it: its money, its days, what the article got wrong.
  const story = (path: string): Page => {
    const behind = readdirSync(join(out, path)).filter((name) => existsSync(join(out, path, name, 'index.html')));
    return page(path, ...behind.map((name) => `${path}/${name}`));
  };
  const folder = join(out, 'azure-exclusivity/data');
  const taken = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const charts = (locale: Locale) => {
    const folder = join(out, 'azure-exclusivity/charts');
    const files = readdirSync(folder).filter((file) => file.endsWith(`.${locale}.json`));
    return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  };
  const built = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|\/)(facts|organisations|people)\//.test(file),
  );
  const joined = (belongs: (file: string) => boolean): string =>
    built
      .filter(belongs)
      .map((file) => readFileSync(join(out, file), 'utf8'))
      .join('\n');
  return {
    out,
    values,
    files: taken,
    charts: { ko: charts('ko'), en: charts('en') },
    pages: { ko: story('azure-exclusivity'), en: story('en/azure-exclusivity') },
    page: (fact, locale) => page(`${locale === 'en' ? 'en/' : ''}azure-exclusivity/facts/${fact}`),
    data: (fact) => readFileSync(join(out, `azure-exclusivity/facts/${fact}.json`), 'utf8'),
    allPages: {
      ko: joined((file) => file.endsWith('.html') && !file.startsWith('en/')),
      en: joined((file) => file.endsWith('.html') && file.startsWith('en/')),
    },
    allData: joined((file) => file.endsWith('.json')),
  };
}

/** A day that moves is another day of the week. */
const withoutWeekdays = (text: string): string =>
  text.replace(/[월화수목금토일]요일/g, '그날').replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, 'that day');

/** Shared sources that only the other explainers name. */
function unnamedSources(files: readonly WrittenFile[]): string[] {
  const isShared = ({ path }: WrittenFile): boolean => path.startsWith('reference/sources/');
  const named = files.flatMap((file) => (isShared(file) ? [] : file.text)).join('\n');
  return files.flatMap((file) =>
    isShared(file) && !named.includes(/([^/]+)\.mdx$/.exec(file.path)?.[1] ?? '') ? file.path : [],
  );
}

/** Sentences that compare values are no longer true of others: what is read in prose is accepted, as an editor would, and nothing else. */
function acceptReadings(content: string): void {
  for (let round = 0; round < 3; round++) {
    const { files } = readFolder(content);
    const { problems } = assemble(files);
    const readings = problems.filter(({ level, accepted }) => level === 'warning' && accepted);
    if (readings.length === 0) return;
    const byFile = Map.groupBy(readings, ({ file }) => file.replace(/\/story\/.*/, '/explainer.mdx'));
    for (const [path, own] of byFile) {
      const lines = own.map(({ code, accepted }) => JSON.stringify(waiverOf(code, accepted)));
      const file = join(content, path);
      const text = readFileSync(file, 'utf8');
      const has = /^waivers:/m.test(text);
      const added = has ? '' : 'waivers:\n';
      const items = [...new Set(lines)].map((line) => `  - ${line}\n`).join('');
      writeFileSync(
        file,
        has ? text.replace(/^waivers:\n/m, (head) => head + items) : text.replace(/---\n$/, `${added}${items}---\n`),
      );
    }
  }
}

function waiverOf(code: string, accepted: Accepted | undefined) {
  const { words, facts, on, sources = [] } = accepted ?? {};
  const [source] = sources;
  const why = 'The values are others here: a test has changed them.';
  return { code, on, words, ...(facts ? { facts } : {}), ...(source ? { source } : {}), why };
}

/** A fact in which the second edition corrects the first. */
const CORRECTED = 'azure-exclusivity/deals/openai-azure-purchase.mdx';
/** Later than any change on file: the last day that a check takes for one that has come. */
const CORRECTION = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

function correct(file: string): void {
  const why = '{ ko: 공시를 잘못 읽었다., en: We misread the filing. }';
  const line = `history:\n  - { on: ${CORRECTION}, kind: correction, field: instrument, was: equity, now: compute-purchase, why: ${why} }\n`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/---\n$/, `${line}---\n`));
}

/** What stands in elements bound to each fact. */
function boundTexts(pages: readonly string[]): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const html of pages) {
    const { document } = parseHTML(html) as unknown as { document: Document };
    for (const element of document.querySelectorAll('[data-fact]')) {
      for (const id of (element.getAttribute('data-fact') ?? '').split(' '))
        said.set(id, [...(said.get(id) ?? []), element.textContent ?? '']);
    }
  }
  return said;
}

/** A value as the page would say it, without what qualifies it. */
function spoken({ kind, value }: Renumbered, locale: Locale): string {
  switch (kind) {
    case 'usd':
      return formatValue(dollars(Number(value)), SPOKEN, locale);
    case 'percent':
      return formatValue(percent(Number(value)), SPOKEN, locale);
    case 'count':
      return formatNumber(Number(value), locale);
    case 'years':
      return formatValue(yearsOf(Number(value)), SPOKEN, locale);
    case 'date':
      return formatWhen(String(value), locale);
    default:
      return kind satisfies never;
  }
}

/**
 * What a page need not say of a fact: the two ends of a range stand as one text (1~3월), and a figure that is only a number
 * in a sentence is not dated there.
 */
function mustBeSeen({ kind, path, file }: Renumbered): boolean {
  if (kind !== 'date') return !path.includes('conflicts');
  return !['from', 'to'].includes(String(path.at(-1))) && !file.includes('/figures/');
}

let first: Edition;
let second: Edition;
beforeAll(() => {
  first = edition(0);
  second = edition(1);
}, 120_000);

describe('one fact changed changes the page', { timeout: 120_000 }, () => {
  it('takes every amount, share, count and date', () => {
    const kinds = first.values.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'usd').length).toBeGreaterThan(25);
    expect(kinds.filter((kind) => kind === 'percent').length).toBeGreaterThan(8);
    expect(kinds.filter((kind) => kind === 'count').length).toBeGreaterThan(3);
    expect(kinds.filter((kind) => kind === 'date').length).toBeGreaterThan(80);
    const numbers = first.values.filter(({ kind }) => kind !== 'date').map((value) => spoken(value, 'ko'));
    expect(numbers.filter((text, at) => numbers.indexOf(text) !== at)).toEqual([]);
  });

  it.each(LOCALES)('shows each where its fact is named: %s', (locale) => {
    const unseen = (edition: Edition): string[] =>
      edition.values
        .filter(mustBeSeen)
        .filter(
          (value) => !edition.pages[locale].said.get(value.fact)?.some((text) => text.includes(spoken(value, locale))),
        )
        .map((value) => `${value.fact} ${value.path.join('.')} ${spoken(value, locale)}`);
    expect(unseen(first)).toEqual([]);
    expect(unseen(second)).toEqual([]);
  });

  it.each(LOCALES)('leaves no old number anywhere, text, chart, table or description: %s', (locale) => {
    const html = second.pages[locale].html;
    const left = first.values
      .filter(({ kind }) => kind === 'usd' || kind === 'percent')
      .filter((value) => new RegExp(`(?<![\\d,.])${escape(spoken(value, locale))}`).test(html));
    expect(left.map((value) => `${value.fact} ${spoken(value, locale)}`)).toEqual([]);
  });

  it('leaves no old amount in any file to take away, and has the new', () => {
    const amounts = (edition: Edition): string[] =>
      edition.values.filter(({ kind }) => kind === 'usd').map(({ value }) => String(value));
    const holds = (text: string, amount: string): boolean => new RegExp(`(?<![\\d.])${amount}(?![\\d.])`).test(text);
    const left = [...second.files].flatMap(([file, text]) =>
      amounts(first)
        .filter((amount) => holds(text, amount))
        .map((amount) => `${file} ${amount}`),
    );
    expect(left).toEqual([]);
    const whole = second.files.get('azure-exclusivity.json') ?? '';
    expect(amounts(second).filter((amount) => !holds(whole, amount))).toEqual([]);
  });

  it.each(LOCALES)('leaves no old number in the data of a chart, and has the new: %s', (locale) => {
    const holds = (edition: Edition, value: Renumbered): boolean =>
      new RegExp(`(?<![\\d,.])${escape(spoken(value, locale))}`).test(edition.charts[locale]);
    const drawn = first.values
      .map((value, at) => [value, second.values[at]] as const)
      .filter(([value]) => (value.kind === 'usd' || value.kind === 'percent') && holds(first, value));
    expect(drawn.length).toBeGreaterThan(15);
    expect(drawn.filter(([was, now]) => holds(second, was) || !now || !holds(second, now))).toEqual([]);
  });

  it.each(LOCALES)('shows as many times the new as it showed the old: %s', (locale) => {
    const times = (edition: Edition, value: Renumbered): number =>
      edition.pages[locale].said.get(value.fact)?.filter((text) => text.includes(spoken(value, locale))).length ?? 0;
    const uneven = first.values.flatMap((value, at) => {
      const after = second.values[at];
      return !after || value.kind === 'date' || times(first, value) === times(second, after)
        ? []
        : [`${value.fact} ${value.path.join('.')}`];
    });
    expect(uneven).toEqual([]);
  });
});

describe('one fact changed changes what machines are told', { timeout: 120_000 }, () => {
  const told = ({ out }: Edition, path: string) =>
    thingsOf({
      document: parseHTML(readFileSync(join(out, path, 'index.html'), 'utf8')).document as unknown as Document,
    });
  const of = (edition: Edition, path: string, type: string) =>
    told(edition, path).filter((thing) => thing['@type'] === type);

  it('says with every page what the page says, corrections among it', () => {
    const pages = builtPages(second.out);
    const speaking = pages.filter(({ html }) => html.includes('application/ld+json'));
    expect(speaking.length).toBeGreaterThan(400);
    // A page is parsed each time it is asked for its document: here once.
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const ids = new Map<string, ReadonlySet<string>>();
    const isPlace = (path: string, id: string): boolean => {
      const page = byPath.get(path);
      const known = ids.get(path) ?? new Set(page ? idsOf(page.document) : []);
      ids.set(path, known);
      return known.has(id);
    };
    // A story tells its sources on pages of their own; the one that has all says what they say.
    const whole = (page: BuiltPage): BuiltPage =>
      (isStory(page) && pages.find(({ path }) => path === `${page.path}all/`)) || page;
    const unsaid = speaking.flatMap((each) => {
      const page: BuiltPage = { ...each };
      return unshown(page, isPlace, whole(page)).map((stated) => `${page.path}: ${stated}`);
    });
    expect(unsaid).toEqual([]);
  });

  it.each(['', 'en/'])('moves the day of the last change, and tells of the correction: /%s', (language) => {
    const page = `${language}azure-exclusivity`;
    const [before] = of(first, page, 'BackgroundNewsArticle');
    const [after] = of(second, page, 'BackgroundNewsArticle');
    expect(String(before?.['dateModified']) < CORRECTION).toBe(true);
    expect(after?.['datePublished']).toBe(before?.['datePublished']);
    expect(after?.['dateModified']).toBe(zonedDay(CORRECTION));
    expect(after?.['description']).not.toBe(before?.['description']);
    for (const path of [page, `${page}/corrections`, `${language}corrections`]) {
      const days = (edition: Edition) => of(edition, path, 'CorrectionComment').map((each) => each['datePublished']);
      expect(days(first)).not.toContain(zonedDay(CORRECTION));
      expect(days(second).filter((day) => day === zonedDay(CORRECTION))).toHaveLength(1);
    }
  });

  it('changes the claims whose numbers changed', () => {
    const claims = (edition: Edition): string[] =>
      builtPages(edition.out)
        .filter(({ html }) => html.includes('"Claim"'))
        .flatMap((page) =>
          thingsOf(page).flatMap((thing) => (thing['@type'] === 'Claim' ? JSON.stringify(thing) : [])),
        );
    const before = claims(first);
    const changed = claims(second).filter((claim) => !before.includes(claim));
    expect(changed.length).toBeGreaterThan(10);
    expect(changed.length).toBeLessThan(before.length);
  });
});

describe('one fact changed changes its page and its data', { timeout: 120_000 }, () => {
  it.each(LOCALES)('shows the new value on its own page: %s', (locale) => {
    const byFact = Map.groupBy(second.values, ({ fact }) => fact);
    const unseen = [...byFact].flatMap(([fact, values]) => {
      const texts = second.page(fact, locale).said.get(fact) ?? [];
      return values
        .filter(({ path, kind }) => kind !== 'date' || !['from', 'to'].includes(String(path.at(-1))))
        .filter((value) => !texts.some((text) => text.includes(spoken(value, locale))))
        .map((value) => `${fact} ${value.path.join('.')} ${spoken(value, locale)}`);
    });
    expect(unseen).toEqual([]);
  });

  it.each(LOCALES)('leaves no old number on any page of a fact, an organisation or a person: %s', (locale) => {
    const left = first.values
      .filter(({ kind }) => kind === 'usd' || kind === 'percent')
      .filter((value) => new RegExp(`(?<![\\d,.])${escape(spoken(value, locale))}`).test(second.allPages[locale]));
    expect(left.map((value) => `${value.fact} ${spoken(value, locale)}`)).toEqual([]);
  });

  it('gives the new value in its own data, and the old in none', () => {
    const inData = ({ kind, value }: Renumbered): RegExp =>
      kind === 'date'
        ? new RegExp(`"${String(value)}"`)
        : new RegExp(`"(usd|percent|number|years|from|to)": ${escape(String(Number(value)))}\\b(?!\\.)`);
    expect(second.allData.length).toBeGreaterThan(100_000);
    const unseen = second.values.filter((value) => !inData(value).test(second.data(value.fact)));
    expect(unseen.map(({ fact, path }) => `${fact} ${path.join('.')}`)).toEqual([]);
    const left = first.values
      .filter(({ kind }) => kind === 'usd')
      .filter((value) => inData(value).test(second.allData));
    expect(left.map(({ fact, path }) => `${fact} ${path.join('.')}`)).toEqual([]);
    const spokenStill = LOCALES.flatMap((locale) =>
      first.values
        .filter(({ kind }) => kind === 'usd' || kind === 'percent')
        .map((value) => spoken(value, locale).replaceAll('\u00a0', ' ').replaceAll('\u2060', ''))
        .filter((text) => new RegExp(`(?<![\\d,.])${escape(text)}`).test(second.allData)),
    );
    expect(spokenStill).toEqual([]);
  });
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
