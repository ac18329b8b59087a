import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../core/basics/plain-date.ts';
import { preferredLanguage, readReading } from './reading.ts';

const today = '2026-11-25' as PlainDate;

describe('what an address asks', () => {
  it('without a day, today is read by the latest record', () => {
    expect(readReading('es', {}, today)).toEqual({
      ok: true,
      value: { language: 'es', on: '2026-11-25', known: 'latest', onAsked: false },
    });
  });

  it('a day of the world and a day of the record are kept apart', () => {
    const read = readReading('pt', { on: '2014-12-04', known: '2026-11-24' }, today);
    expect(read.ok && read.value).toEqual({ language: 'pt', on: '2014-12-04', known: '2026-11-24', onAsked: true });
  });

  it('the record can be named by a sequence number', () => {
    const read = readReading('en', { known: '335' }, today);
    expect(read.ok && read.value.known).toBe(335);
  });

  it('an empty field of the form asks for nothing', () => {
    const read = readReading('en', { on: '', known: '' }, today);
    expect(read.ok && read.value.on).toBe('2026-11-25');
  });

  it('a day that does not exist is named, and both faults are told at once', () => {
    const read = readReading('en', { on: '2014-02-30', known: 'yesterday' }, today);
    expect(!read.ok && read.problems.map((p) => [p.path[0], p.code])).toEqual([
      ['on', 'no-such-day'],
      ['known', 'not-a-day'],
    ]);
  });
});

describe("the reader's language", () => {
  it.each([
    ['pt-BR,pt;q=0.9,en;q=0.8', 'pt'],
    ['de-DE,fr;q=0.4,es;q=0.7', 'es'],
    ['de', 'en'],
    [undefined, 'en'],
    ['en;q=0, es;q=0.1', 'es'],
  ])('a browser that asks for %s is answered in %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
