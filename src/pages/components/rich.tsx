/**
 * A sentence of the catalogues with something of the page inside it: a number set in bold, a link. The catalogues hold
 * text only; a slot marks the place, whichever order a language puts its words in.
 */
import type { Child } from 'hono/jsx';

const FIRST_SLOT = 0xe000;
const SLOT = /([\ue000-\ue0ff])/u;

/** What to give to a message in the place of the parameter that `fill[index]` stands for. */
export function slot(index: number): string {
  return String.fromCharCode(FIRST_SLOT + index);
}

/** The sentence, with `fill[index]` in the place of `slot(index)`. */
export function Rich({ text, fill }: { text: string; fill: readonly Child[] }) {
  return (
    <>
      {text.split(SLOT).map((piece) => (SLOT.test(piece) ? (fill[piece.charCodeAt(0) - FIRST_SLOT] ?? null) : piece))}
    </>
  );
}
