/** A title as an id: small letters, digits and hyphens. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .split('-')
    .slice(0, 7)
    .join('-');
}

/** Proposes an id from the English title, and from the day where that tells things apart, until somebody types another. */
export function proposeIds(
  input: HTMLInputElement,
  typed: () => Record<string, unknown>,
  kind: string,
): { again: () => void } {
  let isOwn = false;
  input.addEventListener('input', () => (isOwn = input.value !== ''));
  return {
    again: () => {
      if (isOwn) return;
      const { title, headline, when, published } = typed() as {
        title?: { en?: string };
        headline?: { en?: string };
        when?: unknown;
        published?: unknown;
      };
      const name = slugOf(title?.en ?? headline?.en ?? '');
      const day =
        typeof when === 'string' ? when : typeof published === 'string' && kind === 'sources' ? published : '';
      const [, year, number] = /^(\d{4})\D+(\d{1,2})/.exec(day) ?? [];
      const month = number === undefined ? undefined : `${year}-${number.padStart(2, '0')}`;
      if (name === '') input.value = '';
      else if (month === undefined) input.value = name;
      else input.value = kind === 'events' ? `${month}-${name}` : kind === 'sources' ? `${name}-${month}` : name;
    },
  };
}
