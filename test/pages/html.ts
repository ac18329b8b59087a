/** Reads a page as text well enough to judge it: elements in order, their attributes, what is open and what is closed. */
const VOID = new Set(['meta', 'link', 'input', 'br', 'img', 'hr', 'col']);
const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z:-]+(?:="[^"<]*")?)*)\s*(\/?)>|<!doctype html>|<|[^<]+/gi;

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The elements of a page; throws where one is not closed in its turn or stays open, or a sign of markup stands free. */
export function elementsOf(html: string): readonly Element[] {
  const open: string[] = [];
  const elements: Element[] = [];
  for (const [token, closing, name, attributes, selfClosing] of html.matchAll(TOKEN)) {
    if (token === '<') throw new Error('a free <');
    if (name === undefined) continue;
    if (closing) {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last}>`);
      continue;
    }
    elements.push({ name, attributes: attributesOf(attributes ?? '') });
    // In HTML, a slash closes nothing outside of a drawing: a browser would leave the element open.
    if (selfClosing && !VOID.has(name) && !open.includes('svg')) throw new Error(`<${name}/> stays open`);
    if (!selfClosing && !VOID.has(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
  return elements;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/([a-zA-Z:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value]));
}

/** The values of an attribute over all elements. */
export function valuesOf(elements: readonly Element[], attribute: string): readonly string[] {
  return elements.flatMap((element) => element.attributes.get(attribute) ?? []);
}
