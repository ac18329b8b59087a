/**
 * The derived answers to a question about a state: one for each speaker who told of the offences, measures, mechanisms
 * or agreements that it follows from. A state of which nothing is encoded has none: that is never 'no'.
 */
import { canonical } from '../../basics/canonical.ts';
import type { Basis, Speaker, StateCode } from '../../basics/ids.ts';
import type { Catalog } from '../../content/catalog.ts';
import type { Statement } from '../../record/statement.ts';
import type { Cube } from '../cube.ts';
import type { DerivedAnswer, DerivedResult } from '../derived.ts';
import { DERIVATIONS, type Derivation } from './derivations.ts';
import { heard, partsAsRead, statementsOf, type Heard, type Part } from './heard.ts';

/** Is the question answered from encoded offences, measures, mechanisms or agreements, on this basis? */
export function isDerived(question: string, basis: Basis): boolean {
  return DERIVATIONS[question]?.bases[basis] !== undefined;
}

/** A cube and a catalog never change, so what follows from them is worked out once, when it is first asked for. */
const worked = new WeakMap<Cube, WeakMap<Catalog, Map<string, readonly DerivedAnswer[]>>>();

/** In the order of speakers; empty where the question is not derived, or nothing that it follows from is told. */
export function derivedAnswers(
  cube: Cube,
  catalog: Catalog,
  state: StateCode,
  question: string,
  basis: Basis,
): readonly DerivedAnswer[] {
  if (!isDerived(question, basis)) return NONE;
  const byCatalog = worked.get(cube) ?? new WeakMap<Catalog, Map<string, readonly DerivedAnswer[]>>();
  const answers = byCatalog.get(catalog) ?? new Map<string, readonly DerivedAnswer[]>();
  worked.set(cube, byCatalog.set(catalog, answers));
  const key = `${question} ${basis} ${state}`;
  const found = answers.get(key) ?? derive(cube, catalog, state, question, basis);
  answers.set(key, found);
  return found;
}

const NONE: readonly DerivedAnswer[] = [];

/** Empty where the question is not derived, or nothing that it follows from is told. */
function derive(
  cube: Cube,
  catalog: Catalog,
  state: StateCode,
  question: string,
  basis: Basis,
): readonly DerivedAnswer[] {
  const derivation = DERIVATIONS[question];
  const restsOn = derivation?.bases[basis];
  if (!derivation || !restsOn) return [];
  const witness = derivation.onlyWith?.[basis];
  return heard(cube, state, derivation.from, restsOn, derivation.usable).flatMap((told) => {
    const parts = witness ? borneOut(told, cube, state, witness, basis) : told.parts;
    const result = derivation.derive(parts, { catalog, onlyRead: false });
    if (!result) return [];
    const recalled = restsOnRecalled(derivation, result, parts, cube, catalog);
    return [{ state, question, basis, result, from: contributing(derivation, parts, catalog), recalled }];
  });
}

/** Would the answer be another if what is told from memory had not been read? */
function restsOnRecalled(
  derivation: Derivation,
  result: DerivedResult,
  parts: readonly Part[],
  cube: Cube,
  catalog: Catalog,
): boolean {
  const onlyRead = derivation.derive(partsAsRead(parts, cube), { catalog, onlyRead: true });
  return onlyRead === undefined || textOf(onlyRead) !== textOf(result);
}

function textOf(result: DerivedResult): string {
  if (result.kind !== 'several') return canonical(result);
  return canonical(result.values.map(({ value, from }) => ({ value, from: from.id })));
}

/** The statements that say something on the question, the last recorded first; offences all do, if only by not saying. */
function contributing(derivation: Derivation, parts: readonly Part[], catalog: Catalog): readonly Statement[] {
  return statementsOf(parts).filter(
    (statement) => derivation.derive([[statement]], { catalog, onlyRead: false }) !== undefined,
  );
}

/** The parts of which the same speaker also answers the witness question. */
function borneOut(told: Heard, cube: Cube, state: StateCode, witness: string, basis: Basis): readonly Part[] {
  const speaks = (speaker: Speaker, part: string | null) =>
    cube
      .answers(state, witness, basis)
      .some((answer) => answer.speaker === speaker && answer.part === part && answer.holding.kind === 'value');
  return told.parts.filter((part) => part.some((statement) => statement && speaks(told.speaker, statement.part)));
}
