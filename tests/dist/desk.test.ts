import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST } from '../support/basePath.ts';

/** Words that only the desk's own pages, scripts and addresses have. */
const DESK = [
  '__desk',
  '__open-in-editor',
  'editor-marks',
  'editorMarks',
  'showMarks',
  '/@vite/',
  '데스크',
  'liveReport',
  'desk-panel',
  'x-desk-token',
  'openDesk',
  'data-can-mend',
  'desk-edit',
];

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

describe('what is published', () => {
  it('has not a byte of the desk', () => {
    expect(files.length).toBeGreaterThan(10);
    const found = files.flatMap((file) => {
      const bytes = readFileSync(file);
      return DESK.filter((word) => relative(DIST, file).includes(word) || bytes.includes(word)).map(
        (word) => `${file}: ${word}`,
      );
    });
    expect(found).toEqual([]);
  });
});
