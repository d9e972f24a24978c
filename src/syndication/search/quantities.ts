/** An amount, a date or a share, found in a text: its one spelling for all of theirs, and its place. */
export interface Quantity {
  /** `=50000000000`, `@2026-04-27`, `%27`; less precise or shorter ways to name it follow. */
  keys: [string, ...string[]];
  from: number;
  to: number;
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const KOREAN_SCALE: Record<string, number> = { 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 };
const ENGLISH_SCALE: Record<string, number> = { m: 1e6, b: 1e9, t: 1e12 };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
/** A currency behind its amount says nothing that the amount does not. */
const CURRENCY = String.raw`(?:\s?(?:미국\s?)?(?:달러|불|원|usd|us dollars?|dollars?|won|krw)(?![a-z]))?`;

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
    new RegExp(`(?<![a-z])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:1[6-9]|20)\\d\\d))(?!\\d)`, 'g'),
    ([, m, d, y]) => dateKeys(y, month(m), d),
  ],
  [new RegExp(`(?<![a-z])${MONTH} ((?:1[6-9]|20)\\d\\d)(?!\\d)`, 'g'), ([, m, y]) => dateKeys(y, month(m))],
  [
    new RegExp(`(${NUMBER})\\s?(?:%|퍼센트|프로(?![가-힣])|per ?cent(?![a-z])|pct)`, 'g'),
    ([, n]) => [`%${valueOf(n)}`],
  ],
  [
    new RegExp(`(?:(?:${NUMBER})\\s?[만억조경]\\s?)+(?:\\d{1,4}(?![\\d만억조경]))?${CURRENCY}`, 'g'),
    ([all]) => koreanKeys(all ?? ''),
  ],
  [
    new RegExp(
      `[$₩]?\\s?(${NUMBER})\\s?(?:(m|b|t)(?:n|illions?|r?illions?)?|(mn|mln|millions?|billions?|trillions?))(?![a-z])${CURRENCY}`,
      'g',
    ),
    ([, n, short, long]) => [`=${valueOf(n) * (ENGLISH_SCALE[(short ?? long ?? 'm').charAt(0)] ?? 1)}`],
  ],
  [new RegExp(`[$₩]?(\\d{1,3}(?:,\\d{3}){2,}|\\d{7,15})(?![\\d.])${CURRENCY}`, 'g'), ([, n]) => [`=${valueOf(n)}`]],
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
  return found.sort((a, b) => a.from - b.from);
}

const valueOf = (number = ''): number => Number(number.replaceAll(',', ''));
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

/** `72조 5,000억`: the whole, and its leading group, by which it is remembered. */
function koreanKeys(amount: string): [string, ...string[]] {
  const groups = [...amount.matchAll(new RegExp(`(${NUMBER})\\s?([만억조경]?)`, 'g'))];
  const values = groups.map(([, number, scale]) => valueOf(number) * (KOREAN_SCALE[scale ?? ''] ?? 1));
  const sum = values.reduce((all, value) => all + value, 0);
  return values.length > 1 ? [`=${sum}`, `=${values[0] ?? 0}`] : [`=${sum}`];
}
