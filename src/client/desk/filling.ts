/** What a panel is filled with: its head, its form, and what is to be saved. */
export interface Filling {
  words: string;
  says: string;
  form: HTMLElement;
  edits: () => Record<string, unknown>[];
  more: HTMLElement[];
}
