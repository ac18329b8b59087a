/** Invented measures of assistance and protection: what there is for victims, for whom, by law or in practice. */
import { ForWhom, Layer, type Measure } from '../../core/content/measure.ts';
import type { NewStatement } from '../../core/record/statement.ts';
import { partOf } from './laws.ts';
import { periodOf } from './periods.ts';
import { randomFor } from './random.ts';
import { cite, lawName, statementOf, valued, type Teller } from './teller.ts';
import { said } from './values.ts';

/** Of the kinds of measure a speaker tells so many at one meeting; what it told before is not among them. */
export function measureStatements(teller: Teller, told: ReadonlySet<string>, count: number): readonly NewStatement[] {
  const { catalog, speaker, state, cycle } = teller;
  const random = randomFor('measures', speaker, state.code, cycle.year);
  const kinds = (catalog.codeLists.get('measure-kind')?.codes ?? []).filter(
    ({ id }) => id !== 'other' && !told.has(partOf(state, id)),
  );
  return random.sample(kinds, count).map(({ id }) => measureStatement(teller, id));
}

function measureStatement(teller: Teller, kind: string): NewStatement {
  const { catalog, speaker, state, cycle, language, words } = teller;
  const random = randomFor('measure', speaker, state.code, kind, cycle.year);
  const layer = random.pick(Layer.options);
  const isLaw = layer !== 'practice';
  const codes = (list: string): readonly string[] =>
    (catalog.codeLists.get(list)?.codes ?? []).filter(({ id }) => id !== 'other' && id !== 'none').map(({ id }) => id);
  const measure: Measure = {
    measure: kind,
    layer,
    forWhom: [...random.sample(ForWhom.options, random.int(1, 3))],
    groups: [...random.sample(codes('group'), random.int(0, 3))],
    condition: random.chance(0.25) ? null : random.chance(0.4) ? 'none' : random.pick(codes('condition')),
    legalBasis: isLaw ? lawName(teller, random.int(1, 60)) : null,
    body: random.chance(0.7) ? words.ministry : null,
    statement: said(teller, words.measures, random),
    ...(random.chance(0.15) ? { note: { language, text: random.pick(words.notes) } } : {}),
  };
  const paper = `${state.code.toLowerCase()}/${isLaw ? 'gazette' : 'lantern-office'}`;
  const isRecalled = speaker.startsWith('reference:') && random.chance(0.3);
  return statementOf(teller, {
    question: 'protection-measures',
    basis: isLaw ? 'law' : 'practice',
    part: partOf(state, kind),
    content: valued({ kind: 'measure', measure }),
    period: periodOf(random, cycle),
    sources: [cite(catalog, paper)],
    confidence: isRecalled ? 'recalled' : 'sourced',
    fieldConfidence: !isRecalled && random.chance(0.1) ? { 'measure.body': 'recalled' } : {},
  });
}
