const KEY = 'desk basket';

/** What is to be saved in one: edits of files, and new files as they were asked for. */
export interface Wanted {
  edits: Record<string, unknown>[];
  creates: Record<string, unknown>[];
}

interface Kept extends Wanted {
  words: string[];
}

const EMPTY: Kept = { edits: [], creates: [], words: [] };

/** What waits to be saved together with what comes next: a source with its first fact, a party with its positions. */
export function basket(): Kept {
  return (JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null) ?? EMPTY;
}

export function putInBasket({ edits, creates }: Wanted, words: string): void {
  const kept = basket();
  const all: Kept = {
    edits: [...kept.edits, ...edits],
    creates: [...kept.creates, ...creates],
    words: [...kept.words, words],
  };
  sessionStorage.setItem(KEY, JSON.stringify(all));
}

export function emptyBasket(): void {
  sessionStorage.removeItem(KEY);
}
