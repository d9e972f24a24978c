/** A text as a pattern that finds just it: a name may hold a bracket or a dot. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
