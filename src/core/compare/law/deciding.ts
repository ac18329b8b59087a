/**
 * Why a law answers as it does on all patterns of a box: the elements that decide on every one of them, offence by offence.
 * Where they are not the same all over the box, nothing is told.
 */
import { applyState, type Element } from './apply.ts';
import { alikeIn } from './alike.ts';
import type { EncodedOffence } from './encoded-offence.ts';
import { bitsInSpace, layoutOf } from './layout.ts';
import { factsAt, type Box } from './space.ts';
import type { Terms } from './terms.ts';

export interface Deciding {
  /** The offences that give the answer on every pattern of the box, each with the elements that decide on all of them. */
  readonly offences: readonly { readonly id: string; readonly elements: readonly (Element | 'every')[] }[];
  /** With what is told from memory taken as unread, the answer to some pattern would be another. */
  readonly restsOnRecalled: boolean;
}

/** `offences`: those of a state that are, or may be, in force; they answer alike on the whole box. */
export function decidingOver(offences: readonly EncodedOffence[], box: Box, terms: Terms): Deciding {
  const { space } = alikeIn(box, offences, terms);
  const findings = [...bitsInSpace(layoutOf(space))].map(({ places }) =>
    applyState(offences, factsAt(space, places), terms),
  );
  const deciding = offences.flatMap(({ id }) => {
    const said = findings.map((finding) =>
      finding.decidedBy.includes(id) ? (finding.offences.find((each) => each.id === id)?.deciding ?? []) : [],
    );
    const elements = (said[0] ?? []).filter((element) => said.every((each) => each.includes(element)));
    return elements.length > 0 ? [{ id, elements }] : [];
  });
  return { offences: deciding, restsOnRecalled: findings.some((finding) => finding.restsOnRecalled) };
}
