/**
 * Contrasts between laws that are known from the texts, and must come out of the encoded definitions by themselves. The
 * definitions are those of the content folder, compiled from public sources; each test names the articles.
 */
import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../../src/app/content-files/read-content-folder.ts';
import { plainDate } from '../../src/core/basics/plain-date.ts';
import { foldCube } from '../../src/core/compare/fold.ts';
import { applyState, type Element, type StateFinding } from '../../src/core/compare/law/apply.ts';
import { differ } from '../../src/core/compare/law/differ.ts';
import { offencesHeld } from '../../src/core/compare/law/encoded-offence.ts';
import type { Facts } from '../../src/core/compare/law/facts.ts';
import { wholeSpace } from '../../src/core/compare/law/space.ts';
import { stateMinimum } from '../../src/core/compare/law/state-minimum.ts';
import { termsOf } from '../../src/core/compare/law/terms.ts';
import { catalogOf } from '../../src/core/content/catalog.ts';
import { PUBLIC } from '../../src/core/record/audience.ts';
import type { Statement } from '../../src/core/record/statement.ts';

const content = await readContentFolder(new URL('../../content', import.meta.url).pathname);
if (!content.ok) throw new Error(`the content folder has ${content.problems.length} faults`);
const terms = termsOf(catalogOf(content.value.items));
const statements: readonly Statement[] = content.value.statements
  .filter(({ question }) => question === 'trafficking-offences')
  .map((statement, at) => ({ ...statement, sequence: at + 1, recordedAt: '2026-11-24T00:00:00.000Z' }));

function offences(state: string, on: string) {
  const cube = foldCube({ viewer: PUBLIC, on: plainDate(on), sequence: statements.length }, statements);
  return offencesHeld(cube, state, 'reference:compiled', terms);
}

const aCase: Facts = {
  acts: ['recruit'],
  means: [],
  purposes: ['forced-labour'],
  age: 30,
  consent: 'given',
  movement: 'internal',
};

function run(state: string, on: string, facts: Partial<Facts>): StateFinding {
  return applyState(offences(state, on), { ...aCase, ...facts }, terms);
}

/** What each offence says of one element, by id. */
function says(finding: StateFinding, element: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(finding.offences.map(({ id, elements }) => [id, elements[element]]));
}

describe('Argentina, before and after Law 26.842 (Criminal Code, arts. 145 bis, 145 ter)', () => {
  it('asked for means against an adult; since then they only aggravate, and consent never counts', () => {
    const before = run('ARG', '2012-06-01', {});
    expect([before.answer, before.offences[0]!.deciding]).toEqual(['no', ['means']]);
    const after = run('ARG', '2013-06-01', {});
    expect([says(after, 'means'), says(after, 'consent')]).toEqual([
      { 'arg-trafficking': 'yes' },
      { 'arg-trafficking': 'yes' },
    ]);
    // Neither text was read on movement; both name recruiting, which needs none.
    expect([after.answer, after.offences[0]!.deciding]).toEqual(['yes', ['every']]);
  });

  it('parts from itself on adults against whom no means was used', () => {
    const [before, after] = [offences('ARG', '2012-06-01'), offences('ARG', '2013-06-01')];
    const { partings } = differ(before, after, wholeSpace(terms, [...before, ...after]), terms);
    const boxes = partings.find(({ a, b }) => a === 'no' && b === 'yes')!.boxes;
    const labour = boxes.find((box) => box.means.includes('none-used') && box.purpose.includes('forced-labour'))!;
    expect([labour.age, labour.consent]).toEqual([[30], ['none', 'given']]);
  });
});

describe('Brazil, before and after Law 13.344 (Penal Code, arts. 231 and 231-A; art. 149-A)', () => {
  it('punished no trafficking for forced labour at the time of the Brasilia meeting, and does since', () => {
    const moved = { acts: ['transport'], means: ['force'], movement: 'cross-border' as const };
    const before = run('BRA', '2014-12-04', moved);
    expect([before.answer, says(before, 'purpose')]).toEqual(['no', { 'bra-trafficking': 'no', 'bra-231a': 'no' }]);
    // Art. 149-A says nothing of consent: what it makes of a consent that was given is open.
    const since = run('BRA', '2017-06-01', { ...moved, means: ['fraud'], consent: 'none' });
    const agreed = run('BRA', '2017-06-01', { ...moved, means: ['fraud'] });
    expect([since.answer, agreed.answer, agreed.offences[0]!.deciding]).toEqual(['yes', 'open', ['consent']]);
  });

  it('asked for a border to be crossed in art. 231, and for movement within the country in art. 231-A', () => {
    const sexual = { acts: ['transport'], purposes: ['other-sexual-exploitation'] };
    const by = (movement: Facts['movement']) => says(run('BRA', '2014-12-04', { ...sexual, movement }), 'movement');
    expect(by('cross-border')).toEqual({ 'bra-trafficking': 'yes', 'bra-231a': 'no' });
    expect(by('internal')).toEqual({ 'bra-trafficking': 'no', 'bra-231a': 'yes' });
    expect(by('none')).toEqual({ 'bra-trafficking': 'no', 'bra-231a': 'no' });
  });
});

describe('lists, borders, children', () => {
  it('a form that an open list does not name is open, and one that a closed list does not name is no', () => {
    const crime = { purposes: ['forced-criminality'] };
    // Colombia, Law 985, art. 3: an open list. Costa Rica, Penal Code, art. 172: a closed one.
    expect(says(run('COL', '2024-12-01', crime), 'purpose')).toEqual({ 'col-trafficking': 'open' });
    expect(says(run('CRI', '2024-12-01', crime), 'purpose')).toEqual({ 'cri-trafficking': 'no' });
  });

  it('Chile’s art. 411 ter needs a border to be crossed; art. 411 quater names recruiting, which needs no movement', () => {
    const inside = run('CHL', '2014-12-04', { acts: ['harbour'], means: ['coercion'], movement: 'internal' });
    expect(says(inside, 'movement')).toEqual({ 'chl-411-ter': 'no', 'chl-trafficking': 'yes' });
    expect(says(inside, 'purpose')).toEqual({ 'chl-411-ter': 'no', 'chl-trafficking': 'yes' });
  });

  it('the United States drops the means for children for commercial sex, and for nothing else (18 U.S.C. 1591)', () => {
    const child = { age: 15, acts: ['recruit'] };
    expect(says(run('USA', '2014-12-04', { ...child, purposes: ['sexual-commerce'] }), 'means')).toEqual({
      'usa-trafficking': 'yes',
    });
    expect(says(run('USA', '2014-12-04', child), 'means')).toEqual({ 'usa-trafficking': 'no' });
    const { elements } = stateMinimum(offences('USA', '2014-12-04'), terms);
    expect([elements.children.result, elements.children.recalled]).toEqual(['short', true]);
  });

  it('22 U.S.C. 7102 defines trafficking for policy and services: nobody is punished under it', () => {
    expect(offences('USA', '2014-12-04').map(({ id }) => id)).toEqual(['usa-trafficking']);
  });
});

describe('a day within an uncertain date', () => {
  it('leaves the answer not established: the first day of Bolivia’s Law 263 was not read', () => {
    const finding = run('BOL', '2014-12-04', { means: ['coercion'] });
    expect([finding.answer, says(finding, 'in-force')]).toEqual([
      'not-established',
      { 'bol-trafficking': 'not-established' },
    ]);
    expect(run('BOL', '2012-07-30', { means: ['coercion'] }).offences).toEqual([]);
  });
});

describe('a state of which no offence is encoded', () => {
  it('is not established, never no', () => {
    expect(run('SUR', '2014-12-04', {})).toEqual({
      answer: 'not-established',
      decidedBy: [],
      causes: ['unread'],
      offences: [],
      restsOnRecalled: false,
    });
  });
});
