export function chartSpec(_d: unknown, _of: string, _l: string): undefined { return undefined; }
