import type { Locale } from '#facts/values/text';

/** An amount, a date or a share, found in a text: its one spelling for all of theirs, and its place. */
export interface Quantity {
  /** `=50000000000`, `@2026-04-27`, `%27`; less precise or shorter ways to name it follow. */
  keys: [string, ...string[]];
  from: number;
  to: number;
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const KOREAN_SCALE: Record<string, number> = { 십: 10, 백: 100, 천: 1000, 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 };
const ENGLISH_SCALE: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
/** A currency beside its amount says nothing that the amount does not. */
const CODE =
  'usd|krw|jpy|cny|rmb|eur|gbp|hkd|twd|inr|aud|cad|chf|sgd|vnd|idr|thb|php|myr|brl|mxn|rub|sek|nok|dkk|pln|czk|zar|aed|sar|nzd';
const NAMES: Readonly<Record<Locale, string>> = {
  ko: '(?:미국\\s?|홍콩\\s?|대만\\s?)?(?:달러|불|원|엔|위안|유로|파운드|루피|루블|프랑|바트|페소|링깃)',
  en: 'us dollars?|(?:dollars?|won|yen|yuan|euros?|pounds?|rupees?|roubles?|francs?|baht|pesos?|ringgit)(?![a-z])',
};
const NAME = Object.values(NAMES).join('|');
const AHEAD = `(?:(?<![a-z])(?:us|hk|nt|cn|au?|ca?|[rs])?[$₩¥€£₹₫฿₺₽₪₱]\\s?|(?<![a-z])(?:${CODE})\\s?)`;
const BEHIND = `(?:\\s?(?:${NAME}|(?:${CODE})(?![a-z])))`;
const SAY_PERCENT: Readonly<Record<Locale, string>> = {
  ko: '퍼센트|프로(?![가-힣])',
  en: '(?:per ?cent|pct|pc)(?![a-z])',
};
const SAY_POINTS: Readonly<Record<Locale, string>> = {
  ko: String.raw`(?:%|퍼센트)\s?포인트`,
  en: String.raw`(?:%\s?p(?:oint|t)?s?|per ?cent(?:age)? points?|pp)(?![a-z])`,
};
const PERCENT = `(?:%|${Object.values(SAY_PERCENT).join('|')})`;
const POINTS = `(?:${Object.values(SAY_POINTS).join('|')})`;

type Reader = [RegExp, (groups: (string | undefined)[]) => [string, ...string[]] | undefined];

/** Read in this order; what one has taken, the next does not see. */
const READERS: Reader[] = [
  [/(?<!\d)((?:1[6-9]|20)\d\d)\s?년(?:\s?(\d{1,2})\s?월(?:\s?(\d{1,2})\s?일)?)?/g, ([, y, m, d]) => dateKeys(y, m, d)],
  [
    /(?<![\d.-])((?:1[6-9]|20)\d\d)([-./])\s?(\d{1,2})(?:\2\s?(\d{1,2}))?(?![\d-])\.?/g,
    ([, y, , m, d]) => dateKeys(y, m, d),
  ],
  [/(?<!\d)(\d{1,2})\s?월\s?(\d{1,2})\s?일/g, ([, m, d]) => dateKeys(undefined, m, d)],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?: ((?:1[6-9]|20)\\d\\d)(?!\\d))?`, 'g'),
    ([, d, m, y]) => dateKeys(y, month(m), d),
  ],
  [
    new RegExp(
      `(?<![a-z])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:1[6-9]|20)\\d\\d))?(?!\\d|[.,]\\d|\\s?(?:%|per))`,
      'g',
    ),
    ([, m, d, y]) => dateKeys(y, month(m), d),
  ],
  [new RegExp(`(?<![a-z])${MONTH} ((?:1[6-9]|20)\\d\\d)(?!\\d)`, 'g'), ([, m, y]) => dateKeys(y, month(m))],
  [new RegExp(`(${NUMBER})\\s?(?:${POINTS}|${PERCENT})`, 'g'), ([, n]) => [`%${valueOf(n)}`, `=${valueOf(n)}`]],
  [
    new RegExp(
      `${AHEAD}?(?:(?:${NUMBER})\\s?(?:[십백천]\\s?[만억조경]?|[만억조경])\\s?)+(?:(?:\\d,\\d{3}|\\d{1,4})(?![\\d만억조경]|[,.]\\d))?${BEHIND}?`,
      'g',
    ),
    ([all]) => koreanKeys(all ?? ''),
  ],
  [
    new RegExp(
      `${AHEAD}?(${NUMBER})\\s?(?:(k|m|b|t)(?:n|illions?|r?illions?)?|(mn|mln|millions?|billions?|trillions?|thousands?))(?![a-z])${BEHIND}?`,
      'g',
    ),
    ([, n, short, long]) => [
      key(valueOf(n) * (long?.startsWith('th') ? 1e3 : (ENGLISH_SCALE[(short ?? long ?? 'm').charAt(0)] ?? 1))),
    ],
  ],
  [
    new RegExp(`${AHEAD}(${NUMBER})(?![\\d.])${BEHIND}?|(${NUMBER})(?![\\d.])${BEHIND}`, 'g'),
    ([, a, b]) => [key(valueOf(a ?? b))],
  ],
];

/** The amounts, dates and shares of a folded text, in the order they stand in it. */
export function quantitiesIn(text: string): Quantity[] {
  if (!/\d/.test(text)) return [];
  let rest = text;
  const found: Quantity[] = [];
  for (const [pattern, read] of READERS)
    rest = rest.replace(pattern, (...hit) => {
      const groups = hit.slice(
        0,
        hit.findIndex((part) => typeof part === 'number'),
      ) as (string | undefined)[];
      const from = hit[groups.length] as number;
      const whole = groups[0] ?? '';
      const keys = read(groups);
      if (!keys) return whole;
      found.push({ keys, from, to: from + whole.trimEnd().length });
      return '\u0000'.repeat(whole.length);
    });
  return [...found, ...found.flatMap((end) => startOfRange(text, end))].sort((a, b) => a.from - b.from);
}

/** The smaller end of `30~40%`, `1,000억~2,000억 엔`, `$30bn–40bn`, told in the unit of the larger where it has none of its own. */
function startOfRange(text: string, end: Quantity): Quantity[] {
  const start = new RegExp(`(${NUMBER})\\s?[~∼～–-]\\s?$`).exec(text.slice(0, end.from));
  const unit = text.slice(end.from, end.to).replace(new RegExp(`^${AHEAD}?(?:${NUMBER})`), '');
  if (!start?.[1] || end.keys[0].startsWith('@') || !unit) return [];
  const [meant] = quantitiesIn(start[1] + unit);
  return meant ? [{ keys: meant.keys, from: start.index, to: start.index + start[1].length }] : [];
}

/** What a number alone is found by; one that may be a year, by that too. */
export function numberKeys(number: string): [string, ...string[]] {
  const isPlain = new RegExp(`^(?:${NUMBER})$`).test(number);
  return /^(?:1[6-9]|20)\d\d$/.test(number)
    ? [`=${number}`, `@${number}`]
    : [isPlain ? key(valueOf(number)) : `=${number}`];
}

const valueOf = (number = ''): number => Number(number.replaceAll(',', ''));
/** One spelling for all of a number’s, without the tail that a float of a decimal carries. */
const key = (number: number): string => `=${Number(number.toPrecision(15))}`;
const month = (name = ''): string => String(MONTHS.indexOf(name.slice(0, 3)) + 1);

function dateKeys(year?: string, month?: string, day?: string): [string, ...string[]] | undefined {
  if (Number(month ?? 1) > 12 || Number(day ?? 1) > 31 || Number(month ?? 1) < 1) return undefined;
  const [mm, dd] = [month?.padStart(2, '0'), day?.padStart(2, '0')];
  if (!year) return [`@${mm}-${dd}`];
  const [first, ...less] = [
    ...(dd ? [`@${year}-${mm}-${dd}`] : []),
    ...(mm ? [`@${year}-${mm}`] : []),
    `@${year}`,
    ...(dd ? [`@${mm}-${dd}`] : []),
  ];
  return first ? [first, ...less] : undefined;
}

/** `72조 5,000억`, `2조5천억`: the whole, and its leading group, by which it is remembered. */
function koreanKeys(amount: string): [string, ...string[]] {
  const values: number[] = [];
  let group = 0;
  for (const [, number, small, large] of amount.matchAll(
    new RegExp(`(${NUMBER})\\s?([십백천]?)\\s?([만억조경]?)`, 'g'),
  )) {
    group += valueOf(number) * (KOREAN_SCALE[small ?? ''] ?? 1);
    if (!large) continue;
    values.push(group * (KOREAN_SCALE[large] ?? 1));
    group = 0;
  }
  if (group > 0) values.push(group);
  const sum = values.reduce((all, value) => all + value, 0);
  return values.length > 1 ? [key(sum), key(values[0] ?? 0)] : [key(sum)];
}
