/** The shape of the counting cases, to Farol's own and back. */
import type { ChosenSilence, Figure } from '../../src/core/content/value.ts';
import type { AnswerClass } from '../../src/core/compare/classes.ts';
import { derivableCells } from '../../src/core/compare/derivable.ts';
import { distribution, type CountInput, type Distribution, type Readers } from '../../src/core/compare/distribution.ts';
import { breakdownCells, withTotals, type CellPlace, type PersonTable } from '../../src/core/compare/person-table.ts';
import { shareOf, type Fraction } from '../../src/core/compare/share.ts';
import { sumFigures } from '../../src/core/compare/sum.ts';
import { suppress } from '../../src/core/compare/suppress.ts';
import type { Audience } from '../../src/core/record/audience.ts';
import type { Case } from '../cases/cases.ts';

export interface ToldAnswer {
  readonly state: string;
  readonly seenBy: Audience;
  readonly speaker?: string;
  readonly value?: string | readonly string[];
  readonly silence?: ChosenSilence;
  readonly withdrawn?: true;
  readonly dateNotEstablished?: true;
}

export interface DistributionCase {
  readonly kind: 'distribution';
  readonly audience: Readers;
  readonly asked: readonly string[];
  readonly notAsked?: readonly { readonly state: string; readonly reason: string }[];
  readonly codes: readonly string[];
  readonly answers: readonly ToldAnswer[];
  readonly share?: string;
}

export interface ToldFigure {
  readonly state: string;
  readonly value?: number;
  readonly silence?: string;
  readonly unit?: string | null;
  readonly definition?: string | null;
  readonly population?: string | null;
  readonly period?: { readonly from: string; readonly to: string } | null;
}

export interface SumCase {
  readonly kind: 'sum';
  readonly asked: number;
  readonly figures: readonly ToldFigure[];
}

export interface SuppressCase {
  readonly kind: 'suppress';
  readonly audience: Readers;
  readonly unit?: string;
  readonly table: PersonTable;
}

export interface DeriveCase {
  readonly kind: 'derive';
  readonly table: PersonTable;
  readonly hidden: readonly [string, string][];
}

export type CountCase = Case & { readonly expect: Record<string, unknown> } & (
    DistributionCase | SumCase | SuppressCase | DeriveCase
  );

/** What Farol answers, in the words of the cases. */
export function answerCount(asked: DistributionCase | SumCase | SuppressCase | DeriveCase): Record<string, unknown> {
  switch (asked.kind) {
    case 'distribution': {
      const counted = distribution(countInput(asked));
      return counted.kind === 'refused' ? { refused: counted.because } : inCaseWords(counted, asked.share);
    }
    case 'sum': {
      const { kind, ...rest } = sumFigures(asked.figures.map(figureOf), asked.asked);
      return kind === 'refused' && 'because' in rest ? { refused: rest.because } : rest;
    }
    case 'suppress': {
      const { primary, hidden } = suppress({ unit: 'persons', ...asked });
      if (hidden === 'whole-table') {
        const hiddenCount = breakdownCells(withTotals(asked.table)).length;
        return { primary: primary.map(pairOf), hidden, hiddenCount };
      }
      return { primary: primary.map(pairOf), hidden: hidden.map(pairOf), hiddenCount: hidden.length };
    }
    case 'derive':
      return { derivable: derivableCells(asked.table, asked.hidden.map(placeOfPair)).map(pairOf) };
  }
}

function countInput(told: DistributionCase): CountInput {
  const { audience, asked, notAsked = [], codes } = told;
  const answers = told.answers.map(({ state, seenBy, speaker, ...answer }) => ({
    state,
    seenBy,
    speaker: speaker === undefined ? `state:${state}` : `${speaker}:light`,
    said: classOfTold(answer),
  }));
  return { audience, asked, notAsked, codes, answers };
}

function classOfTold(answer: Omit<ToldAnswer, 'state' | 'seenBy' | 'speaker'>): AnswerClass {
  if (answer.withdrawn) return { name: 'nothing', codes: [] };
  if (answer.dateNotEstablished) return { name: 'date-not-established', codes: [] };
  if (answer.silence) return { name: answer.silence, codes: [] };
  return { name: 'given', codes: [answer.value ?? []].flat() };
}

function inCaseWords(counted: Distribution, share: string | undefined): Record<string, unknown> {
  const { asked, given, values, silence, unseen, dateNotEstablished, desk, notAsked, answeredThoughNotAsked } = counted;
  return {
    asked,
    given,
    values,
    silence: { ...silence, [unseen.called]: unseen.states },
    dateNotEstablished,
    ...(desk && {
      desk: {
        'not-answered': desk.notAnswered,
        'not-submitted': desk.notSubmitted,
        'not-released': desk.notReleased,
      },
    }),
    notAsked,
    answeredThoughNotAsked,
    ...(share !== undefined && { share: shareInWords(counted, share) }),
  };
}

function shareInWords(counted: Distribution, code: string): Record<string, unknown> {
  const { of, ofAsked, ofGiven, min, max } = shareOf(counted, code);
  const written = ({ part, whole }: Fraction) => `${part}/${whole}`;
  return {
    of,
    ofAsked: written(ofAsked),
    ofGiven: ofGiven && written(ofGiven),
    min: written(min),
    max: written(max),
  };
}

function figureOf(told: ToldFigure): { state: string; figure: Figure | null } {
  if (told.value === undefined) return { state: told.state, figure: null };
  const { period, population } = told;
  const figure: Figure = {
    amount: told.value,
    unit: told.unit ?? null,
    definition: told.definition ?? null,
    population: population == null ? null : [population],
    period:
      period == null ? null : { from: { precision: 'day', at: period.from }, to: { precision: 'day', at: period.to } },
  };
  return { state: told.state, figure };
}

function pairOf(place: CellPlace): readonly [string, string] {
  return [place.row ?? 'total', place.column ?? 'total'];
}

function placeOfPair([row, column]: readonly [string, string]): CellPlace {
  return { row: row === 'total' ? null : row, column: column === 'total' ? null : column };
}
