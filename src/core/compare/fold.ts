/**
 * The cube as a fold of statements. Three levels, question, basis, state, each a map that is never changed once its cube
 * is made: `after` copies the branches that new statements touch and shares all others, so that its cost goes with what
 * is new. An answer's holding carries all that still matters on the cube's day (`hear`), so older statements are let go.
 */
import { compareSpeakers, type Basis, type StateCode } from '../basics/ids.ts';
import type { PlainDate } from '../basics/plain-date.ts';
import { hear } from '../record/as-of.ts';
import { maySee, type Viewer } from '../record/audience.ts';
import { NO_ANSWER } from '../record/holding.ts';
import type { Statement } from '../record/statement.ts';
import type { Cube, CubeAnswer } from './cube.ts';

/** For whom, on which day, by which state of the record. */
export interface Standpoint {
  readonly viewer: Viewer;
  readonly on: PlainDate;
  readonly sequence: number;
}

/** The answers about one state to one question on one basis, in the order of speakers, then of parts. */
type Heard = readonly CubeAnswer[];
type ByState = ReadonlyMap<StateCode, Heard>;
type ByBasis = { readonly [basis in Basis]?: ByState };
type ByQuestion = ReadonlyMap<string, ByBasis>;

const NOTHING: Heard = [];
const BASES: readonly Basis[] = ['law', 'practice'];

/**
 * The cube of these statements, handed over in any order. What the viewer may not see is not heard, nor what was
 * recorded after the standpoint's sequence.
 */
export function foldCube(from: Standpoint, statements: Iterable<Statement>): Cube {
  const folding = startFold(from);
  folding.hear(upTo(statements, from.sequence));
  return folding.cube();
}

/** A cube in the making, for a record that comes in batches. */
export interface Folding {
  /** Hears the next statements, in any order. */
  hear(statements: Iterable<Statement>): void;
  /** The cube of all that was heard; what is heard afterwards does not change it. */
  cube(): Cube;
}

/**
 * Begins a cube of which nothing has been heard. What it made itself it changes in place, so its cost goes with the
 * statements; a cube made by `after` for each batch would copy the whole region again for each.
 */
export function startFold(from: Standpoint): Folding {
  const fold = new Fold(new Map(), from);
  return { hear: (statements) => fold.hear(statements), cube: () => new FoldedCube(from, fold.questions()) };
}

/**
 * A state's own view laid over that of the member states: the same cube, with the statements of its own that it has not
 * shared (design, 'Reading').
 */
export function overlayCube(shared: Cube, state: StateCode, own: readonly Statement[]): Cube {
  if (!(shared instanceof FoldedCube) || shared.viewer.kind !== 'member-states') {
    throw new Error('a state’s own view lies over the cube of the member states');
  }
  return shared.seenBy({ kind: 'state', state }).after(own);
}

class FoldedCube implements Cube {
  readonly viewer: Viewer;
  readonly on: PlainDate;
  readonly sequence: number;
  readonly #questions: ByQuestion;

  constructor({ viewer, on, sequence }: Standpoint, questions: ByQuestion) {
    this.viewer = viewer;
    this.on = on;
    this.sequence = sequence;
    this.#questions = questions;
  }

  answers(state: StateCode, question: string, basis: Basis): readonly CubeAnswer[] {
    return this.#questions.get(question)?.[basis]?.get(state) ?? NOTHING;
  }

  statesHeard(question: string, basis: Basis): readonly StateCode[] {
    return [...(this.#questions.get(question)?.[basis]?.keys() ?? [])].sort();
  }

  *all(): Iterable<CubeAnswer> {
    const questions = [...this.#questions].sort(([a], [b]) => (a < b ? -1 : 1));
    const states = new Set(
      questions.flatMap(([, bases]) => BASES.flatMap((basis) => [...(bases[basis]?.keys() ?? [])])),
    );
    for (const state of [...states].sort()) {
      for (const [, bases] of questions) {
        for (const basis of BASES) yield* bases[basis]?.get(state) ?? NOTHING;
      }
    }
  }

  after(statements: readonly Statement[], sequence = this.sequence): Cube {
    const newest = statements.reduce((last, statement) => Math.max(last, statement.sequence), sequence);
    const from = { viewer: this.viewer, on: this.on, sequence: newest };
    const fold = new Fold(this.#questions, from);
    fold.hear(statements);
    return new FoldedCube(from, fold.questions());
  }

  seenBy(viewer: Viewer): FoldedCube {
    return new FoldedCube({ viewer, on: this.on, sequence: this.sequence }, this.#questions);
  }
}

function* upTo(statements: Iterable<Statement>, sequence: number): Iterable<Statement> {
  for (const statement of statements) if (statement.sequence <= sequence) yield statement;
}

/** Maps that hear statements. Those handed in or out stay as they are; each is copied once, when first touched. */
class Fold {
  readonly #from: Pick<Standpoint, 'viewer' | 'on'>;
  #questions: ByQuestion;
  /** The copy that is changed in place; `null` while nothing was. */
  #top: Map<string, ByBasis> | null = null;
  #copies = new Set<object>();

  constructor(questions: ByQuestion, from: Pick<Standpoint, 'viewer' | 'on'>) {
    this.#questions = questions;
    this.#from = from;
  }

  hear(statements: Iterable<Statement>): void {
    for (const statement of statements) if (maySee(this.#from.viewer, statement)) this.#hearOne(statement);
  }

  /** From here on they are somebody's: what is heard next is put into copies again. */
  questions(): ByQuestion {
    this.#questions = this.#top ?? this.#questions;
    this.#top = null;
    this.#copies = new Set();
    return this.#questions;
  }

  #hearOne(statement: Statement): void {
    const bases = (this.#top ?? this.#questions).get(statement.question) ?? {};
    const before = bases[statement.basis];
    const heard = before?.get(statement.state) ?? NOTHING;
    const after = withStatement(heard, statement, this.#from.on);
    if (after === heard) return;
    this.#top ??= new Map(this.#questions);
    const states = before && this.#copies.has(before) ? (before as Map<StateCode, Heard>) : new Map(before);
    this.#copies.add(states);
    states.set(statement.state, after);
    if (states !== before) this.#top.set(statement.question, { ...bases, [statement.basis]: states });
  }
}

/** The answers with one statement heard; the same list where it changes nothing. */
function withStatement(heard: Heard, statement: Statement, on: PlainDate): Heard {
  const { speaker, part } = statement;
  const at = heard.findIndex((answer) => answer.speaker === speaker && answer.part === part);
  const before = heard[at];
  const holding = hear(before?.holding ?? NO_ANSWER, statement, on);
  if (before) return holding === before.holding ? heard : heard.with(at, { ...before, holding });
  const { state, question, basis } = statement;
  const answer = { speaker, state, question, basis, part, holding };
  const place = heard.findIndex((other) => comesBefore(answer, other));
  return place === -1 ? [...heard, answer] : heard.toSpliced(place, 0, answer);
}

/** The state's own before what another state says of it; the answer without a part before those of parts. */
function comesBefore(a: CubeAnswer, b: CubeAnswer): boolean {
  if (a.speaker === b.speaker) return (a.part ?? '') < (b.part ?? '');
  const own = `state:${a.state}`;
  if (a.speaker === own || b.speaker === own) return a.speaker === own;
  return compareSpeakers(a.speaker, b.speaker) < 0;
}
