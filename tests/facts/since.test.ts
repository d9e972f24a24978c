import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { findUnapproved } from '#facts/rules/approvedRules';
import { findUndatedProse } from '#facts/rules/revisedRules';
import { changesSince } from '#facts/desk/changesSince';
import { findQuietChanges } from '#facts/desk/sinceRules';
import { readPastContent } from '#intake/pastContent';
import { readFolder } from '#intake/readFolder';

/** A repository whose first commit is the published sample; each test changes the working copy. */
let temporary = '';
let repository = '';
const IDENTITY = ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false'];
const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', [...IDENTITY, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const content = (path = ''): string => join(repository, 'content', path);

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'since-'));
  repository = join(temporary, 'desk');
  mkdirSync(repository);
  cpSync('tests/fixtures/sample', content(), { recursive: true });
  git(repository, 'init', '-q', '-b', 'main');
  git(repository, 'add', '.');
  git(repository, 'commit', '-qm', 'Published');
  git(repository, 'tag', 'published');
});
beforeEach(() => {
  git(repository, 'reset', '-q', '--hard', 'published');
  git(repository, 'clean', '-qfd');
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const DEAL = 'lighthouse/deals/hanbit-nuri-deal.mdx';
const CLOSING = /---\n$/;

/** Changes words of a file that must be there. */
function edit(path: string, ...changes: [string | RegExp, string][]): void {
  const changed = changes.reduce(
    (text, [from, to]) => {
      const next = text.replace(from, to);
      expect(next, `${path}: ${String(from)}`).not.toBe(text);
      return next;
    },
    readFileSync(content(path), 'utf8'),
  );
  writeFileSync(content(path), changed);
}

/** Code, file and field of what `--since published` finds. */
function found(ref = 'published') {
  const past = readPastContent(content(), ref);
  if ('refused' in past) throw new Error(past.refused.en);
  return findQuietChanges(past.files, readFolder(content()).files, ref);
}
const brief = () => found().map(({ code, file, field }) => [code, file, field].join(' '));

function facts(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('src/cli/facts.ts'), '--content', folder, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr: stderr.trim() };
}

const history = (entries: string): [RegExp, string] => [CLOSING, `history:\n${entries}\n---\n`];
const WHY = 'why: { ko: 잘못 읽었다., en: We misread it. }';

describe('a published fact', () => {
  it('may stay as it is', () => {
    expect(found()).toEqual([]);
  });

  it.each([
    ['amount', DEAL, 'amount: { usd: 50e9 }', 'amount: { usd: 51e9 }'],
    ['amount', DEAL, 'amount: { usd: 50e9 }', 'amount: { usd: 50e9, qualifier: about }'],
    ['status', DEAL, 'status: confirmed', 'status: reported'],
    ['sources', DEAL, '[hanbit-statement, harbour-register]', '[harbour-register]'],
    ['when', DEAL, 'when: 2024-01-10', 'when: 2024-01-11'],
    ['state', DEAL, 'state: committed', 'state: paid'],
    ['tranches', DEAL, '{ usd: 15e9 }, title', '{ usd: 16e9 }, title'],
    ['payments', DEAL, 'when: 2024-01-12', 'when: 2024-01-13'],
    ['conflicts', DEAL, '{ usd: 40e9 }', '{ usd: 41e9 }'],
    ['value', 'lighthouse/figures/hanbit-stake.mdx', 'percent: 27', 'percent: 28'],
    ['is', 'reference/exchange-rates/krw-test.mdx', 'is: 1000', 'is: 1001'],
    ['notFound', 'lighthouse/positions/who-owns--nuri.mdx', /notFound.*/, 'noStatement: true'],
    ['years', DEAL, 'status:', 'years: 7\nstatus:'],
  ])('does not change its %s quietly', (field, path, from, to) => {
    edit(path, [from, to]);
    expect(brief()).toContain(`C95 ${path} ${field}`);
    for (const { hint } of found()) expect(hint.ko).toContain('history에 더하세요: - { on: 2024-02-01');
  });

  it.each([
    ['words', 'ko: 즉시', 'ko: 바로'],
    ['the name', 'ko: 한빛의 누리 투자', 'ko: 한빛이 누리에 넣은 돈'],
    ['the way a number is written', '{ usd: 50e9 }', '{ usd: 50000e6 }'],
    ['the order of sources', '[hanbit-statement, harbour-register]', '[harbour-register, hanbit-statement]'],
    [
      'what a source says',
      'sources: [hanbit-statement,',
      'sources: [{ id: hanbit-statement, says: { ko: 총액., en: Total. } },',
    ],
    [
      'a value seen elsewhere',
      'conflicts:\n',
      'conflicts:\n  - { text: { ko: 절반, en: half }, source: harbour-register, why: { ko: 다르다., en: It differs. } }\n',
    ],
  ])('may change %s', (_, from, to) => {
    edit(DEAL, [from, to]);
    expect(found()).toEqual([]);
  });

  it('may stand in words of which more is said than before', () => {
    edit('reference/measures/stake.mdx', ['whole: true', 'mayExceedWhole: true']);
    edit('reference/instruments/equity.mdx', ['buys: stake', 'buys: share']);
    expect(found()).toEqual([]);
  });

  it('may come to say where one looked, and look on, as long as nothing was found', () => {
    const nuri = 'lighthouse/positions/who-owns--nuri.mdx';
    edit(nuri, [/notFound.*/, 'notFound: true']);
    git(repository, 'commit', '-qam', 'As it was once written');
    edit(nuri, [/notFound.*/, 'notFound: { looked: { ko: 항만 신문, en: the Gazette }, until: 2024-01-20 }']);
    expect(found('HEAD')).toEqual([]);
    git(repository, 'commit', '-qam', 'As it is written');
    edit(nuri, ['until: 2024-01-20', 'until: 2024-01-25']);
    expect(found('HEAD')).toEqual([]);
  });

  it('changes with a line that says what it was, what it is and why', () => {
    edit(
      DEAL,
      ['amount: { usd: 50e9 }', 'amount: { usd: 51e9 }'],
      ['status: confirmed', 'status: reported'],
      ['[hanbit-statement, harbour-register]', '[harbour-register]'],
      history(
        [
          `  - { on: 2024-02-02, kind: correction, field: amount, was: { usd: 50e9 }, now: { usd: 51e9 }, ${WHY} }`,
          `  - { on: 2024-02-02, kind: update, field: status, was: confirmed, now: reported, ${WHY} }`,
          `  - { on: 2024-02-02, kind: update, field: sources, was: "hanbit-statement, harbour-register", now: harbour-register, ${WHY} }`,
        ].join('\n'),
      ),
    );
    expect(found()).toEqual([]);
    expect(facts(content(), '--since', 'published').stdout).not.toContain('C9');
  });

  it('takes the line that the report suggests', () => {
    edit(DEAL, ['usd: 50e9', 'usd: 51e9'], ['when: 2024-01-10', 'when: 2024-01']);
    const lines = found().map(({ hint }) =>
      /- \{.*\}(?= \()/.exec(hint.en)?.[0].replace('ko: …, en: …', 'ko: 까닭., en: Why.'),
    );
    expect(lines).toHaveLength(2);
    edit(DEAL, history(lines.map((line) => `  ${line}`).join('\n')));
    expect(found()).toEqual([]);
  });

  it('may change twice, each time with a line', () => {
    edit(
      DEAL,
      ['when: 2024-01-10', 'when: 2024-01-20'],
      [
        CLOSING,
        `history:\n  - { on: 2024-02-02, kind: correction, field: when, was: 2024-01-10, now: 2024-01-15, ${WHY} }\n  - { on: 2024-02-03, kind: correction, field: when, was: 2024-01-15, now: 2024-01-20, ${WHY} }\n---\n`,
      ],
    );
    expect(found()).toEqual([]);
  });

  it.each([
    ['was: { usd: 49e9 }, now: { usd: 51e9 }', 'C96'],
    ['was: { usd: 50e9 }, now: { usd: 52e9 }', 'C96'],
  ])('is not covered by a line that says %s', (values, code) => {
    edit(
      DEAL,
      ['usd: 50e9', 'usd: 51e9'],
      history(`  - { on: 2024-02-02, kind: correction, field: amount, ${values}, ${WHY} }`),
    );
    expect(brief()).toEqual([`${code} ${DEAL} history`]);
  });

  it('keeps the lines of its history', () => {
    const line = `  - { on: 2024-02-02, kind: correction, field: when, was: 2024-01-10, now: 2024-01-11, ${WHY} }`;
    edit(DEAL, ['when: 2024-01-10', 'when: 2024-01-11'], history(line));
    git(repository, 'commit', '-qam', 'Corrected');
    expect(found('HEAD')).toEqual([]);
    edit(DEAL, ['잘못 읽었다.', '몰랐다.']);
    expect(found('HEAD').map(({ code }) => code)).toEqual(['C97']);
    edit(DEAL, [/history:\n.*\n/, '']);
    expect(found('HEAD').map(({ code }) => code)).toEqual(['C97']);
  });

  it('does not vanish', () => {
    rmSync(content(DEAL));
    expect(found().map(({ code, file, hint }) => [code, file, hint.en])).toEqual([
      ['D95', DEAL, expect.stringContaining('git checkout published -- content/lighthouse/deals/hanbit-nuri-deal.mdx')],
    ]);
  });

  it('may be retired, with a line', () => {
    edit(
      DEAL,
      ['status: confirmed', 'status: withdrawn'],
      history(`  - { on: 2024-02-02, kind: update, field: status, was: confirmed, now: withdrawn, ${WHY} }`),
    );
    expect(found()).toEqual([]);
  });

  it('may move to what all explainers share', () => {
    renameSync(content('lighthouse/sources/harbour-register.mdx'), content('reference/sources/harbour-register.mdx'));
    expect(found()).toEqual([]);
  });

  it('stays with its explainer, which is named once when it is gone', () => {
    rmSync(content('lighthouse'), { recursive: true });
    expect(brief()).toEqual(['D95 lighthouse/explainer.mdx ']);
  });

  it('is judged by no other rule where it can no longer be read', () => {
    edit(DEAL, ['amount: { usd: 50e9 }', 'amount: { usd: 50e9']);
    expect(found()).toEqual([]);
  });
});

describe('published prose', () => {
  const STORY = 'lighthouse/story/ko.mdx';
  const HEAD = 'lighthouse/explainer.mdx';
  const TODAY = '2030-05-06';
  const undated = (today = TODAY, ref = 'published') => {
    const past = readPastContent(content(), ref);
    if ('refused' in past) throw new Error(past.refused.en);
    return findUndatedProse(past.files, readFolder(content()).files, today);
  };
  const PUBLISHED = /^published: (\S+)$/m;
  const addSentence = (path: string) => edit(path, [/\n*$/, '\n\n한 문장을 더한다.\n']);

  it.each([
    ['a story', () => addSentence(STORY)],
    ['the headline', () => edit(HEAD, [/(headline:\s+(?:\{ )?ko: )/, '$1다시 '])],
    ['a chart’s sentence', () => edit(HEAD, ['en: Hanbit alone.', 'en: Hanbit and nobody else.'])],
    ['the title of a part of a deal', () => edit(DEAL, ['ko: 즉시', 'ko: 바로'])],
    ['a position', () => edit('lighthouse/positions/who-owns--hanbit.mdx', ['We built it.', 'We did not build it.'])],
    ['what a term means', () => edit('reference/terms/lantern.mdx', ['gives light', 'takes light'])],
    [
      'the site of an address',
      () => edit('lighthouse/sources/hanbit-statement.mdx', ['hanbit.example.org', 'garam.example.org']),
    ],
  ])('is dated anew when %s changes', (_, change) => {
    change();
    const [problem, ...more] = undated();
    expect([problem?.code, problem?.file, problem?.hint.en, more]).toEqual([
      'C98',
      HEAD,
      `Write: revised: ${TODAY}`,
      [],
    ]);
    edit(HEAD, [PUBLISHED, `published: $1\nrevised: ${TODAY}`]);
    expect(undated()).toEqual([]);
  });

  it('keeps its day when only a value, the page of a site or the day we looked changes, or history tells of it', () => {
    edit(DEAL, ['state: committed', 'state: planned']);
    edit('lighthouse/sources/hanbit-statement.mdx', ['example.org/news', 'example.org/news/1']);
    edit('lighthouse/figures/hanbit-stake.mdx', [
      CLOSING,
      'note: { ko: 새로 적었다., en: New. }\nhistory: [{ on: 2024-02-01, kind: addition, field: note, now: a note, why: { ko: 더했다., en: Added. } }]\n---\n',
    ]);
    edit(HEAD, [/^asOf: .*$/m, 'asOf: 2030-05-01']);
    expect(undated()).toEqual([]);
  });

  it('may change again on the day it was dated', () => {
    edit(HEAD, [PUBLISHED, `published: $1\nrevised: ${TODAY}`]);
    git(repository, 'commit', '-qam', 'Revised');
    addSentence(STORY);
    expect(undated(TODAY, 'HEAD')).toEqual([]);
    expect(undated('2030-05-07', 'HEAD').map(({ code }) => code)).toEqual(['C98']);
  });

  it('is asked for by the command', () => {
    addSentence(STORY);
    expect(facts(content(), '--since', 'published').stdout).toContain('오류 C98');
  });
});

describe('what two people read before it is published', () => {
  const HEAD = 'lighthouse/explainer.mdx';
  const approved = (on: string) => `approved: { by: { ko: 박둘째, en: Park Duljjae }, on: ${on} }`;
  const unapproved = (): string[] => {
    const past = readPastContent(content(), 'HEAD');
    if ('refused' in past) throw new Error(past.refused.en);
    return findUnapproved(past.files, readFolder(content()).files, '2030-05-06').map(
      ({ code, message }) => code + message.en,
    );
  };
  const publishApproved = (): void => {
    edit(HEAD, [/^headline:/m, `${approved('2024-02-01')}\nheadline:`]);
    git(repository, 'commit', '-qam', 'Approved');
  };

  it.each([
    ['the headline', () => edit(HEAD, [/(headline:\s+(?:\{ )?ko: )/, '$1다시 ']), 'headline'],
    ['a status', () => edit(DEAL, ['status: confirmed', 'status: reported']), 'status'],
    [
      'an accusation',
      () => edit('lighthouse/story/ko.mdx', [/\n*$/, '\n\n누리가 계약을 위반했다고 한빛은 주장한다.\n']),
      'accuses',
    ],
  ])('asks for the second reader again when this changes: %s', (_what, change, named) => {
    publishApproved();
    change();
    expect(unapproved()).toEqual([expect.stringMatching(`E89.*${named}`)]);
    edit(HEAD, [approved('2024-02-01'), approved('2030-05-06')]);
    expect(unapproved()).toEqual([]);
  });

  it('asks nothing for another sentence, and nothing of an explainer that one person reads', () => {
    publishApproved();
    edit('lighthouse/story/ko.mdx', [/\n*$/, '\n\n한 문장을 더한다.\n']);
    edit(DEAL, ['usd: 50e9', 'usd: 51e9']);
    expect(unapproved()).toEqual([]);
    git(repository, 'reset', '-q', '--hard', 'published');
    edit(HEAD, [/(headline:\s+(?:\{ )?ko: )/, '$1다시 ']);
    expect(unapproved()).toEqual([]);
  });

  it('does not forget who that was', () => {
    publishApproved();
    edit(HEAD, [`${approved('2024-02-01')}\n`, '']);
    expect(unapproved()).toEqual([expect.stringContaining('no longer')]);
  });
});

describe('a publication that is taken back with git revert', () => {
  /** The lines that the check writes out, each with its reason, at the end of what the file tells of its past. */
  const paste = (): void => {
    for (const { file, hint } of found('bad')) {
      const line = /- \{.*\}/
        .exec(hint.en)?.[0]
        .replaceAll('…', '되돌린다.')
        .replace('en: 되돌린다.', 'en: We take it back.');
      if (!line) throw new Error(`${file}: ${hint.en}`);
      const hasHistory = /^history:$/m.test(readFileSync(content(file), 'utf8'));
      edit(file, [CLOSING, `${hasHistory ? '' : 'history:\n'}  ${line}\n---\n`]);
    }
  };

  it.each([
    [
      'a value',
      'amount: { usd: 50e9 }',
      'amount: { usd: 60e9 }',
      'field: amount, was: { usd: 50e9 }, now: { usd: 60e9 }',
    ],
    ['a status', 'state: committed', 'state: paid', 'field: state, was: committed, now: paid'],
    [
      'sources',
      '[hanbit-statement, harbour-register]',
      '[harbour-register]',
      'field: sources, was: "hanbit-statement, harbour-register", now: harbour-register',
    ],
  ])('passes with the lines that the check writes: %s', (_name, from, to, told) => {
    // Published after the day that the explainer, taken back too, speaks of.
    edit(DEAL, [from, to], history(`  - { on: 2024-02-20, kind: correction, ${told}, ${WHY} }`));
    git(repository, 'commit', '-qam', 'Bad');
    git(repository, 'tag', '-f', 'bad');
    git(repository, 'revert', '--no-edit', 'HEAD');
    expect(new Set(found('bad').map(({ code }) => code))).toEqual(new Set(['C95', 'C97']));
    paste();
    expect(found('bad')).toEqual([]);
    const broken = assemble(readFolder(content()).files).problems.filter(({ level }) => level === 'error');
    expect(broken.map(({ code, message }) => `${code} ${message.en}`)).toEqual([]);
  });
});

describe('a fact that was never published', () => {
  it('may come, change and go', () => {
    writeFileSync(content('lighthouse/unknowns/new.mdx'), readFileSync(content('lighthouse/unknowns/who-pays.mdx')));
    expect(found()).toEqual([]);
  });

  it('may belong to a new explainer', () => {
    cpSync(content('lighthouse'), content('harbour'), { recursive: true });
    edit('harbour/deals/hanbit-nuri-deal.mdx', ['usd: 50e9', 'usd: 51e9']);
    expect(found()).toEqual([]);
  });
});

describe('npm run facts -- --since', () => {
  it('reports like every other rule, and stops', () => {
    edit(DEAL, ['when: 2024-01-10', 'when: 2024-01-11']);
    const { status, stdout } = facts(content(), '--since', 'published');
    expect(status).toBe(1);
    expect(stdout).toMatch(/오류 C95 발행한 ‘when’.*2024-01-10 — lighthouse\/deals\/hanbit-nuri-deal.mdx:8:7 \(when\)/);
    expect(stdout).toContain('    8 | when: 2024-01-11');
    expect(facts(content()).stdout).not.toContain('C95');
  });

  it.each([
    ['an unknown name', ['nonsense'], '모르는 이름입니다: nonsense'],
    ['something like an option', ['--', '-p'], '쓰임'],
    ['nothing', [''], '모르는 이름'],
  ])('refuses %s in one sentence', (_, args, says) => {
    const { status, stdout, stderr } = facts(content(), '--since', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr.split('\n')).toHaveLength(1);
  });

  it('works from a git hook, which says where the repository is in its own way', () => {
    process.env['GIT_DIR'] = '.git';
    try {
      expect(readPastContent(content(), 'HEAD')).toHaveProperty('files');
    } finally {
      delete process.env['GIT_DIR'];
    }
  });

  it('says that there is no repository', () => {
    const bare = join(temporary, 'bare');
    cpSync('tests/fixtures/sample', bare, { recursive: true });
    expect(facts(bare, '--since', 'HEAD')).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('git 저장소'),
    });
  });

  it('says that git is missing', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/cli/facts.ts', '--content', content(), '--since', 'HEAD', '--lang', 'en'],
      { encoding: 'utf8', env: { ...process.env, PATH: '/nowhere' } },
    );
    expect([status, stderr.trim()]).toEqual([2, expect.stringMatching(/^git was not found.*$/)]);
  });

  it('says that a shallow clone does not reach so far', () => {
    edit(DEAL, ['ko: 즉시', 'ko: 바로']);
    git(repository, 'commit', '-qam', 'Wording');
    const clone = join(temporary, 'shallow');
    git(temporary, 'clone', '-q', '--depth', '1', `file://${repository}`, clone);
    const { status, stderr } = facts(join(clone, 'content'), '--since', 'HEAD~1');
    expect([status, stderr]).toEqual([2, expect.stringContaining('fetch --unshallow')]);
    expect(facts(join(clone, 'content'), '--since', 'HEAD').status).toBe(0);
  });

  it('says that there was nothing to compare with', () => {
    const { status, stderr } = facts(content('reference'), '--since', 'published');
    expect([status, stderr]).toEqual([expect.any(Number), expect.stringContaining('견줄 것이 없습니다')]);
  });
});

describe('a published cell of a series', () => {
  const ROWS = 'lighthouse/series/lamps.csv';
  const SERIES = 'lighthouse/series/lamps.mdx';
  const LINE = `  - { on: 2024-02-01, kind: update, field: rows, row: 2022, column: lit, was: 11, now: 12, ${WHY} }`;
  const kept = '---\ntitle: { ko: 켠 등, en: Lamps lit }\nstatus: announced\nsources: [hanbit-statement]\n';
  const told = 'keyed: { column: year, is: date, title: { ko: 해, en: Year } }\n';
  const columns = 'columns: [{ name: lit, title: { ko: 켠 등, en: Lamps lit }, unit: companies }]\n---\n';

  beforeEach(() => {
    mkdirSync(content('lighthouse/series'), { recursive: true });
    writeFileSync(content(SERIES), kept + told + columns);
    writeFileSync(content(ROWS), 'year,lit\n2021,\n2022,11\n');
    git(repository, 'add', '.');
    git(repository, 'commit', '-qm', 'With a series');
  });

  it('needs a line of history, which is written out', () => {
    edit(ROWS, ['2022,11', '2022,12']);
    const [problem, ...more] = found('HEAD');
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'C95', file: SERIES });
    expect(problem?.hint.en).toContain('field: rows, row: 2022, column: lit, was: 11, now: 12');
    edit(SERIES, history(LINE));
    expect(found('HEAD')).toEqual([]);
  });

  it('is told as it was: another value in the line is refused', () => {
    edit(ROWS, ['2022,11', '2022,12']);
    edit(SERIES, history(LINE.replace('was: 11', 'was: 10')));
    expect(found('HEAD')).toMatchObject([{ code: 'C96', file: SERIES }]);
  });

  it('may be joined by another row, and an empty one filled, without a word', () => {
    edit(ROWS, ['2021,', '2021,9'], [/$/, '2023,14\n']);
    expect(found('HEAD')).toEqual([]);
  });

  it('may not be exchanged for another in what is worked out from it', () => {
    const figure = 'lighthouse/figures/lamps-added.mdx';
    const cells = (row: number) =>
      `[{ series: lamps, row: 2022, column: lit }, { series: lamps, row: ${row}, column: lit }]`;
    edit(ROWS, ['2021,', '2020,8\n2021,9']);
    writeFileSync(
      content(figure),
      `---\ntitle: { ko: 더 켠 등, en: Lamps added }\nof: nuri\nmeasure: number-of-recipients\nwhen: 2022\nworked: { difference: ${cells(2021)} }\nstatus: announced\nsources: [hanbit-statement]\n---\n`,
    );
    git(repository, 'add', '.');
    git(repository, 'commit', '-qm', 'With a figure worked out from it');
    edit(figure, [cells(2021), cells(2020)]);
    const [problem, ...more] = found('HEAD');
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'C95', file: figure, field: 'worked' });
    const line = / - \{ on: .*\}/.exec(problem?.hint.en ?? '')?.[0] ?? '';
    expect(line).toContain('row: 2021');
    edit(figure, history(`  ${line.trim().replace(/why: .*\}$/, WHY)} }`));
    expect(found('HEAD')).toEqual([]);
  });

  it('may not go without a word', () => {
    edit(ROWS, ['2022,11\n', '']);
    expect(found('HEAD')).toMatchObject([{ code: 'C95', field: 'rows.2022.lit' }]);
  });
});

describe('a published picture', () => {
  const IMAGE = 'lighthouse/images/lamp.mdx';
  const PICTURE = 'lighthouse/images/lamp.png';
  const another = (): Buffer => readFileSync('tests/fixtures/every-form/beacon/images/stairs.png');
  const line = (more = ''): [RegExp, string] =>
    history(`  - { on: 2024-02-01, kind: update, field: picture, ${WHY}${more} }`);

  beforeEach(() => {
    mkdirSync(content('lighthouse/images'), { recursive: true });
    for (const name of ['lamp.mdx', 'lamp.png'])
      cpSync(`tests/fixtures/every-field/lighthouse/images/${name}`, content(`lighthouse/images/${name}`));
    writeFileSync(content(IMAGE), readFileSync(content(IMAGE), 'utf8').replace(/^history:\n(?: .*\n)+/m, ''));
    git(repository, 'add', '.');
    git(repository, 'commit', '-qm', 'With a picture');
  });

  it('may stay as it is', () => {
    expect(found('HEAD')).toEqual([]);
  });

  it('is not replaced under its name without a word, and the line to add is written out', () => {
    writeFileSync(content(PICTURE), another());
    const [problem, ...more] = found('HEAD');
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'C95', file: IMAGE, field: 'picture' });
    expect(problem?.excerpt).toContain('file: lamp.png');
    expect(problem?.hint.en).toContain('{ on: 2024-02-01, kind: update, field: picture, why: { ko: …, en: … } }');
    edit(IMAGE, line());
    expect(found('HEAD')).toEqual([]);
  });

  it('that waits for its hour has a file of its own: under the old name it would be out at once', () => {
    writeFileSync(content(PICTURE), another());
    edit(IMAGE, line(', embargo: 2999-12-01T06:00+09:00'));
    expect(found('HEAD')).toMatchObject([{ code: 'C95', field: 'picture' }]);
  });

  it('of another name is told once, by the name', () => {
    writeFileSync(content('lighthouse/images/stairs.png'), another());
    edit(IMAGE, ['file: lamp.png', 'file: stairs.png']);
    expect(found('HEAD')).toMatchObject([{ code: 'C95', field: 'file' }]);
  });

  it('is told of to whoever reviews the change', () => {
    writeFileSync(content(PICTURE), another());
    const past = readPastContent(content(), 'HEAD');
    if ('refused' in past) throw new Error(past.refused.en);
    const [change, ...more] = changesSince(past.files, readFolder(content()).files);
    expect(more).toEqual([]);
    expect(change).toMatchObject({ file: PICTURE, fields: [{ field: 'picture' }] });
  });
});
