import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../src/core/basics/plain-date.ts';
import type { PlainDate } from '../../src/core/basics/plain-date.ts';
import { foldCube } from '../../src/core/compare/fold.ts';
import { PUBLIC, SECRETARIAT, type Viewer } from '../../src/core/record/audience.ts';
import type { NewStatement, Statement } from '../../src/core/record/statement.ts';
import type { Answer } from '../../src/core/collect/answer.ts';
import type { Answers } from '../../src/core/collect/fields.ts';
import type { Inquiry } from '../../src/core/collect/inquiry.ts';
import { releaseOf, RELEASES, submissionOf, type Release } from '../../src/core/collect/submission.ts';

const day = plainDate('2026-11-25');
const inquiry: Inquiry = {
  id: 'q.state-AAA',
  questionnaire: 'q',
  version: 1,
  state: 'AAA',
  speaker: 'state:AAA',
  openedAt: '2026-10-01T00:00:00.000Z',
  due: null,
};

const yes = (is: boolean): Answer => ({
  content: { kind: 'value', value: { kind: 'yes-no', yes: is } },
  since: null,
  sources: [],
  confirmed: false,
  explanation: null,
});

/** A record that grows: what was recorded, in order. */
class Record {
  readonly said: Statement[] = [];

  add(statements: readonly NewStatement[]): void {
    for (const statement of statements) {
      this.said.push({ ...statement, sequence: this.said.length + 1, recordedAt: '2026-11-25T10:00:00.000Z' });
    }
  }

  /** What the state last said on the question, whatever the audience. */
  last(): readonly Statement[] {
    const last = this.said.at(-1);
    return last && last.content.kind !== 'withdrawal' ? [last] : [];
  }

  sees(viewer: Viewer, on: PlainDate = day): string {
    const visible = this.said.filter(({ audience }) => viewer.kind !== 'public' || audience === 'public');
    const cube = foldCube({ viewer, on, sequence: this.said.length }, visible);
    const [answer] = cube.answers('AAA', 'exists', 'law');
    const holding = answer?.holding;
    if (!holding || holding.kind === 'withdrawn') return 'nothing';
    if (holding.kind !== 'value') return holding.kind;
    return holding.value.kind === 'yes-no' ? (holding.value.yes ? 'yes' : 'no') : '?';
  }
}

function submit(record: Record, number: number, answer: Answer | null): void {
  const answers: Answers = new Map(answer ? [['exists|law|', answer]] : []);
  const { statements } = submissionOf({
    inquiry,
    number,
    answers,
    before: record.last(),
    day,
    asOf: plainDate('2014-12-04'),
    sourceId: ({ title }) => title,
  });
  record.add(statements);
}

function release(record: Record, to: Release, step: number): void {
  record.add(releaseOf(record.said, to, (n) => `r-${step}-${n}`));
}

describe('a submission', () => {
  it('is seen by the secretariat and by nobody else', () => {
    const record = new Record();
    submit(record, 1, yes(true));
    expect([record.sees(SECRETARIAT), record.sees(PUBLIC)]).toEqual(['yes', 'nothing']);
  });

  it('tells how things stand on the day that the meeting asks about, and perhaps before it', () => {
    const record = new Record();
    submit(record, 1, yes(true));
    expect(record.sees(SECRETARIAT, plainDate('2014-12-04'))).toBe('yes');
    expect(record.sees(SECRETARIAT, plainDate('2014-12-03'))).toBe('date-not-established');
  });

  it('says nothing again that stands as it was', () => {
    const record = new Record();
    submit(record, 1, yes(true));
    submit(record, 2, yes(true));
    expect(record.said).toHaveLength(1);
  });

  it('takes back what it no longer holds, which is never ‘no’', () => {
    const record = new Record();
    submit(record, 1, yes(true));
    submit(record, 2, null);
    expect([record.said.at(-1)?.content.kind, record.sees(SECRETARIAT)]).toEqual(['withdrawal', 'nothing']);
  });
});

describe('a release', () => {
  it('shows an answer to the public, and a corrected one only once that is released too', () => {
    const record = new Record();
    submit(record, 1, yes(true));
    release(record, 'public', 1);
    submit(record, 2, yes(false));
    expect([record.sees(SECRETARIAT), record.sees(PUBLIC)]).toEqual(['no', 'yes']);
    release(record, 'public', 2);
    expect(record.sees(PUBLIC)).toBe('no');
  });

  it('to a narrower circle takes the answer back from the public, and leaves it to the secretariat', () => {
    const record = new Record();
    submit(record, 1, yes(true));
    release(record, 'public', 1);
    release(record, 'secretariat', 2);
    expect([record.sees(SECRETARIAT), record.sees(PUBLIC)]).toEqual(['yes', 'nothing']);
  });

  it('to a narrower circle takes back from the public the older answer too', () => {
    const record = new Record();
    submit(record, 1, yes(true));
    release(record, 'public', 1);
    submit(record, 2, yes(false));
    release(record, 'member-states', 2);
    expect([record.sees(SECRETARIAT), record.sees(PUBLIC)]).toEqual(['no', 'nothing']);
  });

  it('never shows the public what was not released to it, whatever was submitted and released in whatever order', () => {
    const step = fc.oneof(fc.record({ submits: fc.boolean() }), fc.record({ releases: fc.constantFrom(...RELEASES) }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const record = new Record();
        let stands: string = 'nothing';
        let shown: string = 'nothing';
        for (const [at, one] of steps.entries()) {
          if ('submits' in one) {
            submit(record, at + 1, yes(one.submits));
            stands = one.submits ? 'yes' : 'no';
          } else if (stands !== 'nothing') {
            release(record, one.releases, at);
            shown = one.releases === 'public' ? stands : 'nothing';
          }
          expect(record.sees(SECRETARIAT)).toBe(stands);
          expect(record.sees(PUBLIC)).toBe(shown);
        }
      }),
    );
  });
});
