import { filesOf, send } from './_dataFile.ts';

/** Every file to take away for machines. */
export const getStaticPaths = () => filesOf('JSON');
export const GET = send('JSON');
