type Given = Record<string, string | boolean | undefined | ((event: Event) => void)>;

/** An element with its attributes; a function is what it does on the event that its name says (`onclick`). */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Given = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, '');
    else if (typeof value === 'string') made.setAttribute(key, value);
  }
  made.append(...inside);
  return made;
}

export function button(words: string, act: () => void, given: Given = {}): HTMLButtonElement {
  return make('button', { type: 'button', ...given, onclick: act }, words);
}

/** A control under its name. */
export function labelled(words: string, control: HTMLElement): HTMLElement {
  return make('label', {}, make('span', {}, words), control);
}
