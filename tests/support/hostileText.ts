import fc from 'fast-check';

/** What would be code, markup, a formula, a path, an end of something or nothing to see, if it were not taken as text. */
const PIECES = [
  ...[
    '</script>',
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<svg onload=alert(1)>',
    '<img src=x onerror=a>',
  ],
  ...[
    '" onmouseover="alert(1)',
    "' autofocus onfocus='a",
    '`',
    '">',
    "'>",
    '</title>',
    '</textarea>',
    '</style>',
    '</template>',
  ],
  ...[
    '<a href="javascript:alert(1)">',
    '<iframe srcdoc="x">',
    '<base href=//evil>',
    '<meta http-equiv=refresh>',
    '<b>',
    '</p>',
  ],
  ...['javascript:alert(1)', 'data:text/html,x', 'https://evil.example.org', '//evil.example.org', 'vbscript:x'],
  ...[
    '=cmd|x',
    '=HYPERLINK("x")',
    '+1',
    '-1+1',
    '@SUM(a)',
    '\t=a',
    '＝a',
    '"=a"',
    ';=a',
    ',',
    '"',
    '""',
    '\r\n',
    '\n',
    '\t',
  ],
  ...[
    '../',
    '../../etc/passwd',
    '..\\',
    '%2e%2e%2f',
    'C:\\con',
    '/',
    '\\',
    '?',
    '#',
    '%00',
    ':',
    '*',
    '|',
    'index.html',
  ],
  ...['${a}', '#{a}', '{{a}}', '{%a%}', '<%= a %>', '{a}', '{', '}', '$&', "$'", '$1', '$$', '\\u003c', '\\n', '\\'],
  ...[
    '&lt;',
    '&amp;',
    '&#60;',
    '&nbsp;',
    '&',
    '&quot;',
    '&notit;',
    '%3Cscript%3E',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...['👩‍👩‍👧', '🇰🇷', '❤️', 'e\u0301', 'ﷺ', '𒐫', 'Z̸̡̢͓', 'عربي', '汉'],
  ...[
    '**',
    '__',
    '~~',
    '[a](b)',
    '![a](b)',
    '# ',
    '> ',
    '- ',
    '| a |',
    '---',
    '+++',
    '```',
    '<!DOCTYPE x>',
    '<?xml ?>',
    '<?php',
  ],
  ...[
    'undefined',
    'null',
    'NaN',
    '[object Object]',
    'true',
    "'; DROP TABLE facts; --",
    '" or "1"="1',
    '(?:a+)+$',
    'a'.repeat(300),
  ],
];
/** What nobody sees: refused wherever it stands alone, so that it is kept rare, and other pieces are carried further. */
const UNSEEN_PIECES = [
  ...['\0', '\u0008', '\u001b[31m', '\u007f', '\u0085', '\ufeff', '\ufffe', '\uffff', '\ud800', '\udfff'],
  ...['\u2028', '\u2029', '\u202e', '\u2066', '\u200b', '\u00ad', '\u061c', '\u3164'],
];
const word = fc.constantFrom('글', '뜻', 'words', 'a', ' ', ' ', ' ');

const piece = fc.oneof(
  { weight: 18, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.constantFrom(...UNSEEN_PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

/** A hostile text, of one to four such pieces among words. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, piece, word), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.flat().join(''));

/**
 * The same text as an editor may bring it past the check of a prose field: signs as character references, without the digits
 * that facts must hold and, in English, without Hangul.
 */
export function spelledForProse(text: string, locale: 'ko' | 'en'): { typed: string; meant: string } {
  const meant = `x${text.replace(/\p{Nd}/gu, '').replace(locale === 'en' ? /\p{Script=Hangul}/gu : '', '')}`;
  return { meant, typed: meant.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`) };
}
