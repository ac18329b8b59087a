/**
 * What can go wrong with a database, told apart by what a person can do about it. Each engine turns its own error codes
 * into one of these (by code, never by text); the sentence in the reader's language is made where it is shown.
 */

/** The fault, with what is needed to say it. No fault carries a password or a value from the record. */
export type StoreFault =
  /** Another process held the database for all of `waitedMs`. Nothing was written, nothing was lost. */
  | { readonly kind: 'busy'; readonly waitedMs: number }
  /** The disk (or the quota) is full. The transaction was rolled back. */
  | { readonly kind: 'disk-full' }
  /** The file is there, but it is no SQLite database. */
  | { readonly kind: 'not-a-database' }
  /** The database is damaged, or the disk under it fails. */
  | { readonly kind: 'damaged'; readonly code: string }
  /** The file cannot be opened or made: no such folder, no permission. */
  | { readonly kind: 'cannot-open'; readonly path: string; readonly code: string }
  /** The folder lies on a network drive, where SQLite's shared memory does not work. */
  | { readonly kind: 'network-drive'; readonly path: string }
  /** The address is neither `sqlite:/path` nor `postgres://…`. */
  | { readonly kind: 'not-an-address' }
  /** No server answers there, or the connection broke. What was being committed may or may not be kept. */
  | { readonly kind: 'unreachable'; readonly host: string; readonly port: number; readonly code: string }
  /** The server answers, but refuses the login or knows no such database. */
  | { readonly kind: 'login-refused'; readonly host: string; readonly port: number; readonly code: string }
  /** The server is older than PostgreSQL 15, or its encoding is not UTF-8. */
  | { readonly kind: 'server-unfit'; readonly found: string }
  /** A newer Farol has been here: these of its migrations are not known. Nothing was changed. */
  | { readonly kind: 'newer'; readonly migrations: readonly string[] }
  /** Migrations are due, and this login may not run them. */
  | { readonly kind: 'not-migrated'; readonly migrations: readonly string[] }
  /** A migration failed; it was rolled back whole. */
  | { readonly kind: 'migration-failed'; readonly migration: string }
  /** The store is of the other kind: real content and the demonstration never meet. */
  | { readonly kind: 'wrong-kind'; readonly asked: string; readonly found: string }
  /** The text holds a character that a database would lose without a word. */
  | { readonly kind: 'not-storable'; readonly what: 'U+0000' | 'lone-surrogate' | 'not-finite' }
  /** There is one with this id already. */
  | { readonly kind: 'duplicate'; readonly detail: string }
  /** The database defends itself: a check, a trigger, a foreign key. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** The login lacks a right on the server. */
  | { readonly kind: 'not-permitted'; readonly detail: string }
  /** Not a name for a role: small letters, digits and underscores. */
  | { readonly kind: 'not-a-role'; readonly name: string }
  /** There is no such role in the cluster. */
  | { readonly kind: 'unknown-role'; readonly detail: string }
  /** `read` or `write` was called inside another one of the same store; its own handle is the one to use. */
  | { readonly kind: 'nested'; readonly inside: 'read' | 'write'; readonly called: 'read' | 'write' }
  /** A handle was used after its transaction had ended. */
  | { readonly kind: 'ended' }
  /** The read took longer than `limitMs` and was ended. */
  | { readonly kind: 'read-too-long'; readonly limitMs: number }
  /** A database that is to be moved to holds something already. */
  | { readonly kind: 'not-empty' }
  /** After a move, or in a backup, a table is not what it was. */
  | { readonly kind: 'copy-differs'; readonly table: string; readonly detail: string };

/** Thrown by everything in the store. `fault.kind` says what happened; `message` is for the log. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;

  constructor(fault: StoreFault, options?: { readonly cause?: unknown }) {
    super(messageOf(fault), options);
    this.fault = fault;
  }
}

/** Whether the error is a store's fault of this kind. */
export function isFault(error: unknown, kind: StoreFault['kind']): error is StoreError {
  return error instanceof StoreError && error.fault.kind === kind;
}

function messageOf(fault: StoreFault): string {
  switch (fault.kind) {
    case 'busy':
      return `busy: another process held the database for ${fault.waitedMs} ms; nothing was lost`;
    case 'disk-full':
      return 'the disk is full; the write was rolled back';
    case 'not-a-database':
      return 'the file is not a database';
    case 'damaged':
      return `the database is damaged or its disk fails (${fault.code})`;
    case 'cannot-open':
      return `cannot open ${fault.path} (${fault.code})`;
    case 'network-drive':
      return `${fault.path} is on a network drive`;
    case 'not-an-address':
      return 'not the address of a database: sqlite:/path or postgres://host/name';
    case 'unreachable':
      return `no database answers at ${fault.host}:${fault.port} (${fault.code})`;
    case 'login-refused':
      return `the database at ${fault.host}:${fault.port} refuses the login (${fault.code})`;
    case 'server-unfit':
      return `PostgreSQL 15 or newer with UTF-8 is needed; found ${fault.found}`;
    case 'newer':
      return `a newer version has been here: ${fault.migrations.join(', ')}`;
    case 'not-migrated':
      return `migrations are due that this login may not run: ${fault.migrations.join(', ')}`;
    case 'migration-failed':
      return `migration ${fault.migration} failed and was rolled back`;
    case 'wrong-kind':
      return `the store is ${fault.found}, asked for as ${fault.asked}`;
    case 'not-storable':
      return `cannot be stored: ${fault.what}`;
    case 'duplicate':
      return `recorded already: ${fault.detail}`;
    case 'refused':
      return `the database refuses: ${fault.detail}`;
    case 'not-permitted':
      return `the login may not do this: ${fault.detail}`;
    case 'not-a-role':
      return `not a name for a role: ${fault.name}`;
    case 'unknown-role':
      return fault.detail;
    case 'nested':
      return `${fault.called} called inside ${fault.inside}: use its handle`;
    case 'ended':
      return 'the transaction of this handle has ended';
    case 'read-too-long':
      return `the read took longer than ${fault.limitMs} ms`;
    case 'not-empty':
      return 'the database is not empty';
    case 'copy-differs':
      return `the copy of ${fault.table} differs: ${fault.detail}`;
    default:
      return never(fault);
  }
}

function never(value: never): never {
  throw new Error(`not a fault: ${JSON.stringify(value)}`);
}
