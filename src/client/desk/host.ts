import { make } from './make.ts';
import { STYLE } from './deskStyle.ts';

let tree: ShadowRoot | undefined;

/** The tree in which all of the desk stands. */
export function deskTree(): ShadowRoot {
  if (tree) return tree;
  const host = document.createElement('desk-panel');
  tree = host.attachShadow({ mode: 'open' });
  tree.append(make('style', {}, STYLE));
  document.body.append(host);
  return tree;
}
