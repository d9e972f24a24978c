import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { findQuietChanges } from '#facts/desk/sinceRules';
import { takedownsIn } from '#facts/desk/sinceTakedowns';
import { findUndatedProse } from '#facts/rules/revisedRules';
import { readFolder } from '#intake/readFolder';
import { lookThrough } from '../../src/cli/takedown/lookThrough.ts';
import { takeDown, type TakedownOrder } from '../../src/cli/takedown/takeDown.ts';
import { wordsBefore } from '../../src/cli/takedown/wordsBefore.ts';

/** A copy of the sample, a fact that nothing names, and a fact with a past. */
const temporary = mkdtempSync(join(tmpdir(), 'takedown-'));
const root = join(temporary, 'content');
const STAKE = 'lighthouse/figures/hanbit-stake.mdx';
const DEAL = 'lighthouse/deals/hanbit-nuri-deal.mdx';
const PAYS = 'lighthouse/unknowns/who-pays.mdx';
const STORY = 'lighthouse/story/ko.mdx';
const ON = '2024-02-09';
const WHY = { ko: '당사자의 사생활이었다.', en: 'It was private.' };
const LINE =
  '{ on: 2024-02-05, kind: correction, field: value, was: { percent: 72 }, now: { percent: 27, qualifier: about }, why: { ko: 숫자가 뒤바뀌었다., en: The digits were swapped. } }';
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const edit = (path: string, from: RegExp | string, to: string): void => {
  expect(text(path)).toMatch(from);
  writeFileSync(
    join(root, path),
    text(path).replace(from, () => to),
  );
};
let published = readFolder('tests/fixtures/sample').files;

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync('tests/fixtures/sample', root, { recursive: true });
  edit(
    STAKE,
    /(?=---\n$)/,
    `history:\n  - ${LINE}\nnote: { ko: 말해 둔다. 두 번째 말이다., en: Let it be said. This comes second. }\n`,
  );
  published = readFolder(root).files;
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function take(order: Partial<TakedownOrder> & { path: string }) {
  const done = takeDown(root, { why: WHY, on: ON, ...order });
  if ('refused' in done) throw new Error(done.refused[1]);
  return done;
}
const codes = (): string[] => {
  const { files, problems } = readFolder(root);
  const found = [
    ...problems,
    ...assemble(files).problems,
    ...findQuietChanges(published, files, 'HEAD'),
    ...findUndatedProse(published, files, ON),
  ];
  return found.filter(({ level }) => level !== 'note').map(({ code, file }) => `${code} ${file}`);
};
const lines = () => takedownsIn(readFolder(root).files);

/** Everything that a file of the content says, and of its takedowns their hashes. */
const everything = (): string =>
  readFolder(root)
    .files.map((file) => file.text)
    .join('\n');

describe.each([
  ['a whole fact', { path: PAYS }, '수리비는 누가 내나', 'fact'],
  ['a field', { path: DEAL, field: 'conflicts' }, 'A figure of the draft', 'field'],
  ['an old value', { path: STAKE, field: 'history[0].was' }, 'percent: 72', 'past'],
  ['a line of history', { path: STAKE, field: 'history[0]' }, 'The digits were swapped', 'past'],
  ['a sentence of a fact', { path: STAKE, sentence: '두 번째 말이다.' }, '두 번째 말이다', 'sentence'],
  [
    'a sentence of a story, as it is read',
    { path: STORY, sentence: '처음 알려진 것은 2024년 1월 10일의 일이다.' },
    '처음 알려진',
    'sentence',
  ],
] as const)('%s', (_name, order, words, what) => {
  it('leaves the content, and its public line says when and why without it', () => {
    expect(everything()).toContain(words);
    take(order);
    expect(everything()).not.toContain(words);
    expect(lines()).toMatchObject([{ on: ON, what, why: WHY, scope: 'lighthouse' }]);
  });

  it('is accepted by the comparison with what was published, and by it alone while the line stands', () => {
    take(order);
    const isStory = order.path === STORY;
    // In the story the other language says it still, and is told of: both name the same facts.
    expect(codes().filter((code) => !isStory || /^[CD]9/.test(code))).toEqual([]);
    edit('lighthouse/explainer.mdx', /takenDown:\n.*\n/, '');
    edit('lighthouse/explainer.mdx', /(?:revised: .*\n)?(?=parties)/, '');
    if (what !== 'sentence' || isStory) expect(codes().join()).toMatch(/[CD]9[578]/);
  });

  it('is known again by its hash in what was published, so that it can be looked for later', () => {
    take(order);
    const [line] = lines();
    const found = line && wordsBefore(line, published);
    expect(JSON.stringify(found)).toContain(words === 'percent: 72' ? '"percent":72' : words);
    expect(line && wordsBefore(line, readFolder(root).files)).toBeUndefined();
  });
});

describe('a takedown is refused, and nothing is written,', () => {
  it.each([
    ['of a file that is not there', { path: 'lighthouse/deals/none.mdx' }, 'no .*none.mdx'],
    ['of a field that is not there', { path: STAKE, field: 'quote' }, 'has no ‘quote’. It has: title'],
    ['of an old value that is not there', { path: STAKE, field: 'history[4].was' }, 'has no'],
    ['of a sentence that is not there', { path: STORY, sentence: '아무도 하지 않은 말이다.' }, 'no such sentence'],
    ['of half a sentence', { path: STORY, sentence: '처음 알려진 것은' }, 'no such sentence'],
    ['of a sentence that is all of its field', { path: STAKE, sentence: "Hanbit's stake" }, 'is all of ‘title.en’'],
    ['of a whole story', { path: STORY }, 'not taken down whole'],
    [
      'with a reason that repeats the words',
      { path: STAKE, field: 'note', why: { ko: '말해 둔다.', en: 'x' } },
      'repeats the words',
    ],
  ])('%s', (_name, order, why) => {
    const before = everything();
    expect(() => take(order)).toThrow(new RegExp(why));
    expect(everything()).toBe(before);
  });
});

it('takes a picture with its image, unless another shows it too', () => {
  const images = 'lighthouse/images';
  cpSync(join('tests/fixtures/every-field', images), join(root, images), { recursive: true });
  cpSync(join(root, images, 'lamp.mdx'), join(root, images, 'other.mdx'));
  take({ path: `${images}/other.mdx` });
  expect(existsSync(join(root, images, 'lamp.png'))).toBe(true);
  take({ path: `${images}/lamp.mdx` });
  expect(existsSync(join(root, images, 'lamp.png'))).toBe(false);
});

it('says what was taken down of what explainers share in each explainer that names it', () => {
  take({ path: 'reference/sources/rate-notice.mdx' });
  expect(lines()).toMatchObject([{ scope: 'lighthouse', fact: 'rate-notice', folder: 'sources' }]);
  expect(codes().join()).toContain('reference/exchange-rates/krw-test.mdx');
});

it('does not let a fact come back under its name, nor a public line go', () => {
  const gone = text(PAYS);
  take({ path: PAYS });
  writeFileSync(join(root, PAYS), gone);
  expect(codes()).toEqual(['E78 lighthouse/explainer.mdx']);
  rmSync(join(root, PAYS));
  published = readFolder(root).files;
  edit('lighthouse/explainer.mdx', /takenDown:\n.*\n/, '');
  expect(codes()).toEqual(['C97 lighthouse/explainer.mdx']);
});

describe('looking through a built site', () => {
  const site = join(temporary, 'site');
  const put = (file: string, words: string): void => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), words);
  };
  const held = (order: Partial<TakedownOrder> & { path: string }) => {
    const { sought } = take(order);
    return lookThrough(site, sought).held.map(({ file }) => file);
  };
  beforeEach(() => rmSync(site, { recursive: true, force: true }));

  it.each([
    [
      'a page, across its tags',
      'a/index.html',
      '<p>처음 <strong>알려진 것은</strong> <time>2024년</time>의\n일이다.</p>',
    ],
    ['an attribute', 'a/index.html', '<meta content="처음 알려진 것은 2024년의 일이다. 그리고">'],
    ['a drawing', 'a/b.svg', '<svg><desc>처음 알려진 것은 2024년의 일이다.</desc></svg>'],
    ['the search index', 'search-index.ko.json', '{"t":"처음 알려진 것은 2024년의 일이다."}'],
    [
      'data with escapes',
      'versions.json',
      JSON.stringify('처음 알려진 것은 2024년의 일이다.').replace('처', '\\uCC98'),
    ],
    ['a feed', 'feed.xml', '<content>&lt;p&gt;처음&#32;알려진 것은 2024년의 일이다.&lt;/p&gt;</content>'],
    ['a table', 'a.csv', 'x,처음 알려진 것은 2024년의 일이다.\r\n'],
  ])('finds the words in %s', (_name, file, words) => {
    put(file, words);
    put('other.html', '<p>처음 알려진 것은 없다.</p>');
    expect(held({ path: STORY, sentence: '**처음 알려진 것은** <When of="hanbit-nuri-deal" />의 일이다.' })).toEqual([
      file,
    ]);
  });

  it('finds a fact by its name in data and addresses, and no other that begins alike', () => {
    put('search-index.ko.json', '{"id":"who-pays"}');
    put('sitemap.xml', '<loc>https://x.test/lighthouse/facts/who-pays-more/</loc>');
    put('a.html', '<a href="/lighthouse/facts/who-pays/">x</a>');
    expect(held({ path: PAYS })).toEqual(['a.html', 'search-index.ko.json']);
  });

  it('finds a picture by the name of its image, and where a page shows it', () => {
    const images = 'lighthouse/images';
    cpSync(join('tests/fixtures/every-field', images), join(root, images), { recursive: true });
    put('lighthouse/images/lamp-0123456789abcdef-640.webp', 'RIFF');
    put('lighthouse/images/lamp-post-0123456789abcdef-640.webp', 'RIFF');
    put('a.html', '<img src="/lighthouse/images/lamp-0123456789abcdef-640.webp" alt="">');
    expect(held({ path: `${images}/lamp.mdx` })).toEqual([
      'a.html',
      'lighthouse/images/lamp-0123456789abcdef-640.webp',
    ]);
  });

  it('finds an old number in the data of its own fact', () => {
    edit(STAKE, 'percent: 72', 'percent: 72.5');
    published = readFolder(root).files;
    put('lighthouse/facts/hanbit-stake.json', '{"was":{"percent":72.5}}');
    put('lighthouse/facts/other.json', '{"was":{"percent":72.5}}');
    expect(held({ path: STAKE, field: 'history[0].was' })).toEqual(['lighthouse/facts/hanbit-stake.json']);
  });
});

it('exits with 2 and says how it is used where the reason is missing', () => {
  const run = (): unknown =>
    execFileSync(process.execPath, ['src/cli/takedown.ts', PAYS], {
      stdio: 'pipe',
      env: { ...process.env, CONTENT_DIR: root },
    });
  expect(run).toThrow(/--why KO --why-en EN/);
  expect(existsSync(join(root, PAYS))).toBe(true);
});
