import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../core/basics/language.ts';
import { plainDate } from '../core/basics/plain-date.ts';
import { bars } from './bars.ts';
import { bounds } from './bounds.ts';
import { STATE_PATHS } from './hemisphere.ts';
import { historyLine } from './history.ts';
import { hemisphereMap, tileMap, type StateMark } from './map.ts';
import { CATEGORIES, LEVELS, UNSETTLED, type Mark } from './mark.ts';
import { strip, stripLabel, type StripPart } from './over-time.ts';
import { PATTERNS } from './patterns.ts';
import { windows } from './windows.ts';

const MARKS: readonly Mark[] = [...CATEGORIES, ...LEVELS, ...UNSETTLED];
const CODES = Object.keys(STATE_PATHS);

/** The fault that keeps a text from being well-formed XML, or `null`. Charts have no comments, CDATA or declarations. */
function xmlFault(xml: string): string | null {
  const open: string[] = [];
  const attribute = /\s+[a-zA-Z-]+="(?:[^<&"]|&(?:amp|lt|gt|quot|#39);)*"/.source;
  const token = new RegExp(`<(/?)([a-zA-Z]+)((?:${attribute})*)(/?)>|((?:[^<>&]|&(?:amp|lt|gt|quot|#39);)+)`, 'y');
  let at = 0;
  while (at < xml.length) {
    token.lastIndex = at;
    const found = token.exec(xml);
    if (found === null) return `not XML at ${xml.slice(at, at + 40)}`;
    at = token.lastIndex;
    const [, closing, name, attributes, empty] = found;
    if (name === undefined) continue;
    const names = [...(attributes ?? '').matchAll(/\s+([a-zA-Z-]+)="/g)].map((each) => each[1]);
    if (new Set(names).size < names.length) return `an attribute twice in ${found[0]}`;
    if (closing) {
      if (open.pop() !== name) return `${found[0]} closes another`;
    } else if (!empty) open.push(name);
  }
  return open.length > 0 ? `${open.join(', ')} not closed` : null;
}

const NASTY = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><svg onload=x>',
    "' style='x",
    '&amp;',
    ']]>',
    '\u0000\ud800',
    '<!--',
  ),
);

function aMark(mark: Mark, words = 'never counts'): StateMark {
  return { mark, letter: 'A', recalled: false, title: words };
}

/** Every chart, with this text wherever a text can stand. */
function everyChart(text: string, mark: Mark = 1): readonly string[] {
  const state: StateMark = { mark, letter: text, recalled: true, title: text, href: text };
  const part: StripPart = { mark, words: text, n: 3, recalled: 1 };
  const done = { words: text, n: 2, category: 1 } as const;
  const span = { from: plainDate('2000-01-01'), to: plainDate('2020-01-01'), mark, recalled: true, words: text };
  return [
    hemisphereMap({ states: { ARG: state, BRB: { ...state, recalled: false } }, label: text }),
    tileMap({ states: [{ ...state, code: text, row: 0, col: 1 }], label: text }),
    bars({
      answers: [{ words: text, letter: text, category: 1, n: 3, recalled: 1 }],
      silences: [{ sign: 'noans', words: text, n: 1 }],
      of: 4,
      language: 'fr',
    }),
    windows([{ state: text, name: text, light: 'memory' }], text, 'pt'),
    strip({ parts: [part, { ...part, mark: 'noans', recalled: 0 }], of: 6, language: 'es' }),
    historyLine({ spans: [span], events: [{ on: plainDate('2010-01-01'), words: text }], label: text, language: 'en' }),
    bounds({ done, silent: { words: text, n: 1 }, rest: [{ ...done, category: 3 }], of: 5, language: 'en' }),
  ];
}

describe('every chart', () => {
  it('is well-formed, whatever text stands in it', () => {
    fc.assert(
      fc.property(NASTY, (text) => {
        for (const chart of everyChart(text)) expect(xmlFault(chart)).toBeNull();
      }),
    );
  });

  it('lets no text become an element, an attribute or a link to elsewhere', () => {
    const chart = everyChart('"><script style="x">alert(1)</script>').join('');
    expect(chart).not.toContain('<script');
    expect(chart).toContain('&lt;script style=&quot;x&quot;&gt;');
  });

  it('has no style attribute, and nothing from outside', () => {
    for (const mark of MARKS)
      for (const chart of everyChart('words', mark)) {
        expect(chart).not.toMatch(/ style=/);
        expect(chart.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<image|<foreignObject/);
      }
  });

  it('says its finding: an image with a label, or beside words that say it', () => {
    const [map, tiles, list, ...images] = everyChart('never counts') as [string, string, string, ...string[]];
    for (const linked of [map, tiles]) expect(linked).toMatch(/^<svg [^>]*role="group" aria-label="never counts"/);
    for (const image of images) expect(image).toMatch(/^<svg [^>]*role="img" aria-label="[^"]*never counts/);
    expect(list.match(/<svg [^>]*aria-hidden="true"/g)).toHaveLength(3);
    expect(hemisphereMap({ states: { ARG: aMark(1) }, label: 'x' })).toMatch(/^<svg [^>]*role="img" aria-label="x"/);
  });

  it('finds faults where the check is given them', () => {
    expect(xmlFault('<a><b></a></b>')).toBe('</a> closes another');
    expect(xmlFault('<a>')).toBe('a not closed');
    expect(xmlFault('<a b="&c;"/>')).toMatch(/^not XML/);
    expect(xmlFault('<a b="1" b="2"/>')).toMatch(/^an attribute twice/);
    expect(xmlFault(PATTERNS)).toBeNull();
  });
});

describe('a map', () => {
  const asked = fc.subarray(CODES, { minLength: 0 });

  it('shows every state asked once, and no other', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...MARKS), (codes, mark) => {
        const states = Object.fromEntries(codes.map((code) => [code, aMark(mark)]));
        const chart = hemisphereMap({ states, label: 'x' });
        const shown = [...chart.matchAll(/data-state="([A-Z]{3})"/g)].map((found) => found[1]);
        expect(shown.sort()).toEqual([...codes].sort());
      }),
    );
  });

  it('has a letter for every state, on its land or on its tile', () => {
    const chart = hemisphereMap({ states: Object.fromEntries(CODES.map((code) => [code, aMark(3)])), label: 'x' });
    expect(CODES).toHaveLength(35);
    expect(chart.match(/>A<\/text>/g)).toHaveLength(35);
  });

  it('draws states that were not asked and territories that are no member states without colour', () => {
    const chart = hemisphereMap({ states: {}, label: 'x' });
    expect(chart.match(/class="out"/g)).toHaveLength(35 + 3);
    expect(chart.match(/class="hatch"/g)).toHaveLength(1);
  });

  it('stripes what is from memory, and sets a prime after its letter', () => {
    const chart = hemisphereMap({ states: { BRA: { ...aMark(4), recalled: true } }, label: 'x' });
    expect(chart).toContain('class="m4r"');
    expect(chart).toContain('>A′</text>');
  });

  it('refuses a state of an invented region, which stands on tiles', () => {
    expect(() => hemisphereMap({ states: { ZZZ: aMark(1) }, label: 'x' })).toThrow('not on the map');
    const tiles = tileMap({ states: [{ ...aMark(1), code: 'ZZZ', row: 1, col: 2 }], label: 'x' });
    expect(tiles).toContain('viewBox="0 0 164 84"');
    expect(tiles.match(/data-state="ZZZ"/g)).toHaveLength(1);
  });

  it('leads the pointer to a state, and leaves the keyboard to the table', () => {
    const chart = hemisphereMap({ states: { CUB: { ...aMark(1), href: '/en/states/cub' } }, label: 'x' });
    expect(chart).toContain('<a href="/en/states/cub" tabindex="-1" aria-label="never counts"><g data-state="CUB">');
  });
});

const PARTS: readonly StripPart[] = [
  { mark: 1, words: 'never counts', n: 7, recalled: 3 },
  { mark: 4, words: 'silent', n: 3, recalled: 0 },
  { mark: 'noans', words: 'nothing on record', n: 25, recalled: 0 },
];

describe('a strip', () => {
  it('is as wide as the states asked, its parts beside each other', () => {
    const widths = [...strip({ parts: PARTS, of: 35, language: 'en' }).matchAll(/<rect [^>]*width="([\d.]+)"/g)];
    expect(widths.map((found) => found[1])).toEqual(['40', '30', '30', '250']);
  });

  it('says each number, and how many are from memory', () => {
    expect(LANGUAGES.map((language) => stripLabel({ parts: PARTS.slice(0, 2), of: 10, language }))).toEqual([
      'Of 10: never counts 7 (3 from memory) and silent 3',
      'De 10: never counts 7 (3 de memoria) y silent 3',
      'De 10: never counts 7 (3 de memória) e silent 3',
      'Sur 10\u00a0: never counts 7 (3 de mémoire) et silent 3',
    ]);
  });

  it('refuses parts that do not add up to the states asked', () => {
    expect(() => strip({ parts: PARTS, of: 34, language: 'en' })).toThrow('add up to 35, not to 34');
    expect(() => strip({ parts: [{ mark: 1, words: 'x', n: 1, recalled: 2 }], of: 1, language: 'en' })).toThrow(
      'memory',
    );
  });

  it('fills the whole, whatever the parts', () => {
    const counts = fc.array(fc.tuple(fc.constantFrom(...MARKS), fc.nat(40), fc.nat(40)), { minLength: 1 });
    fc.assert(
      fc.property(counts, (drawn) => {
        const parts = drawn.map(([mark, a, b]) => ({ mark, words: 'w', n: a + b, recalled: b }));
        const of = parts.reduce((sum, part) => sum + part.n, 0);
        fc.pre(of > 0);
        const chart = strip({ parts, of, language: 'en' });
        const width = [...chart.matchAll(/<rect [^>]*width="([\d.]+)"/g)].reduce(
          (sum, found) => sum + Number(found[1]),
          0,
        );
        expect(Math.abs(width - 350)).toBeLessThan(0.06 * 2 * parts.length);
      }),
    );
  });
});

describe('bars', () => {
  const answer = { words: 'Never counts', letter: 'A', category: 1, n: 7, recalled: 3 } as const;

  it('have their whole beside each number, memory at the end of its own bar', () => {
    const chart = bars({ answers: [answer], silences: [], of: 35, language: 'en' });
    expect(chart).toContain('<rect class="m1g" x="0" width="40" height="16"/><rect class="m1gr" x="40" width="30"');
    expect(chart).toContain('<span class="n">7 of 35<span class="quiet small">, 3 from memory</span></span>');
  });

  it('keep answers above the rule and silences below it', () => {
    const chart = bars({ answers: [answer], silences: [{ sign: 'declined', n: 2 }], of: 35, language: 'pt' });
    expect(chart.indexOf('Never counts')).toBeLessThan(chart.indexOf('nunca se conta como “não”'));
    expect(chart.indexOf('nunca se conta como “não”')).toBeLessThan(chart.indexOf('Preferiu não responder'));
  });

  it('refuse more than the whole', () => {
    expect(() => bars({ answers: [answer], silences: [], of: 6, language: 'en' })).toThrow('7 of 6');
  });
});

describe('bounds', () => {
  const chart = (silent: number): string =>
    bounds({
      done: { words: 'done', n: 7, category: 1 },
      silent: { words: 'silent', n: silent },
      rest: [{ words: 'under way', n: 5 - silent, category: 3 }],
      of: 12,
      language: 'en',
    });

  it('have one square for each state, and a bracket under exactly the silent ones', () => {
    expect(chart(2).match(/<rect /g)).toHaveLength(12);
    expect(chart(2).match(/class="silent"/g)).toHaveLength(2);
    expect(chart(2)).toContain('d="M172.0 27v8M172.0 31H220.0M220.0 27v8"');
  });

  it('say from how many to how many of the whole', () => {
    expect(chart(2)).toContain('aria-label="Of 12: done 7, silent 2 and under way 3. done in 7 to 9 of 12."');
    expect(chart(0)).toContain('>done in 7 of 12</text>');
    expect(chart(0)).not.toContain('class="tick"');
  });
});

describe('windows', () => {
  it('are one for each state, lit, striped or dark, each with its words', () => {
    const chart = windows(
      [
        { state: 'ARG', name: 'Argentina', light: 'lit' },
        { state: 'BLZ', name: 'Belice', light: 'dark' },
      ],
      '1 de 2',
      'es',
    );
    expect(chart).toContain('<rect class="gl" data-state="ARG" x="0" y="1" width="8.5" height="16">');
    expect(chart).toContain('<rect class="wd" data-state="BLZ" x="10"');
    expect(chart).toContain('<title>Belice: nada en el registro</title>');
  });
});

describe('a history', () => {
  const spans = [
    { from: plainDate('2000-01-01'), to: plainDate('2008-04-30'), mark: 'noans', recalled: false, words: 'nada' },
    { from: plainDate('2008-04-30'), to: plainDate('2012-12-27'), mark: 2, recalled: false, words: 'con medios' },
    { from: plainDate('2012-12-27'), to: plainDate('2026-11-24'), mark: 1, recalled: true, words: 'nunca cuenta' },
  ] as const;

  it('fills the line with its spans and says when each began', () => {
    const chart = historyLine({ spans, events: [], label: 'x', language: 'es' });
    const widths = [...chart.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map((found) => Number(found[1]));
    expect(widths).toHaveLength(3);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(704, 0);
    expect(chart).toContain('>30 abr 2008</text>');
    expect(chart).toContain('>27 dic 2012</text>');
    expect(chart).toContain('class="m1gr"');
  });

  it('marks a meeting within it, and leaves out one beyond it', () => {
    const events = [
      { on: plainDate('2014-12-04'), words: 'Cuarta Reunión' },
      { on: plainDate('1999-12-04'), words: 'Antes' },
    ];
    const chart = historyLine({ spans, events, label: 'x', language: 'es' });
    expect(chart).toContain('>Cuarta Reunión</text>');
    expect(chart).not.toContain('Antes');
  });
});
