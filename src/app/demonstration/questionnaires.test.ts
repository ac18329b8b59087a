import { beforeAll, describe, expect, it } from 'vitest';
import type { Question } from '../../core/content/question.ts';
import { Questionnaire } from '../../core/content/questionnaire.ts';
import { bodyFaults } from '../../core/content/references.ts';
import { catalogOf, type Catalog } from '../../core/content/catalog.ts';
import { readContentFolder } from '../content-files/read-content-folder.ts';
import { readContent } from '../shipped-content.ts';

let catalog: Catalog;
let real: readonly Question[];

beforeAll(async () => {
  const read = await readContent({ kind: 'demonstration', contentFolder: 'content-demo', sharedFolder: 'content' });
  const content = await readContentFolder('content');
  if (!read.ok || !content.ok) throw new Error('the content has faults');
  catalog = catalogOf(read.value.items);
  real = catalogOf(content.value.items).questionnaires.get('brasilia-2014')?.questions ?? [];
});

const ofYear = (year: number) => catalog.questionnaires.get(`demo-${year}`);
const idsOf = (year: number) => (ofYear(year)?.questions ?? []).map(({ id }) => id);

describe('the questionnaires of the demonstration', () => {
  it('ask what the real one asks; the last one asks one thing more, before the narrative of its section', () => {
    const ids = real.map(({ id }) => id);
    expect(idsOf(2016)).toEqual(ids);
    expect(idsOf(2019)).toEqual(ids);
    const last = idsOf(2022);
    expect(last.filter((id) => !ids.includes(id))).toEqual(['hearing-from-afar']);
    expect(last[last.indexOf('hearing-from-afar') + 1]).toBe('protection-narrative');
  });

  it('hang together and belong to their meetings', () => {
    for (const [year, meeting] of [
      [2016, 'demo-meeting-1'],
      [2019, 'demo-meeting-2'],
      [2022, 'demo-meeting-3'],
    ] as const) {
      const body = Questionnaire.parse(ofYear(year));
      expect(body.meeting).toBe(meeting);
      expect(bodyFaults({ kind: 'questionnaire', id: body.id, version: 1, body }, catalog)).toEqual([]);
    }
  });

  it('ask for the figures of their own years', () => {
    const periods = (year: number) =>
      ['mechanism-staff', 'persons-convicted'].map(
        (id) => ofYear(year)?.questions.find((q) => q.id === id)?.figure?.period,
      );
    expect(periods(2019)).toEqual([
      { kind: 'on-day', day: '2019-05-14' },
      { kind: 'calendar-years', from: 2017, to: 2019, lastIsPartial: true },
    ]);
    const help = ofYear(2019)?.questions.find(({ id }) => id === 'persons-convicted')?.help.en;
    expect(help).toContain('2019 up to a day that you state');
  });

  it('name neither the real region nor its meetings', () => {
    const text = JSON.stringify([2016, 2019, 2022].map(ofYear));
    expect(text.match(/OAS|OEA|[Hh]emis|[Hh]émis|continental|Brasil|2012|Third Meeting \(/g)).toBeNull();
  });
});
