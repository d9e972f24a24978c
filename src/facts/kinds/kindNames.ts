import { EXPLAINER_FOLDERS, type Folder } from '#intake/placement';

/** What one fact of a folder is called: the word typed after `npm run new --`, and the desk's Korean word. */
export const KIND_NAMES: Readonly<Record<Folder, { one: string; ko: string }>> = {
  deals: { one: 'deal', ko: '거래' },
  clauses: { one: 'clause', ko: '조항' },
  issues: { one: 'issue', ko: '쟁점' },
  positions: { one: 'position', ko: '입장' },
  events: { one: 'event', ko: '사건' },
  figures: { one: 'figure', ko: '수치' },
  differences: { one: 'difference', ko: '기사와 기록이 다른 곳' },
  unknowns: { one: 'unknown', ko: '모르는 것' },
  sources: { one: 'source', ko: '출처' },
  organisations: { one: 'organisation', ko: '조직' },
  people: { one: 'person', ko: '사람' },
  terms: { one: 'term', ko: '용어' },
  'exchange-rates': { one: 'exchange-rate', ko: '환율' },
};

export const FOLDERS = Object.keys(KIND_NAMES) as Folder[];

/** The folder meant by `deal`, `deals` or 거래. */
export function folderNamed(word: string): Folder | undefined {
  return FOLDERS.find((folder) => [folder, KIND_NAMES[folder].one, KIND_NAMES[folder].ko].includes(word));
}

/** Whether every explainer shares the facts of this folder, so that they live in `reference/`. */
export function isShared(folder: Folder): boolean {
  return !(EXPLAINER_FOLDERS as readonly string[]).includes(folder);
}
