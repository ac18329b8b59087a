import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../core/basics/language.ts';
import { m } from './messages.ts';

/** The areas that the compiler reads. */
const AREAS = pathPatterns().map((path) => /messages\/([a-z]+)\.\{locale\}\.json$/.exec(path)?.[1] as string);

function pathPatterns(): readonly string[] {
  const text = readFileSync(new URL('../../project.inlang/settings.json', import.meta.url), 'utf8');
  const settings = JSON.parse(text) as { 'plugin.inlang.messageFormat': { pathPattern: string[] } };
  return settings['plugin.inlang.messageFormat'].pathPattern;
}

/** A plain message, or one with variants (plural), as `@inlang/plugin-message-format` has it. */
type Entry = string | readonly [{ readonly declarations: readonly string[]; readonly match: Record<string, string> }];

function catalogue(area: string, language: Language): Map<string, Entry> {
  const text = readFileSync(new URL(`./messages/${area}.${language}.json`, import.meta.url), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, Entry>));
}

function textsOf(entry: Entry): readonly string[] {
  return typeof entry === 'string' ? [entry] : Object.values(entry[0].match);
}

function paramsOf(entry: Entry): readonly string[] {
  const inputs = typeof entry === 'string' ? [] : entry[0].declarations.filter((d) => d.startsWith('input '));
  const named = textsOf(entry).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] as string));
  return [...new Set([...inputs.map((d) => d.slice('input '.length)), ...named])].sort();
}

/** Every text of an area in one language, with its key. */
function textsIn(area: string, language: Language): readonly { key: string; text: string }[] {
  return [...catalogue(area, language)].flatMap(([key, entry]) => textsOf(entry).map((text) => ({ key, text })));
}

describe.each(AREAS)('the catalogue "%s"', (area) => {
  const english = catalogue(area, 'en');

  it.each(LANGUAGES)('has every key in %s, with the same parameters', (language) => {
    const there = catalogue(area, language);
    expect([...there.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, entry] of english) {
      const theirs = there.get(key) as Entry;
      expect({ key, params: paramsOf(theirs) }).toEqual({ key, params: paramsOf(entry) });
    }
  });

  it.each(LANGUAGES)('has in %s no empty text, no text that is its own key, no stray space at an end', (language) => {
    const faulty = textsIn(area, language).filter(({ key, text }) => text.trim() !== text || !text || text === key);
    expect(faulty).toEqual([]);
  });

  it('has flat keys that begin with the name of the area', () => {
    expect([...english.keys()].filter((key) => !new RegExp(`^${area}_[a-z0-9_]+$`).test(key))).toEqual([]);
  });

  it('puts in French a no-break space before ; : ? ! and inside « »', () => {
    const bad = /[^\u00a0\u202f¡¿?!](?:[;?!]|:(?!\/\/|\d))|«[^\u00a0\u202f]|[^\u00a0\u202f]»/u;
    expect(textsIn(area, 'fr').filter(({ text }) => bad.test(withoutCode(text)))).toEqual([]);
  });

  it('opens in Spanish each question with ¿', () => {
    const faulty = textsIn(area, 'es').filter(({ text }) => count(text, '?') !== count(text, '¿'));
    expect(faulty.filter(({ text }) => !/[a-z/]\?[a-z]/.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)('has in %s typographic quotation marks and apostrophes', (language) => {
    expect(textsIn(area, language).filter(({ text }) => /["']/.test(withoutCode(text)))).toEqual([]);
  });
});

/** Without what the reader types as it stands (`farol load`, an address, a header of a file). */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, '').replace(/https?:\S+/g, '');
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

it('says a compiled message in each of the four languages', () => {
  const said = LANGUAGES.map((locale) => m.values_n_of_m({ n: 7, m: 35 }, { locale }));
  expect(said).toEqual(['7 of 35', '7 de 35', '7 de 35', '7 sur 35']);
});
