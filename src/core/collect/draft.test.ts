import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTyped, saveDraft, settleDraft, tidied, type Draft, type Typed } from './draft.ts';

const at = '2026-11-25T10:00:00.000Z';
const text = (words: string): Typed => ({ text: [words] });

function first(words: string): Draft {
  return saveDraft(null, { typed: text(words), by: 'ana', at, seen: 0 }).draft;
}

describe('saving a field', () => {
  it('by one who saw what stands replaces it', () => {
    const { kind, draft } = saveDraft(first('one'), { typed: text('two'), by: 'rui', at, seen: 1 });
    expect([kind, draft.typed, draft.by, draft.revision]).toEqual(['saved', text('two'), 'rui', 2]);
  });

  it('again as it stands changes nothing', () => {
    const current = first('one');
    expect(saveDraft(current, { typed: text('one'), by: 'rui', at, seen: 0 })).toEqual({
      kind: 'same',
      draft: current,
    });
  });

  it('by one who had not seen it keeps both, side by side', () => {
    const { kind, draft } = saveDraft(first('one'), { typed: text('two'), by: 'rui', at, seen: 0 });
    expect(kind).toBe('conflict');
    expect([draft.typed, draft.rivals]).toEqual([text('one'), [{ typed: text('two'), by: 'rui', at }]]);
  });

  it('the same rival twice keeps it once', () => {
    const once = saveDraft(first('one'), { typed: text('two'), by: 'rui', at, seen: 0 }).draft;
    expect(saveDraft(once, { typed: text('two'), by: 'rui', at, seen: 0 }).draft.rivals).toHaveLength(1);
  });
});

describe('settling a conflict', () => {
  const conflict = saveDraft(first('one'), { typed: text('two'), by: 'rui', at, seen: 0 }).draft;

  it('leaves what was chosen, and no rival', () => {
    const { draft } = settleDraft(conflict, { typed: text('one and two'), by: 'ana', at, seen: conflict.revision });
    expect([draft.typed, draft.rivals]).toEqual([text('one and two'), []]);
  });

  it('by one who did not see the last rival is a conflict again', () => {
    const more = saveDraft(conflict, { typed: text('three'), by: 'eva', at, seen: 0 }).draft;
    const { kind, draft } = settleDraft(more, { typed: text('chosen'), by: 'ana', at, seen: conflict.revision });
    expect(kind).toBe('conflict');
    expect(draft.rivals.map(({ typed }) => typed)).toEqual([text('two'), text('three'), text('chosen')]);
  });
});

/** What a person does: look at the field, or save or settle on what they last saw. */
type Step = { readonly who: 'ana' | 'rui'; readonly does: 'look' | 'save' | 'settle' };
const aStep: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom('ana' as const, 'rui' as const),
  does: fc.constantFrom('look' as const, 'save' as const, 'settle' as const),
});

describe('two people in one field', () => {
  it('never lose a word unseen: what was saved stands, is a rival, or was replaced by one who saw it', () => {
    fc.assert(
      fc.property(fc.array(aStep, { minLength: 1, maxLength: 40 }), (steps) => {
        let current: Draft | null = null;
        const sees: Record<string, { revision: number; words: Set<string> }> = {};
        const saved = new Set<string>();
        const replaced = new Set<string>();
        for (const [n, { who, does }] of steps.entries()) {
          if (does === 'look' || !sees[who]) sees[who] = { revision: revisionOf(current), words: wordsOf(current) };
          if (does === 'look') continue;
          const mine = `${who} ${n}`;
          const save = { typed: text(mine), by: who, at, seen: sees[who].revision };
          const before = wordsOf(current);
          const next: Draft =
            does === 'settle' && current !== null ? settleDraft(current, save).draft : saveDraft(current, save).draft;
          saved.add(mine);
          for (const words of before) {
            if (wordsOf(next).has(words)) continue;
            expect(sees[who].words.has(words)).toBe(true);
            replaced.add(words);
          }
          current = next;
          sees[who] = { revision: revisionOf(current), words: wordsOf(current) };
        }
        for (const words of saved) expect(wordsOf(current).has(words) || replaced.has(words)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

function revisionOf(draft: Draft | null): number {
  return draft?.revision ?? 0;
}

function wordsOf(draft: Draft | null): Set<string> {
  return new Set(draft === null ? [] : [draft, ...draft.rivals].map(({ typed }) => typed['text']?.[0] ?? ''));
}

describe('a form as it was typed', () => {
  it('loses white space at the ends and empty fields, and nothing else', () => {
    expect(tidied({ text: ['  a\r\nb '], words: [' '], codes: ['', 'x', 'y'] })).toEqual({
      text: ['a\nb'],
      codes: ['x', 'y'],
    });
    expect(isTyped({ a: ['1'], b: ['2'] }, { b: ['2'], a: ['1'] })).toBe(true);
  });
});
