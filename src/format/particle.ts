import { finalSound } from './finalSound.ts';

/** Each particle after a consonant, and after a vowel. */
const PARTICLES = {
  '은/는': ['은', '는'],
  '이/가': ['이', '가'],
  '을/를': ['을', '를'],
  '와/과': ['과', '와'],
  '으로/로': ['으로', '로'],
  '이나/나': ['이나', '나'],
  '이라/라': ['이라', '라'],
  '이란/란': ['이란', '란'],
  '이다/다': ['이다', '다'],
  '이었다/였다': ['이었다', '였다'],
} as const;

/** A particle whose form depends on the word before it. */
export type Particle = keyof typeof PARTICLES;

/**
 * A word with the form its last sound asks for: `한빛은`, `SK는`, `27%를`, `500억 달러(약 72조 5,000억 원)를`.
 * Where the sound cannot be told, both forms: `Ω은(는)`.
 */
export function withParticle(word: string, particle: Particle): string {
  const [afterConsonant, afterVowel] = PARTICLES[particle];
  switch (finalSound(word)) {
    case 'vowel':
      return word + afterVowel;
    case 'consonant':
      return word + afterConsonant;
    case 'rieul':
      // 으로 alone loses its vowel after ㄹ: 서울로.
      return word + (particle === '으로/로' ? afterVowel : afterConsonant);
    default:
      return `${word}${afterConsonant}(${afterVowel})`;
  }
}
