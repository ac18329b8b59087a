/**
 * What is worth a reader's eye in the answers to one question: speakers who disagree, answers that changed since the
 * meeting before, a value that few gave, law that says yes where practice says no. Never a ranking.
 */
import { canonical } from '../basics/canonical.ts';
import type { Basis } from '../basics/ids.ts';
import type { Catalog } from '../content/catalog.ts';
import type { Question } from '../content/question.ts';
import type { Cube } from '../compare/cube.ts';
import { comparedText, disagree } from '../compare/speakers.ts';
import type { Tally } from '../compare/tally.ts';
import { outlineAnswers, SourceNumbers } from './outline-answers.ts';
import type { Difference, OutlineAnswer, OutlineRow, What } from './outline.ts';

export interface DifferencesOf {
  readonly catalog: Catalog;
  readonly cube: Cube;
  readonly previous: Cube | null;
  readonly question: Question;
  readonly basis: Basis;
  readonly rows: readonly OutlineRow[];
  readonly own: Tally;
  readonly reference: Tally;
}

export function differences(of: DifferencesOf): readonly Difference[] {
  return [...disagreements(of), ...changes(of), ...few('own', of), ...few('reference', of), ...lawWithoutPractice(of)];
}

/** Two speakers gave values for the same part, and the values differ. Silences disagree with nobody. */
function disagreements({ cube, question, basis, rows }: DifferencesOf): Difference[] {
  return rows
    .filter(({ state }) => disagree(cube.answers(state, question.id, basis)))
    .map(({ state }) => ({ kind: 'speakers-disagree', state }));
}

/** Answers that hold now and were otherwise on the first day of the meeting before. */
function changes({ catalog, previous, question, basis, rows }: DifferencesOf): Difference[] {
  if (previous === null) return [];
  const numbers = new SourceNumbers();
  return rows.flatMap(({ state, answers }) => {
    const earlier = new Map(
      outlineAnswers(previous, catalog, state, question.id, basis, numbers).map((answer) => [keyOf(answer), answer]),
    );
    return answers.flatMap((answer): Difference[] => {
      const was = earlier.get(keyOf(answer));
      if (!was || !hasChanged(was.what, answer.what)) return [];
      return [{ kind: 'changed', state, speaker: answer.speaker, before: was.what, after: answer.what }];
    });
  });
}

function keyOf(answer: OutlineAnswer): string {
  return `${answer.speaker ?? `from ${answer.restsOn ?? ''}`}|${answer.part ?? ''}`;
}

/**
 * Are both settled, and do they differ as far as they can be compared? Only what was said or read can change: what Farol
 * did not know before is new to Farol, not to the state. Of two texts people judge.
 */
function hasChanged(before: What, after: What): boolean {
  if (before.kind === 'codes' && after.kind === 'codes') return codesChanged(before.codes, after.codes);
  const [was, is] = [settledText(before), settledText(after)];
  return was !== null && is !== null && was !== is;
}

/** A code that one of the two has not read has not changed. */
function codesChanged(before: Codes, after: Codes): boolean {
  const codes = Object.keys({ ...before, ...after });
  return codes.some((code) => {
    const [was, is] = [before[code], after[code]];
    return was !== is && was !== 'not-established' && is !== 'not-established';
  });
}

type Codes = Extract<What, { kind: 'codes' }>['codes'];

function settledText(what: What): string | null {
  switch (what.kind) {
    case 'value':
      return comparedText(what.value);
    case 'several':
      return canonical(what.values.map(comparedText).toSorted());
    case 'codes':
      return canonical(what.codes);
    case 'silence':
    case 'withdrawn':
    case 'not-established':
    case 'date-not-established':
      return null;
    default:
      return never(what);
  }
}

/** The smallest group, where at most a fifth of those who answered gave that value; of several as small, each. */
function few(by: 'own' | 'reference', of: DifferencesOf): Difference[] {
  const { states, codes } = of[by];
  const given = states.given.length;
  const smallest = Math.min(...codes.map((code) => code.states.length).filter((size) => size > 0));
  if (smallest * 5 > given) return [];
  return codes
    .filter((code) => code.states.length === smallest)
    .map((code) => ({ kind: 'few', by, code: code.code, states: code.states, given }));
}

/** The same speaker says yes of the law and no of practice. Told once, with the question on law. */
function lawWithoutPractice({ cube, question, basis, rows }: DifferencesOf): Difference[] {
  if (basis !== 'law' || question.kind !== 'yes-no') return [];
  return rows.flatMap(({ state, answers }) =>
    answers.flatMap((answer): Difference[] => {
      if (answer.speaker === null || !saysYes(answer.what)) return [];
      const practice = cube
        .answers(state, question.id, 'practice')
        .find((other) => other.speaker === answer.speaker && other.part === answer.part);
      const saysNo = practice?.holding.kind === 'value' && isNo(practice.holding.value);
      return saysNo ? [{ kind: 'law-yes-practice-no', state, speaker: answer.speaker }] : [];
    }),
  );
}

function saysYes(what: What): boolean {
  return what.kind === 'value' && what.value.kind === 'yes-no' && what.value.yes;
}

function isNo(value: { readonly kind: string; readonly yes?: boolean }): boolean {
  return value.kind === 'yes-no' && value.yes === false;
}

function never(what: never): never {
  throw new Error(`not an answer: ${JSON.stringify(what)}`);
}
