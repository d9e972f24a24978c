import type { Organization, Person as PersonNode } from 'schema-dts';
import { partyOf } from '#derive/party';
import { findFact, wordOf, type Dossier, type Fact } from '#facts/kinds/dossier';
import { isGroup, type Organisation } from '#facts/kinds/organisation';
import type { Person } from '#facts/kinds/person';
import type { Locale } from '#facts/values/text';
import { organisationPath, personPath } from '#urls';
import { plainWords } from '../plainWords.ts';

export type PartyNode = Exclude<Organization | PersonNode, string>;

/** What schema.org calls an organisation of this type. */
const typeOf = (dossier: Dossier | undefined, { type }: Organisation) =>
  (dossier && wordOf(dossier, 'organisation-types', type).schemaOrg) ?? 'Organization';

/** A party by its name alone, where no link leads to its page; undefined of a group of people, which schema.org knows as no one. */
export function partyAbout(party: string, dossier: Dossier, locale: Locale): PartyNode | undefined {
  const fact = partyOf(dossier, party);
  if (isGroup(fact)) return undefined;
  return { '@type': 'roles' in fact ? 'Person' : typeOf(dossier, fact), name: fact.title[locale] };
}

/** An organisation or a person of the story by name and page. */
export function partyName(
  party: Organisation | Person,
  dossier: Dossier | undefined,
  locale: Locale,
  site: string,
): PartyNode {
  const name = party.title[locale];
  return 'roles' in party
    ? { '@type': 'Person', '@id': new URL(personPath(locale, party.id), site).href, name }
    : { '@type': typeOf(dossier, party), '@id': new URL(organisationPath(locale, party.id), site).href, name };
}

/** The fact with this id by name, where it is an organisation or a person. */
export function partyCalled(id: string, dossier: Dossier, locale: Locale, site: string): PartyNode | undefined {
  const fact = findFact(dossier, id);
  return fact && isParty(fact) ? partyName(fact, dossier, locale, site) : undefined;
}

function isParty(fact: Fact): fact is Extract<Fact, { folder: 'organisations' | 'people' }> {
  return fact.folder === 'people' || (fact.folder === 'organisations' && !isGroup(fact));
}

/** An organisation or a person on its own page. */
export function partyNode(
  party: Organisation | Person,
  dossier: Dossier | undefined,
  locale: Locale,
  site: string,
): PartyNode {
  const { original } = party;
  const role = 'role' in party && dossier ? plainWords(party.role, dossier, locale) : undefined;
  return {
    ...partyName(party, dossier, locale, site),
    ...(original && original !== party.title[locale] ? { alternateName: original } : {}),
    ...(role ? { description: role } : {}),
  };
}
