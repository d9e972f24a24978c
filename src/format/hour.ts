import type { Locale } from '#facts/values/text';
import { unbroken } from './unbroken.ts';

/** Zones that readers know by a name rather than by a number. */
const NAMED: Readonly<Record<string, Record<Locale, string>>> = {
  '+09:00': { ko: '한국 시간', en: 'Korean time' },
  Z: { ko: '협정 세계시', en: 'UTC' },
};

/** The hour of `2026-11-22T18:30+09:00` with its zone: `오후 6시 30분(한국 시간)`, `6:30pm Korean time`. */
export function formatHour(hour: string, locale: Locale): string {
  const [, h = '', m = '', zone = ''] = /T(\d\d):(\d\d)(.+)$/.exec(hour) ?? [];
  const where = NAMED[zone]?.[locale] ?? `UTC${zone.replace('-', '−').replace(/0?(\d+):00$/, '$1')}`;
  return {
    ko: `${inKorean(Number(h), Number(m))}(${where})`,
    en: `${inEnglish(Number(h), Number(m))}${unbroken(' ')}${where}`,
  }[locale];
}

function inKorean(hour: number, minute: number): string {
  const half = hour < 12 ? '오전' : hour === 12 ? '낮' : '오후';
  return [half, `${hour > 12 ? hour - 12 : hour}시`, ...(minute > 0 ? [`${minute}분`] : [])].join(unbroken(' '));
}

function inEnglish(hour: number, minute: number): string {
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  const minutes = minute > 0 ? `:${String(minute).padStart(2, '0')}` : '';
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
