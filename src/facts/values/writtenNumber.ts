/** A number as its digits alone, where grouping is all that stands between: `1,100`, `1_100`, `５００`, `50 000`. */
export function meantNumber(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim();
  const isPlain = /^\d+(?:\.\d+)?(?:e\d{1,2})?$/.test(text);
  const isGrouped = /^\d{1,3}(?:([,_ ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(text);
  if (!isPlain && !isGrouped) return undefined;
  const digits = text.replace(/[,_ ]/g, '').replace(/^0+(?=\d)/, '');
  return Number.isFinite(Number(digits)) ? digits : undefined;
}
