/** Nothing here yet: an unlit panel that says what is missing, why, and what one can do. */
import type { Child } from 'hono/jsx';
import type { Sign } from '../../words/signs.ts';
import { SignDrawing } from './sign.tsx';

interface EmptyProps {
  readonly sign?: Sign;
  readonly title: string;
  /** The level of its heading: the one below the heading under which it stands. */
  readonly heading?: 'h2' | 'h3';
  readonly children?: Child;
}

export function Empty({ sign = 'noans', title, heading: Heading = 'h3', children }: EmptyProps) {
  return (
    <div class="empty">
      <Heading>
        <SignDrawing id={sign} />
        {title}
      </Heading>
      {children}
    </div>
  );
}
