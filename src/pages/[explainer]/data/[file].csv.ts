import { filesOf, send } from './_dataFile.ts';

/** Every table to take away. */
export const getStaticPaths = () => filesOf('CSV');
export const GET = send('CSV');
