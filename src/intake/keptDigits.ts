import type { Message } from './problem.ts';

/**
 * How many digits of a number are kept. A float holds fifteen of a decimal number; the last three of a broken one are where its tail
 * (0.30000000000000004) begins to show after a few sums, so that nobody prints them.
 */
export const KEPT_DIGITS = { whole: 15, broken: 12 } as const;

interface LostDigits {
  words: { message: Message; hint: Message };
  /** What is kept of a broken number, which is what its pages show. */
  kept?: string;
}

/** What is said of a number that is written with more digits than are kept; undefined where all are. */
export function lostDigits(typed: string): LostDigits | undefined {
  const number = Number(typed);
  const isWhole = Number.isInteger(number) && !typed.includes('.');
  const [mantissa = ''] = typed.toLowerCase().split('e');
  const significant = mantissa.replace(/[-+.]/g, '').replace(/^0+|0+$/g, '').length;
  const most = isWhole ? KEPT_DIGITS.whole : KEPT_DIGITS.broken;
  if (significant <= most) return undefined;
  const kept = isWhole ? undefined : String(Number(number.toPrecision(KEPT_DIGITS.broken)));
  const words = {
    message: { ko: `자릿수가 많아 다 실리지 않습니다: ‘${typed}’`, en: `Not all digits of ‘${typed}’ can be kept` },
    hint: {
      ko: `출처가 말한 자리까지만 적으세요(많아야 ${most}자리)${kept === undefined ? '' : `: ${kept}`}`,
      en: `Write as many as the source vouches for, at most ${most}${kept === undefined ? '' : `: ${kept}`}`,
    },
  };
  return { words, ...(kept === undefined ? {} : { kept }) };
}
