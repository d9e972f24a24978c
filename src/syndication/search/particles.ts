/** What a Korean word may end on without becoming another word, longest first. */
const PARTICLES = [
  '으로부터',
  '으로써',
  '으로서',
  '이라는',
  '이라고',
  '에서는',
  '에서도',
  '에게서',
  '까지는',
  '부터는',
  '한테서',
  '에서',
  '에게',
  '한테',
  '으로',
  '까지',
  '부터',
  '처럼',
  '보다',
  '마다',
  '이나',
  '라는',
  '라고',
  '하고',
  '이란',
  '만이',
  '에는',
  '에도',
  '와의',
  '과의',
  '로의',
  '하는',
  '한다',
  '했다',
  '되는',
  '된다',
  '됐다',
  '했나',
  '인가',
  '이다',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '로',
  '와',
  '과',
  '도',
  '만',
  '나',
  '란',
  '들',
  '께',
];
/** A word of one syllable stands alone before these only; before others it would be guessed. */
const AFTER_ONE = ['은', '는', '이', '가', '을', '를', '의'];

/** Whether something is nothing but a particle, as 가 behind MS is. */
export function isParticle(word: string): boolean {
  return PARTICLES.includes(word);
}

/** A word of Hangul as it was typed, and what it may be without its particles. */
export function stemsOf(word: string): string[] {
  const found = [word];
  for (const stem of found) {
    const particle = PARTICLES.find((ending) => stem.endsWith(ending) && stem.length - ending.length >= 2);
    if (particle) found.push(stem.slice(0, -particle.length));
    if (found.length > 3) break;
  }
  if (word.length === 2 && AFTER_ONE.includes(word.charAt(1))) found.push(word.charAt(0));
  return found;
}
