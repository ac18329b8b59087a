import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMeeting, aQuestionnaire, aRegion, aState, FIVE } from '../../../test/builders/region.ts';
import { aStatement, code, days, given, NO, silent, YES } from '../../../test/builders/statement.ts';
import type { PlainDate } from '../basics/plain-date.ts';
import type { Catalog } from '../content/catalog.ts';
import { getFrom } from '../content/catalog.ts';
import { foldCube } from '../compare/fold.ts';
import type { Viewer } from '../record/audience.ts';
import type { Statement } from '../record/statement.ts';
import { firstDay, makeOutline, meetingBefore, outlineText, questionnaireOf } from './make-outline.ts';
import type { Outline } from './outline.ts';

const NOW = '2014-12-04' as PlainDate;

function outlineOf(
  statements: readonly Statement[],
  catalog: Catalog = aRegion(),
  audience: Outline['audience'] = 'public',
): Outline {
  const viewer: Viewer = { kind: audience };
  const cubeOn = (on: PlainDate) => foldCube({ viewer, on, sequence: 100 }, statements);
  return makeOutline(catalog, {
    kind: 'real',
    questionnaire: getFrom(catalog.questionnaires, 'asked-4', 'questionnaire'),
    meeting: getFrom(catalog.meetings, 'm-4', 'meeting'),
    known: { sequence: 100, day: '2015-01-31' as PlainDate },
    audience,
    cube: cubeOn(NOW),
    previous: { meeting: getFrom(catalog.meetings, 'm-3', 'meeting'), cube: cubeOn('2012-10-15' as PlainDate) },
  });
}

const book = { speaker: 'reference:book' } as const;

/** Answers of several speakers, a change, a disagreement, a silence, and sources cited in a telling order. */
const STATEMENTS: readonly Statement[] = [
  aStatement({
    sequence: 1,
    state: 'BBB',
    question: 'office',
    content: given(YES),
    sources: [{ source: 'paper', place: 'p. 3' }],
  }),
  aStatement({
    sequence: 2,
    state: 'AAA',
    question: 'rule',
    content: given(code('a')),
    period: days('2008-01-01', '2013-01-01'),
  }),
  aStatement({ sequence: 3, state: 'AAA', question: 'rule', content: given(code('b')), period: days('2013-01-01') }),
  aStatement({
    ...book,
    sequence: 4,
    state: 'AAA',
    question: 'rule',
    content: given(code('a')),
    sources: [{ source: 'gazette' }, { source: 'paper' }],
  }),
  aStatement({ sequence: 5, state: 'CCC', question: 'office', basis: 'practice', content: silent('declined') }),
  aStatement({
    ...book,
    sequence: 6,
    state: 'BBB',
    question: 'office',
    basis: 'practice',
    content: given(NO),
    sources: [{ source: 'gazette' }],
  }),
];

const questionsOf = ({ topics }: Outline) =>
  topics.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions));

describe('the outline of a report', () => {
  it('has a section for each guiding question, then what was asked of the topic as a whole, law before practice', () => {
    const [topic] = outlineOf(STATEMENTS).topics;
    expect(
      topic?.sections.map(({ guiding, questions }) => [guiding, questions.map((q) => `${q.question} ${q.basis}`)]),
    ).toEqual([
      ['1.1', ['office law', 'office practice', 'rule law']],
      ['1.2', ['forms law', 'staff practice']],
      ['1', ['story practice']],
    ]);
  });

  it('tells the states’ own answers apart from what sources say, in each of the states asked', () => {
    const rule = questionsOf(outlineOf(STATEMENTS)).find(({ question }) => question === 'rule');
    expect([rule?.own.asked, rule?.own.states.given, rule?.own.states.nothing]).toEqual([
      5,
      ['AAA'],
      ['BBB', 'CCC', 'DDD', 'EEE'],
    ]);
    expect(rule?.reference.states.given).toEqual(['AAA']);
    expect(rule?.rows.map(({ state, answers }) => [state, answers.map(({ speaker }) => speaker)])).toEqual([
      ['AAA', ['state:AAA', 'reference:book']],
    ]);
    expect(rule?.differences.map(({ kind }) => kind)).toEqual(['speakers-disagree', 'changed']);
  });

  it('numbers sources in the order in which they are first mentioned, each once', () => {
    const outline = outlineOf(STATEMENTS);
    expect(outline.sources).toEqual(['paper', 'gazette']);
    const cited = questionsOf(outline).flatMap(({ rows }) =>
      rows.flatMap(({ answers }) => answers.map((a) => a.sources)),
    );
    expect(cited).toEqual([
      [{ number: 1, place: 'p. 3' }],
      [{ number: 2, place: null }],
      [],
      [],
      [
        { number: 2, place: null },
        { number: 1, place: null },
      ],
    ]);
  });

  it('has a page for every state, asked or not, heard or not, and no question is missing from any', () => {
    const catalog = aRegion({
      meetings: [aMeeting(3, '2012-10-15'), aMeeting(4, '2014-12-04', { asked: ['AAA', 'BBB'] })],
    });
    const { states } = outlineOf(STATEMENTS, catalog);
    expect(states.map(({ state, asked }) => [state, asked])).toEqual([
      ['AAA', true],
      ['BBB', true],
      ['CCC', false],
      ['DDD', false],
      ['EEE', false],
    ]);
    expect(states.map(({ answers, nothingOn }) => [answers.length, nothingOn.length])).toEqual([
      [1, 5],
      [2, 4],
      [1, 5],
      [0, 6],
      [0, 6],
    ]);
  });

  it('tells what was said of a state that was not asked, and counts it nowhere', () => {
    const catalog = aRegion({ meetings: [aMeeting(3, '2012-10-15'), aMeeting(4, '2014-12-04', { asked: ['AAA'] })] });
    const office = questionsOf(outlineOf(STATEMENTS, catalog)).find(({ question }) => question === 'office');
    expect([office?.own.asked, office?.own.states.given, office?.own.states.nothing]).toEqual([1, [], ['AAA']]);
    expect(office?.rows.map(({ state }) => state)).toEqual(['BBB']);
  });

  it('shows each circle what it may see, and nothing narrower', () => {
    const audiences = ['state', 'secretariat', 'member-states', 'public'] as const;
    const secret = audiences.map((audience, n) =>
      aStatement({
        sequence: n + 1,
        state: FIVE[n]!,
        question: 'story',
        basis: 'practice',
        audience,
        content: given({ kind: 'text', text: { language: 'en', text: `meant for ${audience}` } }),
        sources: [{ source: n < 3 ? 'gazette' : 'paper' }],
        note: { language: 'en', text: `note for ${audience}` },
      }),
    );
    const seen = (audience: Outline['audience']) => {
      const text = outlineText(outlineOf(secret, aRegion(), audience));
      return audiences.filter((one) => text.includes(`meant for ${one}`) || text.includes(`note for ${one}`));
    };
    expect(seen('public')).toEqual(['public']);
    expect(seen('member-states')).toEqual(['member-states', 'public']);
    expect(seen('secretariat')).toEqual(['secretariat', 'member-states', 'public']);
    expect(outlineOf(secret).sources).toEqual(['paper']);
  });

  it('is the same for the same record, in whatever order statements are handed over', () => {
    const text = outlineText(outlineOf(STATEMENTS));
    fc.assert(
      fc.property(fc.shuffledSubarray([...STATEMENTS], { minLength: STATEMENTS.length }), (shuffled) => {
        expect(outlineText(outlineOf(shuffled))).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('is another where one answer is another', () => {
    const other = STATEMENTS.map((said) => (said.sequence === 6 ? { ...said, content: given(YES) } : said));
    expect(outlineText(outlineOf(other))).not.toBe(outlineText(outlineOf(STATEMENTS)));
  });

  it('keeps apart what may hold and whether perhaps nothing does', () => {
    const perhaps = (period: Statement['period'], sequence: number, id: string) =>
      aStatement({ sequence, state: 'AAA', question: 'rule', content: given(code(id)), period });
    const inSomeMonth = { from: { precision: 'year', at: '2014' }, to: { precision: 'open' } } as const;
    const whatOf = (...said: Statement[]) => outlineOf(said).states[0]?.answers[0]?.answers[0]?.what;
    expect(whatOf(perhaps(inSomeMonth, 1, 'b'))).toEqual({
      kind: 'date-not-established',
      perhaps: [{ kind: 'one-of', code: 'b' }],
      orNothing: true,
    });
    expect(whatOf(perhaps(days('2008-01-01'), 1, 'a'), perhaps(inSomeMonth, 2, 'b'))).toEqual({
      kind: 'date-not-established',
      perhaps: [
        { kind: 'one-of', code: 'b' },
        { kind: 'one-of', code: 'a' },
      ],
      orNothing: false,
    });
  });
});

describe('the meeting of a report', () => {
  const undated = aMeeting(3, '2012-10-15', { from: { precision: 'unknown' } });

  it('opens on the first day that its source allows', () => {
    expect(firstDay(aMeeting(2, '2009-03-25'))).toBe('2009-03-25');
    expect(firstDay(aMeeting(2, '2009-03-25', { from: { precision: 'month', at: '2009-03' } }))).toBe('2009-03-01');
    expect(firstDay(undated)).toBeNull();
  });

  it('is held against the last one before it whose day is known', () => {
    const meetings = [aMeeting(5, '2018-03-12'), aMeeting(4, '2014-12-04'), undated, aMeeting(2, '2009-03-25')];
    const catalog = aRegion({ meetings });
    const before = (id: string) => {
      const found = meetingBefore(catalog, getFrom(catalog.meetings, id, 'meeting'));
      return found && [found.meeting.id, found.day];
    };
    expect([before('m-5'), before('m-4'), before('m-2')]).toEqual([['m-4', '2014-12-04'], ['m-2', '2009-03-25'], null]);
  });

  it('put its own questionnaire, and no standing one', () => {
    const standing = aQuestionnaire({ id: 'standing', meeting: null });
    const catalog = aRegion({
      states: [aState('AAA')],
      more: [{ kind: 'questionnaire', id: 'standing', version: 1, body: standing }],
    });
    expect(questionnaireOf(catalog, 'm-4')?.id).toBe('asked-4');
    expect(questionnaireOf(catalog, 'm-3')).toBeUndefined();
  });
});
