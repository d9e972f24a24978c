/**
 * Where a letter that nobody sees is part of the writing: the joiners of Persian, Hindi or Sinhala, the pieces of an emoji, the
 * form of a Hanja in a name, the marks of direction in Hebrew or Arabic. Each stands once, between what it works on.
 */

const anyOf = (names: string): string => [...names.split(' ')].map((name) => `\\p{scx=${name}}`).join('');
const lettersOf = (names: string): string => `[[${anyOf(names)}]&&[\\p{L}\\p{M}]]`;

const CURSIVE = 'Arab Syrc Mand Nkoo Mong Phag Adlm Rohg Mani';
const CONJOINING =
  'Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt Bali Java Sund Newa Tirh Sylo Cham Lana Mtei Gran Modi';
/** Written without blanks between words, so that a line may break at U+200B. */
const UNSPACED = 'Thai Laoo Khmr Mymr Tibt Lana Talu Tale Java Bali';
const RIGHT_TO_LEFT = 'Hebr Arab Syrc Thaa Nkoo Mand Samr Adlm Rohg';

const JOINED = lettersOf(`${CURSIVE} ${CONJOINING}`);
const TURNED = lettersOf(RIGHT_TO_LEFT);
const HAN = '\\p{sc=Han}';
const LEADING_JAMO = '[\\u1100-\\u115e\\ua960-\\ua97c]';
const MIDDLE_JAMO = '[\\u1161-\\u11a7\\ud7b0-\\ud7c6]';
const MARK_OF_DIRECTION = '[\\u200e\\u200f\\u061c]';
/** What has no direction of its own, up to the next letter of a line. */
const NEUTRAL = '[^\\p{L}\\n\\p{DI}]{0,40}';

/** A whole letter, or what surrounds it, for each use. */
const NEEDED = [
  // می‌خواهم, क्‍ष, ක්‍ෂ; a joiner may also end a word (അവന്‍) or begin a final form.
  `(?<=${JOINED})[\\u200c\\u200d](?![\\u200c\\u200d])|(?<![\\p{L}\\p{M}\\p{DI}])\\u200d(?=${lettersOf(CURSIVE)})`,
  `(?<=${lettersOf(UNSPACED)})\\u200b(?=${lettersOf(UNSPACED)})`,
  // Emoji: family, profession, flag of pirates; text or colour; keycaps; the three flags of nations inside a state.
  '(?<=\\p{ExtPict}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=\\p{ExtPict})',
  '(?<=\\p{ExtPict})[\\ufe0e\\ufe0f]|(?<=[0-9#*])\\ufe0f(?=\\u20e3)',
  ...['eng', 'sct', 'wls'].map((nation) => {
    const tags = [...`gb${nation}`].map((letter) => `\\u{${(0xe0000 + (letter.codePointAt(0) ?? 0)).toString(16)}}`);
    return `(?<=\\u{1f3f4})${tags.join('')}\\u{e007f}`;
  }),
  // The form of a Hanja. No Hanja has more than some thirty registered; the rest of the range would carry bytes.
  `(?<=${HAN})[\\ufe00-\\ufe02\\u{e0100}-\\u{e013f}]`,
  '(?<=[\\u3001\\u3002\\uff01\\uff0c\\uff0e\\uff1a\\uff1b\\uff1f])[\\ufe00\\ufe01]|(?<=[\\p{Sm}\\p{sc=Mymr}\\p{sc=Phag}])\\ufe00',
  '(?<=\\p{sc=Mong})[\\u180b-\\u180d\\u180f]|(?<=\\p{sc=Mong})\\u180e(?=\\p{sc=Mong})',
  `(?<=${TURNED}${NEUTRAL})${MARK_OF_DIRECTION}|${MARK_OF_DIRECTION}(?=${NEUTRAL}${TURNED})`,
  `[\\u2066-\\u2068](?=[^\\n\\p{DI}]*${TURNED}[^\\n\\p{DI}]*\\u2069)|(?<=[\\u2066-\\u2068][^\\n\\p{DI}]*${TURNED}[^\\n\\p{DI}]*)\\u2069`,
  // Old Hangul with a part left empty, and the order of Hebrew points.
  `\\u115f(?=${MIDDLE_JAMO})|(?<=${LEADING_JAMO})\\u1160`,
  '(?<=[\\u0591-\\u05c7])\\u034f(?=[\\u0591-\\u05c7])',
  // A blank cell inside a line of Braille.
  '(?<=[\\u2801-\\u28ff])\\u2800(?=[\\u2801-\\u28ff])',
];
const IN_PLACE = new RegExp(NEEDED.join('|'), 'gv');

/** Letters that may need one beside them, even where this one is not in its place. */
const MAY_NEED = new RegExp(`${JOINED}|${TURNED}|${lettersOf(UNSPACED)}`, 'v');

/** Where in a text the unseen letters stand that it needs, as offsets of UTF-16 units. */
export function neededAt(text: string): Set<number> {
  const places = new Set<number>();
  for (const { 0: found, index } of text.matchAll(IN_PLACE)) {
    let at = index;
    for (const letter of found) {
      places.add(at);
      at += letter.length;
    }
  }
  return places;
}

/** Whether the letters beside an unseen one are of a script that uses such: then an editor looks, and no command deletes. */
export function isForAnEditor(text: string, start: number, end: number): boolean {
  const before = /(\P{DI})\p{DI}*$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? '';
  const after = /^\p{DI}*(\P{DI})/u.exec(text.slice(end, end + 16))?.[1] ?? '';
  return MAY_NEED.test(before) || MAY_NEED.test(after);
}
