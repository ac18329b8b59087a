/**
 * The handles of a transaction. To read and to write are different types: what only reads cannot be handed a handle that
 * it could write with. The queries stand in one file for each thing kept and take a handle; the database itself is
 * reached by `dbOf`, inside `src/store` only.
 */
import type { Viewer } from '../core/record/audience.ts';
import type { NewStatement } from '../core/record/statement.ts';
import { StoreError } from './errors.ts';
import { sha256 } from './hash.ts';
import type { Db } from './schema.ts';
import type { NewContentItem, NewEdition, NewStep, Staged } from './staged.ts';

/** Who acts. The id is opaque (no name, no address), at most 150 letters, digits or `.:_@-`. */
export interface Actor {
  readonly kind: 'operator' | 'user' | 'system';
  readonly id: string;
}

/** One text for an actor, as audit entries keep it: `user:7f3c`. */
export function actorText(actor: Actor): string {
  if (!/^[A-Za-z0-9:._@-]{1,150}$/.test(actor.id)) throw new Error('not an opaque id of an actor');
  return `${actor.kind}:${actor.id}`;
}

/** One text for a viewer: `public`, `state:ARG`. */
export function viewerText(viewer: Viewer): string {
  return viewer.kind === 'state' ? `state:${viewer.state}` : viewer.kind;
}

/** The connection of a transaction, and whether the transaction is over. */
export interface Session {
  readonly db: Db;
  ended: boolean;
}

const sessions = new WeakMap<ReadTx | WriteTx, Session>();

/** An unchanging snapshot of the record, on behalf of a viewer. */
export class ReadTx {
  /** Makes it a type of its own: a `WriteTx` is not one, nor the other way round. */
  readonly #reads = true;
  readonly viewer: Viewer;

  constructor(viewer: Viewer, session: Session) {
    this.viewer = viewer;
    sessions.set(this, session);
  }

  /** What the type says. */
  get reads(): true {
    return this.#reads;
  }
}

/** A transaction that writes, on behalf of an actor. */
export class WriteTx {
  readonly #staged: Staged[] = [];
  readonly #session: Session;
  readonly actor: Actor;

  constructor(actor: Actor, session: Session) {
    this.actor = actor;
    this.#session = session;
    sessions.set(this, session);
  }

  /** What the record says, to this viewer, as this transaction sees it. What is staged in it is not recorded yet. */
  as(viewer: Viewer): ReadTx {
    return new ReadTx(viewer, this.#session);
  }

  /** Records statements, in this order. A taken id makes the write fail with `duplicate`. */
  record(statements: readonly NewStatement[]): void {
    this.#stage(statements.map((statement) => ({ kind: 'statement', statement })));
  }

  /** Puts versions of content items. One that is there already makes the write fail with `duplicate`. */
  putContent(items: readonly NewContentItem[]): void {
    this.#stage(items.map((item) => ({ kind: 'content', item })));
  }

  /** Issues an edition; answers the hash of its bytes, under which it is found again. */
  issue(edition: NewEdition): string {
    this.#stage([{ kind: 'edition', edition }]);
    return sha256(edition.bytes);
  }

  /** Notes in the audit chain what is done here. */
  note(step: NewStep): void {
    this.#stage([{ kind: 'step', step }]);
  }

  /** What was staged so far. */
  staged(): readonly Staged[] {
    return this.#staged;
  }

  #stage(staged: readonly Staged[]): void {
    if (this.#session.ended) throw new StoreError({ kind: 'ended' });
    for (const one of staged) this.#staged.push(one);
  }
}

/** Either handle, for what everybody may know: the sequence, content. */
export type AnyTx = ReadTx | WriteTx;

/** The database of a handle, while its transaction lasts. Not for use outside `src/store`. */
export function dbOf(tx: AnyTx): Db {
  const session = sessions.get(tx);
  if (!session || session.ended) throw new StoreError({ kind: 'ended' });
  return session.db;
}

/** Runs `work` with a new session, whose handles stop working when it ends. */
export async function withSession<T>(db: Db, work: (session: Session) => Promise<T>): Promise<T> {
  const session: Session = { db, ended: false };
  try {
    return await work(session);
  } finally {
    session.ended = true;
  }
}
