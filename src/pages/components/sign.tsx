/** The signs: drawn in the text's colour from one sprite, never without words. Filled: somebody said; broken: nobody has. */
import type { Child } from 'hono/jsx';
import type { Sign as SignId } from '../../words/signs.ts';

/** The drawing alone; for places where the words stand right beside it. */
export function SignDrawing({ id }: { id: SignId }) {
  return (
    <svg class="sg" aria-hidden="true">
      <use href={`#s-${id}`} />
    </svg>
  );
}

/** A sign with its words: beside it, or (in a cell too small for them) for screen readers only. */
export function Sign({ id, words, wordsHidden = false }: { id: SignId; words: string; wordsHidden?: boolean }) {
  return (
    <>
      <SignDrawing id={id} />
      {wordsHidden ? <span class="hidden">{words}</span> : words}
    </>
  );
}

/** The list that explains signs where they are used. */
export function SignKey({ signs }: { signs: readonly { readonly id: SignId; readonly words: Child }[] }) {
  return (
    <ul class="key">
      {signs.map(({ id, words }) => (
        <li>
          <SignDrawing id={id} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
