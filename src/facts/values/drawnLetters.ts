/** Signs of the two vendored fonts outside Latin-1 and Hangul; src/styles/fonts/README.md lists them. */
const SIGNS = '‘’“”‚„·…–—―‹›「」『』《》〈〉×÷−±→←↑↓₩€£¥°％•※△▲▽▼□■○●◇◆☆★◎═';
/** What neither font has, and what stands in for it in a picture: the marks of two statuses, the dot of Korean papers, letters with a stroke. */
const STAND_INS: Record<string, string> = {
  ...{ '✕': '×', '↩': '←', ㆍ: '·', '・': '·', '‑': '-', '‐': '-' },
  ...{ Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', Ħ: 'H', ħ: 'h', Œ: 'OE', œ: 'oe', ı: 'i', ẞ: 'SS' },
};
const UNKNOWN = '□';
/** Letters that pull others along or turn them round, and those that cannot be seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;

let syllables: ReadonlySet<string> | undefined;

/**
 * A text in letters that both fonts hold, since for any other the drawing would take whatever font the machine has. An
 * accent that they lack is left off (`Škoda` is drawn `Skoda`), what cannot be seen is left out, and what cannot be drawn at all becomes □.
 */
export function drawable(text: string): string {
  const composed = text.normalize('NFC').replace(UNSEEN, (letter) => (/\s/u.test(letter) ? ' ' : ''));
  return [...composed].map(drawableLetter).join('');
}

/** The letters of a text that a picture shows as □, each once. */
export function undrawable(text: string): string[] {
  const composed = text.normalize('NFC').replace(UNSEEN, '');
  return [...new Set([...composed].filter((letter) => letter !== UNKNOWN && drawableLetter(letter) === UNKNOWN))];
}

function drawableLetter(letter: string): string {
  if (isHeld(letter)) return letter;
  const standIn = STAND_INS[letter];
  if (standIn !== undefined) return standIn;
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  return bare !== letter && [...bare].every(isHeld) ? bare : UNKNOWN;
}

function isHeld(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  const isLatin = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff && code !== 0xad);
  return isLatin || SIGNS.includes(letter) || (syllables ??= standardSyllables()).has(letter);
}

/** The 2,350 syllables of KS X 1001: leads 0xB0–0xC8 and trails 0xA1–0xFE of EUC-KR. */
function standardSyllables(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xc8; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) bytes.push(lead, trail);
  return new Set(new TextDecoder('euc-kr', { fatal: true }).decode(Uint8Array.from(bytes)));
}
