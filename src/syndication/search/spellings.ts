import { fold } from './fold.ts';

/** How readers write what the facts call otherwise, each beside the names that the facts use in either language. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  ms: ['마이크로소프트', 'microsoft'],
  msft: ['마이크로소프트', 'microsoft'],
  엠에스: ['마이크로소프트', 'microsoft'],
  마소: ['마이크로소프트', 'microsoft'],
  에이더블유에스: ['aws'],
  아마존웹서비스: ['aws'],
  오픈에이아이: ['오픈ai', 'openai'],
  rofr: ['우선거부권', '우선권', 'right of first refusal'],
  eu: ['유럽연합', 'european'],
  ec: ['집행위', 'european commission'],
  올트만: ['올트먼', 'altman'],
  알트만: ['올트먼', 'altman'],
  정정: ['바로잡음', 'corrections'],
  정오: ['바로잡음', 'corrections'],
  지분율: ['지분', 'stake'],
  license: ['licence'],
};

/** Names in the two languages, `['한빛', 'Hanbit']`. */
export type NamePair = readonly [string, string];

/**
 * For what is typed, what else means it: the table above, and every name beside itself in the other language. Names are paired whole,
 * never word by word: of ‘한빛 쪽’ and ‘the Hanbit side’ no part means another.
 */
export function spellingTable(names: readonly NamePair[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    if (from.length < 2 || from === to) return;
    table.set(from, [...(table.get(from) ?? []), to]);
  };
  for (const [from, others] of Object.entries(SPELLINGS)) for (const to of others) add(from, to);
  for (const [one, other] of names.map((pair) => pair.map(bare))) {
    if (one === undefined || other === undefined || isHangul(one) === isHangul(other)) continue;
    add(one, other);
    add(other, one);
  }
  return table;
}

const isHangul = (name: string): boolean => /[가-힣]/.test(name);
const bare = (name: string): string =>
  fold(name)
    .replace(/ ?\([^)]*\)/g, '')
    .trim();
