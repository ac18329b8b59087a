/**
 * The cube as a fold of statements: a branch for each question on each basis, never changed once its cube is made. `after`
 * copies the branches that new statements touch and shares all others, so that its cost goes with what is new. An answer's
 * holding carries all that still matters on the cube's day (`hear`), so older statements are let go.
 */
import { compareSpeakers, type Basis, type StateCode } from '../basics/ids.ts';
import type { PlainDate } from '../basics/plain-date.ts';
import { hear } from '../record/as-of.ts';
import { maySee, type Viewer } from '../record/audience.ts';
import { NO_ANSWER } from '../record/holding.ts';
import type { Statement } from '../record/statement.ts';
import { Branch, UNHEARD, type Heard } from './branch.ts';
import type { Voices } from './classes.ts';
import type { CodedColumn } from './coded-column.ts';
import type { Cube, CubeAnswer } from './cube.ts';
import { Numbering } from './numbering.ts';

/** For whom, on which day, by which state of the record. */
export interface Standpoint {
  readonly viewer: Viewer;
  readonly on: PlainDate;
  readonly sequence: number;
}

const NOTHING: Heard = [];
const BASES: readonly Basis[] = ['law', 'practice'];

/** What was heard, by the numbers of questions and bases (`branchNumber`), and the numbers. */
interface Branches {
  readonly questions: Numbering;
  readonly states: Numbering;
  readonly list: readonly (Branch | undefined)[];
}

function branchNumber(question: number, basis: Basis): number {
  return 2 * question + BASES.indexOf(basis);
}

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
  const fold = new Fold({ questions: new Numbering(), states: new Numbering(), list: [] }, from);
  return { hear: (statements) => fold.hear(statements), cube: () => new FoldedCube(from, fold.branches()) };
}

class FoldedCube implements Cube {
  readonly viewer: Viewer;
  readonly on: PlainDate;
  readonly sequence: number;
  readonly #branches: Branches;

  constructor({ viewer, on, sequence }: Standpoint, branches: Branches) {
    this.viewer = viewer;
    this.on = on;
    this.sequence = sequence;
    this.#branches = branches;
  }

  answers(state: StateCode, question: string, basis: Basis): readonly CubeAnswer[] {
    return this.#branch(question, basis).heard[this.place(state)] ?? NOTHING;
  }

  statesHeard(question: string, basis: Basis): readonly StateCode[] {
    const { states } = this.#branches;
    return this.#branch(question, basis)
      .heard.flatMap((heard, place) => (heard ? [states.nameOf(place)] : []))
      .sort();
  }

  column(question: string, basis: Basis, voices: Voices): CodedColumn {
    return this.#branch(question, basis).column(voices);
  }

  place(state: StateCode): number {
    return this.#branches.states.find(state);
  }

  places(states: readonly StateCode[]): Uint16Array {
    // A loop: what `Uint16Array.from` does for each state takes several times as long.
    const places = new Uint16Array(states.length);
    for (let n = 0; n < states.length; n += 1) places[n] = this.place(states[n]!);
    return places;
  }

  *all(): Iterable<CubeAnswer> {
    const { questions, states } = this.#branches;
    for (const state of states.names()) {
      for (const question of questions.names()) {
        for (const basis of BASES) yield* this.answers(state, question, basis);
      }
    }
  }

  after(statements: readonly Statement[], sequence = this.sequence): Cube {
    const newest = statements.reduce((last, statement) => Math.max(last, statement.sequence), sequence);
    const from = { viewer: this.viewer, on: this.on, sequence: newest };
    const fold = new Fold(this.#branches, from);
    fold.hear(statements);
    return new FoldedCube(from, fold.branches());
  }

  #branch(question: string, basis: Basis): Branch {
    const { questions, list } = this.#branches;
    return list[branchNumber(questions.find(question), basis)] ?? UNHEARD;
  }
}

function* upTo(statements: Iterable<Statement>, sequence: number): Iterable<Statement> {
  for (const statement of statements) if (statement.sequence <= sequence) yield statement;
}

/** Branches that hear statements. Those handed in or out stay as they are; each is copied once, when first touched. */
class Fold {
  readonly #from: Pick<Standpoint, 'viewer' | 'on'>;
  #branches: Branches;
  /** The copies that are changed in place, by the numbers of their branches. */
  #touched = new Map<number, (Heard | undefined)[]>();

  constructor(branches: Branches, from: Pick<Standpoint, 'viewer' | 'on'>) {
    this.#branches = branches;
    this.#from = from;
  }

  hear(statements: Iterable<Statement>): void {
    for (const statement of statements) if (maySee(this.#from.viewer, statement)) this.#hearOne(statement);
  }

  /** From here on they are somebody's: what is heard next is put into copies again. */
  branches(): Branches {
    const list = this.#branches.list.slice();
    for (const [number, heard] of this.#touched) {
      while (list.length < number) list.push(undefined);
      list[number] = list[number]?.next(heard) ?? new Branch(heard);
    }
    this.#touched = new Map();
    this.#branches = { ...this.#branches, list };
    return this.#branches;
  }

  #hearOne(statement: Statement): void {
    const { questions, states, list } = this.#branches;
    const number = branchNumber(questions.give(statement.question), statement.basis);
    const place = states.give(statement.state);
    const copy = this.#touched.get(number);
    const before = (copy ?? list[number]?.heard)?.[place] ?? NOTHING;
    const after = withStatement(before, statement, this.#from.on);
    if (after === before) return;
    const heard = copy ?? list[number]?.heard.slice() ?? [];
    if (!copy) this.#touched.set(number, heard);
    while (heard.length < place) heard.push(undefined);
    heard[place] = after;
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
