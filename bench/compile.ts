/** The whole comparative report of the Fourth Meeting, in Spanish as a Word file: in a warm process and as a command. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { findReportMeeting, reportBytes, reportOutline, type ReportRequest } from '../src/app/compile.ts';
import { openFarol, type Farol } from '../src/app/farol.ts';
import { readSettings, type Settings } from '../src/app/settings.ts';
import type { PlainDate } from '../src/core/basics/plain-date.ts';
import { reportDocument } from '../src/documents/report-text.ts';
import type { BenchDatabase } from './databases.ts';
import { runFarol } from './farol-process.ts';
import { median, timed, timedAsync } from './measure.ts';
import { below, mustBe, type Context, type Row, type Workload } from './workload.ts';

const ON = '2014-12-04' as PlainDate;
const WARM = 4;
const COMMANDS = 3;

export const compile: Workload = {
  name: 'compile',
  about: 'The whole report, Word, Spanish',
  run: async (context) => {
    const rows: Row[] = [];
    for (const engine of context.databases.engines) rows.push(...(await onEngine(context, engine)));
    return { notes: [`median of ${WARM} warm compiles and of ${COMMANDS} commands; all give the same bytes`], rows };
  },
};

async function onEngine({ farols, say }: Context, engine: BenchDatabase['engine']): Promise<readonly Row[]> {
  say(`compile on ${engine}`);
  const database = await farols.loaded(engine);
  const farol = await openFarol(settingsOf(database), 'cli');
  try {
    const first = await compiled(farol);
    mustBe(isReport(first.bytes), 'the report is no Word file that names the states');
    const warm = [];
    for (let n = 0; n < WARM; n += 1) warm.push(await compiled(farol));
    mustBe(
      warm.every(({ bytes }) => Buffer.compare(bytes, first.bytes) === 0),
      'the same report has other bytes',
    );
    return [...warmRows(engine, first, warm), ...(await commandRows(database, first.bytes))];
  } finally {
    await farol.close();
  }
}

function settingsOf({ env }: BenchDatabase): Settings {
  const folder = join(import.meta.dirname, '..');
  const settings = readSettings(env, { demo: false, workingFolder: folder, programFolder: folder });
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  return settings.value;
}

interface Compiled {
  readonly outlineMs: number;
  readonly textMs: number;
  readonly totalMs: number;
  readonly processorMs: number;
  readonly bytes: Uint8Array;
}

async function compiled(farol: Farol): Promise<Compiled> {
  const began = performance.now();
  const used = process.cpuUsage();
  const catalog = await farol.catalog();
  const meeting = findReportMeeting(catalog, 'brasilia-2014');
  if (meeting === undefined) throw new Error('the shipped content has no questionnaire brasilia-2014');
  const request: ReportRequest = { meeting, on: ON, known: 'latest', audience: 'public' };
  const outline = await timedAsync(() => reportOutline(farol, request));
  const bytes = await reportBytes(outline.value, catalog, 'es', 'docx');
  const totalMs = performance.now() - began;
  const { user, system } = process.cpuUsage(used);
  const processorMs = (user + system) / 1_000;
  // Of the rest this much is the text; writing it as a Word file is what remains.
  const text = timed(() => reportDocument(outline.value, catalog, 'es'));
  return { outlineMs: outline.ms, textMs: text.ms, totalMs, processorMs, bytes };
}

function isReport(bytes: Uint8Array): boolean {
  const document = unzipSync(bytes)['word/document.xml'];
  if (document === undefined) return false;
  const text = strFromU8(document);
  return ['Argentina', 'Brasil', 'Uruguay'].every((state) => text.includes(state));
}

function warmRows(engine: BenchDatabase['engine'], first: Compiled, warm: readonly Compiled[]): readonly Row[] {
  const middle = (of: (one: Compiled) => number) => median(warm.map(of));
  const total = middle(({ totalMs }) => totalMs);
  return [
    { what: `${engine}: first compile of a process`, value: first.totalMs, unit: 'ms' },
    { what: `${engine}: warm compile`, value: total, unit: 'ms', goal: below(total, 2_000, 'ms') },
    { what: `${engine}: … its processor time`, value: middle(({ processorMs }) => processorMs), unit: 'ms' },
    { what: `${engine}: … of it the outline`, value: middle(({ outlineMs }) => outlineMs), unit: 'ms' },
    { what: `${engine}: … of it the text`, value: middle(({ textMs }) => textMs), unit: 'ms' },
    {
      what: `${engine}: … of it writing Word`,
      value: middle(({ totalMs, outlineMs, textMs }) => totalMs - outlineMs - textMs),
      unit: 'ms',
    },
  ];
}

async function commandRows(database: BenchDatabase, expected: Uint8Array): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'farol-report-'));
  const out = join(folder, 'report.docx');
  const call = ['compile', '--meeting', 'brasilia-2014', '--lang', 'es', '--on', ON, '--out', out];
  const times: number[] = [];
  const used: number[] = [];
  try {
    for (let n = 0; n < COMMANDS; n += 1) {
      const { ms, processorMs } = await runFarol(call, database);
      times.push(ms);
      if (processorMs !== null) used.push(processorMs);
      mustBe(Buffer.compare(await readFile(out), expected) === 0, 'the command writes another report');
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  const took = median(times);
  const what = `${database.engine}: as a command`;
  const rows: Row[] = [{ what, value: took, unit: 'ms', goal: below(took, 2_000, 'ms') }];
  if (used.length > 0) rows.push({ what: `${database.engine}: … its processor time`, value: median(used), unit: 'ms' });
  return rows;
}
