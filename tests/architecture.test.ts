import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES, OWN_LETTERS, type Locale } from '#intake/languages';

/** The rules of src/README.md. Its table is compared with this one, so that neither can drift. */
const MAY_IMPORT: Record<string, string[]> = {
  intake: [],
  facts: ['intake'],
  derive: ['facts', 'intake'],
  copy: ['facts'],
  format: ['facts', 'derive', 'intake', 'copy'],
  charts: ['facts', 'derive', 'format', 'copy', 'intake'],
  syndication: ['facts', 'derive', 'format', 'copy', 'charts', 'urls'],
  components: ['facts', 'derive', 'format', 'copy', 'charts', 'urls', 'intake'],
  layouts: ['facts', 'components', 'syndication', 'copy', 'urls', 'styles', 'client'],
  client: ['charts', 'intake', 'syndication', 'styles'],
  desk: ['facts', 'intake'],
  mend: ['facts', 'format', 'derive', 'copy', 'intake'],
  pages: ['facts', 'derive', 'format', 'copy', 'charts', 'syndication', 'components', 'layouts', 'desk', 'urls'],
  cli: ['facts', 'intake', 'desk', 'integrations'],
  integrations: ['facts', 'intake', 'copy', 'urls', 'syndication', 'desk', 'mend'],
  urls: ['facts', 'derive'],
  middleware: ['format'],
  'content.config': ['desk', 'facts', 'intake'],
};

const SRC = resolve('src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(ts|astro)$/.test(path) && !path.endsWith('.d.ts'),
);
const textOf = (path: string): string => readFileSync(join(SRC, path), 'utf8');

function layerOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.ts$/, '');
}

interface Import {
  from: string;
  target: string;
  layer: string | undefined;
  typeOnly: boolean;
}

const importsOf = (path: string): Import[] => importsIn(textOf(path), path);

function importsIn(text: string, path: string): Import[] {
  // The names between the braces may stand on several lines; no statement ends between them and the place they come from.
  return [
    ...text.matchAll(
      /^\s*(?:import|export)\s+(type\s+)?(?:[^'";=()]*?\s*from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map(([, type, named, lazy]) => {
    const target = named ?? lazy ?? '';
    const own = target.startsWith('#')
      ? (target.slice(1).split('/')[0] ?? '')
      : target.startsWith('.')
        ? layerOf(relative(SRC, resolve(SRC, dirname(path), target)))
        : undefined;
    return { from: path, target, layer: own, typeOnly: type !== undefined };
  });
}

const imports = files.flatMap(importsOf);
const list = (found: Import[]): string[] => found.map(({ from, target }) => `${from} → ${target}`);

/** What currencies are called, which reports and pages both say, and which zones there are: they ask the platform for names and write no number. */
const NAMES_OF_THE_PLATFORM = ['facts/values/currency.ts', 'facts/values/timeZone.ts'];

/** Where a language may be told from the others by its name, and why. */
const TELLS_LANGUAGES_APART: Readonly<Record<string, string>> = {
  'intake/languages.ts': 'lists the languages',
};

const NOT_CODE = /^\s*(?:\/\/|\/?\*).*$/gm;

/** A language asked after by name: compared with, listed, or written into a type or a path. A new one would fall through it unseen. */
function languagesAskedAfter(text: string): string[] {
  const name = `['"\`](?:${LOCALES.join('|')})['"\`]`;
  const asked = [
    `[!=]==? ?${name}`,
    `${name} ?[!=]==`,
    `case ${name}`,
    `${name}\\s*\\|\\s*${name}`,
    `\\[${name}, ${name}\\]`,
    `(?:includes|has)\\(${name}\\)`,
    `['"\`](?:${LOCALES.join(',')})['"\`]`,
    `['"]/(?:${LOCALES.join('|')})/`,
    `(?:${LOCALES.join('|')})\\\\/`,
    `\\? ${name} :|: ${name}[);]`,
    `(?:${LOCALES.join('|')}), (?:${LOCALES.join('|')})['"\`]`,
    `(?:${LOCALES.join('|')}): \\[?…\\]?, (?:${LOCALES.join('|')}):`,
  ];
  return text.replace(NOT_CODE, '').match(new RegExp(asked.join('|'), 'g')) ?? [];
}

const PATTERN =
  /(?<=[=(,:[!&|?{]\s*|return\s|^\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/|String\.raw`[^`]*`/gm;
const OWN = Object.values(OWN_LETTERS).join('');

/** Patterns that hold words of two languages: a third one’s would be missing from them unseen. */
function patternsOfSeveral(text: string): string[] {
  return [...text.replace(NOT_CODE, '').matchAll(PATTERN)].flatMap(([pattern]) => {
    const letters = pattern.replaceAll(OWN, '');
    const latin = pattern.replace(/^String\.raw|\[(?:[^\]\\]|\\.)*\]|\\[pP]\{\w+=?\w+\}|\?<\w+>|\\.|\$\{[^}]*\}/g, '');
    return new RegExp(`[${OWN}]`).test(letters) && /[a-z]{2,}/.test(latin) ? [pattern] : [];
  });
}

/**
 * What the style sheets set for some languages and not for others, and of each why: one that is not named in the selector is set as
 * the rule for all says, which somebody has looked at.
 */
const SET_BY_LANGUAGE: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'html:lang(en)': { ko: 'the rule for all is measured for it', en: 'Latin letters stand lower, and so do its lines' },
  'html:lang(en) h1': {
    ko: 'the rule for all is measured for it',
    en: 'its words are longer and its letters narrower',
  },
  ':lang(ko) .big': {
    ko: 'its words of number are not among the letters of the serif',
    en: 'its figures are in the serif',
  },
  '.masthead:has(> .search):lang(ko) > .masthead-line': {
    ko: 'its menus are short: without the line the field stays beside them',
    en: 'its menus are long: the field would not stay beside them even so',
  },
};

/** Every selector of the sheets that asks for a language. */
function selectorsByLanguage(css: string): string[] {
  const rules = css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]*(?::lang\(|\[lang[~|^]?=)[^{};]*)\{/g);
  return [...rules].flatMap(([, selectors = '']) =>
    selectors
      .split(/,(?![^(]*\))/)
      .map((selector) => selector.trim())
      .filter((selector) => /:lang\(|\[lang[~|^]?=/.test(selector)),
  );
}

describe('the shape of src/', () => {
  it('finds imports to judge', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('reads an import over several lines, of types too', () => {
    const text =
      "import {\n  one,\n  two,\n} from '#charts/one';\nimport type {\n  Three,\n} from '../derive/two.ts';\n";
    expect(importsIn(text, 'facts/planted.ts')).toMatchObject([
      { layer: 'charts', typeOnly: false },
      { layer: 'derive', typeOnly: true },
    ]);
  });

  it('has only the folders of the map', () => {
    expect(files.map(layerOf).filter((layer) => !(layer in MAY_IMPORT) && layer !== 'styles')).toEqual([]);
  });

  it('lets arrows go downward only', () => {
    const upward = imports.filter(
      ({ from, layer }) => layer && layer !== layerOf(from) && !MAY_IMPORT[layerOf(from)]?.includes(layer),
    );
    expect(list(upward)).toEqual([]);
  });

  it('crosses layers by #names and stays inside one by ./names', () => {
    const wrong = imports.filter(
      ({ from, target, layer }) =>
        layer && (target.startsWith('#') ? layer === layerOf(from) && from.endsWith('.ts') : layer !== layerOf(from)),
    );
    expect(list(wrong)).toEqual([]);
  });

  it('keeps Astro out of everything that only thinks', () => {
    const thinking = ['intake', 'facts', 'derive', 'format', 'copy', 'charts', 'syndication', 'mend'];
    expect(
      list(imports.filter(({ from, target }) => thinking.includes(layerOf(from)) && /^astro/.test(target))),
    ).toEqual([]);
  });

  it('has one door to the content store', () => {
    expect(
      list(
        imports.filter(
          ({ from, target }) => target === 'astro:content' && layerOf(from) !== 'desk' && from !== 'content.config.ts',
        ),
      ),
    ).toEqual([]);
  });

  it('gives a page of an explainer nothing of another, but its story the headlines beside it: `build --from` takes it over when another has changed', () => {
    const pages = files.filter((path) => path.startsWith('pages/') && path.includes('[explainer]/'));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((path) => /[{ ]loadDossiers\b/.test(textOf(path)))).toEqual([]);
    const beside = pages.filter((path) => /\bloadRelated\b/.test(textOf(path)));
    expect(beside).toEqual(['pages/[...locale]/[explainer]/index.astro']);
    const named = pages.filter((path) => /\bloadNamed\b/.test(textOf(path)));
    expect(named).toEqual(['all', 'index'].map((page) => `pages/[...locale]/[explainer]/${page}.astro`));
    const others = files.filter((path) => /^(components|layouts|derive|charts|format|syndication)\//.test(path));
    expect(others.filter((path) => /#desk\/|\bprocess\.env\b/.test(textOf(path)))).toEqual([]);
  });

  it('draws with Chart.js in one place at build, and in client/', () => {
    const drawing = imports.filter(
      ({ from, target, typeOnly }) =>
        target.startsWith('chart.js') && !typeOnly && from !== 'charts/draw.ts' && layerOf(from) !== 'client',
    );
    expect(list(drawing)).toEqual([]);
  });

  it('draws on a canvas only to measure labels, and for the pictures of shared links', () => {
    const drawing = imports.filter(({ target }) => target === '@napi-rs/canvas').map(({ from }) => from);
    expect(drawing.sort()).toEqual(['charts/measure.ts', 'syndication/share/cardPen.ts', 'syndication/share/icons.ts']);
  });

  it('reads Astro.locals only where story tags look things up', () => {
    const readers = files.filter(
      (path) =>
        /(?<!^)\.locals\b/.test(textOf(path)) &&
        !path.startsWith('pages/') &&
        path !== 'components/story/lookUp.ts' &&
        !/Astro\.locals\.dossier = /.test(textOf(path)),
    );
    expect(readers).toEqual([]);
  });

  it('turns numbers and dates into text only in format/', () => {
    const writers = files.filter(
      (path) =>
        !path.startsWith('format/') &&
        !NAMES_OF_THE_PLATFORM.includes(path) &&
        /\bIntl\.|toLocaleString|toLocaleDateString|toFixed\(/.test(textOf(path)),
    );
    expect(writers).toEqual([]);
  });

  it('has no clock outside cli/ and client/', () => {
    expect(
      files.filter((path) => !/^(cli|client)\//.test(path) && /new Date\(\)|Date\.now\(/.test(textOf(path))),
    ).toEqual([]);
  });

  it('builds paths only in urls.ts', () => {
    expect(files.filter((path) => path !== 'urls.ts' && /BASE_URL|href="\//.test(textOf(path)))).toEqual([]);
  });

  it('asks after no language by its name', () => {
    const asking = files.flatMap((path) =>
      path in TELLS_LANGUAGES_APART ? [] : languagesAskedAfter(textOf(path)).map((found) => `${path}: ${found}`),
    );
    expect(asking).toEqual([]);
    expect(Object.keys(TELLS_LANGUAGES_APART).filter((path) => languagesAskedAfter(textOf(path)).length === 0)).toEqual(
      [],
    );
  });

  it('reads no two languages with one pattern', () => {
    expect(files.flatMap((path) => patternsOfSeveral(textOf(path)).map((found) => `${path}: ${found}`))).toEqual([]);
  });

  it('is asked of every language on the list, wherever a test goes through them', () => {
    const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(ts|mjs)$/.test(path),
    );
    const listing = tests.filter(
      (path) =>
        path !== 'architecture.test.ts' &&
        /(?:of|each\(|enum\() ?\['ko', 'en'\]/.test(readFileSync(join('tests', path), 'utf8')),
    );
    expect(listing).toEqual([]);
  });

  it.each([
    ['const SAYS = /^(?:여기|here)$/i;', true],
    ['const SAYS = /^(?:[여이]기|here)$/i;', true],
    ['String.raw`\\d%(?= 룰| rule)`', true],
    ['/^[가-힣]{2}(?:법|안)$/', false],
    ['/(?<who>[a-z]+)했다/', false],
    ['// 여기|here', false],
  ])('sees whether %s reads two languages', (text, reads) => {
    expect(patternsOfSeveral(text).length > 0).toBe(reads);
  });

  it('says of every language why a sheet sets it apart, or does not', () => {
    const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(css|astro)$/.test(path),
    );
    const found = sheets.flatMap((path) => selectorsByLanguage(textOf(path)));
    expect([...new Set(found)].sort()).toEqual(Object.keys(SET_BY_LANGUAGE).sort());
    for (const why of Object.values(SET_BY_LANGUAGE)) expect(Object.keys(why)).toEqual([...LOCALES]);
  });

  it.each([
    ["locale === 'ko' ? one : other", true],
    ["if ('en' !== lang)", true],
    ["switch (lang) { case 'en':", true],
    ["lang: 'ko' | 'en'", true],
    ["for (const each of ['ko', 'en'])", true],
    ["names.join() === 'ko,en'", true],
    ["path !== '/en/'", true],
    ["reads.has('ko')", true],
    [String.raw`/^(?:en\/)?([^/]+)/`, true],
    ["/[가-힣]/.test(text) ? 'ko' : 'en'", true],
    ["/[가-힣]/.test(text) ? 'ko' : undefined", true],
    ["'Preferred-Languages: ko, en'", true],
    ['`why: { ko: …, en: … }`', true],
    ['{ ko: one, en: other }[locale]', false],
    ["lacks('en', 'ko') ? one : other", false],
    ["a.localeCompare(b, 'en') || b.on - a.on", false],
    ["lang: 'en',", false],
    ["import { en } from './en/en.ts'", false],
  ])('sees whether %s asks after a language', (text, asks) => {
    expect(languagesAskedAfter(text).length > 0).toBe(asks);
  });

  it('gives the browser of intake/ the languages alone, and types', () => {
    const taken = imports.filter(
      ({ from, layer, target, typeOnly }) =>
        layerOf(from) === 'client' && layer === 'intake' && !typeOnly && target !== '#intake/languages',
    );
    expect(list(taken)).toEqual([]);
  });

  it('has no drawers', () => {
    expect(
      files.filter((path) => /(^|\/)(utils?|helpers?|lib|common|misc|shared)(\/|\.)|(^|\/)index\.ts$/.test(path)),
    ).toEqual([]);
  });

  it('keeps a file to one idea', () => {
    const long = files.filter((path) => textOf(path).split('\n').length > (path.endsWith('.astro') ? 121 : 201));
    expect(long).toEqual([]);
  });

  it('has no inline style', () => {
    expect(files.filter((path) => path.endsWith('.astro') && /[^-]style=["{`]/.test(textOf(path)))).toEqual([]);
  });

  it('remembers nothing by the world: what a rule looks at in it is told by looking', () => {
    expect(files.filter((path) => /rememberedBy\(\s*\(\{?[^)]*\}?: World\b(?!\[)/.test(textOf(path)))).toEqual([]);
  });

  it('has no import in a circle', () => {
    const edges = new Map<string, string[]>();
    for (const { from, target, layer } of imports) {
      if (!layer) continue;
      const path = target.startsWith('#') ? `${target.slice(1)}` : relative(SRC, resolve(SRC, dirname(from), target));
      edges.set(from, [...(edges.get(from) ?? []), /\.(ts|astro|css)$/.test(path) ? path : `${path}.ts`]);
    }
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (at: string, trail: string[]): void => {
      if (trail.includes(at)) return void circles.push([...trail.slice(trail.indexOf(at)), at].join(' → '));
      if (done.has(at)) return;
      for (const next of edges.get(at) ?? []) walk(next, [...trail, at]);
      done.add(at);
    };
    for (const file of edges.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe('src/README.md', () => {
  it('prints the same table', () => {
    const readme = readFileSync('src/README.md', 'utf8').replace(/ +/g, ' ');
    for (const [layer, allowed] of Object.entries(MAY_IMPORT)) {
      expect(readme).toContain(
        `| \`${layer}\` | ${allowed.map((name) => `\`${name}\``).join(' ') || 'nothing of ours'} |`,
      );
    }
  });
});
