/** How a word ends to a Korean ear: on a vowel, on ㄹ, or on another consonant. Particles are chosen by it. */
export type FinalSound = 'vowel' | 'rieul' | 'consonant';

const BRACKETED = /(?:\([^()]*\)|\[[^[\]]*\])$/;
const CLOSING_MARKS = /[\s’”'"»〉》」』】]+$/;

/** The sound a word ends on; undefined where it cannot be told. What stands in brackets is not read. */
export function finalSound(word: string): FinalSound | undefined {
  const read = withoutBrackets(word).replace(/[)\]]+$/, '');
  if (/%p?$/.test(read)) return 'vowel';
  const number = /\d[\d,]*(?:\.\d+)?$/.exec(read)?.[0];
  if (number) return soundOfNumber(number);
  const latin = /[A-Za-z]+$/.exec(read)?.[0];
  if (latin) return soundOfLatin(latin);
  return soundOfHangul(read.normalize('NFC').at(-1) ?? '');
}

/** Without what follows the last word that is read; a word that is nothing but a bracket is read after all. */
function withoutBrackets(word: string): string {
  const shorter = word.replace(CLOSING_MARKS, '').replace(BRACKETED, '');
  return shorter === word || shorter === '' ? word : withoutBrackets(shorter);
}

function soundOfHangul(letter: string): FinalSound | undefined {
  if (!/[가-힣]/.test(letter)) return undefined;
  const final = (letter.charCodeAt(0) - 0xac00) % 28;
  if (final === 0) return 'vowel';
  return final === 8 ? 'rieul' : 'consonant';
}

/** 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGIT_SOUNDS: readonly FinalSound[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

function soundOfNumber(number: string): FinalSound | undefined {
  // 10, 100, 1,000, 만 and 억 end on a consonant, as 영 does; 조 alone does not.
  const zeros = number.includes('.') ? 0 : (/0*$/.exec(number.replaceAll(',', ''))?.[0].length ?? 0);
  if (zeros >= 12 && zeros < 16) return 'vowel';
  return DIGIT_SOUNDS[Number(number.at(-1))];
}

/** A capital at the end is read by its name (SK, KBS, 10-K); a word is read as it is usually written in Hangul. */
function soundOfLatin(word: string): FinalSound {
  if (/[A-Z]$/.test(word) || word.length === 1) {
    if (/[lr]$/i.test(word)) return 'rieul';
    return /[mn]$/i.test(word) ? 'consonant' : 'vowel';
  }
  // Apple 애플, Intel 인텔.
  if (/le?$/.test(word)) return 'rieul';
  // Boston 보스턴, Chrome 크롬, Beijing 베이징; Facebook 페이스북, Woodstock 우드스톡, but Ubisoft 유비소프트.
  return /(?:[mn]e?|ng|ck|[aeiou][ckpt])$/.test(word) ? 'consonant' : 'vowel';
}
