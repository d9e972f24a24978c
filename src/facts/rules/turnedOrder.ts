/**
 * Grammar of contrast, and so code and no wording of the content: each line stands for its meaning in both languages, and none belongs to
 * a story.
 */

/** Words that are set against each other in one sentence: whoever does the one is told first in both languages, or in neither. */
const SET_AGAINST: readonly (readonly (readonly [ko: RegExp, en: RegExp])[])[] = [
  [
    [/절반|반[은을]/g, /\bhalf\b/gi],
    [/모두|전부|다 (?:[내낸냈]|물|갚)[가-힣]*/g, /\ball\b|\bwhole\b/gi],
  ],
  [
    [/찬성/g, /\b(?:in favou?r|for it|voted for|were for)\b/gi],
    [/반대/g, /\b(?:against|oppos\w*)\b/gi],
    [/기권/g, /\babstain\w*|\babstention\w*/gi],
  ],
  [
    [/늘[었렸고리]|올랐|올[라렸]|증가/g, /\b(?:rose|grew|increased|raised)\b/gi],
    [/줄[었였고이]|내렸|떨어졌|감소/g, /\b(?:fell|shrank|decreased|cut|lowered)\b/gi],
  ],
  [
    [/막았|금지[했하]/g, /\b(?:stopped|blocked|prohibited|banned)\b/gi],
    [/풀었|허용[했하]|승인[했하]/g, /\b(?:allowed|approved|lifted|cleared|let it)\b/gi],
  ],
  [
    [/숨[졌지]|사망/g, /\b(?:killed|died|dead)\b/gi],
    [/다[쳤치]|부상/g, /\b(?:injured|hurt|wounded)\b/gi],
  ],
];

/** Two words set against each other, each once in both languages, that stand in another order in each. */
export function turnedOrderIn(ko: string, en: string): [ko: string, en: string][] {
  return SET_AGAINST.flatMap((group): [string, string][] => {
    const both = group.flatMap(([korean, english]) => {
      const [a, ...more] = [...ko.matchAll(korean)];
      const [b, ...others] = [...en.matchAll(english)];
      return a && b && more.length === 0 && others.length === 0 ? [{ a, b }] : [];
    });
    const turned = both.flatMap((one, at) => both.slice(at + 1).filter((other) => isTurned(one, other)));
    return turned.slice(0, 1).flatMap((other): [string, string][] => {
      const one = both.find((each) => isTurned(each, other));
      return one ? [[`${one.a[0]}, ${other.a[0]}`, `${one.b[0]}, ${other.b[0]}`]] : [];
    });
  });
}

type Hit = Record<'a' | 'b', RegExpExecArray>;
const isTurned = (one: Hit, other: Hit): boolean => one.a.index < other.a.index !== one.b.index < other.b.index;
