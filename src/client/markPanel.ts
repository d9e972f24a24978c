/** What a mark shows of a fact; the dev server sends a list of these (integrations/factCards.ts). */
export interface Card {
  id: string;
  scope: string;
  kind: string;
  title: string;
  status: string;
  values: { field: string; text: string; open: string }[];
  sources: string[];
  notes: string[];
  place: string;
  open: string;
}

const STYLE = `
  :host { all: initial; }
  div { position: fixed; inset: auto 1rem 1rem auto; z-index: 9999; max-width: min(30rem, calc(100vw - 2rem));
    max-height: 60vh; overflow: auto; padding: .75rem 1rem; background: #1b1a17; color: #fbfaf6; border-radius: 4px;
    font: 14px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
  div.left { inset: auto auto 1rem 1rem; }
  div:empty { display: none; }
  h2 { margin: .25rem 0; font-size: 15px; }
  p { margin: .15rem 0; }
  a { color: #9fd0ff; }
  b { color: #ffd479; font-weight: 600; }
`;

/** The panel, in the corner away from what is pointed at; in a tree of its own so that neither its style nor the page's reaches the other. */
export function createPanel(): { show: (cards: Card[], beside?: Element) => void } {
  const host = document.createElement('editor-marks');
  const tree = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  tree.append(style, box);
  document.body.append(host);
  return {
    show: (cards, beside) => {
      const place = beside?.getBoundingClientRect();
      box.classList.toggle('left', place !== undefined && place.left > innerWidth / 2);
      box.replaceChildren(...cards.flatMap(lines));
    },
  };
}

function lines(card: Card): Node[] {
  const link = element('a', card.place);
  link.setAttribute('href', card.open);
  const place = element('p');
  place.append(link);
  const rows = [
    ...card.values.map(({ field, text }) => row(field, text)),
    ...(card.sources.length > 0 ? [row('sources', card.sources.join(' · '))] : []),
    ...card.notes.map((note) => row('알림', note)),
  ];
  return [element('h2', card.title || card.id), row(card.kind, card.status || '—'), ...rows, place];
}

function row(name: string, text: string): Node {
  const line = element('p');
  line.append(element('b', name), ` ${text}`);
  return line;
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
