import type { Qualifier } from '#facts/money';
import type { Locale } from '#facts/text';
import { unbroken } from './unbroken.ts';

/** How exactly something is known, around its text: `약 27%`, `6,000억 달러 이상`, `up to $600bn`. */
export function qualified(text: string, qualifier: Qualifier | undefined, locale: Locale): string {
  const ko = locale === 'ko';
  switch (qualifier ?? 'exact') {
    case 'exact':
      return text;
    case 'about':
      return unbroken(ko ? '약' : 'about', text);
    case 'up-to':
      return unbroken(ko ? '최대' : 'up\u00a0to', text);
    case 'at-least':
      return ko ? unbroken(text, '이상') : unbroken('at\u00a0least', text);
    default:
      return text;
  }
}
