/**
 * The tables, as the queries see them. Written beside `migrations/`; a test compares each table, column, type and
 * nullability with the live schema of both engines.
 */
import type { ColumnType, Kysely } from 'kysely';

/** What a column holds. A whole number is below 2^53 on both engines. */
export interface Column<T, Changes extends boolean = boolean> {
  readonly holds: 'text' | 'integer' | 'bytes';
  readonly nullable: boolean;
  /** Only rows that are work in hand (the counter, a lease, a job) change; the record never does. */
  readonly changes: Changes;
  /** Carries the type; never set. */
  readonly type?: T;
}

const text: Column<string, false> = { holds: 'text', nullable: false, changes: false };
const textOrNull: Column<string | null, false> = { holds: 'text', nullable: true, changes: false };
const integer: Column<number, false> = { holds: 'integer', nullable: false, changes: false };
const bytes: Column<Uint8Array, false> = { holds: 'bytes', nullable: false, changes: false };
const changingText: Column<string, true> = { holds: 'text', nullable: false, changes: true };
const changingTextOrNull: Column<string | null, true> = { holds: 'text', nullable: true, changes: true };
const changingInteger: Column<number, true> = { holds: 'integer', nullable: false, changes: true };

/** Every table of the store. */
export const TABLES = {
  /** One row a fact about the store itself: `kind` is `real` or `demonstration`. */
  meta: { name: text, value: text },
  /** One row: the last number given out, and the last instant recorded. Held from the update to the commit. */
  counter: { id: integer, sequence: changingInteger, recorded_at: changingText },
  /** Questionnaires, code lists, states ...: every version that was ever loaded or made. `body` is JSON. */
  content_item: {
    sequence: integer,
    recorded_at: text,
    kind: text,
    id: text,
    version: integer,
    origin: text,
    body: text,
    hash: text,
  },
  /** Fingerprints of the shipped content that is in the record whole. */
  loaded_content: { fingerprint: text },
  /** The record. `content`, `period`, `sources`, `field_confidence` and `note` are JSON. */
  statement: {
    sequence: integer,
    recorded_at: text,
    id: text,
    speaker: text,
    state: text,
    question: text,
    basis: text,
    part: textOrNull,
    content: text,
    period: textOrNull,
    sources: text,
    confidence: text,
    field_confidence: text,
    audience: text,
    origin: text,
    corrects: textOrNull,
    note: textOrNull,
  },
  /** What was done, by whom (an opaque id), and the hash of it. */
  audit_entry: {
    sequence: integer,
    ordinal: integer,
    kind: text,
    subject: text,
    hash: text,
    actor: text,
    at: text,
  },
  /** The chain over the audit entries: each seal holds a run of them, and the seal before it. */
  seal: {
    number: integer,
    from_sequence: integer,
    to_sequence: integer,
    previous: text,
    hash: text,
    at: text,
  },
  /** Who may do what only one process may do at a time, and until when. */
  lease: { name: text, holder: changingText, until: changingText },
  /** A report once issued: its bytes under their hash, and all that it was made from. */
  edition: {
    sequence: integer,
    hash: text,
    outline: text,
    bytes,
    on_day: text,
    known: integer,
    viewer: text,
    meeting: text,
    language: text,
    format: text,
    program_version: text,
    issued_at: text,
  },
  /** Mail and jobs, written in the transaction that causes them. */
  outbox: {
    id: text,
    kind: text,
    /** JSON; emptied when the job is done. */
    body: changingText,
    not_before: changingText,
    attempts: changingInteger,
    claimed_until: changingTextOrNull,
    done_at: changingTextOrNull,
    /** Why the last attempt failed. */
    fault: changingTextOrNull,
  },
  /** What somebody did that is audited and leaves no other row: roles, sign-in, submission. `detail` is JSON. */
  step: { sequence: integer, recorded_at: text, what: text, subject: text, state: textOrNull, detail: text },
  /** Who signs in. The id is opaque; the address stands here and nowhere else. */
  person: { id: text, email: text, name: changingText, language: changingText, created_at: text },
  /** A role that a person has, and had. */
  seat: {
    id: text,
    person: text,
    role: text,
    state: textOrNull,
    organisation: textOrNull,
    given_at: text,
    ended_at: changingTextOrNull,
  },
  /** Invitations, until they are accepted and after. `token_hash`: of the link sent last. */
  invitation: {
    id: text,
    email: text,
    language: text,
    role: text,
    state: textOrNull,
    organisation: textOrNull,
    invited_by: text,
    created_at: text,
    expires_at: changingText,
    token_hash: changingTextOrNull,
    accepted_at: changingTextOrNull,
    withdrawn_at: changingTextOrNull,
  },
  /** Links to sign in, each good for once. */
  sign_in_link: {
    token_hash: text,
    person: text,
    created_at: text,
    expires_at: text,
    used_at: changingTextOrNull,
  },
  session: {
    id: text,
    token_hash: changingText,
    person: text,
    way: text,
    factor: changingText,
    agent: text,
    created_at: text,
    last_seen_at: changingText,
    expires_at: changingText,
    ended_at: changingTextOrNull,
  },
  /** The secret of an authenticator app, encrypted; `set_at` is null until a first code proved it. */
  totp: { person: text, secret: changingText, set_at: changingTextOrNull, last_step: changingInteger },
  recovery_code: { person: text, code_hash: text, made_at: text, used_at: changingTextOrNull },
  passkey: {
    id: text,
    person: text,
    public_key: text,
    transports: text,
    name: text,
    counter: changingInteger,
    created_at: text,
    last_used_at: changingTextOrNull,
  },
  /** Challenges that a passkey has answered: none is answered twice. */
  spent_challenge: { id: text, expires_at: text },
  /** How often something was tried, by a hash of who tried, since when. */
  attempt: { subject: text, since: text, tries: changingInteger },
  /** A questionnaire put to a speaker about a state. */
  inquiry: {
    id: text,
    questionnaire: text,
    version: integer,
    state: text,
    speaker: text,
    opened_at: text,
    due: changingTextOrNull,
    accepted_at: changingTextOrNull,
  },
  /** Questions that a person was given to answer. */
  delegation: {
    inquiry: text,
    question: text,
    person: text,
    due: changingTextOrNull,
    note: changingText,
    given_at: text,
  },
  /** What was typed into a field. `typed` and `rivals` are JSON. */
  draft: {
    inquiry: text,
    field: text,
    typed: changingText,
    saved_by: changingText,
    saved_at: changingText,
    revision: changingInteger,
    rivals: changingText,
  },
  /** What colleagues say about a question, inside the state. */
  remark: { id: text, inquiry: text, question: text, person: text, words: text, said_at: text },
  /** How a section stands. */
  section_state: {
    inquiry: text,
    guiding: text,
    status: changingText,
    person: changingText,
    at: changingText,
    words: changingText,
  },
  /** The chain by which a state clears its answers. `steps` is JSON. */
  clearance_chain: { state: text, steps: changingText, set_by: changingText, set_at: changingText },
  /** The steps of the chain that were cleared since the last submission. */
  clearance: { inquiry: text, step: text, person: text, at: text, note: textOrNull },
  /** Submissions, exactly as they were made. `body` is JSON. */
  submission: {
    inquiry: text,
    number: integer,
    submitted_at: text,
    submitted_by: text,
    body: text,
    hash: text,
  },
  /** Questions back to a state on an answer, and its replies. */
  asked_back: {
    id: text,
    inquiry: text,
    question: text,
    words: text,
    asked_by: text,
    asked_at: text,
    reply: changingTextOrNull,
    replied_by: changingTextOrNull,
    replied_at: changingTextOrNull,
  },
} as const satisfies Record<string, Record<string, Column<string | number | Uint8Array | null>>>;

export type TableName = keyof typeof TABLES;

type ValueOf<C> = C extends Column<infer V> ? V : never;
type ChangeOf<C> = C extends Column<infer V, true> ? V : never;
type Row<T> = { [C in keyof T]: ColumnType<ValueOf<T[C]>, ValueOf<T[C]>, ChangeOf<T[C]>> };

/** The tables for Kysely. */
export type Tables = { [T in TableName]: Row<(typeof TABLES)[T]> };

/** A Kysely bound to one connection, inside a transaction. Never leaves `src/store`. */
export type Db = Kysely<Tables>;

/** What the store is for; written by the first migration and never changed. */
export type StoreKind = 'real' | 'demonstration';
