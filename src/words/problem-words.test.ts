import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../core/basics/language.ts';
import { problem } from '../core/basics/problem.ts';
import { problemSentence, sayProblem } from './problem-words.ts';

describe('a problem in words', () => {
  const noSuchDay = problem(['states.yaml', 'entries', 2, 'membership'], 'no-such-day', {
    text: '2014-02-30',
    file: 'states.yaml',
    line: 12,
    column: 7,
  });

  it('names the file, the line, the column, the field and the fault, in each language', () => {
    expect(LANGUAGES.map((language) => sayProblem(noSuchDay, language))).toEqual([
      'states.yaml, line 12, column 7, entries.2.membership: 2014-02-30 is a day that does not exist.',
      'states.yaml, línea 12, columna 7, entries.2.membership: El 2014-02-30 es un día que no existe.',
      'states.yaml, linha 12, coluna 7, entries.2.membership: 2014-02-30 é um dia que não existe.',
      'states.yaml, ligne 12, colonne 7, entries.2.membership\u00a0: Le 2014-02-30 est un jour qui n’existe pas.',
    ]);
  });

  it('names the setting where there is no file', () => {
    expect(sayProblem(problem(['PORT'], 'bad-port', { text: 'x' }), 'en')).toBe(
      'PORT: “x” is not a port. A port is a whole number from 0 to 65535.',
    );
  });

  it('says in words what sort of thing was expected, and leaves the kinds of answers as the file writes them', () => {
    expect(problemSentence(problem([], 'wrong-type', { expected: 'array' }), 'es')).toBe('Esto debe ser una lista.');
    const kinds = { question: 'child-age', expected: 'number', given: 'text' };
    expect(problemSentence(problem([], 'wrong-kind', kinds), 'en')).toBe(
      'child-age asks for an answer of the kind “number”; this is “text”.',
    );
  });

  it('offers what is near to an unknown code, where anything is', () => {
    const code = 'forced-labor';
    expect(problemSentence(problem([], 'unknown-code', { code, list: 'purpose' }), 'en')).toBe(
      '“forced-labor” is not a code of the list purpose.',
    );
    expect(problemSentence(problem([], 'unknown-code', { code, near: 'forced-labour' }), 'en')).toBe(
      '“forced-labor” is not a known code. Near to it: forced-labour.',
    );
    expect(problemSentence(problem([], 'unknown-code', { code, near: '' }), 'en')).toBe(
      '“forced-labor” is not a known code.',
    );
  });

  it('still says something of a code that has no sentence', () => {
    expect(problemSentence(problem([], 'something-new'), 'pt')).toBe('Há um erro aqui (something-new).');
  });
});

describe('the sentences', () => {
  const known = new Set(Object.keys(JSON.parse(readFileSync('src/words/messages/problems.en.json', 'utf8')) as object));

  it('are there for every code that the core and the use cases name', () => {
    const codes = ['src/core', 'src/app'].flatMap(sources).flatMap(codesIn);
    const silent = [...new Set(codes)].filter((code) => !known.has(`problems_${code.replaceAll('-', '_')}`));
    expect(codes.length).toBeGreaterThan(60);
    expect(silent).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'));
}

/** The codes of two words and more in `problem(path, 'code'`, in a schema's messages and in its formats. */
function codesIn(source: string): string[] {
  const named = source.matchAll(/problem\([^;]*?,\s*'([a-z]+(?:-[a-z0-9]+)+)'/g);
  const messages = source.matchAll(/(?:message: |\$\/, |min\(1, )'([a-z]+(?:-[a-z]+)+)'/g);
  return [...named, ...messages].map((found) => found[1] as string);
}
