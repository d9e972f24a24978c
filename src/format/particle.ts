import { josa } from 'es-hangul';

/** Pairs of particles; the first follows a final consonant. */
export type Particle = '은/는' | '이/가' | '을/를' | '와/과' | '으로/로' | '이다/다';

/** The last sound of a digit or letter read aloud in Korean. */
const READ_ALOUD: Record<string, string> = {
  0: '영', 1: '일', 2: '이', 3: '삼', 4: '사', 5: '오', 6: '육', 7: '칠', 8: '팔', 9: '구', '%': '트',
  a: '이', b: '비', c: '시', d: '디', e: '이', f: '프', g: '지', h: '치', i: '이', j: '이', k: '이', l: '엘', m: '엠',
  n: '엔', o: '오', p: '피', q: '큐', r: '알', s: '스', t: '티', u: '유', v: '이', w: '유', x: '스', y: '이', z: '지',
};

/** A word with the particle its last sound asks for: `아마존은`, `AWS는`, `27%가`, `2036년까지(예정)는`. Closing brackets are not spoken. */
export function withParticle(word: string, particle: Particle): string {
  const spoken = word.replace(/\([^)]*\)$/, '').replace(/[^\p{L}\p{N}%]+$/u, '');
  const last = spoken.at(-1) ?? '';
  const sound = READ_ALOUD[last.toLowerCase()] ?? last;
  const choice = particle === '와/과' ? '와/과' : particle === '이다/다' ? '이에요/예요' : particle;
  const attached = josa(sound, choice).slice(sound.length);
  if (particle !== '이다/다') return word + attached;
  return word + (attached === '이에요' ? '이다' : '다');
}
