import { randomBytes, scryptSync } from 'node:crypto';
import type { Takedown } from '../kinds/takedown.ts';

/** So slow that a short value cannot be guessed by trying all there could be; eight milliseconds for one look. */
const COST = 2 ** 12;

/** What a takedown keeps of the words. Whether they are these can be asked; what they were cannot. */
export function hashOfWords(words: unknown, salt: string = randomBytes(8).toString('hex')): string {
  const text = typeof words === 'string' ? words : JSON.stringify(words);
  return `${salt}-${scryptSync(text.replace(/\s+/g, ' ').trim(), salt, 32, { N: COST }).toString('hex')}`;
}

/** Whether these are the words that a takedown took down. */
export function isTaken({ hash }: Pick<Takedown, 'hash'>, words: unknown): boolean {
  return words !== undefined && hashOfWords(words, hash.slice(0, hash.indexOf('-'))) === hash;
}
