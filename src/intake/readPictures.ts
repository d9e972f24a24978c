import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from './encodePictures.ts';
import { faultOfBytes, MOST_BYTES, noPicture, type Picture } from './picture.ts';
import { keptPicture, keyOf, markOf } from './pictureStore.ts';

/** A picture file as it was read; or what kept the disk from reading it. */
export type PictureRead = Picture | { unreadable: unknown };

/** What is known of pictures, by their files; what is not known yet is encoded, all of it by one process. */
export function readPictures(files: readonly string[]): ReadonlyMap<string, PictureRead> {
  const read = new Map<string, PictureRead>();
  const jobs: (Job & { mark: string })[] = [];
  for (const file of files) {
    const first = readOne(file);
    if ('file' in first) jobs.push(first);
    else read.set(file, first);
  }
  if (jobs.length === 0) return read;
  encode(jobs);
  for (const { file, key, mark } of jobs)
    read.set(file, { ...(keptPicture(key) ?? noPicture({ why: 'damaged' })), mark });
  return read;
}

/** What is known of a picture without opening it, or what has to be done to know it. */
function readOne(file: string): PictureRead | (Job & { mark: string }) {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) return noPicture({ why: 'bytes', bytes: size });
    const bytes = readFileSync(file);
    const fault = faultOfBytes(file, bytes);
    if (fault) return noPicture(fault);
    const key = keyOf(bytes);
    const mark = markOf(bytes);
    const kept = keptPicture(key);
    return kept ? { ...kept, mark } : { file, key, mark };
  } catch (error) {
    return { unreadable: error };
  }
}

function encode(jobs: readonly Job[]): void {
  const { status, stderr, error } = spawnSync(process.execPath, [join(import.meta.dirname, 'encodePictures.ts')], {
    input: JSON.stringify(jobs),
    encoding: 'utf8',
    // What a test or a bundler has set for this process is nothing to that one.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(`the pictures could not be encoded\n${error?.message ?? stderr}`);
}
