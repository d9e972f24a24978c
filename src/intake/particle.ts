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

const BY_FORM = new Map<string, readonly [afterConsonant: string, afterVowel: string]>(
  [...Object.values(PARTICLES), ['이라는', '라는'], ['이라고', '라고'], ['이나', '나']].flatMap(
    ([closed = '', open = '']) => [
      [closed, [closed, open] as const],
      [open, [closed, open] as const],
    ],
  ),
);
const GLUED = new RegExp(`^([’”"']?)(${[...BY_FORM.keys()].sort((a, b) => b.length - a.length).join('|')})(?![가-힣])`);

/** A Korean message in which a particle right behind a value, or its closing mark, takes the form that the value’s last sound asks for. */
export function withParticles(words: TemplateStringsArray, ...values: readonly unknown[]): string {
  return words.reduce((before, next, at) => {
    const value = String(values[at - 1]);
    const [glued, mark = '', particle = ''] = GLUED.exec(next) ?? [];
    const forms = BY_FORM.get(particle);
    if (glued === undefined || !forms || value.endsWith(')')) return before + value + next;
    const sound = finalSound(value);
    const isOpen = sound === 'vowel' || (sound === 'rieul' && forms[1] === '로');
    const chosen = sound === undefined ? particle : forms[isOpen ? 1 : 0];
    return before + value + mark + chosen + next.slice(glued.length);
  });
}
