/** `farol compile`: writes the comparative report of a meeting to a file. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { findReportMeeting, REPORT_FORMATS, reportBytes, reportMeetings, reportOutline } from '../app/compile.ts';
import type { Farol } from '../app/farol.ts';
import { findLanguage, type Language } from '../core/basics/language.ts';
import type { PlainDate } from '../core/basics/plain-date.ts';
import type { Known } from '../core/compare/cube.ts';
import type { Outline } from '../core/publish/outline.ts';
import { m } from '../words/messages.ts';
import { EXIT, UsageError, type Command, type Terminal } from './command.ts';
import { needFolder } from './folders.ts';
import { loadIfEmpty } from './load.ts';
import { withFarol } from './opening.ts';
import { needed, readAudience, readDay, readKnown, readOptions } from './options.ts';

const OPTIONS = {
  meeting: { type: 'string' },
  lang: { type: 'string' },
  on: { type: 'string' },
  known: { type: 'string' },
  for: { type: 'string', default: 'public' },
  out: { type: 'string' },
  demo: { type: 'boolean', default: false },
} as const;

export const compile: Command = {
  name: 'compile',
  about: (language) => m.cli_about_compile({}, { locale: language }),
  help: (language) => m.cli_help_compile({}, { locale: language }),
  run: async (args, terminal) => {
    const { values } = readOptions(args, OPTIONS, terminal.language, 0);
    const { language } = terminal;
    const call = {
      meeting: needed(values.meeting, '--meeting', language),
      language: reportLanguage(needed(values.lang, '--lang', language), language),
      on: values.on === undefined ? null : readDay(values.on, language),
      known: readKnown(values.known, language),
      audience: readAudience(values.for, language),
      file: resolve(terminal.workingFolder, needed(values.out, '--out', language)),
    } as const;
    formatOf(call.file, language);
    await needFolder(dirname(call.file), language);
    await withFarol(terminal, { demo: values.demo, mode: 'cli' }, (farol) => write(farol, terminal, call));
    return EXIT.done;
  },
};

interface Call {
  readonly meeting: string;
  readonly language: Language;
  readonly on: PlainDate | null;
  readonly known: Known;
  readonly audience: Outline['audience'];
  readonly file: string;
}

async function write(farol: Farol, terminal: Terminal, call: Call): Promise<void> {
  const locale = { locale: terminal.language };
  await loadIfEmpty(farol, terminal);
  const started = performance.now();
  const catalog = await farol.catalog();
  const meeting = findReportMeeting(catalog, call.meeting);
  if (meeting === undefined) {
    const names = reportMeetings(catalog).join(', ');
    throw new UsageError(m.cli_unknown_meeting({ text: call.meeting, known: names }, locale), EXIT.refused);
  }
  const outline = await reportOutline(farol, { ...call, meeting });
  const bytes = await reportBytes(outline, catalog, call.language, formatOf(call.file, terminal.language));
  await writeWhole(call.file, bytes);
  const ms = Math.round(performance.now() - started);
  const { sequence } = outline.known;
  terminal.out(m.cli_compiled({ file: call.file, bytes: bytes.length, sequence, ms }, locale));
}

/** Either the whole file is there or none: it is written beside its place and then put in it. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (fault) {
    await rm(beside, { force: true });
    // The fault is the file's own that was asked for, not that of the one beside it.
    throw Object.assign(fault as Error, { path: file });
  }
}

function formatOf(file: string, language: Language) {
  const format = REPORT_FORMATS.find((candidate) => `.${candidate}` === extname(file).toLowerCase());
  if (format) return format;
  const endings = REPORT_FORMATS.map((candidate) => `.${candidate}`).join(', ');
  throw new UsageError(m.cli_bad_file_kind({ file, endings }, { locale: language }));
}

function reportLanguage(text: string, language: Language): Language {
  const found = findLanguage(text);
  if (found) return found;
  throw new UsageError(m.cli_bad_language({ text }, { locale: language }));
}
