import { expect, it } from 'vitest';
import { builtAddresses, recordedAddresses } from '../../support/recordAddresses.ts';

it('answers at every address that was ever published', () => {
  const recorded = recordedAddresses();
  const built = new Set(builtAddresses());
  console.log(`${recorded.length} addresses on record, ${built.size} built`);
  expect(recorded.length).toBeGreaterThan(1000);
  const gone = recorded.filter((path) => !built.has(path));
  expect(gone, 'Links to these break: put them back; a fact is withdrawn or superseded, not deleted').toEqual([]);
});
