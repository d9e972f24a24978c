/** Fetches what can be found: of the site, or of an explainer. Rejects where it does not come. */
export async function fetchIndex<Index>(address: string): Promise<Index> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Index;
}
