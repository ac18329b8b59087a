import { expect, it } from 'vitest';
import { PUBLIC } from '../../src/core/record/audience.ts';
import { verifyRecord } from '../../src/store/audit.ts';
import { finishJob, postponeJob, putJob, takeJobs } from '../../src/store/outbox.ts';
import { addPasskey, putRecoveryCodes, removeFactors, useRecoveryCode } from '../../src/store/people/factors.ts';
import { offerTotp, takeTotpStep } from '../../src/store/people/factors.ts';
import { acceptInvitation, addInvitation, putInvitationToken } from '../../src/store/people/invitations.ts';
import { listOpenInvitations, renewInvitation, type Invitation } from '../../src/store/people/invitations.ts';
import { countAttempt, forgetExpired, spendChallenge } from '../../src/store/people/limits.ts';
import { addPerson, endSeat, giveSeat, seatsOf, type HeldSeat } from '../../src/store/people/persons.ts';
import { addSession, addSignInLink, completeSession, endSessions } from '../../src/store/people/sessions.ts';
import { findSession, sessionsOf, type NewSession } from '../../src/store/people/sessions.ts';
import type { Store } from '../../src/store/store.ts';
import { describeOnBothEngines } from '../engines.ts';
import { freshStore, freshUrl, opened, OPERATOR } from './fresh-store.ts';
import { begin, run } from './processes.ts';

const NOW = '2026-11-25T10:00:00.000Z';
const LATER = '2026-11-25T10:30:00.000Z';
const ANA = { id: 'p-ana', email: 'ana@justicia.example', name: 'Ana', language: 'es', createdAt: NOW } as const;
const INVITED: Invitation = {
  id: 'i1',
  email: 'ana@justicia.example',
  language: 'es',
  role: 'contributor',
  state: 'ARG',
  organisation: null,
  invitedBy: 'user:p-eva',
  createdAt: NOW,
  expiresAt: LATER,
};
const SEAT: HeldSeat = {
  id: 's1',
  person: 'p-ana',
  role: 'contributor',
  state: 'ARG',
  organisation: null,
  givenAt: NOW,
};
const SESSION: NewSession = {
  id: 'sess1',
  tokenHash: 'hash-1',
  person: 'p-ana',
  way: 'link',
  factor: 'first',
  agent: 'Firefox',
  createdAt: NOW,
  lastSeenAt: NOW,
  expiresAt: LATER,
};

async function withAna(store: Store): Promise<void> {
  await store.write(OPERATOR, (tx) => addPerson(tx, ANA));
}

describeOnBothEngines('people in the database', (engine) => {
  it('a link signs in once, though two processes open it at the same moment', async () => {
    const url = await freshUrl(engine);
    const store = await opened(url);
    await withAna(store);
    for (const tokenHash of ['one', 'two', 'three']) {
      await store.write(OPERATOR, (tx) =>
        addSignInLink(tx, { tokenHash, person: 'p-ana', createdAt: NOW, expiresAt: LATER }),
      );
      const both = [run('link-process.ts', url, tokenHash), run('link-process.ts', url, tokenHash)];
      await begin(...both);
      for (const { ended } of both) expect(await ended).toEqual({ code: 0, errors: '' });
      expect(both.map(({ lines }) => lines[1]).sort()).toEqual(['refused', 'signed in']);
    }
  });

  it('an invitation is accepted once, and not after it ran out; renewed, it can be', async () => {
    const store = await freshStore(engine);
    const accept = async (token: string, now: string) =>
      (await store.write(OPERATOR, (tx) => acceptInvitation(tx, token, now))).value?.id;
    await store.write(OPERATOR, async (tx) => {
      await addInvitation(tx, INVITED);
      await putInvitationToken(tx, 'i1', 'token');
    });
    expect(await accept('token', LATER)).toBe(undefined);
    expect(await store.read(PUBLIC, listOpenInvitations)).toEqual([INVITED]);
    await store.write(OPERATOR, (tx) => renewInvitation(tx, 'i1', '2026-12-25T10:00:00.000Z'));
    expect(await accept('other', LATER)).toBe(undefined);
    expect(await Promise.all([accept('token', LATER), accept('token', LATER)])).toContain('i1');
    expect(await accept('token', LATER)).toBe(undefined);
  });

  it('the same invitation again is the one that is open', async () => {
    const store = await freshStore(engine);
    const { value } = await store.write(OPERATOR, async (tx) => {
      await addInvitation(tx, INVITED);
      return addInvitation(tx, { ...INVITED, id: 'i2' });
    });
    expect(value.id).toBe('i1');
    expect(await store.read(PUBLIC, listOpenInvitations)).toHaveLength(1);
  });

  it('an address is one person and a seat is held once, however often they are given', async () => {
    const store = await freshStore(engine);
    const { value } = await store.write(OPERATOR, async (tx) => {
      await addPerson(tx, ANA);
      const again = await addPerson(tx, { ...ANA, id: 'p-other' });
      const given = [await giveSeat(tx, SEAT), await giveSeat(tx, { ...SEAT, id: 's2' })];
      await endSeat(tx, 's1', NOW);
      return { again: again.id, given, after: await giveSeat(tx, { ...SEAT, id: 's3' }) };
    });
    expect(value).toEqual({ again: 'p-ana', given: [true, false], after: true });
    expect((await store.read(PUBLIC, (tx) => seatsOf(tx, 'p-ana'))).map(({ id }) => id)).toEqual(['s3']);
  });

  it('a session is found by its token until it is ended, runs out or lies idle', async () => {
    const store = await freshStore(engine);
    await withAna(store);
    await store.write(OPERATOR, async (tx) => {
      await giveSeat(tx, SEAT);
      await addSession(tx, SESSION);
    });
    const find = (token: string, now = NOW, idleSince = '2026-11-25T09:00:00.000Z') =>
      store.read(PUBLIC, (tx) => findSession(tx, token, { now, idleSince }));
    expect(await find('hash-1')).toMatchObject({
      id: 'sess1',
      person: 'p-ana',
      factor: 'first',
      seats: [{ role: 'contributor', state: 'ARG', organisation: null }],
      hasTotp: false,
      hasPasskey: false,
    });
    expect(await find('hash-1', LATER)).toBe(undefined);
    expect(await find('hash-1', NOW, NOW)).toBe(undefined);
    const complete = { tokenHash: 'hash-2', expiresAt: '2026-12-01T00:00:00.000Z', now: NOW };
    await store.write(OPERATOR, (tx) => completeSession(tx, 'sess1', complete));
    expect(await find('hash-1')).toBe(undefined);
    expect((await find('hash-2', LATER))?.factor).toBe('full');
    await store.write(OPERATOR, (tx) => endSessions(tx, { person: 'p-ana', but: 'sess1' }, NOW));
    expect(await store.read(PUBLIC, (tx) => sessionsOf(tx, 'p-ana', NOW))).toHaveLength(1);
    await store.write(OPERATOR, (tx) => endSessions(tx, { person: 'p-ana' }, NOW));
    expect(await find('hash-2', LATER)).toBe(undefined);
    const late = await store.write(OPERATOR, (tx) => completeSession(tx, 'sess1', complete));
    expect(late.value).toBe(false);
  });

  it('a code of an app is taken once, a recovery code once, and a reset takes all away', async () => {
    const store = await freshStore(engine);
    await withAna(store);
    await store.write(OPERATOR, async (tx) => {
      await addSession(tx, SESSION);
      await offerTotp(tx, 'p-ana', 'sealed');
      await putRecoveryCodes(tx, 'p-ana', ['c1', 'c2'], NOW);
      await addPasskey(tx, {
        id: 'k1',
        person: 'p-ana',
        publicKey: 'a2V5',
        transports: ['internal'],
        name: '',
        counter: 0,
        createdAt: NOW,
        lastUsedAt: null,
      });
    });
    const tries = await store.write(OPERATOR, async (tx) => [
      await takeTotpStep(tx, 'p-ana', 100, NOW),
      await takeTotpStep(tx, 'p-ana', 100, NOW),
      await takeTotpStep(tx, 'p-ana', 99, NOW),
      await useRecoveryCode(tx, 'p-ana', 'c1', NOW),
      await useRecoveryCode(tx, 'p-ana', 'c1', NOW),
    ]);
    expect(tries.value).toEqual([true, false, false, true, false]);
    const at = { now: NOW, idleSince: '' };
    const before = await store.read(PUBLIC, (tx) => findSession(tx, 'hash-1', at));
    expect([before?.hasTotp, before?.hasPasskey]).toEqual([true, true]);
    await store.write(OPERATOR, (tx) => removeFactors(tx, 'p-ana'));
    const after = await store.read(PUBLIC, (tx) => findSession(tx, 'hash-1', at));
    expect([after?.hasTotp, after?.hasPasskey]).toEqual([false, false]);
  });

  it('attempts are counted over all processes, challenges answered once, and old ones let go', async () => {
    const store = await freshStore(engine);
    const counts = await Promise.all(
      Array.from({ length: 8 }, async () => (await store.write(OPERATOR, (tx) => countAttempt(tx, 'x', NOW))).value),
    );
    expect(counts.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const spend = async () => (await store.write(OPERATOR, (tx) => spendChallenge(tx, 'c', LATER))).value;
    expect([await spend(), await spend()]).toEqual([true, false]);
    await store.write(OPERATOR, (tx) => forgetExpired(tx, { day: '2026-11-27', month: '2026-11-27' }));
    expect((await store.write(OPERATOR, (tx) => countAttempt(tx, 'x', NOW))).value).toBe(1);
  });

  it('a job is taken by one, waits after a fault, and keeps nothing when it is done', async () => {
    const store = await freshStore(engine);
    await store.write(OPERATOR, (tx) => putJob(tx, { id: 'j1', kind: 'mail', body: { to: 'ana@x.example' } }, NOW));
    const take = async (holder: string, now: string) => {
      const lease = { name: 'mail', holder, now, until: '2026-11-25T10:01:00.000Z' };
      const claim = { most: 10, claimUntil: '2026-11-25T10:01:00.000Z' };
      return (await store.write(OPERATOR, (tx) => takeJobs(tx, lease, claim))).value.map((job) => job.attempts);
    };
    expect([await take('a', NOW), await take('b', NOW), await take('a', NOW)]).toEqual([[1], [], []]);
    const wait = { notBefore: LATER, fault: 'ECONNREFUSED' };
    await store.write(OPERATOR, (tx) => postponeJob(tx, 'j1', wait));
    expect([await take('a', NOW), await take('a', LATER)]).toEqual([[], [2]]);
    await store.write(OPERATOR, (tx) => finishJob(tx, 'j1', LATER));
    expect(await take('a', '2026-11-26T00:00:00.000Z')).toEqual([]);
  });

  it('a step is in the audit chain', async () => {
    const store = await freshStore(engine);
    const { numbers } = await store.write(OPERATOR, (tx) =>
      Promise.resolve(tx.note({ what: 'role-given', subject: 'p-ana', state: 'ARG', detail: { role: 'contributor' } })),
    );
    expect(numbers?.first).toBe(1);
    const verified = await verifyRecord(store);
    expect(verified.faults).toEqual([]);
    expect(verified.tail[0]).toMatchObject({ kind: 'step', subject: 'role-given/p-ana', actor: 'operator:tester' });
  });
});
