import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { LANGUAGES, type Language } from '../core/basics/language.ts';
import { boundRange, type Bound, type Period } from '../core/basics/period.ts';
import { addDays, dateOf, plainDate } from '../core/basics/plain-date.ts';
import { sayBound, sayDate, sayPeriod } from './dates.ts';

const day = (at: string): Bound => ({ precision: 'day', at });
const month = (at: string): Bound => ({ precision: 'month', at });
const year = (at: string): Bound => ({ precision: 'year', at });
const unknown = (but: { notBefore?: string; notAfter?: string } = {}): Bound => ({ precision: 'unknown', ...but });
const open: Bound = { precision: 'open' };

const inAll = (say: (language: Language) => string): readonly string[] => LANGUAGES.map(say);
const bound = (b: Bound): readonly string[] => inAll((language) => sayBound(b, language));
const period = (p: Period): readonly string[] => inAll((language) => sayPeriod(p, language));

describe('a day in words', () => {
  it('has its month written out', () => {
    expect(inAll((language) => sayDate(plainDate('2012-12-27'), language))).toEqual([
      '27 December 2012',
      '27 de diciembre de 2012',
      '27 de dezembro de 2012',
      '27 décembre 2012',
    ]);
  });

  it('is short in narrow places', () => {
    expect(inAll((language) => sayDate(plainDate('2008-04-30'), language, 'short'))).toEqual([
      '30 Apr 2008',
      '30 abr 2008',
      '30 abr 2008',
      '30 avr. 2008',
    ]);
  });

  it('says the first of a month as the language does', () => {
    expect(inAll((language) => sayDate(plainDate('2014-03-01'), language))).toEqual([
      '1 March 2014',
      '1 de marzo de 2014',
      '1º de março de 2014',
      '1er mars 2014',
    ]);
  });

  it('is another for another day, in each language and style', () => {
    const anyDay = fc.integer({ min: 0, max: 80_000 }).map((count) => addDays(dateOf(1900, 1, 1), count));
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        for (const language of LANGUAGES)
          for (const style of ['long', 'short'] as const)
            expect(sayDate(a, language, style) === sayDate(b, language, style)).toBe(a === b);
      }),
    );
  });
});

describe('a bound in words', () => {
  it('is never sharper than the source gave it', () => {
    expect(bound(month('2012-12'))).toEqual([
      'December 2012',
      'diciembre de 2012',
      'dezembro de 2012',
      'décembre 2012',
    ]);
    expect(bound(year('2012'))).toEqual(['2012', '2012', '2012', '2012']);
    expect(bound(unknown())).toEqual(['date unknown', 'fecha desconocida', 'data desconhecida', 'date inconnue']);
  });

  it('says what is known of an unknown day', () => {
    expect(bound(unknown({ notAfter: '2026-11-24' }))).toEqual([
      'date unknown, no later than 24 November 2026',
      'fecha desconocida, a más tardar el 24 de noviembre de 2026',
      'data desconhecida, o mais tardar em 24 de novembro de 2026',
      'date inconnue, au plus tard le 24 novembre 2026',
    ]);
    expect(sayBound(unknown({ notBefore: '2011-01-01', notAfter: '2012-06-30' }), 'en', 'short')).toBe(
      'date unknown, between 1 Jan 2011 and 30 Jun 2012',
    );
  });
});

describe('a period in words', () => {
  it('begins and goes on', () => {
    expect(period({ from: day('2012-12-27'), to: open })).toEqual([
      'since 27 December 2012',
      'desde el 27 de diciembre de 2012',
      'desde 27 de dezembro de 2012',
      'depuis le 27 décembre 2012',
    ]);
    expect(period({ from: month('2011-05'), to: open })).toEqual([
      'since May 2011',
      'desde mayo de 2011',
      'desde maio de 2011',
      'depuis mai 2011',
    ]);
  });

  it('ends in words on the last day on which it held, for the end is the first day on which it does not', () => {
    expect(period({ from: day('2008-04-30'), to: day('2012-12-27') })).toEqual([
      '30 April 2008 to 26 December 2012',
      'del 30 de abril de 2008 al 26 de diciembre de 2012',
      'de 30 de abril de 2008 a 26 de dezembro de 2012',
      'du 30 avril 2008 au 26 décembre 2012',
    ]);
    expect(period({ from: open, to: day('2012-12-27') })).toEqual([
      'until 26 December 2012, that day included',
      'hasta el 26 de diciembre de 2012 inclusive',
      'até 26 de dezembro de 2012, inclusive',
      'jusqu’au 26 décembre 2012 inclus',
    ]);
  });

  it('is called by its name where it is a whole year, month or run of years', () => {
    expect(period({ from: day('2013-01-01'), to: day('2014-01-01') })).toEqual(['2013', '2013', '2013', '2013']);
    expect(period({ from: day('2013-05-01'), to: day('2013-06-01') })[3]).toBe('mai 2013');
    expect(period({ from: day('2012-01-01'), to: day('2015-01-01') })).toEqual([
      '2012 to 2014',
      'de 2012 a 2014',
      'de 2012 a 2014',
      'de 2012 à 2014',
    ]);
    expect(period({ from: day('2014-12-04'), to: day('2014-12-05') })[0]).toBe('on 4 December 2014');
  });

  it('that a source gives by years does not last through the year of its end', () => {
    expect(period({ from: year('2010'), to: year('2013') })).toEqual([
      'from 2010, no longer since 2013',
      'desde 2010, ya no desde 2013',
      'desde 2010, não mais desde 2013',
      'depuis 2010, n’a plus cours depuis 2013',
    ]);
  });

  it('may begin and end on days that nobody knows', () => {
    expect(period({ from: unknown({ notAfter: '2026-11-24' }), to: open })).toEqual([
      'from a day not known, no later than 24 November 2026',
      'desde un día que no se conoce, a más tardar el 24 de noviembre de 2026',
      'desde um dia não conhecido, o mais tardar em 24 de novembro de 2026',
      'depuis un jour inconnu, au plus tard le 24 novembre 2026',
    ]);
    expect(
      sayPeriod({ from: year('2010'), to: unknown({ notBefore: '2012-01-01', notAfter: '2013-01-01' }) }, 'en'),
    ).toBe('from 2010, until a day not known, 31 December 2011 or later, before 1 January 2013');
    expect(sayPeriod({ from: open, to: open }, 'es')).toBe('sin inicio ni fin conocidos');
  });

  it('of days names the first day in it and the last, never the day after', () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 2, max: 20 }));
    fc.assert(
      fc.property(days, ([start, length]) => {
        const first = addDays(dateOf(1900, 1, 2), start);
        const last = addDays(first, length - 1);
        const p: Period = { from: day(first), to: day(addDays(first, length)) };
        fc.pre(!(first.endsWith('-01') && boundRange(p.to, 'to').first.endsWith('-01')));
        expect(sayPeriod(p, 'en')).toBe(`${sayDate(first, 'en')} to ${sayDate(last, 'en')}`);
      }),
    );
  });
});
