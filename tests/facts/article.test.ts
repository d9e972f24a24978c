import { describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { readFolder } from '#intake/readFolder';

/**
 * What the article we start from got wrong, entered as an editor might have: ten conversions, and thirteen statements
 * that the record contradicts (D02 to D14 of the register). Each is refused where it stands, with what to write instead.
 */
const read = readFolder('tests/fixtures/article');
const { problems } = assemble(read.files);
const found = problems.map((problem) => ({ ...problem, file: problem.file.replace('dispute/', '') }));

/** The file, its code, a piece of the line that is to blame, and a piece of the repair. */
type Refusal = [file: string, code: string, line: string, repair: string];

const CONVERSIONS: Refusal[] = [
  ['deals/amazon-openai-deal.mdx', 'A19', '7조 2,500억 원', '= 72조 5,000억 원'],
  ['events/2026-02-partnership.mdx', 'A19', '7조 2,500억 원', '= 72조 5,000억 원'],
  ['deals/openai-round.mdx', 'A19', '15조 9,500억 원', '= 159조 5,000억 원'],
  ['deals/amazon-own-part.mdx', 'A19', '5조 8,000억 원', '= 58조 원'],
  ['deals/microsoft-openai-investment.mdx', 'A19', '1조 8,850억 원', '= 18조 8,500억 원'],
  ['deals/openai-azure-purchase.mdx', 'A19', '36조 2,500억 원', '= 362조 5,000억 원'],
  ['figures/aws-outlook-earlier.mdx', 'A19', '43조 5,000억 원', '= 435조 원'],
  ['figures/aws-outlook-raised.mdx', 'A19', '87조 원', '= 870조 원'],
  ['figures/amazon-capex.mdx', 'A19', '29조 원', '= 290조 원'],
  ['figures/openai-valuation-2025.mdx', 'A19', '43조 5,000억 원', '= 435조 원'],
];

const STATEMENTS: Record<string, Refusal[]> = {
  'D02 words credited to executives': [
    ['positions/legal-action--microsoft.mdx', 'C89', 'named: microsoft', 'unnamed:'],
  ],
  'D03 an inquiry called a designation': [['events/2025-11-gatekeepers.mdx', 'C85', '지정', '조사']],
  'D04 equity called a cloud contract': [['deals/amazon-openai-deal.mdx', 'C83', '클라우드 계약', '지분 투자']],
  'D05 parts that do not make the whole': [['deals/amazon-own-part.mdx', 'A20', '15e9', '100억 달러']],
  'D06 an old valuation called the current one': [
    ['figures/openai-valuation-2025.mdx', 'C84', '현재', 'openai-valuation-2026'],
  ],
  'D07 an office held by somebody else': [
    ['events/2026-03-outlook.mdx', 'C86', '앤디 재시 AWS 최고경영자', '아마존 최고경영자'],
  ],
  'D08 a clause younger than its source': [['clauses/agi-clause.mdx', 'C91', '2025-10-28', 'from: 2019-07-22']],
  'D09 rights that end too soon': [['clauses/model-licence.mdx', 'C91', 'until: 2030', 'until: 2032']],
  'D10 a clause of a contract nobody has seen, in later words': [
    ['clauses/api-exclusivity.mdx', 'C87', 'verbatim', 'party-summary'],
    ['clauses/api-exclusivity.mdx', 'C90', 'source: joint-2026-02', '2025-10-28'],
  ],
  'D11 spirit and letter alike': [['positions/contract-reading--microsoft.mdx', 'C92', '모두', '여지']],
  'D12 a party that was not there': [['events/2025-01-stargate.mdx', 'C93', 'aws', 'aws를 빼세요']],
  'D13 an old inquiry told as new': [['events/2026-03-ftc-probe.mdx', 'C94', '2026-03-18', '출처대로']],
  'D14 a finished training told as under way, a report told as a measurement': [
    ['events/2025-08-model.mdx', 'C85', '훈련 중', '훈련을 마친'],
    ['figures/mai-1-parameters.mdx', 'C94', '2025-08-28', '출처대로'],
  ],
  'D27 a minimum given as a ceiling': [['figures/aws-outlook-raised.mdx', 'C88', 'up-to', 'qualifier: at-least']],
};

function isRefused([file, code, line, repair]: Refusal): void {
  const here = found.filter((problem) => problem.file === file && problem.code === code);
  expect(here.map(({ excerpt, level, hint }) => ({ excerpt, level, hint: hint.ko }))).toContainEqual({
    excerpt: expect.stringContaining(line) as string,
    level: expect.stringMatching(/^(?:error|warning)$/) as string,
    hint: expect.stringContaining(repair) as string,
  });
}

describe('what the article got wrong', () => {
  it('can be read as content at all', () => {
    expect(read.problems).toEqual([]);
    expect(read.files.length).toBeGreaterThan(50);
  });

  it.each(CONVERSIONS)('%s: a conversion ten times too small is refused, with the right one', (...refusal) => {
    isRefused(refusal);
  });

  it.each(Object.entries(STATEMENTS))('%s is refused', (_, refusals) => {
    for (const refusal of refusals) isRefused(refusal);
  });

  it('is all that is refused', () => {
    const expected = new Set(
      [...CONVERSIONS, ...Object.values(STATEMENTS).flat()].map(([file, code]) => `${file} ${code}`),
    );
    expect(found.map(({ file, code }) => `${file} ${code}`).filter((one) => !expected.has(one))).toEqual([]);
    expect(found.filter(({ code }) => code === 'A19')).toHaveLength(10);
  });
});
