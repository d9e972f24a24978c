import type { PassageFinding } from './passages.ts';
import type { PassageRule } from './rule.ts';

/** UTF-8 that was read as Western letters: an apostrophe, a French letter, Hangul. No language writes these side by side. */
const WEST =
  '\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178';
const BROKEN = new RegExp(
  `\u00E2\u20AC[${WEST}]|\u00C3[\u0080-\u00BF\u2018\u2019\u2030]|\u00C2[\u00A0-\u00BF]|\u00EF\u00BB\u00BF|[\u00EA-\u00ED][${WEST}][${WEST}]`,
  'g',
);

const findBroken: PassageRule['find'] = ({ text }) =>
  [...text.matchAll(BROKEN)].map(({ 0: broken, index }): PassageFinding => {
    const right = mended(broken);
    return {
      from: index,
      to: index + broken.length,
      message: {
        ko: `다른 문자 부호로 잘못 읽혀 깨진 글자입니다: ${broken}`,
        en: `Letters broken by another encoding: ${broken}`,
      },
      hint: right
        ? { ko: `이 글자로: ${right}`, en: `Write ${right}` }
        : { ko: '출처에서 다시 옮기세요', en: 'Copy it again from its source' },
    };
  });

/** What it was before it was read wrongly; nothing where that is no letter either. */
function mended(broken: string): string | undefined {
  const bytes = [...broken].map((letter) => CP1252.get(letter) ?? letter.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  const right = new TextDecoder().decode(Uint8Array.from(bytes));
  return right.includes('\uFFFD') ? undefined : right;
}
const CP1252 = new Map(
  Array.from({ length: 32 }, (_, at): [string, number] => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + at)),
    0x80 + at,
  ]),
);

export const brokenLetter: PassageRule = {
  code: 'E87',
  level: 'error',
  says: { ko: '문자 부호를 잘못 읽어 깨진 글자', en: 'Letters broken by another encoding' },
  reads: 'passage',
  find: findBroken,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note: { ko: 등대를 지었다., en: It is Hanbit\u00E2\u20AC\u2122s. }\n',
    right: 'note: { ko: 등대를 지었다., en: It is Hanbit’s. }\n',
  },
};
