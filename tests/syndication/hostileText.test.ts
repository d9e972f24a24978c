import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartSpec } from '#charts/chartOf';
import { drawChart } from '#charts/drawChart';
import { liveChart } from '#charts/forms/bars/liveChart';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import { isWordKind } from '#facts/kinds/vocabulary';
import { LOCALES } from '#facts/values/text';
import { dataSets } from '#syndication/data/dataFiles';
import { factRecordFile } from '#syndication/data/factRecord';
import { factTableFile } from '#syndication/data/factTable';
import { atomOf } from '#syndication/feeds/atom';
import { changeFeed } from '#syndication/feeds/changeFeed';
import type { Feed } from '#syndication/feeds/feed';
import { jsonFeedOf } from '#syndication/feeds/jsonFeed';
import { siteFeed } from '#syndication/feeds/siteFeed';
import { oneLine } from '#syndication/plainWords';
import { drawCard } from '#syndication/share/drawCard';
import { cardInWords, cardPath } from '#syndication/share/shareCard';
import { articleNode } from '#syndication/machines/structuredArticle';
import { differenceClaim, positionClaim } from '#syndication/machines/structuredClaim';
import { datasetGraph } from '#syndication/machines/structuredDataset';
import { factNodes } from '#syndication/machines/structuredFact';
import { dataBlock } from '#syndication/machines/structuredGraph';
import { termSet } from '#syndication/machines/structuredGlossary';
import { pageGraph } from '#syndication/machines/structuredPage';
import { partyNode } from '#syndication/machines/structuredParty';
import { wholeExplainer } from '#syndication/data/wholeExplainer';
import { stories } from '../support/everyField.ts';
import { FIELDS, hostileContent, type Judged } from '../support/hostileContent.ts';
import { hostileText } from '../support/hostileText.ts';
import { readAtom } from '../support/readAtom.ts';
import { searchedEntries } from '../support/searchedEntries.ts';
import { runsOf } from '../support/runs.ts';
import { cardsOf } from '../support/shareCards.ts';

/**
 * Ten thousand hostile texts, through every text field of every kind, of which `npm test` asks a tenth. The facts check refuses some; each of the others must end
 * as text wherever it is written, as parsers that are not ours read it.
 */
const TEXTS = runsOf(10_000);
const SITE = 'https://site.test/';
const ROUNDS = Math.ceil(TEXTS / FIELDS);

const quiet = hostileContent(['']).dossier;
let rounds: Judged[] = [];
beforeAll(() => {
  const texts = fc.sample(hostileText, { numRuns: ROUNDS * FIELDS, seed: 20 });
  rounds = Array.from({ length: ROUNDS }, (_, at) => hostileContent(texts.slice(at * FIELDS, (at + 1) * FIELDS)));
}, 60_000);

const each = (look: (dossier: Dossier, judged: Judged) => void): void =>
  rounds.forEach((one) => look(one.dossier, one));
const elements = (root: ParentNode): Element[] => [...root.querySelectorAll('*')];
const html = (text: string): ParentNode =>
  parseHTML(`<html><body>${text}</body></html>`).document.body as unknown as ParentNode;

/** The names of elements and, with each, of its attributes. */
const namesIn = (root: ParentNode): string[] =>
  elements(root).flatMap(({ localName, attributes }) => [
    localName,
    ...[...attributes].map(({ name }) => `${localName} ${name}`),
  ]);

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** The shape of a value: its keys, its lists’ lengths and what kind of thing stands where. */
function shapeOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return value.map(shapeOf);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

describe('hostile texts in every field', { timeout: 60_000 }, () => {
  it('are as many as were asked for, of which many are refused and most stand', () => {
    const stand = rounds.flatMap(({ filled }) => filled);
    const refused = rounds.flatMap(({ refused }) => refused);
    console.log(`${stand.length} stand, ${refused.length} are refused`);
    expect(stand.length + refused.length).toBeGreaterThanOrEqual(TEXTS);
    expect(stand.length).toBeGreaterThan(TEXTS / 2);
    expect(refused.length).toBeGreaterThan(TEXTS / 5);
    expect(new Set(stand.map(({ field }) => field.name)).size).toBeGreaterThan(140);
    // What only a page without markup rules would show, or nobody would see, never stands.
    expect(stand.filter(({ typed }) => /[\0\u202e\u2066\ufffe]|\p{Cs}/u.test(typed))).toEqual([]);
    const all = stand.map(({ meant }) => meant ?? '').join('\n');
    for (const sign of [
      '</script>',
      '<!--',
      ']]>',
      '${',
      '{{',
      '../',
      '=cmd|',
      '<svg onload',
      '" onmouseover',
      '&lt;',
      '👩‍👩‍👧',
    ])
      expect(all, sign).toContain(sign);
  });

  it('come back as they are from the file of the whole', () => {
    let found = 0;
    const shape = JSON.stringify(shapeOf(wholeExplainer(quiet)));
    each((dossier, { filled }) => {
      const file = dataSets(dossier, SITE)[0]?.files[0]?.body ?? '';
      const whole: unknown = JSON.parse(file);
      expect(JSON.stringify(shapeOf(wholeExplainer(dossier)))).toBe(shape);
      const texts = new Set(textsIn(whole).map(oneLine));
      // What a citation says is the desk's, and words are told where facts use them.
      const isTold = ({ field }: (typeof filled)[number]): boolean =>
        !field.path.includes('says') && !isWordKind(field.file.split('/')[1] ?? '');
      const told = filled.filter((one) => one.meant !== undefined && isTold(one));
      expect(
        told.filter(({ meant }) => !texts.has(oneLine(meant ?? ''))).map(({ field, meant }) => [field.name, meant]),
      ).toEqual([]);
      found += told.length;
    });
    expect(found).toBeGreaterThan(TEXTS / 4);
  });

  it('are cells of tables, none of them a formula', () => {
    let cells = 0;
    const isFormula = (cell: string): boolean => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell);
    const rowsOf = (csv: string): string[][] => {
      expect(csv.startsWith('\ufeff')).toBe(true);
      return csvParseRows(csv.slice(1));
    };
    each((dossier) => {
      for (const { files } of dataSets(dossier, SITE)) {
        const [csv, json] = files;
        if (csv?.format !== 'CSV' || !json) continue;
        const { rows } = JSON.parse(json.body) as { rows: Record<string, unknown>[] };
        const [names = [], ...read] = rowsOf(csv.body);
        const cellOf = (value: unknown): string => (value === null ? '' : String(value as string));
        const safe = (cell: string): string => (isFormula(cell) ? `'${cell}` : cell);
        expect(read).toEqual(rows.map((row) => names.map((name) => safe(cellOf(row[name])))));
        expect(read.flat().filter(isFormula)).toEqual([]);
        cells += read.flat().length;
      }
      for (const fact of dossier.facts) {
        const rows = rowsOf(factTableFile(dossier, fact, SITE));
        expect(rows.filter((row) => row.length !== 2)).toEqual([]);
        expect(rows.flat().filter(isFormula)).toEqual([]);
        expect(JSON.parse(factRecordFile(dossier, fact, SITE))).toBeTypeOf('object');
      }
    });
    expect(cells).toBeGreaterThan(TEXTS);
  });

  it('are words of feeds', () => {
    const feedsOf = (dossier: Dossier): Feed[] =>
      LOCALES.flatMap((locale) => [siteFeed([dossier], locale, SITE), changeFeed(dossier, locale, SITE)]);
    // A reader of XML takes a carriage return as it was written, and what XML cannot hold as U+FFFD.
    const held = (text: string): string =>
      text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\ufffd');
    each((dossier) => {
      feedsOf(dossier).forEach((feed, at) => {
        const atom = readAtom(atomOf(feed));
        const json = JSON.parse(jsonFeedOf(feed)) as {
          items: { title: string; summary: string; content_html: string }[];
        };
        expect(atom.entries.map(({ title, summary, content, url }) => [title, summary, content, url])).toEqual(
          feed.entries.map(({ title, summary, html, url }) => [held(title), held(summary), held(html), url]),
        );
        expect(json.items.map(({ title, content_html }) => [title, content_html])).toEqual(
          feed.entries.map(({ title, html }) => [title, html]),
        );
        const calm = feedsOf(quiet)[at];
        expect(feed.entries.map(({ html: content }) => namesIn(html(content)))).toEqual(
          calm?.entries.map(({ html: content }) => namesIn(html(content))),
        );
        expect(feed.entries.map(({ url }) => url)).toEqual(calm?.entries.map(({ url }) => url));
      });
    });
  });

  it('are values of structured data, and end no script', () => {
    const nodes = (dossier: Dossier, of: Fact, locale: 'ko' | 'en') => [
      ...factNodes(of, dossier, locale, SITE),
      ...(of.folder === 'positions' ? positionClaim(of, dossier, locale, SITE) : []),
      ...(of.folder === 'differences' ? [differenceClaim(of, dossier, locale, SITE)] : []),
      ...(of.folder === 'terms' ? [termSet([of], dossier, locale, SITE)] : []),
      ...(of.folder === 'organisations' || of.folder === 'people' ? [partyNode(of, dossier, locale, SITE)] : []),
    ];
    each((dossier) => {
      for (const locale of LOCALES) {
        const all = [
          articleNode(dossier, locale, SITE),
          ...dossier.facts.flatMap((fact) => nodes(dossier, fact, locale)),
        ];
        const steps = dossier.facts.map((fact) => ({ name: fact.title[locale], path: '/' }));
        for (const graph of [pageGraph(locale, SITE, steps, all), datasetGraph(dossier, locale, SITE)]) {
          const page = parse(`<!doctype html><body><script type="application/ld+json">${dataBlock(graph)}</script>`);
          const body = page.childNodes
            .flatMap((node) => ('childNodes' in node ? node.childNodes : []))
            .find(({ nodeName }) => nodeName === 'body');
          const inside = body && 'childNodes' in body ? body.childNodes : [];
          expect(inside.map(({ nodeName }) => nodeName)).toEqual(['script']);
          const [script] = inside;
          const said =
            script && 'childNodes' in script
              ? script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
              : '';
          expect(JSON.parse(said)).toEqual(JSON.parse(JSON.stringify(graph)));
        }
      }
    });
  });

  it('are letters of charts, as SVG and as what script draws', () => {
    const drawings = (dossier: Dossier) =>
      LOCALES.flatMap((locale) =>
        Object.keys(dossier.explainer.charts).flatMap((id) => {
          const spec = chartSpec(dossier, id, locale);
          return spec
            ? [{ spec, svg: (['wide', 'narrow'] as const).map((layout) => drawChart(spec, layout, `${id}-${layout}`)) }]
            : [];
        }),
      );
    const known = new Set(drawings(quiet).flatMap(({ svg }) => svg.flatMap((one) => namesIn(html(one)))));
    known.add('tspan').add('tspan x').add('tspan dy');
    expect(drawings(quiet)).toHaveLength(2);
    each((dossier) => {
      for (const { spec, svg } of drawings(dossier)) {
        for (const one of svg) {
          expect(namesIn(html(one)).filter((name) => !known.has(name))).toEqual([]);
          expect(html(one).querySelector('title')?.textContent).toBe(spec.title);
          expect(html(one).querySelector('desc')?.textContent).toBe(spec.description);
        }
        const live = liveChart(dossier, spec);
        expect(JSON.parse(JSON.stringify(live))).toEqual(live);
      }
    });
  });

  it('name no file and lead nowhere', () => {
    const addresses = (dossier: Dossier): unknown => [
      dataSets(dossier, SITE).flatMap(({ files }) => files.map(({ name }) => name)),
      cardsOf([dossier]).map(cardPath),
      LOCALES.map((locale) => [
        ...new Set(entriesOf(dossier, locale).map(({ address, group }) => `${group} ${address}`)),
      ]),
    ];
    each((dossier) => expect(addresses(dossier)).toEqual(addresses(quiet)));
  });

  it('are words to be found', () => {
    each((dossier) => {
      for (const locale of LOCALES) {
        const entries = entriesOf(dossier, locale);
        expect(JSON.parse(JSON.stringify(entries))).toEqual(
          JSON.parse(JSON.stringify(entries, (_, value: unknown) => value)),
        );
        expect(entries.filter(({ title }) => title.trim() === '')).toEqual([]);
      }
    });
  });

  it('are drawn in pictures', () => {
    const calm = cardsOf([quiet]).length;
    each((dossier) => {
      const cards = cardsOf([dossier]);
      expect(cards).toHaveLength(calm);
      expect(cards.map(cardInWords).filter((words) => words.trim() === '')).toEqual([]);
    });
    for (const { dossier } of rounds.slice(0, 8)) {
      for (const card of cardsOf([dossier]).filter(({ name }) => name === 'explainer' || name === 'home')) {
        const png = Buffer.from(drawCard(card));
        expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
      }
    }
  });
});

function entriesOf(dossier: Dossier, locale: 'ko' | 'en') {
  const story = stories.find(({ path }) => path.endsWith(`${locale}.mdx`))?.text ?? '';
  return searchedEntries(dossier, story, locale);
}
