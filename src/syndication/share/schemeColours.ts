/** The paper of both colour schemes, for what cannot read src/styles/global.css. */
export const SCHEME_COLOURS = { light: '#fbfaf6', dark: '#161512' } as const;
