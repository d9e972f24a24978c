import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { says } from '#facts/rules/phrases';
import { readFolder } from '#intake/readFolder';
import { countLines } from '#intake/writtenFile';

const sample = readFolder('tests/fixtures/sample').files;
const EVENT = 'lighthouse/events/2024-01-deal.mdx';

/** What is found in the sample’s event with lines added, and with files beside. */
function found(lines: string, beside: Record<string, string> = {}) {
  const files = sample.map((file) => {
    const text = file.path === EVENT ? file.text.replace(/---\s*$/, () => `${lines}\n---\n`) : file.text;
    return { ...file, text, lines: countLines(text) };
  });
  const more = Object.entries(beside).map(([path, text]) => ({ path, text, lines: countLines(text) }));
  return assemble([...files, ...more]).problems.map(({ code, level, file }) => ({ code, level, file }));
}

const STRIKE = `---
title: { ko: 파업, en: A strike }
form: on-record
says: { ko: [파업에 들어갔다], en: [went on strike] }
recordOf: { ko: [노동청], en: [labour office] }
mend: { ko: 노동청의 기록을 다세요, en: Cite the record of the labour office }
examples:
  - wrong: { ko: 등대지기들이 파업에 들어갔다., en: The keepers went on strike. }
    right: { ko: 등대지기들이 모였다., en: The keepers met. }
---
`;
const NOTE = 'note: { ko: 등대지기들이 파업에 들어갔다., en: The keepers went on strike. }';

describe('a wording', () => {
  it('that an explainer adds is read in it, with no line of the engine changed', () => {
    expect(found(NOTE)).toEqual([]);
    const both = [{ code: 'C48', level: 'warning', file: EVENT }];
    expect(found(NOTE, { 'lighthouse/wording/strike.mdx': STRIKE })).toEqual([...both, ...both]);
    expect(found(NOTE, { 'reference/wording/strike.mdx': STRIKE })).toEqual([...both, ...both]);
  });

  it('of another explainer is not', () => {
    const elsewhere = found(NOTE, { 'harbour/wording/strike.mdx': STRIKE }).filter(({ file }) => file === EVENT);
    expect(elsewhere).toEqual([]);
  });

  it('may only speak, and then stops nothing', () => {
    const text = STRIKE.replace('mend:', 'level: note\nmend:');
    expect(new Set(found(NOTE, { 'lighthouse/wording/strike.mdx': text }).map(({ level }) => level))).toEqual(
      new Set(['note']),
    );
  });
});

describe('a ladder', () => {
  const LADDER = `---
title: { ko: 등대 공사, en: Building a lighthouse }
stages:
  - { name: drawn, title: { ko: 설계, en: Drawn }, says: { ko: [설계], en: [draws, drawn] } }
  - { name: begun, title: { ko: 착공, en: Begun }, says: { ko: [착공], en: [breaks ground] } }
  - { name: lit, title: { ko: 점등, en: Lit }, says: { ko: [점등], en: [is lit] } }
mend: { ko: 출처에 있는 단계로, en: The stage the source gives }
examples:
  - source: { ko: 설계를 마쳤다고 한다., en: It says that the plans are drawn. }
    wrong: { ko: 등대 점등, en: The lighthouse is lit }
    right: { ko: 등대 설계, en: The lighthouse is drawn }
---
`;
  const STAGES = [
    ['등대 설계', 'Hanbit draws a lighthouse'],
    ['등대 착공', 'Hanbit breaks ground for a lighthouse'],
    ['등대 점등', 'The lighthouse is lit'],
  ] as const;
  const SAID = [
    ['설계를 마쳤다.', 'The plans are drawn.'],
    ['착공을 알렸다.', 'Hanbit breaks ground.'],
    ['점등식을 열었다.', 'The tower is lit.'],
  ] as const;

  /** What is found where the event’s title tells a stage, and its sources are stated to say this. */
  function codesOf(told: number, ...stated: number[]): string[] {
    const [ko, en] = STAGES[told] ?? ['', ''];
    const said = (at: 0 | 1): string => stated.map((stage) => SAID[stage]?.[at] ?? '').join(' ');
    const files = sample.map((file) => {
      if (file.path !== EVENT) return file;
      const text = file.text
        .replace(/^title: .*$/m, `title: { ko: ${ko}, en: ${en} }`)
        .replace('[hanbit-statement]', `[{ id: hanbit-statement, says: { ko: ${said(0)}, en: ${said(1)} } }]`);
      return { ...file, text, lines: countLines(text) };
    });
    const ladder = { path: 'lighthouse/ladders/building.mdx', text: LADDER, lines: countLines(LADDER) };
    return assemble([...files, ladder]).problems.map(({ code }) => code);
  }

  it.each(STAGES.flatMap((_, told) => SAID.map((_said, stated) => [told, stated] as const)))(
    'lets stage %i be told where the sources state stage %i, unless it is beyond that',
    (told, stated) => expect(codesOf(told, stated)).toEqual(told > stated ? ['C85', 'C85'] : []),
  );

  it('goes by the last stage that the sources state', () => {
    expect(codesOf(1, 0, 1)).toEqual([]);
    expect(codesOf(2, 0, 1)).toEqual(['C85', 'C85']);
  });
});

describe('a phrase', () => {
  const PHRASES = { ko: ['소송을 냈다', '지정했'], en: ['filed a suit', 'investigat*', 'chip-maker’s'] };

  it('of Korean is found with any ending, with its spaces or without, and not where it is quoted', () => {
    fc.assert(
      fc.property(fc.constantFrom('다', '으며', '고', '던'), fc.constantFrom('', ' '), (ending, gap) => {
        expect(says(`위원회가 지정했${ending} 한다`, PHRASES, 'ko')).toBe(true);
        expect(says(`한빛이 소송을${gap}냈다.`, PHRASES, 'ko')).toBe(true);
        expect(says(`한빛이 소송을${gap}냈다고 한다.`, PHRASES, 'ko')).toBe(false);
      }),
    );
  });

  it('of English is found as whole words, in any case, with the endings it allows', () => {
    const heard = ['It FILED  a suit.', 'investigating', 'Investigation', "the chip-maker's own"];
    expect(heard.filter((text) => !says(text, PHRASES, 'en'))).toEqual([]);
    expect(
      ['It filed a suitcase.', 'reinvestigate', 'refiled a suits'].filter((text) => says(text, PHRASES, 'en')),
    ).toEqual([]);
  });

  it('is taken letter for letter, whatever signs are in it', () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, maxLength: 20 })
          .map((text) => text.trim())
          .filter((text) => text !== ''),
        (text) => {
          const phrases = { ko: [text], en: [] };
          expect(says(`앞 ${text}`, phrases, 'ko')).toBe(true);
        },
      ),
      { examples: [['!  !']] },
    );
  });
});
