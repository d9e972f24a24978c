import { withParticles } from '#intake/particle';
import type { Path } from '#intake/writtenFile';
import { ambiguousDate, dayFirst, noDate, noSuchDay, noTimeZone } from '../rules/schemaRules.ts';
import { nearestTimeZone } from '../values/timeZone.ts';
import { daysIn } from '../values/when.ts';
import { meantDate, meantHour, type MeantDate } from '../values/writtenDate.ts';
import type { Words } from './schemaWords.ts';

const DATE_FIELDS = 'when for year asOf on published revised accessed reviewBy about by until latestSeen'.split(' ');

export function looksLikeDate(path: Path): boolean {
  const key = path.at(-1);
  return (
    DATE_FIELDS.includes(String(key)) ||
    ((key === 'from' || key === 'to') &&
      ['when', 'for', 'versions', 'roles', 'published'].some((word) => path.includes(word)))
  );
}

/** Fields that may speak of an hour. */
const HOURLY: Path = ['asOf', 'latestSeen'];

export function badDate(value: string, path: Path): Words {
  const timed = meantHour(value);
  if (timed) return hourWords(value, timed, HOURLY.includes(path.at(-1) ?? ''));
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const [year, month, day] = parts ? parts.slice(1).map(Number) : [];
  if (year && month && month <= 12 && day && day > daysIn(year, month)) {
    const last = `${value.slice(0, 8)}${daysIn(year, month)}`;
    return {
      rule: noSuchDay,
      message: {
        ko: `${year}년 ${month}월에는 ${day}일이 없습니다(${daysIn(year, month)}일까지)`,
        en: `${value} does not exist: that month has ${daysIn(year, month)} days`,
      },
      hint: { ko: `혹시 ${last}?`, en: `Did you mean ${last}?` },
    };
  }
  if (/^(?:-\d+|0?\d{1,3})$/.test(value)) return tooEarly(value);
  const meant = meantDate(value);
  if (meant) return meantDateWords(value, meant);
  return {
    rule: noDate,
    message: { ko: `날짜가 아닙니다: ${value}`, en: `This is not a date: ${value}` },
    hint: {
      ko: '2026-02-27, 2026-02, 2026, { about: 2026-07 }, { by: 2036 }, { from: …, to: … } 가운데 하나로',
      en: 'One of 2026-02-27, 2026-02, 2026, { about: 2026-07 }, { by: 2036 }, { from: …, to: … }',
    },
  };
}

export function badZone(value: string): Words {
  const close = nearestTimeZone(value);
  return {
    rule: noTimeZone,
    message: { ko: withParticles`‘${value}’라는 시간대가 없습니다`, en: `There is no time zone called ‘${value}’` },
    hint: close
      ? { ko: `timeZone: ${close}`, en: `timeZone: ${close}` }
      : {
          ko: 'IANA 이름을 쓰세요: Asia/Seoul, America/New_York, UTC',
          en: 'Write its IANA name: Asia/Seoul, America/New_York, UTC',
        },
  };
}

/** A year that the site cannot write: said once, with no repair that would lead to another refusal. */
function tooEarly(value: string): Words {
  return {
    rule: noDate,
    message: {
      ko: `1000년보다 앞선 해는 적을 수 없습니다: ${value}`,
      en: `Years before 1000 cannot be written: ${value}`,
    },
    hint: {
      ko: '해를 다 적었는지 보세요(2026). 정말 옛일이면 날짜로 삼지 말고 note에 <Literal why="옛일의 해">…</Literal>로 쓰세요',
      en: 'See that the whole year is there (2026). For old times say it in the note, as <Literal why="a year of old">…</Literal>',
    },
  };
}

/** A day with an hour: the hour in our writing where one may stand, else the day alone. */
function hourWords(typed: string, { day, hour }: { day: string; hour: string }, mayStand: boolean): Words {
  return {
    rule: noDate,
    message: mayStand
      ? {
          ko: `시각과 시간대를 이렇게 읽을 수 없습니다: ${typed}`,
          en: `This hour has no zone, or is not written so: ${typed}`,
        }
      : { ko: `날까지만 적는 자리입니다: ${typed}`, en: `A day stands here, without its hour: ${typed}` },
    hint: mayStand
      ? {
          ko: `이렇게 쓰세요(한국 시간이 아니면 시간대를 고쳐서): ${hour}`,
          en: `Write ${hour}; where it is not Korean time, with its own zone`,
        }
      : { ko: `이렇게 쓰세요: ${day}`, en: `Write ${day}` },
  };
}

/** The words for a date in another writing. */
function meantDateWords(typed: string, meant: MeantDate): Words {
  if (meant.either) {
    const [american, european] = meant.either;
    return {
      rule: ambiguousDate,
      message: {
        ko: `${american}인지 ${european}인지 알 수 없습니다: ${typed}`,
        en: `${typed} can mean ${american} or ${european}`,
      },
      hint: {
        ko: `출처를 보고 둘 가운데 하나로 쓰세요: ${american}, ${european}`,
        en: `Look at the source and write ${american} or ${european}`,
      },
    };
  }
  return {
    rule: meant.style === 'slashed' ? dayFirst : noDate,
    message: { ko: `날짜가 아닙니다: ${typed}`, en: `This is not a date: ${typed}` },
    hint: { ko: `이렇게 쓰세요: ${meant.iso}`, en: `Write ${meant.iso}` },
  };
}
