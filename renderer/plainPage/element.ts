/** What may stand inside an element: text becomes a text node, so that nothing in the data is ever read as HTML. */
export type Content = Node | string | null | undefined | false | readonly Content[];

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const svgNamespace = 'http://www.w3.org/2000/svg';

function fill(element: Element, attributes: Attributes, content: readonly Content[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, content);
}

function append(element: Element, content: Content): void {
  if (content === null || content === undefined || content === false) return;
  if (typeof content === 'string' || content instanceof Node) element.append(content);
  else for (const part of content) append(element, part);
}

/** An element with attributes and content. Attributes that are null, undefined or false are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  fill(made, attributes, content);
  return made;
}

/** An element of a drawing. */
export function drawing<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...content: readonly Content[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(svgNamespace, name);
  fill(made, attributes, content);
  return made;
}

/** A button that does something when it is pressed. */
export function button(attributes: Attributes, onPress: () => void, ...content: readonly Content[]): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...content);
  made.addEventListener('click', onPress);
  return made;
}
