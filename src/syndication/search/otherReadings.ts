import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { fold } from './fold.ts';

/** As Unicode orders Hangul: 21 vowels with 28 ends, none among them, for each first letter. */
const SYLLABLES_A_LEAD = 588;
const ENDS = 28;
const LEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

const placeOf = (syllable: string): number => syllable.charCodeAt(0) - 0xac00;

/** A query whose last syllable has lost its ends: `투잡` as it stands while 투자 and a ㅂ have been typed. */
export function opened(query: string): string {
  // Behind a number stands what it is counted in.
  if (/\d\s?[가-힣]{1,2}$/.test(query)) return query;
  return query.replace(/[가-힣]$/, (last) => String.fromCharCode(0xac00 + placeOf(last) - (placeOf(last) % ENDS)));
}

/** The first letters of a name: `ㅇㅁㅈ`. */
function initialsOf(name: string): string {
  return name.replace(/[가-힣]/g, (syllable) => LEADS.charAt(Math.floor(placeOf(syllable) / SYLLABLES_A_LEAD)));
}

/**
 * What a query may have meant that was typed in another way: on the other layout of the keyboard (`dkakwhs`, `ㅐㅔ두먀`), or by the first
 * letters of a name alone. `names` are folded. The likeliest first.
 */
export function otherReadings(query: string, names: readonly string[]): string[] {
  if (/^[ㄱ-ㅎ]{2,}$/.test(query)) {
    const begun = names.filter((name) => initialsOf(name).replaceAll(' ', '').startsWith(query));
    return begun.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, 1);
  }
  const readings = /^[a-z ]+$/i.test(query)
    ? [convertQwertyToHangul(query)].filter((text) => /^[가-힣 ]{2,}$/.test(text))
    : [convertHangulToQwerty(query)].filter((text) => /^[a-z ]{2,}$/i.test(text));
  return readings.map(fold);
}
