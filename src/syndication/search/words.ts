import { isParticle } from './particles.ts';
import { numberKeys, quantitiesIn } from './quantities.ts';

/** A word of a folded text. Numbers, amounts, dates and shares have `keys`: one spelling for all of theirs, the fullest first. */
export interface Word {
  kind: 'hangul' | 'latin' | 'number' | 'quantity';
  text: string;
  keys: string[];
  from: number;
  to: number;
  /** Whether nothing stands between it and the word before. */
  joined: boolean;
}

/** Letters of Hangul that stand alone are still being typed, and are no word. */
const RUNS = /[가-힣]+|\d+(?:[.,]\d+)*|(?:(?![가-힣\u1100-\u11ff\u3130-\u318f\uffa0-\uffdc])[\p{L}\p{M}])+/gu;

/** The words of a folded text in their order: amounts, dates and shares whole, everything else cut where the script changes. */
export function wordsOf(text: string): Word[] {
  const quantities = quantitiesIn(text);
  let rest = text;
  for (const { from, to } of quantities) rest = rest.slice(0, from) + '\u0000'.repeat(to - from) + rest.slice(to);
  const runs = [...rest.matchAll(RUNS)].map(({ 0: run, index }) => ({
    kind: /^[가-힣]/.test(run) ? ('hangul' as const) : /^\d/.test(run) ? ('number' as const) : ('latin' as const),
    text: run,
    keys: /^\d/.test(run) ? numberKeys(run) : [],
    from: index,
    to: index + run.length,
  }));
  const all = [
    ...runs,
    ...quantities.map(({ keys, from, to }) => ({
      kind: 'quantity' as const,
      text: text.slice(from, to),
      keys,
      from,
      to,
    })),
  ].sort((a, b) => a.from - b.from);
  return all.map((word, at) => ({ ...word, joined: at > 0 && all[at - 1]?.to === word.from }));
}

/** The words of a query: a particle behind a name in Latin letters or a number says nothing. */
export function queryWords(folded: string): Word[] {
  return wordsOf(folded).filter(({ kind, joined, text }) => !(kind === 'hangul' && joined && isParticle(text)));
}

/** Two syllables at a time: Korean compounds are found by any part of theirs. */
export function pairs(hangul: string): string[] {
  return hangul.length === 1
    ? [hangul]
    : Array.from({ length: hangul.length - 1 }, (_, at) => hangul.slice(at, at + 2));
}

/**
 * What a text is found by. Pairs run on over a space, because Korean writes compounds together or apart; the last syllable of a word
 * stands alone besides.
 */
export function indexKeys(folded: string): string[] {
  const words = wordsOf(folded);
  return words.flatMap(({ kind, text, keys }, at) => {
    if (kind === 'quantity') return [...keys, ...(text.match(/\d+(?:[.,]\d+)*/g) ?? []).flatMap(numberKeys)];
    if (kind === 'number') return keys;
    if (kind !== 'hangul') return [text];
    const next = words[at + 1];
    const over = next?.kind === 'hangul' ? [text.slice(-1) + next.text.charAt(0)] : [];
    return [...pairs(text), ...(text.length > 1 ? [text.slice(-1)] : []), ...over];
  });
}
