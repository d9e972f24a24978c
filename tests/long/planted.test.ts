import { beforeAll, describe, expect, it } from 'vitest';
import { hearAll, plantingsOf, tableOf, type Heard } from '../support/plantings.ts';

/**
 * What each group may pass over in silence, in mistakes. It only ever falls; what is promised is a third of any group, and a fifth
 * of all.
 */
const SILENT_AT_MOST: Record<string, number> = {
  money: 6,
  tags: 1,
  chart: 1,
  days: 2,
  office: 0,
  status: 2,
  structure: 2,
  text: 7,
  reach: 0,
  hostile: 0,
  since: 0,
};

describe('mistakes planted one at a time in the frozen explainer', () => {
  const plantings = plantingsOf();
  let heard: Heard[] = [];
  beforeAll(() => {
    heard = hearAll(plantings);
    console.log(tableOf(heard));
  }, 600_000);

  it('are 220, each with a name of its own', () => {
    expect(new Set(plantings.map(({ name }) => name)).size).toBe(220);
  });

  it.each(Object.entries(SILENT_AT_MOST))('of %s at most %i pass without a word', (group, most) => {
    const silent = heard.filter((one) => one.planting.group === group && one.heard === 'silent');
    const mistakes = silent.filter(({ planting }) => !planting.harmless).map(({ planting }) => planting.name);
    expect(mistakes.length, mistakes.join(', ')).toBeLessThanOrEqual(most);
  });

  it('are heard as by somebody who has never seen the files: one in fifteen', { timeout: 300_000 }, () => {
    const few = heard.filter((_, at) => at % 15 === 0);
    const anew = hearAll(
      few.map(({ planting }) => planting),
      'content',
      true,
    );
    expect(anew.map(({ problems }) => problems)).toEqual(few.map(({ problems }) => problems));
  });

  it('are listed here by group, none left out', () => {
    expect(new Set(plantings.map(({ group }) => group))).toEqual(new Set(Object.keys(SILENT_AT_MOST)));
  });

  it('leave in peace what is no mistake', () => {
    const refused = heard.filter(({ planting, heard: what }) => planting.harmless && what === 'refused');
    expect(refused.map(({ planting, problems }) => [planting.name, problems[0]?.message.en])).toEqual([]);
  });
});

describe('forty mistakes planted without a look at the rules', () => {
  const plantings = plantingsOf('fresh.yaml');
  let heard: Heard[] = [];
  beforeAll(() => {
    heard = hearAll(plantings);
    console.log(tableOf(heard));
  }, 600_000);

  it('pass without a word in one case of ten at most', () => {
    const silent = heard.filter(({ planting, heard: what }) => !planting.harmless && what === 'silent');
    const mistakes = plantings.filter(({ harmless }) => !harmless);
    expect(mistakes.length).toBe(40);
    expect(
      silent.map(({ planting }) => planting.name).length,
      silent.map(({ planting }) => planting.name).join(', '),
    ).toBeLessThanOrEqual(4);
  });

  it('are none of the forty true sentences that resemble them', () => {
    const alarms = heard.filter(
      ({ planting, heard: what }) => planting.harmless && (what === 'refused' || what === 'warned'),
    );
    expect(plantings.filter(({ harmless }) => harmless).length).toBe(40);
    expect(alarms.map(({ planting, problems }) => [planting.name, problems[0]?.message.en])).toEqual([]);
  });
});

describe('forty-four mistakes in two newer explainers, planted before the rules that were made for them', () => {
  const plantings = plantingsOf('newer.yaml');
  let heard: Heard[] = [];
  beforeAll(() => {
    heard = hearAll(plantings, 'newer');
    console.log(tableOf(heard));
  }, 600_000);

  // 28 when they were planted, before any rule was looked at; then 2, one of text and one of office.
  it('pass without a word in two cases at most', () => {
    const silent = heard.filter(({ planting, heard: what }) => !planting.harmless && what === 'silent');
    expect(plantings.filter(({ harmless }) => !harmless).length).toBe(44);
    const names = silent.map(({ planting }) => planting.name);
    expect(names.length, names.join(', ')).toBeLessThanOrEqual(2);
  });

  it('are none of the twenty true sentences that resemble them', () => {
    const alarms = heard.filter(
      ({ planting, heard: what }) => planting.harmless && (what === 'refused' || what === 'warned'),
    );
    expect(plantings.filter(({ harmless }) => harmless).length).toBe(20);
    expect(alarms.map(({ planting, problems }) => [planting.name, problems[0]?.message.en])).toEqual([]);
  });
});

describe('fifteen more in the same two, written with them and heard once the rules were done', () => {
  const plantings = plantingsOf('newest.yaml');
  let heard: Heard[] = [];
  beforeAll(() => {
    heard = hearAll(plantings, 'newer');
    console.log(tableOf(heard));
  }, 600_000);

  // 10 before the readings were widened, 5 since. It only ever falls.
  it('pass without a word in five cases at most', () => {
    const names = heard.filter((one) => one.heard === 'silent').map(({ planting }) => planting.name);
    expect(plantings.length).toBe(15);
    expect(names.length, names.join(', ')).toBeLessThanOrEqual(5);
  });
});

describe.each([
  // Of the first fifteen 10 passed before the readings were widened by them, of the second, held back the while, 11 before and 7 after.
  // The third were written and heard last: 13 would have passed before, 11 did. What was heard then was looked at since.
  ['third.yaml', 1],
  ['held.yaml', 3],
  ['late.yaml', 6],
])('fifteen slips of every kind in the same two: %s', (file, most) => {
  const plantings = plantingsOf(file);
  let heard: Heard[] = [];
  beforeAll(() => {
    heard = hearAll(plantings, 'newer');
    console.log(tableOf(heard));
  }, 600_000);

  it(`pass without a word in ${most} cases at most`, () => {
    const names = heard.filter((one) => one.heard === 'silent').map(({ planting }) => planting.name);
    expect(plantings.length).toBe(15);
    expect(names.length, names.join(', ')).toBeLessThanOrEqual(most);
  });
});

describe('thirty more in the same two, written by somebody who had not seen the rules', () => {
  const plantings = plantingsOf('fourth.yaml');
  let heard: Heard[] = [];
  beforeAll(() => {
    heard = hearAll(plantings, 'newer');
    console.log(tableOf(heard));
  }, 600_000);

  // 18 when they were first heard. It only ever falls.
  it('pass without a word in fifteen cases at most', () => {
    const silent = heard.filter(({ planting, heard: what }) => !planting.harmless && what === 'silent');
    const names = silent.map(({ planting }) => planting.name);
    expect(plantings.filter(({ harmless }) => !harmless).length).toBe(30);
    expect(names.length, names.join(', ')).toBeLessThanOrEqual(15);
  });

  it('are none of the twenty true sentences that resemble them', () => {
    const alarms = heard.filter(
      ({ planting, heard: what }) => planting.harmless && (what === 'refused' || what === 'warned'),
    );
    expect(plantings.filter(({ harmless }) => harmless).length).toBe(20);
    expect(alarms.map(({ planting, problems }) => [planting.name, problems[0]?.message.en])).toEqual([]);
  });
});
