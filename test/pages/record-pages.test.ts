import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTreatyCsv } from '../../src/app/treaty-csv.ts';
import { partyOf } from '../../src/app/treaty-parties.ts';
import { instrumentView } from '../../src/app/views/instrument-view.ts';
import { instrumentsView } from '../../src/app/views/instruments-view.ts';
import { meetingView } from '../../src/app/views/meeting-view.ts';
import { meetingsView } from '../../src/app/views/meetings-view.ts';
import { planView } from '../../src/app/views/plan-view.ts';
import { plansView } from '../../src/app/views/plans-view.ts';
import { reportView } from '../../src/app/views/report-view.ts';
import { ALWAYS } from '../../src/core/basics/period.ts';
import { LANGUAGES, type Language } from '../../src/core/basics/language.ts';
import type { State } from '../../src/core/content/state.ts';
import { instrumentPage } from '../../src/pages/instruments/instrument-page.tsx';
import { instrumentsPage } from '../../src/pages/instruments/instruments-page.tsx';
import { meetingPage } from '../../src/pages/meetings/meeting-page.tsx';
import { meetingsPage } from '../../src/pages/meetings/meetings-page.tsx';
import { planPage } from '../../src/pages/plan/plan-page.tsx';
import { plansPage } from '../../src/pages/plan/plans-page.tsx';
import { reportPage } from '../../src/pages/report/report-page.tsx';
import { elementsOf, valuesOf } from './html.ts';
import { realRecord } from './real-record.ts';
import { aFrame } from './small-record.ts';

const { catalog, cubeOn } = await realRecord();
const cube = cubeOn('2026-11-25');

const PAGES: Readonly<Record<string, (language: Language) => string>> = {
  meetings: (l) => meetingsPage(aFrame(l, 'meetings'), meetingsView(cube, catalog, l)),
  instruments: (l) => instrumentsPage(aFrame(l, 'instruments'), instrumentsView(cube, catalog, l)),
  plans: (l) => plansPage(aFrame(l, 'plan'), plansView(cube, catalog, l)),
  report: (l) => reportPage(aFrame(l, 'report'), reportView(cube, catalog, l)),
  ...Object.fromEntries([...catalog.meetings.keys()].map((id) => [id, (l: Language) => meeting(id, l)])),
  ...Object.fromEntries([...catalog.instruments.keys()].map((id) => [id, (l: Language) => instrument(id, l)])),
  ...Object.fromEntries([...catalog.plans.keys()].map((id) => [`plan ${id}`, (l: Language) => plan(id, l)])),
};

function meeting(id: string, l: Language, on = cube): string {
  return meetingPage(aFrame(l, `meetings/${id}`), meetingView(on, catalog, id, l));
}

function instrument(id: string, l: Language, on = cube): string {
  return instrumentPage(aFrame(l, `instruments/${id}`), instrumentView(on, catalog, id, l));
}

function plan(id: string, l: Language): string {
  return planPage(aFrame(l, `plan/${id}`), planView(cube, catalog, id, l));
}

/** The words of a piece of a page, without its markup. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:])/g, '');
}

/** The section with this fragment, up to the next section of its kind. */
function section(html: string, id: string): string {
  const [, after = ''] = html.split(`<h2 id="${id}"`);
  return after.split('class="sec"')[0]!;
}

/** English sentences that another language says otherwise; none may stand on its pages. */
const english = messages('en');
function messages(language: Language): ReadonlyMap<string, string> {
  const text = readFileSync(new URL(`../../src/words/messages/record.${language}.json`, import.meta.url), 'utf8');
  const all = Object.entries(JSON.parse(text) as Record<string, unknown>);
  return new Map(all.flatMap(([key, words]) => (typeof words === 'string' ? [[key, words] as const] : [])));
}

describe.each(Object.entries(PAGES))('the page "%s" of the shipped content', (_, render) => {
  it.each(LANGUAGES)('is well-formed in %s, without inline style or script or a key without words', (language) => {
    const html = render(language);
    const elements = elementsOf(html);
    expect(elements[0]?.attributes.get('lang')).toBe(language);
    expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1);
    expect(valuesOf(elements, 'style')).toEqual([]);
    expect(elements.filter(({ name }) => name === 'script' || name === 'style')).toEqual([]);
    expect(html).not.toMatch(/(?:pages|values|common|charts|record|topics)_[a-z]+/);
    expect(html).not.toMatch(/[\ue000-\ue0ff]|undefined|\[object|\{[a-z]+\}/u);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('says in %s nothing in English', (language) => {
    const words = wordsOf(render(language));
    const theirs = messages(language);
    const left = [...english].filter(
      ([key, text]) => text.length > 12 && !text.includes('{') && theirs.get(key) !== text && words.includes(text),
    );
    expect(left).toEqual([]);
  });

  it('leads to no fragment that is not there, and gives no id twice', () => {
    const elements = elementsOf(render('es'));
    const ids = valuesOf(elements, 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const fragments = valuesOf(elements, 'href').filter((href) => href.startsWith('#'));
    expect(fragments.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('names with each entry its source, or says that it is from memory', () => {
    const html = render('en');
    const bare = html
      .split('<div class="entry')
      .slice(1)
      .map((entry) => entry.split('</p></div>')[0]!)
      .filter((entry) => !entry.includes('href="#source-') && !entry.includes('From memory, not checked'));
    expect(bare).toEqual([]);
    expect(html).not.toContain('No source is named');
  });
});

describe('the meetings', () => {
  it('are eight; the days of four were read, of one recalled, of three not established', () => {
    const { meetings } = meetingsView(cube, catalog, 'en');
    expect(meetings.map(({ id, days }) => [id, days])).toEqual([
      ['rtp-1', 'established'],
      ['rtp-2', 'established'],
      ['rtp-3', 'established'],
      ['rtp-4', 'established'],
      ['rtp-5', 'recalled'],
      ['rtp-6', 'not-established'],
      ['rtp-7', 'not-established'],
      ['rtp-8', 'not-established'],
    ]);
    expect(wordsOf(PAGES['meetings']!('en'))).toContain(
      'The days of 4 were read in a source, those of 1 are from memory, those of 3 are not established.',
    );
  });

  it('that begin after the day shown say so', () => {
    const then = meetingsView(cubeOn('2010-01-01'), catalog, 'en');
    expect(then.meetings.filter(({ afterDay }) => afterDay).map(({ id }) => id)).toEqual([
      'rtp-3',
      'rtp-4',
      'rtp-5',
      'rtp-7',
    ]);
  });
});

describe('the page of a meeting', () => {
  it.each([...catalog.meetings.keys()])(
    '%s shows each outcome once, what it decided apart from what others said',
    (id) => {
      const { own, topics, others } = meetingView(cube, catalog, id, 'en');
      const shown = [...own, ...others].flatMap(({ outcomes }) => outcomes).concat(topics);
      expect(shown.map((outcome) => outcome.id).sort()).toEqual(
        catalog.meetings
          .get(id)!
          .outcomes.map((outcome) => outcome.id)
          .sort(),
      );
    },
  );

  it('keeps a minister’s words out of what the Fourth Meeting decided', () => {
    const html = meeting('rtp-4', 'en');
    expect(wordsOf(section(html, 'own'))).toContain('Approved the second work plan');
    expect(wordsOf(section(html, 'own'))).not.toContain('Minister of Justice');
    expect(wordsOf(section(html, 'others'))).toContain('Minister of Justice asked for joint intelligence');
  });

  it('lists the 34 states that the Fourth Meeting asked, and why Cuba was not', () => {
    const asked = section(meeting('rtp-4', 'en'), 'asked');
    expect(asked.split('class="in-columns"')[1]!.split('</ul>')[0]!.split('<li>')).toHaveLength(35);
    expect(wordsOf(asked)).toMatch(/Not asked Cuba\. A member state that had not resumed/);
  });

  it('says where no source names the states asked', () => {
    expect(wordsOf(section(meeting('rtp-3', 'en'), 'asked'))).toContain(
      'No source says which states were asked No questionnaire of this meeting is on record',
    );
  });

  it('says how many stand in for them where a questionnaire is counted over states that no source names', () => {
    const fourth = { ...catalog.meetings.get('rtp-4')!, asked: null };
    const other = { ...catalog, meetings: new Map([...catalog.meetings, ['rtp-4', fourth]]) };
    const member: State['membership'][number] = {
      status: 'member',
      period: ALWAYS,
      confidence: 'sourced',
      sources: [],
    };
    const states = new Map(
      [...catalog.states].map(([code, state]): [string, State] => [code, { ...state, membership: [member] }]),
    );
    expect(meetingView(cube, { ...other, states }, 'rtp-4', 'en').standIn).toBe(34);
  });

  it('shows where sources contradict one another', () => {
    expect(wordsOf(meeting('rtp-4', 'en'))).toContain(
      'The concept note said that states would sign the Declaration of Brasilia; the text records its approval in plenary.',
    );
  });

  it('leads to all questions of its questionnaire and to the report', () => {
    const put = section(meeting('rtp-4', 'en'), 'questionnaire');
    const questions = catalog.questionnaires.get('brasilia-2014')!.questions;
    expect(questions.filter(({ id }) => !put.includes(`href="/en/questions/${id}"`))).toEqual([]);
    expect(put).toContain('href="/en/report#brasilia-2014"');
    expect(wordsOf(put)).toContain('Answers of their own made public: 0 of 34 states asked.');
  });

  it('leads from a resolution or document to the page of the instrument with that symbol', () => {
    const html = meeting('rtp-4', 'en');
    expect(section(html, 'convening')).toContain('href="/en/instruments/ag-res-2866"');
    expect(section(html, 'documents')).toContain('href="/en/instruments/brasilia-declaration"');
  });

  it('says under which heads nothing is on record', () => {
    const { missing } = meetingView(cube, catalog, 'rtp-5', 'en');
    expect(missing).toEqual([
      'What the meeting itself decided',
      'How it was convened',
      'Who presided',
      'Its documents',
    ]);
  });
});

describe('the provisions of an instrument', () => {
  const html = instrument('palermo-protocol', 'en');

  it('stand each at its own fragment, with the questions that rest on it', () => {
    const consent = html.split('id="palermo-3(b)"')[1]!.split('class="fact"')[0]!;
    expect(wordsOf(consent)).toContain('3 questions rest on it');
    expect(consent).toContain('href="/en/questions/consent-adult"');
  });

  it('say each that no lawyer has read the wording, and those from memory that they are', () => {
    const provisions = section(html, 'provisions').split('class="fact"').slice(1).map(wordsOf);
    expect(provisions).toHaveLength(26);
    expect(provisions.filter((words) => words.includes('No lawyer has read this wording.'))).toHaveLength(26);
    expect(provisions.filter((words) => words.includes('From memory, not checked.'))).toHaveLength(24);
    expect(wordsOf(html)).toContain('Entered: 26. Read in a source: 2. From memory: 24.');
  });

  it('are missed where none is entered', () => {
    expect(wordsOf(instrument('brasilia-declaration', 'en'))).toContain('No provision has been entered');
  });
});

describe('the states bound by the Palermo Protocol', () => {
  it('are 35 of 35 today, 21 of them by memory alone', () => {
    const { parties } = instrumentView(cube, catalog, 'palermo-protocol', 'en');
    expect(parties?.inForce).toEqual({ n: 35, recalled: 21 });
    expect(parties?.all).toBe(35);
  });

  it.each(['1999-01-01', '2001-01-01', '2003-12-24', '2004-01-10', '2008-03-01', '2014-12-04', '2026-11-25'])(
    'fall on %s into parts that add up to 35, on the map and in the table',
    (on) => {
      const { parties } = instrumentView(cubeOn(on), catalog, 'palermo-protocol', 'en');
      expect(parties?.counts.reduce((sum, { n }) => sum + n, 0)).toBe(35);
      expect(parties?.groups.flatMap(({ states }) => states)).toHaveLength(35);
      expect(parties?.map).toHaveLength(35);
    },
  );

  it.each([
    ['ARG', '2001-01-01', 'signed'],
    ['ARG', '2003-12-24', 'deposited'],
    ['ARG', '2003-12-25', 'party'],
    ['ATG', '2005-01-01', 'nothing'],
    ['MEX', '2004-01-10', 'disagree'],
    ['MEX', '2004-01-24', 'party'],
    ['BRB', '2014-06-01', 'perhaps'],
  ])('%s on %s: %s', (state, on, status) => {
    expect(partyOf(cubeOn(on), state).status).toBe(status);
  });

  it('of which speakers differ stand with all that is said: Mexico and Barbados; on Brazil the two agree', () => {
    const { parties } = instrumentView(cube, catalog, 'palermo-protocol', 'en');
    expect(parties?.severalSpeakers.map(({ code, disagree, facts }) => [code, disagree, facts.length])).toEqual([
      ['MEX', true, 2],
      ['BRB', true, 4],
      ['BRA', false, 2],
    ]);
    const row = instrument('palermo-protocol', 'en').split('<tr id="MEX">')[1]!.split('</tr>')[0]!;
    expect(wordsOf(row)).toMatch(/Speakers disagree .*4 Mar 2003 .*25 Dec 2003 .*25 Dec 2003 .*24 Jan 2004/);
    expect(row).toContain('href="/en/statements/palermo-mex-deposited"');
  });

  it('that acceded are told not to have signed, from memory where it is', () => {
    const row = instrument('palermo-protocol', 'en').split('<tr id="NIC">')[1]!.split('</tr>')[0]!;
    expect(wordsOf(row)).toMatch(/Nicaragua Did not sign from memory \[\d+\]/);
  });

  it('go into a table of one row for each state and speaker', () => {
    const text = findTreatyCsv(cube, catalog, 'palermo-protocol', 'en')!;
    const rows = text.trim().split('\r\n');
    expect(rows).toHaveLength(1 + 35 + 3);
    expect(rows.find((row) => row.includes('la-jornada'))).toMatch(
      /^MEX,Mexico,reference:la-jornada-de-oriente,.*,2003-12-25,read in a source,2004-01-24,2004-01-24,yes,/,
    );
    expect(rows.find((row) => row.includes('media-analysis'))).toContain('2014,read in a source,2014-01-31,2015-01-30');
    expect(findTreatyCsv(cube, catalog, 'brasilia-declaration', 'en')).toBeUndefined();
  });

  it('of which nobody says anything have a row without a speaker', () => {
    const text = findTreatyCsv(cubeOn('1999-01-01'), catalog, 'palermo-protocol', 'fr')!;
    expect(text.trim().split('\r\n')).toHaveLength(36);
    expect(text).toContain('\r\nARG,Argentine,,,,,,,,,,,,,,1999-01-01,');
  });
});

describe('the instruments', () => {
  it('stand once each under their kind, and what is from memory is counted', () => {
    const view = instrumentsView(cube, catalog, 'en');
    expect(view.kinds.flatMap(({ instruments }) => instruments)).toHaveLength(17);
    expect(view.finding).toBe(
      '17 instruments are on record. Binding on their parties: 1. From memory in whole or in part: 9.',
    );
  });

  it('tell what they do on lowered light where that is from memory', () => {
    const row = PAGES['instruments']!('en').split('<tr id="a-res-64-293">')[1]!.split('</tr>')[0]!;
    expect(row).toContain('mem');
    expect(wordsOf(row)).toContain('From memory: what it does.');
  });
});

describe('the Work Plans', () => {
  it('end when each source says: both ends are shown where they differ', () => {
    const words = wordsOf(PAGES['plans']!('en'));
    expect(words).toContain('2010 to 2012 or 2014');
    expect(words).toMatch(
      /The title of the plan\. 2010 to 2012 \[\d+\] Run for two more years, after the Third Meeting\. 2010 to 2014/,
    );
    expect(words.split('Sources differ on when it ends: both are shown')).toHaveLength(3);
  });

  it.each([...catalog.plans.keys()])(
    '%s says that its actions are not entered, and shows each of its parts once',
    (id) => {
      const view = planView(cube, catalog, id, 'en').plan;
      const headings = view.headings.flatMap(({ memberStates, secretariat }) => [memberStates, secretariat]);
      const parts = view.groups.flatMap((group) => group.parts).length;
      expect(headings.filter((entry) => entry !== null).length + parts + view.findings.length).toBe(
        catalog.plans.get(id)!.parts.length,
      );
      expect(wordsOf(plan(id, 'en'))).toContain('Action texts not yet entered');
    },
  );

  it('warn that the findings of the progress report must not be added up, and of a figure that was computed', () => {
    const html = plan('work-plan-2', 'en');
    expect(wordsOf(html)).toContain('These figures must not be added up');
    const computed = html.split('id="pr4"')[1]!.split('</tr>')[0]!;
    expect(wordsOf(computed)).toMatch(/5 national plans .*not stated in it: the figure/);
  });
});

describe('the page of the report', () => {
  it('leads to a file in each language and kind, and keeps the two dates', () => {
    const frame = aFrame('pt', 'report', { query: { on: '2020-01-01', known: '9', x: '1' } });
    const hrefs = valuesOf(elementsOf(reportPage(frame, reportView(cube, catalog, 'pt'))), 'href');
    const wanted = LANGUAGES.flatMap((language) =>
      ['docx', 'html', 'md'].map((file) => `/${language}/report/brasilia-2014.${file}?on=2020-01-01&amp;known=9`),
    );
    expect(hrefs.filter((href) => /brasilia-2014\.(?:docx|html|md)/.test(href))).toEqual(wanted);
    expect(hrefs).toContain('/pt/report/brasilia-2014.json?on=2020-01-01&amp;known=9');
  });

  it('says for which day it is compiled: the first of the meeting, or the one asked for', () => {
    expect(wordsOf(PAGES['report']!('en'))).toContain(
      'As things stood on 4 December 2014, the first day of the meeting.',
    );
    const asked = aFrame('en', 'report');
    const frame = { ...asked, readAt: { ...asked.readAt!, onAsked: true } };
    expect(wordsOf(reportPage(frame, reportView(cube, catalog, 'en')))).toContain(
      'As things stand on 25 November 2026',
    );
  });

  it('has nothing to take away while no meeting has put a questionnaire', () => {
    const without = { ...catalog, questionnaires: new Map() };
    const html = reportPage(aFrame('en', 'report'), reportView(cube, without, 'en'));
    expect(wordsOf(html)).toContain('No meeting has put a questionnaire');
  });
});
