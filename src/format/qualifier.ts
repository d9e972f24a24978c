import type { Qualifier } from '#facts/values/quantity';
import type { Locale } from '#facts/values/text';
import { unbroken } from './unbroken.ts';

/** A formatted value with how exactly it is known: `약 27%`, `최대 40%`, `6,000억 달러 이상`. */
export function qualify(value: string, qualifier: Qualifier | undefined, locale: Locale): string {
  return { ko: unbroken(inKorean(value, qualifier)), en: inEnglish(value, qualifier) }[locale];
}

function inKorean(value: string, qualifier: Qualifier = 'exact'): string {
  switch (qualifier) {
    case 'exact':
      return value;
    case 'about':
      return `약 ${value}`;
    case 'up-to':
      return `최대 ${value}`;
    case 'at-least':
      return `${value} 이상`;
    default:
      return qualifier satisfies never;
  }
}

function inEnglish(value: string, qualifier: Qualifier = 'exact'): string {
  switch (qualifier) {
    case 'exact':
      return value;
    case 'about':
      return `about ${value}`;
    case 'up-to':
      return `up to ${value}`;
    case 'at-least':
      return `at least ${value}`;
    default:
      return qualifier satisfies never;
  }
}
