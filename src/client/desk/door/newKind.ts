import type { Schema } from '../formSchema.ts';

/** A kind of which a new one can be begun (mend/newFiles.ts). */
export interface NewKind {
  kind: string;
  word: string;
  says: string;
  lives: string;
  isOfTheHouse: boolean;
  rows: boolean;
  picture: boolean;
  schema: Schema;
}
