/** Does a statement refer only to what is there, and does what it says fit the question? Imports ask the same. */
import { problem, type Problem } from '../../core/basics/problem.ts';
import { speakerKind } from '../../core/basics/ids.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { valueFits } from '../../core/content/fits.ts';
import { basesOf, type Question } from '../../core/content/question.ts';
import { citationFaults } from '../../core/content/catalog-lookups.ts';
import type { NewStatement } from '../../core/record/statement.ts';

/** What else is said in the same load or stands in the record: the parts named, and the ids of statements. */
export interface SaidElsewhere {
  readonly parts: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
}

/** Every fault of the statement, with paths inside it. */
export function statementFaults(statement: NewStatement, catalog: Catalog, known: SaidElsewhere): Problem[] {
  const question = catalog.questions.get(statement.question);
  return [
    ...(catalog.states.has(statement.state) ? [] : [problem(['state'], 'unknown-state', { state: statement.state })]),
    ...speakerFaults(statement, catalog),
    ...citationFaults(statement.sources, catalog, ['sources']),
    ...correctsFaults(statement, known),
    ...(question
      ? questionFaults(statement, question, catalog, known)
      : [problem(['question'], 'unknown-question', { question: statement.question })]),
  ];
}

/** One text for a part of a kind of a state, as `SaidElsewhere.parts` holds it. */
export function partText(state: string, kind: string, part: string): string {
  return `${state} ${kind} ${part}`;
}

/** The parts that statements name: by their own part, or by a row of a table that defines them. */
export function partsNamed(statements: readonly NewStatement[], catalog: Catalog): ReadonlySet<string> {
  return new Set(
    statements.flatMap(({ question, state, part, content }) => {
      const kind = catalog.questions.get(question)?.defines;
      if (kind === undefined) return [];
      const table = content.kind === 'value' && content.value.kind === 'table' ? content.value : undefined;
      const rows = table?.rows.map((row) => row.row) ?? [];
      return [...(part === null ? [] : [part]), ...rows].map((name) => partText(state, kind, name));
    }),
  );
}

function speakerFaults({ speaker, state }: NewStatement, catalog: Catalog): Problem[] {
  const kind = speakerKind(speaker);
  switch (kind) {
    case 'state':
      return catalog.states.has(speaker.slice('state:'.length))
        ? []
        : [problem(['speaker'], 'unknown-speaker', { speaker, state })];
    case 'secretariat':
      return [];
    case 'civil-society':
    case 'reference':
      return catalog.speakers.has(speaker) ? [] : [problem(['speaker'], 'unknown-speaker', { speaker, state })];
    default:
      return never(kind);
  }
}

function correctsFaults({ id, corrects }: NewStatement, known: SaidElsewhere): Problem[] {
  if (corrects === null || (corrects !== id && known.statements.has(corrects))) return [];
  return [problem(['corrects'], 'unknown-statement', { statement: corrects })];
}

function questionFaults(
  statement: NewStatement,
  question: Question,
  catalog: Catalog,
  known: SaidElsewhere,
): Problem[] {
  const { basis, content } = statement;
  const faults = partFaults(statement, question, catalog, known);
  if (!basisFits(statement, question)) faults.push(problem(['basis'], 'wrong-basis', { basis, question: question.id }));
  if (content.kind !== 'value') return faults;
  const inside = valueFits(question, content.value, catalog);
  return [...faults, ...inside.map((p) => ({ ...p, path: ['content', 'value', ...p.path] }))];
}

/** A measure takes its basis from its layer: practice is practice; what a law, a policy or a court says is law. */
function basisFits({ basis, content }: NewStatement, question: Question): boolean {
  if (content.kind === 'value' && content.value.kind === 'measure') {
    return basis === (content.value.measure.layer === 'practice' ? 'practice' : 'law');
  }
  return question.kind === 'measure' || basesOf(question).includes(basis);
}

function partFaults(
  { state, part }: NewStatement,
  question: Question,
  catalog: Catalog,
  known: SaidElsewhere,
): Problem[] {
  const { per, defines, kind } = question;
  if (per === undefined && defines === undefined) {
    return part === null ? [] : [problem(['part'], 'part-not-asked', { part, question: question.id })];
  }
  // A table that defines parts names them by its rows, so it needs no part of its own.
  if (part === null) {
    return kind === 'table' && defines !== undefined ? [] : [problem(['part'], 'no-part', { question: question.id })];
  }
  if (per === undefined) return [];
  const there = per === 'instrument' ? catalog.instruments.has(part) : known.parts.has(partText(state, per, part));
  return there ? [] : [problem(['part'], 'unknown-part', { part, kind: per })];
}

function never(value: never): never {
  throw new Error(`not a kind of speaker: ${String(value)}`);
}
