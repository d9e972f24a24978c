import { describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { readFolder } from '#intake/readFolder';
import { countLines } from '#intake/writtenFile';

/** What stopped, misled or passed by an editor who wrote a first story: of measures, parents and cities, not of deals. */
const sample = readFolder('tests/fixtures/sample').files;
const NOTED = 'lighthouse/unknowns/who-pays.mdx';

function problems(beside: Readonly<Record<string, string>>) {
  const more = Object.entries(beside).map(([path, text]) => ({ path, text, lines: countLines(text) }));
  return assemble([...sample.filter(({ path }) => !(path in beside)), ...more]).problems;
}
const codes = (beside: Readonly<Record<string, string>>): string[] => problems(beside).map(({ code }) => code);
const sampled = (path: string): string => sample.find((file) => file.path === path)?.text ?? '';
const more = (path: string, line: string): string => sampled(path).replace(/---\s*$/, () => `${line}\n---\n`);

const stake = (id: string, when: string, percent: number): Record<string, string> => ({
  [`lighthouse/figures/${id}.mdx`]: `---\ntitle: { ko: '지분(${id})', en: A stake (${id}) }\nof: nuri\nwhose: nuri\nmeasure: stake\nwhen: ${when}\nvalue: { percent: ${percent} }\nstatus: announced\nsources: [hanbit-statement]\n---\n`,
});
const worked = (measure: string, order: string): Record<string, string> => ({
  'lighthouse/figures/change.mdx': `---\ntitle: { ko: 바뀐 폭, en: The change }\nof: nuri\nmeasure: ${measure}\nwhen: 2024-01\nworked: { points: [${order}] }\nstatus: announced\nsources: [hanbit-statement]\n---\n`,
  ...stake('stake-then', '2023-01', 30),
  ...stake('stake-now', '2024-01', 20),
});
const CHANGE = {
  'lighthouse/measures/stake-change.mdx':
    '---\ntitle: { ko: 지분이 바뀐 폭, en: Change in a stake }\ndefinition: { ko: 두 때의 지분이 얼마나 다른지를 말한다., en: By how much a stake differs from what it was. }\nform: points\n---\n',
};

describe('a rate that only another story uses', () => {
  const rate = (name: string): Record<string, string> => ({
    [`reference/exchange-rates/${name}.mdx`]: sampled('reference/exchange-rates/krw-test.mdx')
      .replace('2024-01-02', '2024-01-03')
      .replace(/---\s*$/, 'note: { ko: 그날의 고시는 찾지 못했다., en: No notice of that day was found. }\n---\n'),
  });
  it('says nothing for this one', () => {
    expect(codes(rate('krw-other'))).not.toContain('C76');
    expect(codes(rate('krw-test'))).toContain('C76');
  });
});

describe('a group of people', () => {
  const told = (party: string): Record<string, string> => ({
    'reference/organisation-types/group.mdx': '---\ntitle: { ko: 여럿, en: group of people }\n---\n',
    'reference/organisations/residents.mdx':
      '---\ntitle: { ko: 바닷가 주민, en: people of the shore }\ntype: group\nrole: { ko: 등대 곁에 산다., en: They live beside it. }\n---\n',
    'lighthouse/sources/letter.mdx': `---\ntitle: { ko: 공개 편지, en: Open letter }\npublisher: { ko: 바닷가, en: The shore }\nkind: statement\nread: original\nurl: https://letter.example.org/\npublished: 2024-01-09\naccessed: 2024-01-10\nparty: ${party}\n---\n`,
    'lighthouse/positions/who-owns--residents.mdx':
      '---\ntitle: { ko: 주민의 말, en: What the residents say }\nstatus: claimed\nby: kim-deungdae\nsources: [letter]\ntext: { ko: 모두의 것이라고 한다., en: They say that it is everybody’s. }\nwhen: 2024-01-09\nspeaker: { named: kim-deungdae }\n---\n',
  });
  it('is heard in the words of who speaks for it, and of nobody else', () => {
    expect(codes(told('kim-deungdae')).filter((code) => ['C32', 'C57'].includes(code))).toEqual([]);
    expect(codes(told('nuri'))).toContain('C32');
  });
});

describe('a value that is worked out', () => {
  it('is to have another measure, not to be written otherwise', () => {
    const [ill] = problems({ ...worked('stake', 'stake-then, stake-now'), ...CHANGE }).filter(
      ({ code }) => code === 'A34',
    );
    expect(ill?.hint.ko).toMatch(/measure: .*stake-change/);
    expect(ill?.hint.ko).not.toContain('value:');
  });
});

describe('how far something fell', () => {
  const said = (order: string, ko: string, en: string) => ({
    ...CHANGE,
    ...worked('stake-change', order),
    [NOTED]: more(
      NOTED,
      `note: { ko: 누리의 지분은 그 뒤 <Value of="change" /> ${ko}., en: Nuri’s stake then ${en} by <Value of="change" />. }`,
    ),
  });
  it('has no sign of its own', () => {
    const turned = problems(said('stake-then, stake-now', '내렸다', 'fell')).filter(({ code }) => code === 'D49');
    expect(turned.map(({ hint }) => hint.en)).toEqual([
      expect.stringContaining('worked: { points: [stake-now, stake-then] }'),
      expect.stringContaining('worked: { points: [stake-now, stake-then] }'),
    ]);
    expect(codes(said('stake-now, stake-then', '내렸다', 'fell'))).not.toContain('D49');
  });
  it('is not what rose', () => {
    expect(codes(said('stake-then, stake-now', '올랐다', 'rose'))).toContain('D49');
  });
});

it('what cannot stand on one axis is called in the desk’s words', () => {
  const [unlike] = problems({
    ...CHANGE,
    ...worked('stake-change', 'stake-then, stake-now'),
    'lighthouse/explainer.mdx': sampled('lighthouse/explainer.mdx')
      .replace('form: bars', 'form: dots')
      .replace('shows: { deals: { to: nuri } }', 'shows: [stake-now, change]'),
  }).filter(({ code }) => code === 'A46');
  expect(unlike?.message).toEqual({
    ko: expect.stringContaining('stake-now(비율), change(%포인트)'),
    en: expect.stringContaining('stake-now (a share), change (percentage points)'),
  });
});
