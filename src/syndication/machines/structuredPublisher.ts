import type { ContactPoint, NewsMediaOrganization, WebSite } from 'schema-dts';
import { copy } from '#copy/copy';
import { OWN_LOCALE, type Locale } from '#facts/values/text';
import { homePath, iconPath, methodPath, policyPath, statusPath } from '#urls';

type Publisher = Exclude<NewsMediaOrganization, string>;

/** Who publishes, in few words: what every page about a work of ours names. One id, whatever the language. */
export function publisherName(locale: Locale, site: string): Publisher {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(site),
    name: copy(locale).site.name,
    url: new URL(homePath(locale), site).href,
  };
}

export const publisherId = (site: string): string => new URL(policyPath(OWN_LOCALE, 'publisher'), site).href;

/** Who publishes, with where it says how it works; how to reach it, where the site names an address (`mailto:…`, `https://…`). */
export function publisher(locale: Locale, site: string, contact: string | null): Publisher {
  const at = (path: string): string => new URL(path, site).href;
  return {
    ...publisherName(locale, site),
    logo: at(iconPath('180')),
    slogan: copy(locale).site.tagline,
    publishingPrinciples: at(methodPath(locale)),
    ethicsPolicy: at(policyPath(locale, 'claims')),
    correctionsPolicy: at(policyPath(locale, 'mistakes')),
    verificationFactCheckingPolicy: at(statusPath(locale)),
    unnamedSourcesPolicy: at(policyPath(locale, 'unnamed')),
    noBylinesPolicy: at(policyPath(locale, 'publisher')),
    ...(contact === null
      ? {}
      : { actionableFeedbackPolicy: at(policyPath(locale, 'contact')), contactPoint: contactPoint(contact) }),
  };
}

/** The site as a whole, in one language. */
export function website(locale: Locale, site: string): WebSite {
  const { name, tagline } = copy(locale).site;
  const home = new URL(homePath(locale), site).href;
  return {
    '@type': 'WebSite',
    '@id': home,
    url: home,
    name,
    description: tagline,
    inLanguage: locale,
    publisher: { '@id': publisherId(site) },
  };
}

/** `mailto:…` or `https://…`, as the site was given it. */
function contactPoint(contact: string): ContactPoint {
  return contact.startsWith('mailto:')
    ? { '@type': 'ContactPoint', email: contact.slice('mailto:'.length) }
    : { '@type': 'ContactPoint', url: contact };
}
