/** How an element stands to the Protocol's minimum: its sign and its ground. */
import { groundOf } from '../../words/signs.ts';
import { SignDrawing } from '../components/sign.tsx';
import { MINIMUM_SIGNS, type MinimumShown } from './minimum-view.ts';

/** What goes beyond meets the Protocol and has a plus, so that it is told apart where there is no room for words. */
export function MinimumSign({ result }: { result: MinimumShown }) {
  return (
    <span class="nowrap">
      <SignDrawing id={MINIMUM_SIGNS[result]} />
      {result === 'beyond' && <b aria-hidden="true">+</b>}
    </span>
  );
}

export function minimumGround(result: MinimumShown, recalled: boolean): string {
  return recalled && result !== 'not-established' ? 'mem' : groundOf(MINIMUM_SIGNS[result]);
}
