import { describe, expect, it } from 'vitest';
import { isOver, later, mailDelayMs, RATES, SIGN_IN_LINK_MS, tidyEmail, windowOf } from './lifetimes.ts';

describe('a link', () => {
  it('is over half an hour after it was sent, and not before', () => {
    const expires = later('2026-11-25T10:00:00.000Z', SIGN_IN_LINK_MS);
    expect(expires).toBe('2026-11-25T10:30:00.000Z');
    expect(isOver(expires, '2026-11-25T10:29:59.999Z')).toBe(false);
    expect(isOver(expires, '2026-11-25T10:30:00.000Z')).toBe(true);
  });
});

describe('attempts', () => {
  it('are counted by the quarter of an hour', () => {
    expect(windowOf(RATES['code-by-account'], '2026-11-25T10:14:59.999Z')).toBe('2026-11-25T10:00:00.000Z');
    expect(windowOf(RATES['code-by-account'], '2026-11-25T10:15:00.000Z')).toBe('2026-11-25T10:15:00.000Z');
  });
});

describe('mail that could not be sent', () => {
  it('waits longer each time, and six hours at most', () => {
    expect([1, 2, 3, 4, 5, 6, 20].map((attempts) => mailDelayMs(attempts) / 60_000)).toEqual([
      1, 4, 16, 64, 256, 360, 360,
    ]);
  });
});

describe('an address', () => {
  it.each([
    [' Ana.Perez@Ministerio.Example ', 'ana.perez@ministerio.example'],
    ['ana@localhost', null],
    ['ana', null],
    ['ana perez@x.example', null],
    ['ana@x.example\nBcc: all@x.example', null],
    ['<ana@x.example>', null],
    [`${'a'.repeat(65)}@x.example`, null],
    ['ana@x.example, rui@x.example', null],
  ])('%j is kept as %j', (typed, kept) => {
    expect(tidyEmail(typed)).toBe(kept);
  });
});
