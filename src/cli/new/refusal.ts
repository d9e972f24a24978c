import type { Message } from '#intake/problem';

/** What cannot go on, as one sentence for the editor. */
export class Refusal extends Error {
  readonly words: Message;

  constructor(words: Message) {
    super(words.en);
    this.words = words;
  }
}

/** Either the value, or a sentence saying why it will not do. */
export type Judged<T> = { value: T } | { refused: Message };
