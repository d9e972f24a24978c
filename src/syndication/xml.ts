/** An element to be written: its name, its attributes, and its text or the elements in it. */
export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  /** Text is escaped here, and nowhere else. */
  inside?: string | readonly XmlElement[];
}

/** What XML 1.0 has no place for, escaped or not: control characters, halves of pairs, the last two of the plane. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would read these as a space or a line end.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it stands in XML or HTML, between tags or in quotes. What cannot be written becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"'\t\n\r]/g, (found) => ESCAPES[found] ?? found);
}

/** A whole XML file in UTF-8. */
export function xmlFile(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${written(root)}\n`;
}

function written({ name, attributes = {}, inside = '' }: XmlElement): string {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  const body = typeof inside === 'string' ? escapeMarkup(inside) : `\n${inside.map(written).join('\n')}\n`;
  return body === '' ? `<${name}${head.join('')}/>` : `<${name}${head.join('')}>${body}</${name}>`;
}
