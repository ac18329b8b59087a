import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PlainDate } from '../../src/core/basics/plain-date.ts';
import { canonical } from '../../src/core/basics/canonical.ts';
import { AUDIENCES, maySee, PUBLIC, SECRETARIAT, type Viewer } from '../../src/core/record/audience.ts';
import { NewStatement, type Statement } from '../../src/core/record/statement.ts';
import { isFault } from '../../src/store/errors.ts';
import {
  findStatement,
  latestSequence,
  recordedAtOf,
  sequenceAt,
  statementRow,
  statementText,
  statementsOn,
  statementsById,
  statementsBetween,
  statementsUpTo,
  visibleTo,
} from '../../src/store/statements.ts';
import type { Store } from '../../src/store/store.ts';
import { dbOf } from '../../src/store/transaction.ts';
import { someRecord } from '../builders/arbitrary-statement.ts';
import { aStatement } from '../builders/statement.ts';
import { describeOnBothEngines } from '../engines.ts';
import { freshStore, OPERATOR } from './fresh-store.ts';
import { aNewStatement, withoutPlace } from './new-statement.ts';
import { EVERY_KIND_OF_VALUE } from './values.ts';

async function all(batches: AsyncIterable<readonly Statement[]>): Promise<Statement[]> {
  const statements: Statement[] = [];
  for await (const batch of batches) statements.push(...batch);
  return statements;
}

function seenBy(store: Store, viewer: Viewer): Promise<readonly Statement[]> {
  return store.read(viewer, async (tx) => all(statementsUpTo(tx, await latestSequence(tx))));
}

const idsOf = (statements: readonly Statement[]): string[] => statements.map((s) => s.id);

describeOnBothEngines('what is recorded', (engine) => {
  it('gets its numbers in the order in which it was staged, one after another', async () => {
    const store = await freshStore(engine, { now: () => new Date('2014-12-04T10:00:00.000Z') });
    const first = await store.write(OPERATOR, (tx) =>
      Promise.resolve(tx.record([aNewStatement('a'), aNewStatement('b')])),
    );
    const second = await store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('c')])));
    expect(first.numbers).toEqual({ first: 1, last: 2, at: '2014-12-04T10:00:00.000Z' });
    expect(second.numbers).toEqual({ first: 3, last: 3, at: '2014-12-04T10:00:00.000Z' });
    expect((await seenBy(store, PUBLIC)).map((s) => [s.sequence, s.id])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
  });

  it('takes no number where there was nothing to record', async () => {
    const store = await freshStore(engine);
    const written = await store.write(OPERATOR, () => Promise.resolve('looked only'));
    expect(written).toEqual({ value: 'looked only', numbers: null });
    expect(await store.read(PUBLIC, latestSequence)).toBe(0);
  });

  it('leaves nothing behind, not even a number, when the write fails', async () => {
    const store = await freshStore(engine);
    const failed = store.write(OPERATOR, (tx) => {
      tx.record([aNewStatement('a')]);
      return Promise.reject(new Error('changed my mind'));
    });
    await expect(failed).rejects.toThrow('changed my mind');
    const { numbers } = await store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('b')])));
    expect(numbers?.first).toBe(1);
    expect(idsOf(await seenBy(store, PUBLIC))).toEqual(['b']);
  });

  it('refuses an id that is taken, and the whole write with it', async () => {
    const store = await freshStore(engine);
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('a')])));
    const again = store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('b'), aNewStatement('a')])));
    await expect(again).rejects.toSatisfy((error) => isFault(error, 'duplicate'));
    expect(idsOf(await seenBy(store, PUBLIC))).toEqual(['a']);
  });

  it('refuses to correct a statement that is not there', async () => {
    const store = await freshStore(engine);
    const corrected = store.write(OPERATOR, (tx) =>
      Promise.resolve(tx.record([aNewStatement('b', { corrects: 'nobody-said' })])),
    );
    await expect(corrected).rejects.toSatisfy((error) => isFault(error, 'refused'));
  });

  it('never has a recorded time that runs back, though the clock does', async () => {
    const clock = ['2014-12-04T10:00:00.000Z', '2014-12-04T09:00:00.000Z', '2014-12-05T00:00:00.000Z'];
    const store = await freshStore(engine, { now: () => new Date(clock.shift() ?? '') });
    for (const id of ['a', 'b', 'c'])
      await store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement(id)])));
    expect((await seenBy(store, PUBLIC)).map((s) => s.recordedAt)).toEqual([
      '2014-12-04T10:00:00.000Z',
      '2014-12-04T10:00:00.000Z',
      '2014-12-05T00:00:00.000Z',
    ]);
  });

  it('is found by the end of a UTC day: midnight belongs to the day that begins', async () => {
    const clock = ['2014-12-04T23:59:59.999Z', '2014-12-05T00:00:00.000Z', '2014-12-07T12:00:00.000Z'];
    const store = await freshStore(engine, { now: () => new Date(clock.shift() ?? '') });
    for (const id of ['a', 'b', 'c'])
      await store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement(id)])));
    const at = (day: string) => store.read(PUBLIC, (tx) => sequenceAt(tx, day as PlainDate));
    expect([await at('2014-12-03'), await at('2014-12-04'), await at('2014-12-05'), await at('2014-12-06')]).toEqual([
      0, 1, 2, 2,
    ]);
    expect(await at('2014-12-31')).toBe(3);
    expect(await store.read(PUBLIC, (tx) => recordedAtOf(tx, 2))).toBe('2014-12-05T00:00:00.000Z');
    expect(await store.read(PUBLIC, (tx) => recordedAtOf(tx, 4))).toBeUndefined();
  });

  it('is read since a number, up to a number, about a state, and by id', async () => {
    const store = await freshStore(engine);
    const about = [
      aNewStatement('a', { state: 'ARG', question: 'shelter' }),
      aNewStatement('b', { state: 'BRA', question: 'shelter' }),
      aNewStatement('c', { state: 'ARG', question: 'shelter', basis: 'practice' }),
      aNewStatement('d', { state: 'ARG', question: 'forms' }),
    ];
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.record(about)));
    await store.read(PUBLIC, async (tx) => {
      expect(idsOf(await all(statementsBetween(tx, 2, 4)))).toEqual(['c', 'd']);
      expect(idsOf(await all(statementsBetween(tx, 1, 3)))).toEqual(['b', 'c']);
      expect(idsOf(await all(statementsUpTo(tx, 3)))).toEqual(['a', 'b', 'c']);
      expect(idsOf(await statementsOn(tx, { states: ['ARG'], question: 'shelter', known: 4 }))).toEqual(['a', 'c']);
      expect(idsOf(await statementsOn(tx, { states: ['ARG'], question: 'shelter', known: 2 }))).toEqual(['a']);
      expect((await findStatement(tx, 'b'))?.state).toBe('BRA');
      expect(await findStatement(tx, 'e')).toBeUndefined();
      expect([...(await statementsById(tx, ['d', 'a', 'x'])).keys()].sort()).toEqual(['a', 'd']);
    });
  });

  it('is read in order past the size of a batch', async () => {
    const store = await freshStore(engine);
    const many = Array.from({ length: 2_500 }, (_, n) => aNewStatement(`s${n}`));
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.record(many)));
    const seen = await seenBy(store, PUBLIC);
    expect(seen.map((s) => s.sequence)).toEqual(Array.from({ length: 2_500 }, (_, n) => n + 1));
    expect(seen.at(-1)?.id).toBe('s2499');
  });

  it('shows a draft to the state that wrote it and to nobody else', async () => {
    const store = await freshStore(engine);
    const drafts = AUDIENCES.map((audience) => aNewStatement(audience, { state: 'ARG', audience }));
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.record(drafts)));
    const seen = async (viewer: Viewer) => idsOf(await seenBy(store, viewer));
    expect(await seen({ kind: 'state', state: 'ARG' })).toEqual(['state', 'secretariat', 'member-states', 'public']);
    expect(await seen({ kind: 'state', state: 'BRA' })).toEqual(['member-states', 'public']);
    expect(await seen(SECRETARIAT)).toEqual(['secretariat', 'member-states', 'public']);
    expect(await seen({ kind: 'member-states' })).toEqual(['member-states', 'public']);
    expect(await seen(PUBLIC)).toEqual(['public']);
    expect(await store.read(SECRETARIAT, (tx) => findStatement(tx, 'state'))).toBeUndefined();
  });

  it('shows each viewer exactly what it may see, whoever spoke: the query says what the rule says', async () => {
    const store = await freshStore(engine);
    const speakers = ['state:ARG', 'state:BRA', 'secretariat', 'civil-society:light', 'reference:laws'];
    const said = speakers.flatMap((speaker, n) =>
      AUDIENCES.map((audience) => aNewStatement(`s${n}-${audience}`, { speaker, state: 'ARG', audience })),
    );
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.record(said)));
    const viewers: readonly Viewer[] = [
      PUBLIC,
      SECRETARIAT,
      { kind: 'member-states' },
      { kind: 'state', state: 'ARG' },
      { kind: 'state', state: 'BRA' },
    ];
    for (const viewer of viewers) {
      const may = said.filter((s) => maySee(viewer, s)).map((s) => s.id);
      expect(idsOf(await seenBy(store, viewer))).toEqual(may);
      const found = await store.read(viewer, (tx) =>
        dbOf(tx).selectFrom('statement').select('id').where(visibleTo(viewer)).orderBy('sequence').execute(),
      );
      expect(found.map((row) => row.id)).toEqual(may);
    }
  });
});

describeOnBothEngines('a recorded statement', (engine) => {
  it.each(EVERY_KIND_OF_VALUE)('reads back as it was said: %s', async (_kind, value) => {
    const store = await freshStore(engine);
    const said = aNewStatement('a', {
      content: { kind: 'value', value },
      part: 'art.-145-bis',
      sources: [{ source: 'infoleg', place: 'art. 145 bis' }, { source: 'memory' }],
      fieldConfidence: { 'measure.body': 'recalled' },
      note: { language: 'pt', text: 'segundo a lei; “tráfico” 🏮' },
      period: { from: { precision: 'month', at: '2011-05' }, to: { precision: 'unknown', notBefore: '2013-01-01' } },
    });
    expect(NewStatement.parse(said)).toEqual(said);
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.record([said])));
    const read = await store.read(PUBLIC, (tx) => findStatement(tx, 'a'));
    expect(read && withoutPlace(read)).toEqual(said);
  });

  it('reads back equal, whatever the record', async () => {
    const store = await freshStore(engine);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(someRecord, fc.string({ unit: 'grapheme', minLength: 1 }), async (record, words) => {
        run += 1;
        const text = words.replace(/\0/g, '') || 'á';
        const said = record.map((s) => withoutPlace({ ...s, id: `r${run}-${s.id}`, note: { language: 'es', text } }));
        const written = await store.write(OPERATOR, (tx) => Promise.resolve(tx.record(said)));
        const { first, last } = written.numbers ?? { first: 1, last: 0 };
        const read = await store.read(SECRETARIAT, (tx) => all(statementsBetween(tx, first - 1, last)));
        expect(read.map(withoutPlace)).toEqual(said.filter((s) => s.audience !== 'state'));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['U+0000', 'cut\u0000here', 'U+0000'],
    ['half a character', 'lost \ud83d', 'lone-surrogate'],
  ])('is refused with %s in it, in its words and in its id', async (_name, text, what) => {
    const store = await freshStore(engine);
    for (const said of [aNewStatement('a', { note: { language: 'en', text } }), aNewStatement(text)]) {
      const written = store.write(OPERATOR, (tx) => Promise.resolve(tx.record([said])));
      await expect(written).rejects.toMatchObject({ fault: { kind: 'not-storable', what } });
    }
    expect(await store.read(PUBLIC, latestSequence)).toBe(0);
  });

  it('may speak of such characters', async () => {
    const store = await freshStore(engine);
    const text = 'written \\u0000, \\\\ud83d and "\\';
    await store.write(OPERATOR, (tx) =>
      Promise.resolve(tx.record([aNewStatement('a', { note: { language: 'en', text } })])),
    );
    expect((await store.read(PUBLIC, (tx) => findStatement(tx, 'a')))?.note?.text).toBe(text);
  });

  it('has one canonical text, which its audit entry is the hash of', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        for (const s of [...record, aStatement({ note: { language: 'fr', text: '« oui »' }, corrects: 's1' })]) {
          expect(statementText(statementRow(s, s.sequence, s.recordedAt))).toBe(canonical(s));
        }
      }),
    );
  });
});
