/** Reports as a table for people, goals met or not met shown plainly. */
import type { Machine } from './machine.ts';
import type { Report, Row } from './workload.ts';

export function machineText(machine: Machine): string {
  const { at, commit, processors, memoryGiB, node, system, load } = machine;
  const busy = `load ${load}${load > 1 ? ' (others work on this machine too: read the ratios)' : ''}`;
  return `${at.slice(0, 16).replace('T', ' ')} UTC, commit ${commit}\n${processors}, ${memoryGiB} GiB, Node ${node}, ${system}, ${busy}`;
}

export function reportText(name: string, about: string, { notes, rows }: Report): string {
  const cells = rows.map((row) => [row.what, figureText(row), ratioText(row), goalText(row)] as const);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((cell) => cell[column]?.length ?? 0)));
  const lines = cells.map(([what, figure, ratio, goal]) =>
    `  ${what.padEnd(widths[0] ?? 0)}  ${figure.padStart(widths[1] ?? 0)}  ${ratio.padEnd(widths[2] ?? 0)}  ${goal}`.trimEnd(),
  );
  return [`${name}  ${about}`, ...notes.map((note) => `  (${note})`), ...lines].join('\n');
}

function figureText({ value, unit }: Row): string {
  return `${numberText(value)} ${unit}`;
}

/** Three digits that count, and no more than the whole number above that. */
export function numberText(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

function ratioText({ against }: Row): string {
  return against === undefined ? '' : `x${numberText(against.ratio)} ${against.what}`;
}

function goalText({ goal }: Row): string {
  return goal === undefined ? '' : `${goal.met ? 'met' : 'NOT MET'}: ${goal.text}`;
}

/** The goals of all reports, counted. */
export function goalsText(reports: readonly Report[]): string {
  const goals = reports.flatMap(({ rows }) => rows.flatMap(({ goal }) => goal ?? []));
  const met = goals.filter((goal) => goal.met).length;
  return `${met} of ${goals.length} goals met.`;
}
