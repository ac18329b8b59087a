/** The server: every transaction takes the role with the least rights for it, and says on whose behalf it runs. */
import { Kysely, sql } from 'kysely';
import { BUSY_LIMIT_MS, inTransaction, type Engine, type EngineOptions } from './engine.ts';
import { StoreError } from './errors.ts';
import { bringUp, dueOf, lookAt } from './migrate.ts';
import { migrationsFor } from './migrations/all.ts';
import { postgresDialect, sequenceReader } from './postgres.ts';
import { grantRights, loginOf, quoted, type Login, type ServerRoles } from './postgres-roles.ts';
import type { Db, Tables } from './schema.ts';

/** The oldest server that Farol supports, as `server_version_num` writes it. */
const OLDEST_VERSION = 150_000;

/** Connects, brings the schema up where this login may, and finds out which roles its transactions can take. */
export async function openPostgresEngine(url: string, options: EngineOptions): Promise<Engine> {
  const db = new Kysely<Tables>({ dialect: postgresDialect(url) });
  try {
    const login = await prepareServer(db, options);
    const roles = rolesOf(login, options.roles);
    const counter = sequenceReader(url, roles === null ? [] : [`set role ${quoted(roles.read)}`]);
    return {
      name: 'postgres',
      rowSecurityOff: login.owner || roles === null,
      onSynchronisedDrive: false,
      write: (behalf, work) =>
        db.connection().execute((one) => inTransaction(one, () => run(one, beginWrite(roles, behalf)), work)),
      read: (behalf, work) =>
        db
          .connection()
          .execute((one) => inTransaction(one, () => run(one, beginRead(roles, behalf, options.readLimitMs)), work)),
      sequence: counter.read,
      close: async () => {
        await counter.close();
        await db.destroy();
      },
    };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function prepareServer(db: Kysely<Tables>, options: EngineOptions): Promise<Login> {
  const login = await loginOf(db, options.roles);
  if (login.version < OLDEST_VERSION || login.encoding !== 'UTF8') {
    throw new StoreError({ kind: 'server-unfit', found: `${login.version}, ${login.encoding}` });
  }
  const migrations = migrationsFor({ engine: 'postgres', kind: options.kind });
  // A login that owns nothing reads through its role; what is due is the owner's to run.
  if (!login.owner && login.member && login.granted) {
    const look = (one: Db) => lookAt(one, 'postgres');
    const found = await db
      .connection()
      .execute((one) =>
        inTransaction(one, () => run(one, beginRead(options.roles, 'system', options.readLimitMs)), look),
      );
    const due = dueOf(found, migrations, options.kind);
    if (due.length > 0) throw new StoreError({ kind: 'not-migrated', migrations: due });
    return login;
  }
  await bringUp(db, 'postgres', options.kind, migrations);
  if (login.owner && login.rolesExist) await grantRights(db, options.roles);
  return loginOf(db, options.roles);
}

function rolesOf(login: Login, roles: ServerRoles): ServerRoles | null {
  return login.rolesExist && login.member && login.granted ? roles : null;
}

/** One message for all that begins a transaction: the server answers once. */
function beginWrite(roles: ServerRoles | null, behalf: string): string {
  return [
    'begin',
    ...(roles === null ? [] : [`set local role ${quoted(roles.write)}`]),
    `set local farol.viewer = ${literal(behalf)}`,
    `set local lock_timeout = ${BUSY_LIMIT_MS}`,
  ].join('; ');
}

function beginRead(roles: ServerRoles | null, behalf: string, limit: number | null): string {
  return [
    'begin isolation level repeatable read read only',
    ...(roles === null ? [] : [`set local role ${quoted(roles.read)}`]),
    `set local farol.viewer = ${literal(behalf)}`,
    // A little later than the store's own limit, which says what happened.
    ...(limit === null ? [] : [`set local statement_timeout = ${limit + 1000}`]),
  ].join('; ');
}

function run(db: Db, statements: string): Promise<unknown> {
  return sql.raw(statements).execute(db);
}

/** A text as an SQL literal; who acts is told by an opaque id, made of plain characters. */
function literal(text: string): string {
  if (!/^[A-Za-z0-9:._@-]{1,200}$/.test(text))
    throw new StoreError({ kind: 'refused', detail: 'not an id of an actor' });
  return `'${text}'`;
}
