/** Nothing here yet: an unlit panel that says what is missing, why, and what one can do. */
import type { Child } from 'hono/jsx';
import type { Sign } from '../../words/signs.ts';
import { SignDrawing } from './sign.tsx';

export function Empty({ sign = 'noans', title, children }: { sign?: Sign; title: string; children?: Child }) {
  return (
    <div class="empty">
      <h3>
        <SignDrawing id={sign} />
        {title}
      </h3>
      {children}
    </div>
  );
}
