import { describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { readFolder } from '#intake/readFolder';
import { countLines } from '#intake/writtenFile';

/** Sentences that once were refused and are right, each beside its neighbour that is not. */
const sample = readFolder('tests/fixtures/sample').files;
const EVENT = 'lighthouse/events/2024-01-deal.mdx';

function codes(lines: string, beside: Record<string, string> = {}): string[] {
  const files = sample.map((file) => {
    const text = file.path === EVENT ? file.text.replace(/---\s*$/, () => `${lines}\n---\n`) : file.text;
    return { ...file, text, lines: countLines(text) };
  });
  const more = Object.entries(beside).map(([path, text]) => ({ path, text, lines: countLines(text) }));
  const kept = files.filter(({ path }) => !(path in beside));
  return assemble([...kept, ...more]).problems.map(({ code }) => code);
}
const note = (text: string, lang: 'ko' | 'en' = 'ko'): string =>
  `note: { ko: ${lang === 'ko' ? JSON.stringify(text) : '그렇다.'}, en: ${lang === 'en' ? JSON.stringify(text) : 'So it is.'} }`;

describe('digits that are part of a name', () => {
  it.each([
    '상법 제382조의3 제1항을 고쳤다.',
    '1심과 2심이 갈렸다.',
    '2025학년도 모집이다.',
    '빅5 병원과 코로나19.',
    '등대 K2와 GPT-4o, F-16.',
    '3%룰과 3% 룰이다.',
  ])('%s', (text) => expect(codes(note(text))).toEqual([]));
  it.each(['Article 382 of the act, Section 230(1).', 'The 3% rule; GPT-4o, K2 and F-16.'])('%s', (text) =>
    expect(codes(note(text, 'en'))).toEqual([]),
  );
  it.each(['약5억 원이다.', '제3자가 5곳이다.', '금리는 3%다.', '2025년에 늘었다.', '총5개다.', '한빛 27 지분이다.'])(
    'but not: %s',
    (text) => expect(codes(note(text))).toContain('A26'),
  );
});

describe('a suit', () => {
  const says = (ko: string, en: string): [string, Record<string, string>] => {
    const text = sample.find(({ path }) => path === EVENT)?.text ?? '';
    const cited = text.replace('[hanbit-statement]', `[{ id: hanbit-statement, says: { ko: ${ko}, en: ${en} } }]`);
    return [cited, {}];
  };
  const told = (source: [string, string], lines: string): string[] => {
    const [text] = says(...source);
    return codes('', { [EVENT]: text.replace(/---\s*$/, () => `${lines}\n---\n`) });
  };

  it('may be told where a source is stated to tell of it, or of the ruling', () => {
    expect(told(['1심 판결을 전했다.', 'It reports the ruling.'], note('한빛이 소송을 냈다.'))).toEqual([]);
    expect(told(['소송을 검토한다고 했다.', 'It was weighing a suit.'], note('한빛이 소송을 냈다.'))).toEqual(['C48']);
    expect(told(['투자를 밝혔다.', 'It tells of the deal.'], note('한빛이 소송을 냈다.'))).toEqual(['C48']);
  });

  it('may be told as others report it, in both languages', () => {
    expect(codes(note('한빛이 소송을 냈다고 항만 신문이 보도했다.'))).toEqual([]);
    expect(codes(note('Hanbit filed suit, the Gazette reported.', 'en'))).toEqual([]);
    expect(codes(note('Hanbit filed suit.', 'en'))).toEqual(['C48']);
  });
});

describe('a name of an authority', () => {
  const ministry = (name: string): Record<string, string> => ({
    'reference/organisations/ministry.mdx': `---\ntitle: { ko: ${name}, en: Ministry }\ntype: corporation\ncolour: blue\nrole: { ko: 부처다., en: A ministry. }\n---\n`,
  });
  it('is not what a word of its own field misspells', () => {
    expect(codes(note('교육비가 늘었다.'), ministry('교육부'))).toEqual([]);
    expect(codes(note('갬등대가 말했다.'))).toEqual(['B41']);
  });
});

describe('an order', () => {
  it('is no contract', () => {
    const text = (sample.find(({ path }) => path === EVENT)?.text ?? '').replace(
      '[hanbit-statement]',
      '[{ id: hanbit-statement, says: { ko: 누리의 양해각서를 말했다., en: It mentions Nuri’s memorandum of understanding. } }]',
    );
    const titled = (title: string) => codes('', { [EVENT]: text.replace('The deal is announced', title) });
    expect(titled('Hanbit orders a new lamp')).toEqual([]);
    expect(titled('Hanbit signs a contract')).toEqual(['C85']);
  });
});

describe('stakes in one whole', () => {
  const stake = (id: string, percent: number): Record<string, string> => ({
    [`lighthouse/figures/${id}-holds.mdx`]: `---\ntitle: { ko: 지분, en: A stake }\nof: nuri\nwhose: ${id}\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: ${percent} }\nstatus: announced\nsources: [hanbit-statement]\n---\n`,
  });
  const company = (id: string, partOf: string): Record<string, string> => ({
    [`reference/organisations/${id}.mdx`]: `---\ntitle: { ko: 가람등대, en: ${id} }\ntype: corporation\ncolour: blue\n${partOf}role: { ko: 회사다., en: A company. }\n---\n`,
  });
  it('count the part of a group once, with its group', () => {
    const inGroup = { ...company('garam', 'partOf: hanbit\n'), ...stake('garam', 80) };
    expect(codes('', inGroup)).toEqual([]);
    expect(codes('', { ...company('garam', ''), ...stake('garam', 80) })).toEqual(['A21']);
  });
});

describe('a number in any writing', () => {
  it.each(['½ 남았다.', '③을 골랐다.', 'Ⅳ 장이다.', '٥ 곳이다.', '𝟱 곳이다.', '五十億 달러다.', '팔십삼만 원이다.'])(
    'is a number: %s',
    (text) => expect(codes(note(text)).join()).toMatch(/A26|A30/),
  );
});
