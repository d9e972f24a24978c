import { describe, expect, it } from 'vitest';
import { LOCALES } from '#facts/values/text';
import { isPlace, isStory, pageAt, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage, everyPage, notePages } from '../../support/eachPage.ts';
import { propertiesOf } from '../../support/schemaVocabulary.ts';
import { isAwaited } from '../../support/siteContent.ts';
import { blocksOf, outermost, statedBy, thingsOf, unshown, type Thing } from '../../support/structuredData.ts';
import { REQUIRED } from '../../support/structuredRequired.ts';

/** The page of both languages is nobody’s; an embed, a past state and what stands for English to come have another page that speaks for them. */
const speaks = ({ path }: BuiltPage): boolean =>
  path !== '/404.html' && !path.includes('/embed/') && !path.includes('/as-of/') && !isAwaited(path);
const vocabulary = new Map<string, Set<string> | undefined>();
function wordsOf(type: string): Set<string> | undefined {
  if (!vocabulary.has(type)) vocabulary.set(type, propertiesOf(type));
  return vocabulary.get(type);
}

describe('structured data', () => {
  const counts = new Map<string, number>();
  /** By language, what each thing is called; and which things a page tells of, or only refers to. */
  const names = { ko: new Map<string, Set<string>>(), en: new Map<string, Set<string>>() };
  const [described, referred] = [new Set<string>(), new Set<string>()];
  let [speaking, values] = [0, 0];

  notePages((page) => {
    if (!speaks(page)) return;
    speaking++;
    const things = thingsOf(page);
    values += statedBy(things).length;
    for (const thing of things) {
      const type = thing['@type'] ?? 'reference';
      counts.set(type, (counts.get(type) ?? 0) + 1);
      const id = thing['@id'];
      if (id === undefined) continue;
      referred.add(id);
      if (type === 'DefinedTerm') described.add(id);
      if (type === 'reference') continue;
      const own = names[page.locale];
      own.set(id, (own.get(id) ?? new Set()).add(`${type} ${String(thing['name'] ?? thing['headline'])}`));
    }
    for (const { '@id': id } of outermost(page)) if (id !== undefined) described.add(id);
  });

  eachPage('stands once on every page that stands for itself, and on no other', everyPage, (page) => {
    const { length } = blocksOf(page);
    return length === (speaks(page) ? 1 : 0) ? [] : [`${length} blocks`];
  });

  eachPage('could not end its element, open a comment or begin a reference', speaks, (page) =>
    /[<>&\u2028\u2029]/.test(blocksOf(page).join()) ? ['a sign that must be spelled out'] : [],
  );

  eachPage('uses words of schema.org for what they are for, and says what each thing needs', speaks, (page) =>
    thingsOf(page).flatMap((thing) => {
      const { '@type': type = '' } = thing;
      if (!type) return Object.keys(thing).join() === '@id' ? [] : [`no type: ${Object.keys(thing).join()}`];
      const [known, required] = [wordsOf(type), REQUIRED[type]];
      if (!known || !required) return [`unknown type ${type}`];
      return [
        ...Object.keys(thing).filter((key) => key !== '@id' && !known.has(key)),
        ...required.filter((key) => [thing[key]].flat().filter(Boolean).length === 0),
      ].map((key) => `${type} ${key}`);
    }),
  );

  eachPage('says nothing that the page does not say to people', speaks, (page) =>
    // A story tells its sources on pages of their own; the one that has all says what they say.
    statedBy(thingsOf(page)).length === 0
      ? ['says nothing']
      : unshown(page, isPlace, isStory(page) ? pageAt(`${page.path}all/`) : page),
  );

  it('says something of every page', () => {
    const types = [...counts].map(([type, count]) => `${type} ${count}`);
    console.log(`structured data: ${speaking} pages, ${values} values looked for; ${types.sort().join(', ')}`);
    expect(values).toBeGreaterThan(speaking * 6);
  });

  it.each(LOCALES)('calls one thing by one name in a language: %s', (locale) => {
    expect(names[locale].size).toBeGreaterThan(0);
    expect([...names[locale]].filter(([, called]) => called.size > 1).map(([id, called]) => [id, ...called])).toEqual(
      [],
    );
  });

  eachPage('knows a page by its own address', speaks, (page) => {
    const ids = outermost(page).flatMap((thing: Thing) => thing['@id'] ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });

  it('refers to nothing that no page tells of', () => {
    expect(referred.size).toBeGreaterThan(0);
    expect([...referred].filter((id) => !described.has(id))).toEqual([]);
  });

  eachPage('says of every page but the front page where it stands, down to itself', speaks, (page) => {
    const steps = thingsOf(page).filter((thing) => thing['@type'] === 'ListItem');
    const places = steps.map((step) => String(step['item']));
    const home = page.locale === 'en' ? '/en/' : '/';
    if (page.path === home) return places;
    const own = page.document.querySelector('link[rel=canonical]')?.getAttribute('href');
    return places.at(-1) === own && new URL(places[0] ?? '').pathname === home ? [] : [places.join(' › ')];
  });
});
