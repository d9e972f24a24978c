import type { Message } from '#intake/problem';
import type { PairFinding, Side } from './pairs.ts';

/** A finding shown over one side of a pair. */
export const shown = (side: Side, message: Message, hint: Message): PairFinding => {
  const lead = side.words.search(/\S/);
  return { in: side, from: side.from + Math.max(0, lead), to: side.to, message, hint };
};

/** What to do where the two languages part. */
export const LOOK: Message = {
  ko: '두 언어를 나란히 놓고 틀린 쪽을 고치세요',
  en: 'Set the two languages side by side and mend the wrong one',
};
