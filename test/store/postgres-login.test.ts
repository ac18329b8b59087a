import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { PUBLIC } from '../../src/core/record/audience.ts';
import { initServer, SERVER_ROLES } from '../../src/store/postgres-roles.ts';
import { latestSequence } from '../../src/store/statements.ts';
import { openStore } from '../../src/store/store.ts';
import { dbOf } from '../../src/store/transaction.ts';
import { hasPostgres } from '../engines.ts';
import { createDatabase } from '../postgres.ts';
import { opened, OPERATOR } from './fresh-store.ts';
import { aNewStatement } from './new-statement.ts';
import { rowsOf, runRaw } from './raw.ts';

async function freshDatabase(): Promise<string> {
  const { url, drop } = await createDatabase(inject('postgresServer') ?? '');
  onTestFinished(drop);
  return url;
}

/** A role that may log in and owns nothing, and the address by which it does. */
async function aLogin(url: string): Promise<{ name: string; address: string }> {
  const name = `farol_app_${randomBytes(4).toString('hex')}`;
  await runRaw(url, `create role ${name} login noinherit password 'app'`);
  onTestFinished(() => runRaw(url, `drop owned by ${name}`, `drop role ${name}`));
  const address = new URL(url);
  address.username = name;
  address.password = 'app';
  return { name, address: address.href };
}

describe.skipIf(!hasPostgres())('a login that owns nothing', () => {
  it('reads and writes by the two roles, bound by the row policies', async () => {
    const url = await freshDatabase();
    const { name, address } = await aLogin(url);
    await initServer(url, { login: name });
    await opened(url);
    const store = await opened(address);
    expect(store.rowSecurityOff).toBe(false);
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('a')])));
    expect(await store.read(PUBLIC, latestSequence)).toBe(1);
    expect(await store.latestSequence()).toBe(1);
    const who = sql<{ role: string; viewer: string }>`
      select current_user as role, current_setting('farol.viewer') as viewer`;
    const reading = await store.read({ kind: 'state', state: 'ARG' }, (tx) => who.execute(dbOf(tx)));
    expect(reading.rows).toEqual([{ role: 'farol_read', viewer: 'state:ARG' }]);
    const writing = await store.write(OPERATOR, (tx) => who.execute(dbOf(tx)));
    expect(writing.value.rows).toEqual([{ role: 'farol_write', viewer: 'operator:tester' }]);
  });

  it('leaves migrating to the owner', async () => {
    const url = await freshDatabase();
    const { name, address } = await aLogin(url);
    await initServer(url, { login: name });
    const due = [
      '0001-record',
      '0002-audit',
      '0003-edition',
      '0004-outbox',
      '0005-loaded-content',
      '0006-people',
      '0007-answering',
    ];
    const early = openStore(address, { kind: 'real', mode: 'server' });
    await expect(early).rejects.toMatchObject({ fault: { kind: 'not-migrated', migrations: due } });
    await opened(url);
    expect((await opened(address)).rowSecurityOff).toBe(false);
  });

  it('refuses a newer version and the other kind too', async () => {
    const url = await freshDatabase();
    const { name, address } = await aLogin(url);
    await initServer(url, { login: name });
    await opened(url);
    const other = openStore(address, { kind: 'demonstration', mode: 'server' });
    await expect(other).rejects.toMatchObject({ fault: { kind: 'wrong-kind' } });
    await runRaw(url, `insert into kysely_migration (name, timestamp) values ('9999-later', '')`);
    const later = openStore(address, { kind: 'real', mode: 'server' });
    await expect(later).rejects.toMatchObject({ fault: { kind: 'newer' } });
  });
});

describe.skipIf(!hasPostgres())('making the roles of a server', () => {
  it('is safe to repeat', async () => {
    const url = await freshDatabase();
    await initServer(url);
    await opened(url);
    const again = await initServer(url);
    expect(again.forAdministrator).toEqual([]);
    expect(again.done[0]).toMatch(/create role "farol_read" nologin/);
  });

  it('gives them no more rights than reading and adding want', async () => {
    const url = await freshDatabase();
    await initServer(url);
    await opened(url);
    const granted = await rowsOf(
      url,
      `select grantee, table_name, string_agg(privilege_type, ' ' order by privilege_type) as rights
       from information_schema.role_table_grants where grantee in ('${SERVER_ROLES.read}', '${SERVER_ROLES.write}')
       group by grantee, table_name order by grantee, table_name`,
    );
    expect(granted.map((g) => `${String(g['grantee'])} ${String(g['table_name'])}: ${String(g['rights'])}`)).toEqual([
      'farol_read asked_back: SELECT',
      'farol_read audit_entry: SELECT',
      'farol_read clearance: SELECT',
      'farol_read clearance_chain: SELECT',
      'farol_read content_item: SELECT',
      'farol_read counter: SELECT',
      'farol_read delegation: SELECT',
      'farol_read draft: SELECT',
      'farol_read edition: SELECT',
      'farol_read inquiry: SELECT',
      'farol_read invitation: SELECT',
      'farol_read kysely_migration: SELECT',
      'farol_read loaded_content: SELECT',
      'farol_read meta: SELECT',
      'farol_read passkey: SELECT',
      'farol_read person: SELECT',
      'farol_read recovery_code: SELECT',
      'farol_read remark: SELECT',
      'farol_read seal: SELECT',
      'farol_read seat: SELECT',
      'farol_read section_state: SELECT',
      'farol_read session: SELECT',
      'farol_read statement: SELECT',
      'farol_read step: SELECT',
      'farol_read submission: SELECT',
      'farol_read totp: SELECT',
      'farol_write asked_back: INSERT SELECT UPDATE',
      'farol_write attempt: DELETE INSERT SELECT UPDATE',
      'farol_write audit_entry: INSERT SELECT',
      'farol_write clearance: DELETE INSERT SELECT',
      'farol_write clearance_chain: INSERT SELECT UPDATE',
      'farol_write content_item: INSERT SELECT',
      'farol_write counter: SELECT UPDATE',
      'farol_write delegation: DELETE INSERT SELECT UPDATE',
      'farol_write draft: INSERT SELECT UPDATE',
      'farol_write edition: INSERT SELECT',
      'farol_write inquiry: INSERT SELECT UPDATE',
      'farol_write invitation: INSERT SELECT UPDATE',
      'farol_write kysely_migration: SELECT',
      'farol_write lease: DELETE INSERT SELECT UPDATE',
      'farol_write loaded_content: INSERT SELECT',
      'farol_write meta: SELECT',
      'farol_write outbox: INSERT SELECT UPDATE',
      'farol_write passkey: DELETE INSERT SELECT UPDATE',
      'farol_write person: INSERT SELECT UPDATE',
      'farol_write recovery_code: DELETE INSERT SELECT UPDATE',
      'farol_write remark: INSERT SELECT',
      'farol_write seal: INSERT SELECT',
      'farol_write seat: INSERT SELECT UPDATE',
      'farol_write section_state: INSERT SELECT UPDATE',
      'farol_write session: DELETE INSERT SELECT UPDATE',
      'farol_write sign_in_link: DELETE INSERT SELECT UPDATE',
      'farol_write spent_challenge: DELETE INSERT SELECT',
      'farol_write statement: INSERT SELECT',
      'farol_write step: INSERT SELECT',
      'farol_write submission: INSERT SELECT',
      'farol_write totp: DELETE INSERT SELECT UPDATE',
    ]);
  });

  it('hands an administrator the SQL that the login may not run', async () => {
    const url = await freshDatabase();
    const { address } = await aLogin(url);
    const roles = {
      read: `reads_${randomBytes(4).toString('hex')}`,
      write: `writes_${randomBytes(4).toString('hex')}`,
    };
    const made = await initServer(address, { roles });
    expect(made.done).toEqual([]);
    expect(made.forAdministrator).toHaveLength(2);
    expect(made.forAdministrator[0]).toContain(`create role "${roles.read}" nologin`);
    expect(await rowsOf(url, `select rolname from pg_roles where rolname = '${roles.read}'`)).toEqual([]);
    await runRaw(url, ...made.forAdministrator);
    onTestFinished(() => runRaw(url, `drop role ${roles.read}`, `drop role ${roles.write}`));
    expect(await rowsOf(url, `select rolname from pg_roles where rolname = '${roles.read}'`)).toHaveLength(1);
  });

  it('does not take a name that is none', async () => {
    const url = await freshDatabase();
    const made = initServer(url, { roles: { read: 'x"; drop table meta; --', write: 'w' } });
    await expect(made).rejects.toMatchObject({ fault: { kind: 'not-a-role' } });
  });

  it('is asked for by other names where the cluster has them', async () => {
    const url = await freshDatabase();
    const roles = {
      read: `reads_${randomBytes(4).toString('hex')}`,
      write: `writes_${randomBytes(4).toString('hex')}`,
    };
    await initServer(url, { roles });
    onTestFinished(() =>
      runRaw(url, `drop owned by ${roles.read}, ${roles.write}`, `drop role ${roles.read}`, `drop role ${roles.write}`),
    );
    const store = await opened(url, { roles });
    const reading = await store.read(PUBLIC, (tx) =>
      sql<{ role: string }>`select current_user as role`.execute(dbOf(tx)),
    );
    expect(reading.rows).toEqual([{ role: roles.read }]);
  });
});
