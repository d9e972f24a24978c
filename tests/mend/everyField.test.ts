import { describe, expect, it } from 'vitest';
import { placementOf } from '#facts/kinds/placement';
import { rowsOf, withCell } from '#mend/cells';
import { mended } from '#mend/mended';
import { another, everyFile, factsAmong, placesIn, slipOf, valueAtPath } from '../support/mendedFields.ts';

const files = everyFile();
const facts = factsAmong(files);

describe('a file mended by the desk', () => {
  it('is the same bytes where it says the same', () => {
    expect(facts.length).toBeGreaterThan(300);
    expect(
      facts.filter((file) => mended(file, structuredClone(file.data)) !== file.text).map(({ path }) => path),
    ).toEqual([]);
  });

  it('says another value in any of its fields, and keeps every other letter', () => {
    const asked = facts.flatMap((file, at) =>
      // Every field of every file takes a minute: here one in forty, all of them in tests/long.
      placesIn(file.data)
        .filter((_, n) => (n + at) % 40 === 0)
        .map((path) => ({ file, path })),
    );
    expect(asked.length).toBeGreaterThan(150);
    const slips = asked.flatMap(({ file, path }) => {
      const slip = slipOf(file, path, another(valueAtPath(file.data, path)));
      return slip ? [`${file.path} ${path.join('.')}: ${slip}`] : [];
    });
    expect(slips.map((slip) => slip.slice(0, 600))).toEqual([]);
  });

  it('has another cell in its table, and every other letter as it was', () => {
    const tables = files.filter(({ path }) => placementOf(path).role === 'rows');
    expect(tables.length).toBeGreaterThan(0);
    for (const { text } of tables) {
      const rows = rowsOf(text);
      for (let at = 0; at < rows.length; at += Math.ceil(rows.length / 7)) {
        const column = at % (rows[at] ?? []).length;
        expect(withCell(text, { row: at, column }, rows[at]?.[column] ?? '')).toBe(text);
        for (const value of ['12.5', 'a,b', '"', '\r\n', '']) {
          const meant = rows.map((cells, row) => (row === at ? cells.with(column, value) : cells));
          const written = withCell(text, { row: at, column }, value);
          // What would be no row any more is not written.
          if (written === undefined) expect(rows[at]?.length).toBe(1);
          else expect(rowsOf(written)).toEqual(meant);
        }
      }
    }
  });
});
