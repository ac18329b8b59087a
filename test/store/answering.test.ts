import { expect, it } from 'vitest';
import { plainDate } from '../../src/core/basics/plain-date.ts';
import type { Inquiry } from '../../src/core/collect/inquiry.ts';
import { draftProgress, draftsOf, putDraft } from '../../src/store/answering/drafts.ts';
import {
  delegate,
  delegationsOf,
  findInquiry,
  inquiriesOf,
  putInquiries,
} from '../../src/store/answering/inquiries.ts';
import { findSubmission, putSubmission, submissionsOf } from '../../src/store/answering/submissions.ts';
import { isFault } from '../../src/store/errors.ts';
import type { Store } from '../../src/store/store.ts';
import { dbOf } from '../../src/store/transaction.ts';
import { describeOnBothEngines } from '../engines.ts';
import { freshStore, freshUrl, opened, OPERATOR } from './fresh-store.ts';

const at = '2026-11-25T10:00:00.000Z';

function anInquiry(state: string): Inquiry {
  return {
    id: `q.state-${state}`,
    questionnaire: 'q',
    version: 1,
    state,
    speaker: `state:${state}`,
    openedAt: at,
    due: plainDate('2026-12-31'),
  };
}

const save = (words: string, by: string, seen: number) => ({ typed: { text: [words] }, by, at, seen });
const place = { inquiry: 'q.state-ARG', field: 'words|law|', settles: false };
const draft = (store: Store) => store.read({ kind: 'state', state: 'ARG' }, (tx) => draftsOf(tx, 'q.state-ARG'));

describeOnBothEngines('answering', (engine) => {
  async function asked(): Promise<Store> {
    const store = await freshStore(engine);
    await store.write(OPERATOR, (tx) => putInquiries(tx, [anInquiry('ARG'), anInquiry('BRA')]));
    return store;
  }

  it('puts a questionnaire to a state once', async () => {
    const store = await asked();
    const { value } = await store.write(OPERATOR, (tx) => putInquiries(tx, [anInquiry('BRA'), anInquiry('CHL')]));
    expect(value).toEqual(['q.state-CHL']);
    const found = await store.read({ kind: 'secretariat' }, (tx) => inquiriesOf(tx, { questionnaire: 'q' }));
    expect(found.map(({ state }) => state)).toEqual(['ARG', 'BRA', 'CHL']);
  });

  it('keeps a field as it was typed, and both versions where two wrote unseen', async () => {
    const store = await asked();
    await store.write(OPERATOR, (tx) => putDraft(tx, place, save('one', 'ana', 0)));
    const { value } = await store.write(OPERATOR, (tx) => putDraft(tx, place, save('two', 'rui', 0)));
    expect(value.kind).toBe('conflict');
    const kept = (await draft(store)).get('words|law|');
    expect([kept?.typed, kept?.rivals.map(({ typed }) => typed)]).toEqual([{ text: ['one'] }, [{ text: ['two'] }]]);
  });

  it('loses no word of eight who write at once in two processes’ stores', async () => {
    const url = await freshUrl(engine);
    const stores = [await opened(url), await opened(url)] as const;
    await stores[0].write(OPERATOR, (tx) => putInquiries(tx, [anInquiry('ARG')]));
    const writers = Array.from({ length: 8 }, (_, n) => `w${n}`);
    await Promise.all(
      writers.map((by, n) => stores[n % 2]!.write(OPERATOR, (tx) => putDraft(tx, place, save(by, by, 0)))),
    );
    const kept = (await draft(stores[1])).get('words|law|')!;
    const words = [kept, ...kept.rivals].flatMap(({ typed }) => typed['text'] ?? []);
    expect(words.toSorted()).toEqual(writers);
  });

  it('tells others how far drafts have come, and nothing of what they say', async () => {
    const store = await asked();
    await store.write(OPERATOR, (tx) => putDraft(tx, place, save('secret', 'ana', 0)));
    const progress = await store.read({ kind: 'secretariat' }, (tx) =>
      draftProgress(tx, ['q.state-ARG', 'q.state-BRA']),
    );
    expect([...progress]).toEqual([['q.state-ARG', { questions: new Set(['words']), lastSavedAt: at }]]);
    expect(JSON.stringify([...progress])).not.toContain('secret');
  });

  it('gives a question to a person once, with the date and note told last', async () => {
    const store = await asked();
    const given = { question: 'words', person: 'p1', due: null, note: 'please', givenAt: at };
    await store.write(OPERATOR, async (tx) => {
      const person = { id: 'p1', email: 'a@example.org', name: 'A', language: 'es', created_at: at };
      await dbOf(tx).insertInto('person').values(person).execute();
      await delegate(tx, 'q.state-ARG', [given]);
      await delegate(tx, 'q.state-ARG', [{ ...given, due: plainDate('2026-12-01'), note: 'soon' }]);
    });
    const found = await store.read({ kind: 'state', state: 'ARG' }, (tx) => delegationsOf(tx, 'q.state-ARG'));
    expect(found).toEqual([{ ...given, due: '2026-12-01', note: 'soon' }]);
  });

  it('takes one submission under a number, and never two', async () => {
    const store = await asked();
    const submission = { number: 1, at, by: 'p1', body: { answers: [1] } };
    await store.write(OPERATOR, (tx) => putSubmission(tx, 'q.state-ARG', submission));
    const twice = store.write(OPERATOR, (tx) => putSubmission(tx, 'q.state-ARG', { ...submission, by: 'p2' }));
    await expect(twice).rejects.toSatisfy((fault) => isFault(fault, 'duplicate'));
    const [entries, kept] = await store.read({ kind: 'secretariat' }, async (tx) => [
      await submissionsOf(tx, ['q.state-ARG']),
      await findSubmission(tx, 'q.state-ARG', 1),
    ]);
    expect(entries.get('q.state-ARG')?.map(({ submittedBy }) => submittedBy)).toEqual(['p1']);
    expect(kept?.body).toEqual({ answers: [1] });
  });

  it('leaves nothing of a write that fails', async () => {
    const store = await asked();
    const failing = store.write(OPERATOR, async (tx) => {
      await putDraft(tx, place, save('half', 'ana', 0));
      throw new Error('the line broke');
    });
    await expect(failing).rejects.toThrow('the line broke');
    expect((await draft(store)).size).toBe(0);
    expect((await store.read({ kind: 'secretariat' }, (tx) => findInquiry(tx, 'q.state-ARG')))?.due).toBe('2026-12-31');
  });
});
