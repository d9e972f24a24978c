import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';

/** A tag as it stands in a syntax tree. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

export function isElement(node: Node): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Attributes written as plain text; expressions are reported where tags are read. */
export function attributesOf(element: Element): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      plain[attribute.name] = attribute.value;
  }
  return plain;
}
