import { cited, citedBy, type Cited } from './citations.ts';
import type { Clause, Quote } from '../kinds/clause.ts';
import type { DraftFinding } from './draft.ts';
import type { Position } from '../kinds/position.ts';
import type { World } from './world.ts';
import { endOf, firstDay, startOf } from '../values/when.ts';

/** A quotation is in the passage its source is stated to hold, and a clause’s words are of the clause’s time. */
export function findClauseQuotations(clause: Clause, world: World): DraftFinding[] {
  return clause.versions.flatMap((version, at) => {
    const { quote } = version;
    if (!quote) return [];
    const list = [...cited(version.sources, world), ...cited(clause.sources, world)];
    const path = ['versions', at, 'quote'];
    return [...comparePassage(quote, list, path), ...laterWords(clause, at, quote, world)];
  });
}

/** The same for what a party said. */
export function findPositionQuotation(position: Position & { folder: 'positions' }, world: World): DraftFinding[] {
  return position.quote ? comparePassage(position.quote, citedBy(position, world), ['quote']) : [];
}

const QUOTED = /[“"]([^”"]{6,})[”"]|‘([^’]{12,})’/g;
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function comparePassage(quote: Quote, list: readonly Cited[], path: (string | number)[]): DraftFinding[] {
  const says = list.find(({ source, says }) => source.id === quote.source && says)?.says;
  const stored = quote.lang === 'ko' ? says?.ko : quote.lang === 'en' ? says?.en : undefined;
  const passages = [...(stored ?? '').matchAll(QUOTED)].map((hit) => hit[1] ?? hit[2] ?? '');
  const words = plain(quote.text);
  if (passages.some((passage) => plain(passage).includes(words) || words.includes(plain(passage)))) return [];
  const close = passages.find((passage) => sharedWords(plain(passage), words) >= 0.5);
  if (close === undefined) return [];
  return [
    {
      code: 'C46',
      at: { path: [...path, 'text'] },
      message: {
        ko: `인용이 출처에 적어 둔 문장과 다릅니다: “${close}”`,
        en: `The quotation differs from the passage stored with its source: “${close}”`,
      },
      hint: { ko: `text: ${close} (출처의 글자 그대로)`, en: `text: ${close} (letter for letter as in the source)` },
    },
  ];
}

/** How many of the quotation’s words the passage has. */
function sharedWords(passage: string, words: string): number {
  const own = words.split(' ');
  const there = new Set(passage.split(' '));
  return own.filter((word) => there.has(word)).length / own.length;
}

/** Words published after a version had ended are not that version’s words. */
function laterWords(clause: Clause, at: number, quote: Quote, { facts }: World): DraftFinding[] {
  const next = clause.versions[at + 1];
  const source = facts.get(quote.source);
  if (!next || source?.folder !== 'sources' || source.read === 'relay' || source.kind === 'commentary') return [];
  if (startOf(source.published) < firstDay(next.from)) return [];
  return [
    {
      code: 'C90',
      at: { path: ['versions', at, 'quote', 'source'] },
      message: {
        ko: `${next.from}에 끝난 판에 그 뒤에 나온 글을 인용했습니다`,
        en: `Quoted for a version that ended ${next.from} from a document published later`,
      },
      hint: {
        ko: `인용을 ${next.from} 뒤의 판으로 옮기거나 그때의 출처를 인용하세요`,
        en: `Move the quotation to the version from ${next.from} on, or quote a document of the time`,
      },
    },
  ];
}

/** A clause is not younger than a source it rests on, and ends no sooner than its sources are stated to say. */
export function findClauseDates(clause: Clause, world: World): DraftFinding[] {
  const [first] = clause.versions;
  const list = first ? [...cited(first.sources, world), ...cited(clause.sources, world)] : [];
  const older = list.find(({ source }) => first && endOf(source.published) < firstDay(first.from));
  const found: DraftFinding[] = [];
  if (first && older) {
    const day = Object.values({ when: older.source.published })[0];
    const since = typeof day === 'string' ? day : startOf(older.source.published);
    found.push({
      code: 'C91',
      at: { path: ['versions', 0, 'from'] },
      message: {
        ko: `출처 ‘${older.source.id}’(${since})가 조항의 시작보다 앞섭니다`,
        en: `The source ‘${older.source.id}’ (${since}) is older than the clause`,
      },
      hint: { ko: `from: ${since} 의 판을 앞에 더하세요`, en: `Add a version before it, from: ${since}` },
    });
  }
  clause.versions.forEach((version, at) => {
    const stated = cited(version.sources, world)
      .map(({ says }) => `${says?.ko ?? ''} ${says?.en ?? ''}`.replace(/<[^>]*>/g, ''))
      .join(' ');
    const year = /(\d{4})년?까지|(?:through|until) (\d{4})/.exec(stated);
    const end = year?.[1] ?? year?.[2];
    if (!end || !version.until || version.until.slice(0, 4) >= end) return;
    found.push({
      code: 'C91',
      at: { path: ['versions', at, 'until'] },
      message: { ko: `출처는 ${end}년까지라고 합니다`, en: `The source is stated to say: until ${end}` },
      hint: { ko: `until: ${end}`, en: `until: ${end}` },
    });
  });
  return found;
}
