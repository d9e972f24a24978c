import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assemble } from '#facts/desk/assemble';
import { RULES } from '#facts/rules/allRules';
import { readFolder } from '#intake/readFolder';
import { countLines } from '#intake/writtenFile';
import { checkExample } from '../support/ruleExample.ts';

const EVENT = 'lighthouse/events/2024-01-deal.mdx';
const SECOND = 'lighthouse/deals/second-deal.mdx';
const EXPLAINER = 'lighthouse/explainer.mdx';
const STORY = 'lighthouse/story/ko.mdx';
const sample = readFolder('tests/fixtures/sample').files;

/** The check of the sample with lines added to some of its files, or with words of theirs replaced. */
function check(added: Record<string, (string | [was: string, now: string])[]>) {
  const files = sample.map((file) => {
    let { text } = file;
    for (const line of added[file.path] ?? []) {
      if (typeof line !== 'string') expect(text).toContain(line[0]);
      text =
        typeof line !== 'string'
          ? text.replace(line[0], () => line[1])
          : file.path.includes('/story/')
            ? text + line
            : text.replace(/---\s*$/, () => `${line}\n---\n`);
    }
    return { ...file, text, lines: countLines(text) };
  });
  const fresh = Object.entries(added).filter(([path]) => !sample.some((file) => file.path === path));
  return assemble([
    ...files,
    ...fresh.map(([path, [text]]) => ({ path, text: String(text), lines: countLines(String(text)) })),
  ]).problems;
}
const codes = (added: Parameters<typeof check>[0]): string[] =>
  check(added).map(({ level, code }) => `${level} ${code}`);

/** The line that the report offers, with the reason an editor writes, and the source where one is asked for. */
function offered(added: Parameters<typeof check>[0], nth = 0, source = ''): string {
  const hint = check(added).filter(({ accepted }) => accepted)[nth]?.hint.en ?? '';
  const line = /waivers: \[(?:…, )?(\{.*\})\]/.exec(hint)?.[1] ?? '';
  return line.replace('source: …', `source: ${source}`).replace('why: …', 'why: 까닭이 있어 그대로 둔다');
}
const waivers = (...lines: string[]): string => `waivers: [${lines.join(', ')}]`;

const RELATIVE = 'note: { ko: 지난달의 일이다., en: It was a month before. }';

describe('a waiver of what a rule reads in prose', () => {
  const line = offered({ [EVENT]: [RELATIVE] });

  it('is needed: a warning alone stops the check', () => {
    expect(codes({ [EVENT]: [RELATIVE] })).toEqual(['warning A11']);
  });

  it('is the line of the report, pasted, and lets the warning pass', () => {
    expect(parse(line)).toMatchObject({ code: 'A11', on: '2024-02-01', words: '지난달의 일이다.' });
    expect(codes({ [EVENT]: [RELATIVE, waivers(line)] })).toEqual([]);
  });

  it('accepts that sentence only: a second one in the file is still refused', () => {
    const two = RELATIVE.replace('일이다.', '일이다. 작년에도 그랬다.');
    const found = check({ [EVENT]: [two, waivers(offered({ [EVENT]: [two] }))] });
    expect(found.map(({ code, excerpt, column }) => [code, excerpt.slice(column - 1, column + 1)])).toEqual([
      ['A11', '작년'],
    ]);
    const both = waivers(offered({ [EVENT]: [two] }), offered({ [EVENT]: [two] }, 1));
    expect(codes({ [EVENT]: [two, both] })).toEqual([]);
  });

  it('lapses with the sentence: an edited one is refused again', () => {
    const edited = RELATIVE.replace('일이다', '큰 일이다');
    expect(codes({ [EVENT]: [edited, waivers(line)] })).toEqual(['warning A11', 'note C82']);
  });

  it.each([
    ['its own', EVENT, ['status: announced', 'status: reported']],
    [
      'what its source says',
      EVENT,
      ['[hanbit-statement]', '[{ id: hanbit-statement, says: { ko: 새 말., en: New. } }]'],
    ],
    ['a named one', 'lighthouse/figures/hanbit-stake.mdx', ['percent: 27', 'percent: 28']],
  ] as const)('lapses with the facts: %s', (_, file, [was, now]) => {
    const note = 'note: { ko: 지난달에는 <Share of="hanbit-stake" />였다., en: It was more. }';
    const accepted = waivers(offered({ [EVENT]: [note] }));
    expect(codes({ [EVENT]: [note, accepted] })).toEqual([]);
    const change: [string, string] = [was, now];
    const found =
      file === EVENT
        ? check({ [EVENT]: [note, accepted, change] })
        : check({ [EVENT]: [note, accepted], [file]: [change] });
    expect(found.map(({ level, code }) => `${level} ${code}`)).toEqual(['warning A11', 'note C82']);
    expect(found[1]?.hint.en).toMatch(/facts: [a-z]{8}$/);
  });

  it('that quotes nothing is refused, with the line to paste', () => {
    const [warning, old] = check({
      [EVENT]: [RELATIVE, waivers('{ code: A11, on: 2024-02-01, why: 원문의 말을 그대로 옮겼다 }')],
    });
    expect([warning?.code, old?.code]).toEqual(['A11', 'C80']);
    expect(old?.hint.en).toContain(line.replace(/why: .*/, ''));
  });

  it('speaks for its own code and its own file only', () => {
    expect(codes({ [EVENT]: [RELATIVE, waivers(line.replace('A11', 'B41'))] })).toEqual(['warning A11', 'note C82']);
    const elsewhere = { 'lighthouse/figures/hanbit-stake.mdx': [waivers(line)] };
    expect(codes({ [EVENT]: [RELATIVE], ...elsewhere })).toEqual(['warning A11', 'note C82']);
  });

  it('in the explainer speaks for its stories', () => {
    const story = { [STORY]: ['\n어제의 일이다. <Cite of="hanbit-statement" />\n'] };
    const said = offered(story);
    expect(parse(said)).toMatchObject({ words: '어제의 일이다.' });
    expect(codes({ ...story, [EXPLAINER]: [waivers(said)] })).toEqual(['error B39']);
    expect(
      codes({
        ...story,
        'lighthouse/story/en.mdx': ['\nSo it was. <Cite of="hanbit-statement" />\n'],
        [EXPLAINER]: [waivers(said)],
      }),
    ).toEqual([]);
  });
});

describe('a waiver of what is said of somebody named', () => {
  const suit = 'note: { ko: 한빛이 누리를 제소했다., en: It took its time. }';
  const SAYS: [string, string] = [
    '[hanbit-statement]',
    '[{ id: hanbit-statement, says: { ko: 법정에 섰다고 한다., en: It is in court. } }]',
  ];

  it('is accepted only beside a source that the fact cites and that says it', () => {
    for (const source of ['harbour-register', 'hanbit-statement']) {
      const bare = waivers(offered({ [EVENT]: [suit] }, 0, source));
      expect(codes({ [EVENT]: [suit, bare] })).toEqual(['warning C48', 'error C80']);
    }
    const said = waivers(offered({ [EVENT]: [suit, SAYS] }, 0, 'hanbit-statement'));
    expect(codes({ [EVENT]: [suit, SAYS, said] })).toEqual([]);
    expect(codes({ [EVENT]: [suit, SAYS, said.replace(/source: [\w-]+, /, '')] })).toEqual([
      'warning C48',
      'error C80',
    ]);
  });

  it('is asked for of verdicts, suits, offices and names put to words', () => {
    const named = RULES.filter(({ acceptedBy }) => acceptedBy === 'words and source').map(({ says }) => says.en);
    expect(named.sort()).toEqual([
      'A named speaker where the source states an unnamed one',
      'A stranger in an office that somebody on file holds',
      'A suit or inquiry told against its last stage on file',
      'A verdict in our own voice on what is disputed',
      'An office not held on the day',
      'Said to run what it does not run',
      'What is done on record (a suit), told without the record',
    ]);
  });
});

describe('a waiver of another warning', () => {
  const deal = (waiver: string): string =>
    `---\ntitle: { ko: 둘째 투자, en: A second investment }\nfrom: hanbit\nto: nuri\ninstrument: equity\nstate: planned\namount: { usd: 12e9 }\nwhen: 2024-01-11\nstatus: reported\nsources: [gazette]\n${waiver}---\n`;
  const gazette =
    '---\ntitle: { ko: 신문, en: Gazette }\npublisher: { ko: 항만청, en: Harbour Office }\nurl: https://harbour.example.org/gazette\nkind: reporting\nread: original\npublished: 2024-01-12\naccessed: 2024-02-01\n---\n';
  const source = { 'lighthouse/sources/gazette.mdx': [gazette] };
  const waiver = 'waivers: [{ code: C51, on: 2024-02-01, why: 이 금액을 밝힌 곳은 하나뿐이다 }]\n';

  it('is accepted for its file, with its day and reason', () => {
    expect(codes({ ...source, [SECOND]: [deal('')] })).toEqual(['warning C51']);
    expect(codes({ ...source, [SECOND]: [deal(waiver)] })).toEqual([]);
  });

  it('that accepts nothing is a note, and stops nothing', () => {
    expect(codes({ [EVENT]: [waiver.trim()] })).toEqual(['note C82']);
  });

  it('accepts no error: a sum, a conversion', () => {
    const sum: [string, string] = ['{ usd: 35e9 }', '{ usd: 45e9 }'];
    const accepted = 'waivers: [{ code: A20, on: 2024-02-01, why: 출처가 그렇게 적었다고 한다 }]';
    expect(codes({ 'lighthouse/deals/hanbit-nuri-deal.mdx': [sum, accepted] })).toEqual(['error A20', 'note C82']);
  });
});

describe('form and arithmetic', () => {
  it('are errors; what is read in a passage is a warning that quotes', () => {
    const exact = RULES.filter(({ reads, acceptedBy }) => reads === 'passage' && !acceptedBy);
    expect(exact.filter(({ level }) => level !== 'error')).toEqual([]);
    // What stands in a passage and is no reading of its words: a tag, a sum, letters that another encoding made of others.
    for (const rule of exact) {
      const found = checkExample(rule, rule.example.wrong).filter(({ code }) => code === rule.code);
      expect(found.length, rule.code).toBeGreaterThan(0);
      for (const { excerpt, column } of found)
        expect(excerpt.slice(column - 1), rule.code).toMatch(/^(?:<[A-Z]|\d|[\u00c0-\u00ff])/);
    }
    expect(RULES.filter(({ acceptedBy, level }) => acceptedBy && level !== 'warning')).toEqual([]);
  });
});
