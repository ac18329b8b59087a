/**
 * Brings a database up to this version: refuses one that a newer Farol or the other kind of store has used, before it
 * changes anything; then runs what is due, all or nothing, under a lock.
 */
import { Migrator, sql, type Kysely } from 'kysely';
import type { EngineName } from './engine.ts';
import { StoreError } from './errors.ts';
import type { Migrations } from './migrations/all.ts';
import type { StoreKind, Tables } from './schema.ts';

/** What is known of a database before it is used. */
export interface Found {
  readonly executed: readonly string[];
  /** `null` where no migration has run yet. */
  readonly kind: string | null;
}

/** Looks, and changes nothing. */
export async function lookAt(db: Kysely<Tables>, engine: EngineName): Promise<Found> {
  if (!(await hasMigrations(db, engine))) return { executed: [], kind: null };
  const executed = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const names = executed.rows.map((row) => row.name);
  if (names.length === 0) return { executed: [], kind: null };
  const kind = await db.selectFrom('meta').select('value').where('name', '=', 'kind').executeTakeFirst();
  return { executed: names, kind: kind?.value ?? null };
}

async function hasMigrations(db: Kysely<Tables>, engine: EngineName): Promise<boolean> {
  const table = 'kysely_migration';
  const found =
    engine === 'postgres'
      ? await sql<{ there: boolean }>`select to_regclass(${table}) is not null as there`.execute(db)
      : await sql<{ there: number }>`
          select count(*) as there from sqlite_master where type = 'table' and name = ${table}`.execute(db);
  return Boolean(found.rows[0]?.there);
}

/** The migrations still to run. Throws `newer` or `wrong-kind` where the database must not be touched. */
export function dueOf(found: Found, migrations: Migrations, kind: StoreKind): readonly string[] {
  const unknown = found.executed.filter((name) => !(name in migrations));
  if (unknown.length > 0) throw new StoreError({ kind: 'newer', migrations: unknown });
  if (found.kind !== null && found.kind !== kind) {
    throw new StoreError({ kind: 'wrong-kind', asked: kind, found: found.kind });
  }
  return Object.keys(migrations).filter((name) => !found.executed.includes(name));
}

/** Runs what is due. Several processes may start at once: one migrates, the others wait and find it done. */
export async function bringUp(
  db: Kysely<Tables>,
  engine: EngineName,
  kind: StoreKind,
  migrations: Migrations,
): Promise<void> {
  const due = dueOf(await lookAt(db, engine), migrations, kind);
  if (due.length === 0) return;
  const look = async (): Promise<unknown> => dueOf(await lookAt(db, engine), migrations, kind);
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) {
    throw await failureOf(error, results?.find((r) => r.status === 'Error')?.migrationName, due, look);
  }
  // Another process may have been first, with another kind.
  await look();
}

/** What to throw for a migration that did not go through: what a person can do something about comes first. */
async function failureOf(
  cause: unknown,
  migration: string | undefined,
  due: readonly string[],
  lookAgain: () => Promise<unknown>,
): Promise<unknown> {
  if (cause instanceof StoreError && cause.fault.kind === 'not-permitted') {
    return new StoreError({ kind: 'not-migrated', migrations: due }, { cause });
  }
  if (cause instanceof StoreError && cause.fault.kind !== 'refused' && cause.fault.kind !== 'duplicate') return cause;
  if (migration !== undefined) return new StoreError({ kind: 'migration-failed', migration }, { cause });
  // Nothing ran: a newer process may have been first, and then that is what there is to say.
  await lookAgain();
  return cause;
}
