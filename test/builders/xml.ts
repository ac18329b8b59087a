/** Reads XML strictly enough to tell whether a program that reads Word files would refuse it. */
const NAME = '[A-Za-z_][A-Za-z0-9_.:-]*';
const TEXT =
  '(?:[^<&\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]|&(?:amp|lt|gt|quot|apos|#\\d+|#x[0-9a-fA-F]+);)*';
const ATTRIBUTE = `\\s+${NAME}="(?:(?!")${TEXT.slice(0, -1).replace('[^<&', '[^<&"')})*"`;
const TOKEN = new RegExp(`<\\?xml [^?]*\\?>|<(/?)(${NAME})((?:${ATTRIBUTE})*)\\s*(/?)>|${TEXT.slice(0, -1)}+`, 'y');

/** The texts between the tags, in order; throws where the text is not well-formed. */
export function textsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const texts: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(xml);
    if (!found) throw new Error(`not well-formed at ${at}: ${JSON.stringify(xml.slice(at, at + 60))}`);
    const [token, closing, name, , selfClosing] = found;
    if (name === undefined) texts.push(...(token.startsWith('<?') ? [] : [token]));
    else if (closing) {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last}>`);
    } else if (!selfClosing) open.push(name);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
  return texts;
}
