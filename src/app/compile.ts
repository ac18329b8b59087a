/** Compiles the comparative report of a meeting: the outline from the record, the document from the outline. */
import type { Language } from '../core/basics/language.ts';
import type { PlainDate } from '../core/basics/plain-date.ts';
import { getFrom, type Catalog } from '../core/content/catalog.ts';
import type { Known } from '../core/compare/cube.ts';
import { firstDay, makeOutline, meetingBefore, outlineText, questionnaireOf } from '../core/publish/make-outline.ts';
import type { Outline } from '../core/publish/outline.ts';
import { toDocx } from '../documents/docx.ts';
import { toHtml } from '../documents/html.ts';
import { toMarkdown } from '../documents/markdown.ts';
import { reportDocument } from '../documents/report-text.ts';
import type { Farol } from './farol.ts';

export const REPORT_FORMATS = ['docx', 'html', 'md', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportRequest {
  /** A meeting (`rtp-4`) or the questionnaire it put (`brasilia-2014`). */
  readonly meeting: string;
  /** The day in the world; if it is left out, the first day of the meeting, or today where that is not known. */
  readonly on: PlainDate | null;
  readonly known: Known;
  readonly audience: Outline['audience'];
}

/** The meeting that a name means, if there is one with a questionnaire. */
export function findReportMeeting(catalog: Catalog, name: string): string | undefined {
  const byQuestionnaire = catalog.questionnaires.get(name)?.meeting;
  const meeting = byQuestionnaire ?? name;
  return catalog.meetings.has(meeting) && questionnaireOf(catalog, meeting) ? meeting : undefined;
}

/** The names that `findReportMeeting` knows. */
export function reportMeetings(catalog: Catalog): readonly string[] {
  return [...catalog.questionnaires.values()].flatMap(({ id, meeting }) => (meeting === null ? [] : [id]));
}

/** The outline of a report; the meeting must be one that `findReportMeeting` knows. */
export async function reportOutline(farol: Farol, request: ReportRequest): Promise<Outline> {
  const catalog = await farol.catalog();
  const meeting = getFrom(catalog.meetings, request.meeting, 'meeting');
  const questionnaire = questionnaireOf(catalog, meeting.id);
  if (!questionnaire) throw new Error(`the meeting ${meeting.id} put no questionnaire`);
  const viewer = { kind: request.audience };
  const cube = await farol.cubeAt(viewer, request.on ?? firstDay(meeting) ?? farol.today(), request.known);
  const before = meetingBefore(catalog, meeting);
  const previous = before && {
    meeting: before.meeting,
    cube: await farol.cubeAt(viewer, before.day, cube.sequence),
  };
  return makeOutline(catalog, {
    kind: farol.settings.kind,
    questionnaire,
    meeting,
    known: { sequence: cube.sequence, day: await farol.recordedOn(cube.sequence) },
    audience: request.audience,
    cube,
    previous,
  });
}

/** The report's bytes in a language and a format. The same outline gives the same bytes. */
export async function reportBytes(
  outline: Outline,
  catalog: Catalog,
  language: Language,
  format: ReportFormat,
): Promise<Uint8Array> {
  const text = (content: string) => new TextEncoder().encode(content);
  switch (format) {
    case 'docx':
      return toDocx(reportDocument(outline, catalog, language));
    case 'html':
      return text(toHtml(reportDocument(outline, catalog, language)));
    case 'md':
      return text(toMarkdown(reportDocument(outline, catalog, language)));
    case 'json':
      return text(`${outlineText(outline)}\n`);
    default:
      return never(format);
  }
}

function never(format: never): never {
  throw new Error(`not a format: ${String(format)}`);
}
