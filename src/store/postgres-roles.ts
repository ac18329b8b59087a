/**
 * The two roles with the least rights by which a server is read and written. Roles belong to the cluster, not to the
 * database, so they are made outside the migrations, by `initServer`.
 */
import { Kysely, sql } from 'kysely';
import { isFault, StoreError } from './errors.ts';
import { postgresDialect } from './postgres.ts';
import { TABLES, type TableName, type Tables } from './schema.ts';

/** The names of the roles in this cluster. */
export interface ServerRoles {
  readonly read: string;
  readonly write: string;
}

export const SERVER_ROLES: ServerRoles = { read: 'farol_read', write: 'farol_write' };

/**
 * What the role that writes may do, table by table; the one that reads may select what `reads` says. Nobody is granted
 * a change of what is recorded. A new table does not compile without a decision here.
 */
const GRANTS: Readonly<Record<TableName, { readonly reads: boolean; readonly writes: string }>> = {
  meta: { reads: true, writes: 'select' },
  counter: { reads: true, writes: 'select, update' },
  content_item: { reads: true, writes: 'select, insert' },
  loaded_content: { reads: true, writes: 'select, insert' },
  statement: { reads: true, writes: 'select, insert' },
  audit_entry: { reads: true, writes: 'select, insert' },
  seal: { reads: true, writes: 'select, insert' },
  edition: { reads: true, writes: 'select, insert' },
  lease: { reads: false, writes: 'select, insert, update, delete' },
  outbox: { reads: false, writes: 'select, insert, update' },
  step: { reads: true, writes: 'select, insert' },
  person: { reads: true, writes: 'select, insert, update' },
  seat: { reads: true, writes: 'select, insert, update' },
  invitation: { reads: true, writes: 'select, insert, update' },
  sign_in_link: { reads: false, writes: 'select, insert, update, delete' },
  session: { reads: true, writes: 'select, insert, update, delete' },
  totp: { reads: true, writes: 'select, insert, update, delete' },
  recovery_code: { reads: true, writes: 'select, insert, update, delete' },
  passkey: { reads: true, writes: 'select, insert, update, delete' },
  spent_challenge: { reads: false, writes: 'select, insert, delete' },
  attempt: { reads: false, writes: 'select, insert, update, delete' },
  inquiry: { reads: true, writes: 'select, insert, update' },
  delegation: { reads: true, writes: 'select, insert, update, delete' },
  draft: { reads: true, writes: 'select, insert, update' },
  remark: { reads: true, writes: 'select, insert' },
  section_state: { reads: true, writes: 'select, insert, update' },
  clearance_chain: { reads: true, writes: 'select, insert, update' },
  clearance: { reads: true, writes: 'select, insert, delete' },
  submission: { reads: true, writes: 'select, insert' },
  asked_back: { reads: true, writes: 'select, insert, update' },
};

/** What this login is, and what it may do in this database. */
export interface Login {
  readonly version: number;
  readonly encoding: string;
  /** It owns the tables or is a superuser: the database's own row policies do not bind it. */
  readonly owner: boolean;
  readonly rolesExist: boolean;
  /** It may become both roles. */
  readonly member: boolean;
  /** Both roles have their rights on every table. */
  readonly granted: boolean;
}

const LOCK = 7_310_246_001;

/** Reads what the login is; changes nothing. */
export async function loginOf(db: Kysely<Tables>, roles: ServerRoles): Promise<Login> {
  const found = await sql<Login>`
    with role as (
      select (select oid from pg_roles where rolname = ${roles.read}) as reader,
             (select oid from pg_roles where rolname = ${roles.write}) as writer,
             (select oid from pg_roles where rolname = current_user) as me,
             (select rolsuper from pg_roles where rolname = current_user) as super,
             (select relowner from pg_class where oid = to_regclass('statement')) as owner
    )
    select current_setting('server_version_num')::int as version,
           current_setting('server_encoding') as encoding,
           super or coalesce(owner = me, true) as owner,
           reader is not null and writer is not null as "rolesExist",
           coalesce(pg_has_role(me, reader, 'MEMBER') and pg_has_role(me, writer, 'MEMBER'), false) as member,
           coalesce((${rightsIn()}), false) as granted
    from role`.execute(db);
  const login = found.rows[0];
  if (!login) throw new Error('the server did not say who is logged in');
  return login;
}

/** Whether both roles have what `GRANTS` says; null where a table or a role is not there. */
function rightsIn() {
  const names = [...Object.keys(TABLES), 'kysely_migration'];
  const rows = names.map((name) => sql`(${sql.lit(name)}, ${sql.lit(readsOf(name))}, ${sql.lit(writesOf(name))})`);
  return sql`
    select bool_and(has_table_privilege(writer, to_regclass(name), writes)
                    and (not reads or has_table_privilege(reader, to_regclass(name), 'select')))
           and count(to_regclass(name)) = ${sql.lit(names.length)}
    from (values ${sql.join(rows)}) as rights (name, reads, writes)`;
}

function readsOf(name: string): boolean {
  return name in GRANTS ? GRANTS[name as TableName].reads : true;
}

function writesOf(name: string): string {
  return name in GRANTS ? GRANTS[name as TableName].writes : 'select';
}

/** Gives the roles their rights on the tables; for the owner, after migrating. Safe to repeat and to run at once. */
export async function grantRights(db: Kysely<Tables>, roles: ServerRoles): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx);
    if ((await loginOf(tx, roles)).granted) return;
    for (const statement of grantStatements(roles)) await sql.raw(statement).execute(tx);
  });
}

function grantStatements({ read, write }: ServerRoles): readonly string[] {
  const names = [...Object.keys(TABLES), 'kysely_migration'];
  return names.flatMap((name) => [
    ...(readsOf(name) ? [`grant select on ${name} to ${quoted(read)}`] : []),
    `grant ${writesOf(name)} on ${name} to ${quoted(write)}`,
  ]);
}

/** What `initServer` did, and what the server would not let it do: SQL for an administrator to run. */
export interface ServerInit {
  readonly done: readonly string[];
  readonly forAdministrator: readonly string[];
}

/**
 * Makes the roles, lets `login` (the role the program logs in as, `NOINHERIT`) become them, and gives them their rights
 * where the tables are there already (else the first start of the owner does). Safe to repeat.
 */
export async function initServer(
  url: string,
  options: { readonly roles?: ServerRoles; readonly login?: string } = {},
): Promise<ServerInit> {
  const roles = options.roles ?? SERVER_ROLES;
  const db = new Kysely<Tables>({ dialect: postgresDialect(url, 1) });
  try {
    const there = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(
      db,
    );
    const statements = [
      ...[roles.read, roles.write].map(createRole),
      ...(options.login === undefined
        ? []
        : [`grant ${quoted(roles.read)}, ${quoted(roles.write)} to ${quoted(options.login)}`]),
      ...(there.rows[0]?.there === true ? grantStatements(roles) : []),
    ];
    return await runAll(db, statements);
  } finally {
    await db.destroy();
  }
}

async function runAll(db: Kysely<Tables>, statements: readonly string[]): Promise<ServerInit> {
  const done: string[] = [];
  const forAdministrator: string[] = [];
  for (const statement of statements) {
    try {
      await sql.raw(statement).execute(db);
      done.push(statement);
    } catch (error) {
      if (!isFault(error, 'not-permitted') && !isFault(error, 'unknown-role')) throw error;
      forAdministrator.push(statement);
    }
  }
  return { done, forAdministrator };
}

function createRole(name: string): string {
  return `do $$ begin create role ${quoted(name)} nologin; exception when duplicate_object or unique_violation then null; end $$`;
}

/** A role's name as SQL. */
export function quoted(name: string): string {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name)) throw new StoreError({ kind: 'not-a-role', name });
  return `"${name}"`;
}
