/**
 * Who may see a statement. Each audience is the widest circle that may; a viewer sees what is meant for its own circle
 * or a wider one. A state's drafts are its own until it submits (design, idea 5).
 */
import { z } from 'zod';
import { speakerKind, type Speaker, type StateCode } from '../basics/ids.ts';

/** From the narrowest circle to the widest. */
export const AUDIENCES = ['state', 'secretariat', 'member-states', 'public'] as const;
export const Audience = z.enum(AUDIENCES);
export type Audience = z.infer<typeof Audience>;

/** On whose behalf the record is read. */
export type Viewer =
  | { readonly kind: 'public' }
  | { readonly kind: 'member-states' }
  | { readonly kind: 'secretariat' }
  | { readonly kind: 'state'; readonly state: StateCode };

export const PUBLIC: Viewer = { kind: 'public' };
export const SECRETARIAT: Viewer = { kind: 'secretariat' };

/** May this viewer see a statement of this speaker, meant for this audience? */
export function maySee(viewer: Viewer, statement: { readonly audience: Audience; readonly speaker: Speaker }): boolean {
  switch (viewer.kind) {
    case 'public':
      return statement.audience === 'public';
    case 'member-states':
      return statement.audience === 'public' || statement.audience === 'member-states';
    case 'secretariat':
      return statement.audience !== 'state';
    case 'state':
      return (
        statement.audience === 'public' ||
        statement.audience === 'member-states' ||
        (speakerKind(statement.speaker) === 'state' && statement.speaker === `state:${viewer.state}`)
      );
    default:
      return neverViewer(viewer);
  }
}

function neverViewer(viewer: never): never {
  throw new Error(`not a viewer: ${JSON.stringify(viewer)}`);
}
