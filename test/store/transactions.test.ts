import { expect, it } from 'vitest';
import { PUBLIC } from '../../src/core/record/audience.ts';
import { isFault } from '../../src/store/errors.ts';
import { findStatement, latestSequence } from '../../src/store/statements.ts';
import { dbOf, type WriteTx } from '../../src/store/transaction.ts';
import { describeOnBothEngines } from '../engines.ts';
import { freshStore, OPERATOR } from './fresh-store.ts';
import { aNewStatement } from './new-statement.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describeOnBothEngines('a transaction', (engine) => {
  it.each(['read', 'write'] as const)(
    'refuses at once a use of its store by another way than its handle: in %s',
    async (inside) => {
      const store = await freshStore(engine);
      const read = () => store.read(PUBLIC, latestSequence);
      const write = () => store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('a')])));
      const around = (nested: () => Promise<unknown>): Promise<unknown> =>
        inside === 'read' ? store.read(PUBLIC, nested) : store.write(OPERATOR, nested);
      await expect(around(read)).rejects.toMatchObject({ fault: { kind: 'nested', inside, called: 'read' } });
      await expect(around(write)).rejects.toMatchObject({ fault: { kind: 'nested', inside, called: 'write' } });
      expect(await read()).toBe(0);
    },
  );

  it('may use another store inside, and that one knows its own', async () => {
    const store = await freshStore(engine);
    const other = await freshStore(engine);
    const write = () => other.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('a')])));
    await store.read(PUBLIC, write);
    expect(await other.read(PUBLIC, latestSequence)).toBe(1);
    const around = store.write(OPERATOR, () => other.read(PUBLIC, () => store.read(PUBLIC, latestSequence)));
    await expect(around).rejects.toSatisfy((error) => isFault(error, 'nested'));
  });

  it('lets through what was only started inside and goes on after it', async () => {
    const store = await freshStore(engine);
    let later: Promise<number> = Promise.resolve(-1);
    let goOn = (): void => undefined;
    await store.write(OPERATOR, (tx) => {
      tx.record([aNewStatement('a')]);
      later = new Promise<void>((resolve) => (goOn = resolve)).then(() => store.read(PUBLIC, latestSequence));
      return Promise.resolve();
    });
    goOn();
    expect(await later).toBe(1);
  });

  it('records what was staged only at its end, and its handles end with it', async () => {
    const store = await freshStore(engine);
    let kept: WriteTx | undefined;
    await store.write(OPERATOR, async (tx) => {
      kept = tx;
      tx.record([aNewStatement('a')]);
      expect(await findStatement(tx.as(PUBLIC), 'a')).toBeUndefined();
    });
    expect(() => dbOf(kept as WriteTx)).toThrow('the transaction of this handle has ended');
    expect(() => kept?.record([aNewStatement('b')])).toThrow('the transaction of this handle has ended');
  });

  it('reads one unchanging snapshot, whatever is recorded meanwhile', async () => {
    const store = await freshStore(engine);
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    let goOn: () => void = () => undefined;
    const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
    const reading = store.read(PUBLIC, async (tx) => {
      const before = await latestSequence(tx);
      begun();
      await mayGoOn;
      return [before, await latestSequence(tx)];
    });
    await hasBegun;
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('a')])));
    goOn();
    expect(await reading).toEqual([0, 0]);
    expect(await store.read(PUBLIC, latestSequence)).toBe(1);
  });

  it('leaves out no write and mixes none, with a third of fifty at once failing', async () => {
    const store = await freshStore(engine);
    const writes = Array.from({ length: 50 }, (_, n) =>
      store.write(OPERATOR, async (tx) => {
        tx.record([aNewStatement(`s${n}-a`)]);
        await pause(n % 5);
        if (n % 3 === 0) throw new Error('not this one');
        tx.record([aNewStatement(`s${n}-b`)]);
        return n;
      }),
    );
    const settled = await Promise.allSettled(writes);
    const kept = settled.flatMap((done) => (done.status === 'fulfilled' ? [done.value] : []));
    expect(kept.map(({ value }) => value)).toEqual(Array.from({ length: 50 }, (_, n) => n).filter((n) => n % 3 !== 0));
    for (const { value, numbers } of kept) {
      const sequences = await store.read(PUBLIC, async (tx) => [
        (await findStatement(tx, `s${value}-a`))?.sequence,
        (await findStatement(tx, `s${value}-b`))?.sequence,
      ]);
      expect(sequences).toEqual([numbers?.first, numbers?.last]);
      expect(sequences[1]).toBe((sequences[0] ?? 0) + 1);
    }
    expect(await store.read(PUBLIC, latestSequence)).toBe(66);
  });

  it('for reading ends when it lasts too long, and the store goes on', async () => {
    const store = await freshStore(engine, { readLimitMs: 50 });
    let afterwards: unknown;
    const reading = store.read(PUBLIC, async (tx) => {
      await pause(250);
      await latestSequence(tx).catch((error: unknown) => (afterwards = error));
    });
    await expect(reading).rejects.toMatchObject({ fault: { kind: 'read-too-long', limitMs: 50 } });
    await pause(300);
    expect(isFault(afterwards, 'ended')).toBe(true);
    expect(await store.read(PUBLIC, latestSequence)).toBe(0);
  });

  it('lets the rest of the process have its turn, however many follow one another', async () => {
    const store = await freshStore(engine);
    let over = false;
    const timer = setTimeout(() => (over = true), 50);
    let reads = 0;
    for (; !over && reads < 100_000; reads += 1) await store.read(PUBLIC, latestSequence);
    clearTimeout(timer);
    expect(over).toBe(true);
    over = false;
    setTimeout(() => (over = true), 50);
    let writes = 0;
    for (; !over && writes < 10_000; writes += 1) await store.write(OPERATOR, () => Promise.resolve());
    expect(over).toBe(true);
  });

  it('does not take an id of an actor that could be a name or an address', async () => {
    const store = await freshStore(engine);
    const write = () => store.write({ kind: 'user', id: "Ana O'Brien" }, () => Promise.resolve());
    await expect((async () => write())()).rejects.toThrow('not an opaque id of an actor');
  });

  it('is waited for when the store is closed', async () => {
    const store = await freshStore(engine);
    const writing = store.write(OPERATOR, async (tx) => {
      await pause(100);
      tx.record([aNewStatement('a')]);
    });
    await store.close();
    expect((await writing).numbers?.first).toBe(1);
  });
});
