import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readerTexts } from '#facts/rules/readerTexts';
import { parsedTree, plainTree } from '#intake/storyTree';
import { dossierOf } from '../support/realContent.ts';

/** What the parser makes of a text; undefined where it cannot read it. */
function parsed(text: string): unknown {
  try {
    return parsedTree(text);
  } catch {
    return undefined;
  }
}

it('reads plain words as the parser does, in every text of the real content that it takes on', () => {
  const texts = dossierOf('content').facts.flatMap((fact) =>
    readerTexts(fact.folder, fact).map(({ text }) => text.trim()),
  );
  const plain = texts.filter((text) => plainTree(text));
  expect(plain.length / texts.length).toBeGreaterThan(0.6);
  for (const text of plain) expect(plainTree(text)).toEqual(parsed(text));
});

it('takes on no text that the parser reads otherwise', () => {
  const pieces = [
    ...[
      '가',
      '오픈AI',
      'word',
      'import',
      'export ',
      ' ',
      '  ',
      '\t',
      '\n',
      '\u00a0',
      '\u2028',
      '\ufeff',
      '.',
      ',',
      '-',
      '+',
      '=',
      '1.',
      '1)',
    ],
    ...[
      '#',
      '>',
      '|',
      '*',
      '_',
      '`',
      '~',
      '[',
      ']',
      '(',
      ')',
      '!',
      '<',
      '{',
      '}',
      '&amp;',
      '\\',
      ':',
      '/',
      '://',
      'www.',
      '@',
      '^',
      '$',
      '“',
      '’',
      '\u0000',
    ],
  ];
  const text = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  fc.assert(
    fc.property(text, (sample) => {
      const plain = plainTree(sample);
      if (plain) expect(plain).toEqual(parsed(sample));
    }),
    { numRuns: 4000 },
  );
});
