/** Text is only ever text: nothing that was typed or fetched becomes markup. */
export function element(name: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...inside);
  return made;
}

/** A sentence with what it leaves open: `{n}` and the like. */
export function filled(sentence: string, name: 'n' | 'all' | 'word', value: string | number): string {
  return sentence.replace(`{${name}}`, () => String(value));
}
