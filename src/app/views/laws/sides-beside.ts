/** The offences of two sides as pages show them side by side: what one names and no offence of the other does is marked. */
import type { BesideView } from '../../../pages/laws/beside-view.ts';
import type { DefinitionView } from '../../../pages/laws/definition-view.ts';
import type { Telling } from '../telling.ts';
import { besideView } from './beside-view.ts';
import { definitionView } from './definition-view.ts';
import type { NamedSide } from './partings-view.ts';

export function sidesBeside(told: Telling, a: NamedSide, b: NamedSide): BesideView {
  return besideView(
    { title: a.name, definitions: marked(told, a, b) },
    { title: b.name, definitions: marked(told, b, a) },
  );
}

function marked(told: Telling, own: NamedSide, other: NamedSide): readonly DefinitionView[] {
  const others = other.offences.map(({ offence }) => offence);
  return own.offences.flatMap(({ statement, inForce }) =>
    statement
      ? [definitionView(told, statement, inForce === 'yes' ? 'offence' : 'perhaps', { others, mark: 'only' })]
      : [],
  );
}
