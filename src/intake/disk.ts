import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** No fact is longer than this; what is larger is a mistake, and is not read. */
export const LARGEST_FILE_BYTES = 300_000;

/** The disk as the reader sees it; tests hand in one whose files vanish. */
export interface Disk {
  size(path: string): number;
  /** The bytes of a file, of a large one no more than tell that it is too large. They stand until the next call. */
  read(path: string): Uint8Array;
}

/** Ten thousand files are read at every save, nearly all of them as they were: into one room, which is copied when they are not. */
const ROOM = Buffer.alloc(LARGEST_FILE_BYTES + 1);

export const DISK: Disk = {
  size: (path) => statSync(path).size,
  read: (path) => {
    const file = openSync(path, 'r');
    try {
      let length = 0;
      for (let more = 1; more > 0 && length < ROOM.length; length += more) {
        more = readSync(file, ROOM, length, ROOM.length - length, null);
      }
      return ROOM.subarray(0, length);
    } finally {
      closeSync(file);
    }
  },
};
