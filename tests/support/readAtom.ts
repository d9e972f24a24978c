import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An XML element as it was read. */
type Read = Record<string, unknown>;

/** What stands in an Atom feed. */
export interface AtomFeed {
  id: string;
  title: string;
  lang: string;
  updated: string;
  links: { rel: string; href: string }[];
  entries: { id: string; title: string; summary: string; content: string; updated: string; url: string }[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  isArray: (name) => ['link', 'entry', 'url', 'xhtml:link', 'sitemap'].includes(name),
});

/** An XML file, read by a parser that is not ours. Throws where it is not well formed. */
export function readXml(text: string): Read {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`${valid.err.line}: ${valid.err.msg}`);
  return parser.parse(text) as Read;
}

export function readAtom(text: string): AtomFeed {
  const feed = readXml(text)['feed'] as Read;
  const links = (of: Read) =>
    ((of['link'] ?? []) as Read[]).map((link) => ({ rel: said(link['@rel']), href: said(link['@href']) }));
  return {
    id: said(feed['id']),
    title: said(feed['title']),
    lang: said(feed['@xml:lang']),
    updated: said(feed['updated']),
    links: links(feed),
    entries: ((feed['entry'] ?? []) as Read[]).map((entry) => ({
      id: said(entry['id']),
      title: said(entry['title']),
      summary: said(entry['summary']),
      content: said(entry['content']),
      updated: said(entry['updated']),
      url: links(entry)[0]?.href ?? '',
    })),
  };
}

/** The text of an element, with or without attributes. */
function said(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? said((value as Read)['#text'])
    : typeof value === 'string'
      ? value
      : '';
}
