/** The comparative report, to take away. */
import { findReportMeeting, REPORT_FORMATS, reportBytes, reportOutline, type ReportFormat } from '../../app/compile.ts';
import { isPlainDate } from '../../core/basics/plain-date.ts';
import { paths } from '../../pages/addresses.ts';
import { EVERYBODY, NOT_FOUND, type Route } from '../route.ts';

const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** `report/brasilia-2014.docx`: on the meeting's first day, or on the day asked for. */
export const reportFileRoute: Route = {
  path: `${paths.report}/:file`,
  mayCall: EVERYBODY,
  answer: async ({ farol, frame, cube, catalog, params, query }) => {
    const [, name = '', ending = ''] = /^([\w-]+)\.(\w+)$/.exec(params['file'] ?? '') ?? [];
    const format = REPORT_FORMATS.find((each) => each === ending);
    const meeting = findReportMeeting(catalog, name);
    if (!format || meeting === undefined) return NOT_FOUND;
    const on = query['on'] !== undefined && isPlainDate(query['on']) ? query['on'] : null;
    const outline = await reportOutline(farol, { meeting, on, known: cube.sequence, audience: 'public' });
    const bytes = await reportBytes(outline, catalog, frame.language, format);
    return { kind: 'file', name: `${name}-${frame.language}.${format}`, mediaType: MEDIA_TYPES[format], bytes };
  },
};
