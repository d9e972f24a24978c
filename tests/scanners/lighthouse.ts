/** A door: what stands in this folder finds the packages that are installed in it. */
export { default } from 'lighthouse';
