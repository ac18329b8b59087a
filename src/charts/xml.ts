/**
 * SVG as text. Every text and attribute goes through `escapeXml`, so that nothing somebody said can become markup. There
 * are no style attributes (the Content-Security-Policy allows none): classes only, with the colours in the style sheet.
 */

/** Markup that has been made safe; plain text is not. */
export type Markup = string & { readonly __markup: true };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What XML 1.0 cannot hold: control characters, lone surrogates, the two non-characters. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text with markup characters as entities, and U+FFFD for what XML cannot hold. */
export function escapeXml(text: string): Markup {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string) as Markup;
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Drawn things that never hold anything. Whatever else is empty has an end tag all the same: HTML needs it. */
const CLOSE_THEMSELVES: ReadonlySet<string> = new Set(['circle', 'path', 'rect', 'use']);

/** An element with its children in order; an attribute that is `undefined` is left out. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(String(value))}"`)
    .join('');
  const body = children.join('');
  const empty = body === '' && CLOSE_THEMSELVES.has(name);
  return (empty ? `<${name}${written}/>` : `<${name}${written}>${body}</${name}>`) as Markup;
}

/** Markup without an element around it. */
export function together(parts: readonly Markup[]): Markup {
  return parts.join('') as Markup;
}

/** The outermost element of a chart: an image that says its finding. */
export function picture(
  attributes: Attributes & { viewBox: string },
  label: string,
  ...children: readonly Markup[]
): Markup {
  const image = { xmlns: 'http://www.w3.org/2000/svg', ...attributes, role: 'img', 'aria-label': label };
  return element('svg', image, ...children);
}

/** One place after the point: a tenth of a unit is finer than any screen shows. */
function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
