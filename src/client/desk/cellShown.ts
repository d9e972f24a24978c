import type { KnownFact } from './facts.ts';
import { plain, type Target } from './matching.ts';
import { pageLocale } from '../pageLocale.ts';

/** What a place of the page may be part of when it says a cell: a row, an item, a sentence. */
const AROUND = 'tr, li, p, figcaption, blockquote';

/** The cell of a series that a bound element shows; of several that read alike, the one whose row is named around it. */
export function cellShown(element: Element, { cells = [], file, title }: KnownFact): Target | undefined {
  const shown = plain(element.textContent);
  const locale = pageLocale();
  const alike = cells.filter(({ says }) => plain(says[locale]) === shown);
  const around = plain(element.closest(AROUND)?.textContent ?? '');
  const named = alike.filter(({ name }) => around.includes(plain(name[locale])));
  const inColumn = columnAt(element);
  const found = named.find(({ column }) => column === inColumn) ?? named[0] ?? alike[0];
  if (!found) return undefined;
  const { row, column, name } = found;
  return {
    words: `${title.ko} · ${name.ko} ${column}`,
    file: file.replace(/\.mdx$/, '.csv'),
    cell: { row, column },
  };
}

/** The name of the column that an element stands in, as its head says it. */
function columnAt(element: Element): string | undefined {
  const cell = element.closest<HTMLTableCellElement>('td, th');
  const head = cell && cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
  return head?.querySelector('data')?.value;
}
