import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { readFolder } from '#intake/readFolder';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Heap in use, in bytes, once everything that can go is gone. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

it('holds no more memory after the twelfth check of the real content than after the fourth', () => {
  const check = (): void => {
    expect(assemble(readFolder('content').files).dossiers).not.toHaveLength(0);
  };
  for (let run = 0; run < 4; run++) check();
  const early = heap();
  for (let run = 0; run < 8; run++) check();
  expect(heap() / early).toBeLessThan(1.05);
}, 60_000);
